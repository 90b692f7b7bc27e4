package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestLastOut: a first day that lies behind is told to whoever asks when a show comes out or
// came out, unless a later season is meant; when it premiered is asked of its first.
func TestLastOut(t *testing.T) {
	show := claim(0, tv.Premiere, tv.Confirmed, day("2024-12"))
	first := claim(1, tv.Premiere, tv.Confirmed, day("2019-03-04"))
	second := claim(2, tv.Premiere, tv.Confirmed, day("2025-08-06"))
	third := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	ninth := claim(9, tv.Stage, tv.Confirmed, text(tv.Airing))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"when does harbour lights come out", []tv.Claim{show}, "2024-12"},
		{"when is harbour lights out", []tv.Claim{show}, "2024-12"},
		{"harbour lights release date", []tv.Claim{show}, "2024-12"},
		{"when did harbour lights drop", []tv.Claim{show}, "2024-12"},
		{"when is harbour lights back", []tv.Claim{show}, ""},
		{"when did harbour lights come out", []tv.Claim{second, third}, "2025-08-06"},
		{"when did harbour lights air", []tv.Claim{first, second, third}, "2025-08-06"},
		{"when does harbour lights come out", []tv.Claim{second, third}, ""},
		{"when did harbour lights premiere", []tv.Claim{first, second, third}, "2019-03-04"},
		{"when did harbour lights premiere", []tv.Claim{first, ninth}, "2019-03-04"},
		{"when did harbour lights first air", []tv.Claim{second, third}, ""},
		{"when did season 3 of harbour lights premiere", []tv.Claim{first, second, third}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
