package ask

import "testing"

func TestUntitled(t *testing.T) {
	for _, c := range []struct{ text, title, want string }{
		{"is lost property on netflix", "lost property", "is it on netflix"},
		{"When does LOST Property end", "lost property", "When does it end"},
		{"when does it end", "", "when does it end"},
		{"who plays İda in İda", "İda", "who plays it in İda"},
		{"x", "longer than that", "x"},
	} {
		if got := (Question{Text: c.text, Show: Thing{Typed: c.title}}).Untitled(); got != c.want {
			t.Errorf("%q without %q is %q and not %q", c.text, c.title, got, c.want)
		}
	}
}
