package glean

import "testing"

// A sentence may give its news to those who watch a show: the title begins behind them.
func TestTitleBehindItsFans(t *testing.T) {
	readSome(t, []read{
		{"Fans of Little Atlas can relax, as Norda renewed the animated series for a third season in September.", []string{"Little Atlas S3 stage renewed, confirmed"}, []string{"\nS3", "Fans of"}},
		{"Fans of Stone Bay will be pleased to hear that Norda has renewed the show for a second season.", []string{"Stone Bay S2 stage renewed, confirmed"}, []string{"\nS2"}},
		{"Fans of Stone Bay will love Harbour Lights, which returns on January 3, 2027.", []string{"S0 premiere 2027-01-03, confirmed"}, []string{"Stone Bay S"}},
		{"Fans of Harbour Lights will not have to wait long: the drama returns on January 3, 2027.", []string{"S0 premiere 2027-01-03, confirmed"}, nil},
	})
}
