package answer

import (
	"testing"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// TestBySentence: what the sentence of a claim holds is answered by it, and not refused
// above it; and nothing else is taken for a reason or a part.
func TestBySentence(t *testing.T) {
	quoted := func(c tv.Claim, quote string) tv.Claim { c.Quote = quote; return c }
	leaves := claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs))
	joins := claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "", tv.Joins))
	cancelled := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	renewed := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	paused := claim(3, tv.Stage, tv.Confirmed, text(tv.Paused))
	moved := claim(3, tv.Premiere, tv.Confirmed, day("2027-10"))
	eight := claim(3, tv.Episodes, tv.Confirmed, number(8))
	for _, c := range []struct {
		question, quote string
		claim           tv.Claim
		answered        bool
	}{
		{"why is ida voss leaving", "Ida Voss won't return as Runa because of a clash with her film work.", leaves, true},
		{"why did ida voss leave", "Ida Voss left after a quarrel over pay.", leaves, true},
		{"why did ida voss quit", "Voss quit over the new scripts.", leaves, true},
		{"why is ida voss out", "Citing her health, Ida Voss has bowed out.", leaves, true},
		{"why did ida voss leave", "Ida Voss departed the series over a dispute about pay.", leaves, true},
		{"why is ida voss leaving", "Ida Voss leaves after the third season.", leaves, false},
		{"why is ida voss leaving", "Ida Voss leaves after a run of six years.", leaves, false},
		{"why is ida voss leaving", "Ida Voss exits, and Per Lund takes the part over.", leaves, false},
		{"why is ida voss coming back", "Ida Voss left after a quarrel over pay.", leaves, false},
		{"why is per lund leaving", "Ida Voss left after a quarrel over pay.", leaves, false},
		{"why was it cancelled", "Norda cancelled Harbour Lights due to its cost.", cancelled, true},
		{"why was it axed", "The decision to end Harbour Lights came down to money.", cancelled, true},
		{"why was it cancelled", "Norda cancelled Harbour Lights after three seasons.", cancelled, false},
		{"why was it renewed", "Norda renewed it thanks to its many viewers.", renewed, true},
		{"why was it renewed", "Norda cancelled Harbour Lights due to its cost.", cancelled, false},
		{"why did filming stop", "Filming was halted after a fire on the set.", paused, true},
		{"why is season 3 delayed", "The season was pushed back to October 2027 owing to the strikes.", moved, true},
		{"why is season 3 delayed", "The season is set for October 2027 because the autumn suits it.", moved, false},
		{"why are there only 8 episodes", "The season has eight episodes because the money ran out.", eight, true},
		{"who is tom keane playing", "Per Lund is the captain, and Tom Keane guest-stars as a bounty hunter.", joins, true},
		{"what part does tom keane have", "Tom Keane will play a smuggler.", joins, true},
		{"who does tom keane play", "Tom Keane joins as a series regular.", joins, false},
		{"who does tom keane play", "Tom Keane joins the cast, and Per Lund plays a smuggler.", joins, false},
		{"who does tom keane play", "Tom Keane is to be seen in it, as Variety reports.", joins, false},
	} {
		a := put(c.question, quoted(c.claim, c.quote))
		if got := a.Known() && a.Told[0].Claim.Quote == c.quote; got != c.answered || a.Known() && a.Told[0].Claim.Rule != InItsWords && c.claim.Kind != tv.Episodes {
			t.Errorf("%s\n  of %q is answered %v (%q), and should %v", c.question, c.quote, got, brief(a), c.answered)
		}
	}
}

// TestBehind: a sentence near by gives the reason where it is about what the one before says.
func TestBehind(t *testing.T) {
	show := tv.Show{ID: "harbour-lights", Name: "Harbour Lights"}
	order := ask.Question{About: ask.Order, Why: true}
	for sentence, want := range map[string]bool{
		"The decision came down to viewing figures, a person close to the show said.": true,
		"The network blamed the cost.":                      true,
		"Money was the reason, a spokesman for Norda said.": true,
		"Her departure is due to an illness.":               true,
		"He cited the long months away from home.":          true,
		"The show had been held up because of the strikes.": false,
		"The decision was made in March.":                   false,
		"Per Lund is leaving because of his health.":        false,
	} {
		if got := FromBehind(order, show, 0, []Sentence{{Text: sentence}}).Known(); got != want {
			t.Errorf("%q gives a reason: %v, and should: %v", sentence, got, want)
		}
		if FromBehind(order, show, 0, []Sentence{{Text: sentence, Others: true}}).Known() {
			t.Errorf("%q gives a reason beside another show", sentence)
		}
	}
}

// TestFurtherBehind: further away, or before, it names what it is the reason of.
func TestFurtherBehind(t *testing.T) {
	show := tv.Show{ID: "harbour-lights", Name: "Harbour Lights"}
	voss := ask.Thing{Typed: "voss", Entries: []names.Entry{{Kind: names.Person, ID: "ida-voss", Name: "Ida Voss"}}}
	order, late := ask.Question{About: ask.Order, Why: true}, ask.Question{About: ask.Delay, Why: true}
	leaves := ask.Question{About: ask.Change, Change: tv.Departs, Why: true, People: []ask.Thing{voss}}
	for _, c := range []struct {
		q        ask.Question
		sentence string
		want     bool
	}{
		{order, "Norda said that the cancellation was due to the cost of the boats.", true},
		{order, "A spokesman put the decision down to money, citing the cost of the boats.", true},
		{order, "It was axed because nobody watched, he said.", true},
		{order, "The boats sank because of the storm.", false},
		{order, "Money was the reason, a spokesman said.", false}, // of what, so far from it
		{order, "The cancellation was a surprise.", false},
		{late, "The delay is due to the strike.", true},
		{late, "Per Lund left because of the strike.", false},
		{leaves, "Voss said that her exit was due to her health.", true},
		{leaves, "Lund leaves because of his health.", false},
		{leaves, "Voss is leaving because she has small children.", true},
	} {
		first := Sentence{Text: "It had run for two seasons."}
		if got := FromBehind(c.q, show, 0, []Sentence{first, {Text: c.sentence}}).Known(); got != c.want {
			t.Errorf("%q, two behind, gives a reason: %v, and should: %v", c.sentence, got, c.want)
		}
		if got := FromBefore(c.q, show, 0, []Sentence{first, {Text: c.sentence}}).Known(); got != c.want {
			t.Errorf("%q, two before, gives a reason: %v, and should: %v", c.sentence, got, c.want)
		}
	}
}

// TestOnSet: what happened on the set is no part of the story.
func TestOnSet(t *testing.T) {
	quoted := func(c tv.Claim, quote string) tv.Claim { c.Quote = quote; return c }
	fire := quoted(claim(3, tv.Delay, tv.Confirmed, text("fire")), "The season was held up by a fire on the set in Prague last March.")
	hurt := quoted(claim(3, tv.Other, tv.Confirmed, text("Ida Voss broke an arm")), "Ida Voss broke an arm while filming.")
	theory := quoted(claim(3, tv.Plot, tv.Speculated, text("Runa is not dead")), "Fans believe that Runa is not dead after all.")
	story := quoted(claim(3, tv.Plot, tv.Confirmed, text("a storm is set to sink the ferry")), "A storm is set to sink the ferry.")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"what happened on the harbour lights set", []tv.Claim{fire, theory}, fire.Quote},
		{"what happened on set", []tv.Claim{fire, theory, story}, fire.Quote},
		{"what happened on the set", []tv.Claim{hurt, theory}, hurt.Quote},
		{"was there an accident on the set", []tv.Claim{hurt, theory}, hurt.Quote},
		{"what happened on the set", []tv.Claim{theory, story}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
