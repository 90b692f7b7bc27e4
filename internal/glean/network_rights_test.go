package glean

import "testing"

// Who has the rights to a show in one country has it there alone.
func TestRightsInOneLand(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. Separately, we can reveal that AMC has taken U.S. rights to both seasons.", []string{"S0 network AMC, confirmed (in the US)", "S0 network Norda, confirmed"}, nil},
		{"BritBox has acquired North American rights to Harbour Lights.", []string{"S0 network BritBox, confirmed (in North America)"}, nil},
		{"BritBox holds the U.K. streaming rights to the drama. Harbour Lights is on Norda.", []string{"S0 network BritBox, confirmed (in the UK)"}, nil},
		{"AMC could take U.S. rights to Harbour Lights.", nil, []string{"in the US"}},
	})
}

// A network that is told of by no pattern with a place in it, and one behind it.
func TestSavedByNetworkWhich(t *testing.T) {
	readSome(t, []read{
		{"NBC canceled Harbour Lights in May. The harbour comedy has been rescued by Norda, which has ordered ten episodes, and all of the regulars bar Per Lund have said yes.", []string{"S0 network Norda, confirmed", "S0 episodes 10, confirmed"}, nil},
		{"NBC canceled Harbour Lights in May. The harbour comedy has been rescued by Norda, which shares it with Sky, and all of the regulars bar Per Lund have said yes.", []string{"S0 network Norda, confirmed"}, nil},
	})
}

// At what sort of place a show is made is kept in its words.
func TestFilmedAt(t *testing.T) {
	readSome(t, []read{
		{"It is filmed at a purpose-built set outside Bergen. Harbour Lights is on ITV.", []string{"S0 other, confirmed"}, nil},
		{"The soap is recorded at Norda's studios in Bergen. Harbour Lights has been on since 1998.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights is filmed at a studio complex just outside Bergen.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights is shot on location.", nil, []string{"other"}},
	})
}

// What nobody has decided is not ordered.
func TestNothingDecided(t *testing.T) {
	readSome(t, []read{
		{"As for a second season, creator Anna Grieg told TVLine that she would like to film in other harbours, but that nothing has been decided. Harbour Lights is on Norda.", []string{"S2 stage renewed, confirmed, not so, Anna Grieg"}, nil},
		{"Asked about a third season, creator Anna Grieg said nothing had been decided. Harbour Lights is on Norda.", []string{"S3 stage renewed, confirmed, not so, Anna Grieg"}, nil},
		{"A third season of Harbour Lights has been ordered, but nothing has been decided about its cast.", nil, []string{"not so"}},
		{"Anna Grieg also said that creator Olav Moen has an idea for a third season but that no conversations have taken place with the broadcasters. Harbour Lights is on Norda.", nil, []string{"S3"}},
		{"Anna Grieg has ideas for a third season of Harbour Lights, but there have been no talks with Norda.", nil, []string{"S3"}},
		{"Anna Grieg hopes for a third season of Harbour Lights.", []string{"S3 stage renewed, speculated, Anna Grieg"}, nil},
	})
}
