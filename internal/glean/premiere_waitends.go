package glean

import (
	"strings"

	"backlot/internal/tv"
)

// The day on which the wait for a season ends is its first: "the long wait for the third season is over on June 12".

var waitRules = []rule{
	on("premiere/wait-ends", " wait ", `wait (?:for `+gap(8)+`)?(?:(?:is|will be|'s) (?:[a-z]+ )?over|(?:will )?(?:end|ends)|(?:will )?(?:come|comes) to an end) (?:(?:on|in|this|next|from|coming) )*(?:the )?{date}`, waitEnds),
	on("premiere/mark-day", " mark | diary | diaries | calendar | calendars ", `(?:mark|diary|diaries|calendars?) (?:your |the |it |that |in |on |down |for |as |calendars? |diary |diaries |, |: |-- ){0,8}?{date} (?:-- |: |, )?(?:that is|that 's|is|it is|it 's|for that is|because that is) (?:the (?:day|date) |when )`, waitEnds),
}

// waitFor ends what stands before a season that is waited for.
var waitFor = phraseOf(` (?:wait|waiting) for (?:the |[a-z]+ 's )?$`)

// waitEnds claims that day.
func waitEnds(h *hit) []tv.Claim {
	text := h.s.shape.text[h.start : h.end+1]
	if strings.Contains(text, " for ") && !strings.Contains(text, "<S") && !strings.Contains(text, "<E") && !has(text, "series", "show", "season", "return", "drama", "comedy", "episodes") {
		return nil // for something else
	}
	if asked(h.s) || notOpening.MatchString(strings.ReplaceAll(text, " ends ", " ")) {
		return nil
	}
	return settled(premiereOn(h), h)
}
