package tv

// Shown is the last day on which a season is known to have been on the air, or to
// have been over: its own first or last day, or that of a later season, once that
// has come. Season 0 is the show, which any season shows. "" where no source that
// leads gives such a day.
func (d *Dossier) Shown(season int) Date { return d.onAir(d.ShownBy(season)) }

// ShownBy is the claim that gives that day; zero where none does.
func (d *Dossier) ShownBy(season int) Claim {
	d.mu.Lock()
	by, ok := d.shown[season]
	d.mu.Unlock()
	if ok {
		return by
	}
	by = d.shownBy(season)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.shown[season] = by
	return by
}

func (d *Dossier) shownBy(season int) Claim {
	last, by := Date(""), Claim{}
	for _, n := range d.Seasons() {
		if n < season {
			continue
		}
		for _, slot := range []string{"premiere", "finale", "production"} {
			lead := d.Standing(n, slot).Lead
			if day := d.onAir(lead); day.after(last) {
				last, by = day, lead
			}
		}
	}
	return by
}

// onAir is the day on which a season was on, as a claim has it; "" where it says
// nothing of the kind, or the day is still to come.
func (d *Dossier) onAir(c Claim) Date {
	on := c.Value.Date
	if c.Kind == Stage && c.Value.Text == Airing {
		on = c.day(d.Day)
	}
	if on.IsZero() || c.no() || on.Last().After(d.Day.First()) {
		return ""
	}
	return on
}

// Now is the standing of a slot without what the air has settled, and with a denial
// before what it rejects. That no first day is set, and how far a show as a whole has
// come before its first day, is no news of a season that has been shown since, or of
// one after it.
func (d *Dossier) Now(season int, slot string) Standing {
	return d.unsettled(season, slot).DeniedFirst()
}

func (d *Dossier) unsettled(season int, slot string) Standing {
	s := d.Standing(season, slot)
	if slot == "order" && season != 0 && d.wentAhead(season, &s.Lead) {
		return d.without(s, season, slot, func(c *Claim) bool { return d.wentAhead(season, c) })
	}
	if slot != "premiere" && (slot != "production" || season != 0) {
		return s
	}
	shown := d.Shown(season)
	if shown == "" {
		return s
	}
	return d.without(s, season, slot, func(c *Claim) bool { return c.unshown() && c.Told().Compare(shown) < 0 })
}

// without is a standing without those of its claims that something else has settled; they
// are past.
func (d *Dossier) without(s Standing, season int, slot string, settled func(*Claim) bool) Standing {
	var open []*Claim
	var over []Claim
	for _, c := range d.Of(season, slot) {
		if settled(c) && !c.Published.First().After(d.Day.First()) {
			over = append(over, *c)
		} else {
			open = append(open, c)
		}
	}
	if len(over) == 0 {
		return s
	}
	s = weigh(open, d.Day)
	s.Past = append(s.Past, over...)
	return s
}

// wentAhead reports whether a season that a claim says nobody has ordered is known by now to
// be made, or to have a first day: then somebody has.
func (d *Dossier) wentAhead(season int, refused *Claim) bool {
	if !refused.Negative || side(*refused) != ordered || refused.Season != season {
		return false
	}
	made, first := d.Standing(season, "production").Lead, d.Standing(season, "premiere").Lead
	return made.climbs() && Rung(made.Value.Text) >= Rung(PreProduction) && made.since(refused) || !first.Value.Date.IsZero() && !first.no() && first.since(refused)
}

// since reports whether a claim was told after another, on no looser a word than a better one.
func (c *Claim) since(o *Claim) bool {
	return c.Certainty.Firm() && c.band() <= max(o.band(), Press) && c.Told().after(o.Told())
}

// Settled reports whether the air has settled what a claim told of a season: that it
// was still being made, held up or without a first day, before it was shown; or its making,
// that nobody had ordered it.
func (d *Dossier) Settled(c *Claim) bool {
	return d.wentAhead(c.Season, c) || (c.unshown() || c.Kind == Delay) && c.Told().Compare(d.Shown(d.Meant(c))) < 0
}

// unshown reports whether a claim tells that something has not been on yet: that no
// first day is set, or that it is still being made.
func (c *Claim) unshown() bool {
	return c.Kind == Premiere && c.Negative || c.Slot() == "production" && c.Value.Text != Airing
}
