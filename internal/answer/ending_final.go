package answer

import (
	"cmp"
	"regexp"

	"backlot/internal/tv"
)

// final answers whether a season is the last.
func (f *file) final() {
	st := f.lastTold()
	if p := f.alone(st.Lead.Value.Number, "premiere"); f.q.When && st.Known() && !no(st.Lead) && p.Known() && !f.shown(st.Lead.Value.Number) {
		f.season = st.Lead.Value.Number
		f.tell(p) // the day of the last season is what is asked
		return
	}
	var mine tv.Standing
	denied := map[int]bool{}
	for _, c := range append(append([]tv.Claim{st.Lead}, st.Conflict...), st.Beside...) {
		if f.q.Season == 0 || c.Value.Number == f.q.Season || !no(c) {
			switch {
			case c.Kind == "", denied[c.Value.Number]: // that another is the last, and is not
			case !mine.Known():
				mine.Lead = c
			default:
				mine.Beside = append(mine.Beside, c)
			}
		} else {
			denied[c.Value.Number] = true
		}
	}
	if mine.Known() {
		f.tell(mine)
		asked := f.q.Season
		if asked == 0 {
			asked = f.season
		}
		switch c := mine.Lead; {
		case no(c):
			f.verdict = No
		case asked == c.Value.Number:
			f.verdict = Yes
		case asked > 0 && asked < c.Value.Number:
			f.verdict = No
		}
	} else if f.q.Many && !leftOver.MatchString(f.q.Text) {
		f.howManySeasons()
	} else {
		f.endOrMore()
	}
	if !f.q.Yes {
		f.verdict = ""
	}
}

// howManySeasons tells how many there are, where a claim in words counts them, or the end of
// the show is told with their number: that it is over does not.
func (f *file) howManySeasons() {
	if c := f.standing("order").Lead; finished(c) && !no(c) && countsSeasons.MatchString(c.Detail) {
		f.add(c, Leads)
		return
	}
	f.nearest = f.standing("order").Lead
	f.best(func(c *tv.Claim) bool { return countsSeasons.MatchString(c.Value.Text) }, nil, 0, 1, tv.Other)
}

var (
	leftOver      = regexp.MustCompile(`(?i)\b(?:more|left|remain\pL*|another|to go|still)\b`)
	countsSeasons = regexp.MustCompile(`(?i)\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\pL+teen|twenty) (?:full |whole )?(?:seasons?|series)\b`)
)

// lastTold is which season is told to be the last; not one after which another is ordered.
func (f *file) lastTold() tv.Standing {
	st := f.whole("final")
	last := st.Lead
	if !st.Known() || no(last) {
		return st
	}
	if f.known.Outlived(&last) {
		return tv.Standing{}
	}
	return st
}

// goesOn answers that a season is not the last, where a later one is ordered.
func (f *file) goesOn() bool {
	now := cmp.Or(f.coming(), f.lastShown(), f.season)
	for n := f.highest(); n > now && n > 1; n-- {
		if st := f.alone(n, "order"); st.Known() && ordered(st.Lead) && !no(st.Lead) {
			f.tell(st)
			f.verdict = No
			if last := f.whole("final").Lead; last.Kind != "" && !no(last) && last.Article == st.Lead.Article {
				f.add(last, Beside) // one article says both
				f.verdict = ""
			}
			return true
		}
	}
	return false
}

// endOrMore answers by the order: that the show is over, or that a later season
// is ordered; else by a denial that it is over.
func (f *file) endOrMore() {
	if f.q.Season == 0 && f.q.Yes && f.goesOn() {
		return
	}
	if st := f.standing("order"); st.Known() && finished(st.Lead) {
		f.tell(st)
		if !no(st.Lead) && (f.q.Season == 0 || f.q.Season == f.highest()) {
			f.verdict = Yes
		}
		return
	}
	for n := f.season + 1; f.q.Season > 0 && n <= f.highest(); n++ {
		if st := f.alone(n, "order"); st.Known() {
			if ordered(st.Lead) && no(st.Lead) && st.Lead.Undecided() {
				f.nearest = st.Lead
				return
			}
			f.tell(st)
			if ordered(st.Lead) && !no(st.Lead) {
				f.verdict = No
			}
			return
		}
	}
	f.addLead(f.endDenied()) // that it is over was said, and is not so
}
