package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestVerdict: yes and no are said where a claim bears them, and what was is not told
// as what is.
func TestVerdict(t *testing.T) {
	on := func(c tv.Claim, told tv.Date) tv.Claim {
		c.AsOf, c.Published = told, told
		return c
	}
	quoted := func(c tv.Claim, quote string) tv.Claim {
		c.Quote = quote
		return c
	}
	opened := on(claim(1, tv.Premiere, tv.Confirmed, day("2022-02-18")), "2022-03-01")
	second := on(claim(2, tv.Premiere, tv.Confirmed, day("2025-02-01")), "2025-03-01")
	third := claim(3, tv.Premiere, tv.Confirmed, day("2027-01-14"))
	none := claim(3, tv.Premiere, tv.Confirmed, tv.Value{})
	none.Negative = true
	noneOfOld := on(claim(2, tv.Premiere, tv.Confirmed, tv.Value{}), "2023-05-01")
	noneOfOld.Negative = true
	guess := claim(3, tv.Premiere, tv.Speculated, day("2028"))
	ended := claim(2, tv.Finale, tv.Confirmed, day("2025-03-21"))
	debut := claim(1, tv.Premiere, tv.Confirmed, day("2027-01-09"))
	strikes := on(claim(2, tv.Delay, tv.Confirmed, text("strikes")), "2023-05-01")
	late := claim(3, tv.Delay, tv.Confirmed, text("scheduling"))
	paused := claim(3, tv.Stage, tv.Confirmed, text(tv.Paused))
	rumour := claim(3, tv.Premiere, tv.Reported, day("2028"))
	rumour.By, rumour.Tier, rumour.Voice = "insiders", tv.TierInsider, tv.TierInsider
	rumour = on(rumour, "2026-10-20")
	guess = on(guess, "2026-10-20")
	joins := claim(3, tv.Cast, tv.Reported, part("Tom Keane", "", tv.Joins))
	back := claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	backOnce := on(back, "2024-12-11")
	leaves := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs))
	fired := leaves
	fired.Quote = "Ida Voss, who plays Runa, was fired on Friday."
	goes := claim(0, tv.Cast, tv.Reported, part("Ida Voss", "Runa", tv.Departs))
	denies := claim(0, tv.Cast, tv.Denied, part("Ida Voss", "Runa", tv.Departs))
	denies.By = "Ida Voss"
	leaving := quoted(claim(0, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Departs)), "Per Lund has filmed his last scenes.")
	left := quoted(leaving, "Per Lund has left the show.")
	leavesIn := leaving
	leavesIn.When = "2027-03"
	wasOn := on(claim(0, tv.OnNetwork, tv.Confirmed, text("Sola")), "2023-05-01")
	isOn := claim(0, tv.OnNetwork, tv.Confirmed, text("Norda"))
	renewed := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	orderedOfOld, secondOrdered, hearsay := renewed, renewed, renewed
	orderedOfOld.When, secondOrdered.Season = "2026-03", 2
	hearsay.Certainty, hearsay.Tier, hearsay.Voice, hearsay.By = tv.Reported, tv.TierInsider, tv.TierInsider, "insiders"
	byNorda := renewed
	byNorda.By = "Norda"
	room := claim(3, tv.Stage, tv.Confirmed, text(tv.InDevelopment))
	room.Detail = "a writers' room is at work"
	shoots := claim(3, tv.Stage, tv.Confirmed, text(tv.Filming))
	shoots.Plan, shoots.When, shoots.Detail = true, "2027-02", "in Glasgow"
	ten := claim(3, tv.Episodes, tv.Confirmed, number(10))
	twelve := on(claim(3, tv.Episodes, tv.Confirmed, number(12)), "2026-09-01")
	cancelled := on(claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled)), "2026-09-01")
	isNot := claim(0, tv.Stage, tv.Denied, text(tv.Cancelled))
	open := quoted(claim(4, tv.Stage, tv.Confirmed, text(tv.Renewed)), "No decision has been made about a fourth season.")
	open.Negative = true
	airs := claim(0, tv.Stage, tv.Confirmed, text(tv.Airing))
	airs.Detail = "weeknights at 7.30pm"
	story := claim(2, tv.Other, tv.Confirmed, text("the season was made shorter for the sake of the story"))
	money := claim(2, tv.Other, tv.Speculated, text("the season was made shorter for want of money"))
	weekly := claim(3, tv.Other, tv.Confirmed, text("an episode a week"))
	longAgo := on(claim(1, tv.Premiere, tv.Confirmed, day("1988")), "2026-10-01")
	over := on(claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled)), "2026-05-01")
	scenes := claim(0, tv.Other, tv.Confirmed, text("Per Lund has filmed his final scenes, to be shown in January"))
	old := claim(0, tv.Other, tv.Confirmed, text("past episodes are on Sola"))
	shopped := claim(0, tv.Other, tv.Reported, text("the makers are shopping it to other outlets"))
	ofOne := claim(1, tv.Episodes, tv.Confirmed, number(8))
	inAll := claim(0, tv.Episodes, tv.Confirmed, number(18))
	noCount := claim(3, tv.Other, tv.Confirmed, text("the number of episodes has not been announced"))
	resumes := claim(2, tv.Other, tv.Confirmed, text("season 2 resumes on January 20, 2027"))

	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		// How and when it comes.
		{"is season 3 all at once or weekly", []tv.Claim{weekly, third}, "an episode a week"},
		{"will season 3 be out by february", []tv.Claim{third}, "yes; 2027-01-14"},
		{"will season 3 be out before 2027", []tv.Claim{third}, "no; 2027-01-14"},
		{"did norda lose harbour lights", []tv.Claim{isOn}, "Norda"},
		{"did norda drop harbour lights", []tv.Claim{renewed}, "no; renewed"},
		{"is harbour lights doomed", []tv.Claim{renewed}, "no; renewed"},
		{"is season 3 off", []tv.Claim{renewed}, "no; renewed"},
		// Who asks whether it is cancelled is answered by a renewal; who asks why is set right.
		{"did they axe harbour lights", []tv.Claim{renewed}, "no; renewed"},
		{"did they can it", []tv.Claim{renewed}, "no; renewed"},
		{"did they can harbour lights", []tv.Claim{renewed}, "no; renewed"},
		{"did norda can harbour lights", []tv.Claim{renewed}, "no; renewed"},
		{"have they scrapped harbour lights", []tv.Claim{renewed}, "no; renewed"},
		{"did norda scrap harbour lights", []tv.Claim{renewed}, "no; renewed"},
		{"did they bin harbour lights", []tv.Claim{renewed}, "no; renewed"},
		{"has harbour lights been binned", []tv.Claim{renewed}, "no; renewed"},
		{"did they pull the plug on harbour lights", []tv.Claim{renewed}, "no; renewed"},
		{"have they pulled the plug on it", []tv.Claim{renewed}, "no; renewed"},
		{"did harbour lights get the axe", []tv.Claim{renewed}, "no; renewed"},
		{"was harbour lights canned", []tv.Claim{renewed}, "no; renewed"},
		// That one season is off is yes to whoever asks about it, and of the show no more than it says.
		{"is season 4 of harbour lights cancelled", []tv.Claim{claim(4, tv.Stage, tv.Confirmed, text(tv.Cancelled))}, "yes; cancelled"},
		{"is harbour lights cancelled", []tv.Claim{claim(4, tv.Stage, tv.Confirmed, text(tv.Cancelled))}, "cancelled"},
		{"is harbour lights over", []tv.Claim{claim(4, tv.Stage, tv.Confirmed, text(tv.Cancelled))}, "cancelled"},
		{"is season 3 of harbour lights cancelled", []tv.Claim{claim(4, tv.Stage, tv.Confirmed, text(tv.Cancelled))}, ""},
		{"was harbour lights cancelled", []tv.Claim{orderedOfOld}, "not cancelled; renewed"},
		{"was harbour lights cancelled", []tv.Claim{secondOrdered, second}, "not cancelled; renewed"},
		{"was harbour lights cancelled", []tv.Claim{hearsay}, "not cancelled; renewed"},
		{"why did they axe harbour lights", []tv.Claim{renewed}, "not cancelled; renewed"},
		{"why did they can it", []tv.Claim{renewed}, "not cancelled; renewed"},
		{"why did they can harbour lights", []tv.Claim{renewed}, "not cancelled; renewed"},
		{"why did norda can harbour lights", []tv.Claim{renewed}, "not cancelled; renewed"},
		{"why did they scrap harbour lights", []tv.Claim{renewed}, "not cancelled; renewed"},
		{"why did norda bin harbour lights", []tv.Claim{renewed}, "not cancelled; renewed"},
		{"why did they pull the plug", []tv.Claim{renewed}, "not cancelled; renewed"},
		{"why did they pull the plug on harbour lights", []tv.Claim{renewed}, "not cancelled; renewed"},
		{"why was the plug pulled on harbour lights", []tv.Claim{renewed}, "not cancelled; renewed"},
		{"can you tell me if harbour lights is renewed", []tv.Claim{renewed}, "renewed"},
		{"where does season 3 stand", []tv.Claim{renewed, shoots}, "renewed; filming"},
		{"where does harbour lights stand right now", []tv.Claim{renewed, shoots}, "renewed; filming"},
		{"where do things stand with harbour lights", []tv.Claim{renewed}, "renewed"},
		{"how come they axed harbour lights", []tv.Claim{renewed}, "not cancelled; renewed"},
		{"is harbour lights on tonight", []tv.Claim{airs, isOn, second}, "airing"},
		{"when is harbour lights on next", []tv.Claim{longAgo, airs}, "airing"},
		{"when is harbour lights back", []tv.Claim{longAgo}, ""},
		{"when does harbour lights come back", []tv.Claim{resumes}, "season 2 resumes on January 20, 2027"},
		{"is harbour lights ending in 2027", []tv.Claim{ended}, ""},
		{"when does per lund leave", []tv.Claim{leaving, scenes}, "Per Lund has filmed his final scenes, to be shown in January"},
		{"where can i find old episodes of harbour lights", []tv.Claim{isOn, old}, "past episodes are on Sola"},
		{"what channel is harbour lights on, sola or norda", []tv.Claim{isOn}, "Norda"},
		{"is harbour lights getting picked up somewhere else", []tv.Claim{cancelled, shopped}, "the makers are shopping it to other outlets"},
		{"did norda order season 4", []tv.Claim{over, renewed}, ""},
		{"how many episodes of harbour lights are there", []tv.Claim{ofOne, ended, renewed}, "8"},
		{"how many episodes will harbour lights have", []tv.Claim{ofOne, ended, renewed}, ""},
		{"how many episodes of harbour lights in total", []tv.Claim{ofOne, inAll}, "18"},
		{"how many episodes will season 3 have", []tv.Claim{noCount}, "the number of episodes has not been announced"},
		{"is this the last season of harbour lights", []tv.Claim{second, renewed}, "no; renewed"},
		{"will ida voss return for season 4", []tv.Claim{denies}, "denied Ida Voss departs"},
		// The day of a season is no renewal, where it is the first.
		{"has it been renewed", []tv.Claim{debut}, ""},
		{"has it been renewed", []tv.Claim{renewed, third}, "yes; renewed"},
		{"is harbour lights coming", []tv.Claim{debut}, "yes; 2027-01-09"},
		// What has been is asked for.
		{"when did harbour lights start", []tv.Claim{opened, second, none, guess}, "2022-02-18"},
		{"when did harbour lights come out", []tv.Claim{opened, second, none, guess}, "2025-02-01"},
		{"when did season 2 premiere", []tv.Claim{noneOfOld, ended}, ""},
		{"when did season 3 premiere", []tv.Claim{none, second}, "no none"},
		{"when does season 3 start", []tv.Claim{third, second}, "2027-01-14"},
		{"has season 3 started", []tv.Claim{third, renewed}, "no; 2027-01-14"},
		{"has season 2 aired yet", []tv.Claim{ended, renewed}, "yes; 2025-03-21"},
		{"did season 2 air", []tv.Claim{second}, "yes; 2025-02-01"},
		{"has season 3 aired yet", []tv.Claim{renewed}, ""},
		// A day without a year is of the year in which it was.
		{"did season 2 premiere on february 1", []tv.Claim{second}, "yes; 2025-02-01"},
		{"did season 2 premiere on february 2", []tv.Claim{second}, "no; 2025-02-01"},
		{"did season 2 end in march", []tv.Claim{ended}, "yes; 2025-03-21"},
		{"did season 2 end in april", []tv.Claim{ended}, "no; 2025-03-21"},
		{"is season 3 out on january 20", []tv.Claim{third}, "yes; 2027-01-14"},
		{"is season 3 out on january 10", []tv.Claim{third}, "no; 2027-01-14"},
		{"does season 3 premiere on january 20", []tv.Claim{third}, "no; 2027-01-14"},
		{"what time is harbour lights on", []tv.Claim{airs}, "airing"},
		// A delay that is over is no delay.
		{"is harbour lights delayed", []tv.Claim{strikes, second}, ""},
		{"is season 2 still delayed", []tv.Claim{strikes, second}, ""},
		{"was season 2 delayed", []tv.Claim{strikes, second}, "yes; strikes"},
		{"why was season 2 delayed", []tv.Claim{strikes, second}, "strikes"},
		{"is season 3 delayed", []tv.Claim{late}, "yes; scheduling"},
		{"is season 3 on hold", []tv.Claim{late}, ""},
		{"is season 3 on hold", []tv.Claim{paused}, "yes; paused"},
		{"is season 3 delayed to 2028", []tv.Claim{late, none, rumour}, "2028; no none"},
		{"is season 3 delayed to 2028", []tv.Claim{late, none, guess}, "maybe; 2028; no none"},
		// What is only reported is no yes.
		{"is tom keane in it", []tv.Claim{joins}, "heard; Tom Keane joins"},
		{"is tom keane joining season 3", []tv.Claim{joins}, "heard; Tom Keane joins"},
		// Who leaves, and when.
		{"is ida voss leaving", []tv.Claim{back, goes, denies}, "denied Ida Voss departs; Ida Voss departs"},
		{"is ida voss leaving", []tv.Claim{denies}, "no; denied Ida Voss departs"},
		{"was ida voss fired", []tv.Claim{leaves}, "Ida Voss departs"}, // whoever decided it
		{"was ida voss fired", []tv.Claim{fired}, "yes; Ida Voss departs"},
		{"is ida voss quitting after season 3", []tv.Claim{back}, ""},
		{"is ida voss leaving", []tv.Claim{backOnce}, ""},
		{"has per lund left already", []tv.Claim{leaving}, "Per Lund departs"},
		{"has per lund left already", []tv.Claim{left}, "yes; Per Lund departs"},
		{"has per lund left already", []tv.Claim{leavesIn}, "Per Lund departs"},
		{"is per lund leaving", []tv.Claim{leaving}, "yes; Per Lund departs"},
		{"when does per lund leave", []tv.Claim{leaving}, ""},
		{"when does per lund leave", []tv.Claim{leavesIn}, "Per Lund departs"},
		{"did ida voss deny leaving", []tv.Claim{back, renewed}, ""},
		{"did ida voss deny leaving", []tv.Claim{denies}, "yes; denied Ida Voss departs"},
		{"did per lund deny it", []tv.Claim{denies, leaving}, ""},
		// Where it is, and where it was.
		{"was harbour lights ever on sola", []tv.Claim{wasOn, isOn}, "Norda; Sola"},
		{"is harbour lights on sola or norda", []tv.Claim{isOn}, "Norda"},
		{"where is it filmed", []tv.Claim{room, shoots}, "filming"},
		{"where is it filmed", []tv.Claim{room}, ""},
		// Who ordered it, and when.
		{"when was season 3 announced", []tv.Claim{renewed, third}, "renewed"},
		{"who ordered season 3", []tv.Claim{byNorda}, "renewed"},
		{"who ordered season 3", []tv.Claim{renewed}, ""},
		{"was season 3 announced in october", []tv.Claim{renewed}, "yes; renewed"},
		{"was season 3 announced in june", []tv.Claim{renewed}, "renewed"},
		// How many, if the question says.
		{"does season 3 have 12 episodes", []tv.Claim{ten, twelve}, "no; 10; 12"},
		{"does season 3 have ten episodes", []tv.Claim{ten}, "yes; 10"},
		// An end that is denied leaves open what comes.
		{"will harbour lights be back", []tv.Claim{isNot, cancelled, ended, open}, "no renewed; denied cancelled"},
		{"is harbour lights cancelled", []tv.Claim{isNot, cancelled, ended, open}, "no; denied cancelled; cancelled; no renewed"},
		{"why was harbour lights cancelled", []tv.Claim{isNot, cancelled}, "not cancelled; denied cancelled; cancelled"},
		{"is harbour lights renewed or cancelled", []tv.Claim{renewed}, "renewed"},
		// A guess of a reason stands behind the reason given.
		{"was season 2 made short because of money", []tv.Claim{story, money}, "the season was made shorter for the sake of the story; the season was made shorter for want of money"},
		{"any news on harbour lights", []tv.Claim{airs, back}, "airing; Ida Voss returns"},
		{"is season 3 out next week", []tv.Claim{shoots}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestNearest: what is offered beside a refusal is of the nearest season, and no stage
// of the making of one that has come.
func TestNearest(t *testing.T) {
	old := claim(2, tv.Premiere, tv.Confirmed, day("2025-02-01"))
	renewed := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	shoots := claim(3, tv.Stage, tv.Confirmed, text(tv.Filming))
	shoots.Plan, shoots.When = true, "2027-02"
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     tv.Kind
	}{
		{"when is season 7 out", []tv.Claim{old, renewed}, tv.Stage},
		{"is season 3 out next week", []tv.Claim{shoots}, tv.Stage},
		{"when is season 3 out", []tv.Claim{old}, tv.Premiere},
	} {
		if got := put(c.question, c.claims...).Near.Kind; got != c.want {
			t.Errorf("%s: the nearest is %q, and should be %q", c.question, got, c.want)
		}
	}
}
