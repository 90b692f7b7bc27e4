package answer

import (
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// How sure the model must be, of all that may be said.
const (
	toKeep     = 0.5  // of what the rules have found, for it to be told
	toKeepRead = 0.03 // the same, where they have read the whole question, or what is told has all of it
	toTell     = 0.5  // of another claim
)

// reconsider asks the model, which sees what the rules have found: that is told where it
// likely answers, else the claim that does, without yes or no, else nothing. The question is
// as it was put: the rules change theirs.
func (f *file) reconsider(q ask.Question) {
	if f.asksForAll() {
		return
	}
	asked := *f
	asked.q = q
	c := asked.choose(learned())
	enough := toKeep
	if asked.wellRead() || asked.hasAll(f.told) {
		enough = toKeepRead
	}
	if len(f.told) > 0 && c.ofRules() >= enough {
		return
	}
	f.told = nil
	if best := asked.likely(c); best != nil {
		f.add(*best, Also)
		f.verdict = ""
	}
}

// likely is the claim that answers by what the model has learned; nil where none surely does.
func (f *file) likely(c choice) *tv.Claim {
	if len(f.q.Words) == 0 || f.q.Kin != "" || f.q.Episode > 0 || f.q.About == ask.Final && f.q.Many || f.asksRescue() {
		return nil
	}
	if best, sure := c.best(f.speaksTo()); sure >= toTell {
		return best
	}
	return nil
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
