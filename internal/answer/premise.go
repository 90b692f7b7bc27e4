package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// asksPremise asks what a show is about, in whatever words beside: "the werewolf one, what's
// the set-up".
var asksPremise = regexp.MustCompile(`(?i)\b(premise|gist|set-?up|set up|synopsis|summary)\b|\b(?:it|this|that|show) (?:\pL+ ){0,3}about(?: what| again| exactly)?\W*$`)

// premise tells what a season or the show is about: what gives nothing away, and of that what
// has most of the words that are said beside.
func (f *file) premise() {
	keep := func(c *tv.Claim) bool {
		return !no(*c) && f.hasWanted(c) && (f.q.Season == 0 && c.Spoiler.Season == 0 || f.q.Season > 0 && (c.Season == f.q.Season || namesSeason(c.Quote, f.q.Season)))
	}
	if f.best(keep, f.q.Rest, wholly, 2, tv.Plot); len(f.told) == 0 {
		f.best(keep, nil, 0, 2, tv.Plot)
	}
}
