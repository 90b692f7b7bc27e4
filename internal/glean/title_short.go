package glean

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// joinShort makes one show of a title and what it is called for short, where both were taken for titles:
// "Only Murders" of "Only Murders in the Building", "Waters" of "The Waters".
func (r *reader) joinShort(c *candidates, found []string) []string {
	for _, x := range c.list {
		t := r.titles[x.key]
		if t == nil || t.known || t.called || x.introduced || t.name != x.name {
			continue
		}
		if whole := r.longForm(c, x); whole != nil && whole != t {
			r.titles[x.key] = whole
			whole.at = min(whole.at, t.at)
			found = slices.DeleteFunc(found, func(n string) bool { return n == x.name })
			found = append(found, x.name)
		}
	}
	return found
}

// longForm gives the only title that goes on from a candidate's name with a small word, or has but an
// article more.
func (r *reader) longForm(c *candidates, x *candidate) *title {
	var whole *title
	for _, y := range c.list {
		t := r.titles[y.key]
		if y == x || t == nil || t.name != y.name {
			continue
		}
		rest, goesOn := strings.CutPrefix(y.name, x.name+" ")
		next, _, _ := strings.Cut(rest, " ")
		if !(goesOn && connectors[strings.ToLower(next)] && !strings.HasPrefix(next, ":") && next != "and" && next != "&" || "the "+x.key == names.Fold(y.name)) {
			continue
		}
		if whole != nil && whole != t {
			return nil
		}
		whole = t
	}
	return whole
}
