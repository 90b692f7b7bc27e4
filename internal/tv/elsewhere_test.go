package tv

import (
	"reflect"
	"testing"
)

func TestPlace(t *testing.T) {
	for detail, want := range map[string]Place{
		"":                                    {},
		"a two-part special":                  {},
		"in the UK":                           {Country: "UK"},
		"on BBC One":                          {Networks: []string{"BBC One"}},
		"in the UK, on Sky Atlantic and NOW":  {Country: "UK", Networks: []string{"Sky Atlantic", "NOW"}},
		"outside Korea":                       {Country: "Korea", Outside: true},
		"outside the US":                      {Country: "US", Outside: true},
		"internationally":                     {Country: World},
		"in the rest of the world":            {Country: World},
		"around the world, on Netflix":        {Country: World, Networks: []string{"Netflix"}},
		"in two parts":                        {},
		"in the US, on HBO, HBO Max and Hulu": {Country: "US", Networks: []string{"HBO", "HBO Max", "Hulu"}},
	} {
		if got := (&Claim{Kind: Premiere, Detail: detail}).Place(); !reflect.DeepEqual(got, want) {
			t.Errorf("%q is of %+v and not %+v", detail, got, want)
		}
	}
}

// Two days in two countries, or on two networks that one article names, do not contradict each
// other, in whatever order they come; one of the same place that is newer does.
func TestElsewhere(t *testing.T) {
	for _, c := range []struct{ name, a, b, leads, is string }{
		{"two countries in one article", "us trade 2026-10-07 2026-11-15 in=x at=1 where=in_the_US,_on_HBO", "uk trade 2026-10-07 2026-11-16 in=x at=9 where=in_the_UK,_on_NOW", "us", "beside"},
		{"one of them is at home", "uk trade 2026-10-09 2026-11-16 where=in_the_UK", "home trade 2026-10-07 2026-11-15 where=on_HBO", "home", "beside"},
		{"and is told first", "home trade 2026-10-07 2026-11-15", "ie trade 2026-10-09 2026-11-20 where=in_Ireland,_on_RTÉ_One", "home", "beside"},
		{"two networks of one article", "amc trade 2026-10-07 2027-01-14 in=x at=1 where=on_AMC+", "rte trade 2026-10-07 2027-01-03 in=x at=9 where=on_RTÉ_One", "amc", "beside"},
		{"no day in the UK yet", "home trade 2026-10-07 2026-11-15", "uk trade 2026-10-09 none where=in_the_UK,_on_Channel_4", "home", "beside"},
		{"a later day on another network", "old trade 2026-05-01 2026-11-15 where=on_ABC", "new trade 2026-10-09 2026-12-15 where=on_Netflix", "new", "past"},
		{"a later day of the same country", "old trade 2026-05-01 2026-11-15 where=in_the_UK", "new trade 2026-10-09 2026-12-15 where=in_the_UK,_on_NOW", "new", "past"},
		{"one network in common", "old trade 2026-10-07 2026-11-15 in=x at=1 where=on_HBO_and_NOW", "new trade 2026-10-07 2026-11-16 in=x at=9 where=on_NOW", "new", "conflict"},
	} {
		for _, order := range [][]Claim{{claim(t, c.a), claim(t, c.b)}, {claim(t, c.b), claim(t, c.a)}} {
			s := Weigh(order, "2026-11-01")
			place := "past"
			switch {
			case len(s.Beside) == 1:
				place = "beside"
			case len(s.Conflict) == 1:
				place = "conflict"
			}
			if s.Lead.ID != c.leads || place != c.is {
				t.Errorf("%s: %q leads and the other is %s; should be %q and %s", c.name, s.Lead.ID, place, c.leads, c.is)
			}
		}
	}
}
