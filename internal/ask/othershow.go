package ask

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// InUnknown reports whether a question that names no known show says at its end in what somebody
// is, in two words or more that nobody here knows: "who plays ruth in silver pines". That is
// another show, and whoever bears the name elsewhere is not meant.
func (q Question) InUnknown() bool {
	if q.Show.Typed != "" {
		return false
	}
	words := strings.Fields(names.Fold(q.Text))
	for i := len(words) - 3; i > 0; i-- {
		if words[i] != "in" && words[i] != "on" && words[i] != "from" {
			continue
		}
		title := words[i+1:]
		if articles[title[0]] {
			title = title[1:]
		}
		return len(title) > 1 && !slices.ContainsFunc(title, func(w string) bool { return !slices.Contains(q.Rest, w) })
	}
	return false
}

var articles = set(`the a an`)
