package glean

import "testing"

// Who is told of beside somebody is not he.
func TestNotThem(t *testing.T) {
	readSome(t, []read{
		{"Among the new faces is Caradog Lewis, who some viewers will know from S4C's Y Golau. He plays Elin's estranged brother, Iestyn.", []string{"S0 cast Caradog Lewis joins Iestyn, confirmed"}, []string{"Golau"}},
		{"Frain's wife Philomena was found dead in the canal. Senan O'Dea plays Judge Malachy Frain.", nil, []string{"Frain stars", "Frain joins"}},
		{"Joining them is Derry actress Orlaith Devenney, who plays ambitious young solicitor Cass McGlinchey.", []string{"S0 cast Orlaith Devenney joins Cass McGlinchey, confirmed"}, []string{"Derry"}},
		{"Gemma is played by Leanne Hartley. The father may not be her husband: in October she spent the night with his brother, Craig (Ashley Dunne).", []string{"S0 cast Ashley Dunne stars Craig, confirmed"}, []string{"relationship"}},
		{"Dara Keane plays Nora, and her brother, Ned, is played by Ben Voss.", []string{"S0 relationship Ned and Nora, confirmed"}, nil},
		{"Executive producer Kieran Frost is stepping down in the New Year and will be replaced by Hollyoaks producer Amita Rao.", []string{"S0 crew Kieran Frost executive producer, confirmed, not so"}, []string{"Rao producer"}},
		{"Harbour Lights was created by Mads Friis, whose first series, The Long Lunch, was cancelled after one season in 2018.", []string{"S0 crew Mads Friis creator, confirmed"}, []string{"stage", "episodes", "final"}},
		{"Harbour Lights is written by Jo Marsh, whose debut film opened in cinemas in May, and directed by Ida Voss, whose comedy Penny Lane ended in 2021 after three seasons.", []string{"S0 crew Jo Marsh writer, confirmed", "S0 crew Ida Voss director, confirmed"}, []string{"premiere", "finale", "S0 final"}},
		{"Ifans created Harbour Lights. Bethan Ifans shares writing duties with Dafydd Llewelyn-Jones, who wrote two episodes of the second series.", nil, []string{"Ifans writer, confirmed (two", "Ifans writer, confirmed, Bethan Ifans (two"}},
		{"Clodagh Brennan is back as Aoibhinn. Brennan, for her part, would love to play Aoibhinn until she is made a judge.", []string{"S0 cast Clodagh Brennan returns Aoibhinn, confirmed"}, []string{"speculated"}},
		{"Aaron Tuckey plays Dingo Walsh. Not everyone is coming back: Miranda Voss had her own series to make. Peter Kwan steps in for Voss.", nil, []string{"Kwan recast", "Kwan joins Dingo"}},
		{"Nora's killer, Ned Orr, was played by Tom Reed, who has since moved to Bath. Tom Reed is from Bath and lives in York with his husband, the actor Jo Dunne.", []string{"S0 cast Tom Reed stars Ned Orr, confirmed"}, []string{"Dunne", "network"}},
		{"Ida Voss plays Nora. Voss lives in Cork with her husband, Pat, and their two children.", nil, []string{"relationship"}},
		{"She was poisoned by Carl Orr, played by Ben Voss. Her son, Ned, whom Kit Marlow plays, finds out.", []string{"S0 cast Kit Marlow stars Ned, confirmed"}, []string{"relationship"}},
		{"Barry Finch, 71, has played Derek since 1998. His wife Sue, whom he met on the show, is retiring.", []string{"S0 cast Barry Finch stars Derek, confirmed"}, []string{"relationship"}},
		{"PC Tom Reed (Ned Hale) is her new partner. DS Amy Orr is played by Mia Holt.", []string{"S0 cast Ned Hale stars PC Tom Reed, confirmed"}, nil},
		{"Ida Voss (Call the Nurse, Rough Water) and Ben Voss (Penny Lane) lead the cast of Harbour Lights.", nil, []string{"Voss stars Penny"}},
		{"The show's narrator, Jo Brand, will return.", []string{"S0 cast Jo Brand stars, confirmed (narrator)"}, nil},
		{"Ned Hale takes over as narrator from Jo Brand.", []string{"S0 cast Ned Hale joins, confirmed (narrator)"}, []string{"crew"}},
		{"Ned and Nora are played by Ben Voss and Ida Voss. Fans want to know: will Ned and Nora marry?", nil, []string{"relationship"}},
		{"The second season is set in 2002, with Ida Voss returning as Nora Vale, who has left Cork and is running a small firm in Dublin.", nil, nil},
		{"Ida Voss, meanwhile, has been written out; her character Nia moved to Cardiff.", []string{"S0 cast Ida Voss departs Nia, confirmed"}, nil},
		{"The acquisition was made by Sue Deeks' successor as head of programme acquisition, Tom Adeyemi. \"It's the funniest thing I have seen about timetables,\" he said.", []string{"S0 quote, confirmed, Tom Adeyemi"}, []string{"network"}},
	})
}

// What is counted, moved or goes on beside the show is no number or day of it.
func TestNotIts(t *testing.T) {
	readSome(t, []read{
		{"Norda denied that the soap would be cut from five nights to three.", nil, []string{"episodes"}},
		{"Filming will continue until Christmas, with scenes being shot in Bridgend.", nil, []string{"filming2026-12", "stage filming, confirmed, planned"}},
		{"BBC Two has acquired Harbour Lights and will show it this winter. It became DR's biggest comedy launch in a decade when it premiered in January.", []string{"S1 premiere 2026-01, confirmed"}, []string{"premiere 2026-Q", "premiere 2027"}},
		{"Harbour Lights returns to Norda on Sunday 3 January at 9.30pm. All six episodes will be on the player from that night.", []string{"S0 premiere 2027-01-03, confirmed (on Norda)", "S0 episodes 6, confirmed"}, nil},
		{"The first season, which went to air in June last year, won four awards.", []string{"S1 premiere 2025-06, confirmed"}, nil},
		{"Three episodes of Harbour Lights are up now, with the remaining five to follow weekly.", nil, []string{"episodes"}},
		{"The second season of Harbour Lights was originally set for 22 episodes but has been cut to 18.", []string{"S2 episodes 18, confirmed"}, []string{"episodes 22"}},
		{"It has eight episodes. BBC Two will also repeat The Long Lunch, in October. Its six episodes have not been shown in the UK before.", []string{"S0 episodes 8, confirmed"}, []string{"\nS0 episodes 6"}},
		{"Nobody, least of all its writer, expected a 12-part drama about bookkeeping to be a hit.", []string{"S0 episodes 12, confirmed"}, nil},
		{"Harbour Lights returns for its second season on Sunday. The first, which went to air in June last year, was the channel's biggest new drama.", []string{"S1 premiere 2025-06, confirmed"}, nil},
		{"The third series opens in 1962, three years after the last.", nil, []string{"premiere"}},
		{"It was filmed in Hastings until 2019, when production moved to Hove.", nil, []string{"wrapped", "network"}},
		{"Harbour Lights has been pushed from September to January to avoid a clash with the World Cup.", nil, []string{"delay a clash"}},
		{"The drama was shot over 14 weeks in and around Broken Hill.", []string{"S0 stage wrapped, confirmed (around Broken Hill)"}, nil},
	})
}
