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
}

func TestPress(t *testing.T) { readAll(t, press) }
