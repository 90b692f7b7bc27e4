package ask

import "testing"

func TestSlips(t *testing.T) {
	for _, c := range []struct {
		a, b string
		n    int
	}{{"saltmarsh", "saltmarsh", 0}, {"saltmarsh", "satmarsh", 1}, {"saltmarsh", "saltmmarsh", 1}, {"saltmarsh", "saltmrash", 1}, {"saltmarsh", "saltmersh", 1},
		{"saltmarsh", "satlmrash", 2}, {"saltmarsh", "salt", 3}, {"", "", 0}, {"", "ab", 2}} {
		if got := slips(c.a, c.b); got != c.n {
			t.Errorf("%q, %q: %d, want %d", c.a, c.b, got, c.n)
		}
		if slips(c.a, c.b) != slips(c.b, c.a) {
			t.Errorf("%q, %q: one way is not as the other", c.a, c.b)
		}
	}
}

// A slip in a title is forgiven, and another title is not taken for it.
func TestSlipped(t *testing.T) {
	x := index()
	for typed, want := range map[string]string{
		"when is the long diision season 2 out": "the-long-division",
		"is the long divvision cancelled":       "the-long-division",
		"severnce s2 when":                      "severance",
		"is saltwater conty renewed":            "saltwater-county",
		"is harbuor lights back":                "harbour-lights",
		"when is the short division out":        "",
		"is a long diversion renewed":           "",
		"is perseverance renewed":               "",
	} {
		q := Read(typed, x, Options{})[0]
		got := ""
		if q.Show.Clear() {
			got = q.Show.Entries[0].ID
		}
		if got != want {
			t.Errorf("%q is about %q, want %q", typed, got, want)
		}
	}
}
