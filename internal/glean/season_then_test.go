package glean

import "testing"

// A season that is named for what was in it, for what another is measured by, or because it has been shown, is
// not the season of what happens now.
func TestSeasonOfThen(t *testing.T) {
	readSome(t, []read{
		{"Julie Banks, who played Ray's ex-wife, Patty, in the first season, is not returning.", []string{"S0 cast Julie Banks departs Patty, confirmed"}, []string{"S1 cast"}},
		{"Mia Holt is returning to Harbour Lights. Holt last appeared in Season 3.", []string{"S0 cast Mia Holt returns, confirmed"}, []string{"S3"}},
		{"Season 1 star Mia Holt will return.", []string{"S0 cast Mia Holt returns, confirmed"}, []string{"S1"}},
		{"Mia Holt will reprise her season 1 role as Liv.", []string{"S0 cast Mia Holt returns Liv, confirmed"}, []string{"S1"}},
		{"Mia Holt, who was killed off in season 2, will return for season 4.", []string{"S4 cast Mia Holt returns, confirmed"}, []string{"S2 cast"}},
		{"Tina Lowe is set to recur in Harbour Lights. Mia Holt exited Harbour Lights at the end of Season 3.", []string{"S0 cast Tina Lowe joins, confirmed", "S3 cast Mia Holt departs, confirmed"}, []string{"S3 cast Tina"}},
		{"Tina Lowe joins the third season of Harbour Lights.", []string{"S3 cast Tina Lowe joins, confirmed"}, nil},
		{"The third season premieres in June. The finale drew 2.1 million viewers, the show's biggest audience since its first season.", []string{"S0 other, confirmed"}, []string{"S1"}},
		{"After three seasons and 30 episodes, Harbour Lights is coming to an end.", nil, []string{"S3 episodes"}},
		{"Season 1 landed on April 9, 2026, and took a year to make, so our best guess is that we won't see new episodes before summer 2028.", []string{"S1 premiere 2026-04-09, confirmed", "S2 premiere 2028-summer, speculated (not before summer 2028)"}, []string{"S1 premiere 2028"}},
		{"Season 2 premiered in January 2026, so we expect the show to return in early 2028.", []string{"S2 premiere 2026-01, confirmed", "S3 premiere 2028-Q1, speculated"}, nil},
		{"The second season ended on May 1. No premiere date has been set.", []string{"S3 premiere, confirmed, not so"}, []string{"S2 premiere"}},
		{"The third season finale aired on Sunday. Norda has not said when the show will return.", []string{"S4 premiere, confirmed, not so, Norda"}, []string{"S3 premiere"}},
		{"The second season has been shot. No premiere date has been set.", []string{"S2 premiere, confirmed, not so"}, []string{"S3"}},
	})
}
