package bot

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/ingest"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var titleImport = Command{
	Name:        "title import",
	Description: "Take a show's cast, crew, seasons and episodes over from TVmaze, and keep them fresh",
	Audience:    Editors,
	Options: []Option{
		{Name: "name", Description: "The show's title, as the catalogue may have it", Required: true, Max: 200},
		{Name: "show", Description: "The show it is here, where it is called otherwise", Kind: Show, Max: 200},
		{Name: "number", Description: "Which of those found, by the catalogue's number", Kind: Number, Min: 1, Max: 1 << 30, Hidden: true},
		{Name: "desk", Description: "shared: for every server. For whoever runs me", Choices: []string{"shared"}},
	},
	Run:  importTitle,
	Slow: func(reply.Request) bool { return true },
}

// mostMatches is how many shows of a name there are to choose from: what a select
// takes.
const mostMatches = 20

func importTitle(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	if b.Titles == nil {
		return reply.Reply{}, &tv.Error{Kind: tv.Unavailable, Message: say("catalogue.off"), Hint: say("catalogue.off.hint")}
	}
	number, _ := strconv.Atoi(r.Arg("number")) // a number, if it is there at all: admit has seen to it
	if number == 0 {
		tell(r, reply.Say("progress.search"))
		found, err := b.Titles.Search(ctx, r.Arg("name"))
		switch {
		case err != nil:
			return reply.Reply{}, err
		case len(found) == 0:
			return reply.Reply{}, &tv.Error{Kind: tv.NotFound, Message: say("catalogue.none"), Hint: say("catalogue.none.hint")}
		case len(found) > 1:
			return pickTitle(r, found), nil
		}
		number = found[0].ID
	}
	tell(r, reply.Say("progress.show"))
	found, err := b.Titles.Show(ctx, number)
	if err != nil {
		return reply.Reply{}, err
	}
	as, err := b.titleHere(ctx, who, r, found)
	if err != nil {
		return reply.Reply{}, err
	}
	done, err := b.Store.Record(ctx, who, found.Record(as, b.Today()))
	if err != nil {
		return reply.Reply{}, err
	}
	answer := imported(done)
	if !done.Changed {
		return answer, nil
	}
	undo, err := b.undoing(ctx, who, r)
	answer.Next = append(answer.Next[:len(answer.Next)-1], undo...)
	return answer, err
}

// pickTitle asks which show of that name is meant.
func pickTitle(r reply.Request, found []ingest.CatalogueShow) reply.Reply {
	pick := reply.Next{Label: reply.Say("button.pick-title"), Request: r, How: reply.Replace, Pick: "number"}
	for _, s := range found[:min(len(found), mostMatches)] {
		label := s.Label()
		if slices.ContainsFunc(pick.Choices, func(c reply.Choice) bool { return c.Name == label }) {
			label += " #" + strconv.Itoa(s.ID)
		}
		pick.Choices = append(pick.Choices, reply.Choice{Name: label, Value: strconv.Itoa(s.ID)})
	}
	return reply.Reply{Private: true, Headline: reply.Say("title.which", "n", len(pick.Choices), "name", reply.Words(r.Arg("name"))), Next: []reply.Next{pick}}
}

// titleHere is the show that a show of the catalogue is on this desk: the one that
// the editor names, the one that its record is of already, or the one of its name
// that began in its year; else a new one.
func (b *Bot) titleHere(ctx context.Context, who sqlite.Actor, r reply.Request, found ingest.CatalogueShow) (tv.Show, error) {
	v := sqlite.View{Desk: who.Desk, Day: b.Today()}
	if r.Arg("show") != "" {
		show, _, err := b.show(ctx, v, r, "show")
		return show, err
	}
	if show, ok, err := b.Store.RecordedShow(ctx, who.Desk, found.ID); err != nil || ok {
		return show, err
	}
	made := found.New()
	index, err := b.Store.Names(ctx, who.Desk)
	if err != nil {
		return made, err
	}
	taken := false
	for _, m := range index.Find(made.Name, suggestions, names.Show) {
		if names.Fold(m.Entry.Name) != names.Fold(made.Name) {
			continue
		}
		show, err := b.Store.Show(ctx, v, m.Entry.ID)
		if err != nil {
			return made, err
		}
		if show.Year == 0 || made.Year == 0 || show.Year == made.Year {
			return show, nil
		}
		taken = true
	}
	if taken {
		made.Name += " (" + strconv.Itoa(made.Year) + ")"
	}
	return made, nil
}

// imported tells what came of an import.
func imported(done sqlite.Recorded) reply.Reply {
	show := done.Shows[0]
	counts := map[tv.Kind]int{}
	seasons := map[int]bool{}
	for _, c := range done.Claims {
		counts[c.Kind]++
		if c.Season > 0 {
			seasons[c.Season] = true
		}
	}
	key := "title.same"
	switch {
	case done.New:
		key = "title.imported"
	case done.Changed:
		key = "title.refreshed"
	}
	answer := reply.Reply{Private: true, Headline: reply.Say(key, "show", reply.Words(show.Name)),
		Facts: []reply.Fact{
			{Label: reply.Say("title.holds"), Text: reply.Say("title.counts", "seasons", len(seasons), "parts", counts[tv.Cast], "crew", counts[tv.Crew])},
			{Label: reply.Say("title.source"), Text: reply.Words(done.Title), Link: done.URL}},
		Notes: []reply.Text{reply.Say("title.daily", "date", done.Published)}}
	if len(show.Names) > 0 {
		answer.Facts = append(answer.Facts, reply.Fact{Label: reply.Say("title.names"), Text: reply.Words(strings.Join(show.Names, ", "))})
	}
	back := reply.Ask("article retract", "id", done.ID)
	if done.Desk == tv.SharedDesk {
		back = back.With("desk", done.Desk)
	}
	answer.Next = []reply.Next{
		{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+show.ID), How: reply.AnewToMyself},
		{Label: reply.Say("button.next"), Request: reply.Ask("next", "show", "#"+show.ID), How: reply.AnewToMyself},
		{Label: reply.Say("button.take-back"), Request: back, How: reply.AnewToMyself, Weight: reply.Danger}}
	return answer
}
