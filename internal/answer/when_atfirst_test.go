package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestAtFirst: the day that is set now is not the one that was meant at first; the number of one
// season is not that of the last; that there is a spin-off is not its name; and the network of the
// first season is told to whoever asks of that.
func TestAtFirst(t *testing.T) {
	comes := claim(3, tv.Premiere, tv.Confirmed, day("2027-10-13"))
	moved := claim(3, tv.Delay, tv.Confirmed, text("a walkout"))
	moved.Detail = "from Sept. 22"
	strikes := claim(3, tv.Delay, tv.Confirmed, text("strikes"))
	saysBoth := comes
	saysBoth.Quote = "Originally due this past June, the saga will now bow on October 13."
	six, ten, last := claim(5, tv.Episodes, tv.Confirmed, number(6)), claim(4, tv.Episodes, tv.Confirmed, number(10)), claim(0, tv.Final, tv.Confirmed, number(5))
	made := claim(0, tv.Spinoff, tv.Confirmed, text("a spinoff is being made in Norda"))
	pilot := claim(0, tv.Spinoff, tv.Confirmed, text("a pilot centering on Runa"))
	called := claim(0, tv.Spinoff, tv.Confirmed, text("Runa Knows, about the keeper"))
	nameless := claim(0, tv.Spinoff, tv.Confirmed, text("an untitled prequel"))
	hulu, uni := claim(0, tv.OnNetwork, tv.Confirmed, text("Hulu")), claim(1, tv.OnNetwork, tv.Confirmed, text("Mubi"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"when was season 3 first meant to start", []tv.Claim{comes, moved}, "a walkout"},
		{"when was season 3 first meant to start", []tv.Claim{comes, strikes}, ""},
		{"when was season 3 first meant to start", []tv.Claim{comes, claim(3, tv.Other, tv.Confirmed, text("was planned to start on June 7"))}, "was planned to start on June 7"},
		{"when was season 3 first meant to start", []tv.Claim{saysBoth}, "Originally due this past June, the saga will now bow on October 13."},
		{"when does season 3 start", []tv.Claim{comes, moved}, "2027-10-13"},
		{"how many episodes is the last season going to be", []tv.Claim{six, ten, last}, "6"},
		{"what's the spinoff called", []tv.Claim{made}, ""},
		{"what's the spinoff called", []tv.Claim{pilot}, ""},
		{"what's the spinoff called", []tv.Claim{called}, "Runa Knows, about the keeper"},
		{"what's the prequel called", []tv.Claim{nameless}, "an untitled prequel"},
		{"where can i watch the first series", []tv.Claim{hulu, uni}, "Mubi"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
