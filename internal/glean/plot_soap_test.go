package glean

import "testing"

// Who is whose kin, who did it and who lies in hospital.
func TestSoapPlots(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is a soap. Per Lund plays Kit.\n\nKit, who is Vera's grandson, survived the fire but remains in hospital. The culprit was revealed to viewers on Friday as his stepfather Amos Pike, played by Ben Voss.",
			[]string{"S1 plot, confirmed", "S0 relationship Kit and Vera, confirmed", "S0 relationship Amos Pike and Kit, confirmed", "S0 cast Ben Voss stars Amos Pike, confirmed"}, []string{"Amos Pike and Vera"}},
		{"Nora, who is Carl's half-sister, arrives in May. Ida Voss plays Nora and Ben Voss plays Carl in Harbour Lights.", []string{"S0 relationship Nora and Carl, confirmed"}, []string{"premiere"}},
		{"Harbour Lights is a soap. The killer was unmasked last night as Nora Vale, played by Ida Voss.", []string{"S1 plot, confirmed"}, nil},
		{"Harbour Lights is a soap. Carl's attacker turned out to be his brother Amos. Ben Voss plays Carl and Per Lund plays Amos.", []string{"S1 plot, confirmed"}, nil},
		{"Harbour Lights is a soap. Is the killer going to be unmasked as Nora Vale?", nil, []string{"plot"}},
		{"Ben Voss plays Carl in Harbour Lights. Carl is fighting for his life in intensive care after the crash.", []string{"S1 plot, confirmed"}, nil},
		{"Ben Voss plays Carl in Harbour Lights. Carl, whose wife has left him, wakes up in hospital.", []string{"S1 plot, confirmed"}, nil},
		{"Ben Voss, who plays Carl in Harbour Lights, is in hospital after a fall on set.", nil, []string{"plot"}},
		{"Ben Voss plays Carl in Harbour Lights. Will Carl end up in hospital?", nil, []string{"plot"}},
	})
}

// What a part is, before its name, is kept beside it.
func TestWhatPart(t *testing.T) {
	readSome(t, []read{
		{"The new doctor, Dr Farouk Orr, is played by comedian Per Lund, in his first television role. Harbour Lights is back on Norda.", []string{"S0 cast Per Lund stars Farouk Orr, confirmed (the new doctor)"}, nil},
		{"The ferryman, Amos Reed, is played by Ben Voss. Harbour Lights is on Norda.", []string{"S0 cast Ben Voss stars Amos Reed, confirmed (the ferryman)"}, nil},
		{"Ben Voss plays the new vicar, Father Amos Reed, in Harbour Lights.", []string{"S0 cast Ben Voss stars Father Amos Reed, confirmed (the new vicar)"}, nil},
		{"Amos Reed is played by Ben Voss. Harbour Lights is on Norda.", []string{"S0 cast Ben Voss stars Amos Reed, confirmed"}, nil},
	})
}
