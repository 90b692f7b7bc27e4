package answer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// free are the claims in words of some kinds that are to be kept, newest first.
func (f *file) free(keep func(*tv.Claim) bool, kinds ...tv.Kind) []*tv.Claim {
	var list []*tv.Claim
	for _, k := range kinds {
		for _, c := range f.known.Kind(k) {
			if keep(c) {
				list = append(list, c)
			}
		}
	}
	slices.SortFunc(list, firstTold)
	return list
}

// all keeps every claim.
func all(*tv.Claim) bool { return true }

// newer puts the newest first.
func newer(a, b *tv.Claim) int {
	return cmp.Or(later(a, b), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Start, b.Start))
}

// later puts what is told of a later day first.
func later(a, b *tv.Claim) int {
	if days := b.Told().Compare(a.Told()); days != 0 {
		return days
	}
	return weight(a) - weight(b)
}

// firstTold is newer, but that of what is told in words on one day an article's first comes
// first: it tells what a show is about before it tells what happens in it.
func firstTold(a, b *tv.Claim) int {
	return cmp.Or(later(a, b), cmp.Compare(a.Article, b.Article), cmp.Compare(a.Start, b.Start), cmp.Compare(a.ID, b.ID))
}

// weight puts, of what was told on one day, a denial first, and what is not so
// last.
func weight(c *tv.Claim) int {
	switch {
	case c.Certainty == tv.Denied:
		return 0
	case c.Negative:
		return 2
	}
	return 1
}

// seasonFits reports whether a claim may speak for the season that the question
// names.
func (f *file) seasonFits(c tv.Claim) bool {
	return f.q.Season == 0 || f.known.Meant(&c) == f.q.Season || c.Season == 0 && (f.q.Season == 1 || namesSeason(c.Quote, f.q.Season))
}

// spinoff tells what is known of shows that come of this one.
func (f *file) spinoff() {
	least := 0.0
	if len(f.q.Show.Entries) == 0 {
		least = 1 // it is by those words that the show was found
	}
	if aboutWhat.MatchString(f.q.Text) && f.storyOf() {
		return
	}
	if has(f.q.Words, films...) || bigScreen.MatchString(f.q.Text) { // what else comes of it is no film
		f.best(func(c *tv.Claim) bool { return isFilm.MatchString(c.Value.Text) }, nil, 0, 1, tv.Spinoff, tv.Other, tv.Quote)
	} else {
		ofKind, ofMaking := f.ofThatKind(), f.ofItsMaking()
		f.best(func(c *tv.Claim) bool { return ofKind(c) && ofMaking(c) }, f.q.Rest, least, 2, tv.Spinoff)
		f.withoutOutdated()
	}
	if len(f.told) == 0 && countryOf(f.q.Text) == "" && !ofMaking.MatchString(f.q.Text) && has(f.q.Words, "reboot", "rebooted", "rebooting", "revival", "revived", "remake") {
		if f.best(all, []string{"reboot", "revival", "remake"}, some, 1, tv.Other); len(f.told) == 0 {
			if !has(f.q.Words, "remake") {
				f.order() // a show that comes back is the show itself, to some
			}
			if !has(f.q.Words, "revival", "revived") {
				f.verdict = ""
			}
		}
		if len(f.told) == 0 && f.nearest.Kind == "" {
			f.ofIt()
		}
		return
	}
	if len(f.told) == 0 && f.q.When && !madeNot.MatchString(f.q.Text) {
		f.inOffshootsSentence(func(c *tv.Claim) bool { return opensIt.MatchString(c.Quote) }, tv.Premiere)
	}
	if len(f.told) == 0 {
		f.ofIt()
	}
	if f.droppedSince() || len(f.told) != 1 || !f.q.Yes {
		return
	}
	switch c := f.told[0].Claim; {
	case no(c):
		f.verdict = No
	case ofMore.MatchString(f.q.Text): // that it is ordered does not tell that there is more of it
	case c.Kind == tv.Spinoff && !hasKin(c.Value.Text+" "+c.Quote, stopped) && !onlyTalk.MatchString(c.Value.Text):
		f.verdict = Yes
	}
}

// ofIt is nearest, where something is asked of a show that comes of this one: that there is to
// be such a show.
func (f *file) ofIt() {
	of := *f
	of.q.When = false // that there is one needs no day
	ofKind := of.ofThatKind()
	film := has(f.q.Words, films...) || bigScreen.MatchString(f.q.Text)
	for _, c := range f.free(func(c *tv.Claim) bool {
		return firm(*c) && ofKind(c) && (!film || isFilm.MatchString(c.Value.Text))
	}, tv.Spinoff) {
		f.nearest = *c
		return
	}
}

// films are words for what a show may become in the cinema.
var (
	films     = []string{"film", "movie", "films", "movies"}
	bigScreen = regexp.MustCompile(`(?i)\b(big screen|cinemas?)\b`)
	isFilm    = regexp.MustCompile(`(?i)\b(films?|movies?)\b`)
)

// What a question or a sentence has that is about a death, and what it has besides
// that tells it of somebody named: others merely lead their lives.
var (
	deathWords = []string{"die", "dies", "died", "dead", "death", "alive", "kill", "killed", "kills", "murdered", "survive", "survives",
		"hang", "hanged", "drown", "drowned", "drowns", "executed", "beheaded", "dying", "killing"}
	lifeWords = []string{"live", "lives", "living"}
	killWords = []string{"kill", "kills", "killed", "killing", "murder", "murdered", "murders", "shot", "shoots", "stabbed", "strangled", "poisoned", "drowned"}
)

// killing asks who has killed somebody, or whether somebody has: that one of them is dead
// is no answer.
var killing = regexp.MustCompile(`(?i)^(and |so |but )?(who|(did|does|do|has|have|will|is) [\pL’' -]+) (kill|kills|killed|killing|murder|murders|murdered) `)

// plot tells what happens, as far as a claim says it.
func (f *file) plot() {
	if f.ofTheirKin() {
		defer func() { f.closed = f.closed || len(f.told) > 0 }() // whose kin it is the model does not see
	}
	kinds := []tv.Kind{tv.Plot}
	if len(f.q.Rest) > 0 || len(f.q.People) > 0 {
		kinds = []tv.Kind{tv.Plot, tv.Other, tv.Spinoff}
	}
	switch {
	case f.onSet():
		return
	case closure.MatchString(f.q.Text):
		f.closes()
		return
	case f.asksEnd() && !has(f.q.Words, deathWords...) && f.deed() == "":
		f.end()
		return
	case f.genre():
		return
	case asksPremise.MatchString(f.q.Text) && len(f.q.People) == 0:
		f.premise()
		return
	}
	if f.q.Yes && has(f.q.Words, deathWords...) && (f.actorDied() || f.livesOn()) {
		return
	}
	fate, says := deathWords, f.toThePoint()
	switch {
	case killing.MatchString(f.q.Text):
		fate = killWords
	case len(f.q.People) > 0:
		fate = slices.Concat(deathWords, lifeWords)
	}
	death := has(f.q.Words, fate...)
	if f.q.Yes && len(f.q.Rest) == 0 && len(f.q.People) > 1 && endsWith.MatchString(f.q.Text) {
		f.q.Rest = []string{"together"} // that both are named does not tell that they end up so
	}
	if f.q.Yes && len(f.q.Rest) == 0 && !death && f.deed() != "" {
		f.q.Rest = f.q.Words
	}
	if len(f.q.People) > 0 {
		fate = slices.Concat(fate, []string{"funeral", "buried"})
	}
	keep := func(c *tv.Claim) bool {
		switch {
		case f.q.Why && !hasWhy(c):
			return false
		case f.q.Season == 0 && c.Spoiler.Season > 0 && len(f.q.People) == 0 && len(f.q.Rest) == 0 && !f.q.Past && (!death || f.q.Episode > 0):
			return false // what it is about is told to whoever has seen nothing
		case f.q.Season != 0 && c.Season != f.q.Season && !namesSeason(c.Quote, f.q.Season):
			return false
		}
		return (!death || hasKin(c.Value.Text, fate) && f.namesAll(c.Value.Text, c.By) && (f.q.Kin == "" || hasKin(c.Value.Text, alike(f.relation())))) && says(c)
	}
	if len(f.q.Rest) == 0 && len(f.q.People) > 0 {
		f.best(keep, nil, 0, 2, tv.Plot) // what happens comes before what else is said of them
	}
	if len(f.told) == 0 {
		f.best(keep, f.q.Rest, wholly, 2, kinds...)
	}
	if death {
		f.plainlyFated(keep)
	}
	if len(f.told) == 0 && len(f.q.Rest) == 0 && !f.q.Why && !f.q.Where {
		f.goesOnOf(func(c *tv.Claim) bool { return !(death && f.q.Yes) || hasKin(c.Value.Text, fate) })
	}
}

// anything answers a question of no known kind by claims in words that share what
// it turns on.
func (f *file) anything() {
	switch {
	case f.age(), f.winner():
		return
	case f.hurt(), f.onSet() && len(f.told) > 0, f.maker():
		return
	case atOnce.MatchString(f.q.Text):
		f.rhythm()
		f.closed = len(f.told) > 0
		return
	case otherNight.MatchString(f.q.Text) && !someEpisode.MatchString(f.q.Text) && f.nights():
		return
	case has(f.q.Words, "based", "adapted", "adaptation"), theBook.MatchString(f.q.Text):
		f.origin()
		return
	case len(f.q.Words) == 0 && len(f.q.People) > 1:
		f.relationship() // whoever names two and nothing else asks what is between them
	case len(f.q.Words) == 0 && !f.q.Bare:
		if f.measures() != nil {
			f.best(f.hasWanted, nil, 0, 1, tv.Other)
		}
		return // it asks something, and not what is known of it
	case len(f.q.Words) == 0 && len(f.q.People) > 0:
		f.who()
		return
	case len(f.q.Words) == 0:
		f.news()
		return
	case whoseIdea.MatchString(f.q.Text):
		f.thought()
		return
	}
	most := 1
	if f.q.Why {
		most = 2
	}
	if f.genre() {
		return
	}
	says, least := f.toThePoint(), wholly
	if f.q.Why && !f.q.Yes && len(f.q.Words) > 1 {
		least = mostly // of whom it is, and what they do, neither alone is the point
	}
	if f.q.Yes && len(f.q.People) > 0 && len(f.q.Words) > 1 && asksDeed.MatchString(fold(f.q.Text)) && !strings.Contains(f.q.Text, " have ") {
		least = mostly
	}
	f.best(func(c *tv.Claim) bool {
		if f.q.Yes && len(f.q.Rest) > 0 && meantOf(inWords(c), f.q.Rest, 1) < wholly {
			return false // what it is asked whether of
		}
		return says(c) && !(f.q.Why && f.isItsCause(c)) && (!f.q.Why || f.q.Yes || hasWhy(c) || c.Kind != tv.Quote && isFor(c.Value.Text))
	}, f.q.Words, least, most, tv.Other, tv.Plot, tv.Quote, tv.Spinoff)
	if len(f.told) > 0 && f.q.About == ask.Anything {
		f.otherReason()
	}
	if f.q.Why && len(f.told) == 2 && firm(f.told[0].Claim) == firm(f.told[1].Claim) {
		f.told = f.told[:1]
	}
}

// otherReason puts before a guess why something is so what is known of it: what the same
// article says firmly of the same thing, and gives as the reason.
func (f *file) otherReason() {
	guess := f.told[0].Claim
	if firm(guess) || !isFor(guess.Value.Text) && !gives(guess.Value.Text) {
		return
	}
	words := strings.Fields(fold(guess.Value.Text))
	for _, c := range f.free(func(c *tv.Claim) bool {
		return c.Article == guess.Article && c.Season == guess.Season && firm(*c) && !no(*c) && share(c.Value.Text, words) >= wholly
	}, tv.Other) {
		f.told = append([]Told{{*c, Also}}, f.told...)
		f.told[1].Role = Beside
		return
	}
}

// whoseIdea asks who first thought of something.
var whoseIdea = regexp.MustCompile(`(?i)\b(whose|who had the) (\w+ )?idea\b`)
