package glean

import "testing"

// Who makes a show, as credits tell it.
func TestMakersCredits(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "The series was developed by Ada Grieve from the novels.", []string{"S0 crew Ada Grieve developer, confirmed"}, nil},
		{show + "It was adapted for the screen by Ada Grieve and directed by Tom Wray.", []string{"S0 crew Ada Grieve writer, confirmed", "S0 crew Tom Wray director, confirmed"}, nil},
		{show + "It was created by “Stone Weir” novelist Ada Grieve and executive produced by Tom Wray.", []string{"S0 crew Ada Grieve creator, confirmed", "S0 crew Tom Wray executive producer, confirmed"}, []string{"Tom Wray creator"}},
		{show + "It is written by Ada Grieve and Tom Wray, and Kit Marlow directs.", nil, []string{"Kit Marlow writer"}},
		{show + "Created by Ada Grieve, Tom Wray stars in it as the harbour master.", nil, []string{"Tom Wray creator"}},
		{show + "Created by Ada Grieve, the comedy has Tom Wray and Kit Marlow in it.", nil, []string{"Tom Wray creator", "Kit Marlow creator"}},
		{show + "The new drama series from Ada Grieve and Tom Wray has ten episodes.", []string{"S0 crew Ada Grieve creator, confirmed", "S0 crew Tom Wray creator, confirmed"}, nil},
		{show + "The drama comes from executive producers Ada Grieve and Tom Wray.", nil, []string{"Tom Wray creator", "Ada Grieve creator"}},
		{show + "The drama comes from Stone Weir Films.", nil, []string{"Stone Weir creator"}},
		{show + "It is a three-hander, a drama by the playwright Ada Grieve.", []string{"S0 crew Ada Grieve writer, confirmed"}, nil},
		{show + "The scripts are by Ada Grieve.", []string{"S0 crew Ada Grieve writer, confirmed"}, nil},
		{show + "It is based on a novel by Ada Grieve.", nil, []string{"Ada Grieve"}},
		{show + "Co-creator Ada Grieve has an ending in mind.", []string{"S0 crew Ada Grieve creator, confirmed"}, nil},
		{show + "Writer-director Ada Grieve has an ending in mind.", []string{"S0 crew Ada Grieve writer, confirmed", "S0 crew Ada Grieve director, confirmed"}, nil},
		{show + "Ada Grieve, herself a sailor, is the creator and showrunner.", []string{"S0 crew Ada Grieve creator, confirmed", "S0 crew Ada Grieve showrunner, confirmed"}, nil},
		{show + "Location manager Ada Grieve said that the pier was free.", []string{"S0 crew Ada Grieve location manager, confirmed"}, nil},
		{show + "We asked the costume designer, Ada Grieve, about the hats.", []string{"S0 crew Ada Grieve costume designer, confirmed"}, nil},
	})
}

// What somebody is taken on to do, and what those do of whom the text has spoken.
func TestSetTo(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "Ada Grieve is on board to direct the pilot.", []string{"S0 crew Ada Grieve director, confirmed (the pilot)"}, nil},
		{show + "Ada Grieve is on board to direct her first feature film.", nil, []string{"Ada Grieve director"}},
		{show + "Ada Grieve and Tom Wray came on to run the second season.", []string{"S2 crew Ada Grieve showrunner, confirmed", "S2 crew Tom Wray showrunner, confirmed"}, nil},
		{show + "Ada Grieve came on to run the bar.", nil, []string{"showrunner"}},
		{show + "Filming starts in Leith, with Ada Grieve and director Tom Wray executive producing for Norda.", []string{"S0 crew Ada Grieve executive producer, confirmed", "S0 crew Tom Wray executive producer, confirmed"}, nil},
		{show + "It was created by Ada Grieve and Tom Wray. They executive produce with Kit Marlow and Jo Pell.", []string{"S0 crew Ada Grieve executive producer, confirmed", "S0 crew Kit Marlow executive producer, confirmed", "S0 crew Jo Pell executive producer, confirmed"}, nil},
		{show + "Ada Grieve will serve as showrunner alongside Tom Wray.", []string{"S0 crew Ada Grieve showrunner, confirmed", "S0 crew Tom Wray showrunner, confirmed"}, nil},
		{show + "Ada Grieve will serve as showrunner. She lives alongside Tom Wray.", nil, []string{"Tom Wray showrunner"}},
		{show + "Directing duties fall to Ada Grieve.", []string{"S0 crew Ada Grieve director, confirmed"}, nil},
		{show + "It was created by Ada Grieve and Tom Wray, who share showrunning duties.", []string{"S0 crew Ada Grieve showrunner, confirmed", "S0 crew Tom Wray showrunner, confirmed"}, nil},
		{show + "Co-creator Ada Grieve is handing over the reins to former “Stone Weir” writer Tom Wray.", []string{"S0 crew Tom Wray showrunner, confirmed", "S0 crew Ada Grieve showrunner, confirmed, not so"}, nil},
		{show + "Ada Grieve and Tom Wray share a flat.", nil, []string{"Ada Grieve showrunner"}},
		{show + "A second season is coming, with Ada Grieve once again running the show.", []string{"S0 crew Ada Grieve showrunner, confirmed"}, nil},
		{show + "Ada Grieve, who oversees comedy for Norda, said so.", nil, []string{"showrunner"}},
		{show + "Ada Grieve will write and executive produce the series, which is based on the novel by Tom Wray.", []string{"S0 crew Ada Grieve writer, confirmed", "S0 crew Ada Grieve executive producer, confirmed"}, []string{"Tom Wray"}},
		{"Harbour Lights, Ada Grieve's maritime drama, has been renewed by Norda.", []string{"S0 crew Ada Grieve creator, confirmed"}, nil},
		{"Harbour Lights stars Ada Grieve as Runa. Ada Grieve's drama has been renewed.", nil, []string{"Ada Grieve creator"}},
	})
}
