package ask

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// narrow keeps, of parts that bear one name, those of the show asked about.
func (s *scanned) narrow(index *names.Index) {
	for k := range s.people {
		s.people[k].Entries = alsoCalled(index, s.people[k])
	}
	if !s.show.Clear() {
		return
	}
	show := s.show.Entries[0].ID
	for k, t := range s.people {
		var in []names.Entry
		for _, e := range t.Entries {
			if e.Kind != names.Character || e.Show == show {
				in = append(in, e)
			}
		}
		if len(in) == 0 {
			in = partsOf(index, t.Typed, show)
		}
		if len(in) > 0 {
			s.people[k].Entries = in
		}
	}
}

// alsoCalled are those that a name means. What one of them is called for short is a
// word of another's whole name as well: "vic" is Vic Doran no less than Victor Aguilar.
func alsoCalled(index *names.Index, t Thing) []names.Entry {
	typed := names.Fold(t.Typed)
	if strings.Contains(typed, " ") {
		return t.Entries
	}
	list := t.Entries
	for _, e := range t.Entries {
		if e.Main || slices.Contains(strings.Fields(names.Fold(mainName(index, e))), typed) {
			return list
		}
	}
	for _, m := range index.Holding(typed, mostMeant, names.Character, names.Person) {
		if m.How == names.Part && !slices.ContainsFunc(list, func(e names.Entry) bool {
			return e.Kind == m.Entry.Kind && e.ID == m.Entry.ID && e.Show == m.Entry.Show
		}) {
			list = append(list[:len(list):len(list)], m.Entry)
		}
	}
	return list
}

// mainName is the first name of what bears another.
func mainName(index *names.Index, e names.Entry) string {
	for _, m := range index.Things(e.ID, e.Kind) {
		if m.Show == e.Show {
			return m.Name
		}
	}
	return e.Name
}

// partsOf are the parts of a show whose name has the typed words.
func partsOf(index *names.Index, typed, show string) []names.Entry {
	var in []names.Entry
	for _, m := range index.Holding(typed, manyParts, names.Character) {
		if m.Entry.Show == show {
			in = append(in, m.Entry)
		}
	}
	return in
}

// manyParts are more than any name has that is borne in several shows.
const manyParts = 200

// ofAnother reports whether all whom a question names are parts of other shows than the
// one given, by a name of more than one word.
func (s *scanned) ofAnother(given names.Entry) bool {
	for _, t := range s.people {
		if !strings.Contains(strings.TrimSpace(t.Typed), " ") || slices.ContainsFunc(t.Entries, func(e names.Entry) bool { return e.Kind != names.Character || e.Show == given.ID }) {
			return false
		}
	}
	return given.ID != "" && len(s.people) > 0
}
