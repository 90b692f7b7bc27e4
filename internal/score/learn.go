package score

import "backlot/internal/glean"

// Lessons makes articles to learn from. Tuned says that the rules were written
// with them in view.
func Lessons(set []Gold, tuned bool) (list []glean.Lesson) {
	for _, g := range set {
		list = append(list, glean.Lesson{Article: article(g), Claims: g.Claims, Tuned: tuned})
	}
	return list
}
