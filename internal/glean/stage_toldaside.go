package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What is told of a show where it is named for something else: "was last seen on TITLE, which
// Norda axed after two seasons", "TITLE, the prequel that Norda ordered last spring".

const namedAside = `<S\d+>(?: ["'])?(?: \( [^()]{1,40} \))? (?:, )?(?:(?:the|a|an|its) [^,;:.]{1,80}? )?`

var toldAsideRules = []rule{
	on("stage/told-aside", " cancelled | canceled | axed | scrapped | dropped | ordered | commissioned | greenlit | renewed ",
		namedAside+`(?:(?:which|that) )?(?:(?:was|were|has been|had been|got|is) )?(?:[a-z]+ly )?(?P<how>cancell?ed|axed|scrapped|dropped|ordered|commissioned|greenlit|renewed) by (?:the )?<W\d+>`, toldAside),
	on("stage/whose-told-aside", " cancelled | canceled | axed | scrapped | ordered | commissioned | greenlit ",
		namedAside+`(?:which|that) <W\d+> (?:[a-z]+ly |has |had |also |then |first )*(?P<how>cancell?ed|axed|scrapped|ordered|commissioned|greenlit) (?:after|in|on|last|this|for|earlier|back|before|because|when|two|three|,|\.|;|and|but|<D\d+>)`, toldAside),
}

// toldAside makes the claim of the show that stands before, whatever the sentence is about.
func toldAside(h *hit) []tv.Claim {
	text := h.s.shape.text
	found := h.r.mentionsIn(text, h.start, h.start+8, "S")
	near := text[h.start : h.end+1]
	if len(found) == 0 || asked(h.s) || h.r.judge(h).negative || len(h.r.mentionsIn(near, 0, len(near), "SE")) > 1 || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && o.ShowName == found[0].name }) {
		return nil
	}
	h.about = h.r.titleOf(found[0].mention)
	var c tv.Claim
	switch how := h.group("how"); {
	case strings.HasPrefix(how, "cancel"), how == "axed", how == "scrapped", how == "dropped":
		c = stageOf(tv.Cancelled)
	case how == "renewed":
		c = stageOf(tv.Renewed)
	default:
		c = stageOf(tv.Announced)
		if h.about != nil && h.r.season[foldedName(h.about)] > 1 {
			return nil
		}
	}
	c.Season, c.When = whole, h.r.when(h)
	if w := h.lastMention("W"); w != nil && h.r.judge(h).certainty == tv.Confirmed {
		c.By = w.name
	}
	return []tv.Claim{c}
}
