package console

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"backlot/internal/bot"
	"backlot/internal/discord/discordtest"
	"backlot/internal/discord/message"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// strangeNames are names that shows, people and outlets may have, or somebody gives them.
var strangeNames = []string{
	"Harbour Lights", strings.Repeat("The Very Long Road to Harbour ", 6), "مسلسل رائع جدا", "הסדרה", "日本語のとても長い題名の番組", "Lights 👨\u200D👩\u200D👧 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "@everyone @here",
	"<@123456789012345678> </status:1> <t:0:R>", "**bold** ||spoiler|| `code` ~~s~~", "[click](https://evil.example)", "# Heading - list > quote", "a;b=c?d!e", "\u202Egnirts",
}

// TestGenerated publishes an article with 300 claims about a show of each strange
// name, asks every command, and holds what comes to Discord, as TestSweep does.
func TestGenerated(t *testing.T) {
	d := discordtest.New(t, discordtest.Options{})
	for n, name := range strangeNames {
		if testing.Short() && n%4 != 1 {
			continue
		}
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			b := generated(t, name)
			answers, cut := 0, 0
			for _, r := range everything(name) {
				r.Asker = reply.Asker{User: "600000000000000001", Guild: "100000000000000001", Channel: "500000000000000001", Manages: true}
				answer := b.Handle(context.Background(), r)
				m, err := message.Body(answer, message.Options{Today: b.Today(), Commands: commandIDs(b)})
				if err != nil {
					t.Fatal(err)
				}
				answers++
				send(t, d, discordtest.RouteCallback, callback{4, m})
				if wasCut(t, answer, m) {
					cut++
				}
			}
			t.Logf("%q: %d answers, %d cut", name, answers, cut)
			if cut == 0 {
				t.Error("hardly anything is known of the show")
			}
		})
	}
}

// generated is a bot that knows one show, of which 300 claims tell.
func generated(t *testing.T, name string) *bot.Bot {
	t.Helper()
	now := noon("2026-11-25")
	store, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "backlot.db"), now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	var text strings.Builder
	e := sqlite.Entry{NewShows: []tv.Show{{Name: name}}}
	for i := range 300 {
		quote := fmt.Sprintf("%d: %s, says %s of %s.", i, strings.Repeat("a sentence that goes on ", i%40), name, name)
		text.WriteString(quote + "\n")
		person, character := fmt.Sprintf("%s %d", name, i), fmt.Sprintf("Captain %d of %s", i, name)
		c := tv.Claim{ShowName: name, Quote: quote, By: name, Certainty: tv.Certainties[i%len(tv.Certainties)]}
		switch i % 6 {
		case 0:
			c.Kind, c.Value = tv.Quote, tv.Value{Text: quote}
		case 1:
			c.Kind, c.Value = tv.Crew, tv.Value{Person: person, Role: "director"}
		case 2:
			c.Kind, c.Value, c.Season = tv.Premiere, tv.Value{Date: tv.Date(fmt.Sprintf("20%d", 27+i%50))}, 1+i%9
		default:
			c.Kind, c.Value = tv.Cast, tv.Value{Person: person, Character: character, Change: tv.Stars}
		}
		e.Claims = append(e.Claims, c)
	}
	e.Article = tv.Article{Title: name, Source: name, Published: "2026-11-20", Text: text.String()}
	who := sqlite.Actor{Desk: "100000000000000001", User: "700000000000000001"}
	draft, err := store.Add(context.Background(), who, e)
	if err == nil {
		_, err = store.Publish(context.Background(), who, draft.ID, 1)
	}
	if err == nil {
		e.Article.Text, e.Article.Title = text.String()+"Once more.", strings.Repeat(name+" ", 20)
		_, err = store.Add(context.Background(), who, e) // a draft, for the lists
	}
	if err != nil {
		t.Fatal(err)
	}
	return &bot.Bot{Store: store, Now: now, Version: "test"}
}

// everything asks every command that members and editors have about the show and
// its people, and about what is not there.
func everything(name string) []reply.Request {
	var all []reply.Request
	for _, c := range bot.Commands() {
		filled, strange := map[string]string{}, map[string]string{}
		for _, o := range c.Options {
			if o.Kind == bot.Show {
				filled[o.Name] = name
			}
			if o.Kind == bot.Name {
				filled[o.Name] = name + " 7"
			}
			if o.Required && filled[o.Name] == "" {
				filled[o.Name] = name
			}
			if o.Kind != bot.Upload {
				strange[o.Name] = strings.Repeat(name, 30)
			}
		}
		if c.OnMessage {
			filled["message"] = name + " season 2 drops in march 2027, and it got cancelled."
		}
		all = append(all, reply.Request{Command: c.Name}, reply.Request{Command: c.Name, Args: filled}, reply.Request{Command: c.Name, Args: strange})
		if _, ok := c.Option("page"); ok {
			for _, page := range []string{"2", "7", "9999"} {
				all = append(all, reply.Request{Command: c.Name, Args: filled}.With("page", page))
			}
		}
	}
	return append(all, reply.Ask("cast", "name", name), reply.Ask("help", "command", name), reply.Ask(name))
}
