package answer

import (
	"regexp"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// whenNotOver tells whoever asks when a show was cancelled of which no source says that, by
// what is known of its going on.
func (f *file) whenNotOver() bool {
	if !f.q.When || f.q.Why || f.q.Stage != tv.Cancelled || f.q.Season > 0 || !gaveUpWhen.MatchString(f.q.Text) || f.asksEnd() {
		return false
	}
	if slices.ContainsFunc(f.known.Kind(tv.Stage), func(c *tv.Claim) bool { return finished(*c) || refusal(*c) }) {
		return false
	}
	st, last := f.orderMeant(), f.whole("final")
	if last.Known() && !no(last.Lead) {
		st = last
	}
	if st.Known() && !no(st.Lead) && firm(st.Lead) {
		f.corrects, f.closed = ask.IsCancelled, true
		f.tell(st)
	}
	return f.corrects != ""
}

// gaveUpWhen asks for the day on which a show was given up.
var gaveUpWhen = regexp.MustCompile(`(?i)^\W*(?:so |and |but )?when(?:['’]d)? (?:did|was|were|had|got) .*\b(?:cancel\w*|axe\w*|scrap\w*|can(?:ned)?)\b`)

// besidePremise tells, behind an answer to a question that takes a show for cancelled which is
// not, that it goes on or comes to its end.
func (f *file) besidePremise() {
	if f.q.Presupposes != ask.IsCancelled || f.q.About == ask.Order || len(f.told) == 0 || f.corrects != "" {
		return
	}
	order, last := f.whole("order").Lead, f.whole("final").Lead
	switch {
	case finished(order) && !no(order):
	case last.Kind != "" && !no(last) && firm(last):
		f.add(last, Also)
	default:
		if st := f.standing("order").Lead; ordered(st) && !no(st) && firm(st) {
			f.add(st, Also)
		}
	}
}
