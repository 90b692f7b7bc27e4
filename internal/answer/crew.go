package answer

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// crew answers who makes a show, by role.
func (f *file) crew() {
	if f.q.Many && len(f.q.People) > 0 {
		f.theirs() // that they do is not how many
		return
	}
	if len(f.q.People) > 0 && hasAny(f.q.Text, []string{"replac", "took over", "taking over", "takes over", "take over", "succeed", "now that", "over from"}) {
		if f.inTheirPlace(); len(f.told) > 0 {
			return
		}
		if f.q.Role != "" {
			were := *f
			f.q.People = nil
			f.credited()
			f.told = slices.DeleteFunc(f.told, func(t Told) bool { return were.about(t.Claim) })
		}
		return
	}
	f.credited()
	if len(f.told) == 0 && f.q.Yes && len(f.q.People) > 0 && f.q.Role != "" {
		f.q.People = nil // it is another
		f.credited()
	}
}

// credited tells who is credited with what is asked for.
func (f *file) credited() {
	seen := map[string]bool{}
	for n := f.highest(); n >= 0; n-- {
		if f.q.Season > 0 && n != f.q.Season && n != 0 {
			continue
		}
		for c := range f.each(tv.Crew) {
			slot := c.Slot()
			if c.Season != n || seen[slot] || !f.wanted(c) {
				continue
			}
			seen[slot] = true
			if st := f.alone(n, slot); !st.Empty() {
				f.add(head(st), Also)
			}
		}
	}
	if !f.q.Yes && len(f.q.People) == 0 { // who does it, before who does it no more
		slices.SortStableFunc(f.told, func(a, b Told) int {
			switch {
			case no(a.Claim) == no(b.Claim):
				return 0
			case no(b.Claim):
				return -1
			}
			return 1
		})
	}
	f.firmFirst()
}

// wanted reports whether a credit is of the role asked for, and of whoever the
// question names.
func (f *file) wanted(c tv.Claim) bool {
	if len(f.q.People) > 0 && !f.about(c) {
		return false
	}
	if w := one(f.q.Words, "finale", "episode", "opener", "pilot"); w != "" && !hasKin(c.Detail+" "+c.Quote, []string{w}) {
		return false
	}
	role := fold(c.Value.Role)
	switch f.q.Role {
	case "":
		return len(f.q.Rest) == 0
	case "creator":
		return strings.Contains(role, "creat")
	case "executive producer":
		return strings.Contains(role, "produc")
	}
	return strings.Contains(role, strings.TrimSuffix(f.q.Role, "er"))
}
