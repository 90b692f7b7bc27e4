package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// firstSeen asks for the day on which somebody is first to be seen.
var firstSeen = regexp.MustCompile(`(?i)\bwhen (?:do|does|did|will|are|can) (?:we|you|i|they|fans|viewers) (?:\w+ )?(?:see|meet)\b|\bfirst (?:appear|appears|seen|episode|scene|turns? up|shows? up)\b|\b(?:make|makes) (?:his|her|their) (?:debut|entrance|first)\b`)

// appears is in words that tell of somebody's first day.
var appears = []string{"first", "debut", "debuts", "arrives", "arrive", "introduced", "appears", "enters", "joins"}

// arrives tells when somebody is first to be seen, whom the question names or describes: that
// the season comes is not when they do.
func (f *file) arrives() {
	var called []string
	phrase := f.description()
	for c := range f.each(tv.Cast) {
		if f.about(c) || len(f.q.People) == 0 && len(phrase) > 0 && plays(c) && (holds(c.Value.Character+" "+c.Detail, phrase) || f.called(c, phrase)) {
			called = append(called, fold(c.Value.Person), fold(c.Value.Character))
		}
	}
	f.best(func(c *tv.Claim) bool {
		text := fold(c.Value.Text)
		return (!c.When.IsZero() || tellsWhen.MatchString(c.Value.Text)) && hasAnyOf(text, appears) && slices.ContainsFunc(strings.Fields(strings.Join(called, " ")), func(w string) bool {
			return len(w) > 2 && !ranks[w] && slices.Contains(strings.Fields(text), w)
		})
	}, nil, 0, 1, tv.Other, tv.Plot)
}
