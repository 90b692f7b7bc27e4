package answer

import (
	"testing"

	"backlot/internal/tv"
)

func otherOf(season int, says string) tv.Claim {
	c := claim(season, tv.Other, tv.Confirmed, text(says))
	c.Quote = says + "."
	return c
}

// What has not the thing that is asked for is no answer, though it has the same words.
func TestTurnsOnWhatIsAsked(t *testing.T) {
	plays := castOf(0, "Ida Voss", "Runa", tv.Stars, "Ida Voss plays Runa.")
	joins := castOf(2, "Ida Voss", "Runa", tv.Joins, "Ida Voss joined in the second season.")
	room := otherOf(0, "Tom Keane leaves the room when Runa's first scene is shown")
	couple := otherOf(0, "a couple had a bereavement and left last week")
	goes := otherOf(0, "Ida Voss says that she is leaving for the stage")
	backs := crewOf(0, "Per Lund", "director", "Per Lund is stepping back for the third season.")
	directs := crewOf(3, "Tom Keane", "director", "Tom Keane directs the third season.")
	post := claim(3, tv.Stage, tv.Confirmed, text(tv.PostProduction))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is ida voss leaving harbour lights", []tv.Claim{plays, room}, ""},
		{"is ida voss quitting", []tv.Claim{couple}, ""},
		{"did ida voss leave harbour lights", []tv.Claim{goes}, goes.Value.Text},
		{"is ida voss's part being recast", []tv.Claim{joins}, ""},
		{"who directs season 3", []tv.Claim{backs}, ""},
		{"who directs season 3", []tv.Claim{backs, directs}, "Tom Keane director"},
		{"who does runa end up with", []tv.Claim{plays, otherOf(0, "Runa was the part that Ida Voss ended a tour with")}, ""},
		{"is season 3 of harbour lights released in two parts", []tv.Claim{post}, ""},
		{"is season 3 of harbour lights released in two parts", []tv.Claim{post, otherOf(3, "all ten are released at once")}, "all ten are released at once"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
