package bot

import (
	"context"
	"strings"
	"testing"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
)

// A sentence that gives the ending away is covered whatever it is quoted for, and so are
// words that repeat it; what is said of another matter out of it is not.
func TestSpoilersAreCovered(t *testing.T) {
	b := empty(t)
	a := article{title: "What is next for Harbour Lights", source: "Deadline", published: "2026-06-01"}
	a.tells("Harbour Lights came back to think about.")
	ended := "The Norda drama, starring Ida Voss as Runa, closed its second season with Runa slipping under the ice for good."
	a.says("Harbour Lights", 2, "plot", "Runa drowns", "confirmed", ended, "spoiler", "S2")
	quoted := a.claims[0]
	also := func(kind string, season, value any) {
		c := map[string]any{}
		for k, v := range quoted {
			c[k] = v
		}
		c["kind"], c["season"], c["value"], c["spoiler"] = kind, season, value, nil
		a.claims = append(a.claims, c)
	}
	also("network", nil, "Norda")
	also("cast", nil, map[string]any{"person": "Ida Voss", "character": "Runa", "change": "stars"})
	a.says("Harbour Lights", nil, "quote", "we had her slipping under the ice for good, and we cried", "confirmed", "She says they cried.", "by", "Una Holm")
	a.says("Harbour Lights", 3, "stage", "renewed", "confirmed", "Norda has renewed it for a third season.")
	a.bring(t, b)
	asker := reply.Asker{User: "1"}
	covered := 0
	for _, r := range []reply.Request{
		reply.Ask("status", "show", "Harbour Lights"), reply.Ask("cast", "name", "Ida Voss"), reply.Ask("cast", "name", "Runa"), reply.Ask("timeline", "show", "Harbour Lights"),
		reply.Ask("quotes", "person", "Una Holm"), reply.Ask("rumours", "show", "Harbour Lights"), reply.Ask("ask", "question", "what network is harbour lights on"),
	} {
		r.Asker = asker
		for _, f := range b.Handle(context.Background(), r).Facts {
			c := reply.Cite(f.Claim, b.Today())
			if open := c.Spoiler.Season == 0; open && strings.Contains(c.Quote, "under the ice") {
				t.Errorf("/%s %v: %q gives the ending away, for %q", r.Command, r.Args, c.Quote, f.Text)
			} else if !open {
				covered++
			}
			if said := f.Text.String(); f.Spoiler.Season == 0 && (strings.Contains(said, "under the ice") || strings.Contains(said, "drowns")) {
				t.Errorf("/%s %v: %q gives the ending away", r.Command, r.Args, said)
			}
			if f.Text.String() == "The show is on Norda." && f.Spoiler.Season != 0 {
				t.Errorf("/%s: the network is no spoiler", r.Command)
			}
		}
	}
	if covered < 6 {
		t.Errorf("%d sentences are covered", covered)
	}
	answered, err := b.Answer(context.Background(), "what network is harbour lights on", "", sqlite.View{Day: b.Today()})
	if err != nil || len(answered.Sources) != 1 || answered.Sources[0].Spoiler.Season != 2 {
		t.Errorf("as a script has it: %+v, %v", answered, err)
	}
}

// Whoever asks how it ends, or whether somebody dies, is told so covered, whoever marked it
// or not; nor does yes or no give it away, nor what overtook a claim.
func TestEndingsAreCovered(t *testing.T) {
	b := empty(t)
	a := article{title: "What is next for Harbour Lights", source: "Deadline", published: "2026-06-01"}
	a.says("Harbour Lights", 2, "plot", "Runa dies on the ice", "confirmed", "Runa dies on the ice and the town mourns her.")
	a.says("Harbour Lights", 2, "plot", "Aske lives", "confirmed", "Aske lives.", "spoiler", "S2")
	a.says("Harbour Lights", 3, "cast", map[string]any{"person": "Ida Voss", "character": "Runa", "change": "returns"}, "confirmed", "Ida Voss is back as Runa.")
	a.bring(t, b)
	later := article{title: "Runa is gone", source: "Deadline", published: "2026-09-01"}
	later.says("Harbour Lights", 3, "cast", map[string]any{"person": "Ida Voss", "character": "Runa", "change": "departs"}, "confirmed", "Ida Voss does not come back as Runa, whom the ice took.", "spoiler", "S2")
	later.bring(t, b)
	for _, r := range []reply.Request{
		reply.Ask("ask", "question", "does Runa die in Harbour Lights"), reply.Ask("ask", "question", "how does season 2 of Harbour Lights end"),
		reply.Ask("timeline", "show", "Harbour Lights", "season", "3"),
	} {
		r.Asker = reply.Asker{User: "1"}
		answer := b.Handle(context.Background(), r)
		if r.Command == "ask" && strings.HasPrefix(answer.Headline.String(), "Yes") {
			t.Errorf("%v: %q gives it away", r.Args, answer.Headline)
		}
		for _, f := range answer.Facts {
			said := f.Text.String()
			if f.Spoiler.Season == 0 && (r.Command == "ask" && strings.Contains(said, "on the ice") || strings.Contains(said, "leaves")) {
				t.Errorf("/%s %v: %q gives it away", r.Command, r.Args, said)
			}
		}
	}
	answered, err := b.Answer(context.Background(), "does Runa die in Harbour Lights", "", sqlite.View{Day: b.Today()})
	if err != nil || !strings.Contains(answered.Answer, "on the ice") || strings.Contains(answered.Covered, "on the ice") || strings.Contains(answered.Covered, "Yes") {
		t.Errorf("in plain words: %q, covered %q, %v", answered.Answer, answered.Covered, err)
	}
}
