package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// stayWords are what somebody says, or is said of them, who stays, goes or may come back.
var stayWords = []string{"going anywhere", "going nowhere", "go anywhere", "going home", "going back", "going to miss", "going out", "leaving", "leave", "staying", "stay", "signed", "contract", "return", "returning", "come back", "coming back", "be back", "goodbye", "farewell"}

// themselves tells what somebody says of staying or going, where no part tells that of
// them; else what is said of it where their part is told.
func (f *file) themselves() {
	if f.q.Change != tv.Departs && f.q.Change != tv.Returns {
		return
	}
	for c := range f.each(tv.Quote) {
		if f.seasonFits(c) && f.bySelf(c) && hasAny(c.Value.Text+" "+c.Quote, stayWords) && !ofOthers(c.Value.Text) {
			f.add(c, Also)
			return
		}
	}
	for c := range f.each(tv.Cast) {
		if f.about(c) && f.seasonFits(c) && hasAny(c.Detail+" "+c.Quote, []string{"contract", "going nowhere", "not going anywhere", "signed on", "staying put"}) {
			f.add(c, Also)
			return
		}
	}
	f.best(func(c *tv.Claim) bool { return hasAny(c.Value.Text, openWords) }, nil, 0, 1, tv.Other)
}

// ofOthers reports whether somebody speaks of others alone: "she is not leaving the hospital".
func ofOthers(said string) bool { return others.MatchString(said) && !myself.MatchString(said) }

var (
	others = regexp.MustCompile(`(?i)\b(?:she|he|they|it|this|that|(?:the|our|this) (?:show|series|season|story|viewers?|fans?))\b`)
	myself = regexp.MustCompile(`(?i)\b(?:I|I['’]\pL+|me|my|mine|we|we['’]\pL+|us|our|myself)\b`)
)

// openWords are what is said of somebody of whom it is open whether they come back.
var openWords = []string{"return", "come back", "coming back", "be back", "under discussion", "in talks", "negotiat", "future on", "contract"}

// theirWord puts what somebody says of leaving in the place of what only says that they
// have the part.
func (f *file) theirWord() {
	if f.q.Change != tv.Departs || f.q.Why || f.q.When || slices.ContainsFunc(f.told, func(t Told) bool { return t.Claim.Value.Change != tv.Stars }) {
		return
	}
	has := f.told
	if f.told = nil; len(has) > 0 {
		f.themselves()
	}
	if len(f.told) == 0 {
		f.told = has
	}
}

// bySelf reports whether a claim is in the words of the first whom the question names,
// or of whoever plays them.
func (f *file) bySelf(c tv.Claim) bool {
	by := " " + fold(c.By) + " "
	for _, e := range f.q.People[0].Entries {
		if e.Kind == names.Person && strings.Contains(by, " "+fold(e.Name)+" ") {
			return true
		}
		for p := range f.each(tv.Cast) {
			if e.Kind == names.Character && isThing(&p, e) && p.Value.Person != "" && strings.Contains(by, " "+fold(p.Value.Person)+" ") {
				return true
			}
		}
	}
	return false
}

// signedOn tells whoever asks whether somebody stays that they have signed for it, where that is
// told, and nobody tells later that they go.
func (f *file) signedOn() bool {
	if !f.q.Yes || len(f.q.People) != 1 || !asksToStay.MatchString(f.q.Text) {
		return false
	}
	list := f.free(func(c *tv.Claim) bool {
		return c.Certainty.Firm() && !no(*c) && f.seasonFits(*c) && f.mentions(*c) && hasContract.MatchString(c.Value.Text)
	}, tv.Other)
	if len(list) == 0 || slices.ContainsFunc(f.known.Kind(tv.Cast), func(c *tv.Claim) bool {
		return c.Value.Change == tv.Departs && f.about(*c) && !no(*c) && newer(c, list[0]) <= 0
	}) {
		return false
	}
	f.add(*list[0], Also)
	f.closed = true
	return true
}

var (
	asksToStay  = regexp.MustCompile(`(?i)\b(?:stay|stays|staying|stick(?:s|ing)? around|contract|signed (?:on|up)|re-?signed)\b`)
	hasContract = regexp.MustCompile(`(?i)\b(?:contract|re-?sign(?:s|ed)|signed (?:on|up|for)|deal)\b`)
)
