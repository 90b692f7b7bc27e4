package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// What asks whether, or how, somebody who makes a show came to harm, and what tells that of them.
var (
	asksHarm  = regexp.MustCompile(`(?i)\b(?:hurt|injur\pL+|wounded|accident|br(?:eak|oke|oken)|fractur\pL+|hospital\pL*)\b|^\W*(?:so |and |but )?(?:is|are) .*\b(?:ok|okay|all ?right|alright|fine|better|recover\pL*)\W*$`)
	cameToIt  = regexp.MustCompile(`(?i)\b(?:hurt|injured|wounded|hospitali[sz]ed|broke|breaking|broken|fractur\pL+|sprained|tore|injur(?:y|ies) to|accident)\b`)
	ofThePart = regexp.MustCompile(`(?i)\b(?:episode|finale|scene|storyline|plot|character)\b`)
)

// harm tells how somebody came to harm at the making of a show, by what was paused or delayed for
// it. What comes to a part in the story is another thing.
func (f *file) harm() bool {
	switch f.q.About {
	case ask.Plot, ask.Anything, ask.Change, ask.Who:
	default:
		return false
	}
	if !asksHarm.MatchString(f.q.Text) || ofThePart.MatchString(f.q.Text) || slices.ContainsFunc(f.q.People, func(t ask.Thing) bool {
		return !slices.ContainsFunc(t.Entries, func(e names.Entry) bool { return e.Kind == names.Person })
	}) {
		return false
	}
	if len(f.q.People) == 0 && !strings.HasPrefix(strings.TrimLeft(fold(f.q.Text), " "), "who ") {
		return false
	}
	for _, kinds := range [][]tv.Kind{{tv.Stage}, {tv.Delay}, {tv.Other}} {
		for c := range f.each(kinds...) {
			holds := c.Kind == tv.Other || c.Kind == tv.Delay || c.Value.Text == tv.Paused
			if !holds || !firm(c) || no(c) || !f.seasonFits(c) || !cameToIt.MatchString(c.Quote) || len(f.q.People) > 0 && !f.allNamed(c.Quote) {
				continue
			}
			if c.Kind != tv.Other && !cameToIt.MatchString(c.Detail) {
				c = inSentence(c)
			}
			f.add(c, Also)
			f.closed = true
			return true
		}
	}
	return false
}
