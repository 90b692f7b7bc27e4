package bot

import (
	"regexp"
	"slices"

	"backlot/internal/names"
	"backlot/internal/reply"
)

// severalShows reports whether what was found is of more than one show: then no
// heading of one stands above it, and each fact says of which it is.
func severalShows(list []found) bool { return len(showsFound(list)) > 1 }

// showsFound are the names of the shows of which something is told, as they come.
func showsFound(list []found) []string {
	var shows []string
	for _, f := range list {
		if len(f.answer.Told) > 0 && !slices.Contains(shows, f.show.Name) {
			shows = append(shows, f.show.Name)
		}
	}
	return shows
}

// headingOf is the heading above facts of several shows: whoever is asked about, else
// the shows.
func headingOf(list []found) reply.Text {
	if who := list[0].question.People; len(who) == 1 && who[0].Clear() {
		return reply.Words(who[0].Entries[0].Name)
	}
	var called []reply.Text
	for _, name := range showsFound(list) {
		called = append(called, reply.Words(name))
	}
	return reply.List(called...)
}

// labelled puts the show before a fact, where facts are of several: after yes or no
// on the one that leads.
func (f found) labelled(fact reply.Fact, leads bool) reply.Fact {
	of := heading(f.show, fact.Claim.Season)
	if namesSeason(fact.Claim) {
		of = reply.Words(f.show.Name)
	}
	switch {
	case leads && f.answer.Verdict != "" && !f.verdictSpoils():
		fact.Label = reply.Say("ask."+string(f.answer.Verdict), "heading", of)
	case fact.Label.IsZero():
		fact.Label = of
	default:
		fact.Label = reply.Say("label.of", "show", of, "label", fact.Label)
	}
	return fact
}

// nothingReplaces says that no source tells who comes in somebody's place, or in whose
// place they come.
func (f found) nothingReplaces(what reply.Text) reply.Text {
	people := f.question.People
	name := func(i int) reply.Text { return reply.Words(people[i].Entries[0].Name) }
	switch {
	case len(people) > 1 && whoReplaces.MatchString(f.question.Text) && people[0].Entries[0].Kind == names.Person:
		return reply.Say("ask.nothing.replaces", "name", name(0), "what", what)
	case len(people) > 1:
		return reply.Say("ask.nothing.replaces.both", "name", name(0), "other", name(1), "what", what)
	case whomReplaces.MatchString(f.question.Text) && !whoReplaces.MatchString(f.question.Text):
		return reply.Say("ask.nothing.replaces.whom", "name", name(0), "what", what)
	}
	return reply.Say("ask.nothing.replaces", "name", name(0), "what", what)
}

// whoReplaces asks who comes: what they do stands before the name.
var whoReplaces = regexp.MustCompile(`(?i)^(so |and )?who(['’]?s| is| will| has) (be |been |being )?(replac|tak|succeed|step|fill|the new\b)`)

var whomReplaces = regexp.MustCompile(`(?i)^(so |and )?whom? (did|does|is|will|has) `)
