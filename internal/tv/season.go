package tv

import (
	"sort"
	"time"
)

// airingFor is how long a season that a source called airing is taken to be,
// where no last day is known: half a year, longer than any weekly season.
const airingFor = 183 * 24 * time.Hour

// Matters sorts claims into matters: by season, then by slot. Kinds that are
// never weighed are left out.
func Matters(claims []Claim) map[int]map[string][]Claim {
	m := map[int]map[string][]Claim{}
	for _, c := range claims {
		slot := c.Slot()
		if slot == "" {
			continue
		}
		if m[c.Season] == nil {
			m[c.Season] = map[string][]Claim{}
		}
		m[c.Season][slot] = append(m[c.Season][slot], c)
	}
	return m
}

// SeasonOf is the season that an answer about a show is about when nobody named
// one, as of a day: the airing one, else the highest with a firm claim of the
// best band there is. next is a later season that anything firm is known about.
// Either is 0 where there is none. A guess chooses no season.
func SeasonOf(claims []Claim, day Date) (season, next int) {
	matters := Matters(claims) // each is put in order where it is weighed
	best := Loose
	bands := map[int]Band{}
	for n, slots := range matters {
		if b := firmest(slots, day); n != 0 && b != 0 {
			bands[n], best = b, min(best, b)
		}
	}
	airs := 0
	for n, b := range bands {
		if b == best {
			season = max(season, n)
		}
		if isAiring(matters[n], day) {
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
func firmest(slots map[string][]Claim, day Date) Band {
	best, bound := Band(0), Loose+1
	for _, in := range slots {
		for i := range in {
			bound = min(bound, in[i].band())
		}
	}
	for _, in := range slots {
		if best == bound {
			break // no claim is of a better one
		}
		s := Weigh(in, day)
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

// isAiring reports whether a season runs on a day: between its first and last
// day where both are known, else while a source calls it airing.
func isAiring(slots map[string][]Claim, day Date) bool {
	if last, ok := dayTold(slots["finale"], day); ok {
		if last.First().Before(day.First()) {
			return false
		}
		if first, ok := dayTold(slots["premiere"], day); ok {
			return !first.First().After(day.First())
		}
	}
	stage := Weigh(slots["production"], day).Lead
	return stage.Value.Text == Airing && !stage.no() && day.First().Sub(stage.day(day).Last()) < airingFor
}

// dayTold is the single day that leads a premiere or a finale.
func dayTold(claims []Claim, day Date) (Date, bool) {
	lead := Weigh(claims, day).Lead
	return lead.Value.Date, lead.Value.Date.IsDay() && !lead.no()
}

// StandingOf weighs one slot of a season. Where the season has nothing on it,
// the show as a whole answers; a later cancelled or ended of the whole show
// leads the season's order, unless it is a loose word against a better one.
func StandingOf(claims []Claim, season int, slot string, day Date) Standing {
	var own, whole []Claim
	for _, c := range claims {
		if c.Slot() != slot {
			continue
		}
		switch c.Season {
		case season:
			own = append(own, c)
		case 0:
			whole = append(whole, c)
		}
	}
	s := Weigh(own, day)
	if season == 0 {
		return s
	}
	w := Weigh(whole, day)
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
