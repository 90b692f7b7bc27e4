package answer

import (
	"regexp"
	"slices"

	"backlot/internal/dates"
	"backlot/internal/tv"
)

// What asks for a day that was meant once: the first that was named, or one that the
// question names itself.
var (
	originally = regexp.MustCompile(`(?i)\b(original(ly)?|initial(ly)?|at first|first (planned|meant|scheduled|slated|supposed|announced|set|due))\b`)
	wasMeant   = regexp.MustCompile(`(?i)\b(was|were|wasn['’]?t|weren['’]?t)\b.*\b(supposed|meant|going|due|scheduled|slated|expected|planned|set)\b`)
)

// onceMeant answers for what day a season was meant once, where it was moved since: by
// whoever said so, and by how it stands now. That it is set for another day by now is no
// answer alone.
func (f *file) onceMeant() bool {
	asked := !f.q.Date.IsZero() && wasMeant.MatchString(f.q.Text)
	if !asked && !originally.MatchString(f.q.Text) {
		return false
	}
	if f.q.Season == 0 {
		f.season = f.movedSeason()
	}
	st := f.standing("premiere")
	once := f.onceSet(f.season, asked)
	if once.Kind == "" && asked {
		once = f.onceSaid()
	}
	if once.Kind == "" || once.ID == st.Lead.ID || once.SameValue(st.Lead) {
		return false
	}
	f.add(once, Was)
	f.tell(st)
	for i, t := range f.told {
		if t.Role == Leads {
			f.told[i].Role = Since
		}
	}
	if asked && f.q.Yes {
		f.verdict = Yes
	}
	return true
}

// onceSet is the first firm word on the first day of a season, or on that day which the
// question names; zero where there is none.
func (f *file) onceSet(season int, asked bool) tv.Claim {
	var once tv.Claim
	for _, c := range f.known.Of(season, "premiere") {
		if no(*c) || !firm(*c) || c.Value.Date.IsZero() || asked && !f.anyYear(c.Value.Date).Overlaps(c.Value.Date) {
			continue
		}
		if once.Kind == "" || c.Told().Compare(once.Told()) < 0 {
			once = *c
		}
	}
	return once
}

// onceSaid is what tells in words that a season had been meant for the day which the question names;
// zero where nothing does.
func (f *file) onceSaid() tv.Claim {
	for _, c := range f.free(func(c *tv.Claim) bool {
		return firm(*c) && !no(*c) && f.seasonFits(*c) && hadBeen.MatchString(c.Value.Text) && slices.ContainsFunc(dates.Find(c.Value.Text, c.Told()), func(d dates.Found) bool { return f.anyYear(d.Date).Overlaps(d.Date) })
	}, tv.Other) {
		return *c
	}
	return tv.Claim{}
}

var hadBeen = regexp.MustCompile(`(?i)\b(?:was|were|had been) (?:originally |initially |first |once |at first )*(?:to|due|set|slated|scheduled|expected|planned|meant|supposed|intended)\b|\boriginally\b`)

// movedSeason is the season meant where the question names none: the last whose first day
// was moved, else the one that is meant in any case.
func (f *file) movedSeason() int {
	for n := f.highest(); n > 0; n-- {
		if lead := f.alone(n, "premiere").Lead; lead.Kind != "" {
			if once := f.onceSet(n, false); once.Kind != "" && !once.SameValue(lead) {
				return n
			}
		}
	}
	return f.season
}
