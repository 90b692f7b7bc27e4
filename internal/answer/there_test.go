package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestThere: a day is that of the country or the network which the question names, or none.
func TestThere(t *testing.T) {
	at := func(on tv.Date, start int, where string) tv.Claim {
		c := claim(0, tv.Premiere, tv.Confirmed, day(on))
		c.Detail, c.Start, c.ID = where, start, "d"+where
		c.Quote = "It begins " + where + "."
		return c
	}
	on := func(network, where string) tv.Claim {
		c := claim(0, tv.OnNetwork, tv.Confirmed, text(network))
		c.Detail, c.ID = where, network
		return c
	}
	us, uk := at("2027-01-15", 1, "in the US, on HBO"), at("2027-01-16", 9, "in the UK, on Sky Atlantic and NOW")
	home := at("2027-10-03", 1, "on BBC One")
	bare := at("2027-10-03", 1, "")
	britbox, bbc := on("BritBox", "in the US"), on("BBC One", "")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"when does harbour lights come out in the uk", []tv.Claim{us, uk}, "2027-01-16"},
		{"when does it start in america", []tv.Claim{us, uk}, "2027-01-15"},
		{"when is harbour lights on now", []tv.Claim{us, uk}, "2027-01-16"},
		{"when does it start on hbo", []tv.Claim{us, uk}, "2027-01-15"},
		{"when does it start", []tv.Claim{us, uk}, "2027-01-15; 2027-01-16"},
		{"when does it come out in canada", []tv.Claim{us, uk}, ""},
		{"when does it come out in the uk", []tv.Claim{home}, "2027-10-03"},
		{"when is it on bbc one", []tv.Claim{home}, "2027-10-03"},
		{"when does it come to britbox", []tv.Claim{home, britbox}, ""},
		{"when does it come to britbox", []tv.Claim{bare, britbox, bbc}, ""},
		{"when does it come to bbc one", []tv.Claim{bare, britbox, bbc}, "2027-10-03"},
		{"does it start on 16 january in the uk", []tv.Claim{us, uk}, "yes; 2027-01-16"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
