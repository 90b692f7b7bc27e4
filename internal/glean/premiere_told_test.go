package glean

import "testing"

// A day is told without a word of beginning.
func TestDaysTold(t *testing.T) {
	first := func(day, where string) []string { return []string{"S1 premiere " + day + ", confirmed" + where} }
	coming := func(day string) []string { return []string{"S2 premiere " + day + ", confirmed"} }
	readSome(t, []read{
		{"Harbour Lights has been on Norda since December 1990.", first("1990-12", " (on Norda)"), nil},
		{"Harbour Lights has been running since 2022.", first("2022", ""), nil},
		{"The series, set in a village in County Mayo, has been a fixture of Sunday nights since 1980.", first("1980", ""), nil},
		{"Harbour Lights, a Sunday-night fixture since 2014, ends for good this Christmas.", first("2014", ""), nil},
		{"The soap has aired on weekday evenings since 1985.", first("1985", ""), nil},
		{"The drama, which has run on Norda since 2003, is filmed in Bergen.", first("2003", " (on Norda)"), nil},
		{"Harbour Lights has been a mainstay of the channel since 1999.", first("1999", ""), nil},
		{"The detective series has been made by Lantern since 1983.", first("1983", ""), nil},
		{"Harbour Lights ran on Norda from 1988 to 1998.", first("1988", " (on Norda)"), nil},
		{"The hospital drama ran for six seasons, from 1999 to 2005, and made stars of its cast.", first("1999", ""), nil},
		{"Harbour Lights aired for four series between 2007 and 2012.", first("2007", ""), nil},
		{"Harbour Lights is a comedy about a tailor that ran for seven seasons beginning in 1974.", first("1974", ""), nil},
		{"Ida Voss has been on Harbour Lights since 2017.", nil, []string{"premiere"}},
		{"Ida Voss, who has been with the show since 2019, is leaving Harbour Lights.", nil, []string{"premiere"}},
		{"Harbour Lights has been filming in Bergen since March.", nil, []string{"premiere"}},
		{"The third season of Harbour Lights has been on hold since 2023.", nil, []string{"premiere"}},
		{"Harbour Lights has been off the air since 2019.", nil, []string{"premiere"}},
		{"Per Lund ran the drama's writers' room from 2010 to 2014.", nil, []string{"premiere"}},

		{"Season 2 of Harbour Lights has wrapped. Norda has it for March.", coming("2027-03"), nil},
		{"Season 2 of Harbour Lights has wrapped. Norda has it down for March.", coming("2027-03"), nil},
		{"Season 2 of Harbour Lights has wrapped. Norda has the drama in its schedule for March.", coming("2027-03"), nil},
		{"Norda is holding the second season of Harbour Lights for summer.", coming("2027-summer"), nil},
		{"The second season of Harbour Lights is being held for summer.", coming("2027-summer"), nil},
		{"The second season of Harbour Lights will run nightly from January 4.", coming("2027-01-04"), nil},
		{"The second season of Harbour Lights reaches Norda on January 4.", []string{"S2 premiere 2027-01-04, confirmed"}, nil},
		{"The second season of Harbour Lights picks back up on January 4.", coming("2027-01-04"), nil},
		{"The second season of Harbour Lights gets under way on January 4.", coming("2027-01-04"), nil},
		{"The second season of Harbour Lights sails back in on January 4.", coming("2027-01-04"), nil},
		{"Season 2 of Harbour Lights has wrapped. It finally reappears on January 4.", coming("2027-01-04"), nil},
		{"The drama Harbour Lights looks back on 2022.", nil, []string{"premiere"}},
		{"Harbour Lights gets back into production in March.", nil, []string{"premiere"}},
		{"Norda has the rights to it until 2029.", nil, []string{"premiere"}},
		{"The second season of Harbour Lights began on November 15 and will wrap up on January 17.", coming("2026-11-15"), []string{"premiere 2027"}},
	})
}
