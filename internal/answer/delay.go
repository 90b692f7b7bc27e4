package answer

import (
	"cmp"
	"slices"

	"backlot/internal/tv"
)

// whyPaused tells what stopped the making of a season.
func (f *file) whyPaused(st tv.Standing) {
	f.delays()
	for _, c := range append([]tv.Claim{st.Lead}, append(st.Beside, st.Past...)...) {
		if c.Value.Text == tv.Paused && !no(c) && (c.Detail != "" || len(f.told) > 0) {
			f.add(c, Also)
			break
		}
	}
	if len(f.told) == 0 {
		f.reason(stopWords)
	}
}

// delay answers whether and why a season is late.
func (f *file) delay() {
	f.delays()
	if len(f.told) == 0 {
		f.paused()
	}
	for n, meant := f.highest(), f.season; len(f.told) == 0 && n >= 0 && f.q.Season == 0; n-- {
		f.season = n // what is told names its season
		f.delays()
		if len(f.told) == 0 {
			f.season = meant
		}
	}
	if len(f.told) == 0 && f.q.Why {
		f.reason(delayWords)
	}
	if f.q.Yes && len(f.told) > 0 && f.told[0].Claim.Kind == tv.Delay {
		c := f.told[0].Claim
		switch {
		case no(c):
			f.verdict = No
		case len(f.q.Rest) == 0 || hasKin(c.Value.Text+" "+c.Detail+" "+c.Quote, f.q.Rest):
			f.verdict = Yes // by that cause, where the question names one
		}
	}
}

// paused tells that production stands still, where no cause is known.
func (f *file) paused() {
	if st := f.standing("production"); st.Lead.Value.Text == tv.Paused && (!f.q.Why || st.Lead.Detail != "") {
		f.tell(st)
	}
}

// delays tells every cause of delay of the season.
func (f *file) delays() {
	seen := map[string]bool{}
	for c := range f.each(tv.Delay) {
		slot := c.Slot()
		if seen[slot] {
			continue
		}
		seen[slot] = true
		f.tell(f.standing(slot))
	}
	slices.SortStableFunc(f.told, func(a, b Told) int { return cmp.Compare(bears(a.Claim), bears(b.Claim)) })
}

// bears puts the causes that are known first, then those that are guessed, then
// those that are denied.
func bears(c tv.Claim) int {
	switch {
	case no(c):
		return 2
	case !firm(c):
		return 1
	}
	return 0
}

// firmFirst puts what is known before what is guessed.
func (f *file) firmFirst() {
	var known, rest []Told
	for _, t := range f.told {
		if firm(t.Claim) {
			known = append(known, t)
		} else {
			rest = append(rest, t)
		}
	}
	f.told = append(known, rest...)
}
