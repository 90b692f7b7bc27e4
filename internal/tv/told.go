package tv

import (
	"slices"
	"sort"
	"strings"
	"time"
)

// Told is how a slot of a season stands for whoever is told of the season, by
// whatever command: what is said of it, with what must mean it (see [Dossier.Meant]),
// and else what is said of the show as a whole as far as that speaks for it. named tells that the season was asked for by its
// number. Where none was, it stands for the show, and what is said of that is told
// too, unless it is from before anybody spoke of the season.
func (d *Dossier) Told(season int, slot string, named bool) Standing {
	own := d.Now(season, slot)
	switch {
	case season == 0:
		return own
	case slot == "order":
		return d.orderTold(own, season, named)
	case slot == string(OnNetwork) && named && own.Empty() && len(own.Past) == 0:
		return d.networkThen(season)
	case !hasOwn(slot):
		return own.under(d.Now(0, slot), slot, d.Day) // it is the show's
	case !own.Empty() || len(own.Past) > 0:
		return own
	}
	return d.lent(season, slot, named)
}

// hasOwn reports whether a season has a claim of its own on a slot if it has any:
// what is said of the show as a whole may be another season's.
func hasOwn(slot string) bool {
	switch slot {
	case "production", "premiere", "finale", "episodes":
		return true
	}
	return strings.HasPrefix(slot, "delay/")
}

// orderTold is how the order of a season stands. That the show is at its end goes
// for all its seasons, unless one was ordered since; that it goes on does not say
// which of them is to come.
func (d *Dossier) orderTold(own Standing, season int, named bool) Standing {
	whole := d.Now(0, "order")
	st := own.under(whole, "order", d.Day)
	if end := whole.Lead; side(end) == finished && !end.no() && side(st.Lead) == ordered && !st.Lead.no() && st.Lead.tooLoose(&end) {
		whole.Beside = append([]Claim{st.Lead}, whole.Beside...)
		return whole // a loose word saves no show that is known to be over
	}
	lead := st.Lead
	switch goesOn := lead.no() == (side(lead) == finished); {
	case !st.Known():
	case lead.Season != 0 && side(lead) == ordered && !lead.no():
		return d.saved(st, whole)
	case lead.Season != 0:
	case goesOn && named && !(lead.Value.Text == Announced && d.onlyFirst(season)):
		return own
	case side(lead) == finished && !goesOn && d.revived(lead):
		return own
	}
	return st
}

// saved puts, behind the order that saved a show, what had put an end to it; and beside it
// what is said of the show being over again, and not confirmed.
func (d *Dossier) saved(st, whole Standing) Standing {
	st.Past, st.Beside = slices.Clone(st.Past), slices.Clone(st.Beside)
	ends := append([]Claim{whole.Lead}, whole.Past...)
	for n := st.Lead.Season - 1; n > 0; n-- {
		ends = append(ends, d.Now(n, "order").Lead) // that its last season was cancelled, says it too
	}
	for _, end := range ends {
		by, ok := d.SavedBy(&end)
		switch {
		case ok && by.ID == st.Lead.ID:
			st.Past = append(st.Past, end)
		case !ok && side(end) == finished && !end.no() && end.band() == Loose && !whole.Lead.no() && end.day(d.Day).after(st.Lead.day(d.Day)) && !in(st.Beside, &end):
			st.Beside = append(st.Beside, end)
		}
	}
	for _, list := range [][]Claim{st.Beside, st.Past} {
		sort.SliceStable(list, func(i, j int) bool { return earlier(&list[j], &list[i], d.Day) })
	}
	return st
}

// EndDenied is that it is denied that the whole show is over, where that is no older
// than what is known of the order of a season that is spoken of; else the zero claim.
func (d *Dossier) EndDenied(season int) Claim {
	whole, own := d.Now(0, "order").Lead, d.Told(season, "order", true).Lead
	if season == 0 || d.Since(season) == "" || whole.Certainty != Denied || own.Kind != "" && own.day(d.Day).after(whole.day(d.Day)) {
		return Claim{}
	}
	return whole
}

// revived reports whether a season was ordered since the show as a whole was said to
// have come to its end.
func (d *Dossier) revived(end Claim) bool {
	_, ok := d.revivedBy(&end)
	return ok
}

// revivedBy is the first order of a season since an end that was told of the show as a
// whole, or of a season before.
func (d *Dossier) revivedBy(end *Claim) (Claim, bool) {
	best := Claim{}
	if side(*end) != finished || end.no() {
		return best, false
	}
	for _, n := range d.Seasons() {
		c := d.Now(n, "order").Lead
		if n <= end.Season || side(c) != ordered || c.no() || !c.Certainty.Firm() || c.tooLoose(end) || !c.day(d.Day).after(end.day(d.Day)) {
			continue
		}
		if best.Kind == "" || earlier(&c, &best, d.Day) {
			best = c
		}
	}
	return best, best.Kind != ""
}

// tooLoose reports whether a claim is too loose a word to save a show from an end that
// is known. An article that tells of the end itself is believed the one as the other.
func (c *Claim) tooLoose(end *Claim) bool {
	return c.band() == Loose && end.band() != Loose && c.Article != end.Article
}

// SavedBy is the first order of a later season since an end that a claim tells of, which
// takes the place of that end; an end that was denied by then had none. An article that
// tells how a season ended and that another is ordered tells of two things.
func (d *Dossier) SavedBy(end *Claim) (Claim, bool) {
	by, ok := d.revivedBy(end)
	now := d.Now(end.Season, "order").Lead
	denied := ok && now.Certainty == Denied && earlier(end, &now, d.Day) && earlier(&now, &by, d.Day)
	if denied || ok && end.Value.Text == Ended && end.Article == by.Article {
		return Claim{}, false
	}
	return by, ok
}

// lent weighs what is said of the show as a whole and can be told of the season. A
// day, or a count of episodes, from before anybody spoke of it is another season's;
// and a count is mostly that of all seasons.
func (d *Dossier) lent(season int, slot string, named bool) Standing {
	speaks := func(*Claim) bool { return true }
	switch ofADay := slot == "premiere" || slot == "finale" || slot == "episodes"; {
	case named && d.onlyFirst(season):
		if slot == "premiere" {
			speaks = func(c *Claim) bool { return !c.again() }
		}
	case named && (slot == "episodes" || !d.atHand(season)):
		return Standing{}
	case named || ofADay && season > 1:
		since, made := d.sinceSpoken(season), d.Now(season, "production").Lead
		speaks = func(c *Claim) bool { return since(c) && !c.tooSoonFor(&made) }
	}
	whole := d.Of(0, slot)
	fit := make([]*Claim, 0, len(whole))
	for _, c := range whole {
		if speaks(c) {
			fit = append(fit, c)
		}
	}
	if len(fit) == len(whole) {
		return d.Now(0, slot)
	}
	return weigh(fit, d.Day).DeniedFirst()
}

// soonest is how long a season takes, at the least, from its filming to its first day.
const soonest = 60 * 24 * time.Hour

// tooSoonFor reports whether a first day that an article tells of the show is another
// season's than the one of which it tells that it is still being filmed: it comes too soon.
func (c *Claim) tooSoonFor(made *Claim) bool {
	return c.Kind == Premiere && c.Article == made.Article && c.Article != "" && made.climbs() && !made.Plan &&
		Rung(made.Value.Text) <= Rung(Filming) && !c.Value.Date.IsZero() && c.Value.Date.First().Sub(made.Told().Last()) < soonest
}

// sinceSpoken reports whether the day of a claim, or the day that it is told, is not
// before anybody spoke of a season.
func (d *Dossier) sinceSpoken(season int) func(*Claim) bool {
	spoken := d.Since(season)
	return func(c *Claim) bool {
		on := c.Value.Date
		if on.IsZero() {
			on = c.Told()
		}
		return spoken == "" || !on.Last().Before(spoken.First())
	}
}

// onlyFirst reports whether a season is the first, and no other is spoken of: then
// the show as a whole is that season.
func (d *Dossier) onlyFirst(season int) bool { return season == 1 && d.highest <= 1 }

// atHand reports whether a season is the one that is next or on the air: it is known
// to be there and the last of those, and the one before it has been shown. What is
// said of the show now is said of it.
func (d *Dossier) atHand(season int) bool {
	if f := d.footing(season); f == 0 || f >= isThought || season > 1 && d.Shown(season-1) == "" {
		return false
	}
	for n := season + 1; n <= d.highest; n++ {
		if f := d.footing(n); f != 0 && f != isRumoured {
			return false
		}
	}
	return !d.Told(season, "order", true).Lead.Ends()
}

// againWords are those of a sentence that tells of a first day which is not the first
// of the show.
var againWords = []string{"return", "reviv", "comes back", "come back", "is back", "new season"}

// again reports whether a first day is told of a show that has been on before.
func (c *Claim) again() bool { return holdsAny(c.Detail+" "+c.Quote, againWords) }

// DeniedFirst puts a denial before what it rejects where both were told at once: an
// article that tells a rumour and its denial has not been overtaken by itself.
func (s Standing) DeniedFirst() Standing {
	if !s.Known() || s.Lead.Certainty == Denied {
		return s
	}
	for i, c := range s.Past {
		if c.Certainty == Denied && c.SameValue(s.Lead) && (c.Article == s.Lead.Article || c.Told().Compare(s.Lead.Told()) == 0) && c.Tier.Band() <= s.Lead.Tier.Band() {
			s.Beside = append([]Claim{s.Lead}, s.Beside...)
			s.Past = slices.Delete(slices.Clone(s.Past), i, i+1)
			s.Lead = c
			return s
		}
	}
	return s
}
