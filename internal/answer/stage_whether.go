package answer

import (
	"cmp"
	"regexp"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// whether says yes or no to a question about the order.
func (f *file) whether() {
	if !f.q.Yes || f.q.When || f.q.Either || len(f.told) == 0 {
		return
	}
	c := f.told[0].Claim
	if on := cmp.Or(c.When, c.Told()); !f.q.Date.IsZero() && c.Kind == tv.Stage && !f.anyYear(on).Overlaps(on) {
		return // so it is, but not on that day as far as is told
	}
	if f.q.Stage == tv.Cancelled {
		f.whetherOver(c)
		return
	}
	switch {
	case c.Undecided() && ordered(c): // it may yet come
	case over(c):
		f.verdict = No
	case c.Kind == tv.Stage && c.Value.Text == tv.InDevelopment && f.q.Stage == tv.Renewed: // what is being written is not ordered yet
	case comes(c) && !finished(c) && f.byAnother(c):
		f.verdict = ""
		if end, _ := f.overtakenEnd(); end.Kind != "" && !f.byAnother(end) {
			f.verdict = No // whoever is asked about gave the show up
		}
	case comes(c) && !finished(c):
		f.verdict = Yes
	}
}

// over and comes report what a claim says of there being more of the show.
func over(c tv.Claim) bool {
	return finished(c) && !no(c) || ordered(c) && no(c) || c.Kind == tv.Final && !no(c)
}

func comes(c tv.Claim) bool {
	return ordered(c) && !no(c) || finished(c) && no(c) || c.Kind == tv.Premiere && !no(c) || c.Kind == tv.Stage && tv.Rung(c.Value.Text) > 0 && !no(c)
}

// whetherOver says yes or no to whether a show is over. Where nothing but an old order or
// a stage of the making is known, it is told that no source says so, if none does.
func (f *file) whetherOver(c tv.Claim) {
	doubted := slices.ContainsFunc(f.told, func(t Told) bool { return t.Role == Beside || t.Role == Disputes })
	switch {
	case finished(c) && !no(c) && f.byAnother(c):
	case finished(c) && !no(c) && c.Season > 0 && f.q.Season == 0 && f.told[0].Role == Leads: // that one season is off is told; of the show it says no more
	case finished(c) && !no(c):
		f.verdict = Yes
	case ordered(c) && no(c) && !c.Undecided(): // that no more was ordered says it well enough
	case finished(c), ordered(c) && !no(c) && firm(c) && !doubted && (stops.MatchString(f.q.Text) || f.standsOrdered(c)):
		f.verdict = No
	case c.Kind == tv.Premiere && !no(c) && firm(c) && isOver.MatchString(f.q.Text) && !f.shown(c.Season):
		f.verdict = No // what is to come is not over
	case f.asksDone() || f.saidToEnd():
	case ordered(c) && !no(c) && c.Certainty == tv.Confirmed && !firm(c) && !doubted && f.standsOrdered(c): // so a weak source says
	case comes(c), c.Kind == tv.Premiere, c.Kind == tv.Stage:
		f.corrects = ask.IsCancelled
	}
}

// stops is put by whoever asks whether a show goes on; that it was cancelled is
// taken for granted by whoever says so.
var stops = regexp.MustCompile(`(?i)\b(end|ends|ending|ended|over|done|finished|stopping|dead)\b`)

// isOver asks whether there is no more to come; what ends may yet have a season to come.
var isOver = regexp.MustCompile(`(?i)\b(over|done|finished|dead)\b`)

// standsOrdered reports whether an order tells that a show is not cancelled: of a
// season that has not been seen, and not recalled from long before.
func (f *file) standsOrdered(c tv.Claim) bool {
	return !f.shown(c.Season) && (c.When.IsZero() || c.Told().First().Sub(c.When.Last()).Hours() < recalled*24)
}
