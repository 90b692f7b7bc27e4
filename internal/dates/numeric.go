package dates

import "backlot/internal/tv"

// numeric reads dates written in numbers alone: 2026-10-02, 2026/10/02, 2026-10, 17/01/2025,
// 1/17/25. A date of which day and month may be either is none.
func (r *reader) numeric(i int) (p part, j int) {
	a := r.at(i)
	sep := r.at(i + 1)
	if a.kind != digits || sep.kind != mark || !sep.joined || !r.at(i+2).joined || r.at(i+2).kind != digits {
		return part{}, 0
	}
	if sep.char != '-' && sep.char != '/' && sep.char != '.' {
		return part{}, 0
	}
	j = i + 3
	three := r.mark(j, sep.char) && r.at(j).joined && r.at(j+1).joined && r.at(j+1).kind == digits
	if three {
		j += 2
	}
	if after := r.at(j); after.joined && (after.kind == digits || after.kind == letters && !r.clock(j) ||
		after.kind == mark && after.char == sep.char && r.at(j+1).joined && r.at(j+1).kind == digits) {
		return part{}, 0
	}
	d := r.isoParts(i, three)
	if d.IsZero() && three {
		d, _ = dayMonthYear(r.at(i), r.at(i+2), r.at(i+4), sep.char)
	}
	if d.IsZero() {
		return part{}, 0
	}
	return part{grain: grainFixed, fixed: d}, j
}

// clock tells whether at i begins the time of an ISO moment.
func (r *reader) clock(i int) bool {
	t := r.at(i)
	return t.kind == letters && t.end-t.start == 1 && r.at(i+1).kind == digits && r.at(i+1).joined
}

// isoParts reads year, month and, with three, day.
func (r *reader) isoParts(i int, three bool) tv.Date {
	year, month := r.at(i), r.at(i+2)
	dashWide := r.at(i+1).end-r.at(i+1).start > 1 // an en dash makes a range: 2011–12
	if wide(year) != 4 || wide(month) > 2 {
		return ""
	}
	if three {
		if wide(r.at(i+4)) > 2 {
			return ""
		}
		return dayOf(year.number, month.number, r.at(i+4).number)
	}
	if wide(month) != 2 || r.at(i+1).char != '-' || dashWide || r.tvYearFollows(i+3) {
		return ""
	}
	return plainDate("%04d-%02d", year.number, month.number)
}

func wide(t token) int { return t.end - t.start }

// dayMonthYear reads three numbers in either order; ambiguous is true where both orders give
// different days. With full stops the day stands first.
func dayMonthYear(a, b, c token, sep rune) (d tv.Date, ambiguous bool) {
	if wide(a) > 2 || wide(b) > 2 || wide(c) != 4 && wide(c) != 2 {
		return "", false
	}
	year := c.number
	if wide(c) == 2 {
		if year >= 50 {
			return "", false
		}
		year += 2000
	}
	dayFirst, monthFirst := dayOf(year, b.number, a.number), dayOf(year, a.number, b.number)
	switch {
	case sep == '.' || monthFirst.IsZero() || dayFirst == monthFirst:
		return dayFirst, false
	case dayFirst.IsZero():
		return monthFirst, false
	}
	return "", true
}

// yearRange reads what follows a year in 2026-27, 2024/25, 2016–19, 2025-2026: consecutive years
// are a season of television, from September to May, where they are written short or called
// so; others are the years from the one to the other.
func (r *reader) yearRange(i, year int) (d tv.Date, j int) {
	sep, t := r.at(i), r.at(i+1)
	if sep.kind != mark || sep.char != '-' && sep.char != '/' || t.kind != digits || r.glued(i+2) || !sep.joined || !t.joined {
		return "", 0
	}
	till := t.number
	if wide(t) == 2 {
		till += year / 100 * 100
	}
	if wide(t) != 2 && wide(t) != 4 || till <= year || till > year+60 || r.mark(i+2, sep.char) && r.at(i+2).joined {
		return "", 0
	}
	if till == year+1 && (wide(t) == 2 || r.tvYearFollows(i+2)) {
		return plainDate("%04d-09..%04d-05", year, till), i + 2
	}
	return plainDate("%04d..%04d", year, till), i + 2
}

// tvYearFollows tells whether the years before i are called a season.
func (r *reader) tvYearFollows(i int) bool {
	t := r.at(i)
	return t.sense == wordTVYear || t.sense == wordNumbered && r.at(i+1).kind != digits
}
