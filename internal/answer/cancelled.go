package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// overtakenEnd is the newest end of the show that a season was ordered since, and that
// order: the show was saved. Zero where nothing was, or it is over. A rumour that a better
// word has settled is none.
func (f *file) overtakenEnd() (end, by tv.Claim) {
	for c := range f.each(tv.Stage) {
		if !saysOver(c) || c.Plan || f.q.Season > 0 && c.Season > 0 && c.Season != f.q.Season {
			continue
		}
		since, ok := f.known.SavedBy(&c)
		if own := f.alone(c.Season, "order"); !ok && ordered(own.Lead) && slices.ContainsFunc(own.Past, func(p tv.Claim) bool { return p.ID == c.ID }) {
			since, ok = own.Lead, true
		}
		if ok && !no(since) && !since.Correction && (firm(c) || !firm(since)) {
			return c, since
		}
	}
	return tv.Claim{}, tv.Claim{}
}

// saysOver reports whether a claim says that the show or a season is over: for known, or
// on loose word.
func saysOver(c tv.Claim) bool { return finished(c) && !no(c) && c.Certainty.Firm() }

// endDenied is how the order stands where it is denied that the show is over, and nothing
// newer is known of the season meant.
func (f *file) endDenied() tv.Standing {
	for _, st := range []tv.Standing{f.standing("order"), f.whole("order")} {
		if c := st.Lead; finished(c) && no(c) && (f.season == 0 || c.Season == f.season || c.ID == f.standing("order").Lead.ID || c.ID == f.known.EndDenied(f.season).ID) {
			return st
		}
	}
	return tv.Standing{}
}

// rejected tells, beside a denial that leads, the newest that was said to the contrary:
// it is what is asked about.
func (f *file) rejected(denied tv.Standing) {
	for _, c := range denied.Past {
		if saysOver(c) {
			f.add(c, Rejected)
			return
		}
	}
}

// saidToEnd tells, beside an order, the newest that was said of the show being over; false
// where no source says so, however weak, nor that it is to be. A guess says nothing.
func (f *file) saidToEnd() bool {
	for c := range f.each(tv.Stage) {
		switch {
		case !saysOver(c):
			continue
		case c.Told().Compare(f.told[0].Claim.Told()) < 0:
			f.add(c, Was)
		default:
			f.add(c, Beside)
		}
		return true
	}
	last := f.whole("final")
	return last.Known() && !no(last.Lead)
}

// asksDone reports whether it is asked whether a season is done with: made or shown, and
// not cancelled.
func (f *file) asksDone() bool { return f.q.Season > 0 && done.MatchString(f.q.Text) }

var done = regexp.MustCompile(`(?i)\b(done|finished|complete|completed)\b`)

// whyOrder answers why a show was cancelled or renewed; that it was not so is
// told where the claims say so.
func (f *file) whyOrder() {
	st := f.standing("order")
	over := finished(st.Lead) && !no(st.Lead)
	switch {
	case f.q.Presupposes == ask.IsCancelled && !over:
		f.whyNotOver()
		return
	case f.q.Presupposes == ask.IsRenewed && over:
		f.corrects = f.q.Presupposes
		f.tell(st)
		return
	}
	f.reason(orderWords)
	if len(f.told) == 0 && f.q.Presupposes == ask.IsCancelled && st.Lead.Detail != "" {
		f.tell(st)
	}
}

// whyNotOver answers whoever asks why a show was cancelled that is not over: by the reason,
// where it was and has been saved since; else by what is known of its going on.
func (f *file) whyNotOver() {
	end, by := f.overtakenEnd()
	if by.Kind != "" {
		f.reason(orderWords)
		if len(f.told) > 0 {
			f.add(by, Since)
			return
		}
	}
	f.corrects = f.q.Presupposes
	st, denied, last := f.standing("order"), f.endDenied(), f.whole("final")
	switch {
	case by.Kind != "":
		f.add(by, Leads)
		f.add(end, Was)
		f.addLead(denied)
	case denied.Known():
		f.tell(denied)
		f.rejected(denied)
	case st.Known() && !no(st.Lead):
		f.tell(st)
		f.saidToEnd()
	case last.Known() && !no(last.Lead):
		f.tell(last)
	default:
		f.exists()
	}
}

// whoOrdered tells who ordered or ended a show, where the claim has it: who says so,
// or a network that its sentence names.
func (f *file) whoOrdered() {
	st := f.standing("order")
	if end, by := f.overtakenEnd(); f.q.Stage == tv.Cancelled && by.Kind != "" {
		st = tv.Standing{Lead: end, Beside: []tv.Claim{by}}
	}
	c := st.Lead
	if c.By == "" && !slices.ContainsFunc(f.known.Kind(tv.OnNetwork), func(n *tv.Claim) bool { return hasKin(c.Quote, strings.Fields(fold(n.Value.Text))) }) {
		f.nearest = c
		return
	}
	if finished(c) && len(st.Beside) == 1 && ordered(st.Beside[0]) {
		f.add(c, Was)
		f.add(st.Beside[0], Since)
		return
	}
	f.tell(st)
}

// saving are the words by which a question asks whether somebody takes a show on.
var saving = []string{"saving", "save", "saved", "rescuing", "rescue", "rescued", "picked", "picking", "picks"}

func (f *file) asksRescue() bool { return has(f.q.Words, saving...) }

// rescue answers whether somebody takes on a show that was given up; false where none was.
// Who gave it up does not save it.
func (f *file) rescue() bool {
	if end, by := f.overtakenEnd(); by.Kind != "" {
		f.add(by, Leads)
		f.add(end, Was)
		f.whether()
		return true
	}
	st := f.standing("order")
	if !finished(st.Lead) || no(st.Lead) || f.newHome(st.Lead) {
		return false
	}
	who := f.doer()
	for _, c := range f.free(func(c *tv.Claim) bool {
		text := c.Value.Text + " " + c.Quote
		return f.seasonFits(*c) && hasKin(text, takingOn) && (who == "" || hasKin(text, []string{who}))
	}, tv.Other) {
		f.add(*c, Also)
		return true
	}
	if who != "" && hasKin(st.Lead.By+" "+f.standing("network").Lead.Value.Text, []string{who}) {
		f.tell(st)
		f.verdict = No
		return true
	}
	f.nearest = st.Lead // that is what it is to be saved from
	return true
}

// newHome reports whether a network that a question names is told of as the show's since it
// was given up, or is told not to be.
func (f *file) newHome(end tv.Claim) bool {
	who := []string{f.doer()}
	return who[0] != "" && !hasKin(end.By, who) && slices.ContainsFunc(f.known.Kind(tv.OnNetwork), func(c *tv.Claim) bool {
		return hasKin(c.Value.Text, who) && !leaves(*c) && (no(*c) || c.Told().Compare(end.Told()) >= 0)
	})
}

// takingOn are the words of a sentence about a show that looks for a new home.
var takingOn = []string{"shop", "shopping", "shopped", "save", "saved", "saving", "rescue", "rescued", "pick", "outlets", "rival", "home"}

// doer is the word of a question for whoever is to have decided, which nobody here knows
// as a name: "netflix" of "has netflix renewed it"; "" where it names nobody.
func (f *file) doer() string {
	for _, m := range asksOf.FindAllStringSubmatch(fold(f.q.Text), -1) {
		if has(f.q.Rest, m[1]) {
			return m[1]
		}
	}
	return ""
}

var asksOf = regexp.MustCompile(`(?:^(?:so |and |but |wait )?(?:did|does|has|have|had|will|would|is|are|was|were|could)|\bby) (?:the )?(\w+)`)

// byAnother reports whether a question names who is to have decided, and a claim tells of
// somebody else who has.
func (f *file) byAnother(c tv.Claim) bool {
	who := []string{f.doer()}
	if who[0] == "" || hasKin(c.By+" "+c.Quote, who) {
		return false
	}
	if network := f.standing("network").Lead; network.Kind != "" && network.Told().Compare(c.Told()) <= 0 {
		return !hasKin(network.Value.Text, who)
	}
	return c.By != "" && c.Voice == tv.TierNetwork
}
