package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestSpokenReason: what somebody says answers a why where it has a reason of form, and not
// because it speaks of the matter; whoever goes may have said it behind that they go.
func TestSpokenReason(t *testing.T) {
	at := func(start, end int, quote string, c tv.Claim) tv.Claim {
		c.Start, c.End, c.Quote = start, end, quote
		return c
	}
	by := func(name, words string) tv.Claim {
		c := claim(0, tv.Quote, tv.Confirmed, text(words))
		c.By = name
		return c
	}
	goes := at(0, 40, "Ida Voss will not make the trip.", claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs)))
	taxi := at(41, 90, "“I've always wanted to leave in a taxi,” Voss said.", by("Ida Voss", "I've always wanted to leave in a taxi"))
	mum := at(91, 160, "“My mum's in care in Bergen, so it was never really a question.”", by("Ida Voss", "My mum's in care in Bergen, so it was never really a question"))
	mine := at(91, 160, "“It was my decision and it was the hardest one,” she said.", by("Ida Voss", "It was my decision and it was the hardest one"))
	waits := at(0, 90, "“We had been going there since May, waiting for it,” says Keane.", by("Tom Keane", "We had been going there since May, waiting for it"))
	moved := claim(0, tv.Other, tv.Confirmed, text("Norda says it was moved to make room for the athletics"))
	killed := at(200, 260, "Captain Aske was killed at sea.", claim(0, tv.Plot, tv.Confirmed, text("Captain Aske was killed at sea")))
	decided := at(261, 330, "Keane says the decision to kill off Captain Aske was made before filming began.", claim(0, tv.Plot, tv.Confirmed, text("Keane says the decision to kill off Captain Aske was made before filming began")))
	cost := at(331, 390, "“We wanted the cost of this job to be real.”", by("Tom Keane", "We wanted the cost of this job to be real."))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"why is ida voss leaving", []tv.Claim{goes, taxi}, ""},
		{"why is ida voss leaving", []tv.Claim{goes, taxi, mum}, "My mum's in care in Bergen, so it was never really a question"},
		{"why is ida voss leaving", []tv.Claim{goes, taxi, mine}, "It was my decision and it was the hardest one"},
		{"why was harbour lights delayed", []tv.Claim{waits}, ""},
		{"why was harbour lights delayed", []tv.Claim{waits, moved}, "Norda says it was moved to make room for the athletics"},
		{"why did they kill off captain aske", []tv.Claim{killed, decided}, ""},
		{"why did they kill off captain aske", []tv.Claim{killed, decided, cost}, "We wanted the cost of this job to be real."},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestMoved: where two first days take each other's place and nothing tells why, that the day
// was moved is what is known.
func TestMoved(t *testing.T) {
	first := claim(0, tv.Premiere, tv.Speculated, day("2026-autumn"))
	first.Quote = "The series, which had been slated for this fall, will now debut on January 14."
	now := claim(1, tv.Premiere, tv.Confirmed, day("2027-01-14"))
	a := put("why was harbour lights delayed", first, now)
	if a.Known() || a.Moved != [2]tv.Date{"2026-autumn", "2027-01-14"} {
		t.Errorf("the day is moved %v, told %q", a.Moved, brief(a))
	}
	if got := brief(put("was harbour lights delayed", first, now)); got != "yes; 2027-01-14; 2026-autumn" {
		t.Errorf("whether it was delayed is answered %q", got)
	}
	within := claim(0, tv.Premiere, tv.Confirmed, day("2027"))
	if a := put("why was harbour lights delayed", within, now); a.Moved[0] != "" {
		t.Errorf("a day within the year that was told is moved: %v", a.Moved)
	}
}
