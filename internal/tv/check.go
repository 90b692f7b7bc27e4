package tv

import (
	"slices"
	"time"
)

// Verdict is what is known of a claim that nobody has weighed: what a member says
// in a chat. No verdict comes before another: which of several findings counts is
// [Dossier.Check]'s to tell.
type Verdict string

const (
	NothingKnown Verdict = "nothing"      // no source speaks of it
	TooOld       Verdict = "old"          // what leads says otherwise, and is too old to know of it
	Borne        Verdict = "borne"        // what leads says the same
	Less         Verdict = "less"         // what leads says the same, less exactly
	Then         Verdict = "then"         // it was so when it was last told of, long ago
	Moved        Verdict = "moved"        // it was so; production has come further since
	Disputed     Verdict = "disputed"     // sources as good as each other say this and that
	OnlySaid     Verdict = "only"         // rumours and guesses say so, and nothing better does
	Contradicted Verdict = "contradicted" // what leads says otherwise
	Once         Verdict = "once"         // what leads says otherwise, and it is said to have been so before, as it was
)

// Finding is a verdict and the claims it rests on: what leads the matter and may
// be taken for known, and a claim that says the same as the one that was checked,
// where that is another; and one that said so and has been overtaken or denied.
// Each may be the zero Claim.
type Finding struct {
	Verdict Verdict
	Known   Claim
	Says    Claim
	Said    Claim
}

// longAgo is after how long a claim says nothing of the present, where what it tells
// of goes on changing: a production, an order, who comes and goes, a day to come.
const longAgo = 365 * 24 * time.Hour

// Check sets a claim beside the standing of its matter. The claim itself counts
// for nothing: a guess or a rumour is never a verdict that something is so.
func (s Standing) Check(c Claim, day Date) Finding {
	if c.Plan && c.waits() {
		return s.checkPlan(c)
	}
	f := s.beside(c)
	switch old := f.Known.oldNews(day); {
	case f.Verdict == Borne && old && c.Changes(day) && (!c.done() || c.no()):
		f.Verdict = Then
	case f.Verdict == Contradicted && (old || c.Certainty == Speculated && c.Slot() == "order"):
		f.Verdict = TooOld // nor does an order rule out what somebody fears of the next one
	case f.Verdict == Contradicted && f.Known.noDay() && s.said(c).Kind == "":
		f.Verdict = NothingKnown // one may have been set since
	}
	if f.Verdict == Borne && s.disputed(c) || f.Verdict == Contradicted && s.borneOut(c) {
		f.Verdict = Disputed
		f.Says = s.other(c)
		return f
	}
	if f.bears() {
		return f
	}
	f.Said = s.said(c)
	heard := s.heard(c)
	switch {
	case heard.Kind == "":
	case f.Known.Certainty == Denied && heard.Told().Compare(f.Known.Told()) <= 0:
		f.Said = heard // it is what is denied
	case f.Verdict != Contradicted, f.Known.leavesOpen():
		f.Verdict, f.Says, f.Said = OnlySaid, heard, Claim{}
	default:
		f.Says = heard
	}
	if f.Known.Kind == "" {
		f.Known = s.planned(c)
	}
	if f.Verdict == NothingKnown && f.Known.Kind == "" && f.Says.Kind == "" && s.Known() && !s.Lead.Firm() && contradict(c, s.Lead) {
		f.Says = s.Lead // nobody may take it for known, but it is said otherwise
	}
	return f
}

// beside compares a claim with what leads; where that says nothing of it, with what
// stands beside it or was told before: that one actor has left a part which another has
// since taken over, or that somebody who plays a part denies that they go.
func (s Standing) beside(c Claim) Finding {
	f := Finding{Verdict: NothingKnown}
	if !s.Known() || !s.Lead.Firm() {
		return f
	}
	f.Known, f.Verdict = s.Lead, against(c, s.Lead)
	for _, o := range s.Beside {
		if f.Verdict == Contradicted && o.Firm() && (o.shares(s.Lead) || o.Narrows(&s.Lead)) && supports(c, o) {
			return Finding{Verdict: Borne, Known: o}
		}
	}
	if f.Verdict != NothingKnown {
		return f
	}
	for _, o := range slices.Concat(s.Beside, s.Conflict, s.Past) {
		if !o.Firm() || o.waits() || contradict(o, s.Lead) {
			continue
		}
		if v := against(c, o); v == Borne || v == Contradicted && o.Certainty == Denied {
			f.Known, f.Verdict = o, v
			return f
		}
	}
	return f
}

// Against reports whether the last word there is contradicts a claim, and is too old to rule
// it out. What is only feared or hoped contradicts nothing, nor does what leaves it open.
func (f Finding) Against(c Claim) bool {
	return f.Verdict == TooOld && c.Certainty != Speculated && !f.Known.leavesOpen()
}

// WasSo reports whether what was checked was known to be so, until something newer was
// told; not where it is denied, or an editor has set it right.
func (f Finding) WasSo() bool {
	return f.Said.Kind != "" && f.Said.Firm() && !f.Known.Correction && f.Known.Certainty != Denied
}

// oldNews reports whether a claim is too old to speak of the present.
func (c Claim) oldNews(day Date) bool {
	return c.Kind != "" && c.Changes(day) && day.First().Sub(c.Told().Last()) > longAgo
}

// done reports whether what a claim tells, once done, was done: an order, that somebody
// went, or took a part over.
func (c Claim) done() bool {
	return c.Slot() == "order" || c.Kind == Cast && (c.Value.Change == Departs || c.Value.Change == Recast)
}

// leavesOpen reports whether a claim tells that something is still to be decided: no day
// is set yet, nor whether there will be more. It does not rule out what is rumoured.
func (c Claim) leavesOpen() bool {
	return c.noDay() || c.Kind != Premiere && c.Kind != Finale && c.Undecided()
}

// heard is the newest rumour or guess that says the same as a claim and is still told:
// also one that was told with what leads, or after it, though it is no match for it.
func (s Standing) heard(c Claim) Claim {
	for _, o := range append(append([]Claim{s.Lead}, s.Beside...), s.Conflict...) {
		if o.Kind != "" && !o.Firm() && supports(c, o) {
			return o
		}
	}
	for _, o := range s.Past {
		if !o.Firm() && !s.Lead.Correction && o.Told().Compare(s.Lead.Told()) >= 0 && supports(c, o) {
			return o
		}
	}
	return Claim{}
}

// checkPlan sets a plan of production beside the plans for the same stage: how far it
// has come by now says nothing of them, but where it has come as far already.
func (s Standing) checkPlan(c Claim) Finding {
	f := Finding{Verdict: NothingKnown}
	for _, p := range s.Beside {
		switch {
		case p.no() || p.Value.Text != c.Value.Text:
		case !p.Plan || !p.Firm():
			if f.Says.Kind == "" && !apart(c.When, p.When) {
				f.Says = p
			}
		case f.Known.Kind == "":
			f.Known = p
		}
	}
	switch known := f.Known; {
	case known.Kind == "" && f.Says.Kind != "":
		f.Verdict = OnlySaid
	case known.Kind == "":
		f.Known = s.Lead
		if s.Lead.climbs() && s.Lead.Firm() && Rung(s.Lead.Value.Text) >= Rung(c.Value.Text) {
			f.Verdict = Moved
		}
	case apart(c.When, known.When):
		f.Verdict = Contradicted
		for _, o := range s.Past {
			if f.Said.Kind == "" && o.Plan && !o.no() && o.Value.Text == c.Value.Text && c.When.Overlaps(o.When) {
				f.Said = o
			}
		}
	case c.When.IsZero() || c.When.Contains(known.When):
		f.Verdict = Borne
	case known.When.Contains(c.When):
		f.Verdict = Less
	}
	if f.Verdict == NothingKnown && !f.Known.Firm() {
		f.Known = Claim{}
	}
	return f
}

// Changes reports whether what a claim tells of may be otherwise on a later day.
func (c Claim) Changes(day Date) bool {
	switch c.Kind {
	case Stage:
		return true
	case Cast:
		return c.Value.Change != Stars
	case Premiere, Finale:
		return c.Value.Date.IsZero() || !c.Value.Date.Last().Before(day.First())
	}
	return false
}

// said is the newest claim that said the same and leads no more; a firm one before a
// rumour.
func (s Standing) said(c Claim) Claim {
	rumour := Claim{}
	for _, o := range s.Past {
		switch {
		case o.no() || c.no() || o.waits() || !supports(c, o), c.Kind == OnNetwork && o.SameValue(s.Lead):
		case o.Firm():
			return o
		case rumour.Kind == "":
			rumour = o
		}
	}
	return rumour
}

// planned is a firm plan for the stage that a claim tells of.
func (s Standing) planned(c Claim) Claim {
	for _, o := range s.Beside {
		if o.Plan && !o.no() && o.Firm() && o.Slot() == "production" && o.Value.Text == c.Value.Text {
			return o
		}
	}
	return Claim{}
}

// against compares a claim with what is known.
func against(c, known Claim) Verdict {
	switch {
	case c.climbs() && known.climbs() && supports(c, known) && apart(c.When, known.When):
		return Contradicted
	case supports(c, known):
		if wider(known, c) {
			return Less
		}
		return Borne
	case c.climbs() && known.climbs() && !c.waits():
		if Rung(c.Value.Text) < Rung(known.Value.Text) {
			return Moved
		}
		return NothingKnown // further than any source has it
	case c.Kind == Cast && departs(c) && known.Value.Change == Stars:
		return NothingKnown // whoever leaves a part has played it
	case contradict(c, known):
		return Contradicted
	}
	return NothingKnown
}

// apart reports whether two days are given and are not the same.
func apart(a, b Date) bool { return !a.IsZero() && !b.IsZero() && !a.Overlaps(b) }

// supports reports whether what o says makes c so. That somebody plays a part
// does not mean that they return to it.
func supports(c, o Claim) bool {
	if c.Kind == Cast && c.Value.Change != o.Value.Change && (o.Value.Change == Stars || c.Value.Change == Recast || o.Value.Change == Recast) {
		return c.Value.Change == Stars && o.Value.Change == Recast && samePerson(c, o) && agree(c, o)
	}
	if side(c) == finished && c.no() && side(o) == ordered && !o.no() {
		return true // what is ordered is not over
	}
	if c.Kind == Stage && side(c) != 0 && side(c) == side(o) && c.no() == o.no() {
		return !c.no() || c.Value.Text == o.Value.Text
	}
	return agree(c, o)
}
