package glean

import "testing"

// A service that has the show besides its channel, told without a verb of its own.
func TestAlsoOn(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights airs Thursdays on Norda, next day on Hulu.", []string{"S0 network Norda, confirmed", "S0 network Hulu, confirmed (the next day)"}, nil},
		{"Harbour Lights airs Thursdays on Norda and streams the next day on Hulu.", []string{"S0 network Hulu, confirmed (the next day)"}, nil},
		{"Harbour Lights airs Thursdays on Norda and hits Peacock the following morning.", []string{"S0 network Peacock, confirmed (the next day)"}, nil},
		{"Harbour Lights is on BBC Two at 10pm tonight, and on iPlayer in full.", []string{"S0 network BBC Two, confirmed", "S0 network BBC iPlayer, confirmed"}, nil},
		{"Harbour Lights will be broadcast in the autumn, on BBC Scotland first and BBC One the following Sunday.", []string{"S0 network BBC Scotland, confirmed", "S0 network BBC One, confirmed"}, nil},
		{"Harbour Lights airs on Norda. Both seasons are streaming on Paramount+ now.", []string{"S0 network Norda, confirmed", "S0 network Paramount+, confirmed"}, nil},
		{"Harbour Lights airs on Norda. You can stream the earlier seasons on NOW.", []string{"S0 network NOW, confirmed"}, nil},
		{"Harbour Lights airs on Norda and is not on Hulu.", nil, []string{"Hulu"}},
		{"Harbour Lights airs on Norda, and fans of it post on Hulu boards.", nil, []string{"Hulu"}},
		{"Harbour Lights airs on Norda. Will it ever be on Hulu?", nil, []string{"Hulu"}},
	})
}
