package bot

import (
	"context"
	"slices"
	"strings"
	"testing"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
)

// Where no day is known, what else is known of the season is told; and of a show that is
// over nobody is told that there is no date yet.
func TestNoDeadEnd(t *testing.T) {
	for _, c := range []struct {
		name     string
		article  func(*article)
		command  string
		headline string
		facts    []string
	}{
		{"ended", func(a *article) {
			a.says("Harbour Lights", 3, "premiere", "2025-06-27", "confirmed", "The third season came on 27 June 2025.")
			a.says("Harbour Lights", nil, "stage", "ended", "confirmed", "The third was the end.")
		}, "next", "I find no source that gives a day for the next episode of Harbour Lights.", []string{"The show has ended.", "Season 3 premiered on 27 June 2025."}},
		{"ordered", func(a *article) {
			a.says("Harbour Lights", 3, "stage", "renewed", "confirmed", "A third season is ordered.")
		}, "next", "I find no source that gives a day for the next episode of Harbour Lights.", []string{"The show has been renewed for season 3."}},
		{"ordered, without a day", func(a *article) {
			a.says("Harbour Lights", 3, "stage", "renewed", "confirmed", "A third season is ordered.")
		}, "premiere", "Harbour Lights, season 3: the premiere", []string{"I find no source that gives a premiere date for season 3.", "The show has been renewed for season 3."}},
		{"cancelled, with a season to be shown", func(a *article) {
			a.says("Harbour Lights", nil, "stage", "cancelled", "confirmed", "It is cancelled.")
			a.says("Harbour Lights", 3, "premiere", "2027", "confirmed", "The third and last season comes in 2027.")
		}, "premiere", "Harbour Lights, season 3: the premiere", []string{"Season 3 premieres in 2027.", "The show has been cancelled."}},
		{"cancelled, with a season that was to be shown", func(a *article) {
			a.says("Harbour Lights", nil, "stage", "cancelled", "confirmed", "It is cancelled.")
			a.says("Harbour Lights", 3, "premiere", "2027", "confirmed", "The third season was to come in 2027.")
		}, "premiere", "Harbour Lights, season 3: the premiere", []string{"The show has been cancelled.", "So there is none to come, as far as my sources go."}},
		{"cancelled, on a loose word", func(a *article) {
			a.source = "The Fan Deck"
			a.says("Harbour Lights", 3, "stage", "cancelled", "confirmed", "The third season is cancelled.")
		}, "status", "Harbour Lights, season 3", []string{"Season 3 has been cancelled."}},
		{"cancelled, and its revival denied", func(a *article) {
			a.says("Harbour Lights", nil, "stage", "cancelled", "confirmed", "It is cancelled.")
			a.says("Harbour Lights", nil, "stage", "in-development", "denied", "Norda denies that it makes another.")
		}, "status", "Harbour Lights", []string{"The show has been cancelled.", "It is denied that the show is in development."}},
	} {
		b := empty(t)
		a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
		c.article(a)
		a.bring(t, b)
		r := reply.Ask(c.command, "show", "Harbour Lights")
		r.Asker = reply.Asker{User: "1"}
		answer := b.Handle(context.Background(), r)
		var facts []string
		for _, f := range answer.Facts {
			facts = append(facts, f.Text.String())
		}
		if answer.Headline.String() != c.headline || !slices.Equal(facts, c.facts) {
			t.Errorf("%s: %s: %q", c.name, answer.Headline, facts)
		}
	}
}

// Whoever asks for the day where only a month or a season is known is not told that nobody says
// when it comes.
func TestNoVeryDay(t *testing.T) {
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	a.says("Harbour Lights", 3, "premiere", "2027-spring", "confirmed", "The third season comes in spring 2027.")
	b, _ := brought(t, a)
	got, err := b.Answer(context.Background(), "what exact day does harbour lights season 3 premiere", "", sqlite.View{})
	if err != nil {
		t.Fatal(err)
	}
	if want := "I find no source that gives the very day on which season 3 of Harbour Lights comes out."; !strings.Contains(got.Answer, want) || !strings.Contains(got.Answer, "spring 2027") {
		t.Errorf("%q should have %q", got.Answer, want)
	}
}
