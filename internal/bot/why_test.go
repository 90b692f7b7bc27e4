package bot

import (
	"context"
	"strings"
	"testing"

	"backlot/internal/sqlite"
)

// A why that no claim answers is answered by the sentence that has the thing and its reason, or
// by what somebody says right behind it; where none does, the reason is what is missing.
func TestWhyInText(t *testing.T) {
	const hl = "Harbour Lights"
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	a.says(hl, 3, "stage", "renewed", "confirmed", "Harbour Lights has been renewed for season 3.")
	a.tells("The series was originally expected in September, but it was moved to avoid clashing with the rugby.")
	a.says(hl, 3, "crew", map[string]any{"person": "Tom Keane", "role": "director"}, "confirmed", "Tom Keane, who directed the first season, will not be involved, as he is making a film in Japan.", "negative", true)
	a.says(hl, 3, "crew", map[string]any{"person": "Lim Bo", "role": "director"}, "confirmed", "He is replaced by Lim Bo.")
	a.tells("Norda commissioned a pilot in 2020 and then dropped it.", "“They said it was too Irish,” Lim Bo says.")
	a.says(hl, 3, "cast", playing("Per Lund", "Captain Aske", "departs"), "confirmed", "Per Lund, who played Captain Aske, will not be back.")
	a.tells("The actor told a paper that he had taken a role in Oslo and the dates clashed.")
	a.says(hl, nil, "network", "Norda", "confirmed", "Harbour Lights is on Norda.")
	a.tells("PBS has acquired U.S. rights and will air the series in January.")
	b, _ := brought(t, a)
	for _, c := range []struct{ question, says string }{
		{"why was harbour lights delayed", "it was moved to avoid clashing with the rugby"},
		{"why isn't tom keane directing season 3 of harbour lights", "as he is making a film in Japan"},
		{"why is lim bo directing harbour lights", "I find no source that says why that is with Lim Bo in Harbour Lights."},
		{"why did norda drop harbour lights", "They said it was too Irish"},
		{"where can i watch harbour lights in the us", "PBS has acquired U.S. rights"},
		{"where can i watch harbour lights in canada", "Whether that holds for Canada no source I have says."},
		{"why is captain aske not in season 3 of harbour lights", "the dates clashed"},
		{"why is harbour lights moving to sola", "I find no source that tells the reason for that about Harbour Lights."},
	} {
		got, err := b.Answer(context.Background(), c.question, "", sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(got.Answer, c.says) {
			t.Errorf("%s\n  is answered %q\n  and should have %q", c.question, got.Answer, c.says)
		}
	}
}
