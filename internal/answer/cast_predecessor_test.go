package answer

import (
	"testing"

	"backlot/internal/tv"
)

// crewOf is a credit with its sentence.
func crewOf(season int, person, role, sentence string) tv.Claim {
	c := claim(season, tv.Crew, tv.Confirmed, tv.Value{Person: person, Role: role})
	c.Quote = sentence
	return c
}

func castOf(season int, person, character, change, sentence string) tv.Claim {
	c := claim(season, tv.Cast, tv.Confirmed, part(person, character, change))
	c.Quote = sentence
	return c
}

// Who did something before somebody is told by a claim that has the one who went before, and
// never by that which has the one who came.
func TestPredecessorInCraft(t *testing.T) {
	heir := crewOf(2, "Ida Voss", "showrunner", "Ida Voss has taken over as showrunner from Tom Keane.")
	went := crewOf(2, "Tom Keane", "showrunner", heir.Quote)
	went.Negative = true
	bare := crewOf(2, "Ida Voss", "showrunner", "Ida Voss is the showrunner.")
	earlier := crewOf(1, "Tom Keane", "showrunner", "Tom Keane runs the show.")
	both := crewOf(2, "Tom Keane", "showrunner", "Tom Keane and Ida Voss run it together.")
	for _, q := range []string{
		"who was the showrunner before ida voss", "who was the showrunner of harbour lights before ida voss", "who ran harbour lights before ida voss",
		"who was in charge before ida voss took over", "who did ida voss replace", "who did ida voss take over from", "who is ida voss replacing as showrunner",
		"whom did ida voss succeed", "who used to run harbour lights", "who used to be the showrunner", "who was the previous showrunner",
		"who was the showrunner previously", "who is the former showrunner", "who preceded ida voss", "who was ida voss's predecessor as showrunner",
		"whose job did ida voss take", "who was the showrunner before", "who's the ex showrunner", "so who was showrunner before ida voss came in",
	} {
		for _, c := range []struct {
			told   string
			claims []tv.Claim
			want   string
		}{
			{"who left", []tv.Claim{heir, went}, "no Tom Keane showrunner"},
			{"who came, in a sentence that has both", []tv.Claim{heir}, heir.Quote},
			{"who came alone", []tv.Claim{bare}, ""},
			{"an earlier season", []tv.Claim{bare, earlier}, "Tom Keane showrunner"},
			{"that they do it together", []tv.Claim{bare, earlier, both}, ""},
			{"of another craft", []tv.Claim{bare, crewOf(1, "Tom Keane", "composer", "Tom Keane writes the music.")}, ""},
		} {
			if got := brief(put(q, c.claims...)); got != c.want {
				t.Errorf("%s (%s)\n  is answered %q\n  and should  %q", q, c.told, got, c.want)
			}
		}
	}
	if got := brief(put("who was the showrunner before season 2", bare, earlier)); got != "Tom Keane showrunner" {
		t.Errorf("before a season: %q", got)
	}
	if got := brief(put("who came after tom keane as showrunner", heir, went)); got != "Ida Voss showrunner" {
		t.Errorf("the successor: %q", got)
	}
	for _, q := range []string{"who is the showrunner", "who is the new showrunner", "who runs it now"} {
		if a := put(q, heir, went); len(a.Told) == 0 || a.Told[0].Claim.Value.Person != "Ida Voss" {
			t.Errorf("%s: %q", q, brief(a))
		}
	}
	if got := brief(put("who was the original showrunner", heir)); got != heir.Quote {
		t.Errorf("the original one: %q", got)
	}
	if got := brief(put("who was the original showrunner", crewOf(2, "Ida Voss", "showrunner", "Ida Voss takes over as showrunner."))); got != "" {
		t.Errorf("an original one who took over: %q", got)
	}
	if got := brief(put("who was the original showrunner", bare)); got != "Ida Voss showrunner" {
		t.Errorf("one of whom nothing tells that they came after: %q", got)
	}
}

func TestPredecessorInPart(t *testing.T) {
	heir := castOf(3, "Ida Voss", "Runa", tv.Joins, "Ida Voss joins as Runa, taking over from Tom Keane.")
	bare := castOf(3, "Ida Voss", "Runa", tv.Joins, "Ida Voss joins as Runa.")
	recast := castOf(3, "Ida Voss", "Runa", tv.Recast, "Ida Voss takes over the part of Runa.")
	left := castOf(2, "Tom Keane", "Runa", tv.Departs, "Tom Keane, who plays Runa, leaves.")
	had := castOf(0, "Tom Keane", "Runa", tv.Stars, "Tom Keane plays Runa.")
	young := castOf(1, "Tom Keane", "Runa", tv.Stars, "Tom Keane plays the young Runa.")
	again := castOf(3, "Tom Keane", "Runa", tv.Returns, "Tom Keane is back as Runa.")
	again.AsOf, again.Published = "2026-11-01", "2026-11-01"
	for _, q := range []string{
		"who used to play runa", "who played runa before ida voss", "who played runa before", "who was the previous runa", "who was runa before ida voss",
		"what actress played runa before ida voss", "who had the part of runa before ida voss", "who formerly played runa", "who voiced runa before",
		"who did ida voss replace as runa", "which actor did ida voss take over from", "whose part did ida voss take over", "who is the actor who used to play runa", "who was the lead before ida voss", "who used to voice runa", "who did ida voss replace",
	} {
		for _, c := range []struct {
			told   string
			claims []tv.Claim
			want   string
		}{
			{"who left", []tv.Claim{bare, left}, "Tom Keane departs"},
			{"who left, of another part", []tv.Claim{bare, castOf(2, "Tom Keane", "Captain Aske", tv.Departs, "Tom Keane, who plays Aske, leaves.")}, ""},
			{"who has it, and who is told to have it since", []tv.Claim{recast, had}, "Tom Keane stars"},
			{"who came, in a sentence that has both", []tv.Claim{heir}, heir.Quote},
			{"who came alone", []tv.Claim{bare}, ""},
			{"who has it beside", []tv.Claim{recast, young}, ""},
			{"that who left is back", []tv.Claim{again, left}, ""},
		} {
			if got := brief(put(q, c.claims...)); got != c.want {
				t.Errorf("%s (%s)\n  is answered %q\n  and should  %q", q, c.told, got, c.want)
			}
		}
	}
	for q, want := range map[string]string{
		"who plays runa":                    "Ida Voss recast",
		"who plays runa now":                "Ida Voss recast",
		"who replaced tom keane":            "Ida Voss recast",
		"did ida voss replace tom keane":    "yes; Ida Voss recast",
		"who did tom keane see before runa": "",
	} {
		if got := brief(put(q, recast, left)); got != want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", q, got, want)
		}
	}
}
