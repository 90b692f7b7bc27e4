package tv

import "testing"

func TestExpected(t *testing.T) {
	for _, tt := range []struct {
		quote string
		date  Date
		is    bool
	}{
		{"Season 2 is expected in 2027, Norda said.", "2027", true},
		{"The four episodes are expected on Norda Two in early 2027; no date has been set.", "2027-Q1", true},
		{"The network now plans to start the season in autumn 2027.", "2027-autumn", true},
		{"Norda hopes to have the third season on the air by May 2027.", "2027-05", true},
		{"Norda is aiming for a spring launch.", "2027-spring", true},
		{"The producers are eyeing March 2027 for the premiere.", "2027-03", true},
		{"The third season is planned for 4 March 2027.", "2027-03-04", true},
		{"It is now targeting 2027.", "2027", true},
		{"A premiere in 2027 is expected.", "2027", true},
		{"Norda expects the season to premiere in 2027.", "2027", true},
		{"The second season is still expected to debut next summer.", "2027-summer", true},
		{"Filming is expected to wrap in May, and the season will premiere in October 2026.", "2026-10", false},
		{"The long-awaited season premieres on 4 March 2027.", "2027-03-04", false},
		{"The season will premiere in 2027, and is expected to have eight episodes.", "2027", false},
		{"Ida Voss is expected to return when the show is back on 4 March 2027, which is when season 3 starts.", "2027-03-04", false},
		{"Season 3 is set for 2027.", "2027", false},
		{"The hotly anticipated third season arrives in March 2027.", "2027-03", false},
		{"More than anybody expected, it returns in 2027.", "2027", false},
		{"The season is due in 2027.", "2027", false},
	} {
		c := Claim{Kind: Premiere, Certainty: Confirmed, Quote: tt.quote, Value: Value{Date: tt.date}}
		if c.Expected() != tt.is {
			t.Errorf("Expected of %q = %v", tt.quote, !tt.is)
		}
	}
}
