package dates

import "strings"

// phrase reads one part, whatever names it, without a look at what stands beside it.
func (r *reader) phrase(i int) (p part, j int) {
	t := r.at(i)
	switch t.sense {
	case wordEdge:
		return r.edged(i)
	case wordPiece:
		return r.pieceOf(i)
	case wordLater, wordEarlier:
		return r.rest(i)
	case wordLatter:
		if k := r.skipMark(i+1, '-'); r.is(k, wordHalf) {
			return r.half(k+1, secondHalf)
		}
		return part{}, 0
	case wordFormer:
		if r.is(i+1, wordHalf) {
			return r.half(i+2, firstHalf)
		}
		return part{}, 0
	}
	if t.sense == 0 && t.kind != digits && !(t.kind == mark && t.char == '\'') {
		return part{}, 0
	}
	if p, j = r.relative(i); j > 0 && p.grain != noGrain {
		return p, j
	}
	return r.calendar(i)
}

// edged reads "early 2027", "mid-May", "late in the year", "early to mid 2027".
func (r *reader) edged(i int) (p part, j int) {
	e := edge(r.at(i).n)
	k := r.skipMark(i+1, '-')
	if m := r.skip(k, wordTo); m > k || k > i+1 {
		m = r.skipMark(m, '-')
		if r.is(m, wordEdge) {
			e = span(e, edge(r.at(m).n))
			k = r.skipMark(m+1, '-')
		}
	}
	k = r.skip(k, wordIn)
	return r.piece(k, e)
}

// span joins two edges: early and mid, mid and late.
func span(a, b edge) edge {
	switch {
	case a == early && b == mid:
		return earlyToMid
	case a == mid && b == late:
		return midToLate
	}
	return whole
}

// pieceOf reads "end of 2026", "beginning of next year", "midway through May".
func (r *reader) pieceOf(i int) (p part, j int) {
	switch {
	case r.any(i+1, wordOf, wordThrough):
		return r.piece(i+2, r.until(i, edge(r.at(i).n)))
	case r.mark(i+1, '-') && r.at(i+1).joined && r.at(i+2).kind == digits:
		return r.piece(i+2, r.until(i, edge(r.at(i).n)))
	}
	return part{}, 0
}

// until makes "by the end" of an end at i.
func (r *reader) until(i int, e edge) edge {
	before := i - 1
	if r.is(before, wordThe) {
		before--
	}
	if t := r.at(before); e == late && t.sense == wordUntil {
		if w := r.text[t.start:t.end]; strings.EqualFold(w, "by") || strings.EqualFold(w, "before") {
			return byEnd
		}
	}
	return e
}

// rest reads "later this year", "earlier in May".
func (r *reader) rest(i int) (p part, j int) {
	e := later
	if r.is(i, wordEarlier) {
		e = earlierPart
	}
	switch {
	case r.is(i+1, wordThis):
		return r.piece(i+1, e)
	case r.is(i+1, wordIn):
		return r.piece(i+2, e)
	}
	return part{}, 0
}

// piece reads the year, month or season of which an edge is meant.
func (r *reader) piece(i int, e edge) (p part, j int) {
	the := r.is(i, wordThe)
	if year, k := r.relativeYear(i); k > 0 {
		return part{grain: grainYear, year: year, edge: e}, k
	}
	if the {
		i++
	}
	if the && !r.on.IsZero() && r.is(i, wordUnit) && r.at(i).n == unitMonth {
		p = r.unit(unitMonth, this)
		p.edge = e
		return p, i + 1
	}
	if year, k := r.year(i); k > 0 {
		if the {
			return part{}, 0 // "the start of the 2026 festival"
		}
		if d, end := r.yearRange(k, year); end > 0 && r.tvYearFollows(end) {
			return part{grain: grainFixed, fixed: d}, end
		}
		if r.is(k, wordSeason) { // "late 2026 summer" is no English
			return part{}, 0
		}
		return part{grain: grainYear, year: year, edge: e}, k
	}
	if p, j = r.relative(i); j > 0 && p.grain == grainFixed && !the {
		p.edge = e
		return p, j
	}
	if j == 0 && (!r.is(i, wordOrdinal) || r.is(i+1, wordQuarter)) { // no half of a half of a half
		p, j = r.calendar(i)
	}
	switch p.grain {
	case grainYear, grainMonth, grainSeason:
		p.edge, p.bare = e, false
		return p, j
	case grainQuarter:
		return p, j
	}
	return part{}, 0
}
