package answer

import (
	"slices"

	"backlot/internal/tv"
)

// endsAfterAll tells, of a show that was given up and ordered again, that it comes to its end with
// the last season that it is to have.
func (f *file) endsAfterAll() bool {
	end, by := f.overtakenEnd()
	if !f.asksEnd() || by.Kind == "" || !f.lastSeason() {
		return false
	}
	f.add(by, Also)
	f.add(end, Was)
	return true
}

// withLast tells, behind an order by which a show is not over, that the season ordered or a later one
// is the last; and says of a show whose last season is yet to be seen that it is not over.
func (f *file) withLast() {
	if f.q.Season != 0 || f.q.Stage != tv.Cancelled || len(f.told) == 0 {
		return
	}
	last := f.lastTold()
	if !last.Known() || no(last.Lead) || !firm(last.Lead) {
		return
	}
	switch c := f.told[0].Claim; {
	case c.ID == last.Lead.ID:
		if f.q.Yes && f.verdict == "" && isOver.MatchString(f.q.Text) && f.madeYet(c.Value.Number) {
			f.verdict = No
		}
	case ordered(c) && !no(c) && c.Season > 0 && c.Season <= last.Lead.Value.Number:
		if !slices.ContainsFunc(f.told, func(t Told) bool { return t.Claim.ID == last.Lead.ID }) {
			f.told = slices.Insert(f.told, 1, Told{last.Lead, Also})
		}
	}
}

// madeYet reports whether a season has not been seen, and is ordered or made.
func (f *file) madeYet(season int) bool {
	if f.shown(season) {
		return false
	}
	for _, slot := range []string{"premiere", "production", "order"} {
		if st := f.alone(season, slot); st.Known() && comes(st.Lead) && firm(st.Lead) {
			return true
		}
	}
	return false
}
