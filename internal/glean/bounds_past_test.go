package glean

import "testing"

// A network that had the show before, and a studio that speaks of it, are not where it is.
func TestFormerHome(t *testing.T) {
	readBoth(t, []read{
		{"The series previously aired for three seasons on ABC, which canceled it in May. Netflix has picked up the show for a fourth season.", []string{"S0 network Netflix, confirmed", "S4 stage renewed, confirmed"}, []string{"network ABC"}},
		{"Netflix announced that it has picked up Harbour Lights for a fourth season. The show ran for three years on ABC.", []string{"S0 network Netflix, confirmed"}, []string{"network ABC"}},
		{"Harbour Lights, which ABC canceled in May after three seasons, will return on Netflix.", nil, []string{"network ABC"}},
		{"Harbour Lights was dropped by its former home, ABC, in May, before Netflix rescued it for a third season.", []string{"S3 stage renewed, confirmed"}, []string{"network ABC", "premiere"}},
		{"The show moves to Netflix from its old home, ABC, in May.", nil, []string{"network ABC"}},
		{"Harbour Lights, from creator Dana Mott and Universal Television, is set in the court of a small port.", []string{"S0 crew Dana Mott creator, confirmed"}, []string{"network"}},
		{"Harbour Lights airs on ABC. Unlike the ABC pilot, the second season is shot in Oslo.", []string{"S0 network ABC, confirmed"}, nil},
		{"Season 3 of Harbour Lights first aired on Norda in May.", []string{"S0 network Norda, confirmed"}, nil},
		{"Harbour Lights has aired for three seasons on ABC.", []string{"S0 network ABC, confirmed"}, nil},
	})
}

// What there has been so far, what the show began as and what is one episode's is told of no season.
func TestOfNoSeason(t *testing.T) {
	readBoth(t, []read{
		{"Netflix has renewed Harbour Lights for a fourth season. Harbour Lights premiered in October 2023 and has aired 53 episodes.", []string{"S1 premiere 2023-10, confirmed", "S0 other, confirmed"}, []string{"episodes 53"}},
		{"Netflix has renewed Harbour Lights for a fourth season. The show has already clocked up more than 40 episodes.", []string{"S0 other, confirmed"}, []string{"episodes 40"}},
		{"Season 4 of Harbour Lights has 12 episodes.", []string{"S4 episodes 12, confirmed"}, nil},
		{"Norda has opted not to renew the sitcom for a fourth season. The show's June 20 finale will now serve as its last episode.", []string{"S4 stage renewed, confirmed, not so", "S3 finale 2027-06-20, confirmed"}, []string{"S4 finale", "final 4"}},
		{"Gwen Mott started *Harbour Lights* as a web comic in 2017. The series debuted on Norda in 2024.", []string{"S1 premiere 2024, confirmed (on Norda)", "S0 other, confirmed"}, []string{"premiere 2017"}},
		{"Harbour Lights began life as a stage play in 2011.", []string{"S0 other, confirmed"}, []string{"premiere"}},
		{"When Harbour Lights returns for its third season on March 8, fans can look forward to the show's first musical episode. It is currently scheduled for April 19.", []string{"S3 premiere 2027-03-08, confirmed", "S3 other, confirmed"}, []string{"premiere 2027-04-19"}},
		{"There will be a Halloween-themed episode. It airs on October 30.", nil, []string{"premiere"}},
		{"Season 3 of Harbour Lights is coming. It is currently scheduled for April 19.", []string{"S3 premiere 2027-04-19, confirmed"}, nil},
	})
}

// That there is no next chapter is the end of the story, and nobody's refusal.
func TestOneSeasonOnly(t *testing.T) {
	readBoth(t, []read{
		{"Gwen Mott has said that the series is designed to be one season only. “There's no second chapter,” she told reporters in July.", []string{"S0 other, confirmed, Gwen Mott"}, []string{"stage renewed"}},
		{"The drama was always conceived as a single season.", []string{"S0 other, confirmed"}, []string{"stage"}},
		{"Gwen Mott always intended the series as a one-season story.", []string{"S0 other, confirmed"}, []string{"stage"}},
		{"There is no second season.", nil, nil},
	})
}
