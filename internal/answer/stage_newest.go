package answer

import (
	"slices"

	"backlot/internal/tv"
)

// newestFirst puts what the newest word on the show has besides (that it ends, who goes or comes,
// who makes it now, what is not made any more) before what is told of an earlier day; that a season
// is the last is told however long it is known.
func (f *file) newestFirst() {
	if len(f.told) == 0 || len(f.q.Rest) > 0 || len(f.q.People) > 0 {
		return
	}
	newest := f.newestDay()
	at := slices.IndexFunc(f.told, func(t Told) bool { return t.Claim.Told().Compare(newest) < 0 })
	if at < 0 {
		at = len(f.told)
	}
	fresh := f.pointsOf(newest)
	if last := f.lastTold(); f.q.Season == 0 && last.Known() && !no(last.Lead) && firm(last.Lead) && !slices.ContainsFunc(fresh, func(c tv.Claim) bool { return c.Kind == tv.Final }) {
		fresh = append(fresh, last.Lead)
	}
	for _, c := range fresh {
		if !slices.ContainsFunc(f.told, func(t Told) bool { return t.Claim.ID == c.ID }) {
			f.told = slices.Insert(f.told, at, Told{c, Also})
			at++
		}
	}
}

// newestDay is the newest day for which anything firm is told of what is asked.
func (f *file) newestDay() (newest tv.Date) {
	for c := range f.each(tv.Stage, tv.Premiere, tv.Final, tv.Delay, tv.Cast, tv.Spinoff) {
		if f.isNews(c) && c.Told().Compare(newest) > 0 {
			newest = c.Told()
		}
	}
	return newest
}

// mostPoints are how many of a kind are told as news at most.
const mostPoints = 2

// pointsOf are the news of a day besides those of the order, the making and the first day.
func (f *file) pointsOf(day tv.Date) (list []tv.Claim) {
	for _, kind := range []tv.Kind{tv.Final, tv.Cast, tv.Spinoff, tv.Crew} {
		var of []tv.Claim
		for c := range f.each(kind) {
			if c.Told() == day && f.isNews(c) && (kind != tv.Crew || f.newShowrunner(c)) {
				of = append(of, c)
			}
		}
		slices.SortStableFunc(of, func(a, b tv.Claim) int { return stirs(a) - stirs(b) })
		list = append(list, of[:min(mostPoints, len(of))]...)
	}
	return list
}

// stirs puts whoever goes or is new before whoever is back.
func stirs(c tv.Claim) int {
	return slices.Index([]string{tv.Departs, tv.Recast, tv.Joins, tv.Returns}, c.Value.Change)
}

// isNews reports whether a claim is firm, fits what is asked, leads its matter, and tells what
// changes: not who plays whom.
func (f *file) isNews(c tv.Claim) bool {
	switch {
	case !firm(c) || c.Record || !f.seasonFits(c), c.Kind == tv.Cast && c.Value.Change == tv.Stars:
		return false
	case !c.Kind.Weighed():
		_, since := f.known.OffshootSince(&c)
		return !since && !no(c) || c.Dropped()
	case f.known.Settled(&c):
		return false
	}
	st := f.alone(c.Season, c.Slot())
	return st.Lead.ID == c.ID || c.Plan && slices.ContainsFunc(st.Beside, func(b tv.Claim) bool { return b.ID == c.ID })
}

// newShowrunner reports whether somebody runs the show now whom another ran it before.
func (f *file) newShowrunner(c tv.Claim) bool {
	if c.Value.Role != "showrunner" || no(c) {
		return false
	}
	mine, other := false, false
	for o := range f.each(tv.Crew) {
		if o.Value.Role == c.Value.Role && !no(o) && o.Told().Compare(c.Told()) < 0 {
			mine, other = mine || o.PersonID == c.PersonID, other || o.PersonID != c.PersonID
		}
	}
	return other && !mine
}
