package glean

import "testing"

// A year of long ago behind a name ends a title.
func TestYearEndsTitle(t *testing.T) {
	readSome(t, []read{
		{"Norda has ordered a prequel series titled Whitfield 1911.", []string{"Whitfield 1911 S0 stage announced, confirmed, Norda"}, []string{"when 1911"}},
		{"Norda has ordered Stone Bay 1911, a thriller about a smuggler.", []string{"Stone Bay 1911 S0 stage announced, confirmed, Norda"}, nil},
		{"Norda's new drama Berlin 1961 will premiere on June 3.", []string{"Berlin 1961 S1 premiere 2027-06-03, confirmed"}, nil},
		{"The prequel, Whitfield 1911, will premiere in January 2027.", []string{"Whitfield 1911 S1 premiere 2027-01, confirmed"}, nil},
		{"Norda has announced the Stone Bay 2027 premiere dates.", nil, []string{"Stone Bay 2027"}},
		{"Norda renewed Stone Bay in May 1995.", nil, []string{"1995 S"}},
	})
}
