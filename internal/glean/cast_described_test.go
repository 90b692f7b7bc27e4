package glean

import "testing"

// What somebody new is in the story, where his part has no name.
func TestDescribedParts(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. New to the cast is Ida Voss, who plays a coroner with secrets of her own.", []string{"S0 cast Ida Voss joins a coroner, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss joins as a ship's doctor.", []string{"S0 cast Ida Voss joins a ship's doctor, confirmed"}, nil},
		{"Harbour Lights is on Norda. Other new faces include Ida Voss as a gaming commissioner and Per Lund as the first cook.", []string{"S0 cast Ida Voss joins a gaming commissioner, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss joins the cast as a series regular.", []string{"S0 cast Ida Voss joins, confirmed"}, []string{"regular"}},
		{"Harbour Lights is on Norda. The cast includes Per Lund as Captain Aske, Mia Holt as the vicar next door and Bo Dahl as Tove Lind.", []string{"S0 cast Mia Holt stars the vicar next door, confirmed"}, nil},
		{"Harbour Lights is on Norda. It stars Ida Voss as a widow who inherits a boat.", []string{"S0 cast Ida Voss stars, confirmed"}, []string{"stars a widow"}},
	})
}
