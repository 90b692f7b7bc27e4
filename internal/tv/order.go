package tv

import "sort"

// day is the day of what a claim tells: when it happened, if that is given and
// past on the day of asking, else the day the statement speaks for.
func (c Claim) day(on Date) Date {
	if !c.When.IsZero() && !c.When.Last().After(on.First()) {
		return c.When
	}
	return c.Told()
}

// Tells is the day of what a claim tells, seen from a day: by it claims are
// ordered.
func (c Claim) Tells(on Date) Date { return c.day(on) }

// Told is the day that a claim's age is counted from.
func (c Claim) Told() Date {
	if !c.AsOf.IsZero() {
		return c.AsOf
	}
	return c.Published
}

func (d Date) after(o Date) bool { return d.Compare(o) > 0 }

// inOrder keeps what was published up to the day and sorts it for weighing.
func inOrder(claims []*Claim, day Date) []*Claim {
	at := make([]*Claim, 0, len(claims))
	for _, c := range claims {
		if c.Published.IsZero() || !c.Published.Last().After(day.Last()) {
			at = append(at, c)
		}
	}
	sort.SliceStable(at, func(i, j int) bool { return earlier(at[i], at[j], day) })
	return at
}

// earlier orders by the day of what is told, then publication, then id; the
// undated come first, because they supersede nothing, and of one moment the
// denial comes after what it denies and the better band after the weaker.
func earlier(a, b *Claim, on Date) bool {
	if a.Undated != b.Undated {
		return a.Undated
	}
	if c := a.day(on).Compare(b.day(on)); c != 0 {
		return c < 0
	}
	if c := a.Published.Compare(b.Published); c != 0 {
		return c < 0
	}
	if (a.Certainty == Denied) != (b.Certainty == Denied) {
		return b.Certainty == Denied
	}
	if a.Tier.Band() != b.Tier.Band() {
		return a.Tier.Band() > b.Tier.Band()
	}
	if a.Article != b.Article {
		return a.Article < b.Article // with which a claim's id begins
	}
	if a.Start != b.Start {
		return a.Start < b.Start
	}
	return a.ID < b.ID
}
