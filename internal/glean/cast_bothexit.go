package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Two who go together, and the day of the last episode of those who go.

var bothExitRules = []rule{
	on("cast/both-exit", " exit | leave | quit | depart ", `{per} and {per2} (?:(?:both|all|now|officially) )*(?:exit|leave|quit|depart) (?:["'] )?(?:{show}|(?:the|its) (?:[a-z-]+ )?(?:show|series|drama|comedy|sitcom|procedural|soap|cast))`, bothExit),
	on("cast/neither", " neither ", `neither {per} nor {per2} (?:(?:will|is|are|would|be|expected|set|going|to|currently|now) )*(?:return|returning|back|appear|appearing|reprise|reprising|coming back|come back)`, bothExit),
}

func bothExit(h *hit) (claims []tv.Claim) {
	if h.asked() || asked(h.s) || !h.r.castTalk(h) {
		return nil
	}
	for _, m := range []*mention{h.mention("per"), h.mention("per2")} {
		if m == nil || !m.full && m.kind != isPerson || h.r.isPart[m.name] || h.r.isCrew(m) {
			return nil
		}
		c := castOf(m.name, h.r.partOf(m.name), tv.Departs)
		if c.Certainty = h.r.judge(h).certainty; c.Certainty == tv.Denied {
			c.Certainty = tv.Confirmed // the word itself says no
		}
		claims = append(claims, c)
	}
	return claims
}

// lastOfThem is a sentence on the last episode of those of whom the one before tells that they go.
var lastOfThem = phraseOf(`^ (?:their|his|her) (?:(?:own|very|joint|shared) )?(?:last|final) (?:episode|episodes|appearance|appearances|outing|scenes?|instalment|installment|hour|bow)(?: together| as [^,;]{1,60}?| (?:on|in) (?:the (?:show|series)|<S\d+>))? (?:(?:is|are|was|were|will|airs?|aired|be|shown|seen|stream|streams|premieres?|debuts?|set|due|slated|scheduled|for|to|arrives?|drops?|come|comes|on|in) )+(?:<D\d+> , )?<(D\d+)>`)

// lastDay gives such a day to their going; it is not the show's.
func (r *reader) lastDay(s *sentence) {
	n, text := r.indexOf(s), s.shape.text
	if n == 0 || !strings.HasPrefix(text, " their ") && !strings.HasPrefix(text, " his ") && !strings.HasPrefix(text, " her ") {
		return
	}
	found := lastOfThem.FindStringSubmatch(text)
	if found == nil {
		return
	}
	m := r.find(found[1])
	if m == nil || m.date.Date.IsZero() {
		return
	}
	d, goes := pickShown(m, text), false
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n-1; i-- {
		p := &r.proposed[i]
		if c := &p.claim; p.sentence == n-1 && !p.dropped && c.Kind == tv.Cast && c.Value.Change == tv.Departs && !c.Negative {
			if goes = true; c.When.IsZero() {
				c.When = d
			}
		}
	}
	if !goes {
		return
	}
	for p := range r.heldOf(s) {
		if k := p.claim.Kind; k == tv.Finale || k == tv.Premiere {
			p.dropped = true
		}
	}
}
