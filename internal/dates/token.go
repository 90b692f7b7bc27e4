package dates

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind is what a token is made of.
type kind uint8

const (
	nothing kind = iota // beyond the ends of the text
	letters             // a run of letters
	digits              // a run of digits, with its thousands ("2,025")
	mark                // one other character
	gap                 // an empty line: no date reaches over it
)

// token is a piece of the text. Its word is the zero word where the vocabulary has none.
type token struct {
	word
	start, end int
	number     int  // the value of one to four digits, else -1
	char       rune // of a mark; dashes are '-', apostrophes '\''
	kind       kind
	joined     bool // nothing stands between it and the token before
	capital    bool // a word that begins with a capital
}

// lex cuts a text into tokens, in time linear in its length.
func lex(text string) []token {
	tokens := make([]token, 0, len(text)/4+8)
	joined := false
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case unicode.IsSpace(r):
			end, lines := blank(text, i)
			if lines > 1 && len(tokens) > 0 {
				tokens = append(tokens, token{kind: gap, start: i, end: end, number: -1})
			}
			i, joined = end, false
			continue
		case '0' <= r && r <= '9':
			tokens = append(tokens, digitToken(text, i))
		case unicode.IsLetter(r):
			tokens = append(tokens, letterToken(text, i, r))
		default:
			tokens = append(tokens, token{kind: mark, start: i, end: i + size, number: -1, char: plain(r)})
		}
		last := &tokens[len(tokens)-1]
		last.joined = joined
		i, joined = last.end, true
	}
	return tokens
}

// blank gives the end of the space that begins at i, and how many lines it ends.
func blank(text string, i int) (end, lines int) {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsSpace(r) {
			break
		}
		if r == '\n' {
			lines++
		}
		i += size
	}
	return i, lines
}

func digitToken(text string, i int) token {
	end := digitRun(text, i)
	t := token{kind: digits, start: i, number: -1}
	if end-i <= 4 {
		t.number = 0
		for _, c := range []byte(text[i:end]) {
			t.number = t.number*10 + int(c-'0')
		}
	}
	for end+3 < len(text) && text[end] == ',' && digitRun(text, end+1) == end+4 && end-i <= 15 {
		end, t.number = end+4, -1
	}
	t.end = end
	return t
}

func digitRun(text string, i int) int {
	for i < len(text) && '0' <= text[i] && text[i] <= '9' {
		i++
	}
	return i
}

func letterToken(text string, i int, first rune) token {
	end := i
	for end < len(text) {
		r, size := rune(text[end]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[end:])
		}
		if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
			break
		}
		end += size
	}
	t := token{kind: letters, start: i, end: end, number: -1, capital: unicode.IsUpper(first)}
	t.word = lookUp(text[i:end])
	if t.sense == wordAddress {
		t.word = word{}
		if strings.HasPrefix(text[end:], "://") || strings.HasPrefix(text[end:], ".") {
			// A web address is one token: the dates in its path are not told by the text.
			for t.end < len(text) && text[t.end] > ' ' {
				t.end++
			}
		}
	}
	return t
}

// plain makes one dash and one apostrophe of the many.
func plain(r rune) rune {
	switch r {
	case '‐', '‑', '‒', '–', '—', '−':
		return '-'
	case '’', '‘', '`', 'ʼ':
		return '\''
	}
	return r
}
