package bot

import (
	"regexp"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/sqlite"
)

// chatter is how members write, and how an article writes the same. What is read
// out of a message is read in the words of the second.
var chatter = []struct {
	typed *regexp.Regexp
	plain string
}{
	{regexp.MustCompile(`(?: *[.!…])+(?: |$)`), ". "},
	{regexp.MustCompile(`(?i)\b(?:s|szn|season|series)\.? ?0?(\d{1,2})\b`), "season $1"},
	{regexp.MustCompile(`(?i)\bseason (\d{1,2}) (?:(?:is|got|has been|was|been|officially) )*(?:confirmed|greenlit|greenlighted|ordered|happening)\b`), "the show has been renewed for season $1"},
	{regexp.MustCompile(`(?i)\b(\d{1,2}) eps?\b`), "$1 episodes"},
	{regexp.MustCompile(`(?i)\bhad (\d{1,2}) episodes\b`), "has $1 episodes"},
	{regexp.MustCompile(`(?i): ?(renewed|cancelled|canceled|axed)\b`), " is $1"},
	{regexp.MustCompile(`(?i)\b(?:got|gets|getting|was|is|been|just got) (?:officially )?(?:cancelled|canceled|axed|canned|scrapped)\b`), "has been cancelled"},
	{regexp.MustCompile(`(?i)\b(?:got|gets|is|was|just got) (?:officially )?(renewed|delayed)\b`), "has been $1"},
	{regexp.MustCompile(`(?i)\b(?:is |are )?(?:drops|dropping|comes out|coming out|releases|releasing|lands|landing|arrives|arriving|debuts|coming|comes|starts|out) (on|in|next|this|early|late|mid|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2})\b`), "premieres $1"},
	{regexp.MustCompile(`(?i)\bseason (\d{1,2}) (?:is not|isn'?t|ain'?t) (?:happening|coming)\b`), "the show has not been renewed for season $1"},
	{regexp.MustCompile(`(?i)\b(?:is not|isn'?t|ain'?t|won'?t be|will not be|not) (?:coming back|returning|back)\b`), "will not return"},
	{regexp.MustCompile(`(?i)\b(?:is|are) (?:coming back|returning|back)\b|\bcomes back\b`), "will return"},
	{regexp.MustCompile(`(?i)\b(?:is leaving|has left|is gone|quit|is out)\b`), "is leaving the show"},
	{regexp.MustCompile(`(?i)\bstarts? (?:filming|shooting)\b`), "begins filming"},
	{regexp.MustCompile(`(?i)\b(?:is )?(?:done filming|finished filming|done shooting)\b`), "has finished filming"},
	{regexp.MustCompile(`(?i)\b(?:rn|atm)\b`), "now"},
}

// shortWord is how many letters a show's only word may have and still be taken
// for an ordinary word where it is written small: "lost", "you", "from".
const shortWord = 6

// quoted is a line that somebody quotes, and does not say themselves.
var quoted = regexp.MustCompile(`(?m)^> ?.*$`)

// asking is a question. It is read as what it asks about: whoever has "is severance
// cancelled?" checked wants to know whether it is.
var asking = regexp.MustCompile(`[^.!?\n]*\?+`)

// message is a chat message on its way to be read.
type message struct {
	text  string
	shows []names.Entry // that it names
}

// readable writes a message as an article would: names in full, seasons and
// verbs in the trade's words; what is asked as what it would be if it were so.
func readable(text string, index *names.Index) message {
	text = asking.ReplaceAllStringFunc(quoted.ReplaceAllString(text, ""), func(q string) string { return stated(q, index) })
	text = strings.Join(strings.Fields(strings.ReplaceAll(text, "\n", " . ")), " ")
	for _, c := range chatter {
		text = c.typed.ReplaceAllString(text, c.plain)
	}
	m := message{}
	var b strings.Builder
	from := 0
	for _, s := range index.Spot(text) {
		e, ok := spotted(index, s, text[s.Start:s.End], itsSeason.MatchString(text[s.End:]))
		if !ok {
			continue
		}
		if e.Kind == names.Show && !hasThing(m.shows, e) {
			m.shows = append(m.shows, e)
		}
		b.WriteString(text[from:s.Start] + e.Name)
		from = s.End
	}
	m.text = begun(b.String() + text[from:])
	return m
}

// itsSeason stands behind the name of a show, and behind no ordinary word.
var itsSeason = regexp.MustCompile(`^ season \d`)

// spotted is the one thing a name in a message means; sure is that it can be no
// ordinary word where it stands.
func spotted(index *names.Index, s names.Spotted, typed string, sure bool) (names.Entry, bool) {
	e, ok := meantBy(s.Entries)
	if !ok {
		return names.Entry{}, false
	}
	if isWord(typed) && (e.Main || ask.Plain(typed)) && !sure { // "got" is Game of Thrones, and seldom
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

// beginning is the first letter of a sentence.
var beginning = regexp.MustCompile(`(?:^|\. )\p{Ll}`)

// begun is text whose sentences begin with a capital, with a stop at its end.
func begun(text string) string {
	text = beginning.ReplaceAllStringFunc(strings.Trim(text, ". "), strings.ToUpper)
	if text != "" && !strings.HasSuffix(text, "?") {
		text += "."
	}
	return text
}

// chatWord is a run of letters in a message.
var chatWord = regexp.MustCompile(`\p{L}[\p{L}-]*`)

// ordinary are words that are somebody's name as well and mostly are not meant
// so.
var ordinary = map[string]bool{"will": true, "may": true, "april": true, "june": true, "august": true, "mark": true, "grace": true, "hope": true,
	"faith": true, "rose": true, "art": true, "bill": true, "rob": true, "sue": true, "pat": true, "jack": true, "king": true, "young": true, "long": true, "black": true,
	"white": true, "brown": true, "green": true, "gray": true, "grey": true, "the": true, "and": true, "new": true, "best": true, "day": true, "west": true}

// withFullNames puts the whole names of a show's people and parts where a message
// has one word of them that is no other's: "walken" becomes Christopher Walken.
func withFullNames(text string, k sqlite.Known, show string) string {
	full := map[string]string{}
	add := func(name string) {
		words := strings.Fields(names.Fold(name))
		for _, w := range words {
			if len(words) < 2 || len(w) < 3 || ordinary[w] {
				continue
			}
			if have, ok := full[w]; ok && have != name {
				full[w] = ""
				continue
			}
			full[w] = name
		}
	}
	in := map[string]bool{}
	for _, p := range k.Parts {
		if p.Show == show {
			in[p.Person] = true
		}
	}
	for _, p := range k.People {
		if in[p.ID] {
			add(p.Name)
		}
	}
	for _, c := range k.Characters {
		if c.Show == show {
			add(c.Name)
		}
	}
	for _, s := range k.Shows {
		if s.ID == show {
			for _, w := range strings.Fields(names.Fold(s.Name)) {
				full[w] = "" // it is the show's name as well
			}
		}
	}
	folded := names.Fold(text)
	return chatWord.ReplaceAllStringFunc(text, func(w string) string {
		name := full[names.Fold(w)]
		if name == "" || strings.Contains(folded, names.Fold(name)) {
			return w
		}
		return name
	})
}
