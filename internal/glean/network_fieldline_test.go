package glean

import "testing"

// Lines of a listing are made of fields, and a network is named once for all that it shows.
func TestNetworksOfLines(t *testing.T) {
	on := func(names ...string) (list []string) {
		for _, n := range names {
			list = append(list, "S0 network "+n+", confirmed")
		}
		return list
	}
	readSome(t, []read{
		{"Harbour Lights, 9pm, BBC Four\n\nIda Voss gets a boat and a storm.", on("BBC Four"), nil},
		{"Harbour Lights\n\n*ITV1 and ITVX, spring*\n\nIda Voss leads the cast as a harbour master.", append(on("ITV1", "ITVX"), "S0 premiere 2027-spring, confirmed"), nil},
		{"Harbour Lights\n\n**Release date:** March 4\n\n**Where:** Acorn TV (US), Alibi (UK)\n\nIda Voss leads the cast.", []string{"S0 premiere 2027-03-04, confirmed"}, nil},
		{"Harbour Lights airs on ITV1 and ITVX.\n\nIda Voss leads the cast.", on("ITV1", "ITVX"), nil},
		{"5's Harbour Lights has moved to Bergen.", on("5"), nil},
		{"Harbour Lights was seen by 5 people.", nil, []string{"network"}},
		{"Harbour Lights and Pub Quiz, both on Fox, have gone dark.", on("Fox"), nil},
		{"Ida Voss is next seen in Harbour Lights, a six-part thriller for Channel 5.", on("Channel 5"), nil},
		{"Tarn TV's drama slate includes Pub Quiz, which was renewed in March, and Harbour Lights.", on("Tarn TV"), nil},
		{"Norda says Harbour Lights will not return before 2028.", on("Norda"), nil},
		{"Norda says Ida Voss will not return to Harbour Lights, which Tarn TV shows.", nil, []string{"network Norda"}},
		{"Harbour Lights is a Lantern production for the BBC.", on("BBC"), nil},
		{"Ida Voss of Harbour Lights has written a podcast for Channel 4.", nil, []string{"network"}},
	})
}
