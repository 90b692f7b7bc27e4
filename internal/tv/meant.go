package tv

import (
	"cmp"
	"slices"
)

// Meant is the season that a claim is about: its own or, of one without, the one that
// it must mean; 0 for the show as a whole. It is with the claims of that season that
// it competes.
//
// A claim without a season must mean a season where it looks ahead, on a matter that
// each season has of its own: a first or a last day still to come, or none set; a
// delay; a step of its making beyond those that the season had taken. Then it means the
// season at hand on the day that it tells: the first that is known to be there and has
// not been shown by then. A count of episodes means that season where the rest of its
// article does, which is silent on any other. All else is the show's: a day of the past,
// what is said of it on the air, and whatever looks ahead while no season, or more than
// one, may be at hand.
func (d *Dossier) Meant(c *Claim) int {
	if c.Season != 0 {
		return c.Season
	}
	d.matters()
	return d.meant[keyOf(c)]
}

// key is what one claim has and no other.
type key struct {
	article, id string
	start       int
}

func keyOf(c *Claim) key { return key{c.Article, c.ID, c.Start} }

// coming is a season as those who wrote about the show knew it.
type coming struct {
	season int
	since  Date // when it was first spoken of
	first  Date // its first day, as far as that has been told
	told   Date // when that was told
	last   Date // its last day
	shown  Date // the first day by which it is known to have been on
	steps  []step
	made   []*Claim // of which those are told
}

// step is how far a season had come by a day.
type step struct {
	told Date
	rung int
}

// meanings are the seasons that claims without one must mean, the oldest told first:
// a first day that was moved decides what is at hand afterwards.
func (d *Dossier) meanings() map[key]int {
	list := d.unnumbered()
	if len(list) == 0 {
		return nil
	}
	meant := map[key]int{}
	seasons := d.comings()
	articles := map[string]*coming{}
	numbered := d.numbered()
	for _, c := range list {
		of := articles[c.Article]
		if c.Kind != Episodes {
			of = meaning(c, seasons)
		}
		if of == nil || numbered[placeOf{c.Article, of.season, c.Slot()}] && c.Article != "" {
			continue // or its article tells of that season by its number
		}
		of.move(c)
		if c.Article != "" {
			articles[c.Article] = of
		}
		meant[keyOf(c)] = of.season
		delete(d.weighed, slotOf{of.season, c.Slot()}) // it was weighed without this one
		delete(d.weighed, slotOf{0, c.Slot()})
	}
	return meant
}

// unnumbered are the claims without a season on what each season has of its own, the
// oldest told first, and behind all others the counts, which go by those.
func (d *Dossier) unnumbered() []*Claim {
	if d.highest == 0 {
		return nil
	}
	var list []*Claim
	for slot, claims := range d.matters()[0] {
		if hasOwn(slot) {
			list = append(list, claims...)
		}
	}
	slices.SortFunc(list, func(a, b *Claim) int {
		if rank(a) != rank(b) {
			return rank(a) - rank(b)
		}
		if days := a.Told().Compare(b.Told()); days != 0 {
			return days
		}
		return cmp.Or(a.Published.Compare(b.Published), cmp.Compare(a.Article, b.Article), a.Start-b.Start, cmp.Compare(a.ID, b.ID))
	})
	return list
}

func rank(c *Claim) int {
	if c.Kind == Episodes {
		return 1
	}
	return 0
}

// placeOf is where an article tells of a season.
type placeOf struct {
	article string
	season  int
	slot    string
}

func (d *Dossier) numbered() map[placeOf]bool {
	at := map[placeOf]bool{}
	for n, slots := range d.matters() {
		for slot, claims := range slots {
			for _, c := range claims {
				if n != 0 && hasOwn(slot) {
					at[placeOf{c.Article, n, slot}] = true
				}
			}
		}
	}
	return at
}

// comings are the seasons that are known to be there, the first of them first.
func (d *Dossier) comings() []*coming {
	var list []*coming
	shown := Date("") // by a later season
	for _, n := range d.Seasons() {
		if n == 0 {
			continue
		}
		s := &coming{season: n, since: d.since[n], shown: shown}
		for _, slot := range []string{"premiere", "finale"} {
			lead := d.Standing(n, slot).Lead
			on := lead.Value.Date
			if lead.no() || on.IsZero() {
				continue
			}
			if slot == "premiere" {
				s.first, s.told = on, lead.Told()
			} else {
				s.last = on
			}
		}
		if stage := d.Standing(n, "production").Lead; stage.Value.Text == Airing && !stage.no() {
			s.seen(stage.day(d.Day))
		}
		s.seen(cmp.Or(s.first, s.last))
		s.climb(d.Of(n, "production"))
		shown = s.shown
		if f := d.footing(n); f != 0 && f < isHeard {
			list = append(list, s)
		}
	}
	slices.Reverse(list)
	return list
}

// seen notes a day on which a season was, or is to be, on.
func (s *coming) seen(on Date) {
	if on != "" && (s.shown == "" || on.Last().Before(s.shown.Last())) {
		s.shown = on
	}
}

// climb notes the steps in the making of a season, the oldest told first, of claims of
// which the newest told comes first.
func (s *coming) climb(made []*Claim) {
	rung := 0
	for _, c := range slices.Backward(made) {
		if c.climbs() && !c.waits() {
			rung = max(rung, Rung(c.Value.Text))
			s.steps = append(s.steps, step{c.Told(), rung})
			s.made = append(s.made, c)
		}
	}
}

// by reports whether a season had been on by a day.
func (s *coming) by(day Date) bool { return s.shown != "" && !s.shown.Last().After(day.First()) }

// on reports whether a season was on the air on a day.
func (s *coming) on(day Date) bool {
	return s.first != "" && s.by(day) && (s.last == "" && day.First().Sub(s.first.Last()) < AiringFor || s.last != "" && !s.last.Last().Before(day.First()))
}

// meaning is the season that a claim without one must mean; nil for none.
func meaning(c *Claim, seasons []*coming) *coming {
	at := atHandOn(c, seasons)
	if at == nil || !c.looksAhead() || !at.spokenOf(c) || at.season == 1 && c.again() || c.Slot() == "production" && !at.steppedBy(c) || slices.ContainsFunc(at.made, c.tooSoonFor) {
		return nil
	}
	return at
}

// move notes the first day of a season that a claim gives, where it is as new as what
// was told before, and nothing loose.
func (s *coming) move(c *Claim) {
	if c.Kind == Premiere && c.Certainty.Firm() && !c.no() && c.band() != Loose && c.Told().Compare(s.told) >= 0 {
		s.first, s.told, s.shown = c.Value.Date, c.Told(), c.Value.Date
	}
}

// atHandOn is the season at hand on the day that a claim tells: of what ends, the one
// on the air; else the first that has a day to come, or the only one that has not been
// shown, after another that has. Where an earlier one is being made, too, it may be
// either.
func atHandOn(c *Claim, seasons []*coming) *coming {
	var open *coming
	before := 0 // the last season that had been shown
	for _, s := range seasons {
		switch day := c.Told(); {
		case c.Kind == Finale && s.on(day):
			return s
		case s.by(day):
			before = s.season
		case open != nil && (s.first == "" || len(open.steps) > 0):
			return nil
		case s.first != "":
			return s
		default:
			open = s
		}
	}
	if open != nil && open.season == before+1 {
		return open
	}
	return nil
}

// looksAhead reports whether a claim tells of what is still to come on the day that it
// tells of it.
func (c *Claim) looksAhead() bool {
	switch c.Kind {
	case Premiere, Finale:
		return c.Value.Date.IsZero() || !c.Value.Date.Last().Before(c.Told().First())
	case Stage:
		return c.Value.Text != Airing || c.Plan
	}
	return c.Kind == Delay
}

// spokenOf reports whether somebody had spoken of a season by the day that a claim
// tells of.
func (s *coming) spokenOf(c *Claim) bool {
	on := cmp.Or(c.Value.Date, c.When, c.Told())
	return !on.Last().Before(s.since.First())
}

// steppedBy reports whether a claim tells of a step in the making of a season that it
// had not taken before.
func (s *coming) steppedBy(c *Claim) bool {
	n, _ := slices.BinarySearchFunc(s.steps, c.Told(), func(taken step, day Date) int {
		if taken.told.after(day) {
			return 1
		}
		return -1
	})
	return n == 0 || c.Value.Text == Paused || s.steps[n-1].rung < Rung(c.Value.Text)
}
