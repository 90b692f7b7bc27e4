package answer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

func finished(c tv.Claim) bool { return c.Value.Text == tv.Cancelled || c.Value.Text == tv.Ended }

func ordered(c tv.Claim) bool { return c.Value.Text == tv.Renewed || c.Value.Text == tv.Announced }

// order answers whether a show is renewed or cancelled, or a season comes. Why that is
// so, who decided it and whether somebody saves the show are questions of their own.
func (f *file) order() {
	switch {
	case f.isShopped():
	case f.q.Why && f.lateInstead():
	case f.q.Why:
		f.whyOrder()
	case strings.HasPrefix(fold(f.q.Text), "who "):
		f.whoOrdered()
	case f.q.When && knowing.MatchString(f.q.Text) && f.decision(f.standing("order")):
	case f.asksRescue() && f.rescue():
	case f.whenNotOver():
	case f.orderedOnce():
	case f.q.Stage == tv.Cancelled && f.q.Season == 0 && (f.saved() && f.endsAfterAll() || !f.saved() && f.lastSeason()):
	case f.q.Yes && f.q.Season == 0 && !f.q.Date.IsZero() && f.orderedThen():
	default:
		f.whetherOrdered()
		f.dayOrdered()
	}
	f.withLast()
}

// dayOrdered keeps, where it is asked when something was ordered, what tells of the order: the day
// on which it comes out is another.
func (f *file) dayOrdered() {
	if !f.q.When || !f.q.Past || !whenOrdered.MatchString(f.q.Text) {
		return
	}
	f.dayGivenUp()
	f.dayByWhom()
	f.told = slices.DeleteFunc(f.told, func(t Told) bool {
		drop := t.Claim.Kind != tv.Stage || t.Claim.Slot() != "order"
		if drop && f.nearest.Kind == "" {
			f.nearest = t.Claim
		}
		return drop
	})
}

var whenOrdered = regexp.MustCompile(`(?i)^\W*(?:so |and |but )?when(?:['’]d)? (?:did|was|were|had) .*\b(?:renew\w*|order\w*|commission\w*|green-?li\w*|announc\w*|pick\w* up|cancel\w*|axe\w*)\b`)

// whetherOrdered tells what is decided of the show or the season; where that is
// nothing, by what else it is known to come.
func (f *file) whetherOrdered() {
	f.decided()
	f.borneOut()
	if len(f.told) == 0 && !f.afterLast() {
		f.exists()
	}
	f.firstIsNoRenewal()
	if len(f.told) == 0 {
		f.wished()
	}
	if len(f.told) > 0 && ordered(f.told[0].Claim) && no(f.told[0].Claim) {
		if !f.begun(f.season) && !f.begun(f.known.Meant(&f.told[0].Claim)-1) {
			f.slotOf("production") // no order, and yet it is worked on
		}
		f.allOver()
	}
	if len(f.told) > 0 && f.q.Season == 0 && finished(f.told[0].Claim) && !no(f.told[0].Claim) && !firm(f.told[0].Claim) {
		f.madeAll() // somebody's word that it is over never stands alone
	}
	f.returns()
	f.whether()
	if len(f.told) == 0 {
		f.revivedLate()
	}
	if len(f.told) > 0 && f.q.Season == 0 && ordered(f.told[0].Claim) && f.unheard(f.told[0].Claim.Season) {
		f.verdict = "" // of what comes after it nothing is known
	}
}

// decided tells the decision that is asked about, and what it stands against: an end
// that it has overtaken, or the denial of one.
func (f *file) decided() {
	end, by := f.overtakenEnd()
	if by.Kind != "" && f.q.Season == 0 && f.q.Stage == tv.Cancelled && (f.q.Past || f.doer() != "") && !f.byAnother(end) {
		f.add(end, Was) // it was, and that is what is asked
		f.add(by, Since)
		return
	}
	order, denied := f.orderMeant(), f.endDenied()
	switch {
	case denied.Known() && (f.q.Stage == tv.Cancelled || f.q.Season == 0 && (!order.Known() || !firm(order.Lead))):
		f.tell(denied)
		f.rejected(denied)
		f.addLead(order)
		return
	case f.q.Season == 0:
		f.tell(order)
		f.orderedTogether()
		f.addLead(denied)
	default:
		f.tell(order)
		f.nearest = denied.Lead
	}
	if len(f.told) > 0 {
		f.season = cmp.Or(f.told[0].Claim.Season, f.season)
	}
	if by.Kind != "" && by.ID == order.Lead.ID {
		f.add(end, Was)
	}
}

// orderedTogether tells, beside a season that is ordered, the others that the same sentence has.
func (f *file) orderedTogether() {
	if len(f.told) == 0 || no(f.told[0].Claim) || f.told[0].Claim.Value.Text != tv.Renewed {
		return
	}
	first := f.told[0].Claim
	for c := range f.each(tv.Stage) {
		if c.Value.Text == tv.Renewed && !no(c) && c.Certainty == first.Certainty && c.Article == first.Article && c.Quote == first.Quote && c.Season > 0 && first.Season > 0 && c.Season != first.Season {
			f.add(c, Also)
		}
	}
}

// borneOut tells first, where an order is no more than reported, what has been stated since of
// that season: that it is made, or when it comes.
func (f *file) borneOut() {
	if len(f.told) == 0 || f.q.Stage == tv.Cancelled {
		return
	}
	order := f.told[0].Claim
	if !ordered(order) || no(order) || order.Certainty != tv.Reported {
		return
	}
	for _, slot := range []string{"premiere", "production"} {
		if c := f.alone(f.known.Meant(&order), slot).Lead; c.Certainty == tv.Confirmed && firm(c) && comes(c) && !c.Value.Date.IsZero() == (slot == "premiere") && order.Told().Compare(c.Told()) < 0 {
			f.told = append([]Told{{c, Leads}}, f.told...)
			f.told[1].Role = Also
			return
		}
	}
}

// addLead tells what leads a standing beside what is told already.
func (f *file) addLead(st tv.Standing) {
	if st.Known() {
		f.add(st.Lead, Also)
	}
}

// orderMeant is how the order stands that is asked about: of the season that is named;
// else, unless the show is over, of the first season that has not begun.
func (f *file) orderMeant() tv.Standing {
	st := f.standing("order")
	c := st.Lead
	if own, ok := f.orderedBeforeEnd(c); ok {
		return own
	}
	if f.q.Season > 0 || finished(c) && !no(c) || !st.Empty() && ordered(head(st)) && !f.begun(head(st).Season) {
		return st
	}
	for n := f.season + 1; n <= f.highest(); n++ {
		if later := f.known.Told(n, "order", true); !later.Empty() {
			return later
		}
	}
	switch {
	case finished(c):
		return tv.Standing{} // it is not over: that is no order
	case ordered(c) && c.Season > 0 && c.Season == f.season && !f.q.Past && f.q.Stage != tv.Cancelled && f.shown(c.Season) && !f.unheard(c.Season):
		f.nearest = c
		return tv.Standing{} // that a season was ordered which has been shown
	}
	return st
}

// unheard reports whether a season has been on the air by no more than a promise, which went
// by not long ago and of which nobody has told since what came of it.
func (f *file) unheard(season int) bool {
	by := f.known.ShownBy(season)
	on := f.known.GoneBy(&by)
	return on != "" && by.Season == season && f.day.First().Sub(on.Last()) < tv.AiringFor
}

// orderedThen tells the order of a season that is of the day which the question names.
func (f *file) orderedThen() bool {
	for n := f.highest(); n > 0 && f.q.Stage != tv.Cancelled; n-- {
		c := f.alone(n, "order").Lead
		if on := cmp.Or(c.When, c.Told()); ordered(c) && !no(c) && !c.Plan && f.anyYear(on).Overlaps(on) {
			f.add(c, Leads)
			f.verdict = Yes
			f.whether()
			return true
		}
	}
	return false
}

// saved reports whether the show was given up and has been ordered again since.
func (f *file) saved() bool {
	_, by := f.overtakenEnd()
	return by.Kind != ""
}

// lastSeason tells the number of the last season, where a show is said to come to its
// end and not to be cancelled.
func (f *file) lastSeason() bool {
	last, st := f.lastTold(), f.standing("order")
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

// renewing are the words that ask for more of what there has been.
var renewing = []string{"renewed", "renewal", "renew", "renews", "another", "more", "back", "return", "returns", "returning"}

// firstIsNoRenewal takes back that a first season comes, where a renewal is asked
// for.
func (f *file) firstIsNoRenewal() {
	if len(f.told) == 0 || f.q.Season > 1 || !has(strings.Fields(fold(f.q.Text)), renewing...) {
		return
	}
	if c := f.told[0].Claim; f.q.Stage != tv.Cancelled && (c.Season <= 1 && (c.Kind == tv.Premiere || tv.Rung(c.Value.Text) > 0) || c.Value.Text == tv.Airing || f.q.Season == 0 && firstOrder(c)) {
		f.nearest, f.told = c, nil
	}
}

// firstOrder reports whether a claim tells that a show is to be, and not that it is to be again.
func firstOrder(c tv.Claim) bool {
	return c.Value.Text == tv.Announced && c.Season <= 1 && !no(c) && !comesAgain.MatchString(c.Quote+" "+c.Detail)
}

var comesAgain = regexp.MustCompile(`(?i)\b(?:reviv\w+|return\w*|back|reboot\w*|again|more|another|new season|new series|follow-?up|sequel|saved)\b`)

// exists answers that a season comes by what is known of its making. That it was
// paused does not say so, nor do days that are at odds.
func (f *file) exists() {
	slots := []string{"premiere", "production"}
	if f.asksDone() {
		slots = []string{"production", "premiere"}
	}
	for _, slot := range slots {
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

// followUp is in words for what comes after a show that is told to its end, and is more of
// it to whoever asks for more.
var followUp = regexp.MustCompile(`(?i)\b(follow-?up|sequel|continuation)\b`)

// wished offers what is said of a season that nobody has ordered: that somebody wants it;
// and answers by a follow-up whoever asks for more.
func (f *file) wished() {
	if f.q.Season == 0 {
		if f.q.Yes && f.q.Stage == tv.Renewed {
			f.best(func(c *tv.Claim) bool { return followUp.MatchString(c.Value.Text) }, nil, 0, 1, tv.Spinoff)
		}
		return
	}
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

// recalled is after how many days an order is told as one of long ago.
const recalled = 90
