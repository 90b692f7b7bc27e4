package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestOtherPoint: what tells of another point than was asked is no answer, however much of the
// question it has.
func TestOtherPoint(t *testing.T) {
	plot := func(words string) tv.Claim { return claim(0, tv.Plot, tv.Confirmed, text(words)) }
	other := func(words string) tv.Claim { return claim(0, tv.Other, tv.Confirmed, text(words)) }
	comes := claim(3, tv.Premiere, tv.Confirmed, day("2027-01-14"))
	last := claim(0, tv.Final, tv.Confirmed, number(3))
	stays := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars))
	captain := claim(0, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Stars))
	remake := claim(0, tv.Spinoff, tv.Confirmed, text("Norda Lights, an American remake at Hulu"))
	starring := claim(0, tv.Spinoff, tv.Confirmed, text("an American remake, starring Bo Ek"))
	hulu := claim(0, tv.OnNetwork, tv.Confirmed, text("Hulu"))
	over := claim(0, tv.Stage, tv.Confirmed, text(tv.Ended))
	inUS := other("sold to BritBox in North America and SBS in Australia")
	joins := claim(3, tv.Cast, tv.Confirmed, part("Bo Ek", "Dr. Holm", tv.Joins))
	joins.Quote = "Bo Ek will play Dr. Holm, a ship’s surgeon from Norda."
	villain := claim(3, tv.Cast, tv.Confirmed, part("Bo Ek", "Holm", tv.Joins))
	villain.Quote = "The villain, whose name is Holm, goes to Bo Ek."
	lead, turn := stays, claim(0, tv.Cast, tv.Confirmed, part("Bo Ek", "", tv.Stars))
	lead.Quote, turn.Quote = "Ida Voss, in her first lead, plays Runa.", "A late turn by Bo Ek wakes everybody up."
	axed := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is harbour lights on hulu", []tv.Claim{hulu}, "yes; Hulu"},
		{"is harbour lights on hulu", []tv.Claim{hulu, axed}, "Hulu; cancelled"},
		{"who was flying the seaplane when runa disappeared", []tv.Claim{comes, plot("Runa, lost with the seaplane, comes home")}, ""},
		{"who was driving the van in the finale", []tv.Claim{claim(2, tv.Finale, tv.Confirmed, day("2026-04-09")), plot("Runa learns who was driving the van")}, ""},
		{"do runa and captain aske split up at the end", []tv.Claim{last, stays, captain}, ""},
		{"does runa find the keeper", []tv.Claim{stays, plot("Runa is hired to find the keeper")}, ""},
		{"does runa find the keeper", []tv.Claim{stays, plot("Runa finds the keeper in a cave")}, "Runa finds the keeper in a cave"},
		{"who locked runa in", []tv.Claim{stays, plot("Runa is on the wrong side of a locked door")}, ""},
		{"what happens in the siege", []tv.Claim{plot("the siege, the whole siege")}, ""},
		{"what did runa go to prison for", []tv.Claim{stays, plot("Runa leaves prison")}, ""},
		{"who is starring in the american remake", []tv.Claim{remake}, ""},
		{"who is starring in the american remake", []tv.Claim{starring}, "an American remake, starring Bo Ek"},
		{"is there an american version", []tv.Claim{remake}, "yes; Norda Lights, an American remake at Hulu"},
		{"where can i stream the old episodes", []tv.Claim{hulu, over}, ""},
		{"where can i stream the old episodes", []tv.Claim{hulu, over, other("all 14 series are on Norda+")}, "all 14 series are on Norda+"},
		{"where can i watch it in the us", []tv.Claim{hulu, inUS}, "sold to BritBox in North America and SBS in Australia"},
		{"where can i watch it in the us", []tv.Claim{hulu}, "Hulu"},
		{"when do we first see the new surgeon", []tv.Claim{comes, joins}, ""},
		{"when do we first see the new surgeon", []tv.Claim{comes, joins, other("Holm first appears in the November 13 episode")}, "Holm first appears in the November 13 episode"},
		{"whos the bad guy", []tv.Claim{captain, stays}, ""},
		{"who is the vilain actress", []tv.Claim{stays, villain}, "Bo Ek joins"},
		{"who is the lead actress", []tv.Claim{lead, turn}, "Ida Voss stars"},
		{"does runa arrest captain aske", []tv.Claim{stays, captain}, ""},
		{"does runa arrest captain aske in the end", []tv.Claim{stays, captain, plot("Runa meets Captain Aske at last")}, ""},
		{"does runa manage to sell the boat", []tv.Claim{stays, plot("Runa comes home to sell the boat")}, ""},
		{"does runa manage to sell the boat", []tv.Claim{stays, plot("Runa sells the boat")}, "Runa sells the boat"},
		{"does runa end up with captain aske", []tv.Claim{stays, captain, plot("Runa meets her match in Captain Aske")}, ""},
		{"does runa go to the police about the priest", []tv.Claim{stays, plot("Runa knows about the priest")}, ""},
		{"what did her father spend the insurance on", []tv.Claim{plot("Runa finds out what her father did with the insurance")}, ""},
		{"how did runa die", []tv.Claim{stays, plot("Runa comes home to sell her dead father’s boat")}, ""},
		{"how did runa die", []tv.Claim{stays, other("based on novels in which Runa survives")}, ""},
		{"how did runa die", []tv.Claim{stays, plot("Runa drowned off the pier")}, "Runa drowned off the pier"},
		{"why did they kill off runa", []tv.Claim{stays, plot("Runa dies in the storm")}, ""},
		{"why did they recast runa", []tv.Claim{claim(3, tv.Cast, tv.Confirmed, part("Bo Ek", "Runa", tv.Recast))}, ""},
		{"how many years is the leap", []tv.Claim{other("the track after the leap goes on air at 8.30 pm")}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
