package glean

import "strings"

// What capital letters say of a title, and who does to shows what only a house does.

// beginsLoud tells a name of which the first word alone stands in capital letters, as that with which a
// paper begins a story: "BRINDLE Street". Where the name stands elsewhere without them, it is written so.
func beginsLoud(name string) bool {
	first, rest, more := strings.Cut(name, " ")
	return more && len(first) > 3 && strings.ToUpper(first) == first && strings.ToLower(first) != first && strings.ToUpper(rest) != rest
}

// short are words that are said by their letters, and keep their capitals in a title.
var short = words(`pd svu ncis csi fbi cia nypd lapd fdny er md ny uk usa nyc tv dna swat ufo ems ii iii iv vi vii viii ix`)

// doesToShows reads behind a name what a house does: "has renewed the", "has reversed its decision".
func (r *reader) doesToShows(i int, s *sentence) bool {
	low := r.lowAt(i, s)
	if s.title || s.heading || low != "has" && low != "have" {
		return false
	}
	next, after := r.lowAt(i+1, s), r.lowAt(i+2, s)
	if next == "reversed" {
		return after == "its" || after == "course"
	}
	return houseActs[next] && (after == "the" || after == "its" || after == "a" || after == "two" || after == "three" || r.nameBehind(i+1, s))
}

var houseActs = words(`renewed recommissioned commissioned ordered greenlit cancelled canceled axed scrapped`)
