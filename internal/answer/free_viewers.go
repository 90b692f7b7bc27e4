package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// What asks how many have watched, and what tells it: a number of them, or a share.
var (
	asksViewers  = regexp.MustCompile(`(?i)\bhow many (?:people|ppl|folks|viewers|households|homes|million)?\b ?(?:\pL+ )?(?:watch\w*|saw|see|tuned|view\w*)\b|\bhow many viewers\b|\b(?:ratings?|viewing figures|viewership|audience figures?)\b`)
	tellsViewers = regexp.MustCompile(`(?i)\b\d[\d.,]*(?: ?m| ?million| per ?cent|%)?\b[^.;]{0,40}?\b(?:viewers?|people|households|watch\w*|tuned|share|audience|rating)\b|\b(?:watched|seen) by [^.;]{0,20}\d|\b(?:viewers?|viewership|audience|average|averag(?:ed|ing)|peak(?:ed|ing)?|ratings?|rated)\b[^.;]{0,40}?\d[\d.,]*(?: ?m\b| ?million|%| per ?cent)?|\d[\d.,]*(?:m\b| million)[^.;]{0,10}\(\d[\d.]*%`)
	tunedIn      = regexp.MustCompile(`(?i)\b(?:tuned in|watched|sat down)\b`)
	lastOfIt     = regexp.MustCompile(`(?i)\b(?:finale|final|last|closing|closer|ended|end)\b`)
	firstOfIt    = regexp.MustCompile(`(?i)\b(?:premiere|opener|opening|first|launch|debut|began|start)\b`)
)

// viewers tells how many have watched a show, or the first or the last of it, where that is asked: in
// words, else by the sentence of whatever has it. True where it is asked: the day on which it ended is
// no answer to that.
func (f *file) viewers() bool {
	if f.q.Why || f.q.Where || !asksViewers.MatchString(f.q.Text) || len(f.q.People) > 0 {
		return false
	}
	var of *regexp.Regexp
	for _, part := range []*regexp.Regexp{lastOfIt, firstOfIt} {
		if part.MatchString(f.q.Text) {
			of = part
		}
	}
	fits := func(c *tv.Claim) bool {
		return f.seasonFits(*c) && !no(*c) && c.Certainty.Firm() && tellsViewers.MatchString(c.Quote) && (of == nil || of.MatchString(c.Value.Text+" "+c.Quote) || of == lastOfIt && c.Kind == tv.Finale)
	}
	for _, c := range f.free(func(c *tv.Claim) bool { return fits(c) && tellsViewers.MatchString(c.Value.Text) }, tv.Other) {
		f.add(*c, Also)
		f.inJob = true
		return true
	}
	for _, c := range f.free(fits, slices.Clone(tv.Kinds)...) {
		f.add(inSentence(*c), Also)
		f.inJob = true
		return true
	}
	if of == lastOfIt {
		for c := range f.each(tv.Finale) { // an article on the last of it tells of that
			for _, o := range f.free(func(o *tv.Claim) bool {
				return o.Article == c.Article && c.Article != "" && f.seasonFits(*o) && !no(*o) && o.Certainty.Firm() && tellsViewers.MatchString(o.Value.Text) && tunedIn.MatchString(o.Value.Text) && !firstOfIt.MatchString(o.Value.Text)
			}, tv.Other) {
				f.add(*o, Also)
				f.inJob = true
				return true
			}
		}
	}
	f.closed = of != nil // how the show does as a whole is not how that did
	return of != nil
}
