package glean

import "testing"

// Who does what others do, behind a comma.
func TestFellowsOfCredit(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "Ruth Wells and Carla Dunn executive produce for Stone Weir, with Jon Bardin and Kate Barry.", []string{"S0 crew Jon Bardin executive producer, confirmed", "S0 crew Kate Barry executive producer, confirmed"}, nil},
		{show + "The series is executive produced by Ruth Wells, who also writes and directs, and by Jon Bardin and Kate Barry.", []string{"S0 crew Jon Bardin executive producer, confirmed", "S0 crew Kate Barry executive producer, confirmed"}, []string{"Bardin writer", "Bardin director"}},
		{show + "Ruth Wells executive produces, with Jon Bardin set to direct.", nil, []string{"Bardin executive producer"}},
		{show + "Ruth Wells executive produces for Stone Weir, and it stars Kit Marlow, with Jon Bardin.", nil, []string{"Bardin executive producer"}},
		{show + "Dominic Treadwell is among its executive producers.", []string{"S0 crew Dominic Treadwell executive producer, confirmed"}, nil},
		{show + "It was created by Stacy McKee, who ran it for the first two seasons.", []string{"S0 crew Stacy McKee creator, confirmed", "S0 crew Stacy McKee showrunner, confirmed"}, nil},
		{show + "Ruth Wells will remain a consultant on Harbour Lights.", []string{"S0 crew Ruth Wells consultant, confirmed"}, nil},
	})
}
