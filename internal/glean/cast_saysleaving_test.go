package glean

import "testing"

// Who says that he goes, goes; what he says of others, or of something else, is none of it.
func TestSaysLeaving(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss has confirmed that she is leaving the soap. Harbour Lights airs on Norda.", []string{"S0 cast Ida Voss departs, confirmed, Ida Voss"}, nil},
		{"Ida Voss has confirmed she is leaving Harbour Lights.", []string{"S0 cast Ida Voss departs, confirmed, Ida Voss"}, nil},
		{"Ida Voss said she will leave the series after 20 years. Harbour Lights airs on Norda.", []string{"S0 cast Ida Voss departs, confirmed, Ida Voss"}, nil},
		{"Ida Voss announced on Instagram that she was quitting the medical drama. Harbour Lights airs on Norda.", []string{"S0 cast Ida Voss departs, confirmed, Ida Voss"}, nil},
		{"Per Lund revealed that he has decided to step away from Harbour Lights.", []string{"S0 cast Per Lund departs, confirmed, Per Lund"}, nil},
		{"Ida Voss has confirmed that she is not leaving Harbour Lights.", nil, []string{"departs, confirmed"}},
		{"Ida Voss said she would never leave Harbour Lights.", nil, []string{"departs"}},
		{"Ida Voss said she was leaving the set when Harbour Lights was renewed.", nil, []string{"departs"}},
		{"Ida Voss, who stars in Harbour Lights, said her brother is leaving the series.", nil, []string{"Voss departs"}},
	})
}

// A season that is only asked for is not the one that an article is about.
func TestSeasonAskedFor(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights comes to PBS in January 2027. As for a second season, Voss says she and Norda are talking.", []string{"S0 premiere 2027-01, confirmed (on PBS)"}, []string{"S2 premiere"}},
		{"Would she make a second series? “Not before ten years,” she says. Harbour Lights comes to PBS on October 6.", nil, []string{"S2 premiere"}},
		{"Will there be a season 2? Nobody knows. Harbour Lights premieres on October 6.", nil, []string{"S2 premiere"}},
		{"Harbour Lights will come to PBS on 5 January 2027. No writer is attached to a second series yet.", nil, []string{"S2 premiere"}},
		{"When does season 2 start? Harbour Lights premieres on October 6.", []string{"S2 premiere 2027-10-06, confirmed"}, nil},
	})
}

// Somebody's series is on no network of his name.
func TestSurnameIsNoNetwork(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is by Sara Mahmoud. Mahmoud's documentary series for Norda was due in September.", nil, []string{"network Mahmoud"}},
	})
}
