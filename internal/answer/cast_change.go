package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// change answers whether somebody comes, stays or goes. That somebody was in an
// earlier season says nothing about this one.
func (f *file) change() {
	if f.promotions() {
		return
	}
	if f.q.Change == tv.Departs && becameOf.MatchString(f.q.Text) {
		defer f.fateOfPart()
	}
	if f.q.Change == "" && f.q.Why && len(f.q.People) > 0 && has(f.q.Words, recastAsked...) {
		f.whyRecast()
		return
	}
	if f.q.Change == tv.Recast && len(f.q.People) > 0 {
		f.successor()
		if f.q.Yes && len(f.told) > 0 && f.verdict == "" && !no(f.told[0].Claim) {
			f.verdict = Yes
		}
		return
	}
	if f.q.When && firstSeen.MatchString(f.q.Text) && f.q.Change != tv.Departs {
		if f.arrives(); len(f.told) > 0 || len(f.q.People) == 0 && len(f.q.Rest) > 0 {
			return
		}
	}
	if len(f.q.People) == 0 && stillIn.MatchString(f.q.Text) {
		f.closed = true // who goes is not who remains
		return
	}
	if len(f.q.People) == 0 {
		f.changes()
		return
	}
	if OffShow(f.q) {
		f.anything()
		return
	}
	if anotherRun.MatchString(f.q.Text) && f.makes() {
		f.q.About, f.q.People, f.q.Stage = ask.Order, nil, tv.Renewed
		f.order()
		f.closed = true
		return
	}
	if AsksOfKin(f.q) {
		f.toKin()
	}
	if f.named() < len(f.q.People) {
		if f.q.Why && asksWhy.MatchString(f.q.Text) {
			f.whyChange()
		}
		return
	}
	if f.doing() {
		return
	}
	if f.q.Yes && len(f.q.Rest) > 0 && f.overWhat() || f.q.When && onScreen.MatchString(f.q.Text) && f.lastSeen() {
		return
	}
	if f.signedOn() {
		return
	}
	f.afterSeason()
	for _, st := range f.moves() {
		c := head(st)
		another := c.Value.Change == tv.Recast && c.PersonID != "" && !f.about(tv.Claim{Kind: tv.Cast, Show: c.Show, PersonID: c.PersonID})
		switch {
		case c.Season != 0 && (f.q.Season > 0 || f.q.Next || c.Season < f.season && !f.q.Past && c.Value.Change != tv.Departs && !another) && c.Season != f.season:
		case c.Value.Change == tv.Stars && c.Season == 0 && (f.q.Season > 1 || f.q.Next || f.q.Change != tv.Joins && f.q.Change != ""):
		case another && f.handedOver(st): // that they go is what is asked
		case another:
			f.tell(st) // the part goes on with another
		case f.ofTheirs(st).Kind != "":
			f.add(f.ofTheirs(st), Leads) // of several who have the part
		default:
			f.tell(st)
		}
	}
	f.firmFirst()
	f.goesInTheEnd()
	f.leaves()
	f.theirWord()
	if !f.wentBefore() {
		f.comesOrGoes()
		f.goneSince()
		f.diedSince()
		f.backSince()
	}
	if f.q.When && len(f.told) == 0 && f.lastSeen() {
		return
	}
	switch {
	case f.nearest.Kind != "":
	case f.q.Change == "" && involved.MatchString(f.q.Text):
		parts := f.told
		f.told = nil
		f.credits()
		f.told = append(f.told, parts...)
	case len(f.told) > 0 || f.q.Why:
	case f.q.Change == tv.Departs && f.stays():
	case f.q.Change == tv.Returns && f.q.Yes && f.doesNotReturn():
	case f.q.Change == "":
		f.credits()
	case f.q.Change == tv.Departs:
		f.goes()
	}
	if f.q.Why && (!f.q.Yes || asksWhy.MatchString(f.q.Text)) {
		f.whyChange()
	} else if len(f.told) == 0 && !f.q.When {
		f.themselves()
	}
	f.backInSentence()
	f.isIn()
	f.oldDenials()
	f.withoutState()
	f.saidOnce()
}

// saidOnce leaves out what an article says of somebody once more without the season of which it is so.
func (f *file) saidOnce() {
	kept := f.told[:0:0]
	for _, t := range f.told {
		c := t.Claim
		if c.Kind == tv.Cast && c.Season == 0 && slices.ContainsFunc(kept, func(k Told) bool {
			o := k.Claim
			return o.Kind == tv.Cast && o.Season > 0 && o.Article == c.Article && c.Article != "" && o.PersonID == c.PersonID && c.PersonID != "" && o.Value.Change == c.Value.Change && no(o) == no(c)
		}) {
			continue
		}
		kept = append(kept, t)
	}
	f.told = kept
}

// anotherRun asks whether somebody makes more of a show: that is asked of the show where it is
// theirs.
var anotherRun = regexp.MustCompile(`(?i)\b(?:mak(?:e|es|ing)|do(?:es|ing)?|writ(?:e|es|ing)|film(?:s|ing)?) (?:any )?(?:more|another) (?:of|series|seasons?|episodes|run)\b`)

// makes reports whether whom a question names works on the show behind the camera.
func (f *file) makes() bool {
	return slices.ContainsFunc(f.known.Kind(tv.Crew), func(c *tv.Claim) bool { return f.about(*c) && !no(*c) })
}

// AsksWhoIsLeft reports whether a question is who remains in a contest.
func AsksWhoIsLeft(q ask.Question) bool { return stillIn.MatchString(q.Text) }

// stillIn asks who remains in a contest.
var stillIn = regexp.MustCompile(`(?i)\bwho(?:['’]?s| is| are)? (?:(?:still|all|else) )+(?:left|in|standing|there|remaining)\b|\bwho(?:['’]?s| is| are) (?:left|remaining) (?:on|in)\b`)

// doing answers what somebody does, or why, where no coming or going is asked about but
// by words that may mean it, "hauled in": by what a claim in words has of the others.
func (f *file) doing() bool {
	if f.q.Change != "" || len(f.q.Rest) == 0 {
		return false
	}
	says := f.toThePoint()
	f.best(func(c *tv.Claim) bool { return says(c) && meantOf(inWords(c), f.q.Rest, 1) == 1 }, nil, 0, 1, tv.Plot, tv.Other)
	return len(f.told) > 0
}

// involved asks for anything that somebody does for a show.
var involved = regexp.MustCompile(`(?i)\b(involved|attached)\b`)

// credits tells what somebody does behind the camera, where it is asked whether
// they are in it at all.
func (f *file) credits() {
	for c := range f.each(tv.Crew) {
		if f.about(c) && (f.q.Season == 0 || c.Season == f.q.Season) && !slices.ContainsFunc(f.told, func(t Told) bool { return t.Claim.Slot() == c.Slot() }) {
			f.add(c, Also)
		}
	}
	if f.q.Yes && len(f.told) > 0 && strings.Contains(" "+fold(f.q.Text)+" ", " involved ") {
		f.verdict = Yes
		if no(f.told[0].Claim) {
			f.verdict = No
		}
	}
}

// goes tells what else says that somebody goes: a credit that has it beside, or
// what is said in words.
func (f *file) goes() {
	for c := range f.each(tv.Crew) {
		if f.about(c) && (hasKin(c.Detail, goneWords) || no(c) && c.Certainty.Firm()) {
			f.add(c, Also)
			if stays := f.staysAs(c); stays != nil && no(c) {
				f.add(*stays, Also) // who gives up one thing need not go
			} else if f.q.Yes && firm(c) {
				f.verdict = Yes
			}
			return
		}
	}
	f.best(func(c *tv.Claim) bool {
		return hasKin(c.Value.Text, leaveWords) && (f.q.Season == 0 || c.Season == f.q.Season)
	}, nil, 0, 2, tv.Other)
	if len(f.told) > 0 && f.q.Yes && f.told[0].Claim.Certainty == tv.Denied {
		f.verdict = No
	}
}

// goneWords are what stands beside the credit of somebody who goes.
var goneWords = append([]string{"retire", "retires", "retiring", "retired", "handing", "hands", "stepping", "steps", "stepped"}, leaveWords...)

// moves are the parts of those asked about: who comes and goes, and only where
// nothing tells of that who has them.
func (f *file) moves() []tv.Standing {
	if list := f.mattersOf(ofMoves, f.aboutOrActor()); len(list) > 0 {
		return list
	}
	return f.matters(f.about)
}

// named counts those of the question of whom any claim tells.
func (f *file) named() (n int) {
	for _, p := range f.q.People {
		if slices.ContainsFunc([]tv.Kind{tv.Cast, tv.Crew, tv.Relationship}, func(k tv.Kind) bool {
			return slices.ContainsFunc(f.known.Kind(k), func(c *tv.Claim) bool {
				return slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return isThing(c, e) })
			})
		}) {
			n++
		}
	}
	return n
}

// comesOrGoes says yes or no to a question about one person.
func (f *file) comesOrGoes() {
	if len(f.told) == 0 || f.told[0].Role != Leads || !f.q.Yes && f.q.Change != tv.Departs {
		return
	}
	c := f.told[0].Claim
	if len(f.told) > 1 && f.told[1].Role == Rejected {
		return // the one says so, the other denies it
	}
	stays := c.Value.Change != tv.Departs
	if no(c) {
		stays = !stays
	}
	switch {
	case f.q.Change == tv.Departs && !f.q.Past && stays && !no(c) && c.Value.Change == tv.Returns && c.Season > 0 && c.Season < f.highest() && f.shown(c.Season):
		f.nearest, f.told = c, nil // who came back then may go now
	case f.q.Season > 0 && c.Season != f.q.Season && c.Value.Change == tv.Departs && no(c): // who does not leave may yet not be in it
	case f.takesOver(c) && f.q.Change != tv.Departs && (f.q.Yes || f.q.Bare) && !c.Plan:
		f.verdict = Yes
		if no(c) {
			f.verdict = No
		}
	case c.Plan && c.Certainty != tv.Confirmed, c.Value.Change == tv.Recast:
	case c.Season != 0 && c.Season < f.season && !(f.q.Change == tv.Departs && !stays): // who left once may be back
	case f.q.Why && slices.ContainsFunc(f.told, func(t Told) bool { return t.Claim.Value.Change == tv.Departs && !no(t.Claim) }): // who goes may be to come back
	case f.q.Change == tv.Departs && stays && !no(c) && (f.q.Why || c.Value.Change != tv.Returns):
		f.corrects = ask.IsLeaving
	case !f.q.Yes && !f.q.Bare:
	case f.q.Change == tv.Departs && stays && !no(c) && f.day.First().Sub(c.Told().Last()).Hours() > recalled*24 && !isStaying.MatchString(c.Quote): // who came back long ago may go now
	case f.q.Change == tv.Departs && stays, f.q.Change != tv.Departs && !stays:
		f.verdict = No
	case f.q.Change == tv.Departs && f.q.Gone && !hasGone(c, f.day):
	case f.q.Yes || f.q.Bare:
		f.verdict = Yes
	}
}
