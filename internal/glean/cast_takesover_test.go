package glean

import "testing"

// Whose part changes hands, and whose place at work; and who is only not in a prequel.
func TestTakesOver(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "Luis Barreda will now play Captain Aske, replacing Martín Quiroga.", []string{"S0 cast Luis Barreda recast Captain Aske, confirmed", "S0 cast Martín Quiroga departs Captain Aske, confirmed"}, []string{"joins"}},
		{show + "The saga returns with a new Queen Isolde: Greta Lind takes over the role from Anna Marchetti.", []string{"S0 cast Greta Lind recast Queen Isolde, confirmed", "S0 cast Anna Marchetti departs Queen Isolde, confirmed"}, nil},
		{show + "Then her ex-husband Marcus turns up and causes chaos. He's played by Adam Frayne, who's a brilliant new addition.", []string{"S0 cast Adam Frayne joins Marcus, confirmed"}, nil},
		{show + "Lucy Vega will be played by Emma Rowe this season. She replaces Chloe Banks, who had the part for two years.", []string{"S0 cast Emma Rowe recast Lucy Vega, confirmed", "S0 cast Chloe Banks departs Lucy Vega, confirmed"}, []string{"joins"}},
		{show + "Han Ji-won joins Lim Soo-ah, who stars as rookie resident Yoon Ha-eun.", []string{"S0 cast Lim Soo-ah stars Yoon Ha-eun, confirmed"}, []string{"Lim Soo-ah joins"}},
		{show + "Tobias Ferne, who plays exiled prince Caldor Vey, will not appear in the prequel.", []string{"S0 cast Tobias Ferne stars Caldor Vey, confirmed"}, []string{"departs"}},
		{show + "Meredith Knox, who plays Chief Anne Corrigan, will not take part in the spinoff.", []string{"S0 cast Meredith Knox stars Anne Corrigan, confirmed"}, []string{"departs"}},
		{show + "Harbour Lights has lost its showrunner. Steve Lambert has stepped down after two series and has been replaced by Yasmin Khalid.", []string{"S0 crew Yasmin Khalid showrunner, confirmed", "S0 crew Steve Lambert showrunner, confirmed, not so"}, []string{"cast"}},
		{show + "Harbour Lights has a new showrunner. Joe Park replaces Kate Amsel ahead of Season 5.", []string{"S5 crew Joe Park showrunner, confirmed", "S5 crew Kate Amsel showrunner, confirmed, not so"}, []string{"cast"}},
		{show + "Ana Ruiz, who exited Harbour Lights in June due to a scheduling conflict, has been replaced by Luis Barreda.", []string{"S0 cast Luis Barreda recast, confirmed", "S0 cast Ana Ruiz departs, confirmed (due to a scheduling conflict)"}, nil},
		{show + "Tom Ansell is once again on writing duties, and this time he's joined by Priya Deol.", []string{"S0 crew Tom Ansell writer, confirmed", "S0 crew Priya Deol writer, confirmed"}, []string{"cast"}},
	})
}
