package glean

import "testing"

// The show of whose end or renewal its fans are told is the one they are fans of; two titles
// that each stand alone as well are not one.
var fansTold = []mistake{
	{text: "Harbour Lights will return for a third season.\n\nSad news for fans of The Allotment, as BBC Three has axed the sitcom after one season.", show: "-",
		want: []string{"S3 stage renewed, confirmed", "The Allotment S0 network BBC Three, confirmed", "The Allotment S0 stage cancelled, confirmed, BBC Three"}},
	{text: "Harbour Lights will return for a third season.\n\nGood news for fans of Slow Tide: Hulu has renewed the drama for a second season.", show: "-",
		want: []string{"S3 stage renewed, confirmed", "Slow Tide S0 network Hulu, confirmed", "Slow Tide S2 stage renewed, confirmed"}},
	{text: "Bad news for fans of Harbour Lights, as Norda has cancelled the drama.",
		want: []string{"S0 network Norda, confirmed", "S0 stage cancelled, confirmed, Norda"}},
	{text: "Norda has axed Room for Rent and Carol's Second Act.\n\nRoom for Rent is a sitcom. Carol's Second Act was a drama.", show: "-",
		want: []string{"Room for Rent S0 network Norda, confirmed", "Room for Rent S0 stage cancelled, confirmed, Norda", "Carol's Second Act S0 network Norda, confirmed", "Carol's Second Act S0 stage cancelled, confirmed, Norda"}},
}

func TestNewsForFans(t *testing.T) { readAll(t, fansTold) }
