package tv

// overtaken reports whether a guess or plan is settled by what leads. A guess
// whose own day is over goes on being told, as a guess that was made, until
// something newer is known.
func (w *weighing) overtaken(g Claim) bool {
	if w.lead == none {
		return false
	}
	lead := *w.claims[w.lead]
	newer := lead.day(w.day).after(g.day(w.day))
	switch {
	case lead.band() == Loose && g.band() != Loose:
		return false // a loose word overtakes nothing but loose ones (rule 3)
	case g.Certainty == Speculated && w.over(g):
		return lead.Told().after(g.Told())
	case g.Slot() == "production" && w.ahead(g):
		return w.reached(g, lead)
	case lead.noDay():
		return false // "none set" settles no guess
	case agree(g, lead) && !wider(lead, g):
		return true // it guesses what is known, or less
	}
	return newer
}

// replanned reports whether a plan has given way to a newer one for the same stage,
// of as good a band: filming that was to begin in February is now to begin in
// March. A plan that tells less changes none.
func (w *weighing) replanned(g *Claim) bool {
	for _, p := range w.plans {
		switch {
		case p.Value.Text != g.Value.Text, p.Certainty != g.Certainty, p.band() > g.band(), p.When.IsZero(), p.Undated, p.Article == g.Article, !p.Told().after(g.Told()):
		case p.When.Compare(g.When) == 0, !p.When.Contains(g.When):
			return true
		}
	}
	return false
}

// over reports whether the day that a claim looked forward to is over.
func (w *weighing) over(g Claim) bool {
	d := g.Value.Date
	if d.IsZero() && !g.When.IsZero() && g.When.Last().After(g.Told().Last()) {
		d = g.When
	}
	return !d.IsZero() && w.day.First().After(d.Last())
}

// ahead reports whether a claim on production tells of what is still to come.
func (w *weighing) ahead(g Claim) bool {
	return g.Plan || !g.When.IsZero() && g.When.Last().After(w.day.First())
}

// reached reports whether what leads has come as far as g looks forward to, or
// says after g's day that it did not.
func (w *weighing) reached(g, lead Claim) bool {
	if g.Told().after(lead.Told()) {
		return false
	}
	switch rung := Rung(g.Value.Text); {
	case rung == 0: // a pause
		return w.over(g) || lead.Value.Text == Paused
	case lead.no():
		return !g.When.IsZero() && lead.Told().First().After(g.When.Last())
	case Rung(lead.Value.Text) == rung: // said together, there is more of it to come
		return lead.Told().after(g.Told())
	default:
		return Rung(lead.Value.Text) > rung
	}
}

// waits reports whether a claim never leads: a guess, or a plan of production,
// which is told as what comes next (rule 2).
func (c Claim) waits() bool {
	return c.Certainty == Speculated || c.Plan && c.Slot() == "production"
}

// climbs reports whether a claim puts production on a rung of its ladder.
func (c Claim) climbs() bool {
	return c.Kind == Stage && !c.no() && Rung(c.Value.Text) > 0
}
