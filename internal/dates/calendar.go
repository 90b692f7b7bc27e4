package dates

// calendar reads a part that is named by the calendar: a day, month, season, quarter, year,
// holiday or weekday.
func (r *reader) calendar(i int) (p part, j int) {
	t := r.at(i)
	switch {
	case t.kind == digits:
		if p, j = r.numeric(i); j > 0 {
			return p, j
		}
		if p, j = r.dayMonth(i); j > 0 {
			return p, j
		}
		return r.bareYear(i)
	case t.kind == mark && t.char == '\'':
		return r.bareYear(i)
	case t.kind != letters:
		return part{}, 0
	case t.sense == wordMonth && t.n == 4, t.sense == wordHoliday, t.sense == wordNew, t.sense == wordSuffix:
		if p, j = r.holiday(i); j > 0 {
			return p, j
		}
	}
	switch t.sense {
	case wordMonth, wordMonthShort:
		return r.monthDay(i)
	case wordWeekday, wordWeekdayShort:
		return r.weekday(i)
	case wordSeason:
		return r.season(i)
	case wordQ:
		if q := r.at(i + 1); q.kind == digits && q.joined && q.number >= 1 && q.number <= 4 && wide(q) == 1 && !r.glued(i+2) {
			return r.yearAfter(part{grain: grainQuarter, n: q.number}, i+2)
		}
	case wordOrdinal:
		return r.ordinal(i)
	case wordThe:
		if r.is(i+1, wordMonth) {
			return part{}, 0
		}
		return r.dayMonth(i + 1)
	}
	return part{}, 0
}

// bareYear reads a year, or years joined to a range or a television season.
func (r *reader) bareYear(i int) (p part, j int) {
	year, j := r.year(i)
	if j == 0 {
		return part{}, 0
	}
	if d, k := r.yearRange(j, year); k > 0 {
		return part{grain: grainFixed, fixed: d}, k
	}
	if r.is(j, wordQ) && r.at(j+1).joined && r.at(j+1).number >= 1 && r.at(j+1).number <= 4 {
		return part{grain: grainQuarter, n: r.at(j + 1).number, year: year}, j + 2
	}
	return part{grain: grainYear, year: year, bare: true}, j
}

// dayMonth reads "17 January", "17th of January 2025", "17–19 January".
func (r *reader) dayMonth(i int) (p part, j int) {
	day, j := r.dayNumber(i)
	if j == 0 || r.is(i-1, wordNumbered) {
		return part{}, 0
	}
	till := 0
	if k := r.dash(j); k > 0 {
		if n, end := r.dayNumber(k); end > 0 && n > day {
			till, j = n, end
		}
	}
	ordinal := r.is(j-1, wordSuffix)
	k := r.skip(j, wordOf)
	month, end := r.month(k)
	if end == 0 || r.at(k).joined {
		return part{}, 0
	}
	p, j = r.yearAfter(part{grain: grainDay, n: month, day: day, till: till}, end)
	if name := r.at(k); p.year == 0 && !name.capital && !ordinal && !r.typed && (name.n == 3 || name.n == 5 || name.sense == wordMonthShort) {
		return part{}, 0 // "season 5 may", "5 march"
	}
	return p, j
}

// monthDay reads "January 17, 2025", "Jan. 17-19", "January 2025", "January".
func (r *reader) monthDay(i int) (p part, j int) {
	month, j := r.month(i)
	k := j
	if r.is(k, wordThe) && r.is(k+2, wordSuffix) {
		k++
	}
	day, end := r.dayNumber(k)
	if end > 0 && !r.is(end, wordCounted) && !r.is(end, wordUnits) {
		p = part{grain: grainDay, n: month, day: day}
		if m := r.dash(end); m > 0 {
			if till, after := r.dayNumber(m); after > 0 && till > day && !r.any(after, wordMonth, wordMonthShort) {
				p.till, end = till, after
			}
		}
		if !dayOf(2024, month, max(day, p.till)).IsZero() {
			return r.yearAfter(p, end)
		}
	}
	p, end = r.yearAfter(part{grain: grainMonth, n: month}, j)
	p.bare = p.year == 0
	if p.bare && end == j && r.at(i).sense == wordMonthShort && r.mark(j-1, '.') {
		end = j - 1 // the full stop may be the sentence's
	}
	return p, end
}

// yearAfter gives a part the year that follows it: "2025", ", 2025", "of 2025", "'25", "of last
// year". A part without one stays as it is.
func (r *reader) yearAfter(p part, i int) (part, int) {
	k := i
	if r.mark(k, ',') || r.is(k, wordOf) {
		k++
	}
	if p.grain == grainSeason && p.n == winter {
		if year, j := r.year(k); j > 0 && !r.at(k).joined {
			p.year = year
			if d, end := r.yearRange(j, year); end > 0 && d.Last().Year() == year+1 {
				return p, end
			}
			return p, j
		}
	}
	if year, j := r.year(k); j > 0 && !r.at(k).joined && !r.any(j, wordCounted, wordClock) {
		p.year = year
		return p, j
	}
	if year, j := r.relativeYear(k); j > 0 {
		p.year = year
		return p, j
	}
	return p, i
}

// relativeYear reads "this year", "next year", "last year", "the year" as a number; it needs the
// article's day.
func (r *reader) relativeYear(i int) (year, j int) {
	if r.on.IsZero() || !r.is(i+1, wordUnit) || r.at(i+1).n != unitYear {
		return 0, 0
	}
	switch r.at(i).sense {
	case wordThis, wordThe:
		return r.on.Year(), i + 2
	case wordNext:
		return r.on.Year() + 1, i + 2
	case wordLast:
		return r.on.Year() - 1, i + 2
	}
	return 0, 0
}

// weekday reads "Friday", "Friday, January 17, 2025", "Fri. 17 Jan".
func (r *reader) weekday(i int) (p part, j int) {
	t := r.at(i)
	j = i + 1
	if t.sense == wordWeekdayShort {
		j = r.stop(j)
	}
	for _, k := range [...]int{j, r.skipMark(j, ','), r.skipMark(j, '(')} {
		k = r.skip(k, wordThe)
		switch {
		case r.any(k, wordMonth, wordMonthShort):
			p, end := r.monthDay(k)
			if end > 0 && p.grain == grainDay {
				return r.onWeekday(p, int(t.n)), end
			}
		case r.at(k).kind == digits:
			if p, end := r.dayMonth(k); end > 0 {
				return r.onWeekday(p, int(t.n)), end
			}
			if p, end := r.numeric(k); end > 0 {
				return p, end
			}
		}
	}
	if t.sense == wordWeekdayShort && !r.typed {
		return part{}, 0
	}
	return part{grain: grainWeekday, n: int(t.n), bare: true}, j
}

// onWeekday gives a day without a year the one in which it falls on the weekday, among this year,
// the next and the last; no two of them have it there.
func (r *reader) onWeekday(p part, weekday int) part {
	if p.year != 0 || r.on.IsZero() {
		return p
	}
	for _, year := range [...]int{r.on.Year(), r.on.Year() + 1, r.on.Year() - 1} {
		if d := dayOf(year, p.n, p.day); !d.IsZero() && int(d.First().Weekday()) == weekday {
			p.year = year
			return p
		}
	}
	return p
}

// season reads "spring 2027", "the fall of 2026" (from "fall"), "winter 2026-27", "spring".
func (r *reader) season(i int) (p part, j int) {
	p, j = r.yearAfter(part{grain: grainSeason, n: int(r.at(i).n)}, i+1)
	p.bare = p.year == 0
	return p, j
}

// ordinal reads "third quarter of 2026", "first half of next year", "fourth of July".
func (r *reader) ordinal(i int) (p part, j int) {
	n := int(r.at(i).n)
	k := r.skipMark(i+1, '-')
	switch {
	case r.is(k, wordQuarter):
		p, j = r.yearAfter(part{grain: grainQuarter, n: n}, k+1)
		if p.year == 0 && (r.any(j, wordOf, wordFiscal) || !r.any(i-1, wordThe, wordIn, wordFor, wordUntil)) {
			return part{}, 0
		}
		return p, j
	case r.is(k, wordHalf) && n <= 2:
		return r.half(k+1, [...]edge{1: firstHalf, 2: secondHalf}[n])
	case n == 4:
		return r.holiday(i)
	}
	return part{}, 0
}

// half reads the "of 2026" of "the first half of 2026".
func (r *reader) half(i int, e edge) (p part, j int) {
	if !r.is(i, wordOf) {
		return part{}, 0
	}
	return r.piece(i+1, e)
}

// holiday reads the name of a holiday, with its year where it has one.
func (r *reader) holiday(i int) (p part, j int) {
	for n, h := range holidays {
		if end := r.spelled(i, h.words); end > 0 {
			p, end = r.yearAfter(part{grain: grainHoliday, n: n}, end)
			p.bare = p.year == 0
			return p, end
		}
	}
	return part{}, 0
}
