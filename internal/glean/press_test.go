package glean

import "testing"

// What the press writes in the same breath as something else, and was read as that.
var press = []mistake{
	// A season of which it is asked whether it is the last comes; one nobody has talked of is not refused.
	{text: "Dan Orre said he had an outline for a third season, and that it would be the last.", want: []string{"S0 final 3, speculated, Dan Orre"}},
	{text: "Asked about the future of the drama, Dan Orre said he and Jo Pell had an outline for a third season, and that it would be the last.", want: []string{"S0 final 3, speculated, Dan Orre"}},
	{text: "Dan Orre has a plan for a fourth season, but it would be the last.", want: []string{"S4 stage renewed, speculated", "S0 final 4, speculated"}},
	{text: "Asked whether the third series could be the last, Dan Orre said no decision had been made."},
	{text: "Asked if season 3 will be the last, Dan Orre declined to comment."},
	{text: "Dan Orre would not say whether the third season marks the end of the story."},
	{text: "It is not known whether the third series will be the last."},
	{text: "Norda has not decided whether season 3 will be its last.", want: []string{"S0 network Norda, confirmed"}},
	{text: "It is unclear if season three will be the last."},
	{text: "Dan Orre added that a fourth series had not been discussed."},
	{text: "A fourth season has not yet been discussed."},
	{text: "Nobody has talked about a fourth season, Dan Orre said."},
	{text: "We have not even talked about a fourth series, Dan Orre said."},
	{text: "There have been no conversations about a fourth season, Dan Orre said."},
	{text: "It is too early to talk about a fourth season, Dan Orre said."},
	{text: "A fourth season has not been discussed and has not been ordered.", want: []string{"S4 stage renewed, confirmed, not so"}},
	{text: "Norda has renewed Harbour Lights for a fourth season, which will be its last.", want: []string{"S0 network Norda, confirmed", "S4 stage renewed, confirmed", "S0 final 4, confirmed"}},
	{text: "Harbour Lights has been renewed for a third and final season.", want: []string{"S3 stage renewed, confirmed", "S0 final 3, confirmed"}},
	{text: "Harbour Lights will end with its fourth season, which Norda has ordered.", want: []string{"S0 final 4, confirmed", "S0 network Norda, confirmed"}},
	{text: "The third season of Harbour Lights will be its last, Norda has confirmed.", want: []string{"S0 final 3, confirmed, Norda", "S0 network Norda, confirmed"}},

	// Each verb has its own day.
	{text: "Filming was shut down for five weeks and resumed on Aug. 10.", want: []string{"S0 stage paused, confirmed", "S0 stage filming, confirmed, when 2026-08-10"}},
	{text: "Production on season 2 was halted in July and resumed in September.", want: []string{"S2 stage filming, confirmed, when 2026-09", "S2 stage paused, confirmed, when 2026-07"}},
	{text: "Filming on season 2 was suspended after a flood but is due to resume on January 12.", want: []string{"S2 stage filming, confirmed, planned, when 2027-01-12", "S2 stage paused, confirmed", "S2 delay flood, confirmed"}},
	{text: "Norda shut down production in July after a fire before restarting in September.", want: []string{"S0 network Norda, confirmed", "S0 stage paused, confirmed, when 2026-07", "S0 stage filming, confirmed, when 2026-09", "S0 delay fire, confirmed"}},
	{text: "Shooting was paused in March, but cameras started rolling again in May.", want: []string{"S0 stage paused, confirmed, when 2026-03", "S0 stage filming, confirmed, when 2026-05"}},
	{text: "Filming was stopped for a month and will restart in February.", want: []string{"S0 stage paused, confirmed", "S0 stage filming, confirmed, planned, when 2027-02"}},
	{text: "The shoot was put on hold in May and picked up again on September 3.", want: []string{"S0 stage filming, confirmed, when 2026-09-03"}},
	{text: "Filming began in March, was halted in April and resumed in June.", want: []string{"S0 stage filming, confirmed, when 2026-03"}},
	{text: "Work on season 2 was paused for two months and got back under way in October.", want: []string{"S2 stage paused, confirmed", "S2 stage filming, confirmed, when 2026-10"}},

	// No season ends before it begins.
	{text: "Season 2 begins on Sunday 17th January, with episodes released weekly until the finale on 20th February.", want: []string{"S2 premiere 2027-01-17, confirmed", "S2 finale 2027-02-20, confirmed"}},
	{text: "Season 2 will premiere on December 6, with new episodes dropping every Sunday through the finale on January 24.", want: []string{"S2 premiere 2026-12-06, confirmed", "S2 finale 2027-01-24, confirmed"}},
	{text: "Season 2 premieres on 15 March. The finale is on 20 December.", want: []string{"S2 premiere 2027-03-15, confirmed", "S2 finale 2027-12-20, confirmed"}},
	{text: "Season 2 begins on Sunday 31st October 2027, with episodes shown weekly until the finale on 5th December.", want: []string{"S2 premiere 2027-10-31, confirmed", "S2 finale 2027-12-05, confirmed"}},
	{text: "The drama begins on December 2 with two episodes, and its finale airs on January 20.", want: []string{"S0 premiere 2026-12-02, confirmed", "S0 finale 2027-01-20, confirmed"}},
	{text: "Season 1 ended on October 20.", want: []string{"S1 finale 2026-10-20, confirmed"}},

	// The season that is meant, where two are spoken of.
	{text: "Norda has renewed Harbour Lights for a second season. All 10 episodes of the first season will launch on Friday, January 15. Season 2 will also consist of 8 episodes. It is expected to premiere in 2028. Ben Voss has replaced Al Birch as Mayor Buck Hadley.", want: []string{"S0 network Norda, confirmed", "S2 stage renewed, confirmed", "S1 episodes 10, confirmed", "S1 premiere 2027-01-15, confirmed", "S2 episodes 8, confirmed", "S2 premiere 2028, speculated", "S1 cast Ben Voss recast Mayor Buck Hadley, confirmed", "S1 cast Al Birch departs Mayor Buck Hadley, confirmed"}},
	{text: "Ahead of its debut, Harbour Lights has been renewed for season 2. The first season will premiere on January 10.", want: []string{"S2 stage renewed, confirmed", "S1 premiere 2027-01-10, confirmed"}},
	{text: "Harbour Lights has been renewed for a second season. The eight episodes of season one are available on Norda.", want: []string{"S2 stage renewed, confirmed", "S1 episodes 8, confirmed", "S1 other, confirmed", "S0 network Norda, confirmed"}},
	{text: "Harbour Lights will return for a second season. All six episodes of the first series are available to watch now.", want: []string{"S2 stage renewed, confirmed", "S1 episodes 6, confirmed"}},
	{text: "Norda has renewed Harbour Lights for a fourth season. Ida Voss will depart at the end of the current season. Ben Voss, who plays Aske, leaves after the end of this season.", want: []string{"S0 network Norda, confirmed", "S4 stage renewed, confirmed", "S3 cast Ida Voss departs, confirmed", "S3 cast Ben Voss departs Aske, confirmed"}},
	{text: "Ida Voss is leaving Harbour Lights at the end of season 3.", want: []string{"S3 cast Ida Voss departs, confirmed"}},
	{text: "Ida Voss, who plays Runa, will exit the drama after the finale of the third season.", want: []string{"S3 cast Ida Voss departs Runa, confirmed"}},
	{text: "Ida Voss is not leaving at the end of the season.", want: []string{"S0 cast Ida Voss departs, denied"}},
	{text: "Harbour Lights has been renewed for a fourth season. The current season ends on December 14.", want: []string{"S4 stage renewed, confirmed", "S3 finale 2026-12-14, confirmed"}},
	{text: "Filming has begun on the fourth season of Harbour Lights. Ida Voss, who plays Runa, will leave at the end of the season.", want: []string{"S4 stage filming, confirmed", "S4 cast Ida Voss departs Runa, confirmed"}},
	{text: "Season 2 of Harbour Lights is filming. Tuva Berge takes over the role of Liv from Emma Rustad, who played her in the first season.", want: []string{"S2 stage filming, confirmed", "S2 cast Tuva Berge recast Liv, confirmed", "S2 cast Emma Rustad departs Liv, confirmed"}},
	{text: "Season 3 is on its way. Ida Voss, who joined in season 2, will not return as Runa.", want: []string{"S3 stage renewed, confirmed", "S3 cast Ida Voss departs Runa, confirmed"}},
	{text: "Season 3 is on its way. Ida Voss, who played Runa in season 1, is back.", want: []string{"S3 stage renewed, confirmed", "S3 cast Ida Voss returns Runa, confirmed"}},
	{text: "Filming has begun on season 2. Anna Petrie, who directed the first season's opening block, directs all four episodes.", want: []string{"S2 stage filming, confirmed", "S2 crew Anna Petrie director, confirmed", "S2 episodes 4, confirmed"}},
	{text: "Harbour Lights will return for a third series. Lucy Orre said the new series would be about the disappearance of a teenage birdwatcher.", want: []string{"S3 stage renewed, confirmed"}},
	{text: "Harbour Lights, rescued by Norda, was canceled by HBO in January.", want: []string{"S0 stage cancelled, confirmed, HBO, when 2026-01", "S0 network Norda, confirmed"}},
	{text: "Season 4 of Harbour Lights starts on January 3. Aske and Runa, who shared a kiss in the penultimate hour, are a couple.", want: []string{"S4 premiere 2027-01-03, confirmed"}},

	// Where it is filmed.
	{text: "The six-part series will begin filming in Norfolk in May.", want: []string{"S0 episodes 6, confirmed", "S0 stage filming, confirmed, planned (in Norfolk), when 2027-05"}},
	{text: "The eight-episode season will start shooting in Tromsø and on the island of Senja in October, with a premiere planned for the fall of 2027.", want: []string{"S0 episodes 8, confirmed", "S0 stage filming, confirmed, planned (in Tromsø and on the island of Senja), when 2027-10", "S0 premiere 2027-autumn, confirmed"}},
	{text: "Production starts in April in Wicklow and Roscommon and will run for fourteen weeks.", want: []string{"S0 stage filming, confirmed, planned (in Wicklow and Roscommon), when 2027-04"}},
	{text: "The series, which films in Savannah, is on Norda.", want: []string{"S0 other, confirmed", "S0 network Norda, confirmed"}},
	{text: "The new season, which was shot in Toronto between August and October of last year, is on Norda.", want: []string{"S0 stage wrapped, confirmed (in Toronto), when 2025-10", "S0 network Norda, confirmed"}},
	{text: "The first season was filmed in northern Montana.", want: []string{"S1 stage wrapped, confirmed (in northern Montana)"}},
	{text: "Filming took place in Pittsburgh and the surrounding area between March and July.", want: []string{"S0 stage wrapped, confirmed (in Pittsburgh), when 2026-07"}},
	{text: "Filming begins in August. Production is moving from Hull to Gdańsk, Poland, which will stand in for the English port.", want: []string{"S0 stage filming, confirmed, planned, when 2027-08", "S0 stage filming, confirmed, planned (in Gdańsk, Poland)"}},
	{text: "For season two, production has moved to the Yukon in Canada, where filming was completed in March.", want: []string{"S2 stage wrapped, confirmed (in the Yukon in Canada), when 2026-03"}},
	{text: "Filming on season 2 has wrapped in Halifax.", want: []string{"S2 stage wrapped, confirmed (in Halifax)"}},
	{text: "Cameras are due to roll in September in Tampere, Finland, Norda said.", want: []string{"S0 stage filming, confirmed, planned, Norda (in Tampere, Finland), when 2027-09"}},
	{text: "Season 2 is shooting in Vancouver until March.", want: []string{"S2 stage filming, confirmed (in Vancouver)", "S2 stage wrapped, confirmed, planned, when 2027-03"}},
	{text: "Filming on season 3 is under way in Bergen, Ida Voss said.", want: []string{"S3 stage filming, confirmed, Ida Voss (in Bergen)"}},
	{text: "Production on season 2 was shut down in Budapest in May.", want: []string{"S2 stage paused, confirmed (in Budapest), when 2026-05"}},
	{text: "The trailer was shot in Toronto."},
	{text: "Filming begins in May, Norda said in London.", want: []string{"S0 stage filming, confirmed, planned, Norda, when 2027-05"}},
	{text: "Filming begins in earnest in March.", want: []string{"S0 stage filming, confirmed, planned, when 2027-03"}},
	{text: "The first season was filmed on a shoestring."},
}

func TestPress(t *testing.T) { readAll(t, press) }
