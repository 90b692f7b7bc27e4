package answer

import (
	"regexp"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// backInSentence answers whether somebody comes back where a claim holds only what they do, or
// that they are in it, and its sentence has that they come back to it.
func (f *file) backInSentence() {
	if f.q.Change != tv.Returns || !f.q.Yes || len(f.q.People) != 1 || len(f.told) > 0 && f.told[0].Claim.Kind == tv.Cast && f.told[0].Claim.Value.Change != tv.Stars {
		return
	}
	least := f.season
	if f.q.Season == 0 && f.lastShown() > 0 {
		least = min(least, f.lastShown()) // whoever came back for the last one is back
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return f.about(*c) && firm(*c) && !no(*c) && (c.Season == 0 || c.Season >= least) && f.seasonFits(*c) && comesBackIn(*c)
	}, tv.Crew, tv.Cast) {
		told := *c
		told.Kind, told.Value = tv.Other, tv.Value{Text: strings.TrimRight(c.Quote, ".")} // which says so outright
		f.told = []Told{{told, Leads}}
		f.verdict, f.closed, f.inJob = Yes, true, true
		return
	}
}

// comesBackIn reports whether the sentence of a claim has that whoever it is about comes back.
func comesBackIn(c tv.Claim) bool {
	name := strings.Fields(c.Value.Person)
	if len(name) == 0 || c.Kind == tv.Cast && c.Value.Change != tv.Stars {
		return false
	}
	return regexp.MustCompile(`\b` + regexp.QuoteMeta(name[len(name)-1]) + `(?:, [^,.;]{1,60},)? (?:(?:is|are|was|will be|will|has|also|now|both) )*(?:returning|returns?|back|rejoining|rejoins?|coming back|comes? back) (?:to|as|for|on|in|at)\b`).MatchString(c.Quote)
}

// lacksReturn reports whether it is asked when somebody comes back, or whether, and a claim only
// tells that they went.
func (f *file) lacksReturn(c *tv.Claim) bool {
	ofOne := f.q.About == ask.Change && f.q.Change == tv.Returns || f.q.About == ask.Premiere && len(f.q.Rest) > 0 // whom nobody here knows
	if !ofOne || f.q.Why || !f.asks(comesBack) || strings.Contains(fold(f.q.Text), "last") {
		return false
	}
	if !c.Kind.Weighed() {
		return wentAway.MatchString(c.Value.Text) && !comesAtAll.MatchString(c.Value.Text) && !no(*c)
	}
	return f.q.When && c.Kind == tv.Cast && c.Value.Change == tv.Departs && !no(*c)
}

// What in words tells that somebody went, and that they come, or may.
var (
	wentAway   = regexp.MustCompile(`(?i)\b(?:exit(?:s|ed|ing)?|departures?|depart(?:s|ed|ing)?|left|leaves|leaving|quit|moved to|moves to|written out|bowed out|farewell|goodbye)\b`)
	comesAtAll = regexp.MustCompile(`(?i)\b(?:back|returns?|returned|returning|again|reprise\pL*|rejoin\pL*|come|comes|door|never|not)\b|n['’]t\b`)
)
