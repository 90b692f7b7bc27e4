package glean

import "backlot/internal/tv"

// may tells that a day is one of the readings of a date.
func may(m *mention, d tv.Date) bool {
	return d == m.date.Date || d == m.date.Past || d == m.date.Future
}

// overlaps tells that a day may be within a date, or the date within it.
func overlaps(m *mention, d tv.Date) bool {
	return d.Overlaps(m.date.Date) || d.Overlaps(m.date.Past) || d.Overlaps(m.date.Future)
}

// otherDate tells that a sentence names a day by another date than this: what is told of that one is
// not told of this, though this may lie within it: "back in 2027, and on March 3 in Norway".
func (r *reader) otherDate(s *sentence, m *mention, d tv.Date) bool {
	for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "D") {
		if p.mention != m && may(p.mention, d) {
			return true
		}
	}
	return false
}
