package glean

import "testing"

// Whoever makes the pilot makes it of the new show; the flagship's finale is not the new show's; a clause on
// somebody names others of whom the rest is not told.
var flagshipTold = []mistake{
	{text: "Norda has ordered Deep Water, a spinoff of Harbour Lights. Harbour Lights returns for season 3 in October. Tom Berg will direct the pilot.",
		want: []string{"Deep Water S0 network Norda, confirmed", "Deep Water S0 stage announced, confirmed, Norda", "S0 spinoff, confirmed", "S0 network Norda, confirmed", "S3 premiere 2027-10, confirmed", "Deep Water S0 crew Tom Berg director, confirmed (the pilot)"}, show: "-"},
	{text: "Norda has ordered Deep Water, a spinoff of Harbour Lights. Tom Berg, who created Harbour Lights with Eva Lie, will write the first episode and serve as showrunner.",
		want: []string{"Deep Water S0 network Norda, confirmed", "Deep Water S0 stage announced, confirmed, Norda", "S0 spinoff, confirmed", "S0 network Norda, confirmed", "Deep Water S0 crew Tom Berg showrunner, confirmed", "S0 crew Tom Berg creator, confirmed", "S0 crew Eva Lie creator, confirmed", "Deep Water S0 crew Tom Berg writer, confirmed (the first episode)"}, show: "-"},
	{text: "Norda has ordered Deep Water. Deep Water, which grew out of Harbour Lights and is lighter in tone, is set to start filming in May.",
		want: []string{"Deep Water S0 network Norda, confirmed", "Deep Water S0 stage announced, confirmed, Norda", "Deep Water S1 stage filming, confirmed, planned, when 2027-05"}, show: "-"},
}

func TestOfFlagship(t *testing.T) { readAll(t, flagshipTold) }
