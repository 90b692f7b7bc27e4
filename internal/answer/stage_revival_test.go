package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestRevival: "the revival" of a show that is one is that show, and who played a part in the
// first run, and is dead or stays away, does not play it now.
func TestRevival(t *testing.T) {
	order := claim(0, tv.Stage, tv.Confirmed, text(tv.Announced))
	order.Quote = "Norda has ordered a revival of Harbour Lights."
	showrunner := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Ida Voss", Role: "showrunner"})
	late := claim(0, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Stars))
	late.Quote = "The late Per Lund, who played Captain Aske and died in 2021, will be honoured."
	away := claim(0, tv.Cast, tv.Confirmed, part("Tom Keane", "Runa", tv.Stars))
	away.Quote = "Tom Keane, who played Cole's brother, Runa, retired from acting and will not appear, a source says."
	plays := claim(0, tv.Cast, tv.Confirmed, part("Tom Keane", "Runa", tv.Stars))
	if plays.Quote = "Tom Keane, who plays Runa, will not say how it ends."; playsNoMore(plays) {
		t.Error("who plays a part and keeps a secret plays it")
	}
	other := claim(0, tv.Spinoff, tv.Confirmed, text("a revival is in development at Norda"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who is running the harbour lights revival", []tv.Claim{order, showrunner}, "Ida Voss showrunner"},
		{"who is running the harbour lights revival", []tv.Claim{other, showrunner}, ""},
		{"who plays captain aske", []tv.Claim{late}, late.Quote},
		{"is tom keane in the harbour lights revival", []tv.Claim{order, away}, away.Quote},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestOnAnother: whether it is on a network is answered by the one it is on, without a no.
func TestOnAnother(t *testing.T) {
	on := claim(0, tv.OnNetwork, tv.Confirmed, text("Norda"))
	for question, want := range map[string]string{
		"is harbour lights on netflix or what":        "Norda",
		"is harbour lights still on the bbc":          "Norda",
		"is harbour lights a bbc show":                "Norda",
		"is harbour lights a limited series or what":  "",
		"is harbour lights on netflix too":            "",
		"is netflix saving harbour lights":            "",
		"is harbour lights on netflix in the uk":      "",
		"is harbour lights moving to netflix":         "",
		"is harbour lights on norda":                  "yes; Norda",
		"is harbour lights going straight to bbc one": "Norda",
		"is season 3 of harbour lights on netflix":    "",
	} {
		a := put(question, on)
		if got := brief(a); got != want || a.NotOn != (want == "Norda") {
			t.Errorf("%s\n  is answered %q\n  and should  %q", question, got, want)
		}
	}
}

// TestSinceGone: who has left a part since it was told to be theirs is told as one who has.
func TestSinceGone(t *testing.T) {
	has := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars))
	has.AsOf, has.Published = "2026-02-05", "2026-02-05"
	left := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs))
	back := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	back.AsOf, back.Published = "2026-10-20", "2026-10-20"
	for _, c := range []struct {
		claims []tv.Claim
		want   string
	}{
		{[]tv.Claim{has, left}, "Ida Voss departs"},
		{[]tv.Claim{has, left, back}, "Ida Voss returns"},
		{[]tv.Claim{has}, "Ida Voss stars"},
	} {
		if got := brief(put("who plays runa", c.claims...)); got != c.want {
			t.Errorf("is answered %q\n  and should  %q", got, c.want)
		}
	}
}
