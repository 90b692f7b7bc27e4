package ask

import "testing"

// TestHowMany: how many there are is asked in more ways than by the word for episodes, and the name
// of a season before a question is none.
func TestHowMany(t *testing.T) {
	for _, c := range []struct {
		question string
		about    []About
		season   int
	}{
		{"how many Copper Streets did they order", []About{Episodes}, 0},
		{"how many Harbour Lights are there in season 3", []About{Episodes}, 3},
		{"how many we getting next season", []About{Episodes}, 0},
		{"harbour lights got cut down to how many", []About{Episodes}, 0},
		{"how much is there to catch up on from season 1", []About{Episodes}, 1},
		{"how many seasons of harbour lights are there", []About{Final}, 0},
		{"series two of harbour lights, when is it on", []About{Premiere}, 2},
		{"the 4th season of harbour lights, when is that on", []About{Premiere}, 4},
		{"season 4 of harbour lights", []About{Order}, 4},
	} {
		list := Read(c.question, index(), Options{})
		if len(list) != len(c.about) {
			t.Errorf("%s: %d questions", c.question, len(list))
			continue
		}
		for i, q := range list {
			if q.About != c.about[i] || q.Season != c.season {
				t.Errorf("%s asks %q of season %d", c.question, q.About, q.Season)
			}
		}
	}
}
