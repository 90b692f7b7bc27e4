package glean

import "testing"

// TestReversed reads sentences that say the other way round what their words look like.
func TestReversed(t *testing.T) {
	noDay := []string{"premiere"}
	noOrder := []string{"stage renewed"}
	readSome(t, []read{
		{"Norda has reversed its decision to renew Harbour Lights for a second season.", []string{"S2 stage cancelled, confirmed, Norda"}, noOrder},
		{"Norda backtracked on its renewal of Harbour Lights.", []string{"S0 stage cancelled, confirmed, Norda"}, noOrder},
		{"Norda has reversed its decision to cancel Harbour Lights.", []string{"S0 stage renewed, confirmed"}, []string{"stage cancelled"}},
		{"Norda has no plans to reverse its decision to cancel Harbour Lights.", nil, noOrder},
		{"There's no way Harbour Lights will be ready for September.", nil, noDay},
		{"There's no chance the drama will be ready by Christmas.", nil, noDay},
		{"Harbour Lights will be ready for September, said Norda.", []string{"S0 premiere 2027-09, confirmed, Norda"}, nil},
		{"The series had originally been set for a March bow.", nil, noDay},
		{"The new run of Harbour Lights comes hot on the heels of Sunday night's series 2 finale.", nil, noDay},
		{"Ida Voss is now running the show on her own.", nil, []string{"stage airing"}},
		{"Harbour Lights is now running on Norda.", []string{"S0 stage airing, confirmed"}, nil},
		{"Production picked up again in March on the third season of Harbour Lights.", nil, noOrder},
		{"The comedy Harbour Lights has received an additional six episodes, bringing its first-season total to 19.", []string{"S1 episodes 19, confirmed"}, noOrder},
		{"“I always knew how Harbour Lights ended,” said Ida Voss.", nil, []string{"stage ended"}},
		{"Harbour Lights takes a break after its fall finale on December 8 and will be back on January 12.", nil, []string{"stage paused"}},
		{"Norda announced its midseason 2026-2027 premiere dates, including the return of Harbour Lights.", nil, []string{"premiere", "stage announced"}},
		{"Harbour Lights is moving from Fridays to Sundays at 10 p.m. beginning March 7.", nil, noDay},
		{"A three-part crossover of Harbour Lights airs in May.", nil, []string{"premiere", "episodes"}},
		{"Production has been paused and will resume when he is well enough.", nil, []string{"delay", "well enough"}},
		{"Harbour Lights — Likely to be cancelled.", []string{"S0 stage cancelled, speculated"}, []string{"stage cancelled, confirmed"}},
		{"Harbour Lights has not been renewed yet, but a pickup for Season 4 is all but certain.", []string{"S4 stage renewed, confirmed, not so", "S4 stage renewed, speculated"}, nil},
		{"Norda ruled out another season.", nil, []string{"S0 stage renewed, confirmed, Norda"}},
		{"The season 2 finale of Harbour Lights, which streamed in March, now serves as the series finale.", []string{"S2 finale 2026-03, confirmed"}, nil},
		{"Not in May, but worth noting: season 3, which had been planned for this month, will now air in March 2027 on Norda.", nil, []string{"delay"}},
		{"The fate of Harbour Lights is still up in the air.", []string{"S0 stage renewed, confirmed, not so"}, noDay},
		{"Filming, which was suspended in March, resumed on April 28 in Bergen.", []string{"S0 stage filming, confirmed (in Bergen)"}, nil},
		{"The premiere date has been set for September 9.", []string{"S0 premiere 2027-09-09, confirmed"}, nil},
		{"The release date is being kept under wraps.", []string{"S0 premiere, confirmed, not so"}, nil},
		{"The writers’ room has reconvened for season 3.", []string{"S3 stage in-development, confirmed"}, nil},
		{"Work has begun on the scripts.", []string{"S0 stage in-development, confirmed"}, nil},
	})
}
