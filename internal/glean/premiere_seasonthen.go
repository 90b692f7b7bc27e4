package glean

import "backlot/internal/tv"

// When a season was on is told in passing, with what was so of it: "since the first season in 2018", "The first
// series, in 2014, won a prize", "drew a million viewers to its second series last year".

var seasonThenRules = []rule{
	on("premiere/season-then", "<E", `(?:since|across|over|throughout|viewers (?:to|for|with)|ratings (?:of|for)|averaged [^;:<>]{1,60} (?:in|for|across|over|with)|seen (?:in|on|since)|not (?:been )?seen since) (?:the |its |their |that )?(?:[a-z-]+ )?{season} (?:, )?(?:back )?(?:(?:in|on|early|late|the) )*{date}`, seasonThen),
	atStart("premiere/season-of-then", "<E", `(?:the |its |their )?{season} , (?:back )?(?:(?:in|on) )(?:the )?{date} ,`, seasonThen),
}

// seasonThen makes a claim of when a season was on.
func seasonThen(h *hit) []tv.Claim {
	m, t := h.mention("season"), h.r.showAt(h)
	d := h.mention("date").date.Past
	if m == nil || m.episode || m.season < 1 || t == nil || d.IsZero() || h.r.future(d) || asked(h.s) || has(h.s.shape.text[h.start:h.end+1], "finale", "end", "filming", "shooting", "production") {
		return nil
	}
	return []tv.Claim{{Kind: tv.Premiere, Value: tv.Value{Date: d}, Season: m.season, Certainty: tv.Confirmed, By: nobody}}
}
