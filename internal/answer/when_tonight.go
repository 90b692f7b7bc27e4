package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// tonight asks whether a show is on the air on a day close by.
var tonight = regexp.MustCompile(`(?i)\bon (tonight|today|tomorrow|next|again|this (evening|week))\b`)

// breaks are in words that tell that an episode is left out, or when the next one is.
var breaks = []string{"no new episode", "no episode", "not air", "replaced by", "pre-empted", "preempted", "off for", "off the air", "next episode", "new episode", "resumes"}

// onTheDay tells, of a show that runs, what is said of a break, else that it is on the
// air and how often. Which day of a run a first day says nothing of.
func (f *file) onTheDay() {
	for _, c := range f.free(func(c *tv.Claim) bool { return f.seasonFits(*c) && hasAny(c.Value.Text, breaks) }, tv.Other) {
		f.add(*c, Also)
		return
	}
	if c := f.standing("production").Lead; c.Value.Text == tv.Airing && !no(c) {
		f.add(c, Leads)
	}
	if st := f.standing("premiere"); len(f.told) == 0 && st.Known() && st.Lead.Value.Date.Overlaps(f.q.Date) {
		f.tell(st)
		f.onDate(st)
	}
}
