package glean

import "testing"

// What a fan site claims is a guess, whatever its verb, and no network's word.
func TestOnlookers(t *testing.T) {
	readSome(t, []read{
		{"A fan site claims that Norda has cancelled the drama series Harbour Lights.", []string{"S0 stage cancelled, speculated, a fan site"}, []string{"cancelled, confirmed", "cancelled, speculated, Norda"}},
		{"A fan site claims that the series Harbour Lights has been renewed for a third season.", []string{"S3 stage renewed, speculated, a fan site"}, nil},
		{"A post on a fan forum claims that Ida Voss leaves the series Harbour Lights.", []string{"S0 cast Ida Voss departs, speculated, a fan forum"}, nil},
		{"According to a fan site, Runa dies in season 3 of the series Harbour Lights.", []string{"S3 plot, speculated, a fan site"}, nil},
		{"Norda says that the series Harbour Lights has been renewed for a third season.", []string{"S3 stage renewed, confirmed, Norda"}, nil},
	})
}
