package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// predecessor answers who did something on a show before somebody, or before whoever does
// it now: by a claim that tells of the one who went before. That somebody came in their place
// is never an answer to that, so that where no claim has them nothing is told.
func (f *file) predecessor() {
	f.closed = true
	p := f.succession()
	if f.q.Role == "" || len(p.parts) > 0 {
		f.hadPart(p)
	}
	if len(f.told) == 0 && len(f.q.Kin) == 0 && (f.q.Role != "" || len(p.heirs) > 0) {
		f.hadCraft(p)
	}
	if len(f.told) == 0 {
		f.namedBefore(p)
	}
	f.firmFirst()
	f.nearest = tv.Claim{}
}

// succession is what a question after a predecessor is about.
type succession struct {
	heirs []names.Entry   // who came after: those whom the question names
	parts map[string]bool // the characters it is about
	till  int             // the season before which it was, where the question names that
}

func (f *file) succession() succession {
	p := succession{parts: map[string]bool{}}
	if m := uptoSeason.FindStringSubmatch(f.q.Text); m != nil && f.q.Season > 0 {
		p.till = f.q.Season
	}
	for _, who := range f.q.People {
		for _, e := range who.Entries {
			if e.Kind == names.Character {
				p.parts[e.ID] = true
			} else if e.Kind == names.Person {
				p.heirs = append(p.heirs, e)
			}
		}
	}
	if len(p.parts) == 0 && (f.q.Role == "" || asksActor.MatchString(f.q.Text)) {
		for c := range f.each(tv.Cast) {
			if p.isHeir(c) && c.CharacterID != "" && c.Value.Change != tv.Departs && !no(c) {
				p.parts[c.CharacterID] = true
			}
		}
	}
	return p
}

var (
	uptoSeason = regexp.MustCompile(`(?i)\bbefore (?:season|series|s) ?\d`)
	asksActor  = regexp.MustCompile(`(?i)\b(?:play|plays|played|playing|voiced?|actor|actress|part|role|character)\b`)
)

func (p succession) isHeir(c tv.Claim) bool {
	return slices.ContainsFunc(p.heirs, func(e names.Entry) bool { return e.ID == c.PersonID })
}

// hadPart tells who has left a part, or had it in a season before.
func (f *file) hadPart(p succession) {
	if len(p.parts) == 0 {
		return
	}
	since, heirs := 0, p.heirs
	for c := range f.each(tv.Cast) {
		if !p.parts[c.CharacterID] || no(c) || c.PersonID == "" || !firm(c) {
			continue
		}
		if len(p.heirs) == 0 && c.Value.Change == tv.Recast {
			heirs = append(heirs, names.Entry{Kind: names.Person, ID: c.PersonID})
		}
		if p.isHeir(c) && c.Season > 0 && (since == 0 || c.Season < since) && c.Value.Change != tv.Departs {
			since = c.Season
		}
	}
	if p.till > 0 {
		since = p.till
	}
	p.heirs = heirs
	for c := range f.each(tv.Cast) {
		if !p.parts[c.CharacterID] || no(c) || c.Value.Person == "" || p.isHeir(c) || f.tellsPerson(c) {
			continue
		}
		switch {
		case c.Value.Change == tv.Departs && !f.hasItAgain(c), former(c):
			f.add(c, Leads)
		case c.Value.Change == tv.Departs, !firm(c), ofAnotherAge.MatchString(c.Value.Character + " " + c.Detail + " " + c.Quote):
		case c.Season > 0 && c.Season < since, f.recastSince(c, p):
			f.add(c, Leads)
		}
	}
}

// tellsPerson reports whether somebody is told already.
func (f *file) tellsPerson(c tv.Claim) bool {
	return slices.ContainsFunc(f.told, func(t Told) bool { return t.Claim.PersonID == c.PersonID })
}

// hasItAgain reports whether whoever left a part is told since to have it.
func (f *file) hasItAgain(left tv.Claim) bool {
	for c := range f.each(tv.Cast) {
		if c.PersonID == left.PersonID && c.CharacterID == left.CharacterID && c.Value.Change != tv.Departs && !no(c) && firm(c) && c.Told().Compare(left.Told()) > 0 && c.Season >= left.Season {
			return true
		}
	}
	return false
}

// recastSince reports whether a part that somebody had is told to go to one of the heirs.
func (f *file) recastSince(had tv.Claim, p succession) bool {
	for c := range f.each(tv.Cast) {
		if c.Value.Change == tv.Recast && c.CharacterID == had.CharacterID && c.PersonID != had.PersonID && !no(c) && firm(c) && p.isHeir(c) && (c.Season == 0 || had.Season < c.Season) {
			return true
		}
	}
	return false
}

// ofAnotherAge is in what is said of one of several who have a part side by side.
var ofAnotherAge = regexp.MustCompile(`(?i)\b(?:young|younger|older|teenage|child|childhood|flashbacks?)\b`)

// hadCraft tells who has left a craft behind the camera, or had it in a season before.
func (f *file) hadCraft(p succession) {
	asked := *f
	asked.q.People = nil
	roles, since := []string{}, p.till
	for c := range f.each(tv.Crew) {
		if p.isHeir(c) && !no(c) && (f.q.Role == "" || asked.wanted(c)) {
			roles = append(roles, fold(c.Value.Role))
			if c.Season > 0 && (since == 0 || c.Season < since) && p.till == 0 {
				since = c.Season
			}
		}
	}
	ofRole := func(c tv.Claim) bool {
		return f.q.Role != "" && asked.wanted(c) || f.q.Role == "" && slices.Contains(roles, fold(c.Value.Role))
	}
	if len(p.heirs) == 0 && since == 0 {
		since = f.lastOf(ofRole)
	}
	for c := range f.each(tv.Crew) {
		if c.Value.Person == "" || p.isHeir(c) || !ofRole(c) || f.tellsPerson(c) {
			continue
		}
		if leftCraft(c) || !no(c) && firm(c) && c.Season > 0 && c.Season < since && f.craftSince(c, p, ofRole) {
			f.add(c, Leads)
		}
	}
}

// lastOf is the last season of which a credit is known.
func (f *file) lastOf(ofRole func(tv.Claim) bool) (last int) {
	for c := range f.each(tv.Crew) {
		if ofRole(c) && !no(c) && firm(c) {
			last = max(last, c.Season)
		}
	}
	return last
}

// craftSince reports whether what somebody did is told of no later season of theirs.
func (f *file) craftSince(had tv.Claim, p succession, ofRole func(tv.Claim) bool) bool {
	for c := range f.each(tv.Crew) {
		if c.PersonID == had.PersonID && !no(c) && ofRole(c) && (c.Season == 0 || c.Season > had.Season && (p.till == 0 || c.Season >= p.till)) {
			return false // they do it still
		}
	}
	return true
}

// leftCraft reports whether a credit is told of somebody who has it no more.
func leftCraft(c tv.Claim) bool {
	if c.Certainty == tv.Denied {
		return false
	}
	return no(c) && (hasKin(c.Quote, goneWords) || tellsSuccession(fold(c.Quote)) || hasAny(c.Quote, []string{"taken over", "no longer", "former"})) || hasKin(c.Detail, goneWords) || hasAny(c.Detail, []string{"former", "until ", "previous"})
}

// namedBefore tells the sentence of a claim that names the one in whose place another comes:
// of whom the question names, or where it names nobody of the part or the craft asked about.
func (f *file) namedBefore(p succession) {
	var best *tv.Claim
	for _, c := range f.known.Claims() {
		if c.Kind != tv.Cast && c.Kind != tv.Crew && c.Kind != tv.Other || no(*c) || !firm(*c) || !f.ofPlace(*c, p) || best != nil && newer(c, best) >= 0 {
			continue
		}
		if f.namesFormer(c, p) {
			best = c
		}
	}
	if best != nil {
		f.add(inSentence(*best), Also)
	}
}

// ofPlace reports whether a sentence is about the craft or the part asked about.
func (f *file) ofPlace(c tv.Claim, p succession) bool {
	words := fold(c.Quote)
	switch {
	case len(p.heirs) > 0 && !slices.ContainsFunc(p.heirs, func(e names.Entry) bool { return nameIn(words, e.Name) }):
		return false
	case f.q.Role != "":
		return among(words, strings.TrimSuffix(f.q.Role, "er")) || among(words, f.q.Role)
	case len(p.heirs) > 0:
		return true
	}
	return p.parts[c.CharacterID] && c.CharacterID != ""
}

// nameIn reports whether folded words have the last word of a name.
func nameIn(words, name string) bool {
	list := strings.Fields(fold(name))
	return len(list) > 0 && slices.Contains(strings.Fields(words), list[len(list)-1])
}

// Words between somebody who comes and the one in whose place, and the other way round.
var (
	placeOf  = regexp.MustCompile(`\b(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:es|en|ing|e)|took) over (?:\pL+ ){0,6}?(?:from|for)|(?:step(?:s|ped|ping)|fill(?:s|ed|ing)) in for|in (?:the )?place of|instead of)\s+(?:\pL[\pL'’-]* ){0,3}?((?:\p{Lu}[\pL.'’-]+ ?){2,4})`)
	placedBy = regexp.MustCompile(`((?:\p{Lu}[\pL.'’-]+ ?){2,4})(?:[^.;]{0,60}?)\b(?:(?:is|was|were|been|being|be) (?:replaced|succeeded) by|hand(?:s|ed|ing) (?:\pL+ ){0,4}(?:over )?to|pass(?:es|ed|ing) (?:\pL+ ){1,4}to|mak(?:es|ing) way for|made way for|gives way to)\s+(?:\pL[\pL'’-]* ){0,3}?((?:\p{Lu}[\pL.'’-]+ ?){1,4})`)
)

// namesFormer reports whether a sentence names somebody in whose place another comes, who is
// none of those that come after.
func (f *file) namesFormer(c *tv.Claim, p succession) bool {
	isHeir := func(name string) bool {
		return slices.ContainsFunc(p.heirs, func(e names.Entry) bool { return nameIn(fold(name), e.Name) })
	}
	if m := placeOf.FindStringSubmatch(c.Quote); m != nil && !isHeir(m[1]) && !overlaps(m[1], []string{fold(c.ShowName)}) {
		return true
	}
	m := placedBy.FindStringSubmatch(c.Quote)
	return m != nil && !isHeir(m[1]) && (len(p.heirs) == 0 || isHeir(m[2])) && !overlaps(m[1], []string{fold(c.ShowName)})
}

// asksOriginal is put for the first who did something, which may be the one who does it still.
func asksOriginal(q ask.Question) bool {
	if q.Yes || q.Before || q.When || q.Why {
		return false
	}
	switch q.About {
	case ask.Crew, ask.Part:
		return firstOne.MatchString(q.Text)
	case ask.Who, ask.Change:
		return len(q.People) > 0 && originalOne.MatchString(q.Text)
	}
	return false
}

var (
	firstOne    = regexp.MustCompile(`(?i)\bwho\b.*(?:\boriginally\b|\binitially\b|\bat first\b|\bfirst (?:played|to play|directed|wrote|ran)\b|\bfirst\W*$|\bfirst cast\b|\b(?:original|first) (?:actor|actress|one|showrunner|director|writer|composer|creator|producer)\b)`)
	originalOne = regexp.MustCompile(`(?i)\bwho(?:['’]?s| is| was| were) the (?:very )?(?:original|first) `)
)

// original answers who did something at first: by the one who went before, where a claim has
// them, and never by one whose own sentence tells that they came after another.
func (f *file) original() bool {
	asked := *f
	asked.predecessor()
	if len(asked.told) > 0 {
		f.told, f.closed = asked.told, true
	}
	return len(f.told) > 0
}

// withoutHeirs drops those of whom it is told that they came in another's place.
func (f *file) withoutHeirs() {
	n := len(f.told)
	f.told = slices.DeleteFunc(f.told, func(t Told) bool { return t.Claim.Value.Change == tv.Recast || comesAfter(t.Claim) })
	f.closed = f.closed || n > 0 && len(f.told) == 0
}
