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
	bought, four := on("BBC", ""), on("BBC Four", "")
	bought.Quote = "The BBC, which aired the first season in January, has pre-bought the second."
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
		{"when does it come to the bbc", []tv.Claim{bare, bought, four, on("NRK", "")}, ""},
		{"when does it start on nrk", []tv.Claim{bare, bought, four, on("NRK", "")}, "2027-10-03"},
		{"does it start on 16 january in the uk", []tv.Claim{us, uk}, "yes; 2027-01-16"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestHoldsIn: what is told of all countries but one, or of the rest of the world, holds in any
// other; what names no country may hold or not; and no other network's day is that of one which
// no claim names.
func TestHoldsIn(t *testing.T) {
	on := func(network, where string) tv.Claim {
		c := claim(0, tv.OnNetwork, tv.Confirmed, text(network))
		c.Detail, c.Quote, c.ID = where, "The drama is on "+network+" "+where+".", network
		return c
	}
	first := claim(3, tv.Premiere, tv.Confirmed, day("2027-01-15"))
	first.Detail = "on Norda and SVT"
	home, abroad, us, world := on("Norda", ""), on("Sola", "outside the US"), on("HBO", "in the US"), on("Sola", "internationally")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
		anywhere bool
	}{
		{"where can i watch harbour lights in the us", []tv.Claim{us, abroad}, "HBO", false},
		{"where can i watch harbour lights in canada", []tv.Claim{us, abroad}, "Sola", false},
		{"where can i watch harbour lights in canada", []tv.Claim{home, world}, "Sola", false},
		{"where can i watch harbour lights in the us", []tv.Claim{us, world}, "HBO", false},
		{"when is harbour lights on in the uk", []tv.Claim{first, home}, "2027-01-15", true},
		{"when is harbour lights on", []tv.Claim{first, home}, "2027-01-15", false},
		{"when is harbour lights on bbc three", []tv.Claim{first, home}, "", false},
		{"when is harbour lights on norda", []tv.Claim{first, home}, "2027-01-15", false},
	} {
		a := put(c.question, c.claims...)
		if got := brief(a); got != c.want || a.Anywhere != c.anywhere {
			t.Errorf("%s\n  is answered %q, anywhere %v\n  and should  %q, %v", c.question, got, a.Anywhere, c.want, c.anywhere)
		}
	}
}
