package glean

import "testing"

// Who comes or goes in words that name no leaving.
func TestGoesInWords(t *testing.T) {
	const show = "Norda has renewed Harbour Lights for season 2. "
	readSome(t, []read{
		{show + "The premiere introduced new series regular Mia Holt as Mayor Lena Marsh and wrote out Ben Voss, whose character, Detective Orr, took a job abroad.", []string{"S2 cast Mia Holt joins Mayor Lena Marsh, confirmed", "S2 cast Ben Voss departs Detective Orr, confirmed"}, nil},
		{show + "The finale killed off Orr, played by Ben Voss, and left the harbour in ruins.", []string{"S2 cast Ben Voss departs Orr, confirmed"}, nil},
		{show + "The premiere wrote out both Ben Voss and Mia Holt.", []string{"S2 cast Ben Voss departs, confirmed", "S2 cast Mia Holt departs, confirmed"}, nil},
		{show + "Ida Voss was forced to give up her role after a back injury.", []string{"S2 cast Ida Voss departs, confirmed"}, nil},
		{show + "Ida Voss hangs up her scrubs after five years on Harbour Lights.", []string{"S2 cast Ida Voss departs, confirmed"}, nil},
		{show + "Ida Voss has handed in her notice at Harbour Lights.", []string{"S2 cast Ida Voss departs, confirmed"}, nil},
		{show + "Ida Voss called time on her role as Runa last month.", []string{"S2 cast Ida Voss departs Runa, confirmed"}, nil},
		{show + "Mia Holt inherits the boots of Runa from Ida Voss, who quit.", []string{"S2 cast Mia Holt recast Runa, confirmed", "S2 cast Ida Voss departs Runa, confirmed"}, nil},

		{show + "Will the episode write out Ben Voss?", nil, []string{"departs"}},
		{show + "Tate introduced Mia Holt as his wife.", nil, []string{"joins"}},
		{show + "Ida Voss has no plans to hang up her scrubs.", nil, []string{"departs, confirmed"}},
		{show + "Ida Voss hung up her scrubs when the film Cold Ground wrapped.", nil, []string{"departs"}},
		{show + "Ida Voss gave up a career in law to act.", nil, []string{"departs"}},
	})
}

// What befell a part in a season is not the season of who comes back, or does not.
func TestSeasonsOfParts(t *testing.T) {
	const show = "Norda has renewed Harbour Lights for season 2. "
	readSome(t, []read{
		{show + "Ben Voss, whose character Orr was killed off in the season one finale, will not be back.", []string{"S2 cast Ben Voss departs Orr, confirmed"}, []string{"S1 cast"}},
		{show + "Ida Voss is back as Runa Holm, who inherited the boat in season 1.", []string{"S2 cast Ida Voss returns Runa Holm, confirmed"}, []string{"S1 cast"}},
		{show + "Ben Voss left the show at the end of season 1.", []string{"S1 cast Ben Voss departs, confirmed"}, nil},
	})
}

// Whom a show brings back does not speak, a prince is a part, and a film is no filming of the show.
func TestWhoIsMeant(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights ends. Ida Voss is late. \"It was the train,\" she says. \"Four felt right,\" Ida Voss says.\n\nThe last series brings back Ben Tate as Orr. \"I am not telling you that,\" she laughs.", nil, []string{"quote, confirmed, Ben Tate"}},
		{"Harbour Lights is on Norda. At the panel, stars Ida Voss (Runa) and Ben Tate (Prince Aldous) confirmed that they will be enemies.", []string{"S0 cast Ben Tate stars Prince Aldous, confirmed"}, []string{"cast Prince Aldous"}},
		{"Norda has renewed Harbour Lights for season 2. Ida Voss left the show due to a clash with the Marvel feature she is currently shooting in London.", nil, []string{"stage filming"}},
		{"Harbour Lights returns in May.\n\nThey are joined by Ben Tate as Captain Orr.\n\nWhat is Harbour Lights about?\n\nThe new season is set in 1878.\n\nWhy was it delayed?\n\nFilming was pushed back after a fire.", nil, []string{", Ben Tate"}},
	})
}
