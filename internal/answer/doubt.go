package answer

import "backlot/internal/tv"

// former reports whether the sentence of a claim that somebody plays a part tells
// that they did.
func former(c tv.Claim) bool {
	return c.Value.Change == tv.Stars && hasAny(c.Quote, []string{"was played by", "has been recast", "is being recast", "previously played", "formerly played"})
}
