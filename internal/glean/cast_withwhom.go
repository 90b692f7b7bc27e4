package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who is in a cast, told beside something else of the show: "its comedy with Ida Voss, arrives in June", "the
// Ida Voss comedy", "voiced by Ida Voss", "also in port: Ida Voss".

// runNoun is a show, or a run of it, with whom it is made.
const runNoun = `(?:` + seriesWord + `|[a-z0-9]+-parter|whodunnit|dramedy|commission|rom-com|animation|cartoon|slow burn|production|story|adaptation|remake|reboot|revival|prequel|instalment|installment|hour)`

var castWithRules = []rule{
	on("cast/run-with", " with ", runNoun+` (?:(?:set|about|from) (?:[a-z'-]+ |<[A-Z]\d+> (?:'s )?){1,8}?)?(?:, )?with `+whoTheyAre+`{list} (?:, (?:arrives|gets|gets going|has just|is|returns|starts|kicks|lands|drops|launches|debuts|wrapped|has wrapped)|as (?:an?|the|two|three|estranged|feuding|rival|[a-z]+ing) [a-z-]+|mapping|playing|\.)`, runWith),
	on("cast/persons-show", " comedy | drama | sitcom | thriller | procedural | dramedy | whodunit | whodunnit | mystery | western | vehicle | starrer ", `(?:the|a|this|its|new|<W\d+> 's) {per} (?:(?:-led|-fronted|-starring) )?(?:[a-z]+(?:-[a-z]+)? ){0,2}?(?:comedy|drama|sitcom|thriller|procedural|dramedy|whodunit|whodunnit|mystery|western|vehicle|starrer)`, personsShow),
	on("cast/voiced-by", " voiced ", `(?:(?:is|are|was|were|also|and|series|animation|cartoon|comedy|show|special|film|adventure|<S\d+>|["),;]|^) )voiced by `+whoTheyAre+`{list}`, voicedBy),
	on("cast/regulars-in", " regular | regulars ", `{list} {apposition}(?:is|are|was|were) (?:(?:also|all|both|among the) )*(?:series )?regulars? (?:in|on|for|during|throughout)(?: (?:the |its )?{season})?`, regularsThen),
	on("cast/also-inside", " : ", `also (?:in|on|at|along|aboard|around|among|featuring|turning up|appearing|playing) (?:(?:the|for|its|on|in|at|[a-z-]+) ){0,5}: `+whoTheyAre+`{list}`, listedPlainly),
	on("cast/made-up-of", " of | by | out ", `(?:rest|remainder) of the (?:[a-z-]+ ){1,3}(?:is|are) (?:made up of|played by|filled by|rounded out by|completed by|comprised of|formed by) `+whoTheyAre+`{list}`, listedPlainly),
}

// ofMaker begins what follows a show of somebody who makes it.
var ofMaker = phraseOf(`^ (?:is |was |are )?(?:(?:also|to|will|that) )*(?:he|she|writes|wrote|directs|created|is writing|is developing|co-created|executive) `)

// runWith reads with whom a run of a show is made.
func runWith(h *hit) []tv.Claim {
	text := h.s.shape.text
	if oldWork.MatchString(text[back(text, h.start, 5):h.start+1]) || h.asked() || crewTalk.MatchString(text[h.start:h.end+1]) || has(text[h.start:h.end+1], "deal", "film", "writing", "directing", "producing") {
		return nil
	}
	return listedPlainly(h)
}

// personsShow reads "the Ida Voss comedy".
func personsShow(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if p == nil || !p.full || h.r.isPart[p.name] || h.r.isCrew(p) || h.r.rankedPart(p) || !h.r.castTalk(h) || ofMaker.MatchString(text[h.end:]) || p.kind != isPerson && !givenNames[h.r.tokens[p.from].low] {
		return nil
	}
	claim := castOf(p.name, "", tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// regularsThen reads who was a regular, and in which season where it is told.
func regularsThen(h *hit) []tv.Claim {
	list := listedPlainly(h)
	for i := range list {
		list[i].Season = h.seasonPlayed()
	}
	return list
}

// voicedBy reads who lends his voice, where no part is told.
func voicedBy(h *hit) []tv.Claim {
	text := h.s.shape.text
	at, _ := h.s.clauseAt(h.start + 1)
	for _, m := range h.r.mentionsIn(text, at, h.start+1, "CNP") {
		if strings.HasPrefix(text[m.at+strings.IndexByte(text[m.at:], '>')+1:], " 's ") {
			continue
		}
		return nil // a part's name
	}
	return listedPlainly(h)
}
