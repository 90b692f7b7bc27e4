package answer

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// A credit that names no season speaks for the one that is asked about only where it can.
func TestCraftOfSeason(t *testing.T) {
	second := claim(2, tv.Stage, tv.Confirmed, text(tv.Renewed))
	second.Article = "a2"
	making := claim(2, tv.Stage, tv.Confirmed, text(tv.Filming))
	making.Article = "a3"
	perhaps := claim(3, tv.Stage, tv.Speculated, text(tv.Renewed))
	perhaps.Article = "a3"
	filmed := claim(1, tv.Stage, tv.Confirmed, text(tv.Wrapped))
	filmed.Article = "a2"
	first := claim(1, tv.Stage, tv.Confirmed, text(tv.Filming))
	of := func(article, person, role, sentence string) tv.Claim {
		c := crewOf(0, person, role, sentence)
		c.Article = article
		return c
	}
	for _, c := range []struct {
		told      string
		questions []string
		credit    tv.Claim
		want      string
	}{
		{"of the new series, asked of the first", []string{"who directed series 1", "who directs season 1", "who was the director of season 1", "did ida voss direct season 1"}, of("a3", "Ida Voss", "director", "The new series is directed by Ida Voss."), ""},
		{"of the new series", []string{"who directed series 2", "who directs season 2", "who is directing the second season", "is ida voss directing season 2", "did ida voss direct series 2"}, of("a3", "Ida Voss", "director", "The new series is directed by Ida Voss."), "Ida Voss director"},
		{"what was done, asked of what is to come", []string{"who composed season 2", "who did the music for season 2", "who is the composer of season 2"}, of("a2", "Eliot Sands", "composer", "Eliot Sands wrote the score."), ""},
		{"what was done", []string{"who composed season 1"}, of("a2", "Eliot Sands", "composer", "Eliot Sands wrote the score."), "Eliot Sands composer"},
		{"who is back", []string{"who composed season 1", "who composed season 2"}, of("a2", "Eliot Sands", "composer", "Composer Eliot Sands is back."), "Eliot Sands composer"},
		{"whoever does it now", []string{"who directs season 2", "whos directing season 2"}, of("a3", "Ida Voss", "director", "Director Ida Voss said it was cold."), "Ida Voss director"},
		{"of another season by its sentence", []string{"who directed season 1"}, of("a1", "Ida Voss", "director", "Ida Voss directed the second season."), ""},
		{"of the show as long as it runs", []string{"who is the showrunner of season 1", "who is the showrunner of season 2"}, of("a2", "Ida Voss", "showrunner", "Ida Voss runs it."), "Ida Voss showrunner"},
		{"where no season is asked for", []string{"who directed it", "who is the director"}, of("a3", "Ida Voss", "director", "The new series is directed by Ida Voss."), "Ida Voss director"},
	} {
		for _, q := range c.questions {
			a := put(q, second, filmed, first, perhaps, c.credit)
			if c.credit.Article == "a3" {
				a = put(q, making, first, perhaps, c.credit)
			}
			if got := strings.TrimPrefix(brief(a), "yes; "); got != c.want || (a.Verdict == Yes) != (c.want != "" && strings.Contains(q, "ida voss")) {
				t.Errorf("%s (%s)\n  is answered %q\n  and should  %q", q, c.told, got, c.want)
			}
			if c.want == "" && a.Near.Kind != tv.Crew {
				t.Errorf("%s (%s): near is %+v", q, c.told, a.Near.Value)
			}
		}
	}
}

// Who has left by the season asked about is told to have, and not to have the part.
func TestPartOfSeason(t *testing.T) {
	plays := castOf(0, "Per Lund", "Captain Aske", tv.Stars, "Per Lund plays Captain Aske.")
	left := castOf(3, "Per Lund", "Captain Aske", tv.Departs, "Per Lund, who plays Captain Aske, is not in the third season.")
	left.AsOf, left.Published = "2026-11-01", "2026-11-01"
	for q, want := range map[string]string{
		"who plays captain aske in season 3":            "Per Lund departs",
		"who's captain aske played by in season 3":      "Per Lund departs",
		"who is playing captain aske in the 4th season": "Per Lund departs",
		"who plays captain aske in season 2":            "Per Lund stars",
	} {
		if got := brief(put(q, plays, left)); got != want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", q, got, want)
		}
	}
}
