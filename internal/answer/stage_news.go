package answer

import (
	"cmp"
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// news tells the newest on order, making and first day.
func (f *file) news() {
	var settled []tv.Claim
	for _, slot := range []string{"order", "production", "premiere"} {
		st := f.standing(slot)
		if slot == "production" && f.begunSince(st.Lead) {
			continue // it has its first day behind it
		}
		if f.known.Settled(&st.Lead) {
			settled = append(settled, st.Lead) // it has been shown since
			continue
		}
		for _, c := range st.Better() {
			f.add(c, Beside)
		}
		if st.Known() {
			f.add(st.Lead, Also)
		} else if len(st.Beside) > 0 {
			f.add(st.Beside[0], Beside)
		}
	}
	if !f.begun(f.season) && f.known.Shown(f.season) == "" {
		f.delays()
	}
	for _, c := range settled {
		if len(f.told) == 0 {
			f.add(c, Also)
		}
	}
	if c := f.known.EndDenied(f.season); c.Kind != "" {
		f.add(c, Also)
	}
	if len(f.told) == 0 && len(f.q.Rest) == 0 {
		f.words()
	}
	slices.SortStableFunc(f.told, func(a, b Told) int { return b.Claim.Told().Compare(a.Claim.Told()) })
	f.newestFirst()
	f.firmFirst()
	f.sinceThen()
	f.comings()
	if len(f.told) > 0 && f.told[0].Claim.Kind == tv.Other {
		slices.SortStableFunc(f.told, func(a, b Told) int { // who comes is more than what else is told that day
			return cmp.Or(b.Claim.Told().Compare(a.Claim.Told()), slices.Index(newsworthy, a.Claim.Kind)-slices.Index(newsworthy, b.Claim.Kind))
		})
	}
}

// newsworthy are the kinds of claims that are told as news of their own, the most telling first.
var newsworthy = []tv.Kind{tv.Cast, tv.Spinoff, tv.Other}

// sinceThen puts first, where all that is told of the order, the making and the day is of long
// ago, what the newest article says besides: who comes or goes, else what it tells in words.
func (f *file) sinceThen() {
	if len(f.told) == 0 || len(f.q.Rest) > 0 || len(f.q.People) > 0 {
		return
	}
	old, newest := f.told, tv.Date("")
	for c := range f.each(tv.Cast, tv.Other, tv.Spinoff) {
		if f.seasonFits(c) && firm(c) && c.Told().Compare(newest) > 0 {
			newest = c.Told()
		}
	}
	for _, t := range old {
		if !newest.First().After(t.Claim.Told().First().AddDate(0, 0, recalled)) {
			return
		}
	}
	f.told = nil
	for c := range f.each(tv.Cast) {
		if len(f.told) < mostComings && c.Value.Change != tv.Stars && firm(c) && c.Told() == newest && f.seasonFits(c) {
			f.add(c, Also)
		}
	}
	if len(f.told) == 0 {
		f.words()
	}
	f.told = append(f.told, old...)
}

// mostComings is how many changes of the cast are told as news at most.
const mostComings = 2

// comings tells, behind the rest, who the newest say comes or goes, where that is no
// older than anything that is told.
func (f *file) comings() {
	if len(f.q.Rest) > 0 || len(f.q.People) > 0 || len(f.told) == 0 || len(f.told) > mostComings {
		return
	}
	newest := f.told[0].Claim.Told()
	for _, t := range f.told {
		if t.Claim.Told().Compare(newest) > 0 {
			newest = t.Claim.Told()
		}
	}
	n := 0
	for c := range f.each(tv.Cast) {
		if c.Value.Change == tv.Stars || !firm(c) || c.Told().Compare(newest) < 0 || f.q.Season > 0 && c.Season != f.q.Season || f.alone(c.Season, c.Slot()).Lead.ID != c.ID {
			continue
		}
		f.add(c, Also)
		if n++; n == mostComings {
			return
		}
	}
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

// thatDay asks for what was said on one day.
var thatDay = regexp.MustCompile(`(?i)\b(say|said|tell|told) .*\b(yesterday|today|tonight|last (night|week|month|year)|this (week|month|year|morning)|on (mon|tues|wednes|thurs|fri|satur|sun)day|(in|on) [a-z0-9 ]*(19|20)\d\d)\W*$`)

// onThatDay takes back what was said on another day than the one that a question
// names, and offers it as the nearest.
func (f *file) onThatDay() {
	if f.q.Date.IsZero() || len(f.told) == 0 || !thatDay.MatchString(f.q.Text) {
		return
	}
	f.nearest = f.told[0].Claim
	f.told = slices.DeleteFunc(f.told, func(t Told) bool { return !f.q.Date.Overlaps(t.Claim.Told()) })
}
