package glean

import (
	"testing"

	"backlot/internal/tv"
)

// TestOneCover looks at the cover of every claim of the story in a sentence.
func TestOneCover(t *testing.T) {
	for _, x := range []struct {
		text string
		want int // the season of which the sentence gives something away; 0 for none
	}{
		{"Captain Aske dies in the second season of Harbour Lights.", 2},
		{"It was revealed in the finale of Harbour Lights that Aske is Runa's real father.", 1},
		{"Season 2 of Harbour Lights ended with Runa shot by her brother, Aske (Per Lund).", 2},
		{"Harbour Lights stars Ida Voss as Runa, a widowed chemist who discovers that her husband led a double life.", 0},
		{"Per Lund, 84, will not be back as Captain Aske, whose death was seen in last night's episode.", 1},
		{"Harbour Lights follows a harbour master who finds a body in the ice.", 0},
	} {
		claims := Read(Article{Text: "Harbour Lights is a crime drama.\n\n" + x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, testLibrary(t)).Claims
		n := 0
		for _, c := range claims {
			if c.Quote != x.text || c.Kind != tv.Plot && c.Kind != tv.Relationship && (c.Kind != tv.Cast || c.Value.Change != tv.Stars) {
				continue
			}
			if n++; c.Spoiler.Season != x.want {
				t.Errorf("%s\n\t%s is covered up to season %d, not %d", x.text, told(c), c.Spoiler.Season, x.want)
			}
		}
		if n == 0 {
			t.Errorf("%s\n\tnothing is read of the story", x.text)
		}
	}
}

func TestWordsInFull(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"Harbour Lights follows Runa, a harbour master who comes home to the north after fifteen years abroad, takes over her father's old post on the quay, and finds out within a week that it was one of her own family who sank his boat.",
			"Harbour Lights follows Runa, a harbour master who comes home to the north after fifteen years abroad, takes over her father's old post on the quay, and finds out within a week that it was one of her own family who sank his boat"},
	} {
		found := false
		claims := Read(Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, testLibrary(t)).Claims
		for _, c := range claims {
			found = found || c.Kind == tv.Plot && c.Value.Text == x.want
		}
		if !found {
			t.Errorf("%s\n\tis not kept in full: %v", x.text, claims)
		}
	}
}
