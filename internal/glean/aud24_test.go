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
		{"When asked if Ida Voss could return as Runa, Anna Grieg confirmed that she will be back.", []string{"S0 cast Ida Voss returns Runa, speculated, Anna Grieg"}, []string{"returns Anna"}},
		{"Ida Voss will return as a series regular, showrunner Anna Grieg told Deadline.", []string{"S0 cast Ida Voss returns, confirmed"}, []string{"returns Anna"}},
		{"The series, which stars Ida Voss and Per Lund as rival pilots, ranks as the No. 2 drama on Thursday night.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, []string{"No"}},
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
		{"Production on season 3 was delayed after star Ida Voss was hospitalized with pneumonia.", []string{"S3 delay illness, confirmed"}, []string{"injury"}},
		{"Production on season 3 was delayed after star Ida Voss broke her leg.", []string{"S3 delay injury, confirmed"}, []string{"illness"}},
		{"Norda has renewed Harbour Lights for season 5. Kofi Brand has helmed four episodes of Harbour Lights and will make his first feature later this year.", []string{"S0 crew Kofi Brand director, confirmed (four episodes)"}, []string{"episodes 4", "S5 crew"}},
		{"Season 5 has four episodes. Kofi Brand directed two.", []string{"S5 episodes 4, confirmed"}, nil},
		{"Ida Voss, who has led Norda's workplace comedy since it launched in 2021, will exit at the end of the current fifth season.", []string{"S1 premiere 2021, confirmed"}, []string{"S5 premiere"}},
		{"Norda has renewed Harbour Lights for a fourth season.\n\nHarbour Lights returns with new episodes Thursday, Dec. 3 on Norda.", []string{"S3 other, confirmed"}, []string{"S4 premiere", "S3 premiere"}},
	})
}
