package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestInWords: what is told in words answers a question in other words for the same, and
// none whose point it does not have.
func TestInWords(t *testing.T) {
	at := func(start int, c tv.Claim) tv.Claim {
		c.Start = start
		return c
	}
	quoted := func(quote string, c tv.Claim) tv.Claim {
		c.Quote = quote
		return c
	}
	by := func(name string, c tv.Claim) tv.Claim {
		c.By = name
		return c
	}
	not := func(c tv.Claim) tv.Claim {
		c.Negative = true
		return c
	}
	plot := func(words string) tv.Claim { return claim(0, tv.Plot, tv.Confirmed, text(words)) }
	other := func(words string) tv.Claim { return claim(0, tv.Other, tv.Confirmed, text(words)) }
	premise, later := at(10, plot("a keeper finds a map in a drowned lighthouse")), at(90, plot("the keeper sells the map"))
	later.ID, premise.ID = "a", "b"
	bench := other("a bench from the pier was borrowed for a scene")
	row := other("problems between Ida Voss and Per Lund")
	row.Certainty = tv.Denied
	wrote, sent := plot("Captain Aske wrote the letters"), plot("Runa has been sending the letters")
	wrote.Negative = true
	alive := plot("the diver fished out of the harbour is alive")
	alive.Spoiler = tv.Point{Season: 1, Episode: 1}
	ferry := claim(0, tv.Plot, tv.Confirmed, text("Runa will be behind bars and not home for Christmas"))
	stays := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars))
	eight := claim(3, tv.Episodes, tv.Confirmed, number(8))
	eight.Detail = "trimmed from ten as a result of the storms"
	film := by("Tom Keane", claim(0, tv.Quote, tv.Confirmed, text("Keane: there is no money for a movie")))
	health := by("Tom Keane", claim(0, tv.Quote, tv.Confirmed, text("Ida Voss’s health comes first")))
	runs := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "showrunner"})
	cost := by("Tom Keane", other("it cost nine million an hour"))
	why := by("Tom Keane", other("the weather was behind the overspend"))
	cost.Quote = "It cost nine million an hour, Keane conceded, on account of the weather."
	why.Quote = cost.Quote
	seen := quoted("You will see it when the episode goes out in September.", other("Runa's last episode"))
	gone := claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs))
	gone.When = "2026-06-19"
	back := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	perhapsBack := claim(0, tv.Cast, tv.Speculated, part("Ida Voss", "Runa", tv.Returns))
	dayed := func(d tv.Date, c tv.Claim) tv.Claim {
		c.When = d
		return c
	}
	moving := other("it moves to Media City for good")
	moving.Certainty = tv.Denied
	retires := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "writer"})
	retires.Detail = "retires at the end of the year"
	guess := claim(3, tv.Stage, tv.Speculated, text(tv.Filming))
	guess.AsOf = "2026-11-20"
	planned := claim(3, tv.Stage, tv.Confirmed, text(tv.Filming))
	planned.Plan, planned.When = true, "2027-03"
	flees := plot("Runa flees her wedding and takes the ferry")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"what is it about", []tv.Claim{later, premise}, "a keeper finds a map in a drowned lighthouse; the keeper sells the map"},
		{"did they really pinch a bench off the pier", []tv.Claim{bench}, "a bench from the pier was borrowed for a scene"},
		{"did they really pinch a lamp", []tv.Claim{bench}, ""}, // that something was taken does not say that it was one
		{"did ida voss and per lund have a massive row", []tv.Claim{row}, "denied problems between Ida Voss and Per Lund"},
		{"who wrote the letters", []tv.Claim{wrote, sent}, "Runa has been sending the letters"},
		{"who wrote the letters", []tv.Claim{wrote}, ""},
		{"who did runa push", []tv.Claim{plot("Runa pushes Captain Aske off the pier")}, "Runa pushes Captain Aske off the pier"},
		{"who did runa push", []tv.Claim{plot("Runa pushes off from the pier")}, ""},
		{"who does tariq propose to", []tv.Claim{quoted("He does: Tariq goes down on one knee.", plot("Tariq proposes"))}, ""},
		{"who is casey bloys", []tv.Claim{by("Casey Bloys", quoted("Bloys trusts Tom Keane.", claim(0, tv.Quote, tv.Confirmed, text("he trusts Tom Keane"))))}, ""},
		{"who killed the keeper", []tv.Claim{plot("a keeper is declared dead by mistake")}, ""},
		{"who started the fire", []tv.Claim{plot("Runa started the fire"), claim(3, tv.Premiere, tv.Confirmed, day("2027-01-14"))}, "Runa started the fire"},
		{"who wrote the book", []tv.Claim{other("based on the novel by Tom Keane")}, "based on the novel by Tom Keane"},
		{"what is runa up to this series", []tv.Claim{plot("Runa keeps a lighthouse"), claim(3, tv.Plot, tv.Confirmed, text("Runa is after the map")), claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))}, "Runa is after the map; Runa keeps a lighthouse"},
		{"will there be a harbour lights film after", []tv.Claim{claim(0, tv.Spinoff, tv.Speculated, text("a fifth show, with the cat"))}, ""},
		{"why did per lund cut his hair", []tv.Claim{other("Per Lund cut his hair in May")}, ""}, // that he did is no reason
		{"who drowned the keeper", []tv.Claim{plot("a lighthouse whose keeper has drowned")}, ""},
		{"is the diver dead", []tv.Claim{alive, premise}, "the diver fished out of the harbour is alive"},
		{"will runa be home for xmas or in prison", []tv.Claim{stays, ferry}, "Runa will be behind bars and not home for Christmas"},
		{"what happens in the siege", []tv.Claim{plot("the siege, the whole siege")}, ""}, // no more than was asked
		{"who locked ida voss in", []tv.Claim{plot("Ida Voss locked the lighthouse")}, ""},
		{"who locked captain aske in", []tv.Claim{plot("Runa locked Captain Aske in the lighthouse")}, "Runa locked Captain Aske in the lighthouse"},
		{"what did runa go to prison for", []tv.Claim{plot("Runa leaves prison and goes home")}, ""},
		{"what did runa go to prison for", []tv.Claim{plot("Runa is in prison for arson")}, "Runa is in prison for arson"},
		{"why did the old keeper leave", []tv.Claim{quoted("The show, in which a keeper and a diver solve murders, will end after its third run.", other("set in Norway"))}, ""},
		{"when is anniversary week", []tv.Claim{dayed("2026-12-14", other("the anniversary week goes out every night"))}, "the anniversary week goes out every night"},
		{"when is the trailer out on bbc", []tv.Claim{dayed("2026-10-02", other("the cast was announced"))}, ""},
		{"what time is it on", []tv.Claim{other("airs weeknights at 6.30pm")}, "airs weeknights at 6.30pm"},
		{"what did ida voss say about quitting", []tv.Claim{by("Ida Voss", claim(0, tv.Quote, tv.Confirmed, text("Voss: it is hard to say goodbye")))}, "Voss: it is hard to say goodbye"},
		{"is it moving to media city", []tv.Claim{moving}, "denied it moves to Media City for good"},
		{"is tom keane quitting", []tv.Claim{not(retires)}, "yes; no Tom Keane writer"},
		{"why no harbour lights this saturday", []tv.Claim{other("no episode on Saturday because of the rugby")}, "no episode on Saturday because of the rugby"},
		{"is season 3 filming", []tv.Claim{guess, planned}, "filming; filming"},
		{"why did they cut the season short", []tv.Claim{eight}, "8"},
		{"will there be a harbour lights film after", []tv.Claim{film}, "Keane: there is no money for a movie"},
		{"what did the showrunner say about ida voss's health", []tv.Claim{runs, health, film}, "Ida Voss’s health comes first"},
		{"why did it cost so much", []tv.Claim{cost, why}, "the weather was behind the overspend"},
		{"when does runa's last ep go out", []tv.Claim{gone, seen}, "You will see it when the episode goes out in September."},
		{"does runa go through with the wedding", []tv.Claim{flees}, "Runa flees her wedding and takes the ferry"},
		{"does runa go through with the wedding", []tv.Claim{premise}, ""},
		{"who's the body in the tide pool", []tv.Claim{plot("a body is found in the tide pool at Easter")}, ""}, // that there is one does not tell who
		{"who is the body in the tide pool", []tv.Claim{plot("the body in the tide pool is Captain Aske")}, "the body in the tide pool is Captain Aske"},
		{"whose body's in the tide pool", []tv.Claim{plot("a body is found in the tide pool at Easter")}, ""},
		{"which evening have they put it on", []tv.Claim{other("moves to Tuesdays at nine")}, "moves to Tuesdays at nine"},
		{"are they shifting it to another night", []tv.Claim{other("moves to Tuesdays at nine")}, "moves to Tuesdays at nine"},
		{"is a feature film about the ferry on the cards", []tv.Claim{film}, "Keane: there is no money for a movie"},
		{"how did the showrunner describe the new one", []tv.Claim{runs, by("Tom Keane", claim(0, tv.Quote, tv.Confirmed, text("Keane: it is a wetter, colder, funnier year")))}, "Keane: it is a wetter, colder, funnier year"},
		{"soggy lamp show premise pls", []tv.Claim{premise}, "a keeper finds a map in a drowned lighthouse"},
		{"sounds damp, what's the set-up", []tv.Claim{premise}, "a keeper finds a map in a drowned lighthouse"},
		{"give me a one line summary", []tv.Claim{premise}, "a keeper finds a map in a drowned lighthouse"},
		{"name of the ferry dog", []tv.Claim{plot("Runa's ferry dog finds the map")}, ""},
		{"what's the ferry dog called", []tv.Claim{plot("a ferry dog named Biscuit finds the map")}, "a ferry dog named Biscuit finds the map"},
		{"which lodger was swapped", []tv.Claim{plot("the keeper suspects that one of her lodgers was swapped")}, ""},
		{"how much did the ferry cost to sink", []tv.Claim{other("a ferry was built to be sunk")}, ""},
		{"how much did the ferry cost to sink", []tv.Claim{other("the ferry cost 40,000 pounds to sink")}, "the ferry cost 40,000 pounds to sink"},
		{"is it a comedy or a proper drama", []tv.Claim{premise, plot("a costume drama about ferries")}, "a costume drama about ferries"},
		{"which days is it on", []tv.Claim{other("on Saturdays and Sundays")}, "on Saturdays and Sundays"},
		{"where can i still watch it", []tv.Claim{claim(0, tv.OnNetwork, tv.Confirmed, text("Norda")), other("every episode is on Lumen")}, "every episode is on Lumen"},
		{"where did they film the easter special", []tv.Claim{other("a one-off Easter special was filmed on Skye")}, "a one-off Easter special was filmed on Skye"},
		{"where do they tape it", []tv.Claim{bench, other("taped in an old warehouse on Orenda Road")}, "taped in an old warehouse on Orenda Road"},
		{"where in ireland do they film it", []tv.Claim{other("the revival was Tom Keane's idea")}, ""},
		{"what night is it on", []tv.Claim{other("has been on Mondays"), other("airs Tuesdays at 8:30")}, "airs Tuesdays at 8:30"},
		{"heard theyre cutting it to fewer nights", []tv.Claim{other("goes from four nights a week to three")}, "goes from four nights a week to three"},
		{"when will we know if it is safe", []tv.Claim{other("Norda unveils its lineup on 27 June")}, "Norda unveils its lineup on 27 June"},
		{"why isnt ida voss in it anymore", []tv.Claim{quoted("Voss goes because of a play in the West End.", gone), claim(3, tv.Plot, tv.Confirmed, text("Ida Voss is remembered in the opener"))}, "Voss goes because of a play in the West End."},
		{"is ida voss in or out", []tv.Claim{stays, other("Ida Voss’s return is under discussion")}, "Ida Voss’s return is under discussion"},
		{"when do they write runa out", []tv.Claim{stays, plot("Runa is written out in an episode on 24 January")}, "Runa is written out in an episode on 24 January"},
		{"is it true ida voss part was meant to be some old bloke", []tv.Claim{stays, other("the lead was written for a man in his 60s")}, "the lead was written for a man in his 60s"},
		{"is ida voss leaving", []tv.Claim{perhapsBack}, ""}, // that she may come back does not say that she goes
		{"when do we get ida voss back", []tv.Claim{back}, ""},
		{"is harbour lights a remake", []tv.Claim{claim(2, tv.Stage, tv.Confirmed, text(tv.Renewed))}, ""},
		{"when do we last see ida voss", []tv.Claim{gone, seen}, "You will see it when the episode goes out in September."},
		{"is it a true story", []tv.Claim{premise, other("inspired by a theft of clocks in 1983")}, "inspired by a theft of clocks in 1983"},
		{"whose idea was it to bring it back after thirty years", []tv.Claim{other("the revival was Tom Keane's idea")}, "the revival was Tom Keane's idea"},
		{"whose baby is it", []tv.Claim{plot("Runa finds a baby in the lamp room")}, ""},
		{"whose baby is it", []tv.Claim{plot("Runa's baby is in the lamp room")}, "Runa's baby is in the lamp room"},
		{"who drowned the teacher", []tv.Claim{plot("set in Clare where the teacher has drowned")}, ""},
		{"what did ida voss break", []tv.Claim{other("Ida Voss has a broken ankle")}, "Ida Voss has a broken ankle"},
		{"how long is the shoot on hold for", []tv.Claim{other("the shutdown could last six weeks")}, "the shutdown could last six weeks"},
		{"is there an american remake", []tv.Claim{claim(0, tv.Spinoff, tv.Confirmed, text("a Halloween special"))}, ""},
		{"when does the remake come out", []tv.Claim{claim(0, tv.Spinoff, tv.Confirmed, text("a Danish remake"))}, ""},
		{"is there an american version of harbour lights", []tv.Claim{claim(0, tv.Spinoff, tv.Confirmed, text("a Danish remake"))}, ""},
		{"is there an american version of harbour lights", []tv.Claim{claim(0, tv.Spinoff, tv.Confirmed, text("a U.S. remake"))}, "yes; a U.S. remake"},
		{"does it get a proper ending", []tv.Claim{premise}, ""},
		{"is the finale a cliffhanger", []tv.Claim{premise, other("it ends on a cliffhanger")}, "it ends on a cliffhanger"},
		{"who gets killed", []tv.Claim{plot("Runa is killed on the ferry")}, "Runa is killed on the ferry"},
		{"is it based on a true story", []tv.Claim{not(other("it is based on a comic"))}, ""},
		{"is there more of it coming", []tv.Claim{claim(0, tv.Spinoff, tv.Reported, text("a follow-up, if enough people watch"))}, "a follow-up, if enough people watch"},
		{"who is runa", []tv.Claim{plot("Runa is a brass automaton")}, "Runa is a brass automaton"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
