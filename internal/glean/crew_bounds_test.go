package glean

import "testing"

// A title and a verb tell of the names that are theirs, and of no others.
func TestCrewBounds(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. Written by Jo Pell and directed by Kit Marlow, it will star Ida Voss and Per Lund.", []string{"S0 crew Jo Pell writer, confirmed", "S0 crew Kit Marlow director, confirmed"}, []string{"crew Ida Voss", "crew Per Lund"}},
		{"Harbour Lights is on Norda. Created by Jo Pell and Kit Marlow, it has Ida Voss as Runa, a pilot.", []string{"S0 crew Jo Pell creator, confirmed", "S0 crew Kit Marlow creator, confirmed"}, []string{"crew Ida Voss"}},
		{"Harbour Lights is on Norda. Directed by Kit Marlow, the six-part drama stars Ida Voss.", []string{"S0 crew Kit Marlow director, confirmed"}, []string{"crew Ida Voss"}},
		{"Harbour Lights is executive produced by creator Jo Pell, Kit Marlow and Ida Voss.", []string{"S0 crew Jo Pell creator, confirmed"}, []string{"Kit Marlow creator", "Ida Voss creator"}},
		{"Harbour Lights comes from creators Jo Pell and Kit Marlow.", []string{"S0 crew Jo Pell creator, confirmed", "S0 crew Kit Marlow creator, confirmed"}, nil},
		{"Harbour Lights is on Norda. Executive producers Jo Pell and Kit Marlow said that it would go on.", []string{"S0 crew Jo Pell executive producer, confirmed", "S0 crew Kit Marlow executive producer, confirmed"}, nil},
		{"Harbour Lights is made by showrunner Jo Pell alongside Ida Voss and director Kit Marlow, who will helm the first block.", nil, []string{"Ida Voss director", "Jo Pell director"}},
		{"Harbour Lights is on Norda. Series producer Jo Pell promises a storm.", []string{"S0 crew Jo Pell series producer, confirmed"}, nil},
		{"Harbour Lights is on Norda. Supervising director Jo Pell came to the panel.", []string{"S0 crew Jo Pell supervising director, confirmed"}, nil},
		{"Harbour Lights is on Norda. At dawn first assistant director Jo Pell called cut.", nil, []string{"Jo Pell director"}},
		{"Harbour Lights is on Norda. The showrunner is succeeded by co-executive producer Jo Pell.", nil, []string{"Jo Pell producer", "Jo Pell executive"}},
		{"Harbour Lights is on Norda. Director Jo Pell and writer Kit Marlow flew home.", []string{"S0 crew Jo Pell director, confirmed", "S0 crew Kit Marlow writer, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss wrote alongside a photo of the crew.", nil, []string{"writer"}},
		{"Harbour Lights is on Norda. Ida Voss wrote fans a letter about it.", nil, []string{"writer"}},
		{"Harbour Lights is on Norda. Ida Voss wrote all six episodes.", []string{"S0 crew Ida Voss writer, confirmed"}, nil},
		{"Harbour Lights is on Norda. Show boss Jo Pell has teased a storm.", []string{"S0 crew Jo Pell showrunner, confirmed"}, nil},
		{"Harbour Lights is on Norda. Series boss Jo Pell and star Ida Voss flew home.", []string{"S0 crew Jo Pell showrunner, confirmed"}, []string{"Ida Voss showrunner"}},
		{"Harbour Lights boss Jo Pell says that there is more to come.", []string{"S0 crew Jo Pell showrunner, confirmed"}, nil},
		{"The soap Harbour Lights is on Norda. The show boss Jo Pell promises that the soap will go on.", nil, []string{"Jo Pell showrunner"}},
		// Whose client somebody is, he does not play.
		{"Ida Voss has been tapped as a series regular for Harbour Lights. Voss is repped by Gersh.", []string{"S0 cast Ida Voss joins, confirmed"}, []string{"Gersh"}},
		{"Ida Voss has joined Harbour Lights as Runa. Voss is with Gersh and Keel Street.", []string{"S0 cast Ida Voss joins Runa, confirmed"}, []string{"Gersh"}},
	})
}
