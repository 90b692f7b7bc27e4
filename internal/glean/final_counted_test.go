package glean

import "testing"

func TestSeasonsCounted(t *testing.T) {
	six := []string{"S0 final 6, confirmed"}
	none := []string{"final"}
	readSome(t, []read{
		{"Harbour Lights will end its six-season run on Norda in May.", six, nil},
		{"Harbour Lights wraps up six seasons with a two-hour special.", six, nil},
		{"After six seasons and 60 episodes, the fishing drama ends on May 20. Harbour Lights is on Norda.", six, nil},
		{"Harbour Lights bowed out in 2023 after six series.", six, nil},
		{"Harbour Lights (Norda, season 6, which the network says will be the end of the road) returns in May.", six, nil},
		{"After six seasons in the role, Anna Grieg ends her time on Harbour Lights.", nil, none},
		{"Harbour Lights ended its third season on a cliffhanger after ten episodes.", nil, none},
		{"After two seasons, Harbour Lights ended on a cliffhanger.", nil, none},
	})
}
