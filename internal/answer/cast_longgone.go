package answer

import (
	"regexp"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// lacksComing reports whether it is asked whether somebody comes back, of no season, and a claim tells
// no more than that they went long ago, or from a show that is over: whoever asks knows that they
// went, and it is no "no".
func (f *file) lacksComing(c *tv.Claim) bool {
	if f.q.About != ask.Change || f.q.Change != tv.Returns || !f.q.Yes || f.q.Past || f.q.Season > 0 || f.q.Next || c.Kind != tv.Cast || c.Value.Change != tv.Departs || no(*c) || !comesAgainAsked.MatchString(f.q.Text) {
		return false
	}
	if neverAgain.MatchString(c.Quote + " " + c.Detail) {
		return false
	}
	if !c.When.IsZero() {
		return c.Told().First().Sub(c.When.Last()).Hours() > longGone*24
	}
	if c.Season > 0 && c.Season < f.lastShown() {
		return true
	}
	end := f.whole("order").Lead
	return finished(end) && !no(end) && wentFrom.MatchString(c.Quote)
}

// longGone is after how many days whoever has left is asked for anew.
const longGone = 270

var (
	comesAgainAsked = regexp.MustCompile(`(?i)\b(?:com(?:e|es|ing)|back|return\w*|going back|again)\b`)
	neverAgain      = regexp.MustCompile(`(?i)\b(?:never|won['’]t|will not|not (?:be )?(?:return|back|com)\w*|for good|permanent\w*|killed|died|dead)\b`)
	wentFrom        = regexp.MustCompile(`(?i)\b(?:left|quit|exited|departed|bowed out)\b`)
)
