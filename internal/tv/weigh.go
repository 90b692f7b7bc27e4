package tv

import (
	"slices"
	"time"
)

// conflictDays is how near two publications are to count as one moment, in
// which neither can have known better (rule 4).
const conflictDays = 3

// Weigh tells which of the published claims on one matter leads as of a day,
// what stands beside it, what contradicts it, and what it has overtaken. It
// assumes that all claims share show, season and slot. What was published after
// the day is left out; every other claim is in the outcome once. The result does
// not depend on the order of claims.
func Weigh(claims []Claim, day Date) Standing {
	at := make([]*Claim, len(claims))
	for i := range claims {
		at[i] = &claims[i]
	}
	return weigh(at, day)
}

// weigh is Weigh of claims that stay where they are: a claim is large.
func weigh(claims []*Claim, day Date) Standing {
	w := weighing{day: day, claims: inOrder(claims, day), lead: none, correction: none}
	w.survey()
	w.correct()
	w.choose()
	var s Standing
	if w.lead != none {
		s.Lead = *w.claims[w.lead]
	}
	for i := len(w.claims) - 1; i >= 0; i-- { // newest first
		if i == w.lead {
			continue
		}
		switch w.place(i) {
		case beside:
			c := *w.claims[i]
			c.Within = w.lead != none && c.Narrows(w.claims[w.lead]) && !w.claims[w.lead].Value.Date.IsDay()
			s.Beside = append(s.Beside, c)
		case conflict:
			s.Conflict = append(s.Conflict, *w.claims[i])
		case past:
			s.Past = append(s.Past, *w.claims[i])
		}
	}
	s.Beside, s.Conflict, s.Past = slices.Clip(s.Beside), slices.Clip(s.Conflict), slices.Clip(s.Past) // whoever adds to one has one of their own
	return s
}

// weighing is one matter: its claims in order, and what leads. Claims are known
// by their index.
type weighing struct {
	day        Date
	claims     []*Claim
	correction int // the last one of an editor
	lead       int

	highest map[told]int // the highest rung that an article tells of on a word
	denials []Claim      // in order, without the undated
	plans   []*Claim     // of production, in order
}

// told is an article and how good a word in it is.
type told struct {
	article string
	band    Band
}

// survey gathers what every claim is compared with, so that weighing takes time
// as the number of claims, not as its square.
func (w *weighing) survey() {
	for _, c := range w.claims {
		if c.Certainty == Denied && !c.Undated {
			w.denials = append(w.denials, *c)
		}
		if c.Plan && c.waits() && c.Kind == Stage {
			w.plans = append(w.plans, c)
		}
		if !c.climbs() || c.waits() || c.Article == "" {
			continue
		}
		if w.highest == nil {
			w.highest = map[told]int{}
		}
		at := told{c.Article, c.Tier.Band()}
		w.highest[at] = max(w.highest[at], Rung(c.Value.Text))
	}
}

const none = -1

// where a claim that does not lead belongs.
type where int

const (
	past where = iota
	beside
	conflict
)

// correct finds the editors' last correction: it leads over everything that was
// published up to its day (rule 1).
func (w *weighing) correct() {
	for i, c := range w.claims {
		if c.Correction && !c.waits() && (w.correction == none || !w.claims[w.correction].Published.after(c.Published)) {
			w.correction = i
		}
	}
	w.lead = w.correction
}

// choose lets the claims that may lead compete, in order: the official and
// press ones, and only where there are none of them the loose ones (rule 3).
func (w *weighing) choose() {
	for _, weighty := range []bool{true, false} {
		for i, c := range w.claims {
			if w.mayLead(i) && weighty == (c.Tier.Band() != Loose) && (w.lead == none || givesWay(*w.claims[w.lead], *c)) {
				w.lead = i
			}
		}
		if w.lead != none {
			return
		}
	}
}

// mayLead leaves out guesses and production's plans (rule 2), what an editor has
// corrected, and the lower of two production stages of one article (rule 4).
func (w *weighing) mayLead(i int) bool {
	c := *w.claims[i]
	return !c.waits() && !c.Correction && !w.corrected(c) && !w.outrun(c)
}

// corrected reports whether an editor's correction covers a claim. An undated
// one cannot be known to be later, and a record, which is copied anew from time to
// time, tells no news.
func (w *weighing) corrected(c Claim) bool {
	return w.correction != none && (c.Undated || c.Record || !c.Published.after(w.claims[w.correction].Published))
}

// outrun reports whether the same article tells, on as good a word, of a higher
// rung.
func (w *weighing) outrun(c Claim) bool {
	return c.climbs() && c.Article != "" && w.highest[told{c.Article, c.Tier.Band()}] > Rung(c.Value.Text)
}

// givesWay reports whether the lead gives way to c, which comes after it.
func givesWay(lead, c Claim) bool {
	band, leads := c.Tier.Band(), lead.Tier.Band()
	switch {
	case c.elsewhere(&lead):
		return c.atHome(&lead)
	case c.gaveUp(&lead):
		return true
	case lead.gaveUp(&c):
		return false
	case c.no() && !lead.no() && !contradict(c, lead):
		return false // that something else is not so tells less than what is so
	case succeeds(lead, c):
		return false // who leaves takes the part from nobody who came after
	case agree(c, lead) && wider(c, lead):
		return !lead.Correction && (leads > band || lead.Undated && !c.Undated)
	case lead.Correction, lead.Undated && !c.Undated && c.Certainty != Denied:
		return true
	case c.Certainty == Denied:
		return band <= leads // rule 5
	case agree(c, lead):
		return band <= leads || wider(lead, c)
	case c.climbs() && lead.climbs() && Rung(c.Value.Text) < Rung(lead.Value.Text):
		return band <= leads // rule 6
	}
	return true
}

// place tells where a claim belongs that does not lead.
func (w *weighing) place(i int) where {
	c := *w.claims[i]
	switch {
	case c.waits():
		if w.overtaken(c) || w.replanned(w.claims[i]) {
			return past
		}
		return beside
	case w.corrected(c), c.Correction, w.outrun(c), w.lead == none:
		return past
	}
	lead := *w.claims[w.lead]
	later := i > w.lead || lead.Correction
	switch {
	case contradict(c, lead) && c.Certainty == Denied && later && !lead.Correction && !lead.no():
		return conflict // rule 5: a denial of a weaker band
	case c.shares(lead):
		return beside
	case !lead.gaveUp(&c) && w.disputes(c, lead):
		return conflict
	case lead.gaveUp(&c), agree(c, lead) && !wider(lead, c):
		return past // it tells what is known, or less
	case succeeds(lead, c):
		return past
	case succeeds(c, lead):
		return beside // that somebody has left a part says nothing against who takes it over
	case atOnce(c, lead):
		return beside // who told of the one knew of the other
	case later, c.no() && !lead.no() && !contradict(c, lead) && c.Article != "" && c.Article == lead.Article:
		return beside
	}
	return past
}

// disputes: two firm claims of one band that disagree on the same day, or were
// published within three days (rule 4). Of undated ones neither is known to be
// the later. What one article tells of stages and parts is a sequence.
func (w *weighing) disputes(c, lead Claim) bool {
	switch {
	case lead.Correction, c.Undated != lead.Undated, c.Tier.Band() != lead.Tier.Band(), !contradict(c, lead),
		!c.Certainty.Firm(), !lead.Certainty.Firm():
		return false
	case c.Article == lead.Article && c.Article != "" && (c.Kind == Stage || c.Kind == Cast):
		return false
	case !c.Undated && c.day(w.day).Compare(lead.day(w.day)) != 0 && !near(c.Published, lead.Published):
		return false
	}
	return !w.retired(c)
}

// atOnce reports whether a loose word was told at once with a better one that leaves
// open what it says: "no date is set yet", and "a leak puts it in March".
func atOnce(loose, lead Claim) bool {
	if loose.Tier.Band() != Loose || loose.no() || lead.Certainty == Denied || loose.Undated != lead.Undated {
		return false
	}
	return (lead.noDay() || lead.Undecided()) && (loose.Article != "" && loose.Article == lead.Article || loose.Told().Compare(lead.Told()) == 0)
}

func near(a, b Date) bool {
	apart := a.First().Sub(b.First()).Abs()
	return !a.IsZero() && !b.IsZero() && apart <= conflictDays*24*time.Hour
}

// retired reports whether a later denial, of as good a band, rejects the claim
// (rule 5).
func (w *weighing) retired(c Claim) bool {
	for _, d := range w.denials {
		if d.Tier.Band() <= c.Tier.Band() && contradict(c, d) && earlier(&c, &d, w.day) {
			return true
		}
	}
	return false
}
