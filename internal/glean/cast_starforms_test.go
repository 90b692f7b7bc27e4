package glean

import "testing"

// More ways to say who is in a cast.
func TestStarForms(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. Also featured are Ida Voss, Per Lund and Mia Holt.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed", "S0 cast Mia Holt stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund are also featured.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. It has Mia Holt in the lead. Opposite her are Ida Voss and Per Lund.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Toplined by Ida Voss and Per Lund, the drama was shot in Bergen.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Local names aboard include Ida Voss, Per Lund and Mia Holt.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Mia Holt stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Two of its stars, Ida Voss and Per Lund, have other commitments.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Her on-screen partner, Per Lund, kept it shorter.", []string{"S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Claims that she had been feuding with costar Per Lund are silly, her rep says.", []string{"S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss, Mia Holt and newcomer Per Lund play the Brandt sisters.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Mia Holt stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Norda has ordered Harbour Lights. Ida Voss, Per Lund and Mia Holt are set as series regulars opposite Thomas Brandt.", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Per Lund joins, confirmed", "S0 cast Mia Holt joins, confirmed"}, nil},
		{"Norda has ordered Harbour Lights. Ida Voss and Per Lund are set to lead the cast.", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Per Lund joins, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss won an Emmy for her turn as Clara.", []string{"S0 cast Ida Voss stars Clara, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss was nominated this year for her performance as Clara Brandt.", []string{"S0 cast Ida Voss stars Clara Brandt, confirmed"}, nil},
		{"Harbour Lights is on Norda. It won three awards, among them a 2019 trophy for Ida Voss as Bishop Clara Brandt.", []string{"S0 cast Ida Voss stars Bishop Clara Brandt, confirmed"}, nil},
		{"Harbour Lights is on Norda. Emma Voss and Per Lund are in it. It ended with Voss's Clara on the pier.", []string{"S0 cast Emma Voss stars Clara, confirmed"}, nil},
		{"Harbour Lights is on Norda. It follows two sisters (Ida Voss and Mia Holt) who run a ferry.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Mia Holt stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. The new episodes find Carmen \"Fred\" Oates (Ida Voss) and Clara Brandt (Mia Holt) at sea.", []string{"S0 network Norda, confirmed"}, []string{"stars Oates"}},
		{"Norda has ordered Harbour Lights. They join a core cast that includes Ida Voss as Clara Brandt and Per Lund.", []string{"S0 cast Ida Voss stars Clara Brandt, confirmed"}, []string{"cast Ida Voss joins"}},
		{"Norda has ordered Harbour Lights. Also recurring: Ida Voss as drifter Clara and newcomer Per Lund as Tom.", []string{"S0 cast Ida Voss joins Clara, confirmed", "S0 cast Per Lund joins Tom, confirmed"}, nil},
		{"Norda has ordered Harbour Lights. New recurring cast includes Ida Voss (Corporal Brandt) and Per Lund (Father Orr).", []string{"S0 cast Ida Voss joins Corporal Brandt, confirmed", "S0 cast Per Lund joins Father Orr, confirmed"}, nil},
		{"Harbour Lights is on Norda. The first host is tennis star Ida Voss.", nil, []string{"cast Ida Voss stars"}},
		// Nobody who plays here.
		{"Harbour Lights is on Norda. Ida Voss won an Oscar for her turn as Clara in the film The Long Acre.", nil, []string{"stars Clara"}},
		{"Harbour Lights is on Norda. It is not known who will be opposite Ida Voss.", nil, []string{"joins"}},
		{"Harbour Lights is on Norda. Jo Pell, whose Norda deal ends in May, wrote it.", nil, []string{"cast Jo Pell"}},
		{"Harbour Lights is on Norda. Ida Voss's Norda drama is back.", nil, []string{"stars Norda"}},
	})
}
