package dates

import (
	"strconv"
	"strings"

	"backlot/internal/tv"
)

// parseError is a sentence to a person, and so it begins and ends like one.
type parseError string

func (e parseError) Error() string { return string(e) }

const parseForms = "Write a day as 2024-02-01, 1 Feb 2024 or February 1, 2024, " +
	"a month as February 2024, a year as 2024, or words such as yesterday, last month, two weeks ago or spring 2024."

// Parse reads what a person typed where a date was asked for; the whole of it must be one date.
// What names no year is read as the one nearer to on. The error is a sentence to a person.
func Parse(typed string, on tv.Date) (tv.Date, error) {
	f, err := parse(typed, on)
	return f.Date, err
}

// ParsePast is [Parse] for a day that cannot lie ahead, as that of a publication: "December" is
// the last one.
func ParsePast(typed string, on tv.Date) (tv.Date, error) {
	f, err := parse(typed, on)
	if err == nil && !f.Past.IsZero() {
		return f.Past, nil
	}
	return f.Date, err
}

func parse(typed string, on tv.Date) (Found, error) {
	trimmed := strings.TrimSpace(typed)
	if trimmed == "" {
		return Found{}, parseError("No date was given. " + parseForms)
	}
	if d, err := tv.ParseDate(trimmed); err == nil {
		return Found{Date: d, Past: d, Future: d}, nil
	}
	if len(trimmed) > 100 {
		return Found{}, parseError(shown(trimmed) + " is too long to be a date. " + parseForms)
	}
	r := newReader(trimmed, on)
	r.typed = true
	i := 0
	for r.any(i, wordIn, wordOn, wordThe, wordSince, wordFrom, wordBetween) {
		if f, j := r.find(i); j == len(r.tokens) && j > 0 && !f.Date.IsZero() {
			return f, nil
		}
		i++
	}
	if f, j := r.find(i); j > 0 && r.skipMark(j, '.') == len(r.tokens) && !f.Date.IsZero() {
		return f, nil
	}
	if two := r.orders(i); two != "" {
		return Found{}, parseError(shown(trimmed) + " can be " + two + ". " + parseForms)
	}
	return Found{}, parseError(shown(trimmed) + " is not a date that I can read. " + parseForms)
}

// orders tells the two readings of 02/01/2024, "" where there are not two.
func (r *reader) orders(i int) string {
	a, b, c, sep := r.at(i), r.at(i+2), r.at(i+4), r.at(i+1)
	if len(r.tokens) != i+5 || a.kind != digits || b.kind != digits || c.kind != digits || sep.kind != mark {
		return ""
	}
	if _, ambiguous := dayMonthYear(a, b, c, sep.char); !ambiguous {
		return ""
	}
	year := c.number
	if wide(c) == 2 {
		year += 2000
	}
	const form = "2 January 2006"
	return dayOf(year, b.number, a.number).First().Format(form) + " or " + dayOf(year, a.number, b.number).First().Format(form)
}

// shown quotes what a person typed, cut to a length that can be read back.
func shown(s string) string {
	if runes := []rune(strings.ToValidUTF8(s, "?")); len(runes) > 40 {
		s = string(runes[:40]) + "…"
	}
	return strconv.Quote(s)
}
