package answer

import (
	"testing"

	"backlot/internal/tv"
)

// What members asked and were not answered, or not with what answers.
func TestAsked(t *testing.T) {
	renewed := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	maybe := claim(4, tv.Stage, tv.Speculated, text(tv.Renewed))
	refused := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	refused.Negative, refused.Quote = true, "Lumen, which was circling a third season, has opted against it."
	ended := claim(0, tv.Stage, tv.Confirmed, text(tv.Ended))
	notLast := claim(0, tv.Final, tv.Denied, number(4))
	last := claim(0, tv.Final, tv.Confirmed, number(4))
	back := claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	comes := claim(3, tv.Premiere, tv.Confirmed, day("2027-01-14"))
	fourth := claim(4, tv.Stage, tv.Confirmed, text(tv.Renewed))
	eight := claim(3, tv.Episodes, tv.Confirmed, number(8))
	plays := claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars))
	left := claim(2, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Departs))
	writes := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "head writer"})
	writes.Detail = "leaving after season 3"
	fired := claim(0, tv.Other, tv.Denied, text("Tom Keane has been fired"))
	costly := claim(0, tv.Other, tv.Confirmed, text("a particularly expensive show without the audience to justify it"))
	proud := claim(0, tv.Quote, tv.Confirmed, text("he is proud of it"))
	proud.Quote, proud.By = "He is proud of it, but it was expensive and found no audience.", "Tom Keane"
	denied := claim(3, tv.Cast, tv.Denied, part("Tom Keane", "Captain Aske", tv.Joins))
	reported := claim(3, tv.Cast, tv.Reported, part("Tom Keane", "Captain Aske", tv.Joins))
	joins := claim(3, tv.Cast, tv.Reported, part("Tom Keane", "Captain Aske", tv.Joins))
	identity := claim(3, tv.Plot, tv.Confirmed, text("the Copyist is Canon Thripp"))
	guessed := claim(3, tv.Plot, tv.Speculated, text("the Copyist is the Dean"))
	storm := claim(3, tv.Plot, tv.Confirmed, text("a storm sinks the ferry"))
	closing := claim(3, tv.Plot, tv.Confirmed, text("Runa takes the sleeper, alone"))
	storm.Spoiler, closing.Spoiler, closing.Start = tv.Point{Season: 3}, tv.Point{Season: 3}, 900
	finale := claim(3, tv.Finale, tv.Confirmed, day("2026-09-30"))
	lives := claim(3, tv.Plot, tv.Speculated, text("Runa will not live to see the harbour"))
	wed := claim(3, tv.Relationship, tv.Confirmed, tv.Value{A: "Runa", B: "Captain Aske", What: "wed in the last hour"})
	says := claim(0, tv.Quote, tv.Confirmed, text("it is not sad, only late"))
	says.By = "Tom Keane"
	open := claim(3, tv.Plot, tv.Confirmed, text("Captain Aske is pushed off the pier and only Runa sees who did it"))
	pushed := claim(3, tv.Plot, tv.Confirmed, text("Runa pushed Captain Aske off the pier"))
	whether := claim(3, tv.Plot, tv.Confirmed, text("Captain Aske goes over the side, and whether he jumped or was pushed nobody says"))
	stranger := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "Captain Aske", B: "Runa", What: "not her father"})
	stranger.Negative = true
	out, in := claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "showrunner"}), claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Ida Voss", Role: "showrunner"})
	out.Negative = true
	drowned := claim(3, tv.Plot, tv.Confirmed, text("Captain Aske drowned in the last hour"))
	special := claim(0, tv.Premiere, tv.Confirmed, day("2026-12-23"))
	special.Detail = "the Christmas special"
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is it ending", []tv.Claim{renewed}, "no; renewed"},
		{"is it over", []tv.Claim{renewed}, "no; renewed"},
		{"is it cancelled", []tv.Claim{renewed}, "no; renewed"},
		{"is it ending", []tv.Claim{notLast}, "no; denied 4"},
		{"is it wrapping up", []tv.Claim{last}, "4"},
		{"will it go on after season 4", []tv.Claim{last}, "4"},
		{"is season 4 happening", []tv.Claim{maybe}, "maybe; renewed"},
		{"will there be a season 4", []tv.Claim{maybe}, "maybe; renewed"},
		{"is lumen saving it", []tv.Claim{refused}, "no; no renewed"},
		{"is ida voss leaving", []tv.Claim{back}, "no; Ida Voss returns"},
		{"is ida voss back", []tv.Claim{back, comes, fourth}, "yes; Ida Voss returns"}, // in the season that comes, not in the one after it
		{"how many episodes are there", []tv.Claim{eight, comes, fourth}, "8"},
		{"is per lund leaving", []tv.Claim{left, renewed}, "yes; Per Lund departs"},
		{"is per lund back", []tv.Claim{left, renewed}, "Per Lund departs"},
		{"is per lund off as well", []tv.Claim{left, renewed}, "yes; Per Lund departs"},
		{"is ida voss off as well", []tv.Claim{plays}, "not leaving; Ida Voss stars"},
		{"who is playing the bomber", []tv.Claim{claim(3, tv.Plot, tv.Confirmed, text("a bomber is going after people who seem to be linked"))}, ""},
		{"who left", []tv.Claim{left, renewed}, "Per Lund departs"},
		{"who is joining", []tv.Claim{claim(2, tv.Cast, tv.Confirmed, part("Tom Keane", "", tv.Joins)), renewed}, ""},
		{"is tom keane leaving", []tv.Claim{writes}, "yes; Tom Keane head writer"},
		{"was tom keane fired", []tv.Claim{fired, claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "creator"})}, "no; denied Tom Keane has been fired"},
		{"why is there no season 3", []tv.Claim{refused, ended, proud, costly}, "a particularly expensive show without the audience to justify it"},
		{"who plays captain aske", []tv.Claim{reported, denied}, "denied Tom Keane joins"},
		{"who is the new captain aske", []tv.Claim{joins}, "Tom Keane joins"},
		{"who is the new captain aske", []tv.Claim{joins, left}, ""},
		{"who was the copyist", []tv.Claim{guessed, identity}, "the Copyist is Canon Thripp"},
		{"how does it end", []tv.Claim{storm, closing, finale}, "Runa takes the sleeper, alone"},
		{"how does it end", []tv.Claim{storm, closing}, ""}, // of no end do they tell
		{"does runa die", []tv.Claim{lives}, "Runa will not live to see the harbour"},
		{"does runa marry", []tv.Claim{wed}, "wed in the last hour"},
		{"what did the writer say about it", []tv.Claim{writes, says}, "it is not sad, only late"},
		{"what did the director say about it", []tv.Claim{writes, says}, ""},
		{"why are there only 8 episodes", []tv.Claim{eight}, ""}, // that there are is no reason
		{"why did it move to norda", []tv.Claim{claim(0, tv.OnNetwork, tv.Confirmed, text("Norda"))}, ""},
		{"why are there only 8 episodes", []tv.Claim{eight, claim(0, tv.Other, tv.Confirmed, text("eight episodes, because the budget was cut"))}, "eight episodes, because the budget was cut"},
		{"is a revival happening", []tv.Claim{renewed}, "yes; renewed"},
		{"is a revival happening", []tv.Claim{renewed, claim(0, tv.Spinoff, tv.Confirmed, text("a revival, first cast and all"))}, "yes; a revival, first cast and all"},
		{"who plays the wife", []tv.Claim{back, joins}, ""},
		{"who pushed captain aske", []tv.Claim{open}, ""}, // that it was done does not say by whom
		{"who pushed captain aske", []tv.Claim{open, pushed}, "Runa pushed Captain Aske off the pier"},
		{"did captain aske jump or was he pushed", []tv.Claim{whether}, ""},
		{"who drowned, captain aske or runa", []tv.Claim{drowned}, "Captain Aske drowned in the last hour"},
		{"who is runas real father", []tv.Claim{stranger}, ""},
		{"who replaced tom keane as showrunner", []tv.Claim{out, in}, "Ida Voss showrunner"},
		{"what month does it come out", []tv.Claim{claim(0, tv.Premiere, tv.Confirmed, day("2027"))}, ""},
		{"what day exactly does it premiere", []tv.Claim{claim(0, tv.Premiere, tv.Confirmed, day("2027-03"))}, ""},
		{"what month does it come out", []tv.Claim{comes}, "2027-01-14"},
		{"any word on season 5", []tv.Claim{claim(0, tv.Stage, tv.Denied, text(tv.Cancelled))}, ""},
		{"when is the xmas special on", []tv.Claim{special, comes}, "2026-12-23"},
		{"when is the xmas special on", []tv.Claim{comes}, ""},
		{"when is a very special harbour on", []tv.Claim{comes}, "2027-01-14"}, // a title is no special
		{"did they axe it", []tv.Claim{refused}, "no renewed"},
		{"who took over from tom keane as showrunner", []tv.Claim{out, in}, "Ida Voss showrunner"},
		{"who rang the alarm", []tv.Claim{claim(3, tv.Plot, tv.Confirmed, text("The alarm rang at dawn"))}, ""},
		{"who pushed captain aske", []tv.Claim{claim(3, tv.Plot, tv.Confirmed, text("Captain Aske was pushed by Runa"))}, "Captain Aske was pushed by Runa"},
		{"what month is it out", []tv.Claim{claim(3, tv.Premiere, tv.Confirmed, day("2027-05-01..2027-05-10"))}, "2027-05-01..2027-05-10"},
		{"what month is it out", []tv.Claim{claim(3, tv.Premiere, tv.Confirmed, day("2027"))}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
