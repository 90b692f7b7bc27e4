package glean

import "testing"

// Two of one surname, of whom the first is called by the given name alone.
func TestSharedSurname(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "It was created by Mark and Jay Grieve.", []string{"S0 crew Mark Grieve creator, confirmed", "S0 crew Jay Grieve creator, confirmed"}, nil},
		{show + "It was created by Ada Wray and Jay Grieve.", []string{"S0 crew Ada Wray creator, confirmed", "S0 crew Jay Grieve creator, confirmed"}, []string{"Ada Grieve"}},
		{show + "Executive producers are Ada Grieve, Left Lane's Jo Pell and Kit Marlow.", []string{"S0 crew Jo Pell executive producer, confirmed", "S0 crew Kit Marlow executive producer, confirmed"}, []string{"Left Lane"}},
		{show + "The first episode is directed by co-creator and star Kit Marlow.", []string{"S0 crew Kit Marlow creator, confirmed"}, nil},
		{show + "It will run for years, EP Kit Marlow said.", []string{"S0 crew Kit Marlow executive producer, confirmed"}, nil},
		{show + "Writer-director Kit Marlow told reporters that she was tired.", []string{"S0 crew Kit Marlow writer, confirmed", "S0 crew Kit Marlow director, confirmed"}, nil},
		{show + "Jo Pell, whose credits include Storm Coast, is attached to write and executive produce.", []string{"S0 crew Jo Pell writer, confirmed", "S0 crew Jo Pell executive producer, confirmed"}, nil},
		{show + "Jay Grieve is the showrunner, and Kit Marlow directs. The executive producers are Ada Wray, Grieve and Marlow.", []string{"S0 crew Jay Grieve executive producer, confirmed", "S0 crew Kit Marlow executive producer, confirmed"}, []string{"Grieve Marlow"}},
		{show + "Norda and Warner Bros. Television have made Kit Marlow, known for Storm Coast and Killing Time, an executive producer of Harbour Lights.", []string{"S0 crew Kit Marlow executive producer, confirmed"}, []string{"crew Killing Time", "network Warner"}},
	})
}
