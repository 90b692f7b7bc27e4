package glean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word or a mark. Endings such as "'s" and "n't" are words of their own.
type token struct {
	start, end int
	text       string
	low        string // in small letters; contractions written out
	upper      bool   // begins with a capital letter or a digit
	word       bool
	mention    int32 // 1 + its number; 0 for none
	stem       string
	begins     *phrases // of the thesaurus, with the word
}

// tokens adds the tokens of a part of the text.
func tokens(out []token, text string, from, to int) []token {
	for at := from; at < to; {
		c := text[at]
		switch {
		case c == ' ' || c == '\t' || c == '\n':
			at++
		case c < utf8.RuneSelf && !alnum(c):
			end := at + 1
			for end < to && text[end] == c && (c == '-' || c == '.') {
				end++
			}
			if e := clitic(text, at, to); e > 0 {
				end = e
			}
			out = append(out, newToken(text, at, end))
			at = end
		default:
			end := wordEnd(text, at, to)
			out = append(out, newToken(text, at, end))
			at = end
		}
	}
	return out
}

// tokensOf takes a name apart as the text has it, once its marks are plain.
func tokensOf(name string) []token {
	name = normalise(name).text
	return tokens(nil, name, 0, len(name))
}

// clitic gives the end of an apostrophe's ending that begins here, or 0.
func clitic(text string, at, to int) int {
	if text[at] != '\'' || at == 0 || !isWordByte(text[at-1]) {
		return 0
	}
	for _, c := range []string{"'s", "'re", "'ve", "'ll", "'d", "'m"} {
		end := at + len(c)
		if end <= to && strings.EqualFold(text[at:end], c) && (end == to || !isWordByte(text[end])) {
			return end
		}
	}
	return 0
}

func isWordByte(c byte) bool { return c >= utf8.RuneSelf || alnum(c) }

func alnum(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || digit(c)
}

// wordEnd finds the end of the word that begins here.
func wordEnd(text string, at, to int) int {
	i := at
	for i < to {
		c := text[i]
		switch {
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(text[i:])
			if i > at && !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r) {
				return i
			}
			i += size
			continue
		case alnum(c):
			if (c == 'n' || c == 'N') && i > at && i+2 < to && text[i+1] == '\'' && (text[i+2] == 't' || text[i+2] == 'T') {
				return i // "n't" is a word of its own
			}
		case c == '\'' && i > at && i+1 < to && isWordByte(text[i+1]):
			if strings.EqualFold(text[i-1:i], "n") && i-1 == at { // this is n't
				return i + 2
			}
			if clitic(text, i, to) > 0 {
				return i
			}
		case (c == '-' || c == '&') && i > at && i+1 < to && isWordByte(text[i+1]):
		case c == '.' && i > at && dotInside(text, at, i, to):
			if i+1 >= to || !isWordByte(text[i+1]) {
				return i + 1
			}
		case c == ',' && digit(text[max(i-1, at)]) && i > at && i+1 < to && digit(text[i+1]):
		case c == '+' && i > at:
			return i + 1
		default:
			return i
		}
		i++
	}
	return i
}

// dotInside tells whether the full stop at i belongs to the word: of initials and abbreviations.
func dotInside(text string, at, i, to int) bool {
	if i-at == 1 && 'A' <= text[at] && text[at] <= 'Z' || i-at >= 3 && text[i-2] == '.' {
		return true
	}
	if i+1 < to && isWordByte(text[i+1]) && (digit(text[i+1]) || i-at == 1) {
		return true
	}
	if strings.EqualFold(text[at:i], "no") {
		return i+2 < to && digit(text[i+2])
	}
	return i-at <= 4 && abbreviations[strings.ToLower(text[at:i+1])]
}

// written are the words that contractions stand for.
var written = map[string]string{
	"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am", "ca": "can", "wo": "will", "sha": "shall",
}

func newToken(text string, start, end int) token {
	t := token{start: start, end: end, text: text[start:end]}
	r, _ := utf8.DecodeRuneInString(t.text)
	t.upper = unicode.IsUpper(r) || unicode.IsNumber(r)
	t.word = unicode.IsLetter(r) || unicode.IsNumber(r) || len(t.text) > 1 && t.text[0] == '\''
	t.low = strings.ToLower(t.text)
	if w := written[t.low]; w != "" {
		if w == "can" || w == "will" || w == "shall" {
			if t.low[0] != '\'' && (end >= len(text) || text[end] != 'n') {
				w = t.low
			}
		}
		t.low = w
	}
	t.stem = stem(t.low)
	t.begins = thesaurus()[t.stem]
	return t
}

// ending tells what a contraction leaves behind its apostrophe: "'re", "n't".
func (t token) ending() bool { return t.word && t.text[0] == '\'' || strings.EqualFold(t.text, "n't") }

// name tells a capitalised word that may be part of a name.
func (t token) name() bool {
	if !t.word || !t.upper || t.text[0] == '\'' {
		return false
	}
	return !unicode.IsNumber(rune(t.text[0]))
}
