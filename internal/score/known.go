package score

import (
	"backlot/internal/glean"
	"backlot/internal/tv"
)

// Knowing is the library of a server that follows the shows of those articles. Titles
// that it has are linked, not found out, so its figures stand apart from those of a
// library to which every show is new.
func Knowing(lib glean.Library, set []Gold) glean.Library {
	has := map[string]bool{}
	for _, s := range lib.Shows {
		has[bare(s.Name)] = true
	}
	out := lib
	out.Index = nil // to be made of the names
	for _, g := range set {
		for _, name := range g.shows() {
			if !has[bare(name)] {
				has[bare(name)] = true
				out.Shows = append(out.Shows, tv.Show{ID: "gold:" + name, Name: name})
			}
		}
	}
	return out
}
