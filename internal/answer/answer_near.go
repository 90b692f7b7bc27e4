package answer

import (
	"cmp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// kinds are what claims a question is about, for the nearest thing known.
var kinds = map[ask.About][]tv.Kind{
	ask.Premiere:   {tv.Premiere, tv.Stage},
	ask.Finale:     {tv.Finale, tv.Final, tv.Premiere, tv.Stage},
	ask.Order:      {tv.Stage, tv.Premiere},
	ask.Production: {tv.Stage, tv.Premiere},
	ask.Delay:      {tv.Delay, tv.Stage},
	ask.Episodes:   {tv.Episodes, tv.Premiere, tv.Stage},
	ask.Network:    {tv.OnNetwork},
	ask.Final:      {tv.Final, tv.Stage},
	ask.Cast:       {tv.Cast},
	ask.Rumours:    {tv.Stage, tv.Premiere},
}

// near is the nearest thing that is known, where nothing answers: what is firm, else what
// a loose word says flatly, which is told as no more than that. Hearsay is nothing near.
func (f *file) near() tv.Claim {
	if c := f.nearest; c.Kind == tv.Premiere && c.Certainty == tv.Speculated && !no(c) && AsksDay(f.q) {
		return c // the month that is guessed, where the day is asked
	}
	if c := f.nearBy(firm); c.Kind != "" {
		return f.firmest(c)
	}
	loose := func(c tv.Claim) bool { return c.Word().Word == tv.ClaimedBy }
	if c := f.nearBy(loose); c.Kind != "" || len(f.q.People) > 0 || !ofOthersOnly[f.q.About] {
		return f.firmest(c)
	}
	return f.state()
}

// firmest is what holds now in the place of a claim that is nearest: what has overtaken it, what
// is known where it only guesses, that whoever it is about has gone since, and of its kind what
// is told of the very season that is asked about.
func (f *file) firmest(c tv.Claim) tv.Claim {
	switch {
	case !c.Kind.Weighed() || c.Rule == InItsWords, c.Value.Change == tv.Departs && f.q.Change == tv.Departs:
		return c // that they left is what is asked about
	case c.Kind == tv.Cast && c.Value.Change == tv.Stars && playsNoMore(c), guessesNothing(c):
		return asPrinted(c)
	}
	if c.Season > 0 && f.q.Season > 0 && c.Season != f.q.Season && len(f.q.People) == 0 {
		if own := f.newest(firm, func(o *tv.Claim) bool { return f.known.Meant(o) == f.q.Season && !f.overtaken(*o) && f.sameRole(o, &c) }, c.Kind); own.Kind != "" {
			return own
		}
	}
	st := f.alone(f.known.Meant(&c), c.Slot())
	past := slices.ContainsFunc(st.Past, func(o tv.Claim) bool { return o.ID == c.ID })
	if st.Known() && st.Lead.ID != c.ID && firm(st.Lead) && (past && !no(st.Lead) || c.Certainty == tv.Speculated) {
		c = st.Lead
	}
	if left := f.goneBy(c); left.Kind != "" {
		return left
	}
	return c
}

// sameRole reports whether two credits are for one role; other claims are of one kind.
func (f *file) sameRole(a, b *tv.Claim) bool {
	return a.Kind != tv.Crew || a.Value.Role == b.Value.Role
}

// ofOthersOnly is what is asked of somebody of whom nothing is known: what is known of others is
// nothing near, and how the show stands is told in its place.
var ofOthersOnly = map[ask.About]bool{ask.Crew: true, ask.Cast: true, ask.Relationship: true}

// state is the newest that is known of how a show stands.
func (f *file) state() tv.Claim {
	return f.itsDay(f.newest(firm, func(c *tv.Claim) bool { return !f.overtaken(*c) }, tv.Stage, tv.Premiere))
}

// nearBy is the nearest thing on words of one sort: on the same matter, of the season
// nearest to the one meant, the newest. Where somebody is asked about it is about them.
func (f *file) nearBy(sort func(tv.Claim) bool) tv.Claim {
	guess := f.guessed()
	if f.nearest.Kind != "" && sort(f.nearest) && (guess.Kind == "" || f.nearest.Season == f.q.Season) {
		return f.itsDay(f.nearest)
	}
	if len(f.q.People) > 0 {
		return f.newest(sort, func(c *tv.Claim) bool { return f.aboutIt(c) && !f.isGainsaid(*c) }, tv.Cast, tv.Crew) // no other kind names them
	}
	if f.q.About == ask.Crew && (f.q.Role == "writer" || f.q.Role == "showrunner") {
		if c := f.newest(sort, func(c *tv.Claim) bool { return strings.Contains(fold(c.Value.Role), "creat") }, tv.Crew); c.Kind != "" {
			return c // who made it up has written it, more likely than others
		}
	}
	if f.q.About == ask.Crew && f.q.Role != "" {
		if c := f.newest(sort, func(c *tv.Claim) bool { return f.wanted(*c) }, tv.Crew); c.Kind != "" {
			return c // who does it in another season
		}
	}
	if guess.Kind != "" {
		return guess
	}
	about := f.q.About
	if about == ask.Cast && len(f.q.Rest) > 0 {
		return tv.Claim{} // whoever is asked about, others who are in it are nothing near
	}
	if f.q.Bare && f.q.Season > 0 && f.q.Episode == 0 && len(f.q.Words) == 0 && about == ask.Anything {
		about = ask.Order // a season that is only named is asked for
	}
	if about == ask.News && f.q.Season > 0 {
		about = ask.Order // "any word on s4": whether it comes
	}
	if about == ask.Production && f.q.Where {
		return tv.Claim{} // when it comes is nothing near to where it is made
	}
	best := tv.Claim{}
	for _, k := range kinds[about] {
		c := f.newest(sort, func(c *tv.Claim) bool { return !f.overtaken(*c) }, k)
		if c.Kind != "" && (best.Kind == "" || c.Season > best.Season && best.Season > 0 && f.q.Season > best.Season && about == ask.Premiere) {
			best = c // of a later season, where one is asked about that is later still
		}
	}
	if best.Kind == "" && slices.Contains(kinds[about], tv.Stage) {
		return f.planned(sort)
	}
	return f.itsDay(best)
}

// guessed is the newest guess on the very season that a question names, where it asks
// whether that comes and nothing firm is told of it: nearer than what is known of another,
// and told as no more than it is.
func (f *file) guessed() tv.Claim {
	if f.q.Season == 0 || f.q.About != ask.Order && f.q.About != ask.Production {
		return tv.Claim{}
	}
	var best *tv.Claim
	for _, k := range []tv.Kind{tv.Stage, tv.Premiere} {
		for _, c := range f.known.Kind(k) {
			switch {
			case f.known.Meant(c) != f.q.Season || no(*c):
			case firm(*c):
				return tv.Claim{}
			case c.Certainty == tv.Speculated && (best == nil || newer(c, best) < 0):
				best = c
			}
		}
	}
	if best == nil {
		return tv.Claim{}
	}
	return *best
}

// overtaken reports whether a claim on the making of a season has nothing to say, since
// the season has come.
func (f *file) overtaken(c tv.Claim) bool {
	return c.Kind == tv.Stage && c.Slot() == "production" && c.Value.Text != tv.Airing && c.Season > 0 && f.q.About != ask.Production && f.shown(c.Season)
}

// planned is the newest plan for the making of the season meant.
func (f *file) planned(sort func(tv.Claim) bool) tv.Claim {
	for _, c := range f.standing("production").Beside {
		if c.Plan && sort(c) && !no(c) {
			return c
		}
	}
	return tv.Claim{}
}

// newest is, of some kinds, the newest claim on words of one sort that leads its matter.
func (f *file) newest(sort func(tv.Claim) bool, keep func(*tv.Claim) bool, kinds ...tv.Kind) tv.Claim {
	var best *tv.Claim
	for _, k := range kinds {
		if !k.Weighed() {
			continue
		}
		for _, c := range f.known.Kind(k) {
			if (best == nil || f.nearer(c, best) > 0) && keep(c) && !no(*c) && sort(*c) && f.alone(f.known.Meant(c), c.Slot()).Lead.ID == c.ID {
				best = c
			}
		}
	}
	if best == nil {
		return tv.Claim{}
	}
	return *best
}

// nearer compares two claims: the one of a season nearer to the one meant, then the newer.
func (f *file) nearer(a, b *tv.Claim) int {
	return cmp.Or(apart(b.Season, f.season)-apart(a.Season, f.season), a.Told().Compare(b.Told()), cmp.Compare(a.ID, b.ID))
}

func apart(a, b int) int { return max(a-b, b-a) }
