package tv

// onlyHeard reports whether one article tells both that no day is set and of a day that others
// have told it: nobody has announced one, and it is not therefore another.
func (c *Claim) onlyHeard(day *Claim) bool {
	return c.noDay() && c.Article != "" && c.Article == day.Article && day.Certainty == Reported && c.Certainty == Confirmed
}
