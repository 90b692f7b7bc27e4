package glean

import (
	"testing"

	"backlot/internal/tv"
)

// TestTellsNoStage holds sentences that look like an order, an end or a first day and are none.
func TestTellsNoStage(t *testing.T) {
	for _, text := range []string{
		"The company was cancelled out of the deal.",
		"Police have not ruled out another series of attacks.",
		"No decision has been made on who will replace Ida Voss in Harbour Lights.",
		"Ida Voss makes her Harbour Lights debut on December 3.",
	} {
		for _, c := range Read(Article{Text: text + "\n", Published: "2026-04-02", Shows: []string{"Harbour Lights"}}, Library{}).Claims {
			if ofMaking[c.Kind] {
				t.Errorf("%s: %s %s%s", text, c.Kind, c.Value.Text, c.Value.Date)
			}
		}
	}
	for _, c := range Read(Article{Title: "No date", Text: "No premiere date has been set for season 1 of Harbour Lights.\n", Published: "2026-09-12", Shows: []string{"Harbour Lights"}}, Library{}).Claims {
		if c.Kind == tv.Stage {
			t.Errorf("a show without a day is %s", c.Value.Text)
		}
	}
	for _, c := range Read(Article{Text: "Will Harbour Lights ever be on Hulu?\n", Shows: []string{"Harbour Lights"}}, Library{}).Claims {
		if c.Kind == tv.OnNetwork {
			t.Errorf("a question gives the network %s", c.Value.Text)
		}
	}
}
