package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// backSince puts right that somebody leaves, where a later word has them back after that: the return
// leads where it is asked whether they come, and is told beside where it is asked whether they go.
func (f *file) backSince() {
	if len(f.told) == 0 || f.q.Why || f.q.When || f.q.Season > 0 || f.q.Next || f.q.Change != tv.Returns && f.q.Change != tv.Departs {
		return
	}
	went := f.told[0].Claim
	if went.Kind != tv.Cast || went.Value.Change != tv.Departs || no(went) || went.PersonID == "" {
		return
	}
	for c := range f.each(tv.Cast) {
		if c.Value.Change != tv.Returns || no(c) || c.Plan || !firm(c) || c.PersonID != went.PersonID || c.Season <= went.Season || c.Told().Compare(went.Told()) <= 0 || f.shown(c.Season+1) {
			continue
		}
		if f.q.Change == tv.Departs {
			f.add(c, Since)
			return
		}
		f.told, f.verdict = []Told{{c, Leads}, {went, Was}}, ""
		if f.q.Yes {
			f.verdict = Yes
		}
		return
	}
}

// givenUp tells, where it is asked why somebody is not in it, that they act no more, or have died.
func (f *file) givenUp() {
	for _, c := range f.free(func(c *tv.Claim) bool {
		return actsNoMore.MatchString(c.Value.Text) && f.mentions(*c) && firm(*c) && !no(*c)
	}, tv.Other) {
		f.add(*c, Also)
		f.closed = true
		return
	}
}

var actsNoMore = regexp.MustCompile(`(?i)\b(?:retired|has retired|stepped away|gave up acting|left acting|quit acting|stopped acting|passed away|died)\b`)

// gonePart is in a sentence that somebody who had a part is not in it now: it tells no more of the
// part than who had it.
var gonePart = regexp.MustCompile(`(?i)\b(?:who|whose)\b[^.]*?\b(?:played|voiced|portrayed)\b[^.]*\b(?:will not|won['’]t|does not|doesn['’]t|is not|isn['’]t|declined|turned down)\b`)
