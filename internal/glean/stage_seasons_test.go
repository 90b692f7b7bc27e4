package glean

import "testing"

// TestStageSeasons reads what is told of several seasons, or of several shows, in one breath.
func TestStageSeasons(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights has been given a two-season renewal, taking it through season 5.", []string{"S4 stage renewed, confirmed", "S5 stage renewed, confirmed"}, []string{"S3 stage renewed"}},
		{"Seasons three and four of Harbour Lights will be filmed back to back in Bergen.", []string{"S3 stage filming, confirmed, planned (in Bergen)", "S4 stage filming, confirmed, planned (in Bergen)"}, nil},
		{"Season 3 and Season 4 of Harbour Lights are now filming in Bergen.", []string{"S3 stage filming, confirmed (in Bergen)", "S4 stage filming, confirmed (in Bergen)"}, nil},
		{"Filming on season 4 began in Bergen in May and will carry on until the end of August.", []string{"S4 stage wrapped, confirmed, planned"}, nil},
		{"Filming is under way in Bergen and will continue through December.", []string{"S0 stage wrapped, confirmed, planned"}, nil},
		{"The harbour drama, axed in November, will get a fourth season after all.", []string{"S0 stage cancelled, confirmed", "S4 stage renewed, confirmed"}, nil},
		{"The harbour drama, which Norda dropped in March, is back for a fourth season.", []string{"S0 stage cancelled, confirmed"}, nil},
		{"Not returning are the dramas Harbour Lights and Fjord.", []string{"S0 stage cancelled, confirmed"}, []string{"renewed"}},
		// and not
		{"Season 3 of Harbour Lights wrapped in May, and season 4 will be filmed in Bergen.", nil, []string{"S4 stage wrapped", "S3 stage filming, confirmed, planned"}},
		{"Filming has begun and the strike will continue until the end of August.", nil, []string{"wrapped"}},
		{"The harbour drama, never cancelled in all these years, is back.", nil, []string{"cancelled"}},
	})
}
