package answer

import "backlot/internal/tv"

// deniedDay reports whether a first day that was told is denied since: it was never moved.
func (f *file) deniedDay(c *tv.Claim) bool {
	_, ok := f.denialOf(c)
	return ok
}

// denialOf is the newest denial of a first day, told no earlier than that.
func (f *file) denialOf(c *tv.Claim) (tv.Claim, bool) {
	for d := range f.each(tv.Premiere) {
		if d.Certainty == tv.Denied && firm(d) && f.known.Meant(&d) == f.known.Meant(c) && d.Value.Date == c.Value.Date && d.Told().Compare(c.Told()) >= 0 {
			return d, true
		}
	}
	return tv.Claim{}, false
}

// neverMoved tells, where it is asked why a first day was moved, that the one before it was denied:
// with that which holds, and what was said.
func (f *file) neverMoved() {
	for _, n := range []int{f.season, f.highest(), 0} {
		st := f.alone(n, "premiere")
		if !st.Known() || no(st.Lead) || st.Lead.Value.Date.IsZero() || f.q.Season > 0 && n != f.q.Season {
			continue
		}
		for _, c := range f.known.Of(n, "premiere") {
			if d, ok := f.denialOf(c); ok && !no(*c) && d.Value.Date != st.Lead.Value.Date {
				f.add(st.Lead, Leads)
				f.add(d, Also)
				f.add(*c, Rejected)
				f.closed = true
				return
			}
		}
	}
}
