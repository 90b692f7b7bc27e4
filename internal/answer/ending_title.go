package answer

import (
	"regexp"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// AsksTitle reports whether a question asks what the last episode is called.
func AsksTitle(q ask.Question) bool { return q.About == ask.Finale && asksTitle.MatchString(q.Text) }

// asksTitle asks what the last episode is called: its day is no answer.
var asksTitle = regexp.MustCompile(`(?i)\b(?:called|titled?|named?)\b`)

// finaleTitle tells what names the last episode: in words, else what stands beside its day.
func (f *file) finaleTitle() {
	f.best(func(c *tv.Claim) bool {
		return f.seasonFits(*c) && lastEpisode.MatchString(c.Value.Text) && namesIt.MatchString(c.Value.Text)
	}, nil, 0, 1, tv.Other, tv.Plot)
	for c := range f.each(tv.Finale) {
		if f.seasonFits(c) && inQuotes.MatchString(c.Detail) && len(f.told) == 0 {
			f.add(c, Also)
		}
	}
}

var (
	lastEpisode = regexp.MustCompile(`(?i)\b(?:last|final|closing) (?:episode|part|chapter|hour)\b|\bfinale\b`)
	namesIt     = regexp.MustCompile(`(?:\b(?:is|was|called|titled|entitled|named)|,|:) (?:The |A )?["“‘']?\p{Lu}`)
	inQuotes    = regexp.MustCompile(`["“‘]\p{Lu}`)
)

// beforeThat asks whether a thing was decided before another came, which what is decided
// does not tell.
func beforeThat(q ask.Question) bool {
	return q.About == ask.Order && q.Date.IsZero() && isBefore.MatchString(q.Text)
}

var isBefore = regexp.MustCompile(`(?i)\b(?:before|after) (?:the|its|that|(?:season|series|s) ?\d+|\pL+ (?:aired|ended|finished|premiered|started))\b.*\b(?:finale|premieres?d?|strikes?|end|ended|aired|out|started|launch|launched|came out)\b`)
