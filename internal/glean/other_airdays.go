package glean

import (
	"strings"

	"backlot/internal/tv"
)

// On which days of the week a show is on, and when: "airs on Mondays and Fridays at 7.30pm on ITV1".

var airsOnRules = []rule{
	on("other/airs-on", " airs | shown | broadcast | continues | goes | screens | is on ", `(?:{show}|it|`+theShow+`|soap|show|series|drama|programme) (?:" )?(?:(?:also|usually|normally|now|currently) )*(?:airs|is shown|is broadcast|continues|goes out|screens|is on) (?:weekly |live |nightly |on <[WN]\d+> |{net} )?(?:on |every |each )?(?P<day><[ND]\d+>|(?:weekday|weeknight|`+dayOfWeek[3:len(dayOfWeek)-1]+`)s)(?: (?:,|and|, and|to|through) (?:<[ND]\d+>|`+dayOfWeek+`s))*(?: (?:nights|evenings))? (?:at|from|on)`, airsOn),
}

// airsOn keeps in its own words on which days a show is on.
func airsOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	at, to := h.groupAt("day")
	if at < 0 || asked(h.s) || h.asked() || h.r.judge(h).negative || !h.r.speaksOfShow(h) {
		return nil
	}
	day := strings.ToLower(h.r.wordsBetween(h.s, at, min(to, len(text))))
	if !strings.HasSuffix(day, "days") && !goesOnThen.MatchString(text[h.start:]) && !strings.HasSuffix(day, "weeknights") {
		return nil
	}
	return h.inItsWords()
}
