package answer

import "backlot/internal/tv"

// cameSince puts in the place of a first day that was no more than promised the claim, of the same
// day and season, by which it came so.
func (f *file) cameSince() {
	if len(f.told) == 0 {
		return
	}
	c := f.told[0].Claim
	if c.Kind != tv.Premiere || no(c) || !f.over(c.Value.Date) || !c.Published.First().Before(c.Value.Date.First()) {
		return
	}
	for _, o := range f.known.Kind(tv.Premiere) {
		if o.Season == c.Season && o.Value.Date == c.Value.Date && firm(*o) && !no(*o) && o.Published.First().After(o.Value.Date.Last()) {
			f.told[0].Claim = *o
			return
		}
	}
}
