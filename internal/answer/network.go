package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// network answers where a show is to be seen. Whether it goes from where it is, that
// it is there does not tell.
func (f *file) network() {
	if f.isShopped() {
		return
	}
	if f.asItWas() {
		return
	}
	if (f.q.Yes || whoSaved.MatchString(f.q.Text)) && f.asksRescue() && f.rescue() {
		return
	}
	if f.onNetwork(); len(f.told) == 0 && f.q.Yes && len(f.q.Rest) > 0 && goesTo.MatchString(f.q.Text) {
		f.best(func(c *tv.Claim) bool { return goesTo.MatchString(c.Value.Text) }, f.q.Rest, wholly, 1, tv.Other)
	}
	f.homeFirst()
	f.whereSince()
	if len(f.told) > 0 && f.oneOfItsChannels(f.told[0].Claim) {
		f.verdict = ""
	}
	switch {
	case noLonger.MatchString(f.q.Text) && f.verdict != "":
		f.verdict = map[Verdict]Verdict{Yes: No, No: Yes}[f.verdict]
	case goesAway.MatchString(f.q.Text) && f.verdict == Yes:
		f.verdict = ""
	case goesAway.MatchString(f.q.Text) && f.verdict == No:
		f.verdict = Yes
	default:
		f.whereInstead()
	}
}

// isShopped tells, where it is asked whether another network takes a show, that one is sought.
func (f *file) isShopped() bool {
	if !f.q.Yes || !anotherHome.MatchString(f.q.Text) {
		return false
	}
	f.best(func(c *tv.Claim) bool { return shopped.MatchString(c.Value.Text) }, nil, 0, 1, tv.Other)
	if f.closed = len(f.told) > 0; f.closed {
		f.inJob = true // the model does not see that it is sought
	}
	return f.closed
}

// homeFirst puts where a show is at home before where it is abroad, unless a country is asked about.
func (f *file) homeFirst() {
	if len(f.told) < 2 || f.told[0].Claim.Place().Country == "" || f.countryAsked() != nil {
		return
	}
	i := slices.IndexFunc(f.told, func(t Told) bool {
		return t.Claim.Kind == tv.OnNetwork && !no(t.Claim) && t.Claim.Place().Country == "" && t.Role != Was && t.Role != Rejected
	})
	if i < 0 || f.told[0].Claim.Kind != tv.OnNetwork {
		return
	}
	home := f.told[i]
	f.told = slices.Insert(slices.Delete(f.told, i, i+1), 0, home)
	f.told[0].Role, f.told[1].Role = f.told[1].Role, home.Role
}

// anotherHome asks whether a show finds another network, and shopped tells that one is sought.
var (
	anotherHome = regexp.MustCompile(`(?i)\b(?:another|other|new|different) (?:networks?|channels?|homes?|platforms?|streamers?|services?)\b|\b(?:somewhere|anywhere) else\b`)
	shopped     = regexp.MustCompile(`(?i)\bshopp(?:ed|ing)\b|\b(?:other|another|new) (?:platforms?|networks?|homes?|buyers?|streamers?)\b|\bfind(?:s|ing)? a (?:new )?home\b`)
)

// sells tells who is to have the right to show something.
var sells = regexp.MustCompile(`(?i)\b(?:on|to|for) \p{Lu}|\b(?:rights?|network|channel|streamer|broadcaster|home|platform|sold|buy|buys|bought|rerun\w*|repeat\w*|sub\w*|dvd|box ?set)\b`)

var (
	goesTo   = regexp.MustCompile(`(?i)\b(mov(e|es|ing|ed)|relocat\w+|shift(s|ing|ed)?) (it |production |filming )?(to|from|out)\b`)
	noLonger = regexp.MustCompile(`(?i)\b(no longer|off)\b`)
	goesAway = regexp.MustCompile(`(?i)\b(leav(e|es|ing)|left|los(e|es|ing)|lost|dropp(ed|ing)|quit(s|ting)?|going from|gone from)\b`)
)

// onNetwork tells where a show is to be seen. A question about a move is answered by
// a claim that tells of one.
func (f *file) onNetwork() {
	st := f.standing("network")
	for n := f.highest(); n > 0 && st.Empty() && f.q.Season == 0; n-- {
		st = f.alone(n, "network")
	}
	if ofCountry := f.countryAsked() != nil && (!f.q.Yes || !f.namesNetwork()); ofCountry && !earlierOnes.MatchString(f.q.Text) {
		if f.abroad() {
			if c := f.told[0].Claim; f.q.Yes && c.Kind == tv.OnNetwork {
				f.verdict = Yes
			}
		} else if st.Known() && !no(st.Lead) {
			f.perhapsThere(st)
		}
		return
	}
	if f.ofFirstRun() {
		return
	}
	if earlierOnes.MatchString(f.q.Text) {
		for _, c := range f.free(func(c *tv.Claim) bool { return hasAny(c.Value.Text, catchUp) || allOn.MatchString(c.Value.Text) }, tv.Other) {
			f.add(*c, Also)
			return
		}
		if c := f.standing("order").Lead; finished(c) && !no(c) && !f.q.Yes && oldOnes.MatchString(f.q.Text) {
			f.nearest = st.Lead // where it was on the air is not where it may be seen again
			return
		}
	}
	if !f.q.Yes && formerly.MatchString(f.q.Text) {
		for _, c := range st.Past {
			if !no(c) && !c.SameValue(st.Lead) {
				f.add(c, Was)
				return
			}
		}
		f.nearest = st.Lead
		return
	}
	if f.byName(st) {
		return
	}
	moves := has(f.q.Words, append([]string{"moving", "move", "moves", "moved", "switching", "switch", "after", "next", "new"}, saving...)...)
	if moves && st.Known() && !st.Lead.Plan && (!movesIn(st.Lead.Quote+" "+st.Lead.Detail) || leaves(st.Lead)) {
		return
	}
	if f.q.Yes && st.Known() && f.namesAnother(st) {
		if f.movedSince(st.Lead) {
			f.add(st.Lead, Leads)
			return
		}
		if f.onlyThere(st.Lead) {
			f.add(st.Lead, Leads)
			f.verdict = No
			return
		}
		if !f.onAnother(st) {
			f.nearest = st.Lead
		}
		return
	}
	if !f.q.Yes && !f.q.Either {
		for _, w := range strings.Fields(fold(st.Lead.Value.Text)) {
			if has(f.q.Rest, w) {
				return // what the question names already is no answer to it
			}
		}
	}
	if !f.q.Past && endedLongAgo(f.whole("order").Lead) && !f.saved() {
		if f.seenAgain(); len(f.told) == 0 {
			f.nearest = st.Lead // where it was
		}
		return
	}
	if !leaves(st.Lead) {
		st.Conflict = slices.DeleteFunc(slices.Clone(st.Conflict), leaves) // it was there
	}
	f.tell(st)
	f.alsoOn(st)
	f.told = slices.DeleteFunc(f.told, func(t Told) bool {
		return t.Claim.Place().Country == "" && slices.ContainsFunc(f.told, func(o Told) bool {
			return o.Claim.Place().Country != "" && strings.EqualFold(o.Claim.Value.Text, t.Claim.Value.Text)
		})
	})
	f.alsoStreams()
	if f.q.Yes && st.Known() && !no(st.Lead) {
		if names := strings.Fields(fold(st.Lead.Value.Text)); len(names) > 0 && !f.namesSister(st.Lead.Value.Text) && (has(f.q.Rest, names...) || hasWord(fold(f.q.Text), strings.Join(names, " "))) {
			f.verdict = Yes
		}
	}
}

// namesNetwork reports whether a question has a word that may be the name of a network.
func (f *file) namesNetwork() bool {
	country := strings.Fields(countryIn(f.q))
	return len(f.networksAsked()) > 0 || slices.ContainsFunc(f.q.Rest, func(w string) bool { return !slices.Contains(country, w) && w != "usa" && w != "britain" })
}

// earlierOnes asks for what has been shown already.
var earlierOnes = regexp.MustCompile(`(?i)\b(old|older|past|previous|earlier|catch up|still (watch|stream|see|catch)|first (season|series))\b`)

// oldOnes asks for what has long been shown.
var oldOnes = regexp.MustCompile(`(?i)\b(old|older|past|previous|earlier)\b`)

// catchUp is in words that tell where what has been shown is to be seen.
var catchUp = []string{"past episodes", "previous", "earlier", "catch up", "older episodes", "past seasons", "still available", "available on", "to stream", "is streaming", "are streaming"}

// allOn tells where all of it is to be seen.
var allOn = regexp.MustCompile(`(?i)\b(episodes?|seasons?|series)( \w+){0,4} (is|are) (still )?(on|available|at)\b`)

// formerly asks where something was to be seen before.
var formerly = regexp.MustCompile(`(?i)\bon before\b|\bbefore\W*$|\b(used to|previously|formerly)\b`)

// alsoOn tells the other networks that the same article names, unless it tells of a
// move from one to the other.
func (f *file) alsoOn(st tv.Standing) {
	for _, c := range append(slices.Clone(st.Conflict), st.Past...) {
		if c.Article != st.Lead.Article || no(c) || leaves(c) {
			continue
		}
		switch {
		case c.Quote == st.Lead.Quote && !c.SameValue(st.Lead) && !movesIn(c.Quote):
			f.add(c, Also)
		case c.Quote != st.Lead.Quote && !f.q.Yes && firm(c) && !goesTo.MatchString(st.Lead.Quote+" "+c.Quote) && f.otherName(c):
			f.add(c, Also)
		}
	}
}

// otherName reports whether the network of a claim has a name of its own beside those that are
// told: a channel of a broadcaster, and no other word for it.
func (f *file) otherName(c tv.Claim) bool {
	name := fold(c.Value.Text)
	return !slices.ContainsFunc(f.told, func(t Told) bool {
		told := fold(t.Claim.Value.Text)
		return strings.Contains(told, name) || strings.Contains(name, told)
	})
}

// byName answers whether a network does something with the show, where a claim
// names it; where the question is whether it saves the show, else by the order.
func (f *file) byName(st tv.Standing) bool {
	if !f.q.Yes || len(f.q.Rest) == 0 {
		return false
	}
	for _, c := range append(append([]tv.Claim{st.Lead}, st.Conflict...), st.Beside...) {
		if country := f.countryAsked(); country != nil && c.Kind != "" && f.namesIt(c) && !no(c) && !c.Place().Holds(country.MatchString) {
			f.closed = true
			if c.Place().Country != "" {
				f.nearest, f.elsewhere = c, true
			} else {
				f.add(c, Leads)
				f.anywhere = true // it is on it, and nobody says where
			}
			return true
		}
		if f.namesIt(c) {
			f.add(c, Leads)
			f.verdict = Yes
			if no(c) {
				f.verdict = No
			} else if over := f.standing("order").Lead; finished(over) && !no(over) && over.Told().Compare(c.Told()) >= 0 {
				f.verdict = ""
				f.add(over, Since) // where it was when it was given up
			}
			return true
		}
	}
	for _, c := range st.Past {
		switch {
		case !f.namesIt(c) || has(f.q.Words, saving...) || f.oneOfItsChannels(c):
		case c.Told().Compare(st.Lead.Told()) < 0:
			f.tell(st)
			f.add(c, Was)
			if !f.q.Past && f.movedAway(st.Lead, c) {
				f.verdict = No
			}
			return true
		default: // both were told at once
			f.add(c, Leads)
			f.verdict = Yes
			return true
		}
	}
	if has(f.q.Words, saving...) {
		for _, c := range f.free(func(c *tv.Claim) bool {
			return hasKin(c.Value.Text+" "+c.Quote, f.q.Rest) && f.seasonFits(*c)
		}, tv.Other) {
			f.add(*c, Leads)
			return true
		}
		for n := f.highest(); n >= 0; n-- {
			if st := f.alone(n, "order"); hasKin(st.Lead.Quote, f.q.Rest) {
				f.tell(st)
				f.whether()
				break
			}
		}
		return true
	}
	return false
}

// namesAnother reports whether a question asks for a network of which no claim
// tells.
func (f *file) namesAnother(st tv.Standing) bool {
	return len(f.q.Rest) > 0 && !f.namesIt(st.Lead) && !slices.ContainsFunc(st.Beside, f.namesIt)
}

// onlyThere reports whether the sentence of a claim says that the show is on no other network
// than its own, which a question for another is answered by.
func (f *file) onlyThere(c tv.Claim) bool {
	return firm(c) && !no(c) && !c.Plan && !goesTo.MatchString(f.q.Text) && !has(f.q.Words, saving...) && exclusive.MatchString(c.Quote) && hasKin(c.Quote, strings.Fields(fold(c.Value.Text)))
}

var exclusive = regexp.MustCompile(`(?i)\b(exclusive(ly)?|only) (on|to|at|available on)\b|\b(streams?|airs?|available|shown) (exclusively|only)\b|\bexclusive(ly)? (stream|home)`)
