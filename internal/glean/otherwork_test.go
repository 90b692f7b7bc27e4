package glean

import "testing"

// What a text tells of another work than the show: somebody's film, a show that is a
// credit or a measure, a remake.
var otherWorks = []mistake{
	// A film, a play or another show of somebody's.
	{text: "She will star opposite Colin Rusk in the Netflix feature The Understory, which begins production in September."},
	{text: "Ida Voss has signed on for the film Low Water, which shoots in Malta in May."},
	{text: "Ida Voss will next be seen in the FX limited series Greywater, which premieres in May.", want: []string{"Greywater S0 network FX, confirmed"}},
	{text: "Voss is due to lead the cast of the Broadway musical Gypsy, which opens on June 3."},
	{text: "He is shooting the Amazon film Night Ferry opposite Per Lund."},
	{text: "She recently wrapped the indie movie Sparrow Hill, with Dan Orre directing."},
	{text: "Her other credits include the films Sparrow Hill and Low Water, which stars Per Lund."},
	{text: "He directs the stage play The Tide, which begins rehearsals and filming in May."},
	{text: "Ida Voss has left the series to make a film.", want: []string{"S0 cast Ida Voss departs, confirmed"}},
	{text: "Ida Voss is leaving Harbour Lights to star in the Netflix feature The Understory.", want: []string{"S0 cast Ida Voss departs, confirmed"}},
	{text: "Dan Orre is showrunner. He is currently developing a half-hour for Peacock.", want: []string{"S0 crew Dan Orre showrunner, confirmed"}},
	{text: "Harbour Lights is written by Rosa Lindqvist, who created the Sky Atlantic drama Northfall. It stars Ida Voss.",
		want: []string{"S0 crew Rosa Lindqvist writer, confirmed", "Northfall S0 crew Rosa Lindqvist creator, confirmed", "Northfall S0 network Sky Atlantic, confirmed", "S0 cast Ida Voss stars, confirmed"}},
	{text: "In the series Ida Voss plays Runa.", want: []string{"S0 cast Ida Voss stars Runa, confirmed"}},
	{text: "Filming begins in May.", want: []string{"S0 stage filming, confirmed, planned, when 2027-05"}},

	// A show that somebody worked on, or that another is ranked by, is not spoken of next.
	{text: "Harbour Lights ranks as NBC's third most watched drama behind Chicago Fire and Chicago Med. It will return on May 5.",
		want: []string{"S0 network NBC, confirmed", "S0 premiere 2027-05-05, confirmed"}},
	{text: "Per Lund withdrew because of a clash with his CBS sitcom Fixer Uppers. Ida Voss joins the cast.",
		want: []string{"S0 cast Per Lund departs, confirmed (because of a clash with his CBS sitcom Fixer Uppers)", "S0 cast Ida Voss joins, confirmed"}},
	{text: "Danny Voss, last seen in the CBS drama Chicago Fire, joins the cast as Sheriff Tuttle. Filming begins in May.",
		want: []string{"Chicago Fire S0 network CBS, confirmed", "S0 cast Danny Voss joins Sheriff Tuttle, confirmed", "S0 stage filming, confirmed, planned, when 2027-05"}},
	{text: "Dan Orre spent six seasons on the NBC drama Chicago Fire. \"We start with a wreck and it gets worse from there,\" he said.",
		want: []string{"Chicago Fire S0 network NBC, confirmed", "S0 quote, confirmed, Dan Orre"}},
	{text: "It comes from Deadpan Pictures, makers of Severance, which returned to Apple TV+ last month for its third series. Filming begins in May.",
		want: []string{"S0 other, confirmed", "Severance S3 premiere 2026-10, confirmed (on Apple TV+)", "Severance S0 network Apple TV+, confirmed", "S0 stage filming, confirmed, planned, when 2027-05"}},
	{text: "Per Lund is currently filming the Paramount movie Ironside 2 in Budapest and is due to join the production in October."},
	{text: "Ben Voss, who appeared in the HBO limited series The Undertow, is also set to lead Apple's upcoming feature Saltwater, which begins filming in Malta next month."},
	{text: "It is based on the Norwegian series Saltveien, which aired on NRK in 2021.", want: []string{"S0 other, confirmed"}},

	// A remake is a show of its own.
	{text: "Meanwhile, an English-language remake has been set up at Peacock. The project comes from writer Dana Whitlock. Peacock has ordered a pilot.", want: []string{"S0 spinoff, confirmed"}},
	{text: "An American remake is in development at NBC, with the writers Jess Ashby and Kwame Addo as executive producers.", want: []string{"S0 spinoff, confirmed"}},
	{text: "A Korean version of Harbour Lights is in the works at Netflix, with Ida Voss directing.", want: []string{"S0 spinoff, confirmed"}},
	{text: "ABC is developing a U.S. remake of Harbour Lights. It will star Per Lund as Captain Aske.", want: []string{"S0 spinoff, confirmed"}},
	{text: "A French adaptation starring Ida Voss will premiere on TF1 in May. Filming on season 3 of Harbour Lights begins in June.",
		want: []string{"S0 spinoff, confirmed", "S3 stage filming, confirmed, planned, when 2027-06"}},
	{text: "Separately, ABC has ordered an English-language remake of the drama. The version, titled Salt, will be written by Paula Ortiz and will star Alan Morte in the role played by Per Lund. It starts filming in Toledo in September.",
		want: []string{"S0 spinoff, confirmed"}},
	{text: "Norda has sold remake rights to the drama to ABC.", want: []string{"S0 spinoff, confirmed"}},
	{text: "Harbour Lights, an American remake of the Danish series Fyr, premieres on NBC in May.",
		want: []string{"S0 other, confirmed", "S1 premiere 2027-05, confirmed (on NBC)", "S0 network NBC, confirmed"}},
	{text: "The show is a remake of the British series Lighthouse. It stars Ida Voss.", want: []string{"S0 other, confirmed", "S0 cast Ida Voss stars, confirmed"}},
	{text: "The remake will premiere on NBC in May.", want: []string{"S0 premiere 2027-05, confirmed (on NBC)", "S0 network NBC, confirmed"}},
}

func TestOtherWorks(t *testing.T) { readAll(t, otherWorks) }
