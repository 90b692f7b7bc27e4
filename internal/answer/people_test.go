package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Who somebody is, plays, replaces, is to others, and what they say.
func TestPeople(t *testing.T) {
	quoted := func(c tv.Claim, quote string) tv.Claim { c.Quote = quote; return c }
	runa := quoted(claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars)), "Ida Voss is Runa, and Per Lund plays her partner Captain Aske.")
	aske := quoted(claim(3, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Stars)), runa.Quote)
	brother := quoted(claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "", tv.Joins)), "Tom Keane appears as her brother.")
	brother.Detail = "Runa's brother"
	priest := quoted(claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "", tv.Stars)), "Tom Keane plays the priest.")
	priest.Detail = "the mysterious priest"
	daughter := claim(3, tv.Relationship, tv.Confirmed, tv.Value{A: "Runa", B: "Captain Aske", What: "daughter"})
	wife := claim(3, tv.Relationship, tv.Confirmed, tv.Value{A: "Sunniva Aske", B: "Captain Aske", What: "wife"})
	denied := claim(4, tv.Cast, tv.Denied, part("Ida Voss", "Runa", tv.Returns))
	creator := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Ida Voss", Role: "creator"})
	writer := claim(1, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "writer"})
	new := claim(3, tv.Cast, tv.Reported, part("Tom Keane", "", tv.Joins))
	new.Detail = "to replace Ida Voss"
	stays := claim(0, tv.Quote, tv.Confirmed, text("I'm not going anywhere."))
	stays.By = "Per Lund"
	praise := claim(0, tv.Quote, tv.Confirmed, text("Ida Voss is the show."))
	praise.By = "Per Lund"
	hauled := quoted(claim(3, tv.Plot, tv.Confirmed, text("Runa is questioned over a death")), "Runa is hauled in for questioning over a death.")
	guest := quoted(claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "", tv.Joins)), "Tom Keane guests, playing host to the crew.")
	guest.Detail = "guest star"
	keeper := claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "the lighthouse keeper", tv.Stars))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"what part has tom keane got in it", []tv.Claim{guest}, ""},
		{"what part does tom keane have", []tv.Claim{priest}, "Tom Keane stars"},
		{"what is the name of tom keane's character", []tv.Claim{keeper}, ""},
		{"tom keane plays who", []tv.Claim{keeper}, "Tom Keane stars"},
		{"what is ida voss's character called", []tv.Claim{runa, aske}, "Ida Voss stars"},
		{"the harbour master, which actor", []tv.Claim{runa, aske}, ""},
		{"who plays runa's partner", []tv.Claim{runa, aske}, "Per Lund stars"},
		{"who plays runa's partner", []tv.Claim{runa}, ""}, // she is not her own
		{"who plays runa's brother", []tv.Claim{runa, brother}, "Tom Keane joins"},
		{"who is runa's dad", []tv.Claim{daughter}, "daughter"},
		{"who is runa's daughter", []tv.Claim{daughter}, ""}, // she is one
		{"who is captain aske's daughter", []tv.Claim{daughter}, "daughter"},
		{"who is runa's wife", []tv.Claim{wife}, ""},
		{"who is captain aske's wife", []tv.Claim{wife}, "wife"},
		{"what does tom keane play", []tv.Claim{priest}, "Tom Keane stars"},
		{"has ida voss ever played runa", []tv.Claim{runa, denied}, "yes; Ida Voss stars"},
		{"has tom keane ever written for it", []tv.Claim{writer}, "Tom Keane writer"},
		{"is tom keane the creator", []tv.Claim{creator, writer}, "Ida Voss creator"},
		{"is tom keane the director", []tv.Claim{creator, writer}, ""},
		{"who replaces ida voss", []tv.Claim{runa, new}, "Tom Keane joins"},
		{"does tom keane replace ida voss", []tv.Claim{runa, new}, "heard; Tom Keane joins"},
		{"does per lund replace ida voss", []tv.Claim{runa, new}, ""},
		{"is per lund leaving", []tv.Claim{aske, stays}, "I'm not going anywhere."},
		{"is captain aske leaving", []tv.Claim{aske, stays}, "I'm not going anywhere."},
		{"what did per lund say about ida voss", []tv.Claim{stays, praise}, "Ida Voss is the show."},
		{"what does deadline say about ida voss", []tv.Claim{stays, praise, writer}, "Ida Voss is the show."},
		{"why is runa getting hauled in", []tv.Claim{runa, hauled}, "Runa is questioned over a death"},
		{"what does variety say about it", []tv.Claim{stays, praise, writer}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
