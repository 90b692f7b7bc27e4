package answer

import (
	"strings"

	"backlot/internal/tv"
)

// premiere answers when a season comes. Where no day is known, that it does not
// come at all is the answer, too.
func (f *file) premiere() {
	if has(f.q.Words, "special", "specials") {
		f.special()
		return
	}
	st := f.standing("premiere")
	f.tell(st)
	if len(f.told) == 0 {
		f.airing()
	}
	if len(f.told) == 0 {
		if !f.q.Past {
			f.notComing()
		}
		return
	}
	if c := f.told[0].Claim; c.Kind == tv.Premiere && f.tooCoarse(c.Value.Date) {
		f.nearest, f.told = c, nil
		return
	}
	f.onDate(st)
}

// special answers when a special comes, which is no season: by what calls it so.
func (f *file) special() {
	for c := range f.each(tv.Premiere) {
		if f.seasonFits(c) && hasKin(c.Detail+" "+c.Quote, []string{"special"}) && f.alone(c.Season, "premiere").Lead.ID == c.ID {
			f.add(c, Leads)
			return
		}
	}
}

// tooCoarse reports whether a question wants a date nearer than the one told: a year
// is no answer to "what month", nor half a year to "what day exactly".
func (f *file) tooCoarse(d tv.Date) bool {
	text := " " + fold(f.q.Text) + " "
	switch {
	case d.IsZero():
	case strings.Contains(text, " exactly "):
		return !d.IsDay()
	case strings.Contains(text, " what month ") || strings.Contains(text, " which month "):
		return d.First().Format("2006-01") != d.Last().Format("2006-01")
	}
	return false
}

// finale answers when a season or the show ends.
func (f *file) finale() {
	f.slot("finale")
	if len(f.told) == 0 && has(f.q.Words, "wrap", "wraps", "wrapped", "wrapping") {
		f.q.Stage = tv.Wrapped
		f.whenMade(f.standing("production")) // it may be its making that is meant
		return
	}
	if st := f.standing("order"); len(f.told) == 0 && finished(st.Lead) && !no(st.Lead) && (f.q.Yes || st.Lead.Value.Text == tv.Ended && !st.Lead.When.IsZero()) {
		f.tell(st)
	}
}

// airing tells a plan or a word to be on the air, where it has a date.
func (f *file) airing() {
	st := f.standing("production")
	for _, c := range append([]tv.Claim{st.Lead}, st.Beside...) {
		if c.Value.Text == tv.Airing && c.When.IsZero() && f.q.When {
			f.nearest = c // it has begun; the day of it is not known
		} else if (c.Value.Text == tv.Airing || c.Value.Text == tv.Scheduled) && (!c.When.IsZero() || c.Value.Text == tv.Airing) {
			f.add(c, Leads)
		}
	}
}

// notComing tells that there is no such season to come. That the whole show is
// over does not answer when a season comes, and is offered beside.
func (f *file) notComing() {
	st := f.standing("order")
	if c := st.Lead; st.Known() && (finished(c) && !no(c) || c.Value.Text == tv.Renewed && no(c)) {
		if (f.q.Season == 0 || c.Season == f.q.Season) && !(no(c) && notYet(c)) {
			f.tell(st)
			f.allOver()
		} else {
			f.nearest = c
		}
		return
	}
	if f.afterLast() {
		f.nearest, f.told = f.told[0].Claim, nil
	}
}

// afterLast tells the number of the last season, where the one meant comes after
// it.
func (f *file) afterLast() bool {
	st := f.whole("final")
	if st.Known() && !no(st.Lead) && st.Lead.Value.Number < f.season {
		f.tell(st)
		return true
	}
	return false
}

// whole weighs one slot of the show as a whole.
func (f *file) whole(slot string) tv.Standing { return f.alone(0, slot) }

// onDate says whether the day a question names is the day.
func (f *file) onDate(st tv.Standing) {
	asked, is := f.q.Date, st.Lead.Value.Date
	if !f.q.Yes || f.q.When || asked.IsZero() || is.IsZero() || no(st.Lead) {
		return
	}
	if meeting := asked.Meeting(is); f.q.AnyYear && meeting != "" {
		asked = meeting
	}
	switch {
	case asked.Contains(is):
		f.verdict = Yes
	case !asked.Overlaps(is):
		f.verdict, f.corrects = No, ""
	}
}

// final answers whether a season is the last.
func (f *file) final() {
	st := f.whole("final")
	var mine tv.Standing
	for _, c := range append(append([]tv.Claim{st.Lead}, st.Conflict...), st.Beside...) {
		if f.q.Season == 0 || c.Value.Number == f.q.Season || !no(c) {
			switch {
			case c.Kind == "":
			case !mine.Known():
				mine.Lead = c
			default:
				mine.Beside = append(mine.Beside, c)
			}
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
	} else {
		f.endOrMore()
	}
	if !f.q.Yes {
		f.verdict = ""
	}
}

// endOrMore answers by the order: that the show is over, or that a later season
// is ordered.
func (f *file) endOrMore() {
	if st := f.standing("order"); st.Known() && finished(st.Lead) {
		f.tell(st)
		if !no(st.Lead) && (f.q.Season == 0 || f.q.Season == f.highest()) {
			f.verdict = Yes
		}
		return
	}
	for n := f.season + 1; f.q.Season > 0 && n <= f.highest(); n++ {
		if st := f.alone(n, "order"); st.Known() {
			if ordered(st.Lead) && no(st.Lead) && notYet(st.Lead) {
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
}
