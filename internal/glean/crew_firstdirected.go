package glean

import (
	"strings"

	"backlot/internal/tv"
)

// An actor who directs for the first time: "will make his directorial debut with the sixth episode".

var directsFirstRules = []rule{
	on("crew/directs-first", " debut | camera ", `{per} {apposition}{paren}(?:(?:will|is|are|was|has|have|would|to|set|also|both|even|now|due|be|going) )*(?:(?:make|makes|made|making) (?:his|her|their) (?:[a-z-]+ ){0,2}?(?:directorial|directing|director's) debut|(?:step|steps|stepped|stepping|goes?|went|going|gone|moves?|moved|moving|gets?) behind the camera|(?:direct|directs|directed|directing) (?:for the first time|(?:his|her|their) first episode))(?P<part> (?:with|on|in|for|by directing|directing|by helming|helming|to direct|to helm) (?:(?:the|its|an?|this|season|series|show|this|next|upcoming|new|<E\d+>|<S\d+>|'s) ){0,5}?(?:(?:[a-z-]+ ){0,2}?(?:episodes?|premiere|finale|opener|instalment|installment|hour)(?: (?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?(?: of (?:the |this )?(?:<E\d+>|(?:[a-z]+ )?season))?|<E\d+>))?`, directsFirst),
}

// directsElse is said where it is something else that is directed.
var directsElse = phraseOf(` (?:film|feature|movie|short|play|video|documentary|commercial|musical|theatre|theater|broadway|pilot) `)

// directsFirst makes a claim of whoever directs, and of what, in the words of the text.
func directsFirst(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.asked() || asked(h.s) || h.r.judge(h).negative || !h.r.speaksOfShow(h) {
		return nil
	}
	_, to := h.s.clauseAt(h.end)
	if directsElse.MatchString(text[h.start:max(to, h.end+1)]) {
		return nil
	}
	from, end := h.groupAt("part")
	if from < 0 && h.r.parts[p.name] == "" {
		return nil // of what is not told
	}
	list := h.crewFor(p.name, []string{"director"}, h.seasonNow())
	for i := range list {
		if list[i].Certainty = h.r.judge(h).certainty; from >= 0 {
			said := strings.Fields(h.r.wordsBetween(h.s, from+1, end))
			for len(said) > 0 && partWords[strings.ToLower(said[0])] {
				said = said[1:]
			}
			list[i].Detail = strings.Join(said, " ")
		}
	}
	return list
}

// partWords stand before the part of the work that somebody directs.
var partWords = words(`with on in for by directing helming to direct helm`)
