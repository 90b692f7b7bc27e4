package glean

import (
	"unicode"
	"unicode/utf8"
)

// normal is a text with plain typography, and the way back. Every letter of it
// stands for a letter of the original: quotes are straight, dashes are hyphens,
// strange spaces are spaces; what has no shape of its own is gone.
type normal struct {
	text string
	back []int32 // the original offset of each byte, and of the end; nil where nothing changed
}

// original gives the offset in the text as given.
func (n normal) original(at int) int {
	if n.back == nil {
		return at
	}
	return int(n.back[at])
}

// originalEnd gives the offset at which a span ends that ends here: what was
// dropped behind it does not belong to it.
func (n normal) originalEnd(at int, given string) int {
	if n.back == nil || at == 0 {
		return n.original(at)
	}
	from := int(n.back[at-1])
	_, size := utf8.DecodeRuneInString(given[from:])
	return from + size
}

func normalise(s string) normal {
	if isPlain(s) {
		return normal{text: s}
	}
	out := make([]byte, 0, len(s))
	back := make([]int32, 0, len(s)+1)
	put := func(at int, plain string) {
		for i := range len(plain) {
			out = append(out, plain[i])
			back = append(back, int32(at))
		}
	}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1: // broken: not a letter of anything
		case r < utf8.RuneSelf && (r >= ' ' && r != 0x7f || r == '\n' || r == '\t'):
			put(i, plainASCII(r))
		case r == '\u2013' && i > 0 && digit(s[i-1]) && i+size < len(s) && digit(s[i+size]):
			put(i, "-")
		default:
			if p, special := plainRune(r); special {
				put(i, p)
			} else {
				for k := range size {
					out = append(out, s[i+k])
					back = append(back, int32(i))
				}
			}
		}
		i += size
	}
	return normal{text: string(out), back: append(back, int32(len(s)))}
}

func isPlain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c == 0x7f || c < ' ' && c != '\n' || c == '<' || c == '>' {
			return false
		}
	}
	return true
}

// plainASCII keeps a letter, but for those that the shape of a sentence needs for itself.
func plainASCII(r rune) string {
	switch r {
	case '<', '>', '\t':
		return " "
	}
	return string(r)
}

// plainRune gives what stands for a letter of typography. A dash is two hyphens,
// so that it joins no words.
func plainRune(r rune) (string, bool) {
	switch r {
	case '\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '\u2032', '`':
		return "'", true
	case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033':
		return `"`, true
	case '\u2010', '\u2011':
		return "-", true
	case '\u2012', '\u2013', '\u2014', '\u2015':
		return "--", true
	case '\u2026':
		return "...", true
	case '\u2028', '\u2029', '\u0085':
		return "\n", true
	case '\u2022', '\u25cf', '\u25aa', '\u00b7':
		return "*", true
	case '\u00ae', '\u2122', '\u00ad', '\ufeff':
		return "", true
	}
	switch {
	case unicode.IsSpace(r):
		return " ", true
	case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r):
		return "", true
	}
	return "", false
}

func digit(c byte) bool { return '0' <= c && c <= '9' }
