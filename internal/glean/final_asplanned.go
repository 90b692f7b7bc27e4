package glean

import "backlot/internal/tv"

// How many seasons there are to be, as those who make a show had it from the start: "It was always going to be
// three", "the plan has always been five seasons", "three was the number"; and a season that is called the last in
// other words: "the fifth and farewell outing", "brings the drama to a close with its third season".

const (
	fewSeasons = `(?P<n>two|three|four|five|six|seven|eight|a trilogy)`
	// noMoreTold goes on behind such a number where it is one of seasons.
	noMoreTold = `(?:seasons|series|years|,|\.|"|and (?:not|no)|;|--)`
)

var asPlannedRules = []rule{
	on("final/always-so-many", " always ", `(?:was|is|were|been|has|had|'s|i 've|we|i|they|she|he|story|it) always (?:been )?(?:(?:going|meant|planned|intended|supposed|designed|conceived|envisaged|envisioned|said|pitched|wanted|plotted|mapped) )?(?:(?:to|be|run|last|go|do|as|for|out|just|only|exactly|it) )*`+fewSeasons+` `+noMoreTold, soManyPlanned),
	on("final/number-was", " number | plan | pitch | deal | dream ", fewSeasons+` (?:seasons |series |years )?(?:(?:was|is|were|'s|always|has|been) )+the (?:magic |right |original )?(?:number|plan|pitch|deal|dream)(?: from (?:the start|day one|the beginning|the outset))? (?:,|\.|"|on |and |;|--|for )`, soManyPlanned),
	on("final/plan-of", " plan | number | pitch ", `the (?:plan|number|pitch) (?:(?:was|is|has|had|been|always|'s|only|just|for) )+`+fewSeasons+` `+noMoreTold, soManyPlanned),
	on("final/to-close", "<E", `(?:bring|brings|bringing|brought|draw|draws|drawing) (?:["'*] )*(?:[^;:.]{1,80} )?to (?:a close|an end|its end|a conclusion) (?:(?:[a-z0-9-]+|<[DW]\d+>|,) ){0,4}?(?:with|after|following|in|at the end of|when) (?:its |the |their |an? )?(?:[a-z-]+ ){0,2}?{season}`, lastSeason),
	on("final/and-farewell", " and ", `(?P<n>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) and (?:, (?:[a-z']+ ){1,3}, )?(?:(?:positively|definitely|apparently|now|absolutely|presumably|very|the) )*(?:last|final|farewell|closing|concluding|goodbye) (?:season|series|run|outing|chapter|year|volume|lap|instal?lment|helping|round)`, ordinalLast),
}

// soManyPlanned makes a claim of how many seasons a show is to have.
func soManyPlanned(h *hit) []tv.Claim {
	n := numeral(h.group("n"))
	if h.group("n") == "a trilogy" {
		n = 3
	}
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if n < 2 || !h.r.speaksOfShow(h) || asked(h.s) || h.r.judge(h).negative || len(h.r.mentionsIn(near, 0, len(near), "CED")) > 0 || has(text, "film", "films", "movies", "books", "novels", "episodes", "parts") || has(text[h.end:], "more seasons") {
		return nil
	}
	list := h.finality(n)
	list[0].Certainty, list[0].By = tv.Confirmed, h.r.judge(h).by
	if has(near, "pitched", "dream", "pitch", "wanted", "'s", "is") {
		list[0].Certainty = tv.Speculated
	}
	return list
}

// ordinalLast makes a claim of a season that is called the last of a number without being named.
func ordinalLast(h *hit) []tv.Claim {
	n := ordinal(h.group("n"))
	if n < 2 || !h.r.speaksOfShow(h) || asked(h.s) || h.r.told(h.s, ofKind(tv.Final)) {
		return nil
	}
	list := h.finality(n)
	list[0].Certainty = tv.Confirmed
	return list
}
