package dates

import "backlot/internal/tv"

// reader reads parts out of the tokens of one text. Every method that reads takes the place of
// a token and returns the place after what it read, or 0 where it read nothing. None looks
// further than a few tokens, so that a text costs what its length is.
type reader struct {
	text   string
	tokens []token
	on     tv.Date // the article's day, or zero
	typed  bool    // the text is known to be a date: "may" is the month
}

// at gives the token at a place, an empty one beyond the ends.
func (r *reader) at(i int) token {
	if i < 0 || i >= len(r.tokens) {
		return token{}
	}
	return r.tokens[i]
}

func (r *reader) is(i int, s sense) bool { return r.at(i).sense == s }

func (r *reader) any(i int, senses ...sense) bool {
	t := r.at(i)
	for _, s := range senses {
		if t.sense == s {
			return true
		}
	}
	return false
}

func (r *reader) mark(i int, c rune) bool {
	t := r.at(i)
	return t.kind == mark && t.char == c
}

// skip steps over a word, if it is there.
func (r *reader) skip(i int, s sense) int {
	if r.is(i, s) {
		return i + 1
	}
	return i
}

// skipMark steps over a mark, if it is there.
func (r *reader) skipMark(i int, c rune) int {
	if r.mark(i, c) {
		return i + 1
	}
	return i
}

// possessive tells whether 's stands at i.
func (r *reader) possessive(i int) bool {
	return r.mark(i, '\'') && r.at(i).joined && r.at(i+1).joined && r.at(i+1).kind == letters && r.at(i+1).end-r.at(i+1).start == 1
}

// content tells whether at i stands a small word that is none of those which follow a date
// freely: a noun that the date may only describe.
func (r *reader) content(i int) bool {
	t := r.at(i)
	return t.kind == letters && !t.capital && !t.joined && (t.sense == 0 || t.sense == wordOpening || t.sense == wordCounted || t.sense == wordTVYear || t.sense == wordNumbered)
}

// named tells whether at i stands a word with a capital that may go on a name.
func (r *reader) named(i int) bool {
	t := r.at(i)
	return t.kind == letters && t.capital && !t.joined
}

// opens tells whether the token at i begins a sentence or a quotation.
func (r *reader) opens(i int) bool {
	before := r.at(i - 1)
	switch before.kind {
	case nothing, gap:
		return true
	case mark:
		switch before.char {
		case '.', '!', '?', ':', ';', '"', '“', '(', ']', '-', '•', '*':
			return true
		}
	}
	return false
}

// year reads a year of four digits, or of two after an apostrophe (of the last century from '50
// on), that nothing turns into another number.
func (r *reader) year(i int) (year, j int) {
	if r.mark(i, '\'') && r.at(i+1).joined {
		t := r.at(i + 1)
		if t.kind == digits && wide(t) == 2 && !r.glued(i+2) {
			if t.number >= 50 {
				return 1900 + t.number, i + 2
			}
			return 2000 + t.number, i + 2
		}
		return 0, 0
	}
	t := r.at(i)
	if t.kind != digits || t.end-t.start != 4 || t.number < 1900 || t.number > 2199 || r.glued(i+1) {
		return 0, 0
	}
	return t.number, i + 1
}

// glued tells whether what stands at i is grown together with the number before it: letters,
// a decimal, a percent sign, a clock's colon.
func (r *reader) glued(i int) bool {
	t := r.at(i)
	if !t.joined {
		return false
	}
	switch t.kind {
	case letters, digits:
		return true
	case mark:
		switch t.char {
		case '%', '_', '=', '@', '°':
			return true
		case '.', ':', ',':
			return r.at(i+1).joined && r.at(i+1).kind == digits
		}
	}
	return false
}

// number reads a count: digits, a word, "a", "a couple of".
func (r *reader) number(i int) (n, j int) {
	t := r.at(i)
	switch {
	case t.kind == digits && t.number > 0 && t.number < 1000 && !r.glued(i+1):
		return t.number, i + 1
	case t.sense == wordNumber:
		return int(t.n), i + 1
	case t.sense == wordA && r.is(i+1, wordCouple):
		return 2, r.skip(i+2, wordOf)
	case t.sense == wordA:
		return 1, i + 1
	}
	return 0, 0
}

// dayNumber reads the day of a month, with or without its "th".
func (r *reader) dayNumber(i int) (day, j int) {
	t := r.at(i)
	if t.kind != digits || t.end-t.start > 2 || t.number < 1 || t.number > 31 {
		return 0, 0
	}
	if s := r.at(i + 1); s.sense == wordSuffix && s.joined {
		return t.number, i + 2
	}
	if r.glued(i + 1) {
		return 0, 0
	}
	return t.number, i + 1
}

// month reads the name of a month, whole or cut, with its full stop.
func (r *reader) month(i int) (month, j int) {
	t := r.at(i)
	switch t.sense {
	case wordMonth:
		return int(t.n), i + 1
	case wordMonthShort:
		return int(t.n), r.stop(i + 1)
	}
	return 0, 0
}

// stop steps over the full stop of a word cut short.
func (r *reader) stop(i int) int {
	if r.mark(i, '.') && r.at(i).joined {
		return i + 1
	}
	return i
}

// dash tells whether at i stands what makes a range of two numbers, and where it ends.
func (r *reader) dash(i int) (j int) {
	switch {
	case r.mark(i, '-'):
		return i + 1
	case r.any(i, wordTo, wordThrough):
		return i + 1
	}
	return 0
}
