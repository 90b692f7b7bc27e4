package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// Who has won a contest, where the lead tells it of the show, and who judges it, where the judging is told first.

const tookIt = `(?:takes?|took|taken|taking|lifts?|lifted|lifting|claims?|claimed|claiming|scoops?|scooped|scooping|walks away with|walked away with|walking away with|secures?|secured|bagged|landed)`

var crownedRules = []rule{
	on("other/crowned", " crowned | crowns | revealed | reveals | named | names ", `(?:crowned|crowns|revealed|reveals|named|names) (?:its|the|this year 's) (?:[a-z0-9-]+ ){0,5}?(?:winner|winners|champion|champions)(?: (?:[^,;.<]|<D\d+>){0,40}?)? (?:, |-- )?(?:with|as|after) (?:[a-z0-9'-]+ |<[WONDC]\d+> |, ){0,8}?{per} (?:, [^,;]{1,60} , )?(?:has |have |was |is |being )?(?:`+tookIt+`|beat|beats|beating|winning|won|wins|crowned|triumphed|triumphs|triumphing|topping|topped|emerged|emerging|impressed|impressing|saw off|seeing off)`, crowned),
	on("other/took-title", " title | trophy | crown | prize | glitterball ", `{per} {apposition}(?:has |have |had |was |is )?(?:been )?`+tookIt+` (?:home )?(?:the|this year 's) (?:[a-z0-9£$€,.-]+ ){0,3}?(?:title|trophy|crown|prize|glitterball)(?: (?:in|at|on|after|from|for|following|by|last|with|of|,|\.|and|as|during))`, crowned),
	on("crew/judging-are", " judging ", `judging (?:[a-z'-]+ |{show} ){0,5}?(?:is|are|will be|will again be) (?:once again |once more |again )?(?:[a-z'-]+ |<[WN]\d+> 's ){0,6}?{list}`, judges),
	on("crew/on-panel", " panel ", `on the (?:judging )?panel (?:(?:this|the) (?:year|series|season|time|run) )?(?:is|are|will be) (?:[a-z'-]+ ){0,4}?{list}`, judges),
}

// inContest are words of which one is in an article on who has won a contest.
var inContest = regexp.MustCompile(`(?i)\b(?:winners?|finalists?|runner-up|runners-up|contestants?|contest|competition|eliminated|judges|champions?)\b`)

// crowned keeps who has won.
func crowned(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !inContest.MatchString(h.r.text) || !h.r.speaksOfShow(h) || h.asked() || asked(h.s) || h.spoken() || h.r.told(h.s, func(c tv.Claim) bool { return strings.HasPrefix(c.Rule, "other/won") || c.Rule == "other/crowned" }) {
		return nil
	}
	if j := h.r.judge(h); j.certainty != tv.Confirmed || j.plan {
		return nil
	}
	if h.end < len(text) && strings.HasPrefix(text[h.end:], " role ") {
		return nil
	}
	return wonBy(h)
}
