package answer

import (
	"cmp"
	"regexp"
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
	if f.q.Yes && !f.q.Date.IsZero() && f.movedTo() {
		return
	}
	if howLong.MatchString(f.q.Text) && f.lasting() || f.movedOften() {
		return
	}
	f.delays()
	if len(f.told) == 0 || f.q.Stage == tv.Paused && !f.q.Why {
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
		if f.reason(delayWords); len(f.told) == 0 {
			f.whyMoved()
		}
		if len(f.told) == 0 && f.q.Season == 0 {
			f.reason(showingWords)
		}
	}
	if len(f.told) == 0 && (f.q.Why || f.q.Yes && len(f.q.Rest) == 0) {
		if before, _ := f.slipped(); before.Kind == "" {
			f.neverMoved()
		}
		if len(f.told) > 0 {
			return
		}
	}
	f.nowLate()
	if f.q.Yes && !f.q.Why && len(f.told) == 0 && len(f.q.Rest) == 0 && f.nearest.Kind == "" {
		f.putOff()
	}
	if f.q.Yes && !f.q.Why && len(f.told) == 0 && len(f.q.Rest) == 0 && f.q.Stage != tv.Paused {
		if f.whyMoved(); len(f.told) > 0 {
			f.verdict, f.closed = Yes, true
		}
	}
	if f.q.Yes && f.q.Stage == tv.Paused && len(f.told) > 0 && len(f.q.Rest) == 0 {
		if c := f.told[0].Claim; c.Value.Text == tv.Paused && !no(c) && !f.longSince(c) {
			f.verdict = Yes
		}
	}
	if f.q.Yes && len(f.told) > 0 && f.told[0].Claim.Kind == tv.Delay {
		c := f.told[0].Claim
		switch {
		case no(c):
			f.verdict = No
		case !f.q.Past && f.longSince(c): // it may have come since
		case len(f.q.Rest) == 0 || hasKin(c.Value.Text+" "+c.Detail+" "+c.Quote, f.q.Rest):
			f.verdict = Yes // by that cause, where the question names one
		}
	}
}

// howLong asks for the time that a halt or a delay takes.
var howLong = regexp.MustCompile(`(?i)\bhow (long|many (days|weeks|months))\b.*\b(hold|paused?|halt(ed)?|hiatus|delay(ed)?|break|shut|shutdown|stopped|down)\b`)

// aWhile is a length of time in words.
var aWhile = regexp.MustCompile(`(?i)\b(days?|weeks?|months?|years?)\b`)

// lasting tells what is said in words of how long a halt lasts.
func (f *file) lasting() bool {
	f.best(func(c *tv.Claim) bool {
		return aWhile.MatchString(c.Value.Text) && hasKin(c.Value.Text, append([]string{"shutdown", "pause", "hiatus", "halt", "break"}, delayWords...))
	}, nil, 0, 1, tv.Other)
	return len(f.told) > 0
}

// movedTo answers whether a season is put off to a day, by what is told of that day.
func (f *file) movedTo() bool {
	st := f.standing("premiere")
	for _, c := range append(append([]tv.Claim{st.Lead}, st.Conflict...), st.Beside...) {
		if !no(c) && f.q.Date.Overlaps(c.Value.Date) {
			f.add(c, Leads)
			f.verdict = Yes
			f.tell(st)
			return true
		}
	}
	return false
}

// nowLate takes back what is told of the delay of a season that has come since,
// where the question is whether it is late; and that its day was moved, where the
// question is whether all work has stopped.
func (f *file) nowLate() {
	if len(f.told) == 0 || f.q.Past || !f.q.Yes {
		return
	}
	if i := slices.IndexFunc(f.told, func(t Told) bool { return t.Claim.Value.Text == tv.Paused && t.Role == Leads }); i > 0 && f.q.Stage == tv.Paused {
		f.told[0], f.told[i] = f.told[i], f.told[0] // that it stands still is what is asked
	}
	c := f.told[0].Claim
	if f.come(c) || f.q.Stage == tv.Paused && c.Kind == tv.Delay && !hasKin(c.Value.Text+" "+c.Detail+" "+c.Quote, halting) {
		f.nearest, f.told = c, nil
	}
}

// come reports whether what a claim tells to be late has come: the season it is about
// or, where it may be any, one that was shown since.
func (f *file) come(c tv.Claim) bool {
	if n := f.known.Meant(&c); n > 0 {
		return f.shown(n)
	}
	return f.known.Settled(&c)
}

// halting are the words of a sentence that tells that work has stopped.
var halting = []string{"hold", "pause", "paused", "halt", "halted", "halts", "stop", "stopped", "shut", "shutdown", "suspended", "hiatus"}

// paused tells that production stands still, where no cause is known.
func (f *file) paused() {
	st := f.standing("production")
	if c, ok := f.heldUp(st); ok && f.q.Stage == tv.Paused && !f.q.Why {
		f.add(c, Leads)
		f.add(st.Lead, Beside)
		return
	}
	if plans := st.Better(); f.q.Stage == tv.Paused && !f.q.Why && len(plans) == 1 && plans[0].Plan && st.Lead.Value.Text == tv.Paused && !no(st.Lead) {
		f.add(st.Lead, Leads) // that it is to go on is no more than beside that
		f.add(plans[0], Beside)
		return
	}
	if st.Lead.Value.Text == tv.Paused && (!f.q.Why || st.Lead.Detail != "") {
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

// firmFirst puts what is known before what is said, and that before what is guessed.
func (f *file) firmFirst() {
	slices.SortStableFunc(f.told, func(a, b Told) int { return unsureOf(a.Claim) - unsureOf(b.Claim) })
}
