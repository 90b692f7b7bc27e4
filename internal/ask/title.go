package ask

import (
	"slices"
	"strings"
	"unicode"

	"backlot/internal/names"
)

// shortest is how many letters the beginning of a title needs to stand for it.
const shortest = 4

// head is the one show whose title begins with the words, or has them behind its
// colon: "saltwater" is Saltwater County where no other show is called so. Its last
// word does where atEnd says that a show must be meant.
func head(index *names.Index, typed string, atEnd bool) []names.Match {
	shows := partly(index, typed)
	if len(shows) != 1 {
		return nil
	}
	_, after, _ := strings.Cut(shows[0].By, ": ")
	if !begins(shows[0], typed) && bare(after) != bare(typed) && !(atEnd && strings.HasSuffix(bare(shows[0].By), " "+bare(typed))) {
		return nil
	}
	return shows
}

// heads are the shows whose titles begin with the words, where there are several.
func heads(index *names.Index, typed string) []names.Match {
	shows := slices.DeleteFunc(partly(index, typed), func(m names.Match) bool { return !begins(m, typed) })
	if len(shows) < 2 {
		return nil
	}
	return shows
}

// partly are the shows of whose titles the words are a part.
func partly(index *names.Index, typed string) []names.Match {
	if len(typed) < shortest {
		return nil
	}
	return slices.DeleteFunc(index.Holding(typed, mostMeant, names.Show), func(m names.Match) bool { return m.How != names.Part })
}

// only is the one match there is.
func only(list []names.Match) []names.Match {
	if len(list) != 1 {
		return nil
	}
	return list
}

func begins(m names.Match, typed string) bool { return strings.HasPrefix(bare(m.By), bare(typed)+" ") }

// withoutArticle takes some words for the show whose title they are but for its article:
// "ninth hour". Two words of which all questions are made are a title where a show stands,
// and there the first words of one are as well: "in dead guys".
func (s *scanned) withoutArticle(index *names.Index) {
	for i := range s.tokens {
		for n := longestTitle; n > 1; n-- {
			if s.show.Typed != "" {
				return
			}
			if i+n > len(s.tokens) || !s.group(i, i+n) {
				continue
			}
			start, end := s.tokens[i].start, s.tokens[i+n-1].end
			shows := s.called(index, i, i+n)
			if len(shows) == 1 {
				s.take(found{start: start, end: end, entries: []names.Entry{shows[0].Entry}}, names.Entry{})
			}
		}
	}
}

// called are the shows that are called by the words from one token up to another.
func (s *scanned) called(index *names.Index, from, till int) []names.Match {
	typed := s.text[s.tokens[from].start:s.tokens[till-1].end]
	if !s.allEmpty(from, till) && !s.uncommon(from, till) && !s.strangeBefore(from) {
		if shows := withinTitle(index, typed); len(shows) > 0 && !begins(shows[0], typed) {
			return shows // words of questions all, and a title has them so
		}
	}
	inPlace := s.seasonNext(till) || besideShow[s.at(from-1)]
	if strings.Count(bare(typed), " ") > 1 || inPlace || s.uncommon(from, till) {
		if shows := sameTitle(index, typed); len(shows) > 0 {
			return shows
		}
	}
	if !inPlace && !s.afterVerb(from, till) && !goesOf[s.at(from-1)] && !((from == 0 || s.at(from-1) == "that") && (behindTitle[s.at(till)] || till == len(s.tokens))) || s.uncommon(from, till) || askers[s.at(from)] || s.allEmpty(from, till) || strings.Count(bare(typed), " ") == 0 {
		return nil
	}
	shows := partly(index, typed)
	if len(shows) != 1 || !begins(shows[0], typed) {
		return nil
	}
	return shows
}

// sameTitle are the shows of which some words are the title, but for spelling.
func sameTitle(index *names.Index, typed string) []names.Match {
	return slices.DeleteFunc(index.Holding(typed, mostMeant, names.Show), func(m names.Match) bool { return m.How != names.Exact && m.How != names.Folded })
}

// afterVerb reports whether a token stands behind the verb with which a question begins, or
// ends it behind one.
func (s *scanned) afterVerb(i, till int) bool {
	return i > 0 && till == len(s.tokens) && beforeTitle[s.at(i-1)] || i == 1 && beforeTitle[s.at(0)] || i == 2 && askers[s.at(0)] && beforeTitle[s.at(1)]
}

// goesOf are what somebody does to a show that is named next.
var goesOf = set(`leave leaves leaving left quit quits quitting join joins joining joined renew renewed cancelled kill killing drop dropped save saved
	created creates wrote writes writing directed directs directing produced produces runs running`)

// behindTitle are words that stand behind a show's name at the beginning: "dead guys got axed",
// "dead guys cast". It may stand there alone.
var behindTitle = set(`is was got gets has will cast news trailer rumours finale premiere release episodes creator director showrunner writer cancelled renewed`)

// allEmpty reports whether all of some words carry no meaning of their own.
func (s *scanned) allEmpty(from, till int) bool {
	return !slices.ContainsFunc(s.tokens[from:till], func(t token) bool { return !common[t.word] })
}

// uncommon reports whether one of some words is none of which all questions are made.
func (s *scanned) uncommon(from, till int) bool {
	return slices.ContainsFunc(s.tokens[from:till], func(t token) bool { return !common[t.word] && !ruleWords[t.word] })
}

// beginsPlainly reports whether a show's title begins with so many words that it must be meant,
// though some of them stand in any question: "the last honest man", "nine fathoms", but not
// "the last honest".
func beginsPlainly(m names.Match, typed string) bool {
	words := strings.Fields(bare(typed))
	return m.Entry.Kind == names.Show && begins(m, typed) && (len(words) > 2 || len(words) == 2 && !common[words[0]])
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

// onlyOwner reports whether some words are a part of a name only as whoever owns it: "jory" is
// not "Jory Pepperell's sister".
func onlyOwner(m names.Match, typed string) bool {
	for _, apostrophe := range []string{"'s ", "’s "} {
		if owner, _, ok := strings.Cut(m.By, apostrophe); ok && m.Entry.Kind == names.Character && !slices.ContainsFunc(strings.Fields(bare(typed)), func(w string) bool {
			return !slices.Contains(strings.Fields(names.Fold(owner)), w)
		}) {
			return true
		}
	}
	return false
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

// wholeTitles takes the commas out of the titles in a question, and the marks at their ends before
// more of it: they part no questions.
func wholeTitles(typed string, index *names.Index) string {
	if !strings.ContainsAny(typed, ",?!;") {
		return typed
	}
	b := []byte(typed)
	for _, s := range index.Spot(typed) {
		if slices.ContainsFunc(s.Entries, func(e names.Entry) bool { return e.Kind == names.Show }) {
			for i := s.Start; i < s.End; i++ {
				if strings.IndexByte(",?!;", b[i]) >= 0 {
					b[i] = ' '
				}
			}
			if goesOn(s, typed) {
				b[s.End] = ' '
			}
		}
	}
	return string(b)
}

// goesOn reports whether a title that ends with a mark stands in a question with that mark, and the
// question goes on behind it: "who hosts Who Dares? in june".
func goesOn(s names.Spotted, typed string) bool {
	if s.End >= len(typed)-1 || typed[s.End] != '?' && typed[s.End] != '!' {
		return false
	}
	mark := typed[s.End : s.End+1]
	after := strings.TrimSpace(typed[s.End+1:])
	return after != "" && !asks(after) && strings.IndexFunc(after, unicode.IsLetter) == 0 && slices.ContainsFunc(s.Entries, func(e names.Entry) bool { return strings.HasSuffix(e.Name, mark) })
}
