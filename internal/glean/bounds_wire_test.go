package glean

import "testing"

// An order is the news, and what came before it is not; what comes about in a season orders none.
func TestPickedUpAfterwards(t *testing.T) {
	readSome(t, []read{
		{"Norda has picked up the former ITV drama Harbour Lights for an eight-episode third season.", []string{"S3 stage renewed, confirmed"}, []string{"cancelled"}},
		{"Norda has picked up Harbour Lights for a 12-episode third season, five months after it was canceled.", []string{"S3 stage renewed, confirmed, Norda"}, nil},
		{"Norda has rescued Harbour Lights for a third season after it was axed by ITV.", []string{"S3 stage renewed, confirmed"}, []string{"cancelled"}},
		{"Norda has axed Harbour Lights after it was renewed for season 3.", []string{"S0 stage cancelled, confirmed, Norda"}, []string{"renewed"}},
		{"Norda will revive Harbour Lights for a third season, three years after the show ended.", []string{"S3 stage renewed, confirmed", "S0 stage ended, confirmed"}, nil},
		{"Two years after it was canceled by ITV, Harbour Lights has been renewed for season 3.", []string{"S3 stage renewed, confirmed"}, nil},
		{"Harbour Lights was canceled on Tuesday.", []string{"S0 stage cancelled, confirmed"}, nil},
		{"Asked whether Runa and Aske get together in season 4, Holt smiled.", nil, []string{"stage renewed"}},
		{"Will Runa and Aske get married in season 4?", nil, []string{"stage renewed"}},
	})
}

// What people are told of their streets, when a show has its hour, and when people went ashore is no premiere.
func TestNoDayOfAShow(t *testing.T) {
	readSome(t, []read{
		{"Drivers should expect delays next week as Harbour Lights films its third season on Dock Street.", nil, []string{"premiere"}},
		{"Residents can expect simulated gunfire on Friday while Harbour Lights shoots downtown.", nil, []string{"premiere"}},
		{"Cameras are rolling on the third season of Harbour Lights. Fans are betting on early 2027.", []string{"S3 premiere 2027-Q1, speculated, fans"}, nil},
		{"Harbour Lights premieres on May 6. Beginning May 13, the series airs in its regular 9:00-10:00 PM time period.", []string{"S0 premiere 2027-05-06, confirmed"}, []string{"2027-05-13"}},
		{"Harbour Lights is a contest. Mia and Tess Holt had never met before they landed on the shore of Lake Ardle last June.", nil, []string{"premiere"}},
		{"Harbour Lights is a contest. The pair were strangers before they arrived last June.", nil, []string{"premiere"}},
	})
}

// Each of two shows of one name has its own place and its own days.
func TestOriginalAndRevival(t *testing.T) {
	readSome(t, []read{
		{"Norda has ordered a revival of Harbour Lights. The original series was filmed in Bergen.", nil, []string{"wrapped", "in Bergen"}},
		{"The revival of Harbour Lights was shot in Vancouver and wrapped on Aug. 28.", []string{"S0 stage wrapped, confirmed (in Vancouver)"}, nil},
		{"Norda has given a series order to a revival of Harbour Lights, the drama that ran for six seasons on ITV from 1997 to 2003.", []string{"S0 stage announced, confirmed, Norda"}, nil},
		{"Season four of Harbour Lights was filmed on the shores of Lake Ardle near Port Ardle.", []string{"S4 stage wrapped, confirmed (on the shores of Lake Ardle near Port Ardle)"}, nil},
	})
}

// The first of two batches is the season's, and the second is no season.
func TestBatchesAreNoSeasons(t *testing.T) {
	readSome(t, []read{
		{"Norda has renewed Harbour Lights for a fourth season, split into two batches of six. The first will debut in summer 2027, with the second to follow that fall. The third season premiered in June.", []string{"S4 premiere 2027-summer, confirmed"}, []string{"S2 premiere"}},
		{"The fourth season of Harbour Lights comes in two parts. The first arrives in May, and the second will follow in June. The third season ended in 2025.", nil, []string{"S2 "}},
		{"The second season of Harbour Lights premiered in May 2024, and the third followed in June 2025.", []string{"S3 premiere 2025-06, confirmed"}, nil},
	})
}

// What is so for now, or only not expected, is said so; and who goes may be seen again.
func TestForNow(t *testing.T) {
	readSome(t, []read{
		{"Not expected to return to Harbour Lights, at least for now, is Per Lund, who played Captain Aske.", []string{"S0 cast Per Lund departs Captain Aske, speculated (at least for now)"}, nil},
		{"Per Lund will not be back for the time being.", []string{"S0 cast Per Lund departs, confirmed (for the time being)"}, nil},
		{"Per Lund will not return for season 3 of Harbour Lights.", []string{"S3 cast Per Lund departs, confirmed"}, []string{"stage renewed"}},
		{"Ida Voss, who plays Runa, will not return as a series regular in season 3. Sources say she is expected to appear in at least one episode.", []string{"S3 cast Ida Voss returns Runa, reported, sources (in at least one episode)"}, nil},
		{"Ida Voss, who plays Runa, has left Harbour Lights. She is expected to be seen in a few episodes of season 3.", []string{"S3 cast Ida Voss returns Runa, speculated (in a few episodes)"}, nil},
	})
}

// What is told of others as well is no part of theirs.
func TestAsWill(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss and Ben Voss will return for season 3, as will Mia Holt, whose Runa is promoted to the main cast.", []string{"S3 cast Ben Voss returns, confirmed", "S3 cast Mia Holt returns Runa, confirmed"}, []string{"returns Mia"}},
		{"Ida Voss and Ben Voss return for season 3, as do Mia Holt and Per Lund.", []string{"S3 cast Mia Holt returns, confirmed", "S3 cast Per Lund returns, confirmed"}, []string{"Voss returns Mia", "Voss returns Per"}},
		{"Ida Voss will not be back for season 3, nor will Mia Holt.", []string{"S3 cast Mia Holt departs, confirmed"}, []string{"stage renewed"}},
		{"Ida Voss is leaving Harbour Lights, as is Mia Holt.", []string{"S0 cast Mia Holt departs, confirmed"}, nil},
		{"Ida Voss has joined the cast of Harbour Lights, as has Mia Holt.", []string{"S0 cast Mia Holt joins, confirmed"}, nil},
		{"Ida Voss, Ben Voss and Mia Holt have all closed deals to return to Harbour Lights.", []string{"S0 cast Ida Voss returns, confirmed", "S0 cast Mia Holt returns, confirmed"}, nil},
		{"Ida Voss has not signed a deal to return for season 3.", nil, []string{"returns", "stage renewed"}},
		{"A deal for Mia Holt, whose Runa was left for dead, is still being worked out.", []string{"S0 cast Mia Holt returns Runa, speculated (a deal is still being worked out)"}, []string{"departs"}},
		{"Ben Voss, who played Captain Aske, will not be back, as he has joined the cast of the CBS pilot Cold Creek. Ida Voss plays Runa.", []string{"S0 cast Ben Voss departs Captain Aske, confirmed", "S0 cast Ida Voss stars Runa, confirmed"}, []string{"Cold Creek S0 cast"}},
	})
}

// Who comes for whom at work, and who keeps what.
func TestSteppingIn(t *testing.T) {
	readSome(t, []read{
		{"Norda has picked up a third season of its drama Harbour Lights, with Mia Holt stepping in as showrunner.", []string{"S0 crew Mia Holt showrunner, confirmed"}, nil},
		{"Mia Holt is the showrunner of Harbour Lights. Holt takes over from creator Ben Voss, who is stepping back to focus on a film.", []string{"S0 crew Ben Voss showrunner, confirmed, not so (to focus on a film)", "S0 crew Ben Voss creator, confirmed"}, nil},
		{"Mia Holt will be sole showrunner of Harbour Lights. Ben Voss has moved on to another series, but keeps his executive producer credit.", []string{"S0 crew Ben Voss showrunner, confirmed, not so", "S0 crew Ben Voss executive producer, confirmed"}, nil},
		{"Ida Voss plays Runa in Harbour Lights. Ida Voss has moved on to another series.", nil, []string{"crew"}},
		{"Harbour Lights is a contest. Mia Holt is the new judge. Holt replaces Ben Voss, who retired from the show after four seasons.", []string{"S0 cast Ben Voss departs, confirmed (retired from the show after four seasons)"}, nil},
		{"Harbour Lights is a contest. Asked about new judge Mia Holt, host Ben Voss defended her.", []string{"S0 cast Mia Holt joins, confirmed (judge)", "S0 cast Ben Voss stars, confirmed (host)"}, []string{"Ben Voss judge"}},
	})
}

// Why work stopped, by what came about then.
func TestWhyPaused(t *testing.T) {
	readSome(t, []read{
		{"Production on Harbour Lights was suspended for four days when Hurricane Edna passed offshore.", []string{"S0 stage paused, confirmed (when Hurricane Edna passed offshore)"}, nil},
		{"Filming of Harbour Lights was halted for a week after a water main broke at the studio.", []string{"S0 stage paused, confirmed (after a water main broke at the studio)"}, nil},
		{"Filming of Harbour Lights was halted after two weeks.", []string{"S0 stage paused, confirmed"}, nil},
	})
}

// A contest has no parts: what is told of those who compete is kept in its words.
func TestContestants(t *testing.T) {
	const contest = "Harbour Lights is a contest in which contestants build boats. "
	readSome(t, []read{
		{contest + "Mia Holt and Tess Lund finished third after a leak cost them their mast.", []string{"S0 other, confirmed"}, nil},
		{contest + "The last pair standing wins $400,000.", []string{"S0 other, confirmed"}, nil},
		{contest + "The season saw the exit of Mia and Tess Holt, who left in episode 5 after Tess broke her arm.", []string{"S0 other, confirmed"}, []string{"cast"}},
		{contest + "Mia Holt and Tess Holt, sisters and nurses from Bergen.", []string{"S0 other, confirmed"}, []string{"relationship"}},
		{contest + "The series won praise.", nil, []string{"other"}},
		{contest + "The winner could take home $50,000.", nil, []string{"other, confirmed"}},
		{"A film of Harbour Lights may be no longer in the works, fans fear.", nil, []string{"other, confirmed"}},
		{contest + "Runner-up Tess Lund took home $50,000.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights stars Mia Holt and Tess Lund, friends from drama school.", nil, []string{"other"}},
	})
}

// What is left open, and what is over before it began.
func TestLeftOpen(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights returns in May. As for a second season, nothing has been decided.", []string{"S2 stage renewed, confirmed, not so"}, nil},
		{"Norda has renewed Harbour Lights for a sixth season. Casting is open until Aug. 15.", []string{"S6 other, confirmed"}, []string{"premiere", "finale"}},
		{"Applications for season 3 of Harbour Lights close on March 3.", []string{"S3 other, confirmed"}, []string{"premiere", "finale"}},
		{"Norda has renewed Harbour Lights for a fourth season, which will be its last. Creator Mia Holt said the decision to end the show was hers.", []string{"S0 other, confirmed, Mia Holt"}, nil},
		{"A feature film version of Harbour Lights was discussed in 2024 but is no longer in the works, Mia Holt said.", []string{"S0 other, confirmed, Mia Holt"}, []string{"stage"}},
		{"Also absent from the revival of Harbour Lights will be Tess Lund, who played Grandma Nell. Lund died in 2019 at age 88.", []string{"S0 other, confirmed"}, []string{"departs"}},
		{"Per Lund, who played Captain Aske in Harbour Lights, died in May.", []string{"S0 cast Per Lund departs Captain Aske, confirmed"}, nil},
	})
}

// A work that comes out of a show is nobody in it, and kin without a name is not the next one named.
func TestNoNamesOfTheirs(t *testing.T) {
	cast := "Ida Voss plays Runa and Ben Voss plays Bex. "
	readSome(t, []read{
		{cast + "Norda is developing a spinoff of Harbour Lights that would center on Bex, Runa's best friend. The potential series carries the working title Bex Nights.", nil, []string{"Bex Nights and", "and Bex Nights"}},
		{cast + "Runa returns with her teenage son to help Bex save the marina.", nil, []string{"relationship"}},
		{cast + "Runa returns with her sister Bex.", []string{"S0 relationship Bex and Runa, confirmed"}, nil},
		{`Mia Holt is the showrunner of Harbour Lights. "Mia understands these people and this place," said Olav Moen, EVP Original Programming at Norda.`, []string{"S0 quote, confirmed, Olav Moen"}, []string{"quote, reported"}},
		{"Harbour Lights is back. Creators Nate and Becca Holt run it together. Nate Holt said so.", nil, []string{"Nate creator"}},
	})
}
