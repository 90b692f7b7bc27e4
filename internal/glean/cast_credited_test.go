package glean

import "testing"

// Those who come, with what they were in before, where they are from, and surnames that are words.
func TestCredited(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	both := []string{"S0 cast Bill Tate joins, confirmed", "S0 cast Gloria Pines joins, confirmed"}
	readSome(t, []read{
		{show + "Bill Tate (Coastal) and Gloria Pines have joined the newspaper drama as series regulars.", both, []string{"Coastal"}},
		{show + "Bill Tate (“Coastal”) and Gloria Pines (“The Lane”) have joined Harbour Lights as series regulars.", both, nil},
		{show + "Bill Tate (“Coastal,” “The Lane”) has been cast in Harbour Lights opposite Ida Voss.", both[:1], nil},
		{show + "Luis Barreda plays her brother, Xan, and Argentina's Martín Quiroga is Ledo, the officer she once planned to marry.", []string{"S0 cast Luis Barreda stars Xan, confirmed", "S0 cast Martín Quiroga stars Ledo, confirmed"}, []string{"relationship"}},
		{show + "Also in the cast are Choi Min-kyung as the hospital's director and Oh Jae-hyun as an ambulance driver.", []string{"S0 cast Choi Min-kyung stars, confirmed"}, []string{"cast Jae-hyun"}},
		{show + "An Hyo-seop will return as Kang Tae-moo.", []string{"S0 cast An Hyo-seop returns Kang Tae-moo, confirmed"}, nil},
		{show + "Sandra Oh returns as Eve.", []string{"S0 cast Sandra Oh returns Eve, confirmed"}, nil},
		{show + "Lena Moss is Hannah, with Joseph Adeyemi as Hannah's husband Will.", []string{"S0 cast Joseph Adeyemi stars Will, confirmed"}, nil},
		{show + "So Jae-hyun has left the show.", nil, []string{"So Jae-hyun"}},
		{show + "London's Tom Rees plays Aske.", []string{"S0 cast Tom Rees stars Aske, confirmed"}, nil},
	})
}
