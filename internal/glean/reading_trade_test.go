package glean

import "testing"

// Sentences as the trade press writes them, each misread once.
var trade = []mistake{
	// What a show is called, and who is.
	{show: "-", head: "‘The Quarrymen’ Renewed for Season 3", text: "Norda has renewed “The Quarrymen” for a third season. The 10-episode sophomore run wrapped on Aug. 23.", want: []string{"The Quarrymen S0 network Norda, confirmed", "The Quarrymen S3 stage renewed, confirmed", "The Quarrymen S2 episodes 10, confirmed", "The Quarrymen S2 finale 2026-08-23, confirmed"}},
	{text: "Idris Vaughn stars as Det. Marcus Webb, who investigates.", want: []string{"S0 plot, confirmed", "S0 cast Idris Vaughn stars Det. Marcus Webb, confirmed"}},
	{text: "The show comes from creator Will Tarleton. Will Tarleton will direct.", want: []string{"S0 crew Will Tarleton creator, confirmed", "S0 crew Will Tarleton director, confirmed"}},
	{text: "Oscar Lyle and Paris Moreau star in Harbour Lights.", want: []string{"S0 cast Oscar Lyle stars, confirmed", "S0 cast Paris Moreau stars, confirmed"}},
	{text: "Ellen Frost and Gideon Park created Harbour Lights. Park will serve as showrunner.", want: []string{"S0 crew Ellen Frost creator, confirmed", "S0 crew Gideon Park creator, confirmed", "S0 crew Gideon Park showrunner, confirmed"}},

	// Somebody's other work is no news of it.
	{show: "Euphoria", text: "Dana Prewitt replaces Carly Nash, who exited the project last month over scheduling conflicts with her Netflix series “Tidewater.”", want: []string{"Euphoria S0 cast Dana Prewitt recast, confirmed", "Euphoria S0 cast Carly Nash departs, confirmed (over scheduling conflicts with her Netflix series \"Tidewater\")"}},

	// A part in front of its actor.
	{text: "Insurance investigator Anna Roth (Tilda Fenwick) is drawn back to the coast when a body washes ashore. Returning alongside Fenwick is Sarah Breck as Anna's sister Carrie.", want: []string{"S0 cast Tilda Fenwick stars Anna Roth, confirmed", "S0 plot, confirmed", "S0 cast Sarah Breck returns Carrie, confirmed", "S0 relationship Carrie and Anna Roth, confirmed"}},
	{text: "The comedy followed widowed hardware store owner Bill Harper (Ron Castle), who is forced to hire his three grown sons.", want: []string{"S0 plot, confirmed", "S0 cast Ron Castle stars Bill Harper, confirmed"}},
	{text: "New for the fourth season are Lukas Brandt and Fay Donnelly, the latter as the witch Nessa Vane.", want: []string{"S4 cast Lukas Brandt joins, confirmed", "S4 cast Fay Donnelly joins Nessa Vane, confirmed"}},
	{text: "Mei Tanaka and Sophie Lim join the cast, the former as Judge Vane.", want: []string{"S0 cast Mei Tanaka joins Judge Vane, confirmed", "S0 cast Sophie Lim joins, confirmed"}},
	{text: "Lund takes on the role of Wes Hackett, the nephew of Roy Hackett, the union boss portrayed by Glenn Marsden.", want: []string{"S0 relationship Wes Hackett and Roy Hackett, confirmed", "S0 cast Glenn Marsden stars Roy Hackett, confirmed"}},
	{text: "The cast also included Leo Brandt, Kim Sato and Frances Ogilvie.", want: []string{"S0 cast Leo Brandt stars, confirmed", "S0 cast Kim Sato stars, confirmed", "S0 cast Frances Ogilvie stars, confirmed"}},

	// Which season it is.
	{text: "Freshman drama Harbour Lights will not be returning for a second season. It shed half of its audience by the time it wrapped its 13-episode run in February.", want: []string{"S2 stage renewed, confirmed, not so", "S1 episodes 13, confirmed"}},
	{text: "Harbour Lights has been canceled after three seasons.\n\nThe comedy aired its series finale on April 30. Dale Petrie said last month that he had a pitch ready for Season 4.", want: []string{"S0 stage cancelled, confirmed", "S3 finale 2026-04-30, confirmed", "S4 stage renewed, speculated, Dale Petrie"}},

	// What a day is the day of.
	{text: "The season, which had been slated to bow in summer 2027, will not air until early 2028.", want: []string{"S0 premiere 2028-Q1, confirmed"}},
	{text: "As a result, season 4, which had been slated to bow in summer 2027, will not air until early 2028.", want: []string{"S4 premiere 2028-Q1, confirmed"}},
	{text: "All six episodes will be directed by Wiremu Cade.", want: []string{"S0 episodes 6, confirmed", "S0 crew Wiremu Cade director, confirmed"}},
	{text: "Joining them is Marguerite Sloan (“Bitter Harvest”), who has signed on as a series regular to play Judge Odette Vance.", want: []string{"S0 cast Marguerite Sloan joins Judge Odette Vance, confirmed"}},
	{text: "Cameras had been rolling since July 14 and were scheduled to wrap in mid-December.", want: []string{"S0 stage filming, confirmed, when 2026-07-14"}},
	{text: "A premiere date for season 3 will be announced at a later date.", want: []string{"S3 premiere, confirmed, not so"}},
	{text: "Marcus Bell and Joanna Reyes will direct multiple installments of season 3.", want: []string{"S3 crew Marcus Bell director, confirmed (multiple installments)", "S3 crew Joanna Reyes director, confirmed (multiple installments)"}},
	{text: "Harbour Lights is written by Ellen Frost, who is adapting the book with Gideon Park. Park will serve as showrunner.", want: []string{"S0 crew Ellen Frost writer, confirmed", "S0 crew Gideon Park writer, confirmed", "S0 crew Gideon Park showrunner, confirmed"}},
	{text: "Filming on season 4 is expected to pick back up in January.", want: []string{"S4 stage filming, speculated, planned, when 2027-01"}},
	{text: "They will serve as co-writers when the writers' room for season 5 reopens next week.", want: []string{"S5 stage in-development, confirmed, planned, when 2026-11-30..2026-12-06"}},

	// Who leaves, and what.
	{text: "Kate Lindqvist is leaving Harbour Lights.\n\nThe writer, who has run the drama since its second season, is stepping down as showrunner.", want: []string{"S0 crew Kate Lindqvist showrunner, confirmed, not so"}},
	{text: "Kate Lindqvist is leaving Harbour Lights. She is stepping down as showrunner.", want: []string{"S0 crew Kate Lindqvist showrunner, confirmed, not so"}},
	{text: "The show comes from creator Dan Tarleton, who denied speculation that Rory Maddigan is leaving. \"Nobody else is going to wear that crown,\" he said.", want: []string{"S0 crew Dan Tarleton creator, confirmed", "S0 cast Rory Maddigan departs, denied, Dan Tarleton", "S0 quote, confirmed, Dan Tarleton"}},
}

func TestTrade(t *testing.T) { readAll(t, trade) }
