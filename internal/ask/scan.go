package ask

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"backlot/internal/names"
)

// token is one word of a question, in the form in which rules compare it, or a
// name, a season or a date that takes the place of several.
type token struct {
	word       string // "when", or "SHOW", "WHO", "SEASON", "DATE"
	start, end int    // bytes of the text
	capital    bool   // begins with a capital, and not as the first word
	ruled      bool   // a rule has used it
	n          int    // of a SEASON its number; of a SHOW its place among those named, from 1
	owner      bool   // of a WHO, that something of theirs is named: "Mel's brother"
}

// scanned is a question on its way to be understood.
type scanned struct {
	text   string
	tokens []token
	show   Thing
	shows  []Thing // all that are named
	people []Thing
	season int
	next   bool
}

// scan cuts a text into words, writes out contractions and mends what is
// commonly mistyped.
func scan(text string) *scanned {
	s := &scanned{text: text}
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			i += size
			continue
		}
		start := i
		for i < len(text) {
			r, size := utf8.DecodeRuneInString(text[i:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && !inner(text, i, r, size) {
				break
			}
			i += size
		}
		s.word(start, i)
	}
	return s
}

// inner reports whether an apostrophe stands within a word.
func inner(text string, i int, r rune, size int) bool {
	if r != '\'' && r != '’' || i == 0 {
		return false
	}
	next, _ := utf8.DecodeRuneInString(text[i+size:])
	return unicode.IsLetter(next)
}

func (s *scanned) word(start, end int) {
	raw := s.text[start:end]
	first, _ := utf8.DecodeRuneInString(raw)
	capital := unicode.IsUpper(first) && len(s.tokens) > 0
	folded := names.Fold(raw)
	if folded == "" {
		return
	}
	if short := stretched(folded); short != folded && (Plain(short) || contractions[short] != "" || misspelled[short] != "") {
		folded = short // "whennn"
	}
	if full, ok := contractions[folded]; ok {
		folded = full
	} else if owner, ok := strings.CutSuffix(strings.ReplaceAll(strings.ToLower(raw), "’", "'"), "'s"); ok {
		folded = names.Fold(owner)
	}
	for _, word := range strings.Fields(folded) {
		word = spelled(word)
		if n := len(s.tokens); word == "can" && (s.at(n-2) == "did" || s.at(n-3) == "did" && s.at(n-2) == "the") {
			word = "cancelled" // "did they can it": after "did" it is no auxiliary
		}
		s.tokens = append(s.tokens, token{word: word, start: start, end: end, capital: capital})
	}
}

// stretched is a word without the letters by which it was drawn out: "sooo" is "so".
func stretched(word string) string {
	var b strings.Builder
	for i := 0; i < len(word); i++ {
		if i+2 < len(word) && word[i] == word[i+1] && word[i] == word[i+2] || i > 1 && b.Len() > 0 && word[i] == word[i-1] && word[i] == word[i-2] {
			continue
		}
		b.WriteByte(word[i])
	}
	return b.String()
}

// put sets one token in the place of those from i up to j.
func (s *scanned) put(i, j int, word string) {
	t := token{word: word, start: s.tokens[i].start, end: s.tokens[j-1].end, ruled: true}
	s.tokens = append(append(s.tokens[:i:i], t), s.tokens[j:]...)
}

// at is the word of token i, "" outside.
func (s *scanned) at(i int) string {
	if i < 0 || i >= len(s.tokens) {
		return ""
	}
	return s.tokens[i].word
}

// split cuts what is typed into questions: at question marks, ends of sentences
// and lines, and where "and" or a comma is followed by a word that asks.
func split(typed string) []string {
	var parts []string
	start := 0
	add := func(end int) {
		if p := strings.TrimSpace(typed[start:end]); p != "" {
			parts = append(parts, p)
		}
	}
	for i := 0; i < len(typed); i++ {
		end, next := i, 0
		switch c := typed[i]; {
		case c == '?', c == '\n', c == ';':
			next = i + 1
		case (c == '.' || c == '!') && i+1 < len(typed) && typed[i+1] == ' ' && asks(typed[i+1:]):
			next = i + 1
		case c == ' ' || c == ',':
			if n := joint(typed[i:]); n > 0 && i > start {
				next = i + n
			}
		}
		if next == 0 {
			continue
		}
		add(end)
		start, i = next, next-1
	}
	add(len(typed))
	return parts
}

// joints stand between two questions.
var joints = []string{" n ", " and n ", ", and ", ", so ", " and also ", " and ", ", also ", " also ", ", ", " & ", " or "}

// joint is the length of what joins a further question to the one before; 0
// where nothing does.
func joint(rest string) int {
	for _, j := range joints {
		if len(rest) >= len(j) && strings.EqualFold(rest[:len(j)], j) && asks(rest[len(j):]) {
			return len(j)
		}
	}
	return 0
}

// asks reports whether words begin like a question.
func asks(words string) bool {
	fields := strings.FieldsFunc(words, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	if len(fields) < 2 {
		return false
	}
	first := names.Fold(fields[0])
	if full, ok := contractions[first]; ok {
		first, _, _ = strings.Cut(full, " ")
	}
	return askers[spelled(first)]
}
