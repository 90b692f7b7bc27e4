package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// reconsider asks the model, which sees what the rules have found: that is told where it
// likely answers, else the claim that does, without yes or no, else nothing. The question is
// as it was put: the rules change theirs.
func (f *file) reconsider(q ask.Question, m *Model) {
	asked := *f
	asked.q = q
	c := asked.choose(m)
	if len(f.told) > 0 && c.ofRules() >= likely[asked.enough()] {
		return
	}
	f.told, f.notOn = nil, false
	for _, i := range c.answer() {
		f.add(*c.claims[i], Also)
		f.verdict = ""
	}
}

// answer are the places of the claims that the model tells.
func (c choice) answer() []int {
	if best := c.best(0, c.mayTell); best >= 0 && c.sure(best, c.bounds[best].sure) {
		return []int{best}
	}
	if first, second := c.twofold(c.mayTell); first >= 0 && !c.bounds[first].half {
		return []int{first, second}
	}
	if best := c.best(0, c.mayTrust); best >= 0 && c.sure(best, toTrust) {
		return []int{best}
	}
	return nil
}

// halfAsked reports whether a question for yes or no is about more than a claim in words has.
func (f *file) halfAsked(c *tv.Claim) bool {
	return f.q.Yes && !c.Kind.Weighed() && wordsMeant(f.q.Words).in(sideOf(c).text, 1) < mostly
}

// enough is how likely what the rules have found must answer. They come to somebody's kin, to
// a reason, to an age or a price, and from when it is out to whether it is, by more than one claim
// or by a part of a sentence, which the model does not see.
func (f *file) enough() level {
	switch q := &f.q; {
	case f.notOn, f.inJob, q.About == ask.Order && q.Season > 0 && len(f.unread()) == 0, q.About == ask.Change && q.Kin != "":
		return toKeepAny // every command tells the order of a season; whose kin it is the model does not see
	case q.Why && !f.inSentence && len(f.told) > 0 && f.told[0].Claim.Kind == tv.Plot && !isFor(f.told[0].Claim.Value.Text) && !overIt.MatchString(f.told[0].Claim.Value.Text):
		return toKeep // that something is so does not tell why it is
	case f.tellsDeath(), q.About == ask.Order && len(f.unread()) == 0:
		return toKeepMore
	case q.Kin != "", q.Why, f.measures() != nil, f.asksRescue(), OfOffshoot(f.q, f.known), f.tellsWhether(), f.saysOfThem(), f.tellsJob(), f.tellsRise(), f.hasTheRole(), f.tellsTheDay(), !f.inSentence && slices.Contains(wellTold, q.About):
		return toKeepMore
	case f.wellRead(), f.hasAll(f.told):
		return toKeepRead
	}
	return toKeep
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
	if f.verdict == "" && !(f.q.Change == tv.Departs && c.Kind == tv.Crew && no(c)) {
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
	rank, whoWas := rankAndName.FindStringSubmatch(fold(f.q.Text)), whoWasIt.FindStringSubmatch(fold(f.q.Text))
	return func(c *tv.Claim) bool {
		if f.off != nil && f.off(c) {
			return false
		}
		text := sideOf(c).text
		if rank != nil && ranks[rank[1]] && f.q.About == ask.Who && !hasWord(text, rank[2]) {
			return false // it is of another of that rank
		}
		if whoWas != nil && pursued(c.Value.Text, whoWas[1]) {
			return false // whoever hunts the killer is not the killer
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

// whoWasIt asks who is what it describes: "who was the killer".
var whoWasIt = regexp.MustCompile(`^(?:so |and |but |ok )?who(?: is| was| s)? the (?:real )?([a-z]+)\b`)

// pursued reports whether words tell that somebody is after whoever is described so.
func pursued(text, whom string) bool {
	m := pursuit.FindStringSubmatch(fold(text))
	return m != nil && m[1] == whom
}

var pursuit = regexp.MustCompile(`\b(?:hunt|hunts|hunting|seeks?|seeking|chase|chases|chasing|pursues?|pursuing|tracks? down|tracking down|looks? for|looking for|search(?:es|ing)? for|after) the (?:real )?([a-z]+)\b`)

// overIt tells over what somebody is called to account.
var overIt = regexp.MustCompile(`\b(?:questioned|arrested|quizzed|held|charged|tried|jailed|sacked|fired) over\b`)

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
