package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// How sure the model must be of what has all that a question names: of a part or of what is between
// two, both of them, and of words, whoever is to have said them.
const (
	toTellBoth = 0.45
	toTellSaid = 0.5
	toTellPart = 0.4  // of the part of somebody who is named
	toTellCrew = 0.45 // of whoever makes the show, where nobody is named

	toTellLeast = toTellPart // of any: what is less likely need not be looked at
)

// sureOf is how sure the model must be to tell a claim.
func (f *file) sureOf(c *tv.Claim) float64 {
	switch {
	case f.namesBoth(c):
		return toTellBoth
	case f.saidByAsked(c):
		return toTellSaid
	case c.Kind == tv.Cast && f.q.About == ask.Anything && !f.q.Yes && !f.q.Why && !f.q.When && len(f.q.People) > 0 && f.about(*c):
		return toTellPart
	case c.Kind == tv.Crew && !no(*c) && len(f.q.People) == 0 && !f.q.Yes && (f.q.About == ask.Crew || f.q.About == ask.Who || f.q.About == ask.Anything):
		return toTellCrew
	}
	return toTell
}

// namesBoth reports whether a claim on a part, or on what is between two, has both whom a question
// names: what that says of them is to the point, however it is asked.
func (f *file) namesBoth(c *tv.Claim) bool {
	if c.Kind != tv.Cast && c.Kind != tv.Relationship || len(f.q.People) != 2 || f.q.Why || f.q.When || f.q.Where || f.q.Many || !f.seasonFits(*c) || !f.stands(c) {
		return false
	}
	if c.Kind == tv.Relationship && f.q.Yes && !asksBond.MatchString(f.q.Text) {
		return false // what they are to each other is not whether they do a thing
	}
	return !slices.ContainsFunc(f.q.People, func(p ask.Thing) bool {
		return !slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return isSide(c, e) })
	})
}

// asksBond is in a question for what two are to each other.
var asksBond = regexp.MustCompile(`(?i)\b(?:(?:half|step|grand)?-?(?:sisters?|brothers?|siblings?|mothers?|mum|mom|fathers?|fahter|dads?|sons?|daughters?|cousins?|aunt|uncle|niece|nephew|twins?)|wi(?:fe|ves)|husband|marr\w+|marired|engaged|dat(?:e|ing|ed)|couple|together|relat\w+|realtion|item|friends?|enem\w+|rivals?|ex|exes|lovers?|love|romance|go out|going out|went out|kiss\w*|boss|partners?|girl|boy|family|kin|snitch|what)\b`)

// isSide reports whether a claim names somebody, as one of two as well.
func isSide(c *tv.Claim, e names.Entry) bool {
	return isThing(c, e) || c.Kind == tv.Relationship && (strings.EqualFold(c.Value.A, e.Name) || strings.EqualFold(c.Value.B, e.Name))
}

// saidByAsked reports whether a claim is in the words of somebody whom a question names, that asks
// for what they said.
func (f *file) saidByAsked(c *tv.Claim) bool {
	if c.Kind != tv.Quote || c.By == "" || f.q.About != ask.Quote || f.q.Why || !f.seasonFits(*c) || no(*c) {
		return false
	}
	by := strings.Fields(fold(c.By))
	return slices.ContainsFunc(f.q.People, func(p ask.Thing) bool {
		return slices.ContainsFunc(p.Entries, func(e names.Entry) bool {
			name := strings.Fields(fold(e.Name))
			return e.Kind == names.Person && len(name) > 0 && slices.Contains(by, name[len(name)-1])
		})
	})
}

// ofAway reports whether a claim tells that somebody comes or goes, to a question for yes or no
// that has nothing but their name: "Ida Voss, is she through with it".
func (f *file) ofAway(c *tv.Claim) bool {
	return c.Kind == tv.Cast && f.q.Yes && len(f.q.Words) == 0 && len(f.q.People) == 1 && c.Value.Change != tv.Stars && f.about(*c) && throughWith.MatchString(f.q.Text)
}

var throughWith = regexp.MustCompile(`(?i)\b(?:through with|done with|still|again|any ?more|back|out|off|doing|up for|stay\w*|safe|not (?:be )?in|new|gone)\b`)
