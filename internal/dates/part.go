package dates

import (
	"fmt"
	"strings"
	"time"

	"backlot/internal/tv"
)

// grain is what a part of the calendar is named by.
type grain uint8

const (
	noGrain      grain = iota
	grainFixed         // already a date: ISO, "yesterday", "next year"
	grainYear          // "2027"
	grainQuarter       // "Q3"
	grainMonth
	grainDay
	grainSeason
	grainHoliday
	grainWeekday
)

// edge is the piece of a year, month or season that is meant.
type edge uint8

const (
	whole edge = iota
	early
	mid
	late
	earlyToMid
	midToLate
	firstHalf
	secondHalf
	byEnd       // "by the end of 2026": at any time up to it, and no more is known
	later       // "later this year": what is left of it
	earlierPart // "earlier this year": what has gone
)

// side is where a word like "next" or "last" moves a part that has no year.
type side uint8

const (
	open   side = iota // nothing said: past or future
	this               // "this summer"
	next               // "next summer"
	last               // "last summer"
	coming             // "this coming summer"
	turned             // "the new year": the one to come, or of the past the one that has come
)

// part is what the grammar makes of a run of words, before it is put on the calendar.
type part struct {
	grain  grain
	edge   edge
	side   side
	year   int // 0: the words give none
	n      int // month, quarter, season, weekday, or place in the holidays
	day    int // of the month; till is the last day of "17-19", else 0
	till   int
	week   bool // "the week of May 5"
	bare   bool // might be no date at all: the words beside it decide
	future bool // cannot be told of the past: "in three months"
	fixed  tv.Date
}

// window reaches from the beginning of one date to the end of another; the zero date where that
// is backwards or one of them is unknown.
func window(a, b tv.Date) tv.Date {
	from, _, _ := strings.Cut(string(a), "..")
	till := string(b)
	if _, end, ok := strings.Cut(till, ".."); ok {
		till = end
	}
	return plainDate("%s..%s", from, till)
}

// plainDate gives the date that the text names, the zero date where there is no such day.
func plainDate(format string, args ...any) tv.Date {
	d, err := tv.ParseDate(fmt.Sprintf(format, args...))
	if err != nil {
		return ""
	}
	return d
}

// in puts a part into a year, whatever year it was given.
func (p part) in(year int) tv.Date {
	switch p.grain {
	case grainYear:
		return yearPiece(year, p.edge)
	case grainQuarter:
		return plainDate("%04d-Q%d", year, p.n)
	case grainMonth:
		return monthPiece(year, p.n, p.edge)
	case grainDay:
		d := dayOf(year, p.n, p.day)
		if p.week && !d.IsZero() {
			return window(d, tv.DayOf(d.First().AddDate(0, 0, 6)))
		}
		if p.till > 0 {
			return window(d, dayOf(year, p.n, p.till))
		}
		return d
	case grainSeason:
		return seasonPiece(year, p.n, p.edge)
	case grainHoliday:
		return holidays[p.n].in(year)
	}
	return ""
}

func dayOf(year, month, day int) tv.Date { return plainDate("%04d-%02d-%02d", year, month, day) }

// yearPiece gives a year or its piece: early and late are its first and last quarter, mid its
// middle third.
func yearPiece(year int, e edge) tv.Date {
	switch e {
	case early:
		return plainDate("%04d-Q1", year)
	case late:
		return plainDate("%04d-Q4", year)
	case mid:
		return plainDate("%04d-05..%04[1]d-08", year)
	case earlyToMid:
		return plainDate("%04d-01..%04[1]d-08", year)
	case midToLate:
		return plainDate("%04d-05..%04[1]d-12", year)
	case firstHalf:
		return plainDate("%04d-Q1..%04[1]d-Q2", year)
	case secondHalf:
		return plainDate("%04d-Q3..%04[1]d-Q4", year)
	}
	return plainDate("%04d", year)
}

// monthPiece gives a month or its piece: its first ten days are early, the next ten mid, the rest
// late; a half ends or begins in its middle.
func monthPiece(year, month int, e edge) tv.Date {
	end := time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
	first, last := 1, end
	switch e {
	case early:
		last = 10
	case mid:
		first, last = 11, 20
	case late:
		first = 21
	case earlyToMid:
		last = 20
	case midToLate:
		first = 11
	case firstHalf:
		last = 15
	case secondHalf:
		first = 16
	default:
		return plainDate("%04d-%02d", year, month)
	}
	return window(dayOf(year, month, first), dayOf(year, month, last))
}

// seasonPiece gives a season or its piece: its first, second or third month.
func seasonPiece(year, season int, e edge) tv.Date {
	first, last := 0, 0
	switch e {
	case early:
	case mid:
		first, last = 1, 1
	case late:
		first, last = 2, 2
	case earlyToMid, firstHalf:
		last = 1
	case midToLate, secondHalf:
		first, last = 1, 2
	default:
		return plainDate("%04d-%s", year, [...]string{"", "spring", "summer", "autumn", "winter"}[season])
	}
	month := func(k int) tv.Date {
		t := time.Date(year, time.Month(season*3+k), 1, 0, 0, 0, 0, time.UTC)
		return plainDate("%04d-%02d", t.Year(), t.Month())
	}
	return window(month(first), month(last))
}
