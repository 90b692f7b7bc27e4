package answer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// asksEnd reports whether a question asks for an end.
func (f *file) asksEnd() bool {
	return has(strings.Fields(fold(f.q.Text)), "end", "ends", "ended", "ending", "endings")
}

// end tells how a season or the show ends: what says so of itself, else the last
// thing that an article on the end of it tells.
func (f *file) end() {
	closing := map[string]bool{}
	for c := range f.each(tv.Finale, tv.Stage) {
		if (c.Kind == tv.Finale || c.Value.Text == tv.Ended) && !no(c) && (f.q.Season == 0 || c.Season == f.q.Season || c.Season == 0) {
			closing[c.Article] = true
		}
	}
	names := f.toThePoint()
	list := f.free(func(c *tv.Claim) bool {
		if !names(c) {
			return false
		}
		if f.q.Season != 0 && c.Season != f.q.Season && !namesSeason(c.Quote, f.q.Season) || !f.mentions(*c) {
			return false
		}
		return hasKin(c.Value.Text+" "+c.Quote, endWords) || finishes.MatchString(c.Value.Text) || c.Season > 0 && c.Season == f.highest() && closing[c.Article] && c.Certainty.Firm()
	}, tv.Plot)
	says := func(c *tv.Claim) int {
		if hasKin(c.Value.Text+" "+c.Quote, endWords) || finishes.MatchString(c.Value.Text) {
			return 1
		}
		return 0
	}
	if len(list) > 0 {
		f.add(*slices.MaxFunc(list, func(a, b *tv.Claim) int {
			return cmp.Or(says(a)-says(b), a.Season-b.Season, a.Told().Compare(b.Told()), a.Start-b.Start)
		}), Also)
	}
}

// closure asks whether an end leaves things open.
var closure = regexp.MustCompile(`(?i)\bcliff-?hangers?\b|\bclosure\b|\bloose ends\b|\b(proper|real|satisfying|happy|sad) (end|ending|conclusion|finale|send-?off)\b|\bwraps? (things|everything|it all|the story) up\b`)

// closes tells what is said in words of how an end leaves things.
func (f *file) closes() {
	f.best(func(c *tv.Claim) bool {
		return hasKin(c.Value.Text, []string{"ending", "cliffhanger", "closure", "conclusion", "resolved", "unresolved", "conclusive"})
	}, nil, 0, 1, tv.Other, tv.Plot, tv.Quote)
}

// finishes tells how a season comes to its end in other words than those.
var finishes = regexp.MustCompile(`(?i)\b(?:seasons?|series|shows?|story|it|run) (?:has |have )?(?:finish(?:es|ed)|conclud(?:es|ed)|closed|bow(?:s|ed) out)\b`)

// endWords are what a sentence has that tells of an end.
var endWords = []string{"end", "ending", "ended", "ends", "finale", "last", "stops", "closes", "culminates"}
