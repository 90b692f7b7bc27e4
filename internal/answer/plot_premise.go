package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// asksPremise asks what a show is about, in whatever words beside: "the werewolf one, what's
// the set-up".
var asksPremise = regexp.MustCompile(`(?i)\b(premise|gist|set-?up|set up|synopsis|summary)\b|\b(?:it|this|that|show) (?:[\pL\d]+ ){0,3}about(?: what| again| exactly)?\W*$`)

// premise tells what a season or the show is about: what gives nothing away, and of that what
// has most of the words that are said beside.
func (f *file) premise() {
	keep := func(c *tv.Claim) bool {
		return !no(*c) && f.hasWanted(c) && (f.q.Season == 0 && c.Spoiler.Season == 0 || f.q.Season > 0 && (c.Season == f.q.Season || namesSeason(c.Quote, f.q.Season)))
	}
	if f.best(keep, f.q.Rest, wholly, 2, tv.Plot); len(f.told) > 0 && len(f.q.Rest) > 0 {
		return
	}
	f.told = nil
	for _, sort := range []func(*tv.Claim) bool{
		func(c *tv.Claim) bool {
			return setsUp.MatchString(c.Value.Text) && f.ofStory(c) && (f.q.Season > 0 || c.Season <= 1)
		},
		func(c *tv.Claim) bool { return f.ofStory(c) },
	} {
		if f.best(func(c *tv.Claim) bool { return keep(c) && sort(c) }, nil, 0, 2, tv.Plot); len(f.told) > 0 {
			return
		}
	}
}

var (
	// setsUp is in words that tell what a show is about: whom it follows, where it is set, who comes
	// home to what.
	setsUp = regexp.MustCompile(`(?i)\b(?:follow(?:s|ing)?|cent(?:er|re)(?:s|d|ed|ing)?|focus(?:es|ed|ing)?|revolv\w+|about|set in|explor(?:es?|ing)|charts|chronicles|tells the (?:story|tale)|who (?:\w+ly )?(?:comes|returns|moves|must|is|has|runs|takes|inherits|finds|discovers|discovered|falls|tries|leaves|becomes|works|goes|gets|loses|lives))\b`)
	// casts is in words that tell who is in it.
	casts = regexp.MustCompile(`(?i)\b(?:joins?|joined|joining|recurs?|guest[- ]stars?|has been cast|will (?:play|voice|star|recur|appear)|newcomers?|returns as|back as)\b`)
)

// ofStory reports whether words tell of what happens in a show, and not who is in it, nor what
// somebody does next.
func (f *file) ofStory(c *tv.Claim) bool {
	return !casts.MatchString(c.Value.Text) && !theirNext.MatchString(c.Value.Text)
}
