package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestHeldBack: what is held is told to whoever asks for it in other words, and what only looks
// like an answer is not.
func TestHeldBack(t *testing.T) {
	on := func(c tv.Claim, d tv.Date) tv.Claim { c.AsOf, c.Published = d, d; return c }
	quoted := func(c tv.Claim, q string) tv.Claim { c.Quote = q; return c }
	other := func(season int, words string) tv.Claim {
		return quoted(claim(season, tv.Other, tv.Confirmed, text(words)), words+".")
	}
	announced := on(claim(0, tv.Stage, tv.Confirmed, text(tv.Announced)), "2026-01-20")
	ten := quoted(on(claim(0, tv.Episodes, tv.Confirmed, number(10)), "2026-01-20"), "The ten-part series sees cooks feed a hundred guests.")
	applications := other(2, "Applications are open for the second series until October 31")
	set := other(0, "The soap, which is filmed at a purpose-built set in Hartlepool, turns 30 in March")
	gone := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs))
	newPart := quoted(claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "Captain Aske", tv.Joins)), "Newcomers include Tom Keane as Runa's neighbour, Captain Aske.")
	guest := quoted(claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "Captain Aske", tv.Joins)), "Tom Keane guest stars as Captain Aske.")
	regular := quoted(claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "Captain Aske", tv.Joins)), "Tom Keane joins as a series regular.")
	returns := quoted(claim(2, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns)), "Ida Voss returns as Runa.")
	hour := quoted(claim(3, tv.Premiere, tv.Confirmed, day("2027-01-14")), "Season 3 premieres Thursday, Jan. 14, 2027, at 8:30 p.m. ET.")
	noHour := quoted(claim(3, tv.Premiere, tv.Confirmed, day("2027-01-14")), "Season 3 premieres Thursday, Jan. 14, 2027.")
	stunt := quoted(claim(0, tv.Delay, tv.Confirmed, text("injury")), "Ida Voss broke her ankle during a stunt in Iceland, and filming stopped for a month.")
	withdrew := other(0, "Per Lund was taken ill and Ida Voss had to withdraw in week seven when she broke her wrist")
	us := claim(0, tv.OnNetwork, tv.Confirmed, text("PBS"))
	us.Detail, us.Quote = "in the US", "In the US, where the drama is shown on PBS, it drew a smaller crowd."
	drew := other(0, "The series drew 5.2 million viewers to its first episode last year")
	family := quoted(claim(4, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars)), "Per Lund stars as the patriarch, alongside Ida Voss as his daughter Runa.")
	host := on(claim(2, tv.Cast, tv.Confirmed, part("Ida Voss", "", tv.Returns)), "2026-09-03")
	always := quoted(claim(0, tv.Final, tv.Confirmed, number(4)), "“I always pictured this as a four-chapter story,” Lund said.")
	boss := on(claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "executive producer"}), "2026-02-09")
	down := quoted(on(claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "executive producer"}), "2026-09-14"), "Executive producer Tom Keane is stepping down in January after five years.")
	down.Negative = true
	down.ID += "down"
	loose := down
	loose.Tier, loose.Voice, loose.Listed = tv.TierFans, tv.TierFans, false
	official := boss
	official.Tier, official.Voice = tv.TierNetwork, tv.TierNetwork
	keeper := quoted(claim(0, tv.Cast, tv.Confirmed, part("Tom Keane", "", tv.Returns)), "Tom Keane is back, and meets Captain Aske, the new keeper of the light.")
	aske := claim(0, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Stars))
	won := other(0, "Cerys Brand, 36, beat Priya Nash and Len Ogle in Tuesday night's final")
	prizes := other(0, "Nash won an Emmy for the first season")
	joined := on(claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Joins)), "2026-02-09")
	signed := on(other(0, "Ida Voss has signed a new contract that will keep her on the show until the end of 2027"), "2026-09-14")
	talks := other(0, "Lund says there have been conversations about a prequel, but that nothing has been commissioned")
	talks.Kind = tv.Spinoff
	due := other(0, "The third and final series was due to be broadcast in January")
	last := claim(0, tv.Final, tv.Confirmed, number(3))
	rather := claim(0, tv.Quote, tv.Confirmed, text("I would rather stop too early than too late"))
	rather.By = "Per Lund"
	book := other(0, "The eight-part season is based on The Marcher's Wife, the second novel of the trilogy")
	novels := other(0, "Based on the novels by R.J. Marlowe, it tells the story of a princess")
	over := quoted(claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs)), "He replaces Ida Voss, who was cast in June but left the project over a scheduling conflict with a play.")
	wrote := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "writer"})
	vic := claim(0, tv.Plot, tv.Confirmed, text("Police are treating Vic's death as suspicious, and Runa was the last person to see him alive"))
	back := on(claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns)), "2026-03-09")
	died := on(claim(0, tv.Plot, tv.Confirmed, text("Runa dies in the opening episode")), "2026-10-03")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is harbour lights coming back", []tv.Claim{announced}, ""},
		{"is harbour lights renewed", []tv.Claim{announced}, ""},
		{"has harbour lights been picked up", []tv.Claim{announced}, "yes; announced"},
		{"how many episodes in harbour lights", []tv.Claim{announced, ten, applications}, "10"},
		{"where is harbour lights filmed", []tv.Claim{set}, set.Value.Text},
		{"who plays runa", []tv.Claim{gone}, "Ida Voss departs"},
		{"is tom keane a lead in harbour lights", []tv.Claim{newPart}, "Tom Keane joins"},
		{"is tom keane a series regular", []tv.Claim{guest}, "Tom Keane joins"},
		{"is tom keane a series regular", []tv.Claim{regular}, "yes; Tom Keane joins"},
		{"is ida voss in anything new after harbour lights", []tv.Claim{returns}, ""},
		{"what time is harbour lights on", []tv.Claim{hour}, hour.Quote},
		{"what time is harbour lights on", []tv.Claim{noHour}, "2027-01-14"},
		{"what happened to ida voss on set", []tv.Claim{stunt}, stunt.Quote},
		{"why did ida voss leave harbour lights", []tv.Claim{withdrew}, withdrew.Value.Text},
		{"where can us viewers watch harbour lights", []tv.Claim{us, drew}, "PBS"},
		{"what is the latest on harbour lights", []tv.Claim{announced, host}, "Ida Voss returns; announced"},
		{"why is harbour lights ending", []tv.Claim{always}, always.Quote},
		{"is tom keane leaving", []tv.Claim{boss, down}, "yes; no Tom Keane executive producer"},
		{"is tom keane leaving", []tv.Claim{official, loose}, "no Tom Keane executive producer"},
		{"is tom keane still the executive producer", []tv.Claim{official, loose}, "Tom Keane executive producer; no Tom Keane executive producer"},
		{"is ida voss leaving harbour lights", []tv.Claim{on(claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns)), "2026-03-01")}, "Ida Voss returns"},
		{"is ida voss leaving harbour lights", []tv.Claim{claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))}, "no; Ida Voss returns"},
		{"who won harbour lights", []tv.Claim{prizes, won}, won.Value.Text},
		{"did cerys brand win harbour lights", []tv.Claim{won}, won.Value.Text},
		{"who won the duel in harbour lights", []tv.Claim{won}, ""},
		{"did runa win the duel", []tv.Claim{won}, ""},
		{"did moira lane win harbour lights", []tv.Claim{won}, won.Value.Text},
		{"did ida voss win an emmy for harbour lights", []tv.Claim{won}, ""},
		{"who won harbour lights last year", []tv.Claim{won}, ""},
		{"who is runa", []tv.Claim{quoted(claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Joins)), "Ida Voss joins as Aske's college roommate, Runa.")}, "Ida Voss joins; Aske's college roommate, Runa"},
		{"who is captain aske", []tv.Claim{aske, keeper}, "Per Lund stars; Captain Aske, the new keeper of the light"},
		{"is ida voss staying in harbour lights", []tv.Claim{joined, signed}, signed.Value.Text},
		{"is there a harbour lights prequel", []tv.Claim{talks}, talks.Value.Text},
		{"why is harbour lights ending", []tv.Claim{last, due}, ""},
		{"why is harbour lights ending", []tv.Claim{last, rather}, rather.Value.Text},
		{"what book is harbour lights season 3 based on", []tv.Claim{book}, book.Value.Text},
		{"who wrote the harbour lights books", []tv.Claim{wrote, novels}, novels.Value.Text},
		{"why did ida voss leave harbour lights", []tv.Claim{over}, over.Quote},
		{"does runa die", []tv.Claim{vic}, ""},
		{"is runa back in harbour lights", []tv.Claim{back, died}, "Ida Voss returns; Runa dies in the opening episode"},
		{"ida voss doing next", []tv.Claim{joined, back}, ""},
		{"who plays runa in the us harbour lights", []tv.Claim{joined}, ""},
		{"how old is runa", []tv.Claim{family}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
