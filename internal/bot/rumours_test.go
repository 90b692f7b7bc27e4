package bot

import (
	"context"
	"slices"
	"testing"

	"backlot/internal/reply"
)

// What is rumoured, guessed or denied comes first; what an outlet on no list states stands
// behind it, and of that nothing that is no news.
func TestRumoursAreApart(t *testing.T) {
	b := empty(t)
	hl := "Harbour Lights"
	a := article{title: "All of Harbour Lights", source: "The Fan Deck", published: "2026-10-01"}
	a.says(hl, nil, "network", "Norda", "confirmed", "The Norda drama is loved.")
	a.says(hl, nil, "crew", map[string]any{"person": "Una Holm", "role": "creator"}, "confirmed", "Una Holm made it.")
	a.says(hl, nil, "plot", "A harbour master looks for her brother", "confirmed", "A harbour master looks for her brother.")
	a.says(hl, 1, "premiere", "2022-03-04", "confirmed", "It first came on 4 March 2022.")
	a.says(hl, 4, "stage", "renewed", "confirmed", "A fourth season is ordered.")
	a.says(hl, 4, "cast", map[string]any{"person": "Ida Voss", "character": "Runa", "change": "stars"}, "confirmed", "Ida Voss is Runa.")
	a.says(hl, 4, "cast", map[string]any{"person": "Per Lund", "character": "Aske", "change": "returns"}, "reported", "Insiders say that Per Lund is back as Aske.", "by", "insiders")
	a.says(hl, 4, "premiere", "2027-03", "speculated", "We guess at March 2027.")
	a.says(hl, nil, "spinoff", "a film about Aske", "speculated", "There might be a film about Aske.")
	a.bring(t, b)
	said := func(command string) []string {
		r := reply.Ask(command, "show", hl)
		r.Asker = reply.Asker{User: "1"}
		answer := b.Handle(context.Background(), r)
		list := []string{answer.Headline.String()}
		for _, f := range answer.Facts {
			list = append(list, f.Label.String()+": "+f.Text.String())
		}
		return list
	}
	if got, want := said("rumours"), []string{"Harbour Lights: 3 things are said and not confirmed",
		"Season 4: Per Lund returns as Aske.", ": Season 4 may premiere in March 2027.", ": A film about Aske.",
		"Outlet on no list: The show has been renewed for season 4."}; !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))) || got[len(got)-1] != want[len(want)-1] {
		t.Errorf("%q, not %q", got, want)
	}
	got := said("timeline")
	for _, want := range []string{"1 October 2026, season 4: Per Lund returns as Aske.", "1 October 2026: The show has been renewed for season 4.", "1 October 2026: The show is on Norda."} {
		if !slices.Contains(got, want) {
			t.Errorf("the timeline says %q, and not %q", got, want)
		}
	}
}
