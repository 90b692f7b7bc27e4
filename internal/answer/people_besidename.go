package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// besideName tells what a sentence has beside the name of a part, "Runa Aske, the new keeper of the
// light" or "the ship's doctor, Runa", where nothing that is told says more of it than who plays it.
func (f *file) besideName() {
	if f.q.About != ask.Who || len(f.q.People) != 1 || len(f.told) == 0 || slices.ContainsFunc(f.told, func(t Told) bool {
		return t.Claim.Kind != tv.Cast || t.Claim.Detail != ""
	}) {
		return
	}
	for _, e := range f.q.People[0].Entries {
		if e.Kind != names.Character || len(strings.Fields(e.Name)) < 2 && len(e.Name) < 4 {
			continue
		}
		is := regexp.MustCompile(`(?:^|[^\pL])(` + regexp.QuoteMeta(e.Name) + `(?: \([^()]*\))?, (?:an?|the|her|his|their) [^,.;:!?“”"()]{4,70})[,.;]`)
		before := regexp.MustCompile(`(?:^|[^\pL])((?:\p{Lu}[\p{Ll}-]+['’]s|an?|the|her|his|their) (?:[\p{Ll}’'-]+ ){0,4}[\p{Ll}’'-]+,? ` + regexp.QuoteMeta(e.Name) + `)(?:[^\pL]|$)`)
		for _, c := range f.known.Claims() {
			if !strings.Contains(c.Quote, e.Name) {
				continue
			}
			m := is.FindStringSubmatch(c.Quote)
			if m == nil {
				m = before.FindStringSubmatch(c.Quote)
			}
			if m == nil || c.Show != e.Show || !firm(*c) || c.Season != 0 && !f.seasonFits(*c) || playedBeside.MatchString(m[1]) {
				continue
			}
			said := *c
			said.Kind, said.Value, said.Detail, said.Negative, said.Plan = tv.Other, tv.Value{Text: m[1]}, "", false, false
			f.add(said, Also)
			return
		}
	}
}

// playedBeside is in words about the actor, and about another that is named beside.
var playedBeside = regexp.MustCompile(`(?i)\b(?:plays?|played|actor|actress|star|role|part|character|return|death|arrival|exit|story|version)\b`)
