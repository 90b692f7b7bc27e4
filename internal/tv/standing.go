package tv

// Standing is what the claims on one matter come to.
type Standing struct {
	Lead     Claim   // what is told; the zero Claim where nothing may lead
	Beside   []Claim // guesses, plans, and what is newer but weaker, newest first
	Conflict []Claim // what disagrees with Lead and is as good, newest first
	Past     []Claim // what was overtaken, newest first
}

// Known reports whether anything leads.
func (s Standing) Known() bool { return s.Lead.Kind != "" }

// Empty reports whether there is nothing at all to tell.
func (s Standing) Empty() bool { return !s.Known() && len(s.Beside) == 0 }

// Overtaken is the official claim that a press claim leads over: it is still
// named (rule 3). What an editor has corrected away is not, nor that there was no day before
// there was one.
func (s Standing) Overtaken() (Claim, bool) {
	if !s.Known() || s.Lead.Correction || s.Lead.Tier.Band() != Press {
		return Claim{}, false
	}
	corrected := Date("")
	for _, c := range s.Past {
		if c.Correction && c.Published.after(corrected) {
			corrected = c.Published
		}
	}
	for _, c := range s.Past {
		if c.Tier.Band() == Official && !c.waits() && !c.Correction && !agree(c, s.Lead) && (s.Lead.no() || !c.noDay()) &&
			(corrected == "" || c.Published.after(corrected)) {
			return c, true
		}
	}
	return Claim{}, false
}

// Replaced is the newest firm claim whose place Lead has taken, where both cannot
// be true: a day that was moved, an order that was reversed. The rungs that
// production has left behind are none, nor is what an editor has corrected away,
// nor a loose word that a better one has settled, nor that no day was set before there
// was one.
func (s Standing) Replaced() (Claim, bool) {
	if !s.Known() || s.Lead.Correction {
		return Claim{}, false
	}
	for _, c := range s.Past {
		switch {
		case c.Correction:
			return Claim{}, false
		case c.waits(), !c.Certainty.Firm(), !contradict(c, s.Lead), c.Tier.Band() == Loose && s.Lead.Tier.Band() != Loose:
		case c.noDay() && !s.Lead.no():
		case c.climbs() && s.Lead.climbs() && Rung(c.Value.Text) < Rung(s.Lead.Value.Text):
		default:
			return c, true
		}
	}
	return Claim{}, false
}

// Predecessor is the newest word that somebody leaves a part which leads as another's.
func (s Standing) Predecessor() (Claim, bool) {
	for _, c := range s.Past {
		if s.Known() && succeeds(s.Lead, c) && c.Value.Person != "" && c.Certainty.Firm() {
			return c, true
		}
	}
	return Claim{}, false
}

// Better are the guesses and plans beside a loose lead that come of a better band
// than it: they are told first. That something is not so, or no day is set, they do
// not compete with.
func (s Standing) Better() []Claim {
	if !s.Known() || s.Lead.band() != Loose || s.Lead.no() {
		return nil
	}
	var better []Claim
	for _, c := range s.Beside {
		if c.band() != Loose {
			better = append(better, c)
		}
	}
	return better
}

// Planned is the plan whose place a newer one has taken: the newest for the same
// stage, of another day.
func (s Standing) Planned(now Claim) (Claim, bool) {
	if !now.Plan || now.Slot() != "production" {
		return Claim{}, false
	}
	for _, c := range s.Past {
		if c.Plan && c.Value.Text == now.Value.Text && !c.When.IsZero() && !c.When.Overlaps(now.When) && c.Told().Compare(now.Told()) <= 0 {
			return c, true
		}
	}
	return Claim{}, false
}
