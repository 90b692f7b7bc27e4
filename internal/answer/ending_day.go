package answer

import (
	"backlot/internal/tv"
)

// finale answers when a season or the show ends.
func (f *file) finale() {
	if AsksTitle(f.q) {
		f.finaleTitle()
		return
	}
	st := f.standing("finale")
	for n := f.highest(); n > 0 && st.Empty() && f.q.Season == 0 && f.q.Past; n-- {
		st = f.alone(n, "finale")
	}
	for n := f.season - 1; n > 0 && st.Empty() && f.q.Season == 0 && !f.q.Past && !f.q.Next; n-- {
		if now := f.alone(n, "finale"); now.Known() && !f.over(now.Lead.Value.Date) {
			st = now // a season that still runs, when a later one is known of
		}
	}
	if is := st.Lead.Value.Date; f.q.Season == 0 && !f.q.Past && !f.q.Date.IsZero() && f.over(is) && !f.over(f.q.Date) {
		f.nearest, st = st.Lead, tv.Standing{} // what has ended is not what is to end
	}
	if st = f.there(st); f.closed {
		return
	}
	f.tell(st)
	f.onDate(st)
	f.isOver(st.Lead)
	if len(f.told) == 0 && has(f.q.Words, "wrap", "wraps", "wrapped", "wrapping") {
		f.q.Stage = tv.Wrapped
		f.whenMade(f.standing("production")) // it may be its making that is meant
		return
	}
	if st := f.standing("order"); len(f.told) == 0 && finished(st.Lead) && !no(st.Lead) && (f.q.Yes || st.Lead.Value.Text == tv.Ended && !st.Lead.When.IsZero()) {
		f.tell(st)
	}
}

// isOver says whether what had its last day, by the claim on that, is over.
func (f *file) isOver(c tv.Claim) {
	if f.q.Yes && !f.q.When && f.q.Date.IsZero() && c.Kind == tv.Finale && !no(c) {
		switch {
		case f.over(c.Value.Date) && !c.Published.First().Before(c.Value.Date.First()):
			f.verdict = Yes
		case c.Value.Date.First().After(f.day.First()):
			f.verdict = No
		}
	}
}
