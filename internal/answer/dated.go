package answer

import (
	"backlot/internal/ask"
	"backlot/internal/tv"
)

// premiere answers when a season comes. Where no day is known, that it does not
// come at all is the answer, too.
func (f *file) premiere() {
	st := f.standing("premiere")
	f.tell(st)
	if len(f.told) == 0 {
		f.airing()
	}
	if len(f.told) == 0 {
		f.notComing()
		return
	}
	f.onDate(st)
}

// finale answers when a season or the show ends.
func (f *file) finale() {
	f.slot("finale")
	if st := f.standing("order"); len(f.told) == 0 && st.Lead.Value.Text == tv.Ended && !st.Lead.When.IsZero() && !no(st.Lead) {
		f.tell(st)
	}
}

// airing tells a plan or a word to be on the air, where it has a date.
func (f *file) airing() {
	st := f.standing("production")
	for _, c := range append([]tv.Claim{st.Lead}, st.Beside...) {
		if (c.Value.Text == tv.Airing || c.Value.Text == tv.Scheduled) && (!c.When.IsZero() || c.Value.Text == tv.Airing) {
			f.add(c, Leads)
		}
	}
}

// notComing tells that there is no such season to come. That the whole show is
// over does not answer when a season comes, and is offered beside.
func (f *file) notComing() {
	st := f.standing("order")
	if c := st.Lead; st.Known() && (finished(c) && !no(c) || ordered(c) && no(c)) {
		if f.q.Season == 0 || c.Season == f.q.Season {
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
func (f *file) whole(slot string) tv.Standing { return f.weigh(f.of(0, slot)) }

// onDate says whether the day a question names is the day.
func (f *file) onDate(st tv.Standing) {
	asked, is := f.q.Date, st.Lead.Value.Date
	if !f.q.Yes || f.q.When || asked.IsZero() || is.IsZero() || no(st.Lead) {
		return
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
		if st := f.weigh(f.of(n, "order")); st.Known() {
			f.tell(st)
			if ordered(st.Lead) && !no(st.Lead) {
				f.verdict = No
			}
			return
		}
	}
}

func finished(c tv.Claim) bool { return c.Value.Text == tv.Cancelled || c.Value.Text == tv.Ended }

func ordered(c tv.Claim) bool { return c.Value.Text == tv.Renewed || c.Value.Text == tv.Announced }

// order answers whether a show is renewed or cancelled, or a season comes.
func (f *file) order() {
	st := f.standing("order")
	c := st.Lead
	switch {
	case f.q.Why:
		f.whyOrder(st)
		return
	case f.q.Season > 0 && c.Season == 0 && (ordered(c) && !no(c) || finished(c) && no(c)):
		st = tv.Standing{} // that there is more to come does not say which season
	case f.q.Season == 0 && ordered(c) && c.Season > 0 && c.Season == f.season && f.begun(c.Season) && !f.q.Past && f.q.Stage != tv.Cancelled:
		st = tv.Standing{} // that a season was ordered which has been shown
	}
	f.tell(st)
	if f.q.Season == 0 {
		f.noMore()
	}
	if len(f.told) == 0 && !f.afterLast() {
		f.exists()
	}
	if len(f.told) > 0 && ordered(f.told[0].Claim) && no(f.told[0].Claim) {
		f.slotOf("production") // no order, and yet it is worked on
		f.allOver()
	}
	f.whether()
}

// noMore tells that a later season was refused, where the question names none.
func (f *file) noMore() {
	if len(f.told) > 0 && finished(f.told[0].Claim) {
		return
	}
	for n := f.season + 1; n <= f.highest(); n++ {
		st := f.weigh(f.of(n, "order"))
		if !st.Known() && len(st.Beside) == 0 {
			continue
		}
		if len(f.told) > 0 && ordered(f.told[0].Claim) && f.told[0].Claim.Season < n && !f.begun(f.told[0].Claim.Season) {
			return // what comes next is what is asked
		}
		f.told = nil
		f.tell(st)
		f.season = n
		return
	}
}

// exists answers that a season comes by what is known of its making.
func (f *file) exists() {
	for _, slot := range []string{"premiere", "production"} {
		st := f.weigh(f.of(f.season, slot))
		if c := st.Lead; st.Known() && (!no(c) || f.season == f.q.Season) && (f.q.Season > 0 || !f.begun(f.season)) {
			f.tell(st)
			return
		}
		for _, b := range st.Beside {
			if b.Plan {
				f.add(b, Leads)
				return
			}
		}
	}
}

// allOver tells, beside that a season will not be, that the show is over.
func (f *file) allOver() {
	if st := f.whole("order"); st.Known() && finished(st.Lead) && !no(st.Lead) {
		f.add(st.Lead, Also)
	}
}

// slotOf tells, beside what is told already, what is known of another slot of the
// season.
func (f *file) slotOf(slot string) {
	if st := f.weigh(f.of(f.season, slot)); st.Known() && !no(st.Lead) {
		f.add(st.Lead, Disputes)
	}
}

// whether says yes or no to a question about the order.
func (f *file) whether() {
	if !f.q.Yes || f.q.When || len(f.told) == 0 {
		return
	}
	c := f.told[0].Claim
	over := finished(c) && !no(c) || ordered(c) && no(c) || c.Kind == tv.Final && !no(c)
	coming := ordered(c) && !no(c) || finished(c) && no(c) || c.Kind == tv.Premiere && !no(c) || c.Kind == tv.Stage && tv.Rung(c.Value.Text) > 0 && !no(c)
	switch f.q.Stage {
	case tv.Cancelled:
		switch {
		case finished(c) && !no(c):
			f.verdict = Yes
		case coming && (ordered(c) || finished(c)):
			f.verdict = No
		case coming:
			f.corrects = ask.IsCancelled
		}
	default:
		if over {
			f.verdict = No
		} else if coming && !finished(c) {
			f.verdict = Yes
		}
	}
}

// whyOrder answers why a show was cancelled or renewed; that it was not so is
// told where the claims say so.
func (f *file) whyOrder(st tv.Standing) {
	c := st.Lead
	wrong := f.q.Presupposes == ask.IsCancelled && (ordered(c) && !no(c) || finished(c) && no(c)) ||
		f.q.Presupposes == ask.IsRenewed && finished(c) && !no(c)
	if st.Known() && wrong {
		f.corrects = f.q.Presupposes
		f.tell(st)
		return
	}
	if f.q.Presupposes == ask.IsCancelled && !finished(c) {
		f.corrects = f.q.Presupposes
		f.exists()
		return
	}
	f.reason(orderWords)
	if len(f.told) == 0 && st.Known() && f.q.Presupposes == ask.IsCancelled && finished(c) && c.Detail != "" {
		f.tell(st)
	}
}
