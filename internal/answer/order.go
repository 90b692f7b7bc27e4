package answer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

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
	case f.q.Season == 0 && ordered(c) && c.Season > 0 && c.Season == f.season && f.begun(c.Season) && !f.q.Past && f.q.Stage != tv.Cancelled:
		st = tv.Standing{} // that a season was ordered which has been shown
	}
	if f.q.Stage == tv.Cancelled && f.q.Season == 0 && f.ending(st) {
		return
	}
	if finished(c) && has(f.q.Words, saving...) {
		f.nearest = c // that is what it is to be saved from
		f.rescue()
		return
	}
	if strings.HasPrefix(fold(f.q.Text), "who ") {
		f.whoOrdered(st)
		return
	}
	if f.q.When && knowing.MatchString(f.q.Text) && f.decision(st) {
		return
	}
	if f.q.Season == 0 && f.q.Yes && !f.q.Date.IsZero() && f.orderedThen() {
		return
	}
	f.tell(st)
	if f.q.Season == 0 {
		f.noMore()
	} else if c := f.known.EndDenied(f.season); len(f.told) == 0 && f.q.Stage == tv.Cancelled && c.Kind != "" {
		f.add(c, Leads) // nor is any season of it
	}
	if len(f.told) == 0 && !f.afterLast() {
		f.exists()
	}
	f.firstIsNoRenewal()
	if len(f.told) == 0 && f.q.Season > 0 {
		f.meant()
	}
	if len(f.told) == 0 && f.q.Yes && f.q.Season == 0 && f.q.Stage == tv.Renewed {
		f.best(func(c *tv.Claim) bool { return followUp.MatchString(c.Value.Text) }, nil, 0, 1, tv.Spinoff)
	}
	if len(f.told) > 0 && ordered(f.told[0].Claim) && no(f.told[0].Claim) {
		f.slotOf("production") // no order, and yet it is worked on
		f.allOver()
	}
	f.whether()
}

// followUp is in words for what comes after a show that is told to its end, and is more of
// it to whoever asks for more.
var followUp = regexp.MustCompile(`(?i)\b(follow-?up|sequel|continuation)\b`)

// orderedThen tells the order of a season that is of the day which the question names.
func (f *file) orderedThen() bool {
	for n := f.highest(); n > 0 && f.q.Stage != tv.Cancelled; n-- {
		c := f.alone(n, "order").Lead
		if on := cmp.Or(c.When, c.Told()); ordered(c) && !no(c) && !c.Plan && f.anyYear(on).Overlaps(on) {
			f.add(c, Leads)
			f.verdict = Yes
			return true
		}
	}
	return false
}

// whoOrdered tells who ordered or ended a show, where the claim has it: who says so,
// or a network that its sentence names.
func (f *file) whoOrdered(st tv.Standing) {
	c := st.Lead
	for _, n := range f.known.Kind(tv.OnNetwork) {
		if c.By == "" && hasKin(c.Quote, strings.Fields(fold(n.Value.Text))) {
			f.tell(st)
			return
		}
	}
	if c.By != "" {
		f.tell(st)
	} else {
		f.nearest = c
	}
}

// stops is put by whoever asks whether a show goes on; that it was cancelled is
// taken for granted by whoever says so.
var stops = regexp.MustCompile(`(?i)\b(end|ends|ending|ended|over|done|finished|stopping|dead)\b`)

// isOver asks whether there is no more to come; what ends may yet have a season to come.
var isOver = regexp.MustCompile(`(?i)\b(over|done|finished|dead)\b`)

// ending tells the number of the last season, where a show is said to come to its
// end and not to be cancelled.
func (f *file) ending(st tv.Standing) bool {
	last := f.whole("final")
	ending := f.asksEnd()
	if last.Empty() || !ending && (!last.Known() || no(last.Lead)) || st.Known() && finished(st.Lead) && !st.Lead.Plan {
		return false
	}
	f.tell(last)
	switch {
	case !f.q.Yes || !ending || !last.Known():
	case no(last.Lead):
		f.verdict = No
	default:
		f.verdict = Yes
	}
	return true
}

// noMore tells that a later season was refused, where the question names none.
func (f *file) noMore() {
	if len(f.told) > 0 && finished(f.told[0].Claim) {
		if no(f.told[0].Claim) {
			f.undecided()
		}
		return
	}
	for n := f.season + 1; n <= f.highest(); n++ {
		st := f.alone(n, "order")
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

// renewing are the words that ask for more of what there has been.
var renewing = []string{"renewed", "renewal", "renew", "renews", "another", "more"}

// firstIsNoRenewal takes back that a first season comes, where a renewal is asked
// for.
func (f *file) firstIsNoRenewal() {
	if len(f.told) == 0 || f.q.Season > 1 || !has(strings.Fields(fold(f.q.Text)), renewing...) {
		return
	}
	if c := f.told[0].Claim; f.q.Stage != tv.Cancelled && (c.Season <= 1 && (c.Kind == tv.Premiere || tv.Rung(c.Value.Text) > 0) || c.Value.Text == tv.Airing) {
		f.nearest, f.told = c, nil
	}
}

// undecided tells, of a show that is not cancelled, how the order of a later season
// stands: first, unless it is the end that is asked about.
func (f *file) undecided() {
	for n := f.season + 1; n <= f.highest(); n++ {
		c := f.alone(n, "order").Lead
		if !ordered(c) {
			continue
		}
		f.add(c, Also)
		if f.q.Stage != tv.Cancelled && firm(c) {
			f.told[0], f.told[len(f.told)-1] = Told{c, Leads}, Told{f.told[0].Claim, Also}
			f.season = n
		}
		return
	}
}

// exists answers that a season comes by what is known of its making. That it was
// paused does not say so, nor do days that are at odds.
func (f *file) exists() {
	for _, slot := range []string{"premiere", "production"} {
		st := f.alone(f.season, slot)
		if c := st.Lead; len(st.Conflict) > 0 || slot == "premiere" && st.Known() && slices.ContainsFunc(st.Beside, func(b tv.Claim) bool { return b.Certainty.Firm() }) || c.Value.Text == tv.Paused {
			f.nearest = c
			continue
		} else if st.Known() && (!no(c) || f.season == f.q.Season) && (f.q.Season > 0 || !f.begun(f.season)) {
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

// meant offers what is said of a season that nobody has ordered: that somebody
// wants it.
func (f *file) meant() {
	for _, c := range f.free(func(c *tv.Claim) bool { return firm(*c) && !no(*c) && namesSeason(c.Value.Text, f.q.Season) }, tv.Other, tv.Quote) {
		f.nearest = *c
		return
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
	if st := f.alone(f.season, slot); st.Known() && !no(st.Lead) {
		f.add(st.Lead, Disputes)
	}
}

// whether says yes or no to a question about the order.
func (f *file) whether() {
	if !f.q.Yes || f.q.When || f.q.Either || len(f.told) == 0 {
		return
	}
	c := f.told[0].Claim
	if on := cmp.Or(c.When, c.Told()); !f.q.Date.IsZero() && c.Kind == tv.Stage && !f.anyYear(on).Overlaps(on) {
		return // so it is, but not on that day as far as is told
	}
	over := finished(c) && !no(c) || ordered(c) && no(c) || c.Kind == tv.Final && !no(c)
	coming := ordered(c) && !no(c) || finished(c) && no(c) || c.Kind == tv.Premiere && !no(c) || c.Kind == tv.Stage && tv.Rung(c.Value.Text) > 0 && !no(c)
	switch f.q.Stage {
	case tv.Cancelled:
		switch {
		case finished(c) && !no(c):
			f.verdict = Yes
		case ordered(c) && no(c) && !c.Undecided(): // that no more was ordered says it well enough
		case finished(c) && no(c), ordered(c) && !no(c) && firm(c) && len(f.told) == 1 && (stops.MatchString(f.q.Text) || f.standsOrdered(c)),
			c.Kind == tv.Premiere && !no(c) && firm(c) && isOver.MatchString(f.q.Text) && !f.shown(c.Season): // what is to come is not over
			f.verdict = No
		case coming:
			f.corrects = ask.IsCancelled
		case c.Kind == tv.Premiere || c.Kind == tv.Stage && !finished(c):
			f.corrects = ask.IsCancelled // nothing is told of an end
		}
	default:
		if over && ordered(c) && c.Undecided() && !has(f.q.Words, renewing...) {
			return // it may yet come
		} else if over {
			f.verdict = No
		} else if coming && !finished(c) {
			f.verdict = Yes
		}
	}
}

// recalled is after how many days an order is told as one of long ago.
const recalled = 90

// standsOrdered reports whether an order tells that a show is not cancelled: of a
// season that has not been seen, and not recalled from long before.
func (f *file) standsOrdered(c tv.Claim) bool {
	return !f.shown(c.Season) && (c.When.IsZero() || c.Told().First().Sub(c.When.Last()).Hours() < recalled*24)
}
