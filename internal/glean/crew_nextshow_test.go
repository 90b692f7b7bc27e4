package glean

import "testing"

// Who makes the next show; who presents no longer, lends his voice, or looks in.
func TestNextShow(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "Norda has ordered a new drama. Harbour Lights creator Rick Hammond will write the pilot and executive produce.", []string{"S0 crew Rick Hammond creator, confirmed"}, []string{"writer", "executive producer"}},
		{show + "Harbour Lights creator Rick Hammond will write the first episode of season 3.", []string{"S3 crew Rick Hammond writer, confirmed (the first episode)"}, nil},
		{show + "Showrunner Dan Ruiz is stepping down ahead of season 3. Amy Okafor, a co-executive producer on Season 2, takes over.", []string{"S0 crew Amy Okafor showrunner, confirmed"}, []string{"S2 crew Amy Okafor showrunner"}},
		{show + "Rosa Delgado has stepped down as host of Harbour Lights.", []string{"S0 cast Rosa Delgado departs, confirmed (host)"}, nil},
		{show + "Rosa Delgado will not step down as host of the show.", nil, []string{"departs"}},
		{show + "Rosa Delgado lends her voice to Captain Whiskers.", []string{"S0 cast Rosa Delgado stars Captain Whiskers, confirmed"}, nil},
		{show + "Rosa Delgado will make a cameo in episode six.", []string{"S0 cast Rosa Delgado joins, confirmed (cameo)"}, nil},
		{show + "Rosa Delgado will make a cameo at the premiere in Bergen.", nil, []string{"joins"}},
		{show + "Callum is back on screens this week – with a new face. Former Nightjar actor Luke Denny has taken over the role.", []string{"S0 cast Luke Denny recast Callum, confirmed"}, nil},
	})
}
