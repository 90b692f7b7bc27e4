package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestPortion: who directs some of the episodes is told of those who direct these, and of a
// director who is one of another trade nobody is told.
func TestPortion(t *testing.T) {
	does := func(who, role, detail string) tv.Claim {
		c := claim(2, tv.Crew, tv.Confirmed, tv.Value{Person: who, Role: role})
		c.Detail = detail
		return c
	}
	voss, lund := does("Ida Voss", "director", "the pilot"), does("Per Lund", "director", "the last three episodes")
	keane, casting := does("Tom Keane", "director", ""), does("Tom Keane", "casting director", "")
	runs, helps := does("Ida Voss", "showrunner", ""), does("Per Lund", "co-showrunner", "")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who directs the first episode", []tv.Claim{voss, lund}, "Ida Voss director"},
		{"who directs the last two episodes", []tv.Claim{voss, lund}, "Per Lund director"},
		{"who directs the middle ones", []tv.Claim{voss, lund}, ""},
		{"who directs it after the pilot", []tv.Claim{voss}, ""},
		{"who directed episode 4", []tv.Claim{voss, lund}, ""},
		{"who directs the last two episodes", []tv.Claim{keane}, "Tom Keane director"},
		{"who directs harbour lights", []tv.Claim{casting}, ""},
		{"who is the casting director", []tv.Claim{casting, keane}, "Tom Keane casting director"},
		{"who else is running the show with ida voss", []tv.Claim{runs, helps}, "Per Lund co-showrunner"},
		{"who is running it alongside per lund", []tv.Claim{helps}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
