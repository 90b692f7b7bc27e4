package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who stars, told of a show and of a list of people: "it will star Ida Voss and Per Lund", "a saga with
// Ida Voss and Per Lund, is back", "Ida Voss will star, with Jo Pell directing".

// starredIn is the show as the subject of a sentence.
const starredIn = `(?:<S\d+>|it|which|` + seriesWord + `|[a-z0-9]+-parter|whodunnit|pilot|programme|remake|reboot|adaptation|spin-?off)`

var starListRules = []rule{
	on("cast/it-stars", " star | stars | co-star | co-stars | co-starred | starred ", starredIn+` (?:, [^,<]{1,50} , )?(?:(?:will|would|to|also|is|set|now|both|again) )*(?:co-)?(?:star|stars|starred) `+whoTheyAre+`{list}`, itStars),
	on("cast/attached", " attached ", `{list} {paren}(?:(?:is|are|was|were|also|both) )*attached to (?:star|lead|headline|topline|co-star|play)`, attachedTo),
	on("cast/will-star", " star | co-star | headline | topline ", `{list} {apposition}(?:(?:will|is to|are to|is set to|are set to|also|both|all|as well) )+(?:co-)?(?:star|headline|topline)(?: [.,;]| together| opposite| alongside)`, willStar),
	on("cast/title-with", " with ", `(?:<S\d+>|`+seriesWord+`) (?:, )?with `+whoTheyAre+`{list} (?:, (?:the|its|which|is|has|will|was|returns|begins|starts|premieres|airs|about|whose)|as (?:[a-z-]+ ){1,3}and (?:[a-z-]+ ){0,2}[a-z-]+ [.,;])`, listedPlainly),
	on("cast/been-cast", " cast | aboard | board | added | tapped ", `{list} {apposition}(?:has|have) (?:(?:also|both|all|now) )*(?:been (?:(?:also|both|all) )*(?:cast|added|tapped)|(?:come|came|climbed|jumped|hopped) (?:on board|aboard)|joined the (?:cast|family|fold|company|ensemble|fray)) (?:[.;,]|as|for|in|and)`, takenNow),
}

// itStars reads whom a show stars.
func itStars(h *hit) []tv.Claim {
	text := h.s.shape.text
	if oldWork.MatchString(text[back(text, h.start, 5) : h.start+1]) {
		return nil
	}
	list := listOfCast(h)
	k := 0
	for _, c := range list {
		if m := h.r.byName(c.Value.Person); m == nil || !h.r.isCrew(m) || m.kind == isPerson {
			list[k] = c
			k++
		}
	}
	return list[:k]
}

// willStar reads who is to star in the show that is spoken of.
func willStar(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.asked() || h.r.judge(h).negative || strings.Contains(text[h.start:h.end], " <S") {
		return nil
	}
	return listedPlainly(h)
}

// attachedTo reads who is to star in a work; in what is still developed he joins.
func attachedTo(h *hit) []tv.Claim {
	if h.asked() || h.r.judge(h).negative {
		return nil
	}
	list := listedPlainly(h)
	for i := range list {
		if text := h.s.shape.text; has(text, "develop", "developing", "development") {
			list[i].Value.Change = tv.Joins
		}
	}
	return list
}
