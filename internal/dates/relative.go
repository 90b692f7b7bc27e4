package dates

import (
	"strings"
	"time"

	"backlot/internal/tv"
)

// relative reads what is counted from the article's day: "yesterday", "next month", "two weeks
// ago", "in three months". Without that day it reads nothing.
func (r *reader) relative(i int) (p part, j int) {
	if r.on.IsZero() {
		return part{}, 0
	}
	switch r.at(i).sense {
	case wordToday:
		return r.today(i)
	case wordThis, wordNext, wordLast:
		return r.sided(i)
	case wordIn:
		return r.ahead(i)
	case wordUnit:
		return r.yearsEnd(i)
	case wordNew:
		return r.newYear(i)
	}
	return r.ago(i)
}

// fixed makes a part of days counted from the article's day.
func (r *reader) fixed(from, till time.Time) part {
	if from.Equal(till) {
		return part{grain: grainFixed, fixed: tv.DayOf(from)}
	}
	return part{grain: grainFixed, fixed: window(tv.DayOf(from), tv.DayOf(till))}
}

// today reads "today", "tonight", "yesterday", "tomorrow". With a capital inside a sentence they
// are names: "USA Today".
func (r *reader) today(i int) (p part, j int) {
	t := r.at(i)
	if t.capital && !r.typed && (!r.opens(i) || r.named(i+1)) {
		return part{}, 0
	}
	if r.is(i-1, wordThe) || r.at(i).joined && !r.mark(i-1, '(') && r.at(i-1).kind != mark {
		return part{}, 0
	}
	day := r.on.First().AddDate(0, 0, int(t.n))
	return r.fixed(day, day), i + 1
}

// sided reads "this", "next" or "last" and what it moves.
func (r *reader) sided(i int) (p part, j int) {
	k, to := i+1, map[sense]side{wordThis: this, wordNext: next, wordLast: last}[r.at(i).sense]
	if to != this && r.is(i-1, wordThe) && !r.is(k, wordQuarter) {
		return part{}, 0 // "the last year": a length of time
	}
	past := to == this && r.is(k, wordPast)
	if past {
		to, k = last, k+1
	} else if to == this && r.is(k, wordComing) {
		to, k = coming, k+1
	}
	t := r.at(k)
	switch t.sense {
	case wordUnit:
		if past && t.n == unitYear {
			return part{}, 0
		}
		return r.unit(int(t.n), to), k + 1
	case wordQuarter:
		if to == last && r.is(k+1, wordOf) {
			return r.yearAfter(part{grain: grainQuarter, n: 4}, k+1)
		}
		if r.is(i-1, wordThe) {
			return part{}, 0
		}
		return r.unit(unitQuarter, to), k + 1
	case wordDaypart:
		return r.daypart(k, to)
	case wordMonth, wordMonthShort, wordSeason, wordWeekday, wordHoliday, wordNew:
		if to == this && t.n == 5 && t.sense == wordMonth && !t.capital {
			return part{}, 0 // "this may change"
		}
		if p, j = r.calendar(k); j == 0 || r.title(i, k) {
			return part{}, 0
		}
		if p.year == 0 && p.grain != grainFixed {
			p.side, p.bare = to, false
		}
		return p, j
	}
	return part{}, 0
}

// title tells whether words from i to k look like the end of a title: "What You Did Last Summer".
func (r *reader) title(i, k int) bool {
	return r.at(i).capital && r.at(k).sense == wordSeason && r.at(k).capital && !r.opens(i) && r.named(i-1)
}

// daypart reads the "morning" of "this morning", the "night" of "last night".
func (r *reader) daypart(k int, to side) (p part, j int) {
	day := r.on.First()
	switch to {
	case this:
		return r.fixed(day, day), k + 1
	case last:
		day = day.AddDate(0, 0, -1)
		return r.fixed(day, day), k + 1
	}
	return part{}, 0
}

// unit moves from the article's day to this, the next or the last week, month, quarter or year. A
// week is Monday to Sunday.
func (r *reader) unit(unit int, to side) part {
	day, by := r.on.First(), map[side]int{next: 1, last: -1, coming: 1}[to]
	switch unit {
	case unitWeek:
		from := monday(day).AddDate(0, 0, 7*by)
		return r.fixed(from, from.AddDate(0, 0, 6))
	case unitWeekend:
		if to == coming {
			by = 0
		}
		from := monday(day).AddDate(0, 0, 5+7*by)
		return r.fixed(from, from.AddDate(0, 0, 1))
	case unitMonth:
		t := monthsOn(day, by)
		return part{grain: grainMonth, n: int(t.Month()), year: t.Year()}
	case unitQuarter:
		t := monthsOn(day, 3*by)
		return part{grain: grainQuarter, n: (int(t.Month()) + 2) / 3, year: t.Year()}
	case unitYear:
		return part{grain: grainYear, year: day.Year() + by}
	}
	return part{}
}

// monthsOn is the first of the month that lies so many months on.
func monthsOn(day time.Time, n int) time.Time {
	return time.Date(day.Year(), day.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
}

// distance gives the date so many units from the article's day, as exact as the unit is: a day, a
// week, a month, a year.
func (r *reader) distance(n, unit int) part {
	day := r.on.First()
	switch unit {
	case unitHour:
		if n < 0 && n > -24 {
			return r.fixed(day, day)
		}
	case unitDay:
		day = day.AddDate(0, 0, n)
		return r.fixed(day, day)
	case unitWeek, unitFortnight:
		if unit == unitFortnight {
			n *= 2
		}
		from := monday(day.AddDate(0, 0, 7*n))
		return r.fixed(from, from.AddDate(0, 0, 6))
	case unitMonth:
		t := monthsOn(day, n)
		return part{grain: grainMonth, n: int(t.Month()), year: t.Year()}
	case unitYear:
		return part{grain: grainYear, year: day.Year() + n}
	case unitDecade:
		return part{grain: grainYear, year: day.Year() + 10*n}
	}
	return part{}
}

// counted reads "two weeks", "10 days".
func (r *reader) counted(i int) (n, unit, j int) {
	n, k := r.number(i)
	if k == 0 || !r.any(k, wordUnit, wordUnits) {
		return 0, 0, 0
	}
	return n, int(r.at(k).n), k + 1
}

// ago reads "two weeks ago", "three months from now". "Two to three years ago" is no date.
func (r *reader) ago(i int) (p part, j int) {
	n, unit, k := r.counted(i)
	if k == 0 || r.any(i-1, wordTo, wordOr, wordHalf, wordAnd) || r.mark(i-1, '-') {
		return part{}, 0
	}
	switch {
	case r.is(k, wordAgo):
		p, j = r.distance(-n, unit), k+1
	case r.is(k, wordFrom) && r.any(k+1, wordNow, wordToday):
		p, j = r.distance(n, unit), k+2
	}
	return p, j
}

// ahead reads "in three months", which only the future can mean: of the past it is a length of
// time, and so it is after "the first … in three years".
func (r *reader) ahead(i int) (p part, j int) {
	n, unit, k := r.counted(i + 1)
	if k == 0 {
		return part{}, 0
	}
	spoken := r.mark(k, '\'') // "in two weeks' time"
	if !spoken && (r.is(i+1, wordA) || unit <= unitDay && n == 1) || r.any(k, wordOf, wordSince, wordFor, wordAgo, wordHalf) {
		return part{}, 0
	}
	for back := i - 1; back >= i-10 && r.at(back).kind != gap && !r.mark(back, '.'); back-- {
		if r.any(back, wordUnique, wordOrdinal) {
			return part{}, 0
		}
	}
	p = r.distance(n, unit)
	if p.grain == noGrain {
		return part{}, 0
	}
	d := p.resolve(r.on).date
	return part{grain: grainFixed, fixed: d, future: true}, k
}

// yearsEnd reads "year's end" and "year-end".
func (r *reader) yearsEnd(i int) (p part, j int) {
	if r.at(i).n != unitYear {
		return part{}, 0
	}
	k := r.skipMark(i+1, '-')
	if r.possessive(i + 1) {
		k = i + 3
	}
	if k == i+1 || !r.is(k, wordPiece) || edge(r.at(k).n) != late {
		return part{}, 0
	}
	return part{grain: grainYear, year: r.on.Year(), edge: r.until(i, late)}, k + 1
}

// newYear reads "the new year", in which news mean its first months.
func (r *reader) newYear(i int) (p part, j int) {
	if !r.is(i-1, wordThe) || !r.is(i+1, wordUnit) || r.at(i+1).n != unitYear || r.possessive(i+2) {
		return part{}, 0
	}
	if r.on.First().Month() == time.January {
		return part{grain: grainYear, year: r.on.Year(), edge: early}, i + 2
	}
	return part{grain: grainQuarter, n: 1, side: turned}, i + 2
}

// spelled reads small words one after another, apostrophes and full stops aside.
func (r *reader) spelled(i int, words string) (j int) {
	for w := range strings.SplitSeq(words, " ") {
		for i < len(r.tokens) && r.at(i).joined && (r.mark(i, '\'') || r.mark(i, '.')) {
			i++
		}
		if t := r.at(i); t.kind != letters || !strings.EqualFold(r.text[t.start:t.end], w) {
			return 0
		}
		i++
	}
	return i
}
