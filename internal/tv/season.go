package tv

import (
	"slices"
	"sort"
	"time"
)

// airingFor is how long a season that a source called airing is taken to be,
// where no last day is known: half a year, longer than any weekly season.
const airingFor = 183 * 24 * time.Hour

// Season is the season that an answer about a show is about when nobody named
// one, as of a day: the airing one, else the highest with a firm claim of the
// best band there is. next is a later season that anything firm is known about.
// Either is 0 where there is none. A guess chooses no season.
func (d *Dossier) Season() (season, next int) { return d.chosen() }

func (d *Dossier) choose() (season, next int) {
	best := Loose
	bands := map[int]Band{}
	for n := range d.matters {
		if b := d.firmest(n); n != 0 && b != 0 {
			bands[n], best = b, min(best, b)
		}
	}
	airs := 0
	for n, b := range bands {
		if b == best {
			season = max(season, n)
		}
		if d.isAiring(n) {
			airs = max(airs, n)
		}
	}
	if airs != 0 {
		season = airs
	}
	for n := range bands {
		if n > season && (next == 0 || n < next) {
			next = n
		}
	}
	return season, next
}

// firmest is the best band of what is firmly told of a season, or firmly planned
// for it; 0 where that is nothing. That there will be no such season makes none,
// nor does a denial.
func (d *Dossier) firmest(season int) Band {
	best, bound := Band(0), Loose+1
	for _, in := range d.matters[season] {
		for _, c := range in {
			bound = min(bound, c.band())
		}
	}
	for slot := range d.matters[season] {
		if best == bound {
			break // no claim is of a better one
		}
		s := d.Standing(season, slot)
		told := []Claim{s.Lead}
		for _, c := range s.Beside {
			if c.Plan {
				told = append(told, c)
			}
		}
		for _, c := range told {
			if c.Certainty.Firm() && !(c.Negative && side(c) == ordered) && (best == 0 || c.band() < best) {
				best = c.band()
			}
		}
	}
	return best
}

// isAiring reports whether a season runs on the day: between its first and last
// day where both are known, else while a source calls it airing.
func (d *Dossier) isAiring(season int) bool {
	if last, ok := d.dayTold(season, "finale"); ok {
		if last.First().Before(d.Day.First()) {
			return false
		}
		if first, ok := d.dayTold(season, "premiere"); ok {
			return !first.First().After(d.Day.First())
		}
	}
	stage := d.Standing(season, "production").Lead
	return stage.Value.Text == Airing && !stage.no() && d.Day.First().Sub(stage.day(d.Day).Last()) < airingFor
}

// dayTold is the single day that leads a premiere or a finale.
func (d *Dossier) dayTold(season int, slot string) (Date, bool) {
	lead := d.Standing(season, slot).Lead
	return lead.Value.Date, lead.Value.Date.IsDay() && !lead.no()
}

// under is the standing of a season's slot beneath that of the show as a whole.
func (s Standing) under(w Standing, slot string, day Date) Standing {
	if s.Empty() && len(s.Past) == 0 {
		return w
	}
	if slot != "order" || side(w.Lead) != finished || w.Lead.no() || s.Known() && !w.Lead.day(day).after(s.Lead.day(day)) {
		return s
	}
	if s.Known() && w.Lead.band() == Loose && s.Lead.band() != Loose {
		s.Beside = append([]Claim{w.Lead}, s.Beside...)
		return s
	}
	return w.above(s, day)
}

// above puts the standing of the whole show over that of a season.
func (s Standing) above(o Standing, day Date) Standing {
	s.Beside, s.Past = slices.Clone(s.Beside), slices.Clone(s.Past)
	if o.Known() {
		s.Past = append(s.Past, o.Lead)
	}
	s.Past = append(append(s.Past, o.Conflict...), o.Past...)
	for _, c := range o.Beside {
		if c.day(day).after(s.Lead.day(day)) {
			s.Beside = append(s.Beside, c)
		} else {
			s.Past = append(s.Past, c)
		}
	}
	for _, list := range [][]Claim{s.Beside, s.Past} {
		sort.SliceStable(list, func(i, j int) bool { return earlier(&list[j], &list[i], day) })
	}
	return s
}

// band is that of a claim's tier; what the editors say counts with the best.
func (c Claim) band() Band {
	if c.Correction {
		return Official
	}
	return c.Tier.Band()
}
