package ask

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// shortest is how many letters the beginning of a title needs to stand for it.
const shortest = 4

// head is the one show whose title begins with the words, or has them behind its
// colon: "saltwater" is Saltwater County where no other show is called so. Its last
// word does where atEnd says that a show must be meant.
func head(index *names.Index, typed string, atEnd bool) []names.Match {
	if len(typed) < shortest {
		return nil
	}
	var shows []names.Match
	for _, m := range index.Holding(typed, mostMeant, names.Show) {
		if m.How == names.Part {
			shows = append(shows, m)
		}
	}
	if len(shows) != 1 {
		return nil
	}
	_, after, _ := strings.Cut(shows[0].By, ": ")
	if !strings.HasPrefix(bare(shows[0].By), bare(typed)+" ") && bare(after) != bare(typed) && !(atEnd && strings.HasSuffix(bare(shows[0].By), " "+bare(typed))) {
		return nil
	}
	return shows
}

// bare is a folded name without its article.
func bare(name string) string {
	folded := names.Fold(name)
	for _, article := range []string{"the ", "a ", "an "} {
		folded = strings.TrimPrefix(folded, article)
	}
	return folded
}

// allThere reports whether a title is typed with a slip, word for word: in "the long
// diision" the common words belong to it, too.
func allThere(m names.Match, typed string) bool {
	return m.How == names.Fuzzy && m.Entry.Kind == names.Show && strings.Count(bare(m.By), " ") == strings.Count(bare(typed), " ")
}

// shortened are those whose first name begins with the one that is typed, and whose
// last name is: "vic hughes" is Victoria Hughes, where no other is.
func shortened(index *names.Index, typed string) []names.Match {
	words := strings.Fields(names.Fold(typed))
	if len(words) != 2 || len(words[0]) < 3 {
		return nil
	}
	var list []names.Match
	for _, m := range index.Holding(words[1], 2*mostMeant, names.Person, names.Character) {
		name := strings.Fields(names.Fold(m.By))
		if m.How == names.Part && len(name) == 2 && name[1] == words[1] && strings.HasPrefix(name[0], words[0]) {
			m.How = names.Folded
			list = append(list, m)
		}
	}
	return list
}

// byTitle takes the first word of a title for the show, where it was taken for a
// part of that name and what is asked is about no person: "the thornfax prequel"
// is one of The Thornfax Papers, and no character has a second season.
func (s *scanned) byTitle(q *Question, index *names.Index) {
	if q.About == Change && q.When && s.titleRole(index) {
		q.About, q.Change, q.Presupposes = Premiere, "", ""
		return
	}
	switch q.About {
	case Premiere, Finale, Order, Production, Episodes, Network, Final, Spinoff, Plot, News, Delay, Rumours:
	case Crew:
		if !characters(s.people) {
			return
		}
	default:
		return
	}
	if s.show.Typed != "" || len(s.people) != 1 {
		return
	}
	who := s.people[0]
	for _, m := range head(index, strings.TrimSuffix(strings.TrimSuffix(who.Typed, "'s"), "’s"), false) {
		if slices.ContainsFunc(who.Entries, func(e names.Entry) bool {
			return e.Kind == names.Character && e.Show == m.Entry.ID && (q.About != Spinoff && q.About != Plot && q.About != News || !strings.EqualFold(e.Name, who.Typed))
		}) {
			s.show, s.people = Thing{Typed: who.Typed, Entries: []names.Entry{m.Entry}}, nil
		}
	}
}

// titleRole takes the only name of a question for a show, where it is that of its
// title part, too: it is the show that comes on a day.
func (s *scanned) titleRole(index *names.Index) bool {
	if s.show.Typed != "" || len(s.people) != 1 {
		return false
	}
	who := s.people[0]
	for _, e := range who.Entries {
		for _, m := range index.Things(e.Show, names.Show) {
			if e.Kind == names.Character && names.Fold(m.Name) == names.Fold(who.Typed) {
				s.show, s.people = Thing{Typed: who.Typed, Entries: []names.Entry{m}}, nil
				return true
			}
		}
	}
	return false
}
