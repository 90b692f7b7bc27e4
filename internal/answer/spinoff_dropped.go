package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// What asks whether a show that was to come of another was dropped, and whether it was ordered once.
var (
	asksDropped = regexp.MustCompile(`(?i)\b(?:cancel\pL*|drop(?:s|ped)?|scrap(?:s|ped)?|axed?|dead|shelved?|off|killed|pulled|abandoned)\b`)
	wasOrdered  = regexp.MustCompile(`(?i)\b(?:was|were|had|did)\b.*\b(?:order\pL*|announc\pL*|green-?li\pL*|commission\pL*|pick\pL* up|plann?\pL*|supposed|going to|meant|due|in development|in the works)\b`)
)

// droppedSince tells, of a show that was to come of this one, that it was dropped before that it was
// to come; and the other way round where it is asked whether it was to come. That is a question of
// what was, too: it says yes to the one and no to the other.
func (f *file) droppedSince() bool {
	var now, then []tv.Claim
	put := func(list *[]tv.Claim, c tv.Claim) {
		for _, o := range *list {
			if o.ID == c.ID {
				return
			}
		}
		*list = append(*list, c)
	}
	for _, t := range f.told {
		if by, ok := f.known.OffshootSince(&t.Claim); ok && by.Dropped() {
			put(&now, by)
			put(&then, t.Claim)
		} else if no(t.Claim) {
			put(&now, t.Claim)
		}
	}
	if len(now) == 0 {
		return false
	}
	for c := range f.each(tv.Spinoff) {
		if by, ok := f.known.OffshootSince(&c); ok && by.ID == now[0].ID && firm(c) {
			put(&then, c)
		}
	}
	f.told, f.closed = nil, true
	once := f.q.Past && wasOrdered.MatchString(f.q.Text) && !f.asksDropped() && len(then) > 0
	if once {
		f.add(then[len(then)-1], Was)
	}
	for _, c := range now {
		switch {
		case once:
			f.add(c, Since)
		case len(f.told) == 0:
			f.add(c, Leads)
		default:
			f.add(c, Also)
		}
	}
	for _, c := range then {
		f.add(c, Was)
	}
	if f.q.Yes {
		f.verdict = No
		if once || f.asksDropped() {
			f.verdict = Yes
		}
	}
	return true
}

// asksDropped reports whether it is asked that it was dropped, and not only taken for granted that
// the show was: "now that it is axed, will there be a film".
func (f *file) asksDropped() bool {
	return asksDropped.MatchString(takenForGranted.ReplaceAllString(f.q.Text, " "))
}

var takenForGranted = regexp.MustCompile(`(?i)\b(?:since|now that|because|seeing that|given that)\b.*?\b(?:cancel\pL*|axed|canned|scrapped|dropped|killed|dead|over)\b`)

// withDropped puts before a show that was to come of this one, whatever was asked, that it was
// dropped since.
func (f *file) withDropped() {
	for i := 0; i < len(f.told); i++ {
		t := f.told[i]
		by, ok := f.known.OffshootSince(&t.Claim)
		if !ok || slices.ContainsFunc(f.told, func(o Told) bool { return o.Claim.ID == by.ID }) {
			continue
		}
		f.told[i].Role = Was
		f.told = slices.Insert(f.told, i, Told{by, t.Role})
		if i == 0 && f.verdict == Yes {
			f.verdict = No
		}
	}
}
