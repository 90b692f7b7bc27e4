package tv

import (
	"cmp"
	"slices"
)

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
	last, _ := day.span()
	at := make([]placed, 0, len(claims))
	for _, c := range claims {
		if printed, _ := c.Published.span(); printed.last <= last.last {
			at = append(at, place(c, day))
		}
	}
	slices.SortStableFunc(at, placed.compare)
	list := make([]*Claim, len(at))
	for i, p := range at {
		list[i] = p.c
	}
	return list
}

// placed is a claim with what its place depends on, seen from a day.
type placed struct {
	c           *Claim
	undated     bool
	told, print span
	denied      bool
	band        Band
}

func place(c *Claim, on Date) placed {
	p := placed{c: c, undated: c.Undated, denied: c.Certainty == Denied, band: c.Tier.Band()}
	p.told, _ = c.day(on).span()
	p.print, _ = c.Published.span()
	return p
}

// compare orders by the day of what is told, then publication, then id; the
// undated come first, because they supersede nothing, and of one moment the
// denial comes after what it denies and the better band after the weaker.
func (p placed) compare(o placed) int {
	switch {
	case p.undated != o.undated:
		return before(p.undated)
	case p.told != o.told:
		return p.told.compare(o.told)
	case p.print != o.print:
		return p.print.compare(o.print)
	case p.denied != o.denied:
		return before(o.denied)
	}
	return cmp.Or(cmp.Compare(o.band, p.band), cmp.Compare(p.c.Article, o.c.Article), // with which a claim's id begins
		cmp.Compare(p.c.Start, o.c.Start), cmp.Compare(p.c.ID, o.c.ID))
}

func before(first bool) int {
	if first {
		return -1
	}
	return 1
}

// earlier reports whether a comes before b in that order.
func earlier(a, b *Claim, on Date) bool { return place(a, on).compare(place(b, on)) < 0 }
