package dates

import "backlot/internal/tv"

// connector is what joins two dates to a window.
type connector uint8

const (
	noConnector connector = iota
	reaching              // "to", "through", a dash; "and" after "between"
	alternative           // "or", a stroke: a window only where no day lies between the two
)

// joint is a window that was read: its meaning, and the place after it.
type joint struct {
	readings
	end int
}

// joined reads on after a part that ends at j, to the end of a window that begins with it.
func (r *reader) joined(p part, i, j int) joint {
	link, k := r.connector(i, j)
	if link == noConnector || p.grain == grainWeekday || r.stuck(i, i+1) && p.grain == grainYear || r.moved(i) {
		return joint{}
	}
	q, end := r.second(p, k)
	if end == 0 || !alike(p, q) || r.nameFollows(q, end) {
		return joint{}
	}
	if p.bare && q.bare && !r.typed && !r.between(i) && !r.stands(p, i, j) {
		return joint{}
	}
	if got := pair(p, q, link, r.on); !got.date.IsZero() {
		return joint{got, end}
	}
	return joint{}
}

// connector reads the word or mark at j, after a part that began at i.
func (r *reader) connector(i, j int) (link connector, k int) {
	if r.is(j-1, wordMonthShort) {
		j = r.stop(j)
	}
	k = r.skipMark(j, ',')
	t := r.at(k)
	switch {
	case t.sense == wordTo, t.sense == wordThrough, t.sense == wordInto, t.sense == wordUntil && r.between(i):
		link = reaching
	case t.sense == wordAnd && r.is(i-1, wordBetween), t.sense == wordAnd && r.is(i-2, wordBetween):
		link = reaching
	case t.sense == wordOr, t.kind == mark && t.char == '/':
		link = alternative
	case t.kind == mark && t.char == '-' && k == j:
		link = reaching
	default:
		return noConnector, 0
	}
	k = r.skip(k+1, wordIn)
	return link, r.skip(k, wordThe)
}

// listed gives a part without a year that of the next in a list of two: "in May and July 2023".
func (r *reader) listed(p part, j int) part {
	if p.year == 0 && p.side == open && r.is(j, wordAnd) {
		if q, end := r.phrase(j + 1); end > 0 && q.grain == p.grain && q.grain != grainWeekday && r.named(j+1) {
			p.year, p.bare = q.year, p.bare && q.year == 0
		}
	}
	return p
}

// between tells whether a word that opens a window stands before i.
func (r *reader) between(i int) bool {
	return r.any(i-1, wordBetween, wordFrom) || r.is(i-1, wordThe) && r.any(i-2, wordBetween, wordFrom)
}

// second reads the end of a window; after a year two digits will do, after a day of a month
// the day alone.
func (r *reader) second(p part, k int) (q part, end int) {
	if t := r.at(k); p.grain == grainYear && t.kind == digits && wide(t) == 2 && t.joined && t.number == (p.year+1)%100 && !r.glued(k+1) {
		return part{grain: grainYear, year: p.year + 1}, k + 1
	}
	if q, end = r.phrase(k); end > 0 {
		return q, end
	}
	if p.grain == grainDay && p.till == 0 && r.is(k-1, wordAnd) {
		if day, end := r.dayNumber(k); end > 0 {
			return part{grain: grainDay, n: p.n, day: day, year: p.year}, end
		}
	}
	return part{}, 0
}

// alike tells whether two parts can be the ends of one window.
func alike(p, q part) bool {
	if q.grain == grainWeekday || q.grain == noGrain || p.till > 0 && q.grain != grainDay {
		return false
	}
	// "from May 5 to 2027" is hardly a window, and "2026 to May" is none.
	if p.grain == grainYear && p.edge == whole {
		return q.grain == grainYear || q.grain == grainFixed || q.year != 0
	}
	return true
}

// moved tells whether what stands before i makes the two dates an old and a new one: "moved from
// May to June".
func (r *reader) moved(i int) bool {
	if !r.is(i-1, wordFrom) {
		return false
	}
	for back := i - 2; back >= i-9 && r.at(back).kind != gap && !r.mark(back, '.'); back-- {
		if r.is(back, wordMoved) {
			return true
		}
	}
	return false
}

// movedMonth tells whether a month that ends before j is the old or the new one of those: "moved
// from March to May", where even May is no verb.
func (r *reader) movedMonth(i, j int) bool {
	if _, end := r.month(j + 1); end > 0 && r.moved(i) {
		return r.any(j, wordTo, wordInto, wordUntil)
	}
	_, end := r.month(i - 2)
	return end == i-1 && r.moved(i-2) && r.any(i-1, wordTo, wordInto, wordUntil)
}

// pair puts two parts on the calendar together: the one that has no year takes the other's.
func pair(p, q part, link connector, on tv.Date) readings {
	loose := func(x part) bool { return x.year == 0 && x.grain != grainFixed && x.side == open }
	switch {
	case loose(p) && loose(q):
		if on.IsZero() {
			return readings{}
		}
		in := func(year int) tv.Date {
			a, b := p.in(year), q.in(year)
			if a.Compare(b) > 0 {
				b = q.in(year + 1)
			}
			return join(a, b, link)
		}
		return either(lastBefore(in, on, false), firstAfter(in, on, false), on)
	case loose(p):
		b := q.resolve(on).date
		a := lastBefore(p.in, tv.DayOf(b.Last()), false)
		return one(join(a, b, link))
	case loose(q):
		a := p.resolve(on).date
		return one(join(a, firstAfter(q.in, tv.DayOf(a.First()), false), link))
	}
	return one(join(p.resolve(on).date, q.resolve(on).date, link))
}

// join makes the window of two dates, if the connector allows it.
func join(a, b tv.Date, link connector) tv.Date {
	if a.IsZero() || b.IsZero() || a.First().After(b.First()) || a.Contains(b) {
		return ""
	}
	if link == alternative && b.First().After(a.Last().AddDate(0, 0, 1)) {
		return ""
	}
	return window(a, b)
}
