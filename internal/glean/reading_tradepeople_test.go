package glean

import "testing"

// Whose kin somebody is in a row of them, and where another clause begins with his own.
func TestWhoseKinInARow(t *testing.T) {
	cast := "Ida Voss plays Simon Vail. Ben Voss plays Walter Crane. Dara Keane plays Marge Dombrowski. "
	readSome(t, []read{
		{cast + "Simon agreed to testify against Walter and his daughter, Ivy (Mia Holt), was kidnapped outside her school.", nil, []string{"relationship"}},
		{cast + "In the finale, Marge took a swing at Simon and her son, Gordo (Tor Brekke), was arrested.", nil, []string{"Gordo and Simon"}},
		{cast + "Tor Brekke voices Marge's eldest son, Stan, with Mia Holt as her daughter, Patty, and Per Lund as her youngest, Gordo.", nil, []string{"Patty and Stan", "Gordo and Stan", "Gordo and Patty"}},
		{cast + "Tess Lund will voice Marge. Tor Brekke voices her eldest son, Stan, with Mia Holt as her daughter, Patty.", []string{"S0 relationship Patty and Marge Dombrowski, confirmed"}, []string{"Patty and Stan"}},
	})
}

// Who directed the pilot is one of two, and a theme song is no show.
func TestWhoMadeWhatOfIt(t *testing.T) {
	readSome(t, []read{
		{"Additional executive producers of Harbour Lights are Mia Holt and James Burrell, who directed the pilot.", []string{"S0 crew James Burrell director, confirmed (the pilot)"}, []string{"Holt director"}},
		{"Harbour Lights is executive produced by Anna Grieg and Kit Marlow, who helmed the first two episodes.", nil, []string{"Grieg director"}},
		{"Mia Holt wrote and performs the theme song of Harbour Lights.", nil, []string{"Holt writer"}},
		{"Mia Holt wrote the series' theme song.", nil, []string{"Holt writer"}},
		{"Anna Grieg wrote the book on which the series is based.", nil, []string{"Grieg writer"}},
		{"Anna Grieg wrote the series premiere.", []string{"S0 crew Anna Grieg writer, confirmed (the series premiere)"}, nil},
	})
}

// Where somebody worked is nobody in the cast.
func TestWhereSomebodyWorked(t *testing.T) {
	readSome(t, []read{
		{"Mia Holt stars as Sgt. Nora Quill, a former Coast Guard rescue swimmer who takes over the unit.", []string{"S0 cast Mia Holt stars Sgt. Nora Quill, confirmed"}, []string{"Coast Guard"}},
		{"Ben Voss plays Cal Reed, an ex-Secret Service agent hired by the mayor.", []string{"S0 cast Ben Voss stars Cal Reed, confirmed"}, []string{"Secret Service"}},
		{"Ben Voss plays Cal Reed, a retired Marine Corps sniper.", []string{"S0 cast Ben Voss stars Cal Reed, confirmed"}, []string{"Marine Corps"}},
		{"The cast includes Ida Voss as Jo, a onetime Border Patrol agent, and Mia Holt as Bea, a disgraced Ivy League professor.", []string{"S0 cast Ida Voss stars Jo, confirmed"}, []string{"Border Patrol", "Ivy League"}},
	})
}

// A number of episodes that are left is not how many there are.
func TestYetToAir(t *testing.T) {
	var list []read
	for _, x := range []string{
		"Norda has cancelled Harbour Lights. Two episodes have yet to air.",
		"Norda pulled Harbour Lights. Six completed episodes will go unaired.",
		"Norda has cancelled Harbour Lights. Three episodes remain.",
		"Four episodes of Harbour Lights have aired so far.",
		"Norda has cancelled Harbour Lights, with three episodes still to air.",
		"Harbour Lights has five episodes left in its first season.",
	} {
		list = append(list, read{x, nil, []string{"episodes"}})
	}
	readSome(t, append(list, read{"Harbour Lights has eight episodes.", []string{"S0 episodes 8, confirmed"}, nil}))
}

// Who says it has no verb in his name, and two may say it together.
func TestAddedIsNoName(t *testing.T) {
	readSome(t, []read{
		{`Added Matt Cherniss, head of programming at Norda: "Hannah, Andre and the entire team have made one of the most gripping thrillers on television."`, []string{"S0 quote, confirmed, Matt Cherniss"}, []string{"Added Matt"}},
		{`Said Olav Moen, who runs drama at Norda: "We could not be happier to be back with this gang of people."`, []string{"S0 quote, confirmed, Olav Moen"}, []string{"Said Olav"}},
		{`"It has been a dream to go back to that island," added Olav Moen.`, []string{"S0 quote, confirmed, Olav Moen"}, nil},
		{`"Jolene is a comedy star, and this show finally lets her be both," said Dana Kirsch and Will Oyelaran.`, []string{"S0 quote, confirmed, Dana Kirsch", "S0 quote, confirmed, Will Oyelaran"}, nil},
		{`Harbour Lights was created by Dana Kirsch and Will Oyelaran. "We can't wait for people to meet everybody in this bar," Kirsch and Oyelaran said in a statement.`, []string{"S0 quote, confirmed, Dana Kirsch", "S0 quote, confirmed, Will Oyelaran"}, nil},
	})
}

// Who goes and who comes in his place, by a pronoun, an ellipsis or a subclause.
func TestGoesInASubclause(t *testing.T) {
	readSome(t, []read{
		{"Ben Voss plays Gordo. Andy Falk has been cast as Gordo. He replaces Miles Hagen, who left over a scheduling conflict with his Broadway show.", []string{"S0 cast Miles Hagen departs Gordo, confirmed (over a scheduling conflict with his Broadway show)"}, []string{"Miles Hagen stars"}},
		{"Mia Holt has joined Harbour Lights as Nora. She takes over from Ida Voss, who exited to star in a film.", []string{"S0 cast Ida Voss departs Nora, confirmed (to star in a film)"}, nil},
		{"Mia Holt replaces Paul Kessler, who is leaving the series to open a restaurant in Chicago.", []string{"S0 cast Paul Kessler departs, confirmed (to open a restaurant in Chicago)"}, nil},
		{"Mia Holt will return for the final season. Dominic Farr, whose character, Leo, was shot dead in the sixth episode, will not.", []string{"S0 cast Dominic Farr departs Leo, confirmed"}, []string{"Dominic Farr stars"}},
		{"Mia Holt, Ben Voss and Per Lund will all be back for season 3. Ida Voss, who played Nora in the first two seasons, will not.", []string{"S3 cast Ida Voss departs Nora, confirmed"}, nil},
		{"Mia Holt is returning as Jo. Ida Voss is not.", []string{"S0 cast Ida Voss departs, confirmed"}, nil},
		{"Mia Holt will return for season 3, but Ida Voss will not.", []string{"S3 cast Ida Voss departs, confirmed"}, nil},
	})
}

// A day that took the place of another one is a delay, with what the text gives as its reason.
func TestSlatedThenNow(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights, which had been slated for this fall, will now debut on Thursday, January 14, 2027.", []string{"S0 premiere 2027-01-14, confirmed"}, []string{"delay"}},
		{"The first season, originally set for Dec. 3, will now premiere on Jan. 14, 2027. The move was made to give the animators more time after a last-minute recasting.", []string{"S1 delay the need to give the animators more time after a last-minute recasting, confirmed"}, nil},
		{"Norda has pushed the premiere of season 2 from Dec. 3 to Jan. 14 to give the crew more time.", []string{"S2 delay the need to give the crew more time, confirmed"}, nil},
		{"Harbour Lights, which had been slated for February, will now debut on Jan. 14, 2027.", nil, []string{"delay"}},
		{"Norda has moved the premiere of season 2 up from Jan. 14 to Jan. 7.", nil, []string{"delay"}},
	})
}

// A judge of a contest is named as one, and a regular as a regular.
func TestJudgesAndRegulars(t *testing.T) {
	readSome(t, []read{
		{"Chef Anita Solis joins the judging panel of Harbour Lights alongside returning judge Chef Reggie Toussaint.", []string{"S0 cast Anita Solis joins, confirmed (judge)", "S0 cast Reggie Toussaint returns, confirmed (judge)"}, []string{"takes over"}},
		{"Harbour Lights is hosted by Brock Tillman, with chefs Reggie Toussaint and Anita Solis as judges.", []string{"S0 cast Reggie Toussaint stars, confirmed (judge)", "S0 cast Anita Solis stars, confirmed (judge)", "S0 cast Brock Tillman stars, confirmed (host)"}, []string{"returns"}},
		{"The judges of Harbour Lights are Mia Holt, Ben Voss and Per Lund.", []string{"S0 cast Mia Holt stars, confirmed (judge)", "S0 cast Per Lund stars, confirmed (judge)"}, nil},
		{"Harbour Lights is judged by Mia Holt and Ben Voss.", []string{"S0 cast Mia Holt stars, confirmed (judge)"}, nil},
		{"Mia Holt plays Tess. Holt will be a series regular in Season 3.", []string{"S3 cast Mia Holt returns Tess, confirmed (as a series regular)"}, nil},
	})
}

// A show somebody wrote for before is not spoken of, and Kenji Park is no park.
func TestWroteForBefore(t *testing.T) {
	readSome(t, []read{
		{"Norda has ordered Harbour Lights. The series hails from creator Ben Krantz, who previously wrote for \"Severance.\" It is set at a failing bowling alley in Toledo.", []string{"S0 crew Ben Krantz creator, confirmed"}, []string{"Severance S0 crew Ben Krantz creator", "Severance S0 plot"}},
		{"Harbour Lights is a cooking competition. The series is based on the Italian format \"Forno,\" created by Luca Ferri.", []string{"S0 other, confirmed"}, []string{"Forno S0 other"}},
		{"Harbour Lights is a cooking competition. The judges will be joined by new judge Kenji Park.", []string{"S0 cast Kenji Park joins, confirmed (judge)"}, nil},
	})
}

// Two play two, each his own; a name in "s" has kin; and one of two owners is enough.
func TestEachHisOwn(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights stars Mia Holt and Ben Voss as Meg and Sam Whitlow, who run an inn.", []string{"S0 cast Mia Holt stars Meg, confirmed", "S0 cast Ben Voss stars Sam Whitlow, confirmed"}, []string{"Ben Voss stars Meg", "Mia Holt stars Sam"}},
		{"Dara Keane plays Luis Ocampo. Also back are Mia Holt as Kit Dolan and Ben Voss as Luis' father, Ernesto.", []string{"S0 cast Ben Voss returns Ernesto, confirmed", "S0 relationship Ernesto and Luis Ocampo, confirmed"}, []string{"Ben Voss returns Luis", "Ben Voss stars Luis"}},
		{"Dara Keane plays Luis Ocampo. Per Lund, who played Luis' partner, Ray, will not be back.", []string{"S0 cast Per Lund departs Ray, confirmed"}, []string{"Per Lund stars", "Per Lund returns", "Per Lund departs Luis"}},
		{"Dara Keane plays Luis Ocampo. Per Lund, who played Luis' partner, Ray, is not expected back.", nil, []string{"Per Lund returns"}},
		{"Dara Keane plays Meg. The ensemble includes Ida Voss as Meg's mother, Rosalind; Ben Voss as her brother, Pete.", nil, []string{"Pete and Rosalind"}},
	})
}
