package answer

import (
	"testing"

	"backlot/internal/tv"
)

// What is asked is answered by that, or by nothing: how often something is on, where else it is
// made, who remains, what somebody does next, whether another network takes it.
func TestOfThat(t *testing.T) {
	at := func(start int, c tv.Claim) tv.Claim { c.Start = start; return c }
	other := func(words string) tv.Claim { return claim(0, tv.Other, tv.Confirmed, text(words)) }
	cut := other("it will be cut from three episodes a week to two")
	player := other("episodes are available on Norda Player from 7am")
	films := claim(3, tv.Stage, tv.Confirmed, text(tv.Filming))
	films.Plan, films.When = true, "2027-07"
	halifax := other("although it is set in Bergen, the series films in Halifax")
	made := claim(0, tv.Stage, tv.Confirmed, text(tv.Wrapped))
	made.Detail = "in Incheon"
	plan := claim(2, tv.Stage, tv.Confirmed, text(tv.Filming))
	plan.Plan, plan.When = true, "2027-10"
	goes := claim(2, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs))
	jailed := claim(2, tv.Plot, tv.Confirmed, text("Ida Voss will not return as Runa, who was sent to prison"))
	says := at(10, claim(0, tv.Quote, tv.Confirmed, text("the sea is cold")))
	says.By = "Ida Voss"
	next := at(40, claim(0, tv.Plot, tv.Confirmed, text("Her next project is a film about a caretaker")))
	shops := claim(0, tv.Other, tv.Reported, text("the studio is shopping the drama to other platforms"))
	norda := claim(0, tv.OnNetwork, tv.Confirmed, text("Norda"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"how many times a week is harbour lights on", []tv.Claim{player}, ""},
		{"how many eps a week will harbour lights be", []tv.Claim{player, cut}, cut.Value.Text},
		{"what days is harbour lights on", []tv.Claim{cut}, ""},
		{"when does harbour lights film in bergen", []tv.Claim{films, halifax}, halifax.Value.Text},
		{"where is harbour lights filmed in oslo", []tv.Claim{made}, ""},
		{"where was harbour lights filmed", []tv.Claim{made, plan}, "wrapped"},
		{"who is still left on harbour lights", []tv.Claim{goes}, ""},
		{"what is ida voss doing now", []tv.Claim{goes, jailed}, ""},
		{"what is ida voss doing next", []tv.Claim{says, next}, next.Value.Text},
		{"is harbour lights going to another network", []tv.Claim{norda, shops}, shops.Value.Text},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
