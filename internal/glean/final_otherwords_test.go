package glean

import "testing"

// TestFinalOtherWords reads which season is the last from other verbs than "end".
func TestFinalOtherWords(t *testing.T) {
	four := []string{"S0 final 4, confirmed"}
	none := []string{"final"}
	readSome(t, []read{
		{"Harbour Lights shuts up shop on 19 February after four seasons.", four, nil},
		{"Harbour Lights wraps for good after four seasons on Norda.", four, nil},
		{"The fishermen ride off after season 4, which begins in May.", four, nil},
		{"Norda is bringing down the curtain on Harbour Lights after its fourth season.", []string{"S0 final 4, confirmed"}, nil},
		{"Anna Grieg sees Harbour Lights as a four-season story.", []string{"S0 final 4, speculated"}, nil},
		{"Norda said that Harbour Lights will not return for a fifth season, but will close out its run with a film.", []string{"S0 final 4, confirmed, Norda"}, nil},
		{"Norda called season four \"the planned conclusion\".", four, nil},
		{"Ida Voss will not return for a fifth season, but will say goodbye in the first episode.", nil, none},
		{"Anna Grieg rides off after four weeks on the harbour drama.", nil, none},
		{"The shop in Harbour Lights shuts up shop in the fourth episode.", nil, none},
		{"Anna Grieg sees three-episode stories as the best.", nil, none},
	})
}

// TestDelayOtherWords reads a delay that is told by its cause.
func TestDelayOtherWords(t *testing.T) {
	none := []string{"delay"}
	readSome(t, []read{
		{"The long wait was down to a row over scripts between Norda and the makers.", []string{"S0 delay a row over scripts between Norda and the makers, confirmed"}, nil},
		{"The harbour drama has been held up by the strikes.", []string{"S0 delay strikes, confirmed"}, nil},
		{"The premiere has slipped again. Visual effects are the main culprit.", []string{"S0 delay effects, confirmed"}, nil},
		{"The wait was down to the last hour, and then the boat came.", nil, none},
		{"The harbour drama has been delayed by two weeks.", nil, none},
		{"Runa is the culprit, says the inspector.", nil, none},
	})
}
