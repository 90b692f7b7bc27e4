package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestPoint: it is the point of a question that is answered, and not what comes near it.
func TestPoint(t *testing.T) {
	with := func(c tv.Claim, change func(*tv.Claim)) tv.Claim {
		change(&c)
		return c
	}
	loose := with(claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), func(c *tv.Claim) {
		c.Tier, c.Voice, c.Listed, c.Source = tv.TierFans, tv.TierFans, false, "Soap Corner"
	})
	ended := with(claim(0, tv.Stage, tv.Confirmed, text(tv.Ended)), func(c *tv.Claim) { c.When = "1988" })
	denied := with(claim(0, tv.Stage, tv.Denied, text(tv.Renewed)), func(c *tv.Claim) { c.By = "DR" })
	network := claim(0, tv.OnNetwork, tv.Confirmed, text("BBC One"))
	goes := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "", tv.Departs))
	has := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars))
	airs := with(claim(0, tv.Cast, tv.Reported, part("Ida Voss", "Runa", tv.Departs)), func(c *tv.Claim) { c.When = "2027-summer" })
	lead := with(has, func(c *tv.Claim) { c.Quote = "Ida Voss, in her first lead, plays Runa." })
	turn := claim(0, tv.Cast, tv.Confirmed, part("Per Lund", "", tv.Stars))
	first := with(has, func(c *tv.Claim) { c.Start = 10 })
	later := with(turn, func(c *tv.Claim) { c.Start = 90 })
	inOslo := with(claim(3, tv.Stage, tv.Speculated, text(tv.Filming)), func(c *tv.Claim) { c.Detail = "in Oslo" })
	planned := with(claim(3, tv.Stage, tv.Confirmed, text(tv.Filming)), func(c *tv.Claim) { c.Plan, c.When = true, "2027-03" })
	were := claim(0, tv.Other, tv.Confirmed, text("the first two seasons were shot in Bergen"))
	runs := with(claim(2, tv.Finale, tv.Confirmed, day("2026-12-10")), func(c *tv.Claim) { c.Quote = "The season finale is on 10 December." })
	began := claim(2, tv.Premiere, tv.Confirmed, day("2026-10-01"))
	ordered := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	couple := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "Runa", B: "Captain Aske", What: "a couple"})
	backA, backB := claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns)), claim(3, tv.Cast, tv.Confirmed, part("Per Lund", "Runa", tv.Returns))
	boss := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "Captain Aske", B: "Runa", What: "boss"})
	fell := with(claim(3, tv.Other, tv.Confirmed, text("a rigger was hurt")), func(c *tv.Claim) { c.Quote = "A rigger was hurt on set." })
	her := claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "showrunner"})
	notHim := with(claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "showrunner"}), func(c *tv.Claim) { c.Negative = true })
	deaf := with(claim(0, tv.Plot, tv.Confirmed, text("Runa is deaf")), func(c *tv.Claim) { c.Quote = "Ida Voss is the deaf Runa." })
	aunt := claim(0, tv.Cast, tv.Confirmed, part("Per Lund", "Runa's aunt", tv.Stars))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is runa deaf", []tv.Claim{has, deaf}, "Runa is deaf"},
		{"is ida voss deaf", []tv.Claim{has, deaf}, ""},
		{"who plays runa's aunt", []tv.Claim{has, aunt}, "Per Lund stars"},
		{"has harbour lights been axed", []tv.Claim{loose}, "renewed"},
		{"are the bbc bringing harbour lights back for a new series", []tv.Claim{ended}, ""},
		{"is harbour lights coming back", []tv.Claim{ended, denied}, "no; denied renewed; ended"},
		{"is harbour lights over", []tv.Claim{ended}, "yes; ended"},
		{"where can i stream the old harbour lights episodes", []tv.Claim{network, ended}, ""},
		{"where can i stream harbour lights", []tv.Claim{network}, "BBC One"},
		{"is runa leaving", []tv.Claim{goes, has, airs}, "yes; Ida Voss departs; Ida Voss departs"},
		{"is captain aske leaving", []tv.Claim{goes, has}, ""},
		{"whos the lead actress in harbour lights", []tv.Claim{lead, turn}, "Ida Voss stars"},
		{"who are the main cast", []tv.Claim{later, first}, "Ida Voss stars"},
		{"who is in the cast", []tv.Claim{first, later}, "Per Lund stars; Ida Voss stars"},
		{"are they in oslo again for s3", []tv.Claim{inOslo, planned}, "filming"},
		{"where did they shoot the first two seasons", []tv.Claim{inOslo, were}, "the first two seasons were shot in Bergen"},
		{"is the actor who does runa retiring", []tv.Claim{goes, has}, "yes; Ida Voss departs"},
		{"when do we see the new surgeon", []tv.Claim{began}, ""},
		{"when did apple buy it", []tv.Claim{began}, ""},
		{"where do they film the interiors", []tv.Claim{inOslo}, ""},
		{"are ida voss and per lund dating irl", []tv.Claim{has, couple}, ""},
		{"who is in charge of harbour lights now", []tv.Claim{notHim, her}, "Per Lund showrunner; no Tom Keane showrunner"},
		{"is per lund back in the finale", []tv.Claim{backA, backB}, "yes; Per Lund returns"},
		{"who found the body when the farm flooded", []tv.Claim{began}, ""},
		{"whos runa's boss", []tv.Claim{boss, claim(0, tv.Plot, tv.Confirmed, text("Runa returns the cars"))}, "boss"},
		{"was there a fire on the harbour lights set", []tv.Claim{claim(3, tv.Other, tv.Confirmed, text("a small fire in the nightclub set"))}, "a small fire in the nightclub set"},
		{"was there a fire on the set", []tv.Claim{fell}, ""},
		{"when is the season finale", []tv.Claim{runs, began, ordered}, "2026-12-10"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
