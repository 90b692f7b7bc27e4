package answer

import (
	"strings"
	"testing"
)

// TestAsNews: however a season is written, it is one word to the thesaurus.
func TestAsNews(t *testing.T) {
	for words, want := range map[string]string{
		"is there another season":        "is there <E>",
		"renewed for season 4 or not":    "renewed for <E> or not",
		"s2 filming yet":                 "<E> filming yet",
		"how many eps in the new series": "how many <E> in the <E>",
		"who plays the keeper":           "who plays the keeper",
	} {
		if got := strings.Join(asNews(strings.Fields(words)), " "); got != want {
			t.Errorf("%q is %q, want %q", words, got, want)
		}
	}
}
