package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Where a season was in its time, a channel that is not its sister, what a question takes for
// granted, and how far the making has not come.
func TestNetworkThen(t *testing.T) {
	quoted := func(c tv.Claim, quote string) tv.Claim {
		c.Quote = quote
		return c
	}
	sola := quoted(told(claim(0, tv.OnNetwork, tv.Confirmed, text("Sola")), "2024-01-10"), "Sola has ordered more of Harbour Lights.")
	norda := quoted(told(claim(0, tv.OnNetwork, tv.Confirmed, text("Norda")), "2025-08-01"), "Norda has picked up Harbour Lights, which Sola dropped.")
	one := told(claim(2, tv.Premiere, tv.Confirmed, day("2024-05-01")), "2024-04-01")
	three := told(claim(3, tv.Premiere, tv.Confirmed, day("2027-02-01")), "2026-09-01")
	bbc := told(claim(0, tv.OnNetwork, tv.Confirmed, text("BBC One")), "2026-09-01")
	whole := told(claim(0, tv.OnNetwork, tv.Confirmed, text("BBC")), "2026-09-01")
	third := told(claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), "2026-09-02")
	last := told(claim(0, tv.Final, tv.Confirmed, number(3)), "2026-09-02")
	film := told(claim(0, tv.Spinoff, tv.Denied, text("a film that goes on with the story")), "2026-09-02")
	films := told(claim(3, tv.Stage, tv.Confirmed, text(tv.Filming)), "2026-09-02")
	films.Plan, films.When = true, "2027-03"
	paused := told(claim(3, tv.Stage, tv.Confirmed, text(tv.Paused)), "2026-06-02")
	wrapped := told(claim(3, tv.Stage, tv.Confirmed, text(tv.Wrapped)), "2026-09-20")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"what network was season 2 of harbour lights on", []tv.Claim{sola, norda, one}, "Sola; Norda"},
		{"where was season 1 of harbour lights shown", []tv.Claim{sola, norda, one, told(claim(1, tv.Premiere, tv.Confirmed, day("2023-05-01")), "2023-04-01")}, "Sola; Norda"},
		{"was harbour lights season 2 on sola", []tv.Claim{sola, norda, one}, "yes; Sola; Norda"},
		{"is harbour lights season 2 on norda", []tv.Claim{sola, norda, one}, "Sola; Norda"},
		{"is harbour lights on bbc two", []tv.Claim{bbc, told(whole, "2025-02-02")}, "BBC One"},
		{"what network is harbour lights on", []tv.Claim{sola, norda, one}, "Norda"},
		{"what network is harbour lights season 3 on", []tv.Claim{sola, norda, one, three}, "Norda"},
		{"is harbour lights still on sola", []tv.Claim{sola, norda, one}, "no; Norda; Sola"},
		{"will harbour lights season 3 be on sola", []tv.Claim{sola, norda, one, third}, "no; Norda; Sola"},
		{"when does harbour lights season 3 premiere on sola", []tv.Claim{sola, norda, one, three}, ""},
		{"when does harbour lights season 3 premiere on norda", []tv.Claim{sola, norda, one, three}, "2027-02-01"},
		{"is harbour lights on bbc one", []tv.Claim{bbc}, "yes; BBC One"},
		{"is harbour lights on the bbc", []tv.Claim{bbc}, "yes; BBC One"},
		{"will harbour lights be on bbc two", []tv.Claim{bbc}, "BBC One"},
		{"is harbour lights on bbc 2", []tv.Claim{bbc}, "BBC One"},
		{"is harbour lights on bbc two", []tv.Claim{whole}, "BBC"},
		{"when was harbour lights cancelled", []tv.Claim{third}, "not cancelled; renewed"},
		{"when did they axe harbour lights", []tv.Claim{third, last}, "not cancelled; 3"},
		{"when was harbour lights renewed", []tv.Claim{third}, "renewed"},
		{"since harbour lights got cancelled will there be a movie?", []tv.Claim{third, last, film}, "no; denied a film that goes on with the story; 3"},
		{"now that harbour lights is axed will there be a movie", []tv.Claim{third, film}, "no; denied a film that goes on with the story; renewed"},
		{"has harbour lights season 3 started filming", []tv.Claim{third, films}, "no; filming"},
		{"are they filming harbour lights season 3 yet", []tv.Claim{third, films}, "no; filming"},
		{"will harbour lights season 3 start filming", []tv.Claim{third, films}, "filming"},
		{"is harbour lights season 3 still paused", []tv.Claim{third, paused, wrapped}, "no; wrapped; paused"},
		{"is harbour lights season 3 on hold", []tv.Claim{third, paused}, "yes; paused"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
