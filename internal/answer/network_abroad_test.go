package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Where a show is to be seen in one country is told by what names that, or all but another;
// where nothing does, by where it is to be seen, whose country nobody says.
func TestAbroad(t *testing.T) {
	on := func(network, detail string) tv.Claim {
		c := claim(0, tv.OnNetwork, tv.Confirmed, text(network))
		c.Detail, c.Quote = detail, "The drama is on "+network+"."
		return c
	}
	home, there := on("Norda", ""), on("SVT", "in the UK")
	world := claim(0, tv.Other, tv.Confirmed, text("it will be available on Norda+ internationally"))
	cut := claim(0, tv.Other, tv.Confirmed, text("It was sold to many countries, among them…"))
	cut.Quote = "It was sold to many countries, among them SBS in Australia and Arte in France."
	for _, c := range []struct {
		questions []string
		claims    []tv.Claim
		want      string
		anywhere  bool
	}{
		{[]string{"where can i watch harbour lights in the uk", "where to watch harbour lights uk", "where is harbour lights on in canada"}, []tv.Claim{home}, "Norda", true},
		{[]string{"where can i watch harbour lights in the uk", "where can i watch harbour lights in britain"}, []tv.Claim{home, there}, "SVT", false},
		{[]string{"is harbour lights on in the uk", "is harbour lights available in the uk"}, []tv.Claim{home, there}, "yes; SVT", false},
		{[]string{"where can i watch harbour lights in canada"}, []tv.Claim{there}, "", false},
		{[]string{"where can i watch harbour lights in canada", "is harbour lights available in germany"}, []tv.Claim{home, world}, world.Value.Text, false},
		{[]string{"where can i watch harbour lights in australia"}, []tv.Claim{home, cut}, cut.Value.Text, false},
		{[]string{"where can i watch harbour lights"}, []tv.Claim{home}, "Norda", false},
	} {
		for _, q := range c.questions {
			a := put(q, c.claims...)
			if got := brief(a); got != c.want || a.Anywhere != c.anywhere {
				t.Errorf("%s\n  is answered %q, anywhere %v\n  and should  %q, %v", q, got, a.Anywhere, c.want, c.anywhere)
			}
			if c.want == "" && (!a.Elsewhere || a.Near.Value.Text != "SVT") {
				t.Errorf("%s: near is %q, elsewhere %v", q, a.Near.Value.Text, a.Elsewhere)
			}
		}
	}
}
