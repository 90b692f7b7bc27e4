package tv

import "slices"

// looksAhead bounds how many days of publication are weighed to find out when a
// claim was overtaken.
const looksAhead = 30

// Successor is what took the place of a claim on its matter: what led on the
// first day of publication on which the claim stood no more. There is none where
// the claim still stands, or where what leads says the same. An end of the show gives
// way to the season that was ordered since.
func (d *Dossier) Successor(c *Claim) (Claim, bool) {
	matter := d.Of(d.Meant(c), c.Slot())
	if !slices.ContainsFunc(matter, func(o *Claim) bool { return !agree(*c, *o) }) {
		return d.SavedBy(c) // nothing else says otherwise
	}
	for _, day := range publications(matter, c.Published, d.Day) {
		var s Standing
		if day == d.Day {
			s = d.Standing(d.Meant(c), c.Slot())
		} else {
			s = weigh(matter, day)
		}
		if !in(s.Past, c) {
			continue
		}
		if s.Known() && !agree(*c, s.Lead) {
			if by, ok := d.SavedBy(c); ok && earlier(&by, &s.Lead, d.Day) {
				return by, true
			}
			return s.Lead, !follows(*c, s.Lead)
		}
		if day == d.Day {
			break
		}
	}
	return d.SavedBy(c)
}

// follows reports whether what leads is the other half of what a claim tells, and has
// not overtaken it: who leaves a part, and who takes it over.
func follows(c, lead Claim) bool {
	return c.Kind == Cast && departs(c) && !departs(lead) && !samePerson(c, lead)
}

// succeeds reports whether a claim tells who has a part after whom another tells that
// they leave it: they take it over, or join; or one article tells of both.
func succeeds(c, o Claim) bool {
	after := c.Value.Change == Recast || c.Value.Change == Joins || c.Article != "" && c.Article == o.Article
	return follows(o, c) && after && !c.no() && !o.no() && c.Certainty != Speculated
}

// publications are the days from one to another on which something was
// published, and the last day itself.
func publications(claims []*Claim, from, till Date) []Date {
	seen := map[Date]bool{}
	var days []Date
	for _, c := range claims {
		d := DayOf(c.Published.Last())
		if !d.IsZero() && !seen[d] && !d.Last().Before(from.First()) && d.Last().Before(till.First()) {
			seen[d] = true
			days = append(days, d)
		}
	}
	slices.SortFunc(days, Date.Compare)
	if len(days) > looksAhead {
		days = days[:looksAhead]
	}
	return append(days, till)
}

func in(list []Claim, c *Claim) bool {
	for i := range list {
		if o := &list[i]; o.ID == c.ID && o.Start == c.Start && o.Article == c.Article {
			return true
		}
	}
	return false
}
