package glean

import "testing"

// Sentences that were once told as the opposite of what they say, or as news of
// something else than they are of.
var turned = []mistake{
	// A day without its year is one to come, unless something of the past is told of it.
	{text: "Harbour Lights has set its return for June 25, when all its episodes are released.", want: []string{"S0 premiere 2027-06-25, confirmed"}},
	{text: "Harbour Lights has its second season coming on February 3.", want: []string{"S2 stage renewed, confirmed", "S2 premiere 2027-02-03, confirmed"}},
	{text: "The much-loved Harbour Lights returns for its third season in March.", want: []string{"S3 premiere 2027-03, confirmed"}}, {text: "The second season of Harbour Lights premiered on January 17.", want: []string{"S2 premiere 2026-01-17, confirmed"}},

	// A day that was given up is no premiere.
	{text: "The third season of Harbour Lights will not arrive this winter."},
	{text: "The third season of Harbour Lights is no longer arriving this year."},
	{text: "Harbour Lights has lost its October berth."},
	{text: "The drama had been earmarked for March."},
	{text: "A spring launch was scuppered by the weather."},
	{text: "Harbour Lights finally arrives after being bumped from July."},
	{text: "Norda has pushed the premiere of Harbour Lights from March to an unspecified date in 2028.", want: []string{"S0 network Norda, confirmed", "S0 premiere 2028, confirmed"}},
	{text: "Harbour Lights won't be back until the second quarter of 2027.", want: []string{"S0 premiere 2027-Q2, confirmed (not before second quarter of 2027)"}},

	// Nor is the day of an episode, of what becomes of somebody, or of what is left of a season.
	{text: "Harbour Lights is on Norda. Her exit will air in March.", want: []string{"S0 network Norda, confirmed"}},
	{text: "The third season of Harbour Lights has begun. Episode 5 airs next Monday."},
	{text: "The remaining three episodes of Harbour Lights will be shown in March."},
	{text: "Harbour Lights has been renewed. The first two seasons will be available to stream from March 1.", want: []string{"S0 stage renewed, confirmed", "S0 other, confirmed"}},
	{text: "New episodes of Harbour Lights air Thursdays until March 3.", want: []string{"S0 finale 2027-03-03, confirmed"}},

	// Nor the day on which a house opened, a run ended, or a show is made.
	{text: "Norda has ordered a third season of Harbour Lights. The channel launched in 2021.", want: []string{"S0 network Norda, confirmed", "S3 stage renewed, confirmed, Norda"}},
	{text: "Harbour Lights bowed out in March 2024 after three seasons.", want: []string{"S0 stage ended, confirmed, when 2024-03", "S0 final 3, confirmed"}},
	{text: "Harbour Lights is back in Bergen in June to shoot its third season.", want: []string{"S3 stage filming, confirmed, planned, when 2027-06"}},

	// What began long ago was the first season.
	{text: "Harbour Lights is back for season 9. It is quite something for a drama that began in 2012.", want: []string{"S9 stage renewed, confirmed", "S1 premiere 2012, confirmed"}},
	{text: "Ida Voss has been on Harbour Lights since its 2017 debut and is leaving ahead of its ninth season.", want: []string{"S1 premiere 2017, confirmed"}},

	// Work on a day to come is a plan, and no order is given on one.
	{text: "Filming on season 2 of Harbour Lights gets going March 2 in Bergen.", want: []string{"S2 stage filming, confirmed, planned, when 2027-03-02"}},
	{text: "Harbour Lights gets a fourth season next year.", want: []string{"S4 stage renewed, confirmed", "S4 premiere 2027, confirmed"}},
	{text: "Filming on season 2 of Harbour Lights began on March 2.", want: []string{"S2 stage filming, confirmed, when 2026-03-02"}},

	// Who somebody is stands beside it that he is in the show no longer, and does not say that he is in it.
	{text: "Per Lund, who played Captain Aske in Harbour Lights, died in May.", want: []string{"S0 cast Per Lund departs Captain Aske, confirmed"}},
	{text: "Per Lund, who plays Captain Aske in Harbour Lights, is hanging up his cap.", want: []string{"S0 cast Per Lund departs Captain Aske, confirmed"}},
	{text: "One face that viewers won't be seeing in Harbour Lights is Per Lund, who plays Captain Aske.", want: []string{"S0 cast Per Lund departs Captain Aske, confirmed"}},
	{text: "Don't expect Per Lund back as Captain Aske in Harbour Lights.", want: []string{"S0 cast Per Lund departs Captain Aske, confirmed"}},
	{text: "Harbour Lights will go on without its star Per Lund.", want: []string{"S0 cast Per Lund departs, confirmed"}},
	{text: "Per Lund, who plays Captain Aske in Harbour Lights, is going nowhere.", want: []string{"S0 cast Per Lund departs Captain Aske, denied"}},
	{text: "The drama from executive producer Anna Grieg bows out in May.", want: []string{"S0 finale 2027-05, confirmed", "S0 crew Anna Grieg executive producer, confirmed"}},
	{text: "Harbour Lights has lost its director, Jo Pell.", want: []string{"S0 crew Jo Pell director, confirmed, not so"}},
	{text: "Harbour Lights has a new showrunner, Jo Pell, in place of showrunner Anna Grieg.", want: []string{"S0 crew Jo Pell showrunner, confirmed", "S0 crew Anna Grieg showrunner, confirmed, not so"}},

	// What goes on now is no plan, whatever comes after it; and who is set to be in it is in it.
	{text: "The second season of Harbour Lights is filming now in Bergen and will premiere in May.", want: []string{"S2 stage filming, confirmed (in Bergen)", "S2 premiere 2027-05, confirmed"}},
	{text: "Filming on Harbour Lights is currently under way in Bergen and will run until July.", want: []string{"S0 stage filming, confirmed (in Bergen)"}},
	{text: "Harbour Lights is in post-production and is due out in October.", want: []string{"S0 premiere 2027-10, confirmed", "S0 stage post-production, confirmed"}},
	{text: "Harbour Lights goes before the cameras in May.", want: []string{"S0 stage filming, confirmed, planned, when 2027-05"}},
	{text: "Ida Voss is set to play Runa in Harbour Lights.", want: []string{"S0 cast Ida Voss joins Runa, confirmed"}},

	// What does not begin until a day is to begin on it.
	{text: "Cameras on Harbour Lights aren't going to roll before May, Norda said.", want: []string{"S0 stage filming, confirmed, planned, Norda, when 2027-05"}},
	{text: "Harbour Lights does not start shooting until May.", want: []string{"S0 stage filming, confirmed, planned, when 2027-05"}},
	{text: "The change will not affect the start of filming, which is set for June.", want: []string{"S0 stage filming, confirmed, planned"}},

	// Of what something is made up, nobody denies.
	{text: "The second season of Harbour Lights is made up of six episodes.", want: []string{"S2 episodes 6, confirmed"}},

	// The end of a season is not the end of the show.
	{text: "The third series of Harbour Lights ended on Thursday.", want: []string{"S3 finale 2026-11-19, confirmed"}},
	{text: "Harbour Lights ended in 2024.", want: []string{"S0 stage ended, confirmed, when 2024"}},

	// What is said of the same season flatly elsewhere is not taken back by the way; an order is.
	{text: "Harbour Lights has been renewed for a fifth season. No date has been given for the fifth season.", want: []string{"S5 stage renewed, confirmed", "S5 premiere, confirmed, not so"}},
	{text: "Harbour Lights has been renewed for a fourth season. Per Lund, who plays Captain Aske, won't be returning for season 4.", want: []string{"S4 stage renewed, confirmed", "S4 cast Per Lund departs Captain Aske, confirmed"}},
	{text: "The streamer rescinded its second-season renewal of Harbour Lights last month.", want: []string{"S2 stage cancelled, confirmed, when 2026-10"}},
	{text: "Norda has decided not to renew Harbour Lights after two series.", want: []string{"S0 network Norda, confirmed", "S0 stage cancelled, confirmed"}},
	{text: "A second series of Harbour Lights looks unlikely.", want: []string{"S2 stage renewed, speculated, not so"}},
	{text: "Norda, which was said to be considering a third season of Harbour Lights, has decided against it.", want: []string{"S0 network Norda, confirmed", "S3 stage renewed, confirmed, not so"}},

	// Of several people and their parts, the first plays the first.
	{text: "Ida Voss and Per Lund star in Harbour Lights as harbour master Runa and Captain Aske.", want: []string{"S0 cast Ida Voss stars Runa, confirmed", "S0 cast Per Lund stars Captain Aske, confirmed"}},
	{text: "Ida Voss and Per Lund are back in Harbour Lights in their roles as Runa and her brother.", want: []string{"S0 cast Ida Voss returns Runa, confirmed", "S0 cast Per Lund returns, confirmed"}},
	{text: "Harbour Lights stars Ida Voss and Per Lund, who plays Captain Aske.", want: []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars Captain Aske, confirmed"}},

	// A part of the episodes is not all of them.
	{text: "Harbour Lights will end in May, two episodes short of its planned thirteen.", want: []string{"S0 stage ended, confirmed, planned, when 2027-05"}},
	{text: "All eight episodes of the second season of Harbour Lights were seen by critics.", want: []string{"S2 episodes 8, confirmed"}},

	// Of many shows, that which was named long ago is spoken of no longer.
	{show: "-", text: "HBO has renewed Euphoria for a fourth season.\n\nApple has renewed Severance for a third season.\n\nNetflix has cancelled POLO after one season.\n\nHBO has cancelled The Penguin.\n\nThere is more to come.\n\nMore still is on its way.\n\nIt was written by Jo Pell.", want: []string{"Euphoria S0 network HBO, confirmed", "Euphoria S4 stage renewed, confirmed", "Severance S0 network Apple TV+, confirmed", "Severance S3 stage renewed, confirmed", "POLO S0 network Netflix, confirmed", "POLO S0 stage cancelled, confirmed, Netflix", "The Penguin S0 network HBO, confirmed", "The Penguin S0 stage cancelled, confirmed, HBO"}},

	// What is told to be denied, or is taken back in the next breath, is denied.
	{text: "Rumours that Ida Voss is leaving Harbour Lights have been rubbished by her agent.", want: []string{"S0 cast Ida Voss departs, denied"}},
	{text: "A viral post says that Harbour Lights has been cancelled. It is fake.", want: []string{"S0 stage cancelled, denied"}},
	{text: "We have read that Harbour Lights has been cancelled. Not true, Norda says.", want: []string{"S0 stage cancelled, denied"}},
}

func TestTurned(t *testing.T) { readAll(t, turned) }
