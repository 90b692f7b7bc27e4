package dates

import (
	"time"

	"backlot/internal/tv"
)

// readings are what a part can mean on a day.
type readings struct {
	date, past, future tv.Date
	yearless           bool
}

func one(d tv.Date) readings { return readings{date: d, past: d, future: d} }

// resolve puts a part on the calendar as seen from a day (zero: unknown, and then only what
// names its own year can be read).
func (p part) resolve(on tv.Date) readings {
	switch {
	case p.grain == grainFixed && p.future:
		return readings{date: p.fixed, future: p.fixed}
	case p.grain == grainFixed:
		return one(p.cut(p.fixed, on))
	case p.year != 0:
		return one(p.cut(p.in(p.year), on))
	case on.IsZero():
		return readings{}
	case p.grain == grainWeekday:
		return p.weekday(on)
	}
	switch p.side {
	case this:
		return one(p.cut(p.thisOne(on), on))
	case next:
		return one(p.nextOne(on))
	case last:
		return one(lastBefore(p.in, on, true))
	case coming:
		return one(firstAfter(p.in, on, false))
	case turned:
		return readings{date: p.in(on.Year() + 1), past: p.in(on.Year()), future: p.in(on.Year() + 1), yearless: true}
	}
	return either(lastBefore(p.in, on, false), firstAfter(p.in, on, false), on)
}

// cut leaves of a date what "later", "earlier" and "by the end of" leave of it.
func (p part) cut(d, on tv.Date) tv.Date {
	if on.IsZero() || !d.Contains(on) {
		return d
	}
	switch p.edge {
	case later, byEnd:
		return window(on, tv.DayOf(d.Last()))
	case earlierPart:
		return window(tv.DayOf(d.First()), on)
	}
	return d
}

// either makes readings of two, the nearer one first.
func either(past, future, on tv.Date) readings {
	r := readings{date: past, past: past, future: future, yearless: true}
	if past.IsZero() || !future.IsZero() && future.First().Sub(on.First()) <= on.First().Sub(past.Last()) {
		r.date = future
	}
	return r
}

// lastBefore is the latest that has begun by the day, or with over, that has ended before it.
func lastBefore(in func(year int) tv.Date, on tv.Date, over bool) tv.Date {
	for year := on.Year(); year > on.Year()-9; year-- {
		d := in(year)
		if d.IsZero() || d.First().After(on.First()) || over && !d.Last().Before(on.First()) {
			continue
		}
		return d
	}
	return ""
}

// firstAfter is the earliest that has not ended by the day, or with whole, that begins after it.
func firstAfter(in func(year int) tv.Date, on tv.Date, whole bool) tv.Date {
	for year := on.Year() - 1; year < on.Year()+9; year++ {
		d := in(year)
		if d.IsZero() || d.Last().Before(on.First()) || whole && !d.First().After(on.First()) {
			continue
		}
		return d
	}
	return ""
}

// thisOne is the one of this calendar year; the next where that is nine months gone ("this
// January", said in December), and until March the winter that began last year.
func (p part) thisOne(on tv.Date) tv.Date {
	year := on.Year()
	if p.grain == grainSeason && p.n == winter && on.First().Month() <= time.March {
		return p.in(year - 1)
	}
	if d := p.in(year); d.Last().AddDate(0, 9, 0).After(on.First()) {
		return d
	}
	return p.in(year + 1)
}

// nextOne is the first to come, or the one after it where the first is so near that it would be
// "this": half a year for a season, two months for a holiday, six weeks for a month.
func (p part) nextOne(on tv.Date) tv.Date {
	near := 45
	switch p.grain {
	case grainSeason:
		near = 183
	case grainHoliday:
		near = 60
	}
	d := firstAfter(p.in, on, true)
	if !d.IsZero() && d.First().Before(on.First().AddDate(0, 0, near)) && d.Year() == on.Year() {
		return firstAfter(p.in, tv.DayOf(d.Last()), true)
	}
	return d
}

// weekday reads "Friday": the last one or the next, the day itself where it is one; "next Friday"
// is that of the next calendar week. By itself it is the last one, as in most of what news say;
// "this Friday" is the next.
func (p part) weekday(on tv.Date) readings {
	day := on.First()
	ago := (int(day.Weekday()) - p.n + 7) % 7
	ahead := (p.n - int(day.Weekday()) + 7) % 7
	past, future := tv.DayOf(day.AddDate(0, 0, -ago)), tv.DayOf(day.AddDate(0, 0, ahead))
	switch p.side {
	case next:
		return one(tv.DayOf(monday(day).AddDate(0, 0, 7+(p.n+6)%7)))
	case last:
		if ago == 0 {
			ago = 7
		}
		return one(tv.DayOf(day.AddDate(0, 0, -ago)))
	case coming:
		return one(future)
	}
	r := readings{date: past, past: past, future: future, yearless: true}
	if p.side == this {
		r.date = future
	}
	return r
}

// monday is the first day of a day's week, as ISO 8601 counts weeks.
func monday(day time.Time) time.Time { return day.AddDate(0, 0, -(int(day.Weekday())+6)%7) }
