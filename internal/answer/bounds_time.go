package answer

import (
	"regexp"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// What asks for a time or its length, and what has either beside a claim.
var (
	whenMadeAsked = regexp.MustCompile(`(?i)\bwhen\b|\b(?:what|which) (?:month|year|day|date)\b`)
	whenDecides   = regexp.MustCompile(`(?i)\bwhen (?:will|do|does|are|is|can|might|should|would) .*\b(?:know|find out|hear|decid\w+)\b`)
	howLongAsked  = regexp.MustCompile(`(?i)\bhow long\b(?: (?:are|is|was|were|did|do|does|will|would|have|has|had)\b)`)
	notUntil      = regexp.MustCompile(`(?i)\bhow long (?:until|till|before|ago|since)\b`)
	aTime         = regexp.MustCompile(`(?i)\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|month|week|day|today|tomorrow|yesterday|soon|until|after|before|once|when|next|last|earl(?:y|ier)|late(?:r)?)\b`)
	aLength       = regexp.MustCompile(`(?i)\b(?:minutes?|mins?|hours?|hour-long|feature-length|double|days?|weeks?|months?|years?|until|through)\b`)
	aPartOfIt     = regexp.MustCompile(`(?i)^the (?:\pL+ ){0,2}(?:special|pilot|scene|scenes)\b`)
)

// lacksTime reports whether it is asked when a show is made, or its fate decided, and a claim of how
// far it is tells no time, or that of a special where a season is asked about.
func (f *file) lacksTime(c *tv.Claim) bool {
	switch {
	case c.Kind != tv.Stage || c.Rule == InItsWords || f.q.Yes:
		return false
	case f.q.Season > 0 && c.Season == 0 && f.q.When && aPartOfIt.MatchString(c.Detail):
		return true
	case f.q.About == ask.Order && f.asks(whenDecides):
		return !aTime.MatchString(c.Detail) && !c.Plan
	case f.q.About == ask.Production && !f.q.Where && f.asks(whenMadeAsked) && !f.asks(resuming) && c.Slot() == "production" && !no(*c):
		return c.When.IsZero() && !aTime.MatchString(c.Detail)
	}
	return false
}

// lacksLength reports whether it is asked how long they film, or how long the last episode is, and a
// claim has only the day of that.
func (f *file) lacksLength(c *tv.Claim) bool {
	if !f.asks(howLongAsked) || f.asks(notUntil) || aLength.MatchString(c.Detail) {
		return false
	}
	switch c.Kind {
	case tv.Finale:
		return f.q.About == ask.Finale
	case tv.Stage:
		return f.q.About == ask.Production && c.Slot() == "production" && c.Value.Text == tv.Filming && (c.When.IsZero() || c.When.IsDay())
	}
	return false
}
