package glean

import "testing"

// What somebody does for a show, told by the verb, the noun of the work or a line of a sheet of credits.
func TestDuties(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "Ada Grieve and Tom Wray direct from scripts by Jo Pell.", []string{"S0 crew Ada Grieve director, confirmed", "S0 crew Tom Wray director, confirmed", "S0 crew Jo Pell writer, confirmed"}, nil},
		{show + "Ada Grieve will write and executive produce, with Tom Wray set to direct.", []string{"S0 crew Ada Grieve writer, confirmed", "S0 crew Ada Grieve executive producer, confirmed"}, []string{"Tom Wray writer"}},
		{show + "Ada Grieve, Tom Wray and Kit Marlow executive produce for Stone Weir.", []string{"S0 crew Ada Grieve executive producer, confirmed", "S0 crew Kit Marlow executive producer, confirmed"}, nil},
		{show + "Ada Grieve developed the series for television with Tom Wray.", []string{"S0 crew Ada Grieve developer, confirmed", "S0 crew Tom Wray developer, confirmed"}, nil},
		{show + "Ada Grieve, who made the original, is on board as executive producer.", []string{"S0 crew Ada Grieve creator, confirmed"}, nil},
		{show + "Ada Grieve created the series and has been its showrunner from the start.", []string{"S0 crew Ada Grieve showrunner, confirmed"}, nil},
		{show + "Ada Grieve created the show and ran it with Tom Wray.", []string{"S0 crew Ada Grieve showrunner, confirmed", "S0 crew Tom Wray showrunner, confirmed"}, nil},
		{show + "Ada Grieve is story editor, and Tom Wray is supervising director.", []string{"S0 crew Ada Grieve story editor, confirmed", "S0 crew Tom Wray supervising director, confirmed"}, []string{"cast"}},
		{show + "Ada Grieve will serve as a consultant.", []string{"S0 crew Ada Grieve consultant, confirmed"}, nil},
		{show + "It was written by Ada Grieve and Tom Wray, and Kit Marlow directs.", nil, []string{"Wray director"}},
		{show + "Ada Grieve wrote to her fans on Sunday.", nil, []string{"crew"}},
		{show + "It falls to Ada Grieve to write it down.", nil, []string{"crew"}},
		{show + "Ada Grieve is a consultant in Leith.", nil, []string{"crew"}},
	})
}

func TestArtBy(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "Music is by Academy Award nominee Ada Grieve.", []string{"S0 crew Ada Grieve composer, confirmed"}, nil},
		{show + "Choreography is by Ada Grieve.", []string{"S0 crew Ada Grieve choreographer, confirmed"}, nil},
		{show + "It features original songs by Ada Grieve.", []string{"S0 crew Ada Grieve composer, confirmed"}, nil},
		{show + "Ada Grieve is composing the music and Tom Wray is the cinematographer.", []string{"S0 crew Ada Grieve composer, confirmed", "S0 crew Tom Wray cinematographer, confirmed"}, []string{"cast"}},
		{show + "The pub plays hit songs by Ada Grieve.", nil, []string{"crew"}},
	})
}

func TestNextInLine(t *testing.T) {
	const show = "Harbour Lights is on Norda. Ada Grieve is stepping down as showrunner of the second season. "
	readSome(t, []read{
		{show + "Taking over are Tom Wray and Kit Marlow, both of whom were writers.", []string{"S2 crew Tom Wray showrunner, confirmed", "S2 crew Kit Marlow showrunner, confirmed"}, nil},
		{show + "Her successor will be Tom Wray.", []string{"S2 crew Tom Wray showrunner, confirmed"}, nil},
		{show + "Taking over the bar is Tom Wray.", nil, []string{"Wray showrunner"}},
		{"Harbour Lights is on Norda. Taking over are Tom Wray and Kit Marlow.", nil, []string{"showrunner"}},
	})
}

func TestCreditLines(t *testing.T) {
	const show = "Harbour Lights is on Norda.\n\n"
	readSome(t, []read{
		{show + "Director: Ada Grieve", []string{"S0 crew Ada Grieve director, confirmed"}, nil},
		{show + "**WRITTEN BY:** Ada Grieve", []string{"S0 crew Ada Grieve writer, confirmed"}, nil},
		{show + "Co-Showrunners/Executive Producers/Writers: Ada Grieve and Tom Wray", []string{"S0 crew Ada Grieve showrunner, confirmed", "S0 crew Tom Wray showrunner, confirmed", "S0 crew Ada Grieve executive producer, confirmed", "S0 crew Tom Wray writer, confirmed"}, nil},
		{show + "Director/Executive Producer (Episodes 101 and 102): Ada Grieve", []string{"S0 crew Ada Grieve director, confirmed", "S0 crew Ada Grieve executive producer, confirmed"}, nil},
		{show + "Executive Producers: Ada Grieve and Tom Wray for Black Feather; Kit Marlow for Grey Acre Films", []string{"S0 crew Kit Marlow executive producer, confirmed"}, []string{"Feather", "Acre"}},
		{show + "Studio: Ada Grieve Films", nil, []string{"crew"}},
	})
}
