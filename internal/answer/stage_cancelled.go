package answer

import (
	"regexp"
	"slices"
	"strings"

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

var asksOf = regexp.MustCompile(`(?:^(?:so |and |but |wait )?(?:when )?(?:did|does|has|have|had|will|would|is|are|was|were|could)|\bby) (?:the )?(\w+)`)

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
