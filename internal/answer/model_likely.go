package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// How sure the model must be, of all that may be said. They were chosen on questions that it
// had not learned from: of what the rules find and the model gives less than these, more misleads
// than answers.
const (
	toKeep     = 0.5  // of what the rules have found, for it to be told
	toKeepRead = 0.3  // the same, where they have read the whole question, or what is told has all of it
	toKeepMore = 0.03 // the same, where they know more than the model sees
	toTell     = 0.6  // of another claim
	toTellHalf = 0.8  // of one that has few of the words of a question for yes or no
	toTrust    = 0.7  // of one that does not name who did what is asked
)

// reconsider asks the model, which sees what the rules have found: that is told where it
// likely answers, else the claim that does, without yes or no, else nothing. The question is
// as it was put: the rules change theirs.
func (f *file) reconsider(q ask.Question, m *Model) {
	if q.About == ask.News || q.About == ask.Rumours {
		return // answered by whatever there is of a sort
	}
	asked := *f
	asked.q = q
	c := asked.choose(m)
	if len(f.told) > 0 && c.ofRules() >= asked.enough() {
		return
	}
	f.told, f.notOn = nil, false
	may := asked.mayTell()
	if best, sure := c.best(toTellLeast, may); best != nil && sure >= asked.sureOf(best) && (sure >= toTellHalf || !asked.halfAsked(best)) {
		f.add(*best, Also)
		f.verdict = ""
		return
	}
	if first, second := c.twofold(may); first != nil && !asked.halfAsked(first) {
		f.add(*first, Also)
		f.add(*second, Also)
		f.verdict = ""
		return
	}
	asked.trusting = true
	if best, sure := c.best(toTrust, asked.mayTell()); best != nil && (sure >= toTellHalf || !asked.halfAsked(best)) {
		f.add(*best, Also)
		f.verdict = ""
	}
}

// halfAsked reports whether a question for yes or no is about more than a claim in words has.
func (f *file) halfAsked(c *tv.Claim) bool {
	return f.q.Yes && !c.Kind.Weighed() && wordsMeant(f.q.Words).in(sideOf(c).text, 1) < mostly
}

// enough is how likely what the rules have found must answer. They come to somebody's kin, to
// a reason, to an age or a price, and from when it is out to whether it is, by more than one claim
// or by a part of a sentence, which the model does not see.
func (f *file) enough() float64 {
	switch q := &f.q; {
	case f.notOn, f.inJob, q.About == ask.Order && q.Season > 0 && len(f.unread()) == 0, q.About == ask.Change && q.Kin != "", f.tellsNoSeason():
		return 0 // every command tells the order of a season; whose kin it is the model does not see
	case q.Why && !f.inSentence && len(f.told) > 0 && f.told[0].Claim.Kind == tv.Plot:
		return toKeep // that something is so does not tell why it is
	case f.tellsDeath(), q.About == ask.Order && len(f.unread()) == 0:
		return toKeepMore
	case q.Kin != "", q.Why, f.measures() != nil, f.asksRescue(), OfOffshoot(f.q, f.known), f.tellsWhether(), f.saysOfThem(), f.tellsJob(), f.tellsRise(), f.hasTheRole(), f.tellsOnScreen(), f.tellsTheDay(), !f.inSentence && slices.Contains(wellTold, q.About):
		return toKeepMore
	case f.wellRead(), f.hasAll(f.told):
		return toKeepRead
	}
	return toKeep
}

// tellsNoSeason reports whether, of the first day of a season that a question names, it is told that
// this season is not ordered, or that the show is over.
func (f *file) tellsNoSeason() bool {
	if f.q.About != ask.Premiere || f.q.Season == 0 || len(f.q.People) > 0 || len(f.unread()) > 0 || len(f.told) == 0 {
		return false
	}
	c := f.told[0].Claim
	return c.Kind == tv.Stage && c.Slot() == "order" && (finished(c) && !no(c) || no(c) && c.Season == f.q.Season)
}

// tellsWhether reports whether of a first day it is told that there is none to come or that the
// season is there, or of somebody that they have to do with the show.
func (f *file) tellsWhether() bool {
	if len(f.told) == 0 {
		return false
	}
	lead := f.told[0].Claim
	return lead.Kind == tv.Crew && (f.verdict == Yes || f.verdict == No && no(lead)) || lead.Kind == tv.Stage && f.q.About == ask.Premiere && (f.q.Yes || no(lead))
}

// saysOfThem reports whether it is told with yes or no of the one whom a question names, and of
// whom every word of it is read, that they come or go.
func (f *file) saysOfThem() bool {
	if f.q.About != ask.Change || f.q.Change == "" || len(f.q.People) != 1 || len(f.q.Rest) > 0 || len(f.told) == 0 || madeToGo.MatchString(f.q.Text) {
		return false
	}
	c := f.told[0].Claim
	if f.verdict == "" && !(f.q.Change == tv.Departs && (c.Kind == tv.Crew && no(c) || c.Kind == tv.Cast && c.Value.Change == tv.Returns)) {
		return false
	}
	return f.about(c) && (c.Kind == tv.Cast && c.Value.Change != tv.Stars || c.Kind == tv.Crew && no(c))
}

// tellsTheDay reports whether a first day is told to whoever asks for that of the show and for
// nothing else.
func (f *file) tellsTheDay() bool {
	return f.q.About == ask.Premiere && f.q.When && len(f.q.Words)+len(f.q.People) == 0 && len(f.told) > 0 && f.told[0].Claim.Kind == tv.Premiere && firm(f.told[0].Claim)
}

// hasTheRole reports whether who has the very role that is asked for is told.
func (f *file) hasTheRole() bool {
	if f.q.About == ask.Who && f.hasRoleNamed() {
		return true
	}
	return f.q.About == ask.Crew && f.q.Role != "" && len(f.q.People) == 0 && len(f.told) > 0 && f.told[0].Claim.Kind == tv.Crew && !no(f.told[0].Claim) && fold(f.told[0].Claim.Value.Role) == f.q.Role
}

// wellTold is what the rules answer better than the model expects, and how far a show is.
var wellTold = []ask.About{ask.Part, ask.Network, ask.Relationship, ask.Episodes, ask.Quote, ask.Order, ask.Production}

// mayTell bounds what the model may tell: the season and the people that the question names, its
// words where it asks for yes or no, and a name or a thing in it that nobody here knows. Where
// the rules know every word they have been through the claims of the kind that is asked for, and
// refused them with reason.
func (f *file) mayTell() func(*tv.Claim) bool {
	named, words, toThePoint, ofKind := f.naming(), wordsMeant(f.q.Words), f.toThePoint(), f.ofThatKind()
	ofPart, ofPublicity := f.ofPart(), f.ofPublicity()
	strange, measured := len(f.q.Rest) > 0, f.measures() != nil
	if f.q.Kin != "" && f.jobOf() == nil || f.q.Episode > 0 || f.q.About == ask.Final && f.q.Many || f.asksRescue() {
		return func(c *tv.Claim) bool { return f.q.Kin != "" && f.namesBoth(c) && (f.off == nil || !f.off(c)) } // no one claim answers that
	}
	rank := rankAndName.FindStringSubmatch(fold(f.q.Text))
	return func(c *tv.Claim) bool {
		if f.off != nil && f.off(c) {
			return false
		}
		text := sideOf(c).text
		if rank != nil && ranks[rank[1]] && f.q.About == ask.Who && !hasWord(text, rank[2]) {
			return false // it is of another of that rank
		}
		if f.misses(c) {
			return false // the very thing that is asked
		}
		share := words.in(text, 1)
		switch {
		case !c.Record && (f.namesBoth(c) || f.saidByAsked(c) || f.ofAway(c) && f.stands(c)):
			return true
		case c.Record, !f.seasonFits(*c), !named.inText(text, c.By) || !c.Kind.Weighed() && !named.in(c), no(*c) && share < 1 && !f.tellsState(c), !strange && slices.Contains(refused[f.q.About], c.Kind):
			return false
		case f.q.About == ask.Who && c.Kind == tv.Crew && strange && len(f.q.People) == 0 && wordsMeant(f.q.Rest).in(text, 1) < 1:
			return false // it is of another role
		case c.Kind == tv.Spinoff && !ofKind(c), !ofPart(c), !ofPublicity(c):
			return false
		case f.q.About == ask.Plot && c.Kind == tv.Other && episodeIs.MatchString(c.Value.Text) && !AsksTitle(f.q):
			return false // what an episode is called is not what happens
		case f.q.About == ask.Part && !f.q.Yes && len(f.q.People) == 0 && c.Kind == tv.Plot:
			return false // what a part does is not who has it
		case f.q.About == ask.Part && c.Kind == tv.Cast && former(*c) && !f.q.Past:
			return false // who has left it plays nobody
		case c.Kind.Weighed() && c.Kind != tv.Delay && f.q.Why && !f.q.Yes && !gives(c.Detail+" "+c.Quote) && !isReason(c.Detail):
			return false // that it is so is no reason
		case f.q.Yes && len(f.q.Rest) > 1 && !c.Kind.Weighed() && f.ofSomebodyElse(c):
			return false // of somebody else it is so
		case f.q.Why && f.isItsCause(c):
			return false
		case c.Kind.Weighed():
			return f.stands(c) && !measured && !(f.q.Yes && share == 0 && !f.tellsState(c)) && !(strange && f.passes(c))
		case f.q.About == ask.Network && f.q.Yes && !f.hasOfRest(c) && !toBeSeen.MatchString(c.Value.Text) && !sells.MatchString(c.Value.Text):
			return false // it is of nothing that is to be seen
		case f.q.About == ask.Quote && strange && !f.hasOfRest(c):
			return false // somebody else's words
		case f.q.Why:
			return (strange || share > 0) && toThePoint(c) && (f.q.Yes || hasWhy(c) || c.Kind != tv.Quote && isFor(c.Value.Text))
		}
		return toThePoint(c)
	}
}

// episodeIs tells what an episode is called.
var episodeIs = regexp.MustCompile(`(?i)\b(?:episode|finale|premiere|opener|hour)\b[^,;]{0,40}\b(?:is|are|was|were) (?:called |titled |entitled |named )?["“‘]?\p{Lu}`)

// ofSomebodyElse reports whether a claim in words begins with a whole name of which a question that
// names somebody nobody knows here has no word.
func (f *file) ofSomebodyElse(c *tv.Claim) bool {
	m := wholeName.FindString(c.Value.Text)
	asked := " " + fold(f.q.Text) + " "
	return m != "" && !slices.ContainsFunc(strings.Fields(fold(m)), func(w string) bool { return strings.Contains(asked, " "+w+" ") })
}

var wholeName = regexp.MustCompile(`^\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\pL’'-]+`)

// passes reports whether a claim about somebody, or of a day, has nothing of what a question
// names and nobody here knows.
func (f *file) passes(c *tv.Claim) bool {
	if f.hasOfRest(c) {
		return false
	}
	asksOne := len(f.q.People) == 0 || f.q.Yes || f.q.About == ask.Part
	return c.Kind == tv.Relationship || asksOne && slices.Contains(ofNames, c.Kind)
}

// hasOfRest reports whether a claim has any of the words of a question that are no words of
// questions, or is printed where they say.
func (f *file) hasOfRest(c *tv.Claim) bool {
	return wordsMeant(f.q.Rest).in(sideOf(c).text+" "+fold(c.Source), 1) > 0
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
