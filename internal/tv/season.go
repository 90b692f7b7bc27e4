package tv

import (
	"slices"
	"sort"
	"strings"
	"time"
)

// AiringFor is how long a season that a source called airing is taken to be,
// where no last day is known: half a year, longer than any weekly season.
const AiringFor = 183 * 24 * time.Hour

// Season is the season that an answer about a show is about when nobody named
// one, as of a day: the airing one, else the one in play, else the highest of those
// best known to be there. next is a later season that is known or said to be. Either
// is 0 where there is none. A guess chooses no season, nor does a rumour where
// anything better is told of another.
func (d *Dossier) Season() (season, next int) { return d.chosen() }

// footing is how well a season is known to be there, the best first. An official
// word and one of the press count alike: a network's statement about an old season
// would otherwise outweigh all that the press alone tells of the new one. And who
// is to join a season says less than that it is ordered, made or dated.
type footing int

const (
	isKnown    footing = 1 + iota // stated or confirmed that it is ordered, made or dated
	isSaid                        // reported to be so, or known by its parts and credits
	isHeard                       // on loose word
	isThought                     // whatever else is firm: that somebody reportedly joins
	isRumoured                    // on a rumour
)

func (d *Dossier) choose() (season, next int) {
	best := isRumoured
	seasons := map[int]footing{}
	for n := range d.matters() {
		if f := d.footing(n); n != 0 && f != 0 {
			seasons[n], best = f, min(best, f)
		}
	}
	airs := 0
	for n, f := range seasons {
		if f == best {
			season = max(season, n)
		}
		if d.isAiring(n) {
			airs = max(airs, n)
		}
	}
	if airs != 0 {
		season = airs
	} else {
		for n := 1; n < season; n++ {
			if f := seasons[n]; f != 0 && f < isThought && d.inPlay(n, season) {
				season = n
			}
		}
	}
	for n, f := range seasons {
		if n > season && f != isThought && (next == 0 || n < next) {
			next = n
		}
	}
	return season, next
}

// inPlay reports whether a season comes before a higher one that is no more than ordered:
// its first day is still to come, or has gone by and nobody tells what came of it; or it
// has no day, and is being made, or is to be.
func (d *Dossier) inPlay(season, higher int) bool {
	if last, ok := d.dayTold(season, "finale"); ok && last.Last().Before(d.Day.First()) || d.dated(higher) {
		return false
	}
	if d.dated(season) {
		first, order := d.Standing(season, "premiere").Lead, d.Standing(higher, "order").Lead
		day := first.Value.Date.Last()
		return day.After(d.Day.First()) || d.GoneBy(&first) != "" && !d.made(higher) && !order.Published.First().After(day)
	}
	return d.Shown(season) == "" && d.made(season) && !d.made(higher)
}

// dated reports whether a first day of a season is known.
func (d *Dossier) dated(season int) bool {
	first := d.Standing(season, "premiere").Lead
	return first.Certainty.Firm() && !first.no() && !first.Value.Date.IsZero()
}

// made reports whether the making of a season is told of, or a firm plan for it.
func (d *Dossier) made(season int) bool {
	st := d.Standing(season, "production")
	return st.Lead.climbs() || slices.ContainsFunc(st.Beside, func(c Claim) bool { return c.Plan && c.climbs() && c.Certainty.Firm() })
}

// footing is the best that is firmly told of a season, or firmly planned for it; 0
// where that is nothing. That there will be no such season makes none, nor does a
// denial.
func (d *Dossier) footing(season int) footing {
	best := footing(0)
	for _, opening := range []bool{true, false} {
		for slot := range d.matters()[season] {
			if opens(slot) != opening {
				continue
			}
			s := d.Standing(season, slot)
			best = s.Lead.footing(best, opening)
			for i := range s.Beside {
				if s.Beside[i].Plan {
					best = s.Beside[i].footing(best, opening)
				}
			}
			if best == isKnown {
				return best
			}
		}
		if best == isSaid {
			break // what is told of its people is no better
		}
	}
	return best
}

// opens reports whether a season of which anything firm is told on a slot is there.
func opens(slot string) bool {
	switch slot {
	case "order", "production", "premiere", "finale", "episodes":
		return true
	}
	return strings.HasPrefix(slot, "delay/")
}

// footing is the better of what there is and what a claim gives its season.
func (c *Claim) footing(best footing, opening bool) footing {
	f, loose, flat := isThought, c.band() == Loose, c.Certainty == Confirmed || c.Correction
	switch {
	case !c.Certainty.Firm(), c.Negative && side(*c) == ordered:
		return best
	case opening && !loose && flat:
		f = isKnown
	case opening && !loose, !loose && flat:
		f = isSaid
	case loose && !flat:
		f = isRumoured
	case opening:
		f = isHeard
	}
	if best == 0 {
		return f
	}
	return min(best, f)
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
	return stage.Value.Text == Airing && !stage.no() && d.Day.First().Sub(stage.day(d.Day).Last()) < AiringFor
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
