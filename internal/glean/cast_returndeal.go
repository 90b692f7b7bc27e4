package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who comes back by the contract that he has signed, or has not yet.

const (
	// dealWord is a contract.
	dealWord = `(?:deals?|contracts?|agreements?|pacts?|extensions?)`
	signed   = `(?:closed|closes|signed|signs|inked|inks|struck|reached|made|secured|finali[sz]ed|agreed|completed)`
)

var dealRules = []rule{
	on("cast/deal-to-return", " deal | deals | contract | contracts | agreement | agreements | pact | pacts | extension | extensions ",
		`{list} {apposition}(?:(?:has|have|had|both|all|also|now|already|each|since|reportedly|officially) )*`+signed+` (?:(?:an?|new|fresh|their|his|her|one-year|two-year|multi-year|multiyear|[a-z]+-season|separate|big|rich) )*`+dealWord+` (?:to (?:return|come back|be back|reprise|continue|stay)|for (?:an?other|a new|the|their|his|her) (?:[a-z]+ )?(?:season|return))`, dealToReturn),
	on("cast/deal-open", " deal | deals | contract | contracts | talks | negotiations ",
		`(?:the |an? |new )*(?:`+dealWord+`|talks|negotiations) (?:for|with) {list} (?:, (?:who|whose) [^,;]{1,110} , )?(?:to return )?(?P<how>(?:is|are|was|were|has|have) (?:(?:still|yet|not|being|currently|to|been|be|reportedly|also|in) )*(?:worked out|negotiated|closed|done|signed|finali[sz]ed|in progress|progress|ongoing|under way|underway|hammered out|made|completed|the works))`, dealOpen),
}

func dealToReturn(h *hit) []tv.Claim {
	j := h.r.judge(h)
	if j.negative || h.asked() || h.spoken() || strings.Contains(h.s.shape.text[h.start:h.end+1], " not ") {
		return nil
	}
	if strings.HasPrefix(h.s.shape.text[h.end+1:], "as ") && asCrew.MatchString(h.s.shape.text[h.end+1:]) {
		return nil
	}
	return listed(tv.Returns)(h)
}

// dealOpen reads who may come back, once he has signed: nobody says yet that he does.
func dealOpen(h *hit) (list []tv.Claim) {
	text := h.s.shape.text
	if h.asked() || h.spoken() {
		return nil
	}
	from, to := h.groupAt("list")
	for _, p := range h.r.mentionsIn(text, from, to, "PN") {
		if !p.full && p.kind != isPerson || h.r.isPart[p.name] || !h.pair(p.mention, nil) {
			continue
		}
		c := castOf(p.name, h.r.partOf(p.name), tv.Returns)
		if found := whosePart.FindStringSubmatch(text[p.at+strings.IndexByte(text[p.at:], '>')+1:]); found != nil && c.Value.Character == "" {
			if m := h.r.find(found[1]); m != nil && h.pair(p.mention, m) {
				h.r.playsPart(p.mention, m)
				c.Value.Character, c.Season = m.name, whole
			}
		}
		if c.Value.Character == "" && !strings.Contains(text, " return ") {
			continue
		}
		c.Certainty, c.By = tv.Speculated, h.r.judge(h).by
		c.Detail = "a deal " + h.group("how")
		list = append(list, c)
	}
	return list
}

// ofDeal ends what stands before what somebody has, or has not, signed for.
var ofDeal = phraseOf(` (?:deal|deals|contract|contracts|agreement|agreements|pact|asked|invited|approached|signed on|yet|offers?|offered) $`)
