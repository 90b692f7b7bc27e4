package answer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// part answers who plays a character, or what somebody plays. Somebody who left
// is told as one who did, and only where nobody else has the part.
func (f *file) part() {
	switch {
	case f.q.Change == tv.Recast:
		if f.successor(); len(f.told) == 0 && len(f.q.People) == 1 && playsNow.MatchString(f.q.Text) {
			f.nearest, f.q.Change = tv.Claim{}, ""
			f.part() // who has it now need replace nobody
			return
		}
		if len(f.told) == 0 && len(f.q.People) == 0 && len(f.q.Rest) > 0 {
			f.described()
		}
		return
	case f.q.Yes && f.q.Change == tv.Departs && len(f.q.People) > 0:
		f.change() // "is the actor who plays Runa leaving"
		return
	case f.q.Yes && len(f.q.Rest) > 0 && meantFor.MatchString(f.q.Text):
		f.firstMeant()
		return
	case f.relation() != "" && len(f.q.People) > 0:
		f.relative()
		f.withoutExes()
		return
	case len(f.q.People) == 0 && len(f.q.Rest)+len(f.relation()) > 0:
		f.described()
		return
	case len(f.q.People) == 0 && StandsForSomebody(f.q.Text):
		return // whom that stands for is not told
	case len(f.q.People) == 0 && f.partNamed() != "":
		f.describeBy(f.partNamed())
		f.described()
		return
	case len(f.q.People) == 0:
		f.cast()
		return
	}
	ever := strings.Contains(" "+fold(f.q.Text)+" ", " ever ")
	sort := ofParts
	if ever {
		sort = ofPlayed
	}
	parts := f.mattersOf(sort, f.about)
	ofPerson := f.q.People[0].Entries[0].Kind == names.Person
	if parts == nil || ofPerson && !slices.ContainsFunc(parts, func(st tv.Standing) bool { return guessed(st) == 0 }) {
		parts = append(f.matters(f.about), parts...) // that somebody left a part tells who had it
	}
	slices.SortStableFunc(parts, func(a, b tv.Standing) int { return cmp.Compare(guessed(a), guessed(b)) })
	for _, st := range parts {
		c := head(st)
		if all := f.alone(c.Season, c.Slot()); !ever && all.Known() && no(all.Lead) && all.Lead.Value.Change != tv.Departs {
			st, c = all, all.Lead // that it is not so is what is known
		}
		if former(c) && !playsNoMore(c) && !f.q.Past || f.otherOne(c) || f.q.Change == tv.Joins && c.Value.Change == tv.Departs {
			f.nearest = c
			f.namesake(st)
			continue
		}
		if c.Value.Person == "" || c.Value.Character == "" && !f.tellsPart(c) || !f.tellsName(c) || f.q.Season > 0 && c.Season != 0 && c.Season != f.q.Season || f.tookItLater(c) || f.repeats(c) {
			continue
		}
		if left := f.goneBy(c); left.Kind != "" {
			f.add(left, Leads)
			continue
		}
		if theirs := f.ofTheirs(st); theirs.Kind != "" && theirs.Value.Character != "" {
			f.add(theirs, Leads) // that another has it now is not what is asked
			continue
		}
		f.tell(st)
	}
	f.withThem()
	f.notByName()
	f.hadIt()
}

// hadIt tells who had the part that is asked for, and leaves, where nobody else is known to have
// it.
func (f *file) hadIt() {
	if len(f.told) > 0 || f.q.Yes || !whoPlays.MatchString(f.q.Text) || playsNow.MatchString(f.q.Text) {
		return
	}
	for c := range f.each(tv.Cast) {
		if c.Value.Change == tv.Departs && !no(c) && firm(c) && c.Value.Person != "" && (f.seasonFits(c) || f.q.Season > 0 && c.Season > f.q.Season) && f.about(tv.Claim{Kind: tv.Cast, Show: c.Show, CharacterID: c.CharacterID}) {
			f.add(c, Leads)
			f.closed = true
			return
		}
	}
}

var whoPlays = regexp.MustCompile(`(?i)^\W*(?:so |and )?who(?:['’]?s| is| was)? (?:plays?|playing|played|voices?|voicing)\b`)

// withoutExes leaves out whoever was that kin once, where it is not asked for such a one: an
// ex-husband is no husband, and no new one.
func (f *file) withoutExes() {
	kin := regexp.QuoteMeta(f.relation())
	if !slices.Contains(married, kin) && !slices.Contains(lovedOne, kin) {
		return // an estranged son is one
	}
	once := regexp.MustCompile(`(?i)\b(?:ex|former|estranged)[- ]?` + kin + `\b`)
	if kin == "" || regexp.MustCompile(`(?i)\b(?:ex|former|old|first|estranged)\b`).MatchString(f.q.Text) {
		return
	}
	f.told = slices.DeleteFunc(f.told, func(t Told) bool { return once.MatchString(t.Claim.Quote + " " + t.Claim.Detail) })
}

// playsNow asks who has a part now.
var playsNow = regexp.MustCompile(`(?i)^\W*(?:so |and )?who(?:['’]?s| is| will)? (?:now )?(?:plays?|playing|voices?|voicing)\b.*\b(?:now|these days|this (?:time|season|series))\W*$`)

// guessed puts the parts of which only a guess tells last: it says nothing new of who
// has the part.
func guessed(st tv.Standing) int {
	if firm(head(st)) {
		return 0
	}
	return 1
}

// tellsPart reports whether a claim says what somebody plays, though not by name: "the
// mysterious priest".
func (f *file) tellsPart(c tv.Claim) bool {
	return c.Detail != "" && !noPart.MatchString(c.Detail) && !asksName.MatchString(f.q.Text) && len(f.q.People) == 1 && plays(c) && f.about(tv.Claim{Kind: tv.Cast, Show: c.Show, PersonID: c.PersonID}) && hasAnyOf(" "+fold(c.Quote), playWords)
}

// noPart finds what is said of how somebody is in a show and not of what they play; asksName
// asks what a part is called, which no description tells.
var (
	noPart   = regexp.MustCompile(`(?i)^(?:as )?(?:an? )?(?:guest|recurring|(?:series )?regular|cameo|voice$|new$|returning|in \pL+ episodes?|for |from |until |unclear|since |during |season )`)
	asksName = regexp.MustCompile(`(?i)\b(?:name|named|called)\b`)
)

// tellsName reports whether a claim tells the name that is asked for: "the sheriff" is none.
func (f *file) tellsName(c tv.Claim) bool {
	return !asksName.MatchString(f.q.Text) || c.Value.Character == "" || !ofPart.MatchString(f.q.Text) || strings.ToLower(c.Value.Character) != c.Value.Character
}

// ofPart asks of a part, and not of whoever has it.
var ofPart = regexp.MustCompile(`(?i)\b(?:character|part|role)(?:['’]?s)?\b`)

// otherOne reports whether the question tells the part it asks about from that of
// the same name in the show, as "the young Runa" or "Runa in the prequel".
func (f *file) otherOne(c tv.Claim) bool {
	w := one(strings.Fields(fold(f.q.Text)), "young", "younger", "old", "older", "adult", "teenage", "child", "baby", "prequel", "sequel", "spinoff", "second", "other", "rival", "dub", "english", "japanese")
	return w != "" && !(w == "old" && f.onlyOne(c)) && !hasKin(c.Value.Character+" "+c.Detail+" "+c.Quote, []string{w})
}

// namesake tells, of those who have a part of one name, the one whose sentence has the word
// that the question tells them apart by.
func (f *file) namesake(st tv.Standing) {
	for _, c := range slices.Concat(st.Conflict, st.Beside, st.Past) {
		if plays(c) && !no(c) && !former(c) && !f.otherOne(c) && c.Certainty.Firm() {
			f.add(c, Leads)
			return
		}
	}
}

// plays reports whether a claim gives a part to somebody, or is about no part.
func plays(c tv.Claim) bool {
	return c.Kind != tv.Cast || c.Value.Change != tv.Departs && !no(c)
}

// withThem keeps, where a question names two, the claims that name both; where
// none does, all.
func (f *file) withThem() {
	if len(f.q.People) < 2 {
		return
	}
	var both []Told
	for _, t := range f.told {
		n := 0
		for _, p := range f.q.People {
			if slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return isThing(&t.Claim, e) }) {
				n++
			}
		}
		if n > 1 {
			both = append(both, t)
		}
	}
	if len(both) > 0 {
		f.told = both
		if f.q.Yes {
			f.verdict = Yes
			if no(both[0].Claim) {
				f.verdict = No
			}
		}
	}
}

// repeats reports whether an older season's claim only repeats that somebody
// plays a part.
func (f *file) repeats(c tv.Claim) bool {
	for _, t := range f.told {
		if t.Claim.Slot() == c.Slot() || t.Claim.PersonID == c.PersonID && t.Claim.CharacterID == c.CharacterID {
			return true
		}
	}
	return false
}

// cast lists who is in the season, or where it names none in the show.
func (f *file) cast() {
	switch {
	case len(f.q.People) > 0 && besides.MatchString(f.q.Text): // the others
	case len(f.q.People) > 0:
		f.change()
		return
	case len(f.q.Rest) > 0:
		f.described()
		return
	}
	for _, st := range f.matters(func(c tv.Claim) bool {
		return c.Value.Person != "" && (f.q.Season == 0 || c.Season == f.q.Season || c.Season == 0 && f.q.Season == 1)
	}) {
		if c := head(st); c.Value.Change != tv.Departs && !no(c) && !f.repeats(c) && !f.about(c) {
			f.add(c, Also)
		}
	}
	f.leading()
	f.firmFirst()
	f.closed = f.closed || f.wholeList()
}

// leading keeps, where those are asked for who lead the cast, the ones of whom that is said;
// where it is of nobody, those whom their article names first.
func (f *file) leading() {
	if asksLead.MatchString(f.q.Text) {
		f.told = slices.DeleteFunc(f.told, func(t Told) bool { return leadsNothing.MatchString(t.Claim.Detail) })
	}
	if len(f.told) < 2 || !asksLead.MatchString(f.q.Text) {
		return
	}
	leads := func(t Told) bool { return hasAnyOf(fold(t.Claim.Detail+" "+t.Claim.Quote), leadWords) }
	if asksStar.MatchString(f.q.Text) && !slices.ContainsFunc(f.told, leads) {
		leads = func(t Told) bool {
			return anyOf(fold(t.Claim.Quote), []string{"star", "starring", "stars", "starred"}) && plays(t.Claim)
		}
	}
	first := slices.MinFunc(f.told, func(a, b Told) int {
		return cmp.Or(cmp.Compare(a.Claim.Article, b.Claim.Article), a.Claim.Start-b.Claim.Start)
	})
	if !slices.ContainsFunc(f.told, leads) {
		leads = func(t Told) bool { return t.Claim.Quote == first.Claim.Quote }
	}
	f.told = slices.DeleteFunc(f.told, func(t Told) bool { return !leads(t) })
}

// asksLead asks for those who lead a cast, and leadWords tell of them.
var asksLead = regexp.MustCompile(`(?i)\b(leads?|leading|main|headlin\w+|fronts?|fronting|the star|top bill\w+|protagonist)\b`)

// AsksLead reports whether a question is who leads a cast.
func AsksLead(q ask.Question) bool { return asksLead.MatchString(q.Untitled()) }

// leadsNothing finds of somebody that they are in it beside others.
var leadsNothing = regexp.MustCompile(`(?i)\b(?:guest|recurring|recurs|cameo|supporting|voice only)\b`)

// asksStar asks for the one of whom that is said.
var asksStar = regexp.MustCompile(`(?i)\bthe star\b`)

var leadWords = []string{"lead", "leads", "leading", "led", "headlines", "fronts", "fronted", "title", "topline", "toplines"}

// somebody is asked for the actor of, by a word that stands for a name.
var somebody = regexp.MustCompile(`(?i)\b(him|her|them|that part|that role|that character|the actor|the actress)\W*$|\b(?:actor|actress|played by|voiced by|voice)\b`)

// StandsForSomebody reports whether a question asks for the actor of "her": somebody whom
// it does not name.
func StandsForSomebody(text string) bool {
	return somebody.MatchString(text) && !asksLead.MatchString(text)
}

// besides asks for those who are in it with somebody.
var besides = regexp.MustCompile(`(?i)^\W*(so |and )?who.*\b(with|alongside|opposite|besides) \S`)

// meantFor asks for whom a part was to be, before it was somebody's.
var meantFor = regexp.MustCompile(`(?i)\b(part|role|character)\b.*\b(meant|supposed|written|originally|intended)\b`)

// firstMeant tells what is said in words of for whom a part was to be.
func (f *file) firstMeant() {
	f.q.People = nil // whoever has it now need not be named
	f.best(func(c *tv.Claim) bool { return !no(*c) }, f.q.Rest, wholly, 1, tv.Other)
}
