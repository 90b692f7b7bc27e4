package glean

import "testing"

// A studio that makes a show is none of its networks, by whatever name it goes.
func TestStudios(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights airs on Norda. Universal Television is shopping it elsewhere.", []string{"S0 network Norda, confirmed"}, []string{"network Universal Television"}},
		{"Talks between Lionsgate Television and Ida Voss, who leads Norda's Harbour Lights, have broken down.", []string{"S0 network Norda, confirmed"}, []string{"network Lionsgate"}},
		{"Harbour Lights moves to Norda in May.", []string{"S0 network Norda, confirmed"}, nil},
	})
}
