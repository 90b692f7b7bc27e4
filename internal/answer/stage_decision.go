package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// knowing asks for the day on which it is known whether a show goes on.
var knowing = regexp.MustCompile(`(?i)\b(know|find out|finding out|hear|hearing|decide|decides|deciding)\b`)

// deciding is in words for what tells whether shows go on.
var deciding = []string{"decision", "decide", "decided", "decides", "unveil", "unveils", "upfront", "upfronts", "announce", "announces", "lineup", "line-up", "schedule"}

// decision tells the day on which it is to be decided whether a show goes on: beside
// what is known of that, or in words.
func (f *file) decision(st tv.Standing) bool {
	if c := st.Lead; st.Known() && no(c) && tellsWhen.MatchString(c.Detail) {
		f.add(c, Leads)
		return true
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return f.seasonFits(*c) && !no(*c) && hasKin(c.Value.Text, deciding) && (!c.When.IsZero() || tellsWhen.MatchString(c.Value.Text))
	}, tv.Other) {
		f.add(*c, Also)
		return true
	}
	return false
}
