package tv

import (
	"cmp"
	"regexp"
)

// happened are the words of something that has been.
var happened = regexp.MustCompile(`(?i)\b(premiered|debuted|aired|launched|arrived|came|kicked off|returned|ended|wrapped|bowed|dropped|hit|concluded|finished|began|begun|started|opened|closed|shown|signed off|went out|went off|left the air|released|since)\b`)

// Foretold reports whether a first or last day was still to come when it was printed. Of a
// time that had begun by then its sentence tells: "due later this summer", "began in May".
func (c *Claim) Foretold() bool {
	on, printed := c.Value.Date, cmp.Or(c.Published, c.AsOf)
	switch {
	case on.IsZero() || !on.Last().After(printed.Last()):
		return false
	case on.First().After(printed.Last()):
		return true
	}
	return !happened.MatchString(c.Quote)
}

// Promised is the time for which a claim said that something was to come; "" where it
// looked forward to nothing, or is a guess.
func (c *Claim) Promised() Date {
	switch {
	case !c.Certainty.Firm() || c.no():
	case (c.Kind == Premiere || c.Kind == Finale) && c.Foretold():
		return c.Value.Date
	case c.Slot() == "production" && !c.When.IsZero() && !c.When.Last().Before(c.Told().First()):
		return c.When
	}
	return ""
}

// tellsMaking reports whether a claim tells how the making of a season goes, or that it
// is at its end.
func (c *Claim) tellsMaking() bool {
	return c.Slot() == "production" && c.Certainty.Firm() || c.Kind == Delay || c.Ends()
}

// GoneBy is the time for which a claim promised something, once that is over and no
// later source says what came of it: nothing published since speaks of the season (of a
// stage, tells how its making goes, or that there is no more to make), or tells how the
// show as a whole stands, and no later season has been on. "" otherwise.
func (d *Dossier) GoneBy(c *Claim) Date {
	on, season := c.Promised(), d.Meant(c)
	if on == "" || !on.Last().Before(d.Day.First()) || season != 0 && d.ShownBy(season).Season > season {
		return ""
	}
	for _, o := range d.claims {
		switch n := d.Meant(o); {
		case o.Article == c.Article && o.Article != "", o.Published.Last().Before(on.First()), o.Promised() == on, o.noDay() && o.Kind == c.Kind:
		case n == season && (c.Kind != Stage || o.tellsMaking()), n == 0 && o.Certainty != Speculated && opens(o.Slot()):
			return ""
		}
	}
	return on
}
