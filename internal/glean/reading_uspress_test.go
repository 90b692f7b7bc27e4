package glean

import "testing"

// Whoever others join was there before; a part's name may stand before its actor; who is asked of, who tells
// and what somebody is known as are no parts.
func TestWhoIsWho(t *testing.T) {
	const played = "Ida Voss plays Runa and Per Lund plays Carl Orr. "
	const cast = "Norda has ordered Harbour Lights, with Fern Aldous and Tom Brand set to star.\n\n"
	readSome(t, []read{
		{played + "Voss and Lund are joined by returning cast members Teresa Moss and Malik Brand.", []string{"S0 cast Teresa Moss returns, confirmed", "S0 cast Malik Brand returns, confirmed"}, []string{"Voss returns", "Lund returns", "Voss joins", "Lund joins", "returns Teresa", "joins Malik"}},
		{"Voss and Lund are joined by Teresa Moss and Malik Brand. " + played, []string{"S0 cast Teresa Moss joins, confirmed", "S0 cast Malik Brand joins, confirmed", "S0 cast Ida Voss stars Runa, confirmed"}, []string{"Voss joins", "Lund joins"}},
		{"Ida Voss, who plays Runa, is joined by returning cast members Teresa Moss and Malik Brand.", []string{"S0 cast Ida Voss stars Runa, confirmed", "S0 cast Teresa Moss returns, confirmed"}, []string{"Voss returns", "Voss joins", "Moss joins"}},
		{"Ida Voss and Per Lund are joined by newcomers Teresa Moss and Malik Brand for season 3.", []string{"S3 cast Teresa Moss joins, confirmed", "S3 cast Malik Brand joins, confirmed"}, []string{"Voss", "Lund"}},
		{"Joining Ida Voss and Per Lund are Lena Hahn as Runa's sister, Agnes; Ronan Kerr as the village priest, Father Lyle; and Ivy Beck as Clare.", []string{"S0 cast Lena Hahn joins Agnes, confirmed", "S0 cast Ronan Kerr joins Father Lyle, confirmed", "S0 cast Ivy Beck joins Clare, confirmed"}, []string{"Voss joins", "Lund joins"}},
		{"Joining Voss and Per Lund for season 3 is Lena Hahn as Agnes.", []string{"S3 cast Lena Hahn joins Agnes, confirmed"}, []string{"Lund joins"}},
		{"Joining the cast are Lena Hahn as Agnes and Ronan Kerr as Father Lyle.", []string{"S0 cast Lena Hahn joins Agnes, confirmed", "S0 cast Ronan Kerr joins Father Lyle, confirmed"}, nil},
		{cast + "The drama is set in Bergen, where Mona Dale (Aldous), a widowed baker, takes in a lodger.", []string{"S0 cast Fern Aldous stars Mona Dale, confirmed"}, []string{"Mona Dale stars"}},
		{"Mona Dale (Fern Aldous), a widowed baker, takes in a lodger.", []string{"S0 cast Fern Aldous stars Mona Dale, confirmed"}, []string{"Mona Dale stars"}},
		{"Mona Dale (Fern Aldous) has a secret.\n\nAldous will also executive produce Harbour Lights.", []string{"S0 cast Fern Aldous stars Mona Dale, confirmed"}, []string{"Mona Dale stars"}},
		{"Norda has renewed Harbour Lights for season 4. The cast includes Ida Voss (Runa Holt), a two-time Emmy nominee, and Per Lund (Carl Orr).", []string{"S0 cast Ida Voss stars Runa Holt, confirmed", "S0 cast Per Lund stars Carl Orr, confirmed"}, nil},
		{"Asked whether Voss and Kofi Brand might return as guests, Anna Grieg told Deadline, \"The door is open, but nothing is planned.\"", nil, []string{"returns", "Brand stars Anna", "joins"}},
		{"Asked whether Ida Voss might return to Harbour Lights as a guest, Anna Grieg said nothing is planned.", nil, []string{"returns"}},
		{"When asked if Ida Voss could return as Runa, Anna Grieg confirmed that she will be back.", []string{"S0 cast Ida Voss returns Runa, confirmed, Anna Grieg"}, []string{"returns Anna"}},
		{"Ida Voss will return as a series regular, showrunner Anna Grieg told Deadline.", []string{"S0 cast Ida Voss returns, confirmed"}, []string{"returns Anna"}},
		{"The series, which stars Ida Voss and Per Lund as rival pilots, ranks as the No. 2 drama on Thursday night.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, []string{"No"}},
		{"Ida Voss leads the cast, joined by Sam Reed and returning favorite Per Lund.", []string{"S0 cast Sam Reed joins, confirmed", "S0 cast Per Lund returns, confirmed"}, []string{"Lund joins"}},
		{"Also joining Ida Voss is Mia Holt, who will play Agnes.", nil, []string{"Voss stars", "stars Mia"}},
		{"Pressed on whether Ida Voss will be back for season 3, Norda drama chief Lena Moe declined to comment.", nil, []string{"returns"}},
		{"The series follows Kit Dale (Mia Holt) and her brother, Ned (Sam Reed).", []string{"S0 cast Mia Holt stars Kit Dale, confirmed", "S0 cast Sam Reed stars Ned, confirmed"}, nil},
		{"The panel is led by Lia Fonte. R&B star Marcus Dale and K-pop star Jin Moon play themselves in Harbour Lights.", nil, []string{"stars Marcus", "stars Jin"}},
	})
}

// A day, a number and a season go to what they are told of: a spin-off, the start of filming, a finale,
// what somebody has made, the season that is on.
func TestWhatIsMeant(t *testing.T) {
	const more = "Norda has renewed Harbour Lights for a tenth season. "
	const put = "The Season 9 finale, which was slated to air live this Wednesday, Dec. 2, has been pushed back one week to Wednesday, Dec. 9, after host Ricky Sala was hospitalized over the weekend with "
	readSome(t, []read{
		{more + "The network has also ordered a spinoff, Harbour Lights Juniors. Marcus Dale will serve as a judge on the spinoff, which is set to premiere in March.", []string{"S10 stage renewed, confirmed", "S0 spinoff, confirmed"}, []string{"premiere 2027", "judge"}},
		{more + "Ida Voss will appear in the new season, which will debut in June 2027.", []string{"S10 premiere 2027-06, confirmed"}, nil},
		{"Harbour Lights is a spinoff of Lantern Bay. Ida Voss leads the spinoff, which will premiere in March 2027.", []string{"S0 premiere 2027-03, confirmed"}, nil},
		{"The third season was originally expected to start filming this fall. It was pushed to February because of Voss's commitment to a film, according to sources.", []string{"S3 stage filming, reported, planned, sources"}, []string{"premiere"}},
		{"Season 3 was to premiere in May. It has been pushed to August because of visual effects.", []string{"S3 delay effects, confirmed"}, []string{"filming"}},
		{put + "appendicitis.", []string{"S9 finale 2026-12-09, confirmed", "S9 other, confirmed"}, []string{"delay", "premiere", "2026-12-02"}},
		{"The finale of Harbour Lights has been postponed to Dec. 9 because of a storm.", []string{"S0 finale 2026-12-09, confirmed", "S0 other, confirmed"}, []string{"delay"}},
		{"Production on the third season was slated to start in October. That has now slipped to January, Norda said.", []string{"S3 stage filming, confirmed, planned, Norda"}, []string{"premiere"}},
		{"Norda has pushed the Season 9 finale back a week, to Dec. 9, because of a football game.", []string{"S9 finale 2026-12-09, confirmed", "S9 other, confirmed"}, []string{"delay"}},
		{"The two-hour finale has been moved up a week to Dec. 2.", []string{"S0 finale 2026-12-02, confirmed"}, []string{"delay"}},
		{"A repeat of the semifinal will air in the show's place this Wednesday at 8/7c.", nil, []string{"premiere"}},
		{"Norda has renewed Harbour Lights for season 6. The new showrunner is Tamsin Rhode, who has written for the comedy since its second season.", []string{"S0 crew Tamsin Rhode writer, confirmed"}, []string{"S6 crew Tamsin Rhode writer"}},
		{"Production on season 3 was delayed after star Ida Voss was hospitalized with pneumonia.", []string{"S3 delay illness, confirmed"}, []string{"injury"}},
		{"Production on season 3 was delayed after star Ida Voss broke her leg.", []string{"S3 delay injury, confirmed"}, []string{"illness"}},
		{"Norda has renewed Harbour Lights for season 5. Kofi Brand has helmed four episodes of Harbour Lights and will make his first feature later this year.", []string{"S0 crew Kofi Brand director, confirmed (four episodes)"}, []string{"episodes 4", "S5 crew"}},
		{"Season 5 has four episodes. Kofi Brand directed two.", []string{"S5 episodes 4, confirmed"}, nil},
		{"Ida Voss, who has led Norda's workplace comedy since it launched in 2021, will exit at the end of the current fifth season.", []string{"S1 premiere 2021, confirmed"}, []string{"S5 premiere"}},
		{"Norda has renewed Harbour Lights for a fourth season.\n\nHarbour Lights returns with new episodes Thursday, Dec. 3 on Norda.", []string{"S3 other, confirmed"}, []string{"S4 premiere", "S3 premiere"}},
	})
}

// A condition reaches all that is told behind it; who is reduced to less goes on; "no plans right now" says when.
func TestHowSurely(t *testing.T) {
	const on = ", speculated (should it return)"
	readSome(t, []read{
		{"Norda has not yet decided on a sixth season of Harbour Lights. Should it return, it would do so with the remaining ensemble, which includes Rosa Delga as Pilar, Wes Hart as district manager Todd Frick and Barry Sims as night guard Earl.",
			[]string{"S6 cast Rosa Delga returns Pilar" + on, "S6 cast Wes Hart returns Todd Frick" + on, "S6 cast Barry Sims returns Earl" + on}, []string{"Earl, confirmed", "Pilar, confirmed"}},
		{"Should Harbour Lights return, it would do so with Rosa Delga as Pilar and Barry Sims as night guard Earl.", []string{"S0 cast Barry Sims returns Earl, speculated (should Harbour Lights return)"}, []string{"returns Earl, confirmed"}},
		{"If you ask me, Rosa Delga will return as Pilar.", nil, []string{"if you ask"}},
		{"It stars Rosa Delga as Pilar and Barry Sims as Earl.", []string{"S0 cast Barry Sims stars Earl, confirmed"}, nil},
		{"Norda has renewed Harbour Lights for season 6. Barry Sims, who plays night guard Earl, will be reduced from series regular to recurring.", []string{"S6 cast Barry Sims returns Earl, confirmed (reduced from series regular to recurring)"}, []string{"departs"}},
		{"Barry Sims has been bumped down to recurring for season 6.", []string{"S6 cast Barry Sims returns, confirmed (reduced to recurring)"}, nil},
		{"Were Harbour Lights to return, Voss would come back as Runa, alongside Per Lund as Carl Orr.", []string{"S0 cast Per Lund returns Carl Orr, speculated (were Harbour Lights to return)"}, nil},
		{"Per Lund's role has been reduced from series regular to recurring.", []string{"S0 cast Per Lund returns, confirmed (reduced from series regular to recurring)"}, nil},
		{"There are no plans for a third season at the moment, said Norda's Lena Moe.", []string{"S3 stage renewed, confirmed, not so, Lena Moe (no plans for a third season at the moment)"}, nil},
		{"There are currently no plans for a second season, Anna Grieg said.", []string{"S2 stage renewed, confirmed, not so, Anna Grieg (currently no plans)"}, nil},
	})
}

// Who goes together goes each one, and the last episode is theirs; who comes after a showrunner is one; judges
// come back, and others sit beside them.
func TestWhoGoesAndWhoComes(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss and Kofi Brand, who have led Norda's workplace comedy for years, will exit at the end of the current fifth season. Their final episode will air Thursday, Dec. 10.", []string{"S5 cast Ida Voss departs, confirmed", "S5 cast Kofi Brand departs, confirmed"}, []string{"finale"}},
		{"Ida Voss and Kofi Brand exit Harbour Lights. Their last episode airs Dec. 10.", []string{"S0 cast Ida Voss departs, confirmed", "S0 cast Kofi Brand departs, confirmed"}, []string{"finale"}},
		{"Ida Voss, Kofi Brand and Per Lund are leaving Harbour Lights.", []string{"S0 cast Ida Voss departs, confirmed", "S0 cast Kofi Brand departs, confirmed", "S0 cast Per Lund departs, confirmed"}, nil},
		{"Neither Ida Voss nor Per Lund will return for season 3.", []string{"S3 cast Ida Voss departs, confirmed", "S3 cast Per Lund departs, confirmed"}, nil},
		{"Neither Ida Voss nor Per Lund has commented on season 3.", nil, []string{"departs"}},
		{"Harbour Lights ends this year. Its final episode will air Thursday, Dec. 10.", []string{"S0 finale 2026-12-10, confirmed"}, nil},
		{"Co-creator Andy Kowal is stepping down as showrunner and will be succeeded by Tamsin Rhode, who has written for the comedy since its second season. Kowal will remain an executive producer.", []string{"S0 crew Andy Kowal showrunner, confirmed, not so", "S0 crew Tamsin Rhode showrunner, confirmed", "S0 crew Andy Kowal executive producer, confirmed"}, []string{"departs"}},
		{"Andy Kowal is exiting as showrunner of Harbour Lights and will be replaced by Tamsin Rhode and Jo Pell, who have been on staff for years.", []string{"S0 crew Tamsin Rhode showrunner, confirmed", "S0 crew Jo Pell showrunner, confirmed"}, []string{"Tamsin Rhode showrunner, confirmed, not so"}},
		{"Carla Monro is returning to the judges' table on Norda's \"Harbour Lights\" after two seasons away.\n\nThe country singer, who was a judge on the singing competition for six seasons, will rejoin the panel for the show's ninth season alongside R&B star Marcus Dale and pop singer Lia Fonte.",
			[]string{"S9 cast Carla Monro returns, confirmed (judge)", "S9 cast Marcus Dale stars, confirmed (judge)", "S9 cast Lia Fonte stars, confirmed (judge)"}, []string{"stars Marcus"}},
		{"Carla Monro will rejoin the panel alongside Marcus Dale and Lia Fonte. The judges will meet new contestants in Season 9.", []string{"S9 cast Carla Monro returns, confirmed (judge)", "S9 cast Marcus Dale stars, confirmed (judge)", "S9 cast Lia Fonte stars, confirmed (judge)"}, nil},
		{"Ida Voss joined a panel alongside Per Lund at the festival to discuss Harbour Lights.", nil, []string{"judge", "returns"}},
	})
}

// A description stands for the show; fates and marriages are told in one sentence, of whoever was just named.
func TestToldInOneSentence(t *testing.T) {
	const more = "Norda has renewed Harbour Lights for season 3. "
	readSome(t, []read{
		{"Norda announced on Tuesday that its adaptation of Maeve Corr's novel, which had been scheduled to premiere December 29, will now debut on Tuesday, January 12, with two episodes.", []string{"S0 premiere 2027-01-12, confirmed, Norda (on Norda)"}, []string{"2026-12-29", "other"}},
		{"Norda's series based on the novel by Maeve Corr is set to premiere on January 12.", []string{"S0 premiere 2027-01-12, confirmed", "S0 other, confirmed"}, nil},
		{"The six-part drama, based on the novel by Maeve Corr, premieres on Norda on January 12.", []string{"S0 premiere 2027-01-12, confirmed (on Norda)", "S0 other, confirmed"}, nil},
		{more + "The streamer's film adaptation of the novel Copper will debut in March.", nil, []string{"premiere"}},
		{"Per Lund plays Judge Alden Whit. In the Season 3 finale, Whit suffered a stroke in his chambers.", []string{"S3 plot, confirmed"}, nil},
		{"Ida Voss will return for season 3. Henrik Sole's character, Pike, drowned in the penultimate episode and Sole will not return.", []string{"S2 plot, confirmed"}, []string{"Sole returns"}},
		{more + "Ida Voss suffered a stroke in May.", nil, []string{"plot"}},
		{"Ida Voss plays floor manager Gail Dom, while Kofi Brand plays union rep Isaac Boat. The two characters got married in the Season 4 finale.", []string{"S4 relationship Gail Dom and Isaac Boat, confirmed"}, nil},
		{"Simone Arch will play Judge Lydia Marsh, a former public defender who has a history with Miles Vane (Per Lund). She and Miles were married for eleven months.", []string{"S0 cast Per Lund stars Miles Vane, confirmed", "S0 relationship Judge Lydia Marsh and Miles Vane, confirmed"}, []string{"Miles Vane stars"}},
		{"Ida Voss plays Gail, and Per Lund plays Isaac. They got engaged in the Season 3 finale.", []string{"S3 relationship Gail and Isaac, confirmed"}, nil},
		{"Runa's ex-husband, Carl (Per Lund), died of a heart attack in the season premiere.", []string{"S1 plot, confirmed"}, nil},
		{"Ida Voss and Per Lund met on set. The two got married in May.", nil, []string{"relationship"}},
		{more + "Anna Grieg is also developing a prequel series about the founding of the harbour. That project, which is in the early stages, does not yet have a title or a writer attached.", []string{"S0 spinoff, confirmed"}, []string{"in-development"}},
	})
}
