package glean

import "testing"

// A day of something else begins nothing: of a podcast, a version, an episode far on in the
// run, another country's showing of a run, the years of what the story is about.
func TestDaysOfOtherThings(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights premieres on Norda on October 1. A companion podcast, hosted by Bea Lund, will launch on Norda Listen on September 24.", []string{"S0 other, confirmed"}, []string{"2026-09-24", "2027-09-24"}},
		{"An Inuktitut version of the series will be broadcast on APTN in November.", nil, []string{"premiere 2", "APTN"}},
		{"A Welsh-language version of Harbour Lights will air on S4C in February.", nil, []string{"premiere 2"}},
		{"A signed version of the first episode will be shown on January 9.", nil, []string{"premiere 2"}},
		{"An accompanying behind-the-scenes documentary arrives on iPlayer on 4 January.", nil, []string{"premiere 2"}},
		{"A box set of the first two series of Harbour Lights is out on 7 December.", nil, []string{"premiere 2"}},
		{"The companion podcast returns on 3 January, a week before the series returns on 10 January.", []string{"S0 premiere 2027-01-10, confirmed"}, []string{"2027-01-03"}},
		{"Harbour Lights was created by Alan Prior. Its 5,000th episode screened in May and was watched by 812,000 viewers.", nil, []string{"premiere 2"}},
		{"The show's 100th episode aired in March.", nil, []string{"premiere 2"}},
		{"The soap aired its 10,000th episode in June.", nil, []string{"premiere 2"}},
		{"A live episode to mark the soap's 40th anniversary went out in February.", nil, []string{"premiere 2"}},
		{"The new deal keeps the show on air until the end of 2029.", nil, []string{"premiere 2"}},
		{"The three-year deal will keep Harbour Lights on screens until at least 2028.", nil, []string{"premiere 2"}},
		{"The agreement secures the series on Norda through 2029.", nil, []string{"premiere 2"}},
		{"The renewal takes the drama to 2029.", nil, []string{"premiere 2"}},
		{"Norda has ordered a second season of Harbour Lights, the South Korean drama about an accountant caught up in the 1997 financial crisis.", []string{"S2 stage renewed, confirmed, Norda"}, []string{"1997"}},
		{"Norda has renewed Harbour Lights, which follows a family during the 1984 miners' strike, for a third season.", nil, []string{"1984"}},
		{"Norda has commissioned a second series of Harbour Lights, the drama set in 1976.", []string{"S2 stage renewed, confirmed, Norda"}, []string{"1976"}},
		{"Harbour Lights has been renewed for a second season, which will be set in 1923.", []string{"S2 stage renewed, confirmed"}, []string{"1923"}},
		{"Harbour Lights is a daily soap. Exteriors, which have been filmed at Palm Beach since the first episode in 2002, will move to Currumbin.", nil, []string{"wrapped"}},
		{"The series has been shot in Bristol since 1986.", nil, []string{"wrapped"}},
	})
}

// A run that another broadcaster shows, once it has been on at home, is no season to come.
func TestShownAgainElsewhere(t *testing.T) {
	readSome(t, []read{
		{"Midway through the run of Harbour Lights, Norda's four-part documentary, director Ida Voss is getting used to being recognised.\n\nPBS has acquired U.S. rights and will air the series in January under its Nova banner.\n\nThe finale airs Dec. 22.", nil, []string{"premiere 2027"}},
		{"Harbour Lights finished its first run on RTÉ One last Sunday with an average of 540,000 viewers. Channel 4 will show it from January 5th.\n\nOn Thursday RTÉ confirmed that a second series is on the way.", nil, []string{"premiere 2027-01-05"}},
		{"Harbour Lights ended on Norda on Sunday. BritBox will stream the series in the United States from 4 February.", nil, []string{"premiere 2027-02-04"}},
		{"Harbour Lights returns to Norda for its second series on 5 January, and BritBox will stream it in the US from 4 February.", []string{"S2 premiere 2027-01-05, confirmed (on Norda)"}, nil},
		{"Harbour Lights is coming to Channel 4. Channel 4 will show it from January 5th.", []string{"S0 premiere 2027-01-05, confirmed"}, nil},
	})
}

// A question binds what answers it.
func TestAskedAndAnswered(t *testing.T) {
	readSome(t, []read{
		{"Is there a trailer?\n\nNot yet.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights is directed by Declan Shaw. Declan Shaw has handed over to Mary Considine, who will direct the first three episodes.", []string{"S0 crew Mary Considine director, confirmed (the first three episodes)"}, []string{"Shaw director, confirmed, not so ("}},
		{"Is there a trailer?\n\nNot yet. We'd expect one in October, and we'll update this page when it arrives.", nil, []string{"premiere"}},
		{"Is there a trailer for series 3?\n\nNo, but it should be out in December.", nil, []string{"premiere"}},
		{"Has filming started?\n\nNot yet. It is expected in January.", nil, []string{"premiere"}},
		{"Will there be a series 4 of Harbour Lights?\n\nNothing has been confirmed. Speaking on set, Ida Voss said: \"I'd do it until my knees go.\"", []string{"S4 stage renewed, confirmed, not so"}, nil},
		{"Will there be a season 3?\n\nHarbour Lights has yet to be renewed.", nil, []string{"S3 stage renewed, confirmed ("}},
		{"Will Harbour Lights return for a second series?\n\nNot yet. Norda has not said.", []string{"S2 stage renewed, confirmed, not so"}, nil},
		{"Will there be a second season of Harbour Lights?\n\nNo. Creator Ida Voss has said that the story is complete.", []string{"S2 stage renewed, confirmed, not so"}, nil},
		{"When will season 3 of Harbour Lights be released?\n\nNothing official yet, but we would guess at October.", []string{"S3 premiere, confirmed, not so"}, nil},
		{"When does Harbour Lights start?\n\nNot yet announced. Norda has been quiet.", []string{"S0 premiere, confirmed, not so"}, nil},
		{"Will there be a season 4?\n\nYes. Norda has ordered it.", nil, []string{"not so"}},
		{"Dara Keane plays Bernie and Ben Voss plays Mossie. So will Bernie and Mossie get together? \"I'd be run out of Mayo if I told you,\" says writer Orla Quirke.", nil, []string{"relationship"}},
		{"Dara Keane plays Nora and Ben Voss plays Carl. Is Carl Nora's father? We will find out.", nil, []string{"relationship"}},
	})
}

// What somebody would like is not what is.
func TestWishes(t *testing.T) {
	readSome(t, []read{
		{"Writer Tom Cready has previously said he would like the show to end after five series.", nil, []string{"stage ended", "final"}},
		{"Creator Anna Grieg wants the series to end after four seasons.", nil, []string{"stage ended"}},
		{"Anna Grieg, who created Harbour Lights, would prefer the drama to finish on a high.", nil, []string{"stage ended"}},
		{"Anna Grieg said she hoped the show would end with a wedding.", nil, []string{"stage ended"}},
	})
}

// What stands in brackets behind who makes a show is what he made before.
func TestCreditsInBrackets(t *testing.T) {
	readSome(t, []read{
		{"The series is written by Orla Quirke. Declan Shaw (Rough Water) will direct all six episodes.", []string{"S0 crew Declan Shaw director, confirmed"}, []string{"cast"}},
		{"Harbour Lights stars Ida Voss. It is directed by Declan Shaw (Rough Water) and produced by Mia Holt (Penny Lane).", []string{"S0 crew Declan Shaw director, confirmed"}, []string{"Rough Water", "Penny Lane"}},
		{"Harbour Lights stars Ida Voss. Declan Shaw (Rough Water) is attached to direct.", nil, []string{"cast Declan", "Rough"}},
		{"Harbour Lights stars Ida Voss. Jo Marsh (Penny Lane) has written all six episodes.", nil, []string{"cast Jo Marsh"}},
		{"Harbour Lights stars Ida Voss. Jo Marsh (Penny Lane) serves as showrunner.", nil, []string{"cast Jo Marsh"}},
		{"Ida Voss (Nora) and Ben Voss (Carl) are in the cast.", []string{"S0 cast Ida Voss stars Nora, confirmed"}, nil},
	})
}

// A title before a name is no name.
func TestShortTitles(t *testing.T) {
	readSome(t, []read{
		{"Also cast are Gráinne Farrelly as the sister and veteran Brendan Hoare as parish priest Fr. Lavelle.", []string{"S0 cast Brendan Hoare stars Fr. Lavelle, confirmed"}, nil},
		{"Harbour Lights stars Ida Voss as Dr. Yasmin Farouk and Mia Holt as Sgt. Paula Dunn.", []string{"S0 cast Ida Voss stars Dr. Yasmin Farouk, confirmed"}, nil},
		{"Harbour Lights stars Ben Voss as Supt. Carl Orr.", []string{"S0 cast Ben Voss stars Supt. Carl Orr, confirmed"}, nil},
		{"Fr. Lavelle is played by Brendan Hoare.", []string{"S0 cast Brendan Hoare stars Fr. Lavelle, confirmed"}, nil},
	})
}

// A place is no network, and another show's network is not this one's.
func TestNoNetworkOfIt(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss is DI Nell Hartigan, the detective who went home to the north Norfolk coast after a career in Manchester.", nil, []string{"network"}},
		{"The drama was shot on the west Cork coast and the Mayo countryside.", nil, []string{"network"}},
		{"Ida Voss, who broke out in Apple TV+'s The Lighthouse Year, plays Bernie Fallon, a failed wedding planner.", nil, []string{"network"}},
		{"Ben Voss, best known for Netflix's The Long Field, plays Carl Orr.", nil, []string{"network"}},
		{"Mia Holt, fresh from ITV's The Undertow, joins the cast of Harbour Lights.", nil, []string{"network"}},
		{"Harbour Lights, Norda's The Undertow replacement, begins on 4 January.", nil, []string{"network ITV"}},
	})
}

// A place says nothing.
func TestPlacesAreSilent(t *testing.T) {
	readSome(t, []read{
		{"Leetia Ipeelie directs Harbour Lights. She originally planned to have no narration, but changed her mind after a test screening in Gjoa Haven. \"The elders said, 'We need someone to tell us who they are,'\" she says, laughing.", []string{"S0 quote, confirmed, Leetia Ipeelie"}, []string{"Haven"}},
		{"Ida Voss wrote Harbour Lights. The idea came to her on a walk near Holme Staithe. \"I saw a boat where there shouldn't have been a boat,\" she says.", []string{"S0 quote, confirmed, Ida Voss"}, []string{"Staithe"}},
	})
}

// Whose daughter, whose pub, and whom he plays.
func TestKinAndPart(t *testing.T) {
	readSome(t, []read{
		{"Series two followed the murder of oysterman Colin Pegg, who was killed by his own daughter, Leanne, played by Josie Marlowe.", []string{"S0 cast Josie Marlowe stars Leanne, confirmed"}, []string{"relationship Leanne and Josie", "Josie Marlowe and", "and Josie Marlowe"}},
		{"Nora was betrayed by her own sister, Paige, played by Ida Voss.", nil, []string{"and Ida Voss", "Ida Voss and"}},
		{"Carl was poisoned by his brother, Ned, played by Ben Voss.", nil, []string{"and Ben Voss", "Ben Voss and"}},
		{"Harbour Lights favourite Kerry-Anne Doyle is leaving the soap after 19 years as pub landlady Shelley Brannigan.", []string{"S0 cast Kerry-Anne Doyle departs Shelley Brannigan, confirmed"}, nil},
		{"Ben Voss is leaving Harbour Lights after a decade playing mechanic Carl Orr.", []string{"S0 cast Ben Voss departs Carl Orr, confirmed"}, nil},
		{"Mia Holt has quit the soap after six years in the role of Nora Vale.", []string{"S0 cast Mia Holt departs Nora Vale, confirmed"}, nil},
		{"The villain is Chairman Noh, whom Jang Tae-sik plays with unnerving warmth.", []string{"S0 cast Jang Tae-sik stars Noh, confirmed"}, nil},
		{"The best of them is Nora Vale, whom Ida Voss plays as a woman who has stopped sleeping.", []string{"S0 cast Ida Voss stars Nora Vale, confirmed"}, nil},
		{"Harbour Lights, in which Ida Voss plays a vet, was adapted by Mia Holt from a novel.", nil, []string{"stars Mia Holt"}},
		{"There is also DS Amy Orr, whom Mia Holt plays.", []string{"S0 cast Mia Holt stars DS Amy Orr, confirmed"}, nil},
	})
}

// What is plain.
func TestPlainNews(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is directed by Leetia Ipeelie, whose documentary The Long Light premiered at Hot Docs in 2022, and narrated by actor Graham Tooley.", []string{"S0 cast Graham Tooley stars, confirmed (narrator)"}, []string{"crew Graham"}},
		{"The series is narrated by Jo Brand.", []string{"S0 cast Jo Brand stars, confirmed (narrator)"}, nil},
		{"Fionn Mulcahy, whose Tadhg became the show's unlikely heart-throb, will be back, despite being cast in a Marvel film.", []string{"S0 cast Fionn Mulcahy returns Tadhg, confirmed"}, nil},
		{"Ida Voss, who won best actress in May for her performance as Nora Vale, is also absent from the cast list.", []string{"S0 cast Ida Voss departs Nora Vale, confirmed"}, nil},
		{"Newcomer Zara Iqbal made her debut last month as doctor Priya Nair.", []string{"S0 cast Zara Iqbal joins Priya Nair, confirmed"}, nil},
		{"Harbour Lights was made in Korea. Most of it was shot in Incheon, because the old docks no longer exist.", nil, []string{"stage filming"}},
		{"Ida Voss will be back as Nora Vale, despite reports that she had quit.", []string{"S0 cast Ida Voss returns Nora Vale, confirmed"}, nil},
		{"The series was originally expected in September, but it was moved to avoid clashing with the women's rugby, a spokesperson confirmed.", []string{"S0 delay a clash with the women's rugby, confirmed"}, nil},
		{"Shelley Brannigan is played by Mia Holt. Shelley won't be killed off. Instead, she will sell the hotel and move to Perth.", []string{"S0 plot, confirmed"}, nil},
	})
}
