package glean

import (
	"strings"

	"backlot/internal/tv"
)

// "takes over the part of Runa, which was played in the first series by Ida Voss": the first series is hers
// who had the part, and not of whoever has it now.

var (
	// playedThen ends what stands before the season in which somebody had a part.
	playedThen = phraseOf(` (?:,|role|part|character|who|which|that|was|were|had been) (?:(?:was|were|had been|originally|previously|once|last|first|formerly|memorably) )*(?:played|portrayed|voiced|originated|occupied|held|filled|taken|embodied) (?:by (?:[a-z-]+ ){0,3}?<[PN]\d+> )?(?:in|during|throughout|across) (?:the |its )?$`)
	// inThatSeason follows whoever had a part, with the season in which he had it.
	inThatSeason = phraseOf(`^ (?:in|during|throughout|across) (?:the |its )?<(E\d+)> `)
	// partOfWhom ends what stands before a part that somebody takes: "taking over the role of Runa is Ida Voss".
	partOfWhom = phraseOf(` (?:role|part|shoes|place|character) of $`)
	withinThat = phraseOf(` (?:in|during|throughout|across) (?:the |its )?<(E\d+)> by `)
)

// seasonPlayed gives the season that a hit on who played a part says it was in; 0 for none.
func (h *hit) seasonPlayed() int {
	text := h.s.shape.text
	found := withinThat.FindStringSubmatch(text[h.start:h.end])
	if found == nil && h.end < len(text) {
		found = inThatSeason.FindStringSubmatch(text[h.end:])
	}
	if found == nil {
		return 0
	}
	if before := text[back(text, h.start, 3) : h.start+1]; strings.Contains(before, " will ") || strings.Contains(before, " to ") {
		return 0
	}
	if m := h.r.find(found[1]); m != nil && !m.episode && m.also == 0 {
		return m.season
	}
	return 0
}

// playedIn gives the season in which a sentence says that somebody had a part; 0 for none.
func (r *reader) playedIn(s *sentence) int {
	text := s.shape.text
	if !has(text, "played", "portrayed", "voiced", "originated", "occupied", "held", "filled", "taken", "embodied", "left", "died", "appeared", "starred") {
		return 0
	}
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if before := text[back(text, e.at, 12):e.at]; playedThen.MatchString(before) || wasInThen.MatchString(before) && has(before, "played", "portrayed", "voiced", "left", "died", "appeared", "starred") {
			return e.season
		}
	}
	return 0
}

// takesRole reads "Taking over the role of Runa is Ida Voss", and what she does to it.
func takesRole(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !p.full && p.kind != isPerson || !h.pair(p, c) || h.asked() || asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	h.r.playsPart(p, c)
	return []tv.Claim{castOf(p.name, c.name, tv.Recast)}
}

var oldPlayerRules = []rule{
	on("cast/taking-over-is", " taking | stepping | filling | assuming | inheriting ", `(?:taking|stepping|filling|assuming|inheriting) (?:over |on |up |into )*(?:the )?(?:role|part|shoes|place|character) of `+asWhat+`{chr} (?:(?:this time|now|from here|for {season}|in {season}) )?(?:is|will be) (?:[a-z-]+ ){0,3}?{per}`, takesRole),
	on("cast/steps-into-role", " steps | stepping | stepped | step | assumes | assumed | inherits | inherited ", `{per} {apposition}(?:(?:has|have|will|is|was|also|now) )*(?:(?:steps|stepping|stepped|step) (?:in|into)(?: to)?|assumes|assumed|assume|inherits|inherited|inherit) (?:the )?(?:role|part|shoes) of `+asWhat+`{chr}`, takesRole),
}
