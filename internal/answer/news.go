package answer

import (
	"cmp"
	"slices"

	"backlot/internal/tv"
)

// news tells the newest on order, making and first day.
func (f *file) news() {
	for _, slot := range []string{"order", "production", "premiere"} {
		st := f.standing(slot)
		if slot == "production" {
			st = f.current(st)
		}
		if c := st.Lead; slot == "order" && f.q.Season > 0 && c.Season == 0 && st.Known() && (!finished(c) || no(c)) {
			continue // that the show goes on is no word on a season
		}
		if st.Known() {
			f.add(st.Lead, Also)
		} else if len(st.Beside) > 0 {
			f.add(st.Beside[0], Beside)
		}
	}
	if !f.begun(f.season) {
		f.delays()
	}
	if len(f.told) == 0 && len(f.q.Rest) == 0 {
		f.words()
	}
	f.firmFirst()
}

// words tells the newest that is said of a show of whose order and making nothing
// is known.
func (f *file) words() {
	for _, c := range f.free(func(c *tv.Claim) bool { return f.seasonFits(*c) }, tv.Other, tv.Spinoff) {
		if len(f.told) > 0 && (len(f.told) == 3 || c.Told() != f.told[0].Claim.Told()) {
			continue
		}
		f.add(*c, Also)
	}
}

// rumours tells what is said and no member may take for known, the newest first.
func (f *file) rumours() {
	var list []tv.Claim
	for season := 0; season <= f.highest(); season++ {
		if f.q.Season > 0 && season != f.q.Season {
			continue
		}
		for _, slot := range f.known.Slots(season) {
			st := f.alone(season, slot)
			list = append(append(append(list, st.Lead), st.Conflict...), st.Beside...)
		}
	}
	for c := range f.each(tv.Spinoff, tv.Plot, tv.Quote, tv.Other) {
		if f.seasonFits(c) {
			list = append(list, c)
		}
	}
	list = slices.DeleteFunc(list, func(c tv.Claim) bool { return c.Kind == "" || firm(c) || len(f.q.People) > 0 && !f.mentions(c) })
	slices.SortStableFunc(list, func(a, b tv.Claim) int { return cmp.Or(b.Told().Compare(a.Told()), cmp.Compare(a.ID, b.ID)) })
	for _, c := range list {
		f.add(c, Also)
	}
}
