package names

import (
	"crypto/sha256"
	"encoding/base32"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// plain spells out the letters that Unicode does not take apart into a letter and an accent.
var plain = map[rune]string{
	'ø': "o", 'ß': "ss", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'æ': "ae",
	'œ': "oe", 'ı': "i", 'ħ': "h", 'ŧ': "t", 'ŋ': "n", 'ĸ': "k", 'ƒ': "f",
}

// Fold brings a name to the form in which names are compared: lower case, no
// accents ("é" is "e", "ø" is "o"), no apostrophes, "and" for "&", and one
// space for all other punctuation between words. Letters of other scripts stay.
// A string without a letter or digit folds to nothing.
func Fold(s string) string {
	if isPlain(s) {
		return s
	}
	f := folding{b: make([]byte, 0, len(s))}
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			f.ascii(c)
			i++
			continue
		}
		end := i
		for end < len(s) && s[end] >= utf8.RuneSelf {
			end++
		}
		for _, r := range spelled(s[i:end]) {
			f.rune(r)
		}
		i = end
	}
	folded := string(f.b)
	if isASCII(folded) {
		return folded
	}
	return norm.NFKD.String(folded) // marks between which something was dropped are one letter's now, and have their order
}

// folding is a name that is being folded.
type folding struct {
	b   []byte
	gap bool // something stood here that is no word
}

func (f *folding) put(letters ...byte) {
	if f.gap && len(f.b) > 0 {
		f.b = append(f.b, ' ')
	}
	f.gap = false
	f.b = append(f.b, letters...)
}

// ascii adds what most of English is made of.
func (f *folding) ascii(c byte) {
	switch {
	case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
		f.put(c)
	case 'A' <= c && c <= 'Z':
		f.put(c - 'A' + 'a')
	case c == '&':
		f.gap = true
		f.put('a', 'n', 'd')
		f.gap = true
	case c != '\'' && c != '`':
		f.gap = true
	}
}

func (f *folding) rune(r rune) {
	switch {
	case r < utf8.RuneSelf:
		f.ascii(byte(r))
	case isApostrophe(r) || isAccent(r):
	case isWord(r):
		f.put([]byte(lower(r))...)
	default:
		f.gap = true
	}
}

// isPlain tells that folding would change nothing, as is so for much of what is typed.
func isPlain(s string) bool {
	space := true
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			space = false
		case c == ' ' && !space:
			space = true
		default:
			return false
		}
	}
	return !space
}

// spelled takes letters and accents apart. Apostrophes are set straight before,
// because some of them fall apart into a space and an accent.
func spelled(s string) string {
	s = strings.Map(func(r rune) rune {
		if isApostrophe(r) {
			return '\''
		}
		return unicode.ToLower(r)
	}, s)
	return norm.NFKD.String(s)
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func lower(r rune) string {
	r = unicode.ToLower(r)
	if t, ok := plain[r]; ok {
		return t
	}
	return string(r)
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', '′', '＇', '‛':
		return true
	}
	return false
}

// isAccent tells the combining marks of the Latin, Greek and Cyrillic scripts;
// in others a mark is often a vowel and must stay.
func isAccent(r rune) bool { return 0x300 <= r && r <= 0x36F }

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsNumber(r)
}

const (
	slugLength = 40
	hashLength = 6
)

// Slug makes an identifier of a name: at most 40 of [a-z0-9-], never empty for a
// name that is not, always the same for the same name. Where letters are lost,
// because the name is too long or in another script, a short hash of the
// whole keeps it apart from others.
func Slug(name string) string {
	if name == "" {
		return ""
	}
	folded := Fold(name)
	lost := false
	slug := strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			return r
		}
		lost = true
		return -1
	}, folded)
	slug = strings.Join(strings.FieldsFunc(slug, func(r rune) bool { return r == '-' }), "-")
	if slug != "" && !lost && len(slug) <= slugLength {
		return slug
	}
	if folded == "" {
		folded = name
	}
	sum := sha256.Sum256([]byte(folded))
	hash := strings.ToLower(base32.StdEncoding.EncodeToString(sum[:]))[:hashLength]
	slug = strings.TrimRight(slug[:min(len(slug), slugLength-hashLength-1)], "-")
	if slug == "" {
		return hash
	}
	return slug + "-" + hash
}
