package glean

import "testing"

// What is told of a show that comes out of another is not told of the other, and is news of it all the same.
func TestOfMotherOnly(t *testing.T) {
	const about = "Harbour Lights is a crime drama on Norda. Harbour Lights ended in May. The drama was set in Bergen. "
	const news = "S0 spinoff, "
	readSome(t, []read{
		{about + "A spin-off of Harbour Lights, Harbour House, starts on Norda in May 2027.", []string{news + "confirmed"}, []string{"S0 premiere"}},
		{about + "Harbour House, set in the same world as Harbour Lights, is in the works at Norda.", []string{news + "confirmed"}, nil},
		{about + "Harbour Nights, the American version of Harbour Lights, has been ordered by NBC.", []string{news + "confirmed"}, []string{"S0 stage announced", "network NBC"}},
		{about + "NBC is remaking Harbour Lights for American audiences.", nil, []string{"S0 stage announced", "network NBC"}},
		{about + "A spinoff, \"Harbour House,\" launches in the fall.", []string{news + "confirmed"}, nil},
		{about + "A Swedish remake, Hamnen, is in development at Kanal Nord.", []string{news + "confirmed"}, nil},
		{about + "The network hasn't ruled out a spinoff of Harbour Lights.", []string{news + "speculated"}, []string{"spinoff, confirmed, not so"}},
		{about + "Unlike its spin-off, Harbour Lights is shot in Bergen.", nil, []string{"spinoff"}},
		{about + "Could there be a spin-off of Harbour Lights?", nil, []string{"spinoff, confirmed"}},
	})
}
