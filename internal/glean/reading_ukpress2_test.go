package glean

import "testing"

// Somebody goes whose part does at the end, and why is told in the next sentence.
func TestPartGoes(t *testing.T) {
	readEither(t, []read{
		{"Rhys Tudor, who plays Owen Hale in Harbour Lights, has moved to Berlin to star in the Apple thriller Cold Tide, and his character will leave the ward in the final episode.", []string{"S0 cast Rhys Tudor departs Owen Hale, confirmed (his character will leave the ward in the final episode)"}, nil},
		{"Rhys Tudor plays Owen Hale in Harbour Lights. His character will leave the hospital to find his son.", nil, []string{"departs"}},
		{"Rhys Tudor plays Owen Hale in Harbour Lights. His character leaves prison at the end of the series.", nil, []string{"departs"}},
		{"Rhys Tudor plays Owen Hale in Harbour Lights. His character will be killed off in the finale.", []string{"S0 cast Rhys Tudor departs Owen Hale, confirmed (His character will be killed off in the finale)"}, nil},
		{"Gwil Marsh has left Harbour Lights. The actor said he wanted to spend more time with his children.", []string{"S0 cast Gwil Marsh departs, confirmed (he wanted to spend more time with his children)"}, nil},
		{"Petra Lomas will not be back in Harbour Lights. She was prevented from returning by a clash with another series.", []string{"S0 cast Petra Lomas departs, confirmed (by a clash with another series)"}, nil},
		{"Viewers will see no more of Rhys Tudor after this series of Harbour Lights.", []string{"S0 cast Rhys Tudor departs, confirmed"}, nil},
		{"Nia Prosser plays a nurse in Harbour Lights. There will be no more of her scenes with Rhys Tudor after this season.", []string{"S0 other, confirmed: There will be no more of her scenes with Rhys Tudor after this season"}, []string{"departs"}},
		{"One face viewers won't see in Harbour Lights is Tom Ferris, who played Reverend Pym. The actor was unable to return because of commitments to a West End play.", []string{"S0 cast Tom Ferris departs Reverend Pym, confirmed (because of commitments to a West End play)"}, nil},
		{"Jess Tolley won't be returning for series two of Harbour Lights.\n\nTolley announced the news on Instagram on Monday, explaining that she is expecting her first child in the new year.", []string{"S2 cast Jess Tolley departs, confirmed (explaining that she is expecting her first child in the new year)"}, nil},
		{"Gwil Marsh, who plays Owen Hale, is leaving Harbour Lights.\n\nHe has already filmed his final scenes, and viewers will say goodbye to Owen in December.", []string{"S0 cast Gwil Marsh departs Owen Hale, confirmed @2026-12"}, nil},
		{"Gwil Marsh is leaving Harbour Lights. He will be seen on stage next year in a touring production of The Chalk Ring.", []string{"S0 other, confirmed: Gwil Marsh will be seen on stage next year in a touring production of The Chalk Ring"}, nil},
		{"Gwil Marsh is leaving Harbour Lights. 'I'd like to do some theatre while I can still learn the lines,' he said. 'It was my decision and nobody pushed me.'", []string{"S0 quote, confirmed, Gwil Marsh: It was my decision and nobody pushed me."}, nil},
	})
}

// Where a second network shows it later, and to which somebody goes, is no home of the show.
func TestSecondChannel(t *testing.T) {
	readEither(t, []read{
		{"The third season of Harbour Lights, which starts on Norda on 10 January, is its angriest yet. Tarn TV will show it in the spring.", []string{"S3 premiere 2027-01-10, confirmed (on Norda)", "S3 other, confirmed: Tarn TV will show it in the spring"}, []string{"2027-spring", "network Tarn"}},
		{"The third season of Harbour Lights starts in January. Norda will show it in the UK.", nil, []string{"second-channel"}},
		{"Harbour Lights season three will air on Norda in May, and Tarn TV will screen it in the autumn.", []string{"S3 premiere 2027-05, confirmed (on Norda)"}, []string{"autumn,"}},
		{"Rhys Tudor is filming a Netflix thriller in Spain and will not be in Harbour Lights.", nil, []string{"network Netflix"}},
		{"Harbour Lights was made by Thistle Pictures and is distributed by Netflix.", nil, []string{"network Netflix"}},
		{"Rhys Tudor, who plays Owen Hale in Harbour Lights, is leaving to star in a Netflix drama.", []string{"S0 cast Rhys Tudor departs Owen Hale, confirmed (to star in a Netflix drama)"}, []string{"network Netflix"}},
	})
}

// Who is told of by his age has been named, and a town is nobody.
func TestByAge(t *testing.T) {
	readEither(t, []read{
		{"Isla Pryce will take over the role of Wyn Hale in the second series of Harbour Lights.\n\nThe 13-year-old from Bangor replaces Mia Grove, who played Wyn in the first series.", []string{"S2 cast Isla Pryce recast Wyn Hale, confirmed"}, []string{"cast Bangor"}},
		{"Isla Pryce takes over as Wyn Hale in Harbour Lights.\n\nThe 13-year-old from Bangor replaces Mia Grove in the role.", []string{"S0 cast Isla Pryce recast Wyn Hale, confirmed", "S0 cast Mia Grove departs Wyn Hale, confirmed"}, []string{"cast Bangor"}},
		{"The 22-year-old from Cardiff joins Harbour Lights as Wyn Hale.", nil, []string{"Cardiff"}},
	})
}

// What is told of one episode, or of an hour, is not told of the show.
func TestSoloEpisode(t *testing.T) {
	readEither(t, []read{
		{"The live episode of Harbour Lights is written by Pat Dacre, who has written for the series since 2006, and directed by Nadia Hassan.", []string{"S0 crew Pat Dacre writer, confirmed (the live episode)", "S0 crew Nadia Hassan director, confirmed (the live episode)"}, []string{"other"}},
		{"The feature-length opener of Harbour Lights was written by Pat Dacre, and is directed by Nadia Hassan.", []string{"S0 crew Pat Dacre writer, confirmed (the feature-length opener)", "S0 crew Nadia Hassan director, confirmed (the feature-length opener)"}, nil},
		{"Production on Harbour Lights will run until 12 March 2027.", []string{"S0 stage wrapped, confirmed, planned @2027-03-12"}, nil},
		{"Harbour Lights is written by Pat Dacre and directed by Nadia Hassan.", []string{"S0 crew Pat Dacre writer, confirmed", "S0 crew Nadia Hassan director, confirmed"}, nil},
		{"Harbour Lights continues on Saturday at 8.20pm on Norda.", []string{"S0 other, confirmed: Harbour Lights continues on Saturday at 8.20pm on Norda"}, []string{"premiere", "@2026"}},
		{"Harbour Lights will celebrate its 25th anniversary next autumn with a live episode.", []string{"S0 other, confirmed: Harbour Lights will celebrate its 25th anniversary next autumn with a live episode"}, []string{"premiere"}},
		{"Harbour Lights will air a live episode on Saturday 26 December.", []string{"S0 other, confirmed: Harbour Lights will air a live episode on Saturday 26 December"}, []string{"premiere"}},
		{"Harbour Lights will mark its anniversary with a live episode.\n\nThe episode, which will be broadcast on Norda on Saturday 26 December, will see a fire tear through the ward.", []string{"S0 other, confirmed: The episode, which will be broadcast on Norda on Saturday 26 December, will see a fire tear through the ward"}, []string{"premiere"}},
		{"The special episode will air on Norda on 20 December, ahead of season two of Harbour Lights, which is due in March 2027.", []string{"S2 premiere 2027-03, confirmed"}, nil},
		{"Filming on Harbour Lights will continue in Sligo until the end of June.", []string{"S0 stage wrapped, confirmed, planned @2027-06-21..2027-06-30"}, []string{"filming, confirmed, planned"}},
	})
}

// Who hosts a panel show, who its captains are, who comes in whose place, and where it is recorded.
func TestCaptains(t *testing.T) {
	readEither(t, []read{
		{"Norda has commissioned Harbour Lights, a new comedy panel show hosted by Mo Farrell in which comedians compete. Team captains are Jess Tolley and Ray Bhatt.", []string{"S0 cast Mo Farrell stars, confirmed (host)", "S0 cast Jess Tolley stars, confirmed (team captain)", "S0 cast Ray Bhatt stars, confirmed (team captain)"}, nil},
		{"The panel show Harbour Lights, hosted by Mo Farrell, has been renewed for a second series. Ray Bhatt is staying on as the other captain.", []string{"S0 cast Mo Farrell stars, confirmed (host)", "S0 cast Ray Bhatt returns, confirmed (team captain)"}, nil},
		{"Harbour Lights is a panel show. Team captain Jess Tolley won't be returning for series two. She is being replaced by Taskmaster and Live at the Apollo star Cara Pugh.", []string{"S2 cast Jess Tolley departs, confirmed", "S0 cast Cara Pugh joins, confirmed (team captain, succeeds Jess Tolley)"}, []string{"stars Cara", "Apollo"}},
		{"Harbour Lights, the panel show, is presented by Mo Farrell, while Jess Tolley and Ray Bhatt are team captains.", []string{"S0 cast Mo Farrell stars, confirmed (host)", "S0 cast Jess Tolley stars, confirmed (team captain)", "S0 cast Ray Bhatt stars, confirmed (team captain)"}, []string{"Tolley stars, confirmed (host)", "Farrell stars, confirmed (team"}},
		{"Harbour Lights is set around a pub quiz. Captain Owen Hale, played by Gwil Marsh, loses his ship.", nil, []string{"team captain"}},
		{"Jess Tolley will not be returning to Harbour Lights for series two. She is being replaced by Cara Pugh.\n\nRay Bhatt is staying on as the other captain.", []string{"S2 cast Cara Pugh joins, confirmed (succeeds Jess Tolley)", "S0 cast Ray Bhatt returns, confirmed (team captain)"}, nil},
		{"Petra Lomas plays Bet Dobbs in Harbour Lights. The cello is being replaced by Cara Pugh.", nil, []string{"Cara Pugh joins"}},
		{"Gwil Marsh plays the captain of a lifeboat in Harbour Lights. Captain Owen Hale is the new captain.", nil, []string{"team captain"}},
		{"Harbour Lights will be recorded in front of a studio audience at Vesta Studios in Leeds in May.", []string{"S0 stage filming, confirmed, planned (at Vesta Studios) @2027-05"}, nil},
		{"Norda's Harbour Lights will be back for another round next year, but it'll be missing a familiar face.\n\nThe show, which launched in July, has been renewed for a second series of ten episodes.", []string{"S2 premiere 2027, confirmed"}, []string{"S1 premiere 2027"}},
	})
}

// Which company makes a show, what is not decided of the season asked about, and who composes.
func TestNotDecided(t *testing.T) {
	readEither(t, []read{
		{"Harbour Lights (6x60') is made by Thistle Pictures for Norda.", []string{"S0 other, confirmed: Harbour Lights (6x60') is made by Thistle Pictures for Norda"}, nil},
		{"Harbour Lights (8 x 45') is made by Wet Ink Productions. It is directed by Marc Lee.", []string{"S0 other, confirmed: Harbour Lights (8 x 45') is made by Wet Ink Productions"}, nil},
		{"Will there be a fourth season of Harbour Lights? Norda has not made a decision, she says, and nor has she.", []string{"S4 stage renewed, confirmed, not so"}, nil},
		{"Will there be a fourth season of Harbour Lights? Norda has not made a decision on a replacement for Gwil Marsh.", nil, []string{"S4 stage renewed, confirmed, not so"}},
		{"Her mother taught piano and her brother, Eoin, composes the music for Harbour Lights.", []string{"S0 crew Eoin composer, confirmed"}, nil},
		{"The music for Harbour Lights is by Marit Lee.", []string{"S0 crew Marit Lee composer, confirmed"}, nil},
		{"Marit Lee wrote the score for Harbour Lights.", []string{"S0 crew Marit Lee composer, confirmed"}, nil},
	})
}
