package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word of a running text.
type token struct {
	start, end int   // bytes
	ownerEnd   int   // where the word ends without a possessive "'s"; 0 where there is none
	id, owner  int32 // the word's number as it stands, and without the possessive; unknown where it has none
	gap        gap   // what stands before it
}

// gap is what stands between two words.
type gap uint8

const (
	loose gap = iota // space, at most one line's end, hyphens: within any name
	stop             // a full stop: after an abbreviation, or where the name has one
	marks            // comma, colon …: only where the name has some there
	wall             // an empty line, or much else: no name goes across
)

// widest is how many bytes can stand between two words of one name.
const widest = 16

// unknown is the number of a word that is in no name.
const unknown = -1

// tokens takes a text apart into words; number gives a folded word its number.
func tokens(text string, number func(folded []byte) int32) []token {
	out := make([]token, 0, len(text)/4+1)
	var buffer [64]byte
	last := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !isWord(r) && r != '&' || r == utf8.RuneError {
			i += size
			continue
		}
		t := token{start: i, end: i + size, owner: unknown}
		if r == '&' {
			t.id = number([]byte("and"))
		} else {
			t = word(text, i)
			i = t.end
			folded := appendFolded(buffer[:0], text[t.start:t.end])
			if len(folded) == 0 {
				continue
			}
			t.id, t.owner = number(folded), unknown
			if t.ownerEnd > 0 {
				t.owner = number(appendFolded(buffer[:0], text[t.start:t.ownerEnd]))
			}
		}
		t.gap = gapOf(text[last:t.start])
		last, i = t.end, t.end
		out = append(out, t)
	}
	return out
}

// appendFolded is Fold for one word, without a new string for each word of a long text.
func appendFolded(to []byte, word string) []byte {
	if !isASCII(word) {
		return append(to, Fold(word)...)
	}
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case 'A' <= c && c <= 'Z':
			to = append(to, c+'a'-'A')
		case !isApostrophe(rune(c)):
			to = append(to, c)
		}
	}
	return to
}

// word reads one word from i on; apostrophes between letters belong to it.
func word(text string, i int) token {
	t := token{start: i, end: i}
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError:
			return t
		case isWord(r):
			i += size
			t.end = i
		case isApostrophe(r):
			next, n := utf8.DecodeRuneInString(text[i+size:])
			if !isWord(next) || next == utf8.RuneError {
				return t
			}
			if next == 's' || next == 'S' {
				if after, _ := utf8.DecodeRuneInString(text[i+size+n:]); !isWord(after) && !isApostrophe(after) || i+size+n == len(text) {
					t.ownerEnd = i
				}
			}
			i += size
		default:
			return t
		}
	}
	return t
}

func gapOf(s string) gap {
	if len(s) > widest {
		return gapOfLong(s)
	}
	lines, kind := 0, loose
	for _, r := range s {
		switch {
		case r == '\n':
			lines++
		case unicode.IsSpace(r), r == '-', r == '‐', r == '‑', r == '–', r == '\u00ad', r == '\u200b', r == '·':
		case r == '.':
			kind = max(kind, stop)
		case strings.ContainsRune(",:;!?/+'’\"“”()[]#*$@…—", r):
			kind = marks
		default:
			return wall
		}
	}
	if lines > 1 {
		return wall
	}
	return kind
}

// gapOfLong allows for the indentation of a line that goes on.
func gapOfLong(s string) gap {
	if strings.TrimSpace(s) == "" && strings.Count(s, "\n") <= 1 {
		return loose
	}
	return wall
}
