package names

import "github.com/adrg/strutil/metrics"

// likeness compares one typed string with many names. The weights were measured
// on typed titles: together they found what each of the three alone missed.
type likeness struct {
	typed    string
	two      []uint64
	three    []uint64
	distance *metrics.JaroWinkler
}

func newLikeness(typed string) likeness {
	typed = clip(typed)
	return likeness{typed, runs(typed, 2), runs(typed, 3), metrics.NewJaroWinkler()}
}

// to gives 1 for the same string and 0 for one with nothing in common.
func (l likeness) to(name string) float64 {
	name = clip(name)
	return 0.5*l.distance.Compare(l.typed, name) +
		0.3*dice(l.two, runs(name, 2)) +
		0.2*dice(l.three, runs(name, 3))
}

// dice is twice what two lists have in common over the sum of both. (strutil has
// the same over maps of strings, which takes some twenty times as long.)
func dice(a, b []uint64) float64 {
	var used [longest + 2]bool
	common := 0
	for _, x := range a {
		for j, y := range b {
			if x == y && !used[j] {
				used[j] = true
				common++
				break
			}
		}
	}
	return 2 * float64(common) / float64(len(a)+len(b))
}

// clip cuts a string after the letters that count in a comparison.
func clip(s string) string {
	if len(s) <= longest {
		return s
	}
	n := 0
	for i := range s {
		if n == longest {
			return s[:i]
		}
		n++
	}
	return s
}
