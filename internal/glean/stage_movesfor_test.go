package glean

import "testing"

// A show that goes elsewhere for a season goes on; a finale in which somebody did something has been on;
// what stands last in a clause on somebody is not whoever plays.
func TestMovesFor(t *testing.T) {
	readEither(t, []read{
		{"Harbour Lights is moving from Norda to Tarn TV for its third season.", []string{"S3 stage renewed, confirmed"}, nil},
		{"Harbour Lights may move from Norda to Tarn TV for its third season.", nil, []string{"S3 stage renewed, confirmed"}},
		{"The crew of Harbour Lights moved from Hull to Leeds for the third season.", nil, []string{"renewed"}},
		{"Harbour Lights returns for season 4 on September 24. Nora accepted Owen's proposal in the May finale.", nil, []string{"finale 2027", "S4 finale", "premiere 2027-05"}},
		{"Nia Prosser, who was nominated last year for The Long Acre, will play Nora Hale in Harbour Lights.", []string{"S0 cast Nia Prosser joins Nora Hale, confirmed"}, []string{"cast Long Acre", "cast The Long Acre"}},
	})
}
