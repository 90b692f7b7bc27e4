package glean

import "testing"

// What stands in brackets behind an actor may be a part, and may be what he was in before.
func TestCredits(t *testing.T) {
	readSome(t, []read{
		{"Joining the cast is Aisha Rahmani (Vigil), who will play Penhale's new partner, Detective Sergeant Meera Qureshi.", []string{"S0 cast Aisha Rahmani joins Detective Sergeant Meera Qureshi, confirmed"}, []string{"Vigil"}},
		{"Cillian Marsh, who had been set to play Sergeant Donal Furey, dropped out in April. Rory McElhone (Blue Lights) stepped into the role a week before filming began.", []string{"S0 cast Rory McElhone recast Sergeant Donal Furey, confirmed"}, []string{"Blue Lights"}},
		{"New to the cast are Ida Voss (Vigil), Ben Voss (Line of Duty) and Mia Holt (Boiling Point).", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Ben Voss joins, confirmed", "S0 cast Mia Holt joins, confirmed"}, []string{"Duty", "Boiling"}},
		{"Also starring are Dara Keane (Bridgerton), Tor Brekke (The Responder) and Per Lund (Wreck).", []string{"S0 cast Dara Keane stars, confirmed", "S0 cast Tor Brekke stars, confirmed"}, []string{"Bridgerton", "Responder", "Wreck"}},
		{"Ellie Marsh (Wreck) will play Nora's sister, while Toby Lane (Industry) has been cast as Carl.", []string{"S0 cast Toby Lane joins Carl, confirmed"}, []string{"Wreck", "Industry", "joins Toby", "and Toby"}},
		{"It stars Keira Dunne (Derry Girls) as Nora and Rob Yates (Quarry Road) as Carl.", []string{"S0 cast Keira Dunne stars Nora, confirmed", "S0 cast Rob Yates stars Carl, confirmed"}, []string{"Derry", "Quarry"}},
		{"Ida Voss (Gallowgate) joins Harbour Lights as Runa Holm.", []string{"S0 cast Ida Voss joins Runa Holm, confirmed"}, []string{"Gallowgate"}},
		{"Harbour Lights has cast Line of Duty star Mark Bonn and Vigil actress Rose Leary.", nil, []string{"stars Duty", "stars Vigil"}},
		{"Nathaniel Croft (Station 19) and Sunita Rao (Halfway House) have joined the show.", nil, []string{"Station", "Halfway"}},
		{"The cast includes Ida Voss (Nora Vale), Ben Voss (Carl Orr) and Mia Holt (Jess).", []string{"S0 cast Ida Voss stars Nora Vale, confirmed", "S0 cast Ben Voss stars Carl Orr, confirmed", "S0 cast Mia Holt stars Jess, confirmed"}, nil},
		{"The series stars Ida Voss (Viktor), Ben Voss (Luther) and Mia Holt (Jess).", []string{"S0 cast Ben Voss stars Luther, confirmed"}, nil},
		{"Season two ended with Dot (Gillian Marsh) accepting a job and Felix (Ben Okoro) discovering a secret.", []string{"S0 cast Gillian Marsh stars Dot, confirmed", "S0 cast Ben Okoro stars Felix, confirmed"}, nil},
	})
}

// An actor is nobody's part, and a part with a rank is no actor.
func TestActorAndPart(t *testing.T) {
	readSome(t, []read{
		{`"Harbour Lights" follows Marit Hauge (Silje Nordahl), a former interpreter who becomes police chief of a small fishing town. Nordahl will reprise her role alongside Henrik Aslund as prosecutor Mats Lind.`, []string{"S0 cast Silje Nordahl returns Marit Hauge, confirmed"}, []string{"Hauge returns", "Hauge stars"}},
		{"Fans will have to wait a little longer for the return of DI Carys Penhale, as the third series has been pushed back to autumn 2027.", nil, []string{"cast DI Carys Penhale"}},
		{"Niamh Farrelly stars as Detective Inspector Carys Penhale. The drama will see the return of DI Carys Penhale.", []string{"S0 cast Niamh Farrelly returns Detective Inspector Carys Penhale, confirmed"}, []string{"DI Carys"}},
		{"Tom Goss is played by Daniel Okoro. Daniel Okoro will not be back as Detective Sergeant Tom Goss.", []string{"S0 cast Daniel Okoro departs Detective Sergeant Tom Goss, confirmed"}, []string{"stars Tom Goss"}},
		{"Gemma Haines plays Judith, the mother of Carys Penhale. Niamh Farrelly stars as DI Carys Penhale.", []string{"S0 relationship Judith and DI Carys Penhale, confirmed"}, nil},
		{"Cillian Prendergast is Garda Sergeant Donal Furey, who was once engaged to Bríd. Orla Tuohy plays Bríd Lacey.", []string{"S0 cast Cillian Prendergast stars Garda Sergeant Donal Furey, confirmed", "S0 cast Orla Tuohy stars Bríd Lacey, confirmed"}, []string{"Furey stars"}},
		{"The series stars Silje Nordahl as Arctic police chief Marit Hauge.", []string{"S0 cast Silje Nordahl stars Marit Hauge, confirmed"}, []string{"stars Arctic"}},
		{"Ida Voss stars as Glasgow crime reporter Nora Vale, with Ben Voss as Leith barman Carl Orr.", []string{"S0 cast Ida Voss stars Nora Vale, confirmed", "S0 cast Ben Voss stars Carl Orr, confirmed"}, []string{"stars Glasgow", "stars Leith"}},
		{"Set in Crewe, the show follows Maureen Tipping (Sally Crompton), who has worked there for years, and her assistant Dev Chaudhary (Sunil Varma).", []string{"S0 cast Sally Crompton stars Maureen Tipping, confirmed", "S0 cast Sunil Varma stars Dev Chaudhary, confirmed"}, nil},
	})
}
