package glean

import "testing"

// Who comes, stays or goes, in the plainest words.
func TestSaidPlainly(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	gone := []string{"S0 cast Rosa Delgado departs, confirmed"}
	byHer := []string{"S0 cast Rosa Delgado departs, confirmed, Rosa Delgado"}
	readSome(t, []read{
		{show + "Rosa Delgado will play a ruthless lawyer in the new season.", []string{"S0 cast Rosa Delgado joins a ruthless lawyer, confirmed"}, nil},
		{show + "Rosa Delgado joins the cast as a federal investigator.", []string{"S0 cast Rosa Delgado joins a federal investigator, confirmed"}, nil},
		{show + "Rosa Delgado toplines the series.", []string{"S0 cast Rosa Delgado stars, confirmed"}, nil},
		{show + "There are no plans for Rosa Delgado to return, Norda said.", []string{"S0 cast Rosa Delgado departs, confirmed, Norda"}, nil},
		{show + "“I'm not coming back,” Rosa Delgado told TVLine.", byHer, nil},
		{show + "“I'm leaving the show,” Rosa Delgado confirmed.", byHer, nil},
		{show + "Rosa Delgado has been sacked from the soap.", gone, nil},
		{show + "Rosa Delgado has reportedly been axed from the soap.", []string{"S0 cast Rosa Delgado departs, reported"}, []string{"cancelled"}},
		{show + "Delia Hart has agreed to remain with Harbour Lights.", []string{"S0 cast Delia Hart returns, confirmed"}, nil},
		{show + "The whole cast is returning, including Ida Voss and Per Lund.", []string{"S0 cast Ida Voss returns, confirmed", "S0 cast Per Lund returns, confirmed"}, []string{"stars"}},
		{show + "Anna Lowe is returning for season 6 along with Bruce Talbot and Eva Dominguez.", []string{"S6 cast Anna Lowe returns, confirmed", "S6 cast Bruce Talbot returns, confirmed", "S6 cast Eva Dominguez returns, confirmed"}, nil},
		{show + "Ana Ruiz said it was time as she announced she is leaving Harbour Lights.", []string{"S0 cast Ana Ruiz departs, confirmed, Ana Ruiz"}, nil},
		// Not in the story, not so, or asked.
		{show + "Rosa Delgado will play a gig in Bergen in May.", nil, []string{"cast Rosa Delgado joins a gig"}},
		{show + "Rosa Delgado will play the lead in a new play.", nil, []string{"joins"}},
		{show + "“I'm not coming back unless they pay me,” Rosa Delgado told TVLine.", nil, []string{"departs"}},
		{show + "Rosa Delgado has not been axed from the show.", nil, []string{"departs", "cancelled"}},
		{show + "Could Rosa Delgado be sacked from the soap?", nil, []string{"departs, confirmed"}},
		{show + "There are no plans for Jo Pell, the showrunner, to return.", nil, []string{"cast Jo Pell"}},
		{show + "The show has been axed.", []string{"S0 stage cancelled, confirmed"}, nil},
	})
}
