package glean

import "testing"

// What somebody was asked, and says of it.
func TestAskedAndTold(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is a crime drama. Asked whether there could be a second season, creator Anna Grieg shut down the idea.", []string{"S2 stage renewed, confirmed, not so, Anna Grieg"}, []string{"speculated"}},
		{"Harbour Lights is a crime drama. Asked if filming had begun, showrunner Anna Grieg said not yet.", []string{"S0 stage filming, confirmed, not so, Anna Grieg"}, nil},
		{"Harbour Lights is a crime drama. Asked if Per Lund would return for season 3, showrunner Anna Grieg said he would.", []string{"S3 cast Per Lund returns, confirmed, Anna Grieg"}, nil},
		{"Harbour Lights is a crime drama. Asked if Per Lund would return, showrunner Anna Grieg said no.", []string{"S0 cast Per Lund departs, confirmed, Anna Grieg"}, []string{"returns"}},
		{"Harbour Lights is a crime drama. Asked whether season 3 would be the last, showrunner Anna Grieg said it would not.", []string{"S0 final 3, confirmed, not so, Anna Grieg"}, nil},
		{"Harbour Lights is a crime drama. Asked whether season 3 would be the last, showrunner Anna Grieg declined to comment.", nil, []string{"final 3"}},
		{"Harbour Lights is a crime drama. Asked if she was leaving the show, Ida Voss said, “No, I'm staying.”", []string{"S0 cast Ida Voss departs, denied, Ida Voss"}, nil},
		{"Harbour Lights is a crime drama. Showrunner Anna Grieg said no when asked whether there would be a fourth season.", []string{"S4 stage renewed, confirmed, not so, Anna Grieg"}, nil},
		{"Harbour Lights is on Norda. Asked whether Harbour Lights was cancelled, a spokesperson for Norda said it was not.", []string{"S0 stage cancelled, denied, Norda"}, nil},
		{"Harbour Lights is a crime drama. When asked if there will be a spin-off, Anna Grieg said there were no plans.", []string{"S0 spinoff, confirmed, not so, Anna Grieg"}, nil},
	})
}
