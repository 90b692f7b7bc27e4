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
	matters := Matters(inOrder(claims, day))
	best := Band(0)
	bands := map[int]Band{}
	for n, slots := range matters {
		if n == 0 {
			continue
		}
		for _, in := range slots {
			if s := Weigh(in, day); s.Known() && !(s.Lead.Value.Text == Renewed && s.Lead.Negative) && s.Lead.Certainty != Denied {
				if b := s.Lead.Tier.Band(); bands[n] == 0 || b < bands[n] {
					bands[n] = b
				}
			}
		}
		if b := bands[n]; b != 0 && (best == 0 || b < best) {
			best = b
		}
	}
	seasons := make([]int, 0, len(bands))
	for n := range bands {
		seasons = append(seasons, n)
	}
	sort.Ints(seasons)
	for _, n := range seasons {
		if isAiring(matters[n], day) {
			season = n
		}
	}
	if season == 0 {
		for _, n := range seasons {
			if bands[n] == best {
				season = n
			}
		}
	}
	for _, n := range seasons {
		if n > season {
			return season, n
		}
	}
	return season, 0
}

// isAiring reports whether a season runs on a day: between its first and last
// day where both are known, else while a source calls it airing.
func isAiring(slots map[string][]Claim, day Date) bool {
	first, last := Weigh(slots["premiere"], day), Weigh(slots["finale"], day)
	begun := first.Known() && first.Lead.Value.Date.IsDay() && !first.Lead.Value.Date.First().After(day.First())
	if last.Known() && last.Lead.Value.Date.IsDay() {
		return begun && !last.Lead.Value.Date.First().Before(day.First())
	}
	stage := Weigh(slots["production"], day)
	return stage.Known() && stage.Lead.Value.Text == Airing && !stage.Lead.Negative &&
		day.First().Sub(stage.Lead.day(day).Last()) < airingFor
}

// StandingOf weighs one slot of a season. Where the season has nothing on it,
// the show as a whole answers; a later cancelled or ended of the whole show
// leads the season's order.
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
	over := w.Known() && !w.Lead.Negative && w.Lead.Certainty != Denied &&
		(w.Lead.Value.Text == Cancelled || w.Lead.Value.Text == Ended)
	switch {
	case slot == "order" && over && s.Known() && w.Lead.day(day).after(s.Lead.day(day)):
		w.Past = append(append(w.Past, s.Lead), s.Past...)
		return w
	case s.Empty() && len(s.Past) == 0:
		return w
	}
	return s
}
