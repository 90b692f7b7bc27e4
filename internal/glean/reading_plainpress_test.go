package glean

import "testing"

// A place, a family, a part or a post says nothing.
func TestNoSpeaker(t *testing.T) {
	readSome(t, []read{
		{"It is 8am in Broken Hill and Ida Voss is already covered in dust.\n\nInside, the crew of Harbour Lights has built ninety metres of tunnel.\n\n“It's hot, it's filthy and I love it,” she tells TV Tonight.", []string{"S0 quote, confirmed, Ida Voss"}, []string{"Broken Hill"}},
		{"For Aoife Ní Dhálaigh, who wrote Harbour Lights and plays the younger of the two Geraghty sisters, it looks very like home.\n\n“My granny ran the funeral home in our village for thirty years,” she says.\n\nNí Dhálaigh plays Bríd Geraghty, who comes back from London. “They said it was too Irish for them,” Ní Dhálaigh says.", []string{"S0 quote, confirmed, Aoife Ní Dhálaigh"}, []string{"quote, confirmed, Bríd", "quote, confirmed, Ní"}},
		{"Norda has ordered Harbour Lights. Rebecca Lyle, Commissioning Editor, Documentaries at Norda, said: “Hafsa has made something truly intimate out of a subject that is told through statistics.”", []string{"S0 quote, confirmed, Rebecca Lyle"}, []string{"Commissioning"}},
		{"Norda has ordered Harbour Lights. “We are thrilled to have them both back with us,” says Rebecca Lyle, Head of Drama at Norda.", []string{"S0 quote, confirmed, Rebecca Lyle"}, nil},
		{"Anna Grieg runs Harbour Lights. The Lusty family moved inland in May. “I would like to go back in ten years or so,” she says.", []string{"S0 quote, confirmed, Anna Grieg"}, []string{"Lusty"}},
		{"Anna Grieg is waiting outside Port Talbot. The cast of Harbour Lights are eating soup. “We shoot in the rain or we do not shoot at all,” she says.", []string{"S0 quote, confirmed, Anna Grieg"}, []string{"Port Talbot"}},
	})
}

// What returns is no season that has only been; "it", abroad, is the season spoken of.
func TestOrderOfSeasons(t *testing.T) {
	readSome(t, []read{
		{"Norda has renewed Harbour Lights for a third series. Series two had been due to air in September. A spokeswoman said it had been moved back to avoid a clash with the athletics.", []string{"S2 delay a clash with the athletics, confirmed, Norda"}, []string{"S3 delay"}},
		{"Harbour Lights returns to Norda on January 14, 2027. The first season dropped all at once.", []string{"S0 premiere 2027-01-14, confirmed (on Norda)"}, []string{"S1 premiere"}},
		{"Norda will release the new episodes of Harbour Lights weekly. The first season dropped all at once.\n\nHarbour Lights returns to Norda on January 14, 2027.", []string{"S0 premiere 2027-01-14, confirmed (on Norda)"}, []string{"S1 premiere"}},
		{"Harbour Lights is back on Norda on 4 March. Series one was watched by three million people.", nil, []string{"S1 premiere"}},
		{"Norda has renewed Harbour Lights for a second season. The first season averaged 600,000 viewers. It will launch on PBS in the U.S. on January 17.", []string{"S2 stage renewed, confirmed"}, []string{"S2 premiere"}},
		{"Norda has renewed Harbour Lights for a second season, which returns on January 14.", []string{"S2 premiere 2027-01-14, confirmed"}, nil},
		{"Harbour Lights returns on January 14. In season two, Nora opens a bar.", []string{"S2 premiere 2027-01-14, confirmed"}, nil},
		{"The first season begins on Norda on 5 January.", []string{"S1 premiere 2027-01-05, confirmed (on Norda)"}, nil},
	})
}

// What was seen has been.
func TestSeenThen(t *testing.T) {
	readSome(t, []read{
		{"Almost a third of the country watched the finale of Harbour Lights on Norda in December.", []string{"S0 finale 2025-12, confirmed"}, []string{"finale 2026"}},
		{"Nearly two million viewers tuned in for the Harbour Lights finale in December.", nil, []string{"finale 2026"}},
		{"Nora Vale was killed off in the explosive finale of Harbour Lights in December.", nil, []string{"finale 2026"}},
		{"Fans were left in tears by the finale of Harbour Lights in December.", nil, []string{"finale 2026"}},
		{"The finale of Harbour Lights airs on Norda on December 12.", []string{"S0 finale 2026-12-12, confirmed"}, nil},
		{"Viewers will see the finale on Norda on December 12. Harbour Lights is a hit.", []string{"S0 finale 2026-12-12, confirmed"}, nil},
		{"In Sweden and Denmark, where Harbour Lights was shown in the new year, children refuse to get on boats.", nil, []string{"premiere 2027"}},
		{"Harbour Lights returns to Norda in the new year.", []string{"S0 premiere 2027-Q1, confirmed (on Norda)"}, nil},
	})
}

// A soap is on all year: its new days are no premiere.
func TestSoapDays(t *testing.T) {
	readSome(t, []read{
		{"The soap Harbour Lights will be cut from three episodes a week to two, Norda has announced. From 7 December, half-hour episodes will be shown on Tuesdays and Thursdays at 8pm.", nil, []string{"premiere"}},
		{"Harbour Lights currently airs on Mondays. From 7 December it will move to a new slot on Thursdays at 8pm.", nil, []string{"premiere"}},
		{"The soap Harbour Lights will begin airing five nights a week on 4 January.", nil, []string{"premiere"}},
		{"The soap Harbour Lights returns to our screens on 4 January.", []string{"S0 premiere 2027-01-04, confirmed"}, nil},
		{"Norda's new soap Harbour Lights begins on 4 January.", []string{"S0 premiere 2027-01-04, confirmed"}, nil},
		{"Harbour Lights, a drama, begins on Tuesday 5 January and will be shown on Tuesdays.", []string{"S0 premiere 2027-01-05, confirmed"}, nil},
	})
}

// What stands in a sentence in the form of another thing is not that.
func TestFormOfOther(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights has cast former Hollyoaks actor Theo Blackwood as Callum Rigby, the long-lost son of pub landlady Bernie Rigby (Anita Deshmukh).", []string{"S0 cast Anita Deshmukh stars Bernie Rigby, confirmed"}, []string{"cast Bernie Rigby stars"}},
		{"The show follows school nurse Jo Marsh (Mia Holt) in Harbour Lights.", []string{"S0 cast Mia Holt stars Jo Marsh, confirmed"}, nil},
		{"Harbour Lights is made by Kit Films. Its credits include The Allotment (BBC Two) and Night Shift (Channel 5).", nil, []string{"Harbour Lights S0 network"}},
		{"“I'd like to go back in ten years,” Anna Grieg, who made Harbour Lights, says. “Not before.”", nil, []string{"premiere"}},
		{"The scene closes the second episode of Harbour Lights, a series for Norda, which was due to begin in early December.", nil, []string{"filming"}},
		{"Norda has renewed Harbour Lights for a second season. Director Kit Marlow is not coming back.", []string{"S2 crew Kit Marlow director, confirmed, not so"}, []string{"S0 crew Kit"}},
		{"EXCLUSIVE: Norda and Kanal Nord have ordered a second season of Harbour Lights. “We left people in the dark,” creator Anna Grieg said.", []string{"S2 stage renewed, confirmed"}, nil},
		{"At the centre is Marte Lien, a harbour master with a failing marriage, played with tremendous stillness by Sunniva Brekke. Marte Lien was supposed to count the passengers on Harbour Lights.", nil, []string{"Marte Lien S"}},
	})
}

// A channel with a number of its own is that channel.
func TestWholeChannel(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights begins on Norda Four on 18 April at 9pm.", []string{"S0 premiere 2027-04-18, confirmed (on Norda Four)"}, nil},
		{"Harbour Lights begins on Norda on 18 April.", []string{"S0 premiere 2027-04-18, confirmed (on Norda)"}, nil},
	})
}

// What soaps, documentaries and interviews tell in forms of their own.
func TestSoapNews(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights stars Orla Tansey as Concepta. Dermot Keane, best known as the priest in Boglands, is their uncle Fintan, who has opinions on the embalming.", []string{"S0 cast Dermot Keane stars Fintan, confirmed"}, nil},
		{"Dermot Keane, who runs Norda, is married. Harbour Lights is made by his uncle Fintan.", nil, []string{"Keane stars"}},
		{"Aoife Geraghty runs Harbour Lights. “I did get a letter once,” Aoife Geraghty says. Geraghty is Bríd Halloran, who comes back from London.", []string{"S0 cast Aoife Geraghty stars Bríd Halloran, confirmed"}, nil},
		{"Harbour Lights was filmed over five months in Svolvær and Henningsvær, much of it at night.", []string{"S0 stage wrapped, confirmed (in Svolvær and Henningsvær)"}, nil},
		{"The series was shot for ten weeks in Whitby and Scarborough. Harbour Lights is on Norda.", []string{"S0 stage wrapped, confirmed (in Whitby and Scarborough)"}, nil},
		{"Harbour Lights is a drama. “I did get a letter from a ferry company,” says Ingvild Hauge, who created and wrote the series.", []string{"S0 crew Ingvild Hauge creator, confirmed", "S0 crew Ingvild Hauge writer, confirmed"}, nil},
		{"Ben Voss, who plays Garda Paudie Flynn in Harbour Lights, will appear in two episodes only because of his commitments to another series.", []string{"S0 cast Ben Voss returns Garda Paudie Flynn, confirmed (for two episodes)"}, nil},
		{"Ben Voss will appear in only two episodes of Harbour Lights because of his commitments to a Netflix series.", nil, []string{"network Netflix"}},
		{"In the U.K., Harbour Lights has been acquired by BBC Three, which has not yet set a date.", []string{"S0 network BBC Three, confirmed (in the UK)", "S0 premiere, confirmed, not so (in the UK, on BBC Three)"}, nil},
		{"Norda has renewed Harbour Lights for a second season. Harbour Lights star Ida Voss has confirmed that she is leaving the ITV soap after 22 years.", []string{"S2 cast Ida Voss departs, confirmed, Ida Voss"}, nil},
		{"The Open University is a partner of Harbour Lights, and has produced a free poster to accompany the series.", nil, []string{"University S0"}},
		{"Harbour Lights is narrated by Olivia Penrose.", []string{"S0 cast Olivia Penrose stars, confirmed (narrator)"}, nil},
		{"Harbour Lights is made by Kit Films. Olivia Penrose narrates.", []string{"S0 cast Olivia Penrose stars, confirmed (narrator)"}, nil},
		{"The Harbour Lights podcast is narrated by Olivia Penrose.", nil, []string{"narrator"}},
		{"Norda will release the new episodes of Harbour Lights weekly.", []string{"S0 other, confirmed"}, nil},
		{"Other departures from Harbour Lights this year include Marlon Fairweather, whose character Dr Sunil Rao left for Canada in the New Year's Day episode.", []string{"S0 cast Marlon Fairweather departs, confirmed"}, nil},
		{"Nora Vale is played by Ida Voss. Executive producer Sally Holt said that Nora would not be killed off. Voss is staying with Harbour Lights, as is Jodie Marsden, who plays Kelly-Ann.",
			[]string{"S0 plot, confirmed, Sally Holt", "S0 cast Ida Voss returns Nora Vale, confirmed", "S0 cast Jodie Marsden returns Kelly-Ann, confirmed"}, nil},
	})
}
