package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestAudited: what was found wrong, or cold, where articles of all sorts were asked about.
func TestAudited(t *testing.T) {
	on := func(c tv.Claim, d tv.Date) tv.Claim { c.AsOf, c.Published = d, d; return c }
	quoted := func(c tv.Claim, q string) tv.Claim { c.Quote = q; return c }
	by := func(c tv.Claim, who string) tv.Claim { c.By = who; return c }
	left := on(claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs)), "2026-04-14")
	back := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	wrapped := on(claim(0, tv.Stage, tv.Confirmed, text(tv.Wrapped)), "2026-01-20")
	wrapped.Detail = "in Bonavista and Burgeo"
	plan := claim(2, tv.Stage, tv.Confirmed, text(tv.Filming))
	plan.Plan, plan.When, plan.Detail = true, "2026-09", "in Glace Bay"
	shoots := quoted(claim(0, tv.Stage, tv.Confirmed, text(tv.Filming)), "Production continues at the old studios in Melbourne.")
	judge := quoted(claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "judge"}), "Per Lund joins the judging panel, replacing Tom Keane.")
	older := quoted(claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Ida Voss", Role: "judge"}), "Returning judge Ida Voss is back.")
	company := claim(0, tv.Other, tv.Confirmed, text("The production company, Studio Holm, said it had begun a review"))
	ended := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	story := by(claim(0, tv.Quote, tv.Confirmed, text("We always saw this as a five-year story")), "Tom Keane")
	wine := by(claim(0, tv.Quote, tv.Confirmed, text("Tom ordered a very expensive bottle, so I knew")), "Per Lund")
	prequel := claim(0, tv.Spinoff, tv.Confirmed, text("The prequel was ordered to series in October"))
	notYet := on(claim(0, tv.Spinoff, tv.Confirmed, text("The prequel has not been given a series order")), "2026-04-22")
	renewed := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	moon := by(claim(0, tv.Quote, tv.Confirmed, text(`Ida Voss said she was "over the moon" to be going back`)), "Ida Voss")
	norda := claim(0, tv.OnNetwork, tv.Confirmed, text("Norda"))
	money := claim(2, tv.Other, tv.Confirmed, text("the budget is about $4 million, with funding from the fund of the land"))
	detective := claim(0, tv.Cast, tv.Confirmed, tv.Value{Person: "Tom Keane", Character: "Simon Kerr", Change: tv.Joins})
	detective.Detail = "an insurance investigator"
	each := quoted(claim(0, tv.Episodes, tv.Confirmed, number(10)), "Each season will consist of 10 half-hour episodes.")
	openly := quoted(claim(4, tv.Stage, tv.Speculated, text(tv.Renewed)), "Norda has not yet announced whether it will be back for a fourth season.")
	opens := quoted(claim(3, tv.Premiere, tv.Confirmed, day("2026-10-16")), "It was renewed in May, long before season 3 premiered on Oct. 16.")
	exes := quoted(claim(2, tv.Cast, tv.Confirmed, part("Tom Keane", "Nigel", tv.Returns)), "Ida Voss is back as Runa, alongside Tom Keane as her ex-husband Nigel.")
	late := quoted(claim(0, tv.Plot, tv.Confirmed, text("a vet finds a chip inside a dog")), "Delayed because of reshoots, this thriller follows a vet who finds a chip inside a dog.")
	runs := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "showrunner"})
	twins := quoted(claim(0, tv.Cast, tv.Confirmed, part("Tom Keane", "Captain Aske", tv.Joins)), "Newcomer Tom Keane is Captain Aske.")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"when did netflix renew harbour lights for season 3", []tv.Claim{opens}, ""},
		{"who plays runa's new husband", []tv.Claim{exes}, ""},
		{"who plays runa's ex husband", []tv.Claim{exes}, "Tom Keane returns"},
		{"why did harbour lights need reshoots", []tv.Claim{late}, ""},
		{"did per lund run it too", []tv.Claim{runs}, "yes; Per Lund showrunner"},
		{"is captain aske a new captain in harbour lights", []tv.Claim{twins}, "yes; Tom Keane joins"},
		{"how many episodes of harbour lights are there", []tv.Claim{each, renewed}, each.Quote},
		{"how many episodes does season 3 of harbour lights have", []tv.Claim{each}, each.Quote},
		{"is harbour lights getting a season 4", []tv.Claim{openly}, openly.Quote},
		{"did ida voss leave harbour lights", []tv.Claim{left, back}, "yes; Ida Voss departs; Ida Voss returns"},
		{"is ida voss back in harbour lights", []tv.Claim{left, back}, "yes; Ida Voss returns"},
		{"where was harbour lights filmed", []tv.Claim{wrapped, plan}, "wrapped"},
		{"where is harbour lights filmed", []tv.Claim{shoots}, shoots.Quote},
		{"who is the new judge on harbour lights", []tv.Claim{older, judge}, "Per Lund judge"},
		{"who is the new judge on harbour lights", []tv.Claim{older}, ""},
		{"who produces harbour lights", []tv.Claim{company}, company.Value.Text},
		{"why is harbour lights ending", []tv.Claim{ended, wine, story}, story.Value.Text},
		{"why is harbour lights ending", []tv.Claim{ended, wine}, ""},
		{"is there a harbour lights spinoff", []tv.Claim{prequel, notYet}, "yes; " + prequel.Value.Text},
		{"what did ida voss say about season 3", []tv.Claim{renewed, moon}, moon.Value.Text},
		{"is netflix showing season 2 of harbour lights", []tv.Claim{norda, money}, ""},
		{"who is detective oh in harbour lights", []tv.Claim{detective}, ""},
		{"when is season 2 of harbour lights on channel 4", []tv.Claim{claim(2, tv.Premiere, tv.Confirmed, day("2027-01"))}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestFamily: somebody of the same last name is not whoever is asked about.
func TestFamily(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Tegan Lawson is set to marry Ethan Voss.":      true,
		"Kirra Lawson left for Perth.":                  false,
		"Detective Lawson left for Perth.":              false,
		"Lawson left for Perth.":                        false,
		"Tegan Lawson meets Lawson at the pub, unseen.": false,
	} {
		if got := ofFamily(sentence, "Kirra Lawson"); got != want {
			t.Errorf("%s: %v", sentence, got)
		}
	}
}
