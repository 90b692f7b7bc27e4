package tv

import (
	"sort"
	"time"
)

// Standing is what the claims on one matter come to.
type Standing struct {
	Lead     Claim   // what is told; the zero Claim where nothing may lead
	Beside   []Claim // guesses, plans, and what is newer but weaker, newest first
	Conflict []Claim // what disagrees with Lead and is as good
	Past     []Claim // what was overtaken, newest first
}

// Known reports whether anything leads.
func (s Standing) Known() bool { return s.Lead.Kind != "" }

// Empty reports whether there is nothing at all to tell.
func (s Standing) Empty() bool { return !s.Known() && len(s.Beside) == 0 }

// Overtaken is the official claim that a press claim leads over: it is still
// named.
func (s Standing) Overtaken() (Claim, bool) {
	if s.Known() && !s.Lead.Correction && s.Lead.Tier.Band() == Press {
		for _, c := range s.Past {
			if c.Tier.Band() == Official && !c.SameValue(s.Lead) {
				return c, true
			}
		}
	}
	return Claim{}, false
}

// conflictDays is how near two publications are to count as one moment, in
// which neither can have known better.
const conflictDays = 3

// Weigh tells which of the published claims on one matter leads as of a day,
// what stands beside it, what contradicts it, and what it has overtaken. It
// assumes that all claims share show, season and slot. What was published after
// the day is left out. The result does not depend on the order of claims.
func Weigh(claims []Claim, day Date) Standing {
	w := weighing{day: day}
	for _, c := range inOrder(claims, day) {
		w.take(c)
	}
	w.settleGuesses()
	newestFirst(w.s.Beside, day)
	newestFirst(w.s.Past, day)
	newestFirst(w.s.Conflict, day)
	return w.s
}

// weighing is a matter as it stands after the claims taken so far.
type weighing struct {
	day     Date
	s       Standing
	waiting []Claim // guesses and plans, judged when the lead is known
}

// take lets the next claim, in order, compete with the lead. Each rule that
// applies decides; the first of them counts.
func (w *weighing) take(c Claim) {
	switch {
	case c.Correction:
		w.correct(c)
	case c.Certainty == Speculated, c.Plan && c.Slot() == "production":
		w.waiting = append(w.waiting, c)
	case !w.s.Known():
		w.s.Lead = c
	case w.s.Lead.Correction && !c.Published.after(w.s.Lead.Published):
		w.past(c)
	case c.Certainty == Denied:
		w.deny(c)
	case w.tooWeak(c):
		w.beside(c)
	case w.agrees(c):
		w.second(c)
	case w.disputes(c):
		w.dispute(c)
	default:
		w.supersede(c)
	}
}

// correct: an editor's correction leads over everything published up to its day
// (rule 1). Claims come in the order of their days, so all taken so far that
// were published later are weighed once more.
func (w *weighing) correct(c Claim) {
	later := []Claim{}
	for _, o := range w.all() {
		if o.Published.after(c.Published) {
			later = append(later, o)
		} else {
			w.past(o)
		}
	}
	w.s = Standing{Lead: c, Past: w.s.Past}
	w.waiting = nil
	for _, o := range later {
		w.take(o)
	}
}

// all empties the matter of everything but what is past.
func (w *weighing) all() []Claim {
	out := append(append(append([]Claim{}, w.s.Beside...), w.s.Conflict...), w.waiting...)
	if w.s.Known() {
		out = append(out, w.s.Lead)
	}
	var past []Claim
	for _, o := range w.s.Past {
		if o.Correction {
			past = append(past, o)
		} else {
			out = append(out, o)
		}
	}
	w.s = Standing{Past: past}
	w.waiting = nil
	sortByDay(out, w.day)
	return out
}

// tooWeak: a loose claim never supersedes an official or press one (rule 3), and
// a production goes down its ladder only on the word of the same or a better
// band (rule 6). A season that is said not to have reached a rung does not
// contradict a lower one.
func (w *weighing) tooWeak(c Claim) bool {
	lead := w.s.Lead
	band, leads := c.Tier.Band(), lead.Tier.Band()
	if lead.Correction {
		return band == Loose
	}
	if band == Loose && leads != Loose {
		return true
	}
	if c.Slot() != "production" || c.Value.Text == Paused || lead.Value.Text == Paused {
		return false
	}
	if c.Negative && !lead.Negative {
		return Rung(lead.Value.Text) < Rung(c.Value.Text)
	}
	return !c.Negative && !lead.Negative && Rung(c.Value.Text) < Rung(lead.Value.Text) && band > leads
}

// agrees: the same value, or dates of which one lies within the other.
func (w *weighing) agrees(c Claim) bool {
	if c.SameValue(w.s.Lead) && w.s.Lead.Certainty != Denied {
		return true
	}
	return w.s.Lead.Certainty != Denied && nested(c, w.s.Lead)
}

// second: a claim that agrees takes the lead where it is as good and, for
// dates, as narrow (rule 4).
func (w *weighing) second(c Claim) {
	lead := w.s.Lead
	narrower := nested(c, lead) && c.Value.Date.Days() < lead.Value.Date.Days()
	wider := nested(c, lead) && c.Value.Date.Days() > lead.Value.Date.Days()
	if wider || !narrower && c.Tier.Band() > lead.Tier.Band() || lead.Correction {
		w.past(c)
		return
	}
	w.past(lead)
	w.s.Lead = c
}

// disputes: two firm claims of one band on the same day, or published within
// three days, that disagree (rule 4), but for two production stages of one
// article.
func (w *weighing) disputes(c Claim) bool {
	lead := w.s.Lead
	if lead.Correction || c.Tier.Band() != lead.Tier.Band() || lead.Certainty == Denied {
		return false
	}
	if c.Slot() == "production" && c.Article == lead.Article {
		return false
	}
	if c.Article == lead.Article && c.Article != "" && c.Kind == Cast {
		return false
	}
	near := c.Published.First().Sub(lead.Published.First())
	if near < 0 {
		near = -near
	}
	return c.day(w.day) == lead.day(w.day) || near <= conflictDays*24*time.Hour
}

// dispute shows both. The later of the two is told first, so that the answer
// does not depend on chance; of production stages the higher rung.
func (w *weighing) dispute(c Claim) {
	w.s.Conflict = append(w.s.Conflict, w.s.Lead)
	w.s.Lead = c
}

// supersede: the newer firm claim leads, and what it contradicted or stood
// beside it is past. Of two production stages of one article the later rung
// leads (rule 4).
func (w *weighing) supersede(c Claim) {
	lead := w.s.Lead
	if c.Slot() == "production" && c.Article == lead.Article && !c.Negative && !lead.Negative &&
		Rung(c.Value.Text) < Rung(lead.Value.Text) && c.Value.Text != Paused {
		w.past(c)
		return
	}
	for _, o := range append(w.s.Conflict, lead) {
		w.past(o)
	}
	w.s.Conflict = nil
	w.s.Lead = c
}

// deny: a denial retires the same value where its band is as good or better,
// and leads as denied; else it is a conflict (rule 5). A denial of something
// else than what leads stands beside it.
func (w *weighing) deny(c Claim) {
	lead := w.s.Lead
	asserted := lead
	asserted.Negative = false
	switch {
	case lead.Correction:
		if c.Tier.Band() == Loose {
			w.beside(c)
		} else {
			w.supersedeIfSame(c, asserted)
		}
	case !c.SameValue(asserted):
		w.beside(c)
	case lead.Negative:
		w.past(c) // it is already said not to be so
	case lead.Certainty == Denied && c.Tier.Band() > lead.Tier.Band():
		w.past(c)
	case lead.Certainty == Denied, c.Tier.Band() <= lead.Tier.Band():
		w.supersede(c)
	default:
		w.s.Conflict = append(w.s.Conflict, c)
	}
}

func (w *weighing) supersedeIfSame(c, asserted Claim) {
	if c.SameValue(asserted) {
		w.supersede(c)
		return
	}
	w.beside(c)
}

// settleGuesses puts guesses and plans where they belong once the lead is
// known: a guess never leads (rule 2); one that the lead has overtaken is past.
func (w *weighing) settleGuesses() {
	for _, g := range w.waiting {
		if w.overtakes(g) {
			w.past(g)
		} else {
			w.beside(g)
		}
	}
}

// overtakes reports whether the lead has settled what g guesses or plans. "None
// announced" settles no guess, until the guessed day itself is over.
func (w *weighing) overtakes(g Claim) bool {
	lead := w.s.Lead
	if d := g.Value.Date; !d.IsZero() && w.day.First().After(d.Last()) {
		return true
	}
	if !w.s.Known() {
		return false
	}
	if g.Slot() == "production" && g.Plan {
		return Rung(lead.Value.Text) >= Rung(g.Value.Text) && !lead.Negative || lead.day(w.day).after(g.day(w.day))
	}
	if lead.Negative && lead.Value.Date.IsZero() && (g.Kind == Premiere || g.Kind == Finale) {
		return false
	}
	if g.SameValue(lead) || nested(g, lead) && g.Value.Date.Days() >= lead.Value.Date.Days() {
		return true // it guesses what is known, or less
	}
	return lead.day(w.day).after(g.day(w.day))
}

func (w *weighing) past(c Claim)   { w.s.Past = append(w.s.Past, c) }
func (w *weighing) beside(c Claim) { w.s.Beside = append(w.s.Beside, c) }

// nested reports whether two dated claims agree because one date lies within
// the other.
func nested(a, b Claim) bool {
	x, y := a.Value.Date, b.Value.Date
	return a.Kind == b.Kind && !x.IsZero() && !y.IsZero() && (x.Contains(y) || y.Contains(x))
}

// day is the day of what a claim tells: when it happened, if that is given and
// past on the day of asking, else the day the statement speaks for.
func (c Claim) day(on Date) Date {
	if !c.When.IsZero() && !c.When.Last().After(on.First()) {
		return c.When
	}
	if !c.AsOf.IsZero() {
		return c.AsOf
	}
	return c.Published
}

// Told is the day that a claim's age is counted from.
func (c Claim) Told() Date {
	if !c.AsOf.IsZero() {
		return c.AsOf
	}
	return c.Published
}

func (d Date) after(o Date) bool { return d.Compare(o) > 0 }

// inOrder keeps what was published up to the day and sorts it for weighing.
func inOrder(claims []Claim, day Date) []Claim {
	out := make([]Claim, 0, len(claims))
	for _, c := range claims {
		if c.Published.IsZero() || !c.Published.Last().After(day.Last()) {
			out = append(out, c)
		}
	}
	sortByDay(out, day)
	return out
}

// sortByDay orders by the day of what is told, then publication, then id; the
// undated come first, because they supersede nothing, and of one moment the
// denial comes after what it denies and the better band after the weaker.
func sortByDay(claims []Claim, on Date) {
	sort.SliceStable(claims, func(i, j int) bool { return earlier(claims[i], claims[j], on) })
}

func earlier(a, b Claim, on Date) bool {
	if a.Undated != b.Undated {
		return a.Undated
	}
	if c := a.day(on).Compare(b.day(on)); c != 0 {
		return c < 0
	}
	if c := a.Published.Compare(b.Published); c != 0 {
		return c < 0
	}
	if a.Correction != b.Correction {
		return b.Correction
	}
	if (a.Certainty == Denied) != (b.Certainty == Denied) {
		return b.Certainty == Denied
	}
	if a.Tier.Band() != b.Tier.Band() {
		return a.Tier.Band() > b.Tier.Band()
	}
	if a.Article == b.Article && a.Start != b.Start {
		return a.Start < b.Start
	}
	return a.ID < b.ID
}

func newestFirst(claims []Claim, on Date) {
	sort.SliceStable(claims, func(i, j int) bool { return earlier(claims[j], claims[i], on) })
}
