package answer

import (
	"cmp"
	"regexp"

	"backlot/internal/tv"
)

// wasDecided asks whether something was ordered once, and not how that stands.
var wasDecided = regexp.MustCompile(`(?i)^\W*(?:so |and |but |wait,? )?(?:was|were|did|had|wasn['’]?t|didn['’]?t)\b.*\b(?:renew\w*|order(?:ed|s)?|commission\w*|green-?li\w*|announced?|pick(?:ed|s)? (?:it )?up)\b`)

// orderedOnce tells, where it is asked whether a show or a season was ordered (by whom, if the
// question says so), that it was, and what has come of it since: that it is over or another's
// now does not undo it.
func (f *file) orderedOnce() bool {
	if !f.q.Yes || f.q.Stage == tv.Cancelled || !wasDecided.MatchString(f.q.Text) {
		return false
	}
	once, now := f.onceOrdered(f.doer()), f.standing("order").Lead
	if end, by := f.overtakenEnd(); once.Kind != "" && end.Kind != "" && once.ID != by.ID && end.Tells(f.day).Compare(once.Tells(f.day)) > 0 {
		f.add(once, Was)
		f.add(end, Since)
		f.add(by, Since)
	} else if once.Kind != "" && now.Kind != "" && finished(now) && !no(now) && !now.Plan && now.Tells(f.day).Compare(once.Tells(f.day)) > 0 {
		f.add(once, Was)
		f.add(now, Since)
	} else {
		return false
	}
	f.season = cmp.Or(once.Season, f.q.Season)
	f.verdict, f.closed = Yes, true
	return true
}

// onceOrdered is the newest firm order by whom a question names; where it names nobody, of what was
// never seen.
func (f *file) onceOrdered(doer string) (once tv.Claim) {
	for c := range f.each(tv.Stage) {
		switch {
		case !ordered(c) || no(c) || c.Plan || !firm(c) || c.Certainty == tv.Reported, f.q.Season > 0 && c.Season != f.q.Season:
		case doer == "" && f.shown(c.Season):
		case doer != "" && !hasKin(cmp.Or(c.By, c.Quote), []string{doer}):
		case once.Kind == "" || c.Tells(f.day).Compare(once.Tells(f.day)) > 0:
			once = c
		}
	}
	return once
}

// dayByWhom tells, where it is asked when somebody ordered a show, the order of theirs: that of
// another is no more than near.
func (f *file) dayByWhom() {
	doer := f.doer()
	if doer == "" || len(f.told) == 0 || f.q.Stage == tv.Cancelled || !ordered(f.told[0].Claim) || !f.byAnother(f.told[0].Claim) {
		return
	}
	f.nearest, f.told, f.closed = f.told[0].Claim, nil, true
	if once := f.onceOrdered(doer); once.Kind != "" {
		f.season = once.Season
		f.add(once, Leads)
	}
}
