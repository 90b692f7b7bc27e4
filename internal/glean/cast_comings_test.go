package glean

import "testing"

// Who is new, and who goes on, told of several at once; parts that are handed on; and what only stands behind a player.
func TestComings(t *testing.T) {
	const two = "Season two of Harbour Lights begins in May. "
	readSome(t, []read{
		{two + "The new arrivals include Ida Voss and Per Lund as Runa and Carl Holt.", []string{"S2 cast Ida Voss joins Runa, confirmed", "S2 cast Per Lund joins Carl Holt, confirmed"}, nil},
		{two + "The series brought in Ida Voss as Carl's estranged sister Runa.", []string{"S2 cast Ida Voss joins Runa, confirmed"}, nil},
		{two + "Three newcomers were announced in March. Ida Voss plays a pilot named Runa.", []string{"S2 cast Ida Voss joins Runa, confirmed"}, nil},
		{two + "Three newcomers were announced in March. The original cast returns. Ida Voss plays a pilot named Runa.", nil, []string{"Voss joins"}},
		{two + "Ida Voss, who played Runa, and Per Lund, who played the detective Carl Orr, appear without change.", []string{"S2 cast Ida Voss returns Runa, confirmed", "S2 cast Per Lund returns Carl Orr, confirmed"}, nil},
		{two + "Ida Voss (Runa) and Per Lund (Carl Orr) will be reunited in May.", []string{"S2 cast Ida Voss returns Runa, confirmed"}, nil},
		{two + "Ida Voss plays Runa, who once again falls for the vicar.", nil, []string{"Voss returns"}},
		{two + "Ida Voss plays Runa. Per Lund takes over the role from Ben Voss.", nil, []string{"Lund recast Ida"}},
		{"Ida Voss plays a pigeon fancier recruited by MI5 in Harbour Lights.", nil, []string{"MI5"}},
		{"Ida Voss plays the judge and Per Lund the accused in Harbour Lights.", nil, []string{"stars Per Lund"}},
	})
}
