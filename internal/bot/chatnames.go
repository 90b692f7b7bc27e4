package bot

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
)

// naming is a name in a message, and the one thing that it means there.
type naming struct {
	names.Entry
	start, end int
}

// namings are the names in a message: as they are written, and titles without the article
// or the spelling that they are written with.
func namings(text string, index *names.Index) []naming {
	var list []naming
	for _, s := range index.Spot(text) {
		if e, ok := spotted(index, s, text); ok {
			list = append(list, naming{e, s.Start, s.End})
		}
	}
	for _, n := range titles(text, index) {
		if !slices.ContainsFunc(list, func(o naming) bool { return o.start < n.end && n.start < o.end }) {
			list = append(list, n)
		}
	}
	slices.SortFunc(list, func(a, b naming) int { return a.start - b.start })
	return list
}

// The words of a message among which titles are looked for that are written otherwise,
// and how many words such a title has.
const (
	searched  = 150
	titleMost = 5
)

// titles are the shows of which a message has the title in more than one word, without
// its article: "ninth hour". Of ordinary words alone it is one where it is spoken of as
// a show is.
func titles(text string, index *names.Index) []naming {
	words := chatWords.FindAllStringIndex(text, searched)
	var list []naming
	for i := 0; i < len(words); i++ {
		for n := min(titleMost, len(words)-i); n > 1; n-- {
			start, end := words[i][0], words[i+n-1][1]
			e, ok := calledSo(text[start:end], index)
			if ok && (!allPlain(text[start:end]) || spokenOf(text, start, end)) {
				list = append(list, naming{e, start, end})
				i += n - 1
				break
			}
		}
	}
	return list
}

// chatWords are the words of a message, joined or not.
var chatWords = regexp.MustCompile(`[\p{L}\d]+(?:['’-][\p{L}\d]+)*`)

// calledSo is the only show that is called so, but for spelling.
func calledSo(typed string, index *names.Index) (names.Entry, bool) {
	found := index.Holding(typed, 2, names.Show)
	same := slices.DeleteFunc(found, func(m names.Match) bool { return m.How != names.Exact && m.How != names.Folded })
	if len(same) != 1 {
		return names.Entry{}, false
	}
	return same[0].Entry, true
}

func allPlain(typed string) bool {
	return !slices.ContainsFunc(strings.Fields(names.Fold(typed)), func(w string) bool { return !ask.Plain(w) })
}

// shortWord is how many letters a show's only word may have and still be taken
// for an ordinary word where it is written small: "lost", "you", "from".
const shortWord = 6

// itsSeason stands behind the name of a show, and behind no ordinary word.
var itsSeason = regexp.MustCompile(`^ season \d`)

// beginsThere, spokenBehind and spokenBefore are what stands before and behind the title of a show
// that is spoken of, and seldom before and behind an ordinary word.
var (
	beginsThere  = regexp.MustCompile(`(?i)(?:^|[.!?,;:]\s*|\b(?:and|but|so|omg|ngl|lol|bro|guys|wait|breaking|apparently|fr|because|bc|that)\s+)["'“‘(]?$`)
	spokenBehind = regexp.MustCompile(`(?i)^(?:'s|’s)?\W{0,2}\s(?:season \d|the show|(?:just |finally |officially |now )?(?:has been|is|isn'?t|was|will|won'?t|premieres|premiered|moves|ends|ended|returns|returned|starts|begins|renewed|cancelled|canceled|delayed|got|gets)\b)`)
	spokenBefore = regexp.MustCompile(`(?i)\b(?:cancell?ed|cancel[s]?|renewed|renews|axed|saved|saves|revived|picked up|delayed|leaving|left|joins|joined|joining|recast|season \d{1,2} of|cast of)\s+["'“‘]?$`)
)

// spokenOf reports whether words of a text stand where a show's title does.
func spokenOf(text string, start, end int) bool {
	if itsSeason.MatchString(text[end:]) || spokenBefore.MatchString(text[:start]) {
		return true
	}
	return !nobody.MatchString(text[start:end]) && beginsThere.MatchString(text[:start]) && spokenBehind.MatchString(text[end:])
}

// spotted is the one thing a name in a message means. What may as well be an ordinary
// word is a show where it is spoken of as one: "got" is Game of Thrones, and seldom.
func spotted(index *names.Index, s names.Spotted, text string) (names.Entry, bool) {
	e, ok := meantBy(s.Entries)
	typed := text[s.Start:s.End]
	switch {
	case !ok:
		return names.Entry{}, false
	case !isWord(typed) || !e.Main && !ask.Plain(typed) || itsSeason.MatchString(text[s.End:]):
	case e.Main && e.Kind == names.Show && spokenOf(text, s.Start, s.End):
	default:
		return names.Entry{}, false
	}
	for _, main := range index.Things(e.ID, e.Kind) {
		if main.Show == e.Show {
			return main, true
		}
	}
	return e, true
}

// isWord reports whether a name, as it is typed, may as well be an ordinary word.
func isWord(typed string) bool {
	return strings.ToLower(typed) == typed && !strings.Contains(typed, " ") && len(typed) <= shortWord
}

// meantBy is the one thing that bears a name: the show, where a show bears it,
// since it is shows that are talked about.
func meantBy(entries []names.Entry) (names.Entry, bool) {
	var shows []names.Entry
	for _, e := range entries {
		if e.Kind == names.Show {
			shows = append(shows, e)
		}
	}
	if len(shows) == 1 {
		return shows[0], true
	}
	if len(entries) == 1 {
		return entries[0], true
	}
	return names.Entry{}, false
}

func hasThing(list []names.Entry, e names.Entry) bool {
	for _, o := range list {
		if o.ID == e.ID && o.Kind == e.Kind && o.Show == e.Show {
			return true
		}
	}
	return false
}
