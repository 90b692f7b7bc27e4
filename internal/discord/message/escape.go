package message

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxMarks is how many combining marks may stand on one letter: more than any
// language needs, fewer than a tower over the lines above.
const maxMarks = 4

// Marks that keep right-to-left words from turning the words around them.
const (
	isolate    = '\u2068'
	endIsolate = '\u2069'
)

// plain writes words so that Discord shows them as they are: no formatting, no
// link, mention, emoji code or time mark, no line break, and no character that
// is unseen or changes the order of others.
func plain(s string) string {
	if harmless(s) {
		return s
	}
	s = clean(s)
	var b strings.Builder
	b.Grow(len(s) + 16)
	turned := rightToLeft(s)
	if turned {
		b.WriteRune(isolate)
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '\\', '`', '*', '_', '~', '|', '<', '>', '[', ']', '@':
			b.WriteByte('\\')
		case ':':
			if i+1 < len(s) && s[i+1] != ' ' { // an address, or an emoji's code
				b.WriteByte('\\')
			}
		}
		b.WriteByte(s[i])
	}
	if turned {
		b.WriteRune(endIsolate)
	}
	return b.String()
}

// harmless is the common case: letters, digits, blanks and a few stops.
func harmless(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == ' ', c == ',', c == '.', c == '(', c == ')', c == '-', c == '\'', c == '/':
		default:
			return false
		}
	}
	return true
}

// clean takes out what is unseen and what changes the order of characters;
// line breaks become blanks.
func clean(s string) string {
	if printable(s) {
		return s
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	marks, last := 0, rune(' ')
	return strings.Map(func(r rune) rune {
		switch {
		case r >= ' ' && r <= '~':
		case r == '\n' || r == '\t' || r == '\r' || r == '\u2028' || r == '\u2029' || r == '\u0085' || r == '\u00A0':
			r = ' '
		case r == '\u200C' || r == '\u200D': // joiners: of emoji, and of scripts that need them
			if last < 0x300 {
				return -1
			}
		case unseen(r):
			return -1
		case unicode.In(r, unicode.Mn, unicode.Me):
			if marks++; marks > maxMarks {
				return -1
			}
			last = r
			return r
		}
		marks, last = 0, r
		return r
	}, s)
}

// printable is the common case again: nothing but what a typewriter has.
func printable(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

func unseen(r rune) bool {
	switch {
	case unicode.IsControl(r), r == '\u00AD', r == '\u034F', r == '\u061C', r == '\u115F', r == '\u1160', r == '\u180E', r == '\u3164', r == '\uFFA0', r == '\uFEFF':
		return true
	case r >= '\u200B' && r <= '\u200F', r >= '\u202A' && r <= '\u202E', r >= '\u2060' && r <= '\u206F':
		return true
	case r >= 0xE0000 && r <= 0xE0FFF, r >= '\uFFF9' && r <= '\uFFFB':
		return true
	}
	return false
}

func rightToLeft(s string) bool {
	for _, r := range s {
		switch {
		case r < 0x0590:
		case r <= 0x08FF, r >= 0xFB1D && r <= 0xFDFF, r >= 0xFE70 && r <= 0xFEFF, r >= 0x10800 && r <= 0x10FFF, r >= 0x1E800 && r <= 0x1EFFF:
			return true
		}
	}
	return false
}

// lead keeps the beginning of a line from being read as a list, a heading or
// small print.
func lead(line string) string {
	line = strings.TrimSpace(line)
	if line == "" {
		return ""
	}
	if c := line[0]; c == '-' || c == '+' || c == '#' {
		return "\\" + line
	}
	digits := 0
	for digits < len(line) && line[digits] >= '0' && line[digits] <= '9' {
		digits++
	}
	if digits > 0 && digits < len(line) && line[digits] == '.' {
		return line[:digits] + "\\" + line[digits:]
	}
	return line
}

// units is the length of a text in UTF-16 units.
func units(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// clip shortens unescaped words to at most max units, at a word where there is
// one in reach, and says so by "…".
func clip(s string, max int) string {
	if len(s) <= max || units(s) <= max {
		return s
	}
	n, end, blank := 0, 0, 0
	for i, r := range s {
		if n++; r > 0xFFFF {
			n++
		}
		if n >= max { // one unit is for the "…"
			break
		}
		if r == ' ' {
			blank = i
		}
		end = i + utf8.RuneLen(r)
	}
	if blank > end/2 {
		end = blank
	}
	return strings.TrimRight(s[:end], " ,;:") + "…"
}

// shorten is clip for text that is escaped already: it cuts neither into an
// escape nor into a mark of ours, and leaves none open.
func shorten(s string, max int) string {
	if units(s) <= max {
		return s
	}
	cut := strings.TrimSuffix(clip(s, max-1), "…")
	open, isolates := -1, 0
	code := -1
	for i := 0; i < len(cut); i++ {
		switch cut[i] {
		case '\\':
			if i++; i == len(cut) {
				cut = cut[:i-1]
			}
		case '<':
			if code < 0 {
				open = i
			}
		case '>':
			open = -1
		case '`':
			if code < 0 {
				code = i
			} else {
				code = -1
			}
		}
	}
	if code >= 0 {
		cut = cut[:code]
	} else if open >= 0 {
		cut = cut[:open]
	}
	isolates = strings.Count(cut, string(isolate)) - strings.Count(cut, string(endIsolate))
	return strings.TrimRight(cut, " ") + "…" + strings.Repeat(string(endIsolate), isolates)
}
