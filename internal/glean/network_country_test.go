package glean

import "testing"

// Where and on what a show is seen: each day with its country and network, each network
// with its country, and none that has lost it or only bought it.
var whereSeen = []mistake{
	// Two days in two countries are two facts.
	{text: "The drama will begin in the US on Sunday 15th November at 9pm ET on HBO and HBO Max. In the UK, the series will air on Sky Atlantic and NOW from Monday 16th November.", want: []string{
		"S0 premiere 2026-11-15, confirmed (in the US, on HBO and HBO Max)", "S0 network HBO, confirmed (in the US)", "S0 network HBO Max, confirmed (in the US)",
		"S0 premiere 2026-11-16, confirmed (in the UK, on Sky Atlantic and NOW)", "S0 network Sky Atlantic, confirmed (in the UK)", "S0 network NOW, confirmed (in the UK)"}},
	{text: "AMC+ has dated Harbour Lights: The drama will debut on Thursday, Jan. 14, 2027. Viewers in Ireland will get it a little earlier, on RTÉ One on Sunday, Jan. 3.", want: []string{
		"S0 network AMC+, confirmed", "S0 premiere 2027-01-14, confirmed (on AMC+)", "S0 network RTÉ One, confirmed (in Ireland)", "S0 premiere 2027-01-03, confirmed (in Ireland, on RTÉ One)"}},
	{text: "Harbour Lights premieres on BBC One on May 4 and in the US on PBS on June 8.", want: []string{
		"S0 premiere 2027-05-04, confirmed (on BBC One)", "S0 network BBC One, confirmed", "S0 network PBS, confirmed (in the US)", "S0 premiere 2027-06-08, confirmed (in the US, on PBS)"}},
	{text: "The second season of Harbour Lights will premiere on NRK on Oct. 3, 2027. In the U.S., it will stream on MHz Choice, which has not yet announced a date.", want: []string{
		"S2 premiere 2027-10-03, confirmed (on NRK)", "S0 network NRK, confirmed", "S0 network MHz Choice, confirmed (in the US)"}},
	{text: "Harbour Lights will make its UK debut on May 4 on ITV1.", want: []string{"S0 premiere 2027-05-04, confirmed (in the UK, on ITV1)", "S0 network ITV1, confirmed (in the UK)"}},
	{text: "Season 3 launches across Australia on Stan on May 4.", want: []string{"S3 premiere 2027-05-04, confirmed (in Australia, on Stan)", "S0 network Stan, confirmed (in Australia)"}},
	{text: "Harbour Lights returns to Netflix on May 4.", want: []string{"S0 premiere 2027-05-04, confirmed (on Netflix)", "S0 network Netflix, confirmed"}},
	{text: "UK viewers will get it on May 4.", want: []string{"S0 premiere 2027-05-04, confirmed (in the UK)"}},
	{text: "The first season, which bowed on NRK last October, was watched by a million viewers in Norway.", want: []string{"S1 premiere 2026-10, confirmed (on NRK)", "S0 network NRK, confirmed"}},
	{text: "It follows a family in the UK and premieres on May 4.", want: []string{"S0 plot, confirmed", "S0 premiere 2027-05-04, confirmed"}},

	// A network in a country beside the one of its own.
	{text: "BBC One has renewed Harbour Lights for a third series. In the United States, Harbour Lights is shown on BritBox.", want: []string{
		"S0 network BBC One, confirmed", "S3 stage renewed, confirmed", "S0 network BritBox, confirmed (in the US)"}},
	{text: "Harbour Lights streams on Peacock in the U.S. and on Crave in Canada.", want: []string{"S0 other, confirmed", "S0 network Peacock, confirmed (in the US)", "S0 network Crave, confirmed (in Canada)"}},
	{text: "PBS, which airs the show in the U.S., is a co-producer.", want: []string{"S0 network PBS, confirmed (in the US)"}},
	{text: "The series will be available on Sky Atlantic and NOW in the U.K.", want: []string{"S0 network Sky Atlantic, confirmed (in the UK)", "S0 network NOW, confirmed (in the UK)"}},
	{text: "Netflix will carry it outside Korea.", want: []string{"S0 network Netflix, confirmed (outside Korea)"}},

	// Who had it, and who bought it.
	{text: "Harbour Lights has been rescued by Norda four months after it was canceled by ITV.", want: []string{"S0 stage renewed, confirmed", "S0 network Norda, confirmed", "S0 stage cancelled, confirmed, ITV, when 2026-07"}},
	{text: "The drama, which was axed by ITV last year, will return for a third season on U&Drama.", want: []string{"S0 stage cancelled, confirmed, when 2025", "S3 stage renewed, confirmed", "S0 network U&Drama, confirmed"}},
	{text: "The sitcom was dropped by Fox after two seasons.", want: []string{"S0 stage cancelled, confirmed", "S0 network Fox, confirmed"}},
	{text: "Amazon is said to be among the interested parties."},
	{text: "The new season will debut on Netflix globally in 2027, except in Germany, where Sky will continue to carry the show.", want: []string{"S0 premiere 2027, confirmed (on Netflix)", "S0 network Netflix, confirmed"}},
	{text: "The second season will premiere Stateside on Sunday, Jan. 24 at 9 p.m. on PBS.", want: []string{"S2 premiere 2027-01-24, confirmed (in the US, on PBS)", "S0 network PBS, confirmed (in the US)"}},
	{text: "Fremantle has licensed the drama to SBS in Australia and to Arte in Germany."},
	{text: "Buyers so far include Stan in Australia and Crave in Canada."},
}

func TestWhereSeen(t *testing.T) { readAll(t, whereSeen) }
