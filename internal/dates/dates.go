// Package dates reads dates out of English words: "early 2027", "next fall", "Friday, January 17".
//
// It knows the calendar, the holidays of the United States, the ways in which television news
// write dates, and what looks like a date and is none (an age, a count, an address, the verb
// "may"). It knows nothing of shows or verbs: of a date without a year it gives the reading
// that lies back and the one that lies ahead, and leaves the choice to who knows the tense. It
// is pure: the day it counts from is an argument.
//
// Early, mid and late are the first quarter, the middle third (May to August) and the last
// quarter of a year; the first ten, the next ten and the remaining days of a month; the first,
// second and third month of a season. A week is Monday to Sunday. "Two weeks ago" is as exact as
// its unit: that week, month or year.
package dates

import "backlot/internal/tv"

// Found is a date in a text, from byte Start up to byte End. Date is the best reading by
// itself: where the words give no year, the one nearer to the article's day, and of a weekday the
// last. Past and Future are the readings for a verb of the past and of the future; where there
// is one reading all three are equal, and a reading that the words cannot have is zero ("in three
// months" has no Past). Yearless tells that the words leave the choice open.
type Found struct {
	Start, End         int
	Date, Past, Future tv.Date
	Yearless           bool
}

// AnyYear reports whether a date is one of the calendar whose year is left open:
// "January 17", and not "Friday".
func (f Found) AnyYear() bool {
	years := f.Future.Year() - f.Past.Year()
	return f.Yearless && years != 0 && f.Past.Moved(years) == f.Future
}

// Find gives the dates of a text in their order, none overlapping another, as seen from the day
// on (of a longer date, from its first day). Where on is unknown it gives only those whose words name
// the year. It takes time linear in the text.
func Find(text string, on tv.Date) []Found {
	r := newReader(text, on)
	var found []Found
	for i := 0; i < len(r.tokens); {
		f, j := r.find(i)
		if j == 0 {
			i++
			continue
		}
		if !f.Date.IsZero() {
			found = append(found, f)
		}
		i = j
	}
	return found
}

func newReader(text string, on tv.Date) *reader {
	return &reader{text: text, tokens: lex(text), on: tv.DayOf(on.First())}
}

// find reads the date that begins at a token, alone or as the first of a window.
func (r *reader) find(i int) (f Found, j int) {
	p, j := r.phrase(i)
	if j == 0 {
		return Found{}, 0
	}
	if p.grain == grainDay && p.n > 0 && r.is(i-1, wordOf) && r.is(i-2, wordUnit) && r.at(i-2).n == unitWeek {
		p.week = p.till == 0
	}
	if p.grain == grainWeekday && r.habit(j) {
		return Found{}, j + 2
	}
	found, end := r.joined(p, i, j), 0
	if found.end > 0 {
		end = found.end
	} else {
		p = r.listed(p, j)
		if p.bare && !r.typed && !r.stands(p, i, j) || r.shifted(i) || r.stuck(i, j) {
			if p.grain == grainHoliday {
				return Found{}, j // "a Fourth of July party": no July either
			}
			return Found{}, 0
		}
		found.readings, end = p.resolve(r.on), j
	}
	if found.date.IsZero() {
		return Found{}, end
	}
	return Found{
		Start: r.at(i).start, End: r.at(end - 1).end,
		Date: found.date, Past: found.past, Future: found.future, Yearless: found.yearless,
	}, end
}
