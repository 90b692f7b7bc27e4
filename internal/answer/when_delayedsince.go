package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// delayedSince tells, behind a first day to come, the newest word since that its season is late.
func (f *file) delayedSince() {
	if len(f.told) == 0 {
		return
	}
	c := f.told[0].Claim
	if c.Kind != tv.Premiere || no(c) || c.Value.Date.IsZero() || f.over(c.Value.Date) {
		return
	}
	for d := range f.each(tv.Delay) { // the newest first
		if firm(d) && !no(d) && !d.Plan && d.Told().Compare(c.Told()) > 0 && f.known.Meant(&d) == f.known.Meant(&c) {
			f.add(d, Since)
			return
		}
	}
}

// timesMoved asks how often a first day was moved.
var timesMoved = regexp.MustCompile(`(?i)\bhow (?:often|many times)\b.*\b(?:delay\w*|mov\w+|push\w*|postpon\w*|put (?:back|off)|bump\w*|reschedul\w*)\b`)

// movedOften tells one behind the other the first days that a season has had, where it is asked how
// often that was moved.
func (f *file) movedOften() bool {
	if !timesMoved.MatchString(f.q.Text) {
		return false
	}
	if f.q.Season == 0 {
		f.season = f.movedSeason()
	}
	var days []tv.Claim
	for _, c := range f.known.Of(f.season, "premiere") {
		if firm(*c) && !no(*c) && !c.Value.Date.IsZero() && !f.deniedDay(c) && c.Place().Country == "" {
			days = append(days, *c)
		}
	}
	slices.SortStableFunc(days, func(a, b tv.Claim) int { return a.Told().Compare(b.Told()) })
	days = slices.CompactFunc(days, func(a, b tv.Claim) bool { return a.Value.Date == b.Value.Date || a.Value.Date.Contains(b.Value.Date) })
	if len(days) < 2 {
		return false
	}
	for i, c := range days {
		f.add(c, [2]Role{Was, Since}[min(i, 1)])
	}
	f.closed = true
	return true
}
