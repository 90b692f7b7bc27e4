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
}

func TestPress(t *testing.T) { readAll(t, press) }
