package answer

import "backlot/internal/tv"

// former reports whether the sentence of a claim that somebody plays a part tells
// that they did.
func former(c tv.Claim) bool {
	return c.Value.Change == tv.Stars && hasAny(c.Quote, []string{"was played by", "has been recast", "is being recast", "previously played", "formerly played"})
}

// notYet reports whether the sentence of a claim tells that something has not been
// ordered so far, and not that it never will be.
func notYet(c tv.Claim) bool {
	return hasAny(c.Quote, []string{"has not been", "hasn't been", "hasn’t been", "haven't been", "haven’t been", "not yet", "have not been", "yet to", "no decision"})
}
