package tv

// Promised is the time for which a claim said that something was to come; "" where it
// looked forward to nothing, or is a guess.
func (c *Claim) Promised() Date {
	on := c.Value.Date
	if c.Kind == Stage {
		on = c.When
	}
	if c.Kind != Premiere && c.Kind != Finale && c.Slot() != "production" || !c.Certainty.Firm() || c.no() || on.IsZero() || on.Last().Before(c.Told().First()) {
		return ""
	}
	return on
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
		case o.Article == c.Article && o.Article != "", o.Published.Last().Before(on.First()), o.Promised() == on:
		case n == season && (c.Kind != Stage || o.tellsMaking()), n == 0 && o.Certainty != Speculated && opens(o.Slot()):
			return ""
		}
	}
	return on
}
