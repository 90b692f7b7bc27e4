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
		{"how old is runa", []tv.Claim{family}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
