package answer

import (
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// How sure the model must be.
const (
	surely    = 0.8  // that a claim answers, rather than none, where the rules find nothing
	certainly = 0.95 // the same, where they have read all of the question, or the claim has none of the words that they do not know
	doubtful  = 0.2  // that what the rules have found answers, rather than nothing, for it to be told
)

// reconsider asks the model: what the rules have found is told unless it hardly answers, and
// where nothing is left to tell, the claim that surely does, without yes or no. The question is
// as it was put: the rules change theirs.
func (f *file) reconsider(q ask.Question) {
	asked := &file{q: q, known: f.known, day: f.day, season: f.season}
	if asked.unlikely(f.told) {
		f.told = nil
	}
	if len(f.told) > 0 {
		return
	}
	if c := asked.likely(); c != nil {
		f.add(*c, Also)
		f.verdict = ""
	}
}

// likely is the claim that answers by what the model has learned, where no rule finds one;
// nil where none surely does.
func (f *file) likely() *tv.Claim {
	if f.asksForAll() || len(f.q.Words) == 0 || f.q.Kin != "" || f.q.Episode > 0 || f.q.About == ask.Final && f.q.Many || f.asksRescue() {
		return nil
	}
	best, sure := f.choose(learned(), f.pool()).best(f.speaksTo())
	if best == nil {
		return nil
	}
	enough := surely
	if len(f.q.Rest) == 0 || !best.Kind.Weighed() && !f.hasOfRest(best) {
		enough = certainly
	}
	if sure < enough {
		return nil
	}
	return best
}

// hasOfRest reports whether a claim has any of the words of a question that are no words of
// questions, or is printed where they say.
func (f *file) hasOfRest(c *tv.Claim) bool {
	return wordsMeant(f.q.Rest).in(sideOf(c).text+" "+fold(c.Source), 1) > 0
}

// speaksTo reports whether a claim is about what a question names at all: its season, those
// whom it names, its words where it asks for yes or no, and a name or a thing in it that nobody
// here knows. Where the rules know every word they have been through the claims of the kind
// that is asked for, and refused them with reason.
func (f *file) speaksTo() func(*tv.Claim) bool {
	named, words, toThePoint := f.naming(), wordsMeant(f.q.Words), f.toThePoint()
	strange, inWords := len(f.q.Rest) > 0, f.measures() != nil
	return func(c *tv.Claim) bool {
		text := sideOf(c).text
		switch share := words.in(text, 1); {
		case c.Record, !f.seasonFits(*c), !named.inText(text, c.By), no(*c) && share < 1, !strange && slices.Contains(refused[f.q.About], c.Kind):
			return false
		case !c.Kind.Weighed():
			if !strange && share == 0 {
				return false
			}
			if f.q.About == ask.Quote && strange && !f.hasOfRest(c) {
				return false // somebody else's words
			}
			return toThePoint(c) && (!f.q.Yes || share >= mostly) && (!f.q.Why || f.q.Yes || gives(text) || isFor(c.Value.Text))
		case inWords, f.q.Yes && share == 0, strange && !f.hasOfRest(c) && (c.Kind == tv.Relationship || (len(f.q.People) == 0 || f.q.Yes || f.q.About == ask.Part) && slices.Contains(ofNames, c.Kind)):
			return false
		}
		return f.stands(c)
	}
}

// refused are the kinds of claims that the rules go through for what is asked.
var refused = map[ask.About][]tv.Kind{
	ask.Premiere: {tv.Premiere}, ask.Finale: {tv.Finale}, ask.Final: {tv.Final}, ask.Order: {tv.Stage}, ask.Production: {tv.Stage}, ask.Delay: {tv.Delay},
	ask.Part: {tv.Cast}, ask.Change: {tv.Cast}, ask.Cast: {tv.Cast}, ask.Who: {tv.Cast, tv.Crew}, ask.Crew: {tv.Crew}, ask.Relationship: {tv.Relationship},
	ask.Episodes: {tv.Episodes}, ask.Network: {tv.OnNetwork}, ask.Spinoff: {tv.Spinoff}, ask.Quote: {tv.Quote}, ask.Plot: {tv.Plot},
}

// ofNames are the kinds of claims that are about somebody, or the day of something, which a
// question may name.
var ofNames = []tv.Kind{tv.Cast, tv.Crew, tv.Premiere, tv.Finale}

// unlikely reports whether what the rules have found hardly answers, by what the model has
// learned.
func (f *file) unlikely(told []Told) bool {
	if len(told) == 0 || f.asksForAll() || f.wellRead() {
		return false
	}
	claims, of := f.pool(), map[string]bool{}
	for i := range told {
		of[told[i].Claim.ID] = true
		if !slices.ContainsFunc(claims, func(c *tv.Claim) bool { return c.ID == told[i].Claim.ID }) {
			claims = append(claims, &told[i].Claim)
		}
	}
	c, chance := f.choose(learned(), claims), 0.0
	for i, claim := range claims {
		if of[claim.ID] {
			chance += c.chance[i]
		}
	}
	return chance < doubtful && !f.hasAll(told)
}

// wellRead reports whether the rules have made out all that a question says, or the very
// thing that it is after.
func (f *file) wellRead() bool {
	return len(f.q.Words) == 0 || f.q.About != ask.Anything && len(f.q.Rest) == 0 || f.q.Kin != "" || f.q.Stage != "" || f.measures() != nil || f.asksRescue() || AsksTitle(f.q) || f.q.About == ask.Premiere || f.q.About == ask.Quote || f.q.About == ask.Relationship && len(f.q.People) > 1
}

// hasAll reports whether something told has all that the question turns on: of what is told in
// words every word, and of a part or a day the names.
func (f *file) hasAll(told []Told) bool {
	words, rest := wordsMeant(f.q.Words), wordsMeant(f.q.Rest)
	return len(words) > 0 && slices.ContainsFunc(told, func(t Told) bool {
		text := sideOf(&t.Claim).text
		return words.in(text, 1) == 1 || t.Claim.Kind.Weighed() && len(rest) > 0 && rest.in(text, 1) == 1
	})
}

// asksForAll reports whether a question is answered by whatever there is of a sort.
func (f *file) asksForAll() bool { return f.q.About == ask.News || f.q.About == ask.Rumours }
