package ask

import "testing"

// TestWays: other ways of asking for the last day, the delay, the last season and the first day.
func TestWays(t *testing.T) {
	for _, c := range []struct {
		question string
		about    About
		season   int
	}{
		{"when is the s3 ender of harbour lights", Finale, 3},
		{"thursday is the closer of harbour lights, right", Finale, 0},
		{"which director handles the opener and the closer", Crew, 0},
		{"what night does the first season of harbour lights wrap up", Finale, 1},
		{"harbour lights closes this season on what date", Finale, 0},
		{"last day of harbour lights s2", Finale, 2},
		{"last ever harbour lights goes out on", Finale, 0},
		{"what's making season five of harbour lights so late", Delay, 5},
		{"why did the second season slip from july", Delay, 2},
		{"what was the real reason they began late", Delay, 0},
		{"has apple pushed harbour lights back at any point", Delay, 0},
		{"why has harbour lights been moved to hulu", Delay, 0},
		{"is harbour lights finishing with its third year", Final, 3},
		{"will four be the last season of harbour lights", Final, 4},
		{"will the third one be the last of harbour lights", Final, 3},
		{"harbour lights ends with the ninth then", Final, 9},
		{"is season two of harbour lights going to be it", Final, 2},
		{"how much longer will harbour lights go on", Final, 0},
		{"when are we getting more of harbour lights", Premiere, 0},
		{"will ida voss be the last to leave", Change, 0},
	} {
		list := Read(c.question, index(), Options{})
		if q := list[0]; q.About != c.about || q.Season != c.season {
			t.Errorf("%s asks %q of season %d", c.question, q.About, q.Season)
		}
	}
}
