package reply

import "testing"

// Whoever has no name takes the article.
func TestWithArticle(t *testing.T) {
	for who, want := range map[string]string{"source": "a source", "insider": "an insider", "studio executive": "a studio executive", "sources": "sources", "a source": "a source", "Norda": "Norda", "fans": "fans", "": ""} {
		if got := withArticle(who); got != want {
			t.Errorf("%q is told as %q, want %q", who, got, want)
		}
	}
}
