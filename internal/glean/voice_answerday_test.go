package glean

import "testing"

// The day, the place and the season, of which a question and its answer have each a half.
func TestAnswerDay(t *testing.T) {
	const spoke = "Harbour Lights is a crime drama. We spoke to showrunner Anna Grieg.\n\n"
	readSome(t, []read{
		{spoke + "Q: When does season 4 start filming?\nA: In September.", []string{"S4 stage filming, confirmed, planned, Anna Grieg"}, nil},
		{spoke + "Q: When will season 4 come out?\nA: Maybe in the spring of 2027.", []string{"S4 premiere 2027-spring, speculated, Anna Grieg"}, nil},
		{spoke + "Q: Where did you shoot?\nA: Mostly in Prague.", []string{"S0 stage wrapped, confirmed, Anna Grieg (in Prague)"}, nil},
		{spoke + "Q: Will you start on season 4 soon?\nA: We hope so.\n\nQ: So ten episodes again?\nA: Ten, yes.", []string{"S4 episodes 10, confirmed, Anna Grieg"}, nil},
		{"Harbour Lights is a crime drama.\n\nWhen will season 2 come out?\n\nSeason 1 took about a year to make, so our best guess is that we won't see new episodes before summer 2030.", []string{"S2 premiere 2030-summer, speculated (not before summer 2030)"}, []string{"S1 premiere 2030"}},
	})
}
