package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// Whose production a show is, and where somebody of it is to be seen next.

const ofProduction = `(?:{show}|it|` + theShow + `|series|show|drama|comedy|sitcom|thriller|soap) (?:["'] )?(?:\( [^()<>]{1,20} \) )?`

var houseRules = []rule{
	on("other/its-production", " production | co-production ", ofProduction+`(?:is|was) (?:an? |the )(?P<house>(?:(?:<[PNWC]\d+>|[a-z'&-]+|and|,) ){1,6}?)(?:production|co-production) (?:for|in association|with|and|,|\.)`, productionOf),
	on("other/made-for", " made | produced | co-produced ", ofProduction+`(?:, )?(?:(?:is|was|being|also|has been) )*(?:made|produced|co-produced) (?:by (?P<house>(?:(?:<[PNC]\d+>|[a-z'&-]+|and|,) ){1,6}?)for (?:the )?{net}|for (?:the )?{net} by (?P<house>(?:<[PNC]\d+> ?|[a-z'&-]+ ?){1,4}?) ?[.,]|by (?P<house>(?:(?:<[PNC]\d+>|[a-z'&-]+|and) ){1,5}?), the (?:[a-z]+ )?(?:company|house|producers|outfit|team|studio|indie|label) (?:behind|which|who|that))`, productionOf),
}

var hasCapital = regexp.MustCompile(`(?:^| )\p{Lu}`)

// productionOf keeps in its own words whose production a show is.
func productionOf(h *hit) []tv.Claim {
	if asked(h.s) || h.asked() || h.r.judge(h).negative || h.spoken() || h.r.told(h.s, func(c tv.Claim) bool {
		return c.Rule == "other/made-by" || c.Rule == "other/and-made-by" || c.Rule == "other/its-production"
	}) {
		return nil
	}
	for i, name := range h.rule.pattern.SubexpNames() {
		if name != "house" || h.loc[2*i] < 0 {
			continue
		}
		if house := strings.TrimRight(h.r.wordsBetween(h.s, h.loc[2*i], h.loc[2*i+1]), " ,"); hasCapital.MatchString(house) {
			return h.inItsWords()
		}
	}
	return nil
}

// seenNext keeps in its own words, with his name, where somebody of the show is to be seen next.
func seenNext(h *hit) []tv.Claim {
	text := h.s.shape.text
	name := ""
	if p := h.mention("per"); p != nil {
		name = p.name
	} else {
		if name = h.r.personOf(h.s, h.start); name == "" {
			if p = h.r.spokenOf(h.s); p != nil {
				name = p.name
			}
		}
	}
	t := h.r.showAt(h)
	if h.r.main != nil && t != h.r.main {
		t, h.about = h.r.main, h.r.main // what it is that he is seen in next is no show of the article's
	}
	if name == "" || t == nil || h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || !h.r.goingOrPlaying(name) && !h.r.isHolder(name) || h.r.titleIn(text[h.end:], t) || strings.Contains(text[h.end:], "<E") {
		return nil
	}
	return h.ofHimInWords(name)
}
