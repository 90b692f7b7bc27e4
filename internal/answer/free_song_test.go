package answer

import (
	"testing"
)

// Who sings the song of a show is told by words on that, and never by who made the score.
func TestWhoSings(t *testing.T) {
	song := otherOf(0, "the theme song is sung by Bea Orr")
	score := crewOf(0, "Tom Keane", "composer", "Tom Keane wrote the score.")
	for question, want := range map[string]string{
		"who sings the harbour lights theme":         song.Value.Text,
		"who does the opening for harbour lights":    song.Value.Text,
		"who performs the intro of harbour lights":   song.Value.Text,
		"what is the theme song of harbour lights":   song.Value.Text,
		"who is the composer of harbour lights":      "Tom Keane composer",
		"who wrote the score of harbour lights then": "Tom Keane composer",
	} {
		if got := brief(put(question, song, score)); got != want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", question, got, want)
		}
	}
	if got := brief(put("who sings the harbour lights theme", score)); got != "" {
		t.Errorf("of a song of which nothing is known is told %q", got)
	}
}
