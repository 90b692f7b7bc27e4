package glean

import "testing"

// What a show is about, told beside its name and of what comes of it.
func TestPremises(t *testing.T) {
	readTwice(t, []read{
		{"Harbour Lights, about two sisters who run a lifeboat, will return in May.", []string{"S0 plot, confirmed"}, nil},
		{"The drama, about a family of bell ringers in a drowned valley, aired on Norda last autumn. Harbour Lights stars Ida Voss.", []string{"S0 plot, confirmed"}, nil},
		{"Harbour Lights is the sitcom set in a laundry run by retired nuns.", []string{"S0 plot, confirmed"}, nil},
		{"Norda has ordered Harbour Lights. The project would follow four clerks who rob the same bank twice in one day.", []string{"S0 plot, confirmed"}, nil},
		{"Harbour Lights returns in May. In the special, a goat challenges the band to a duel.", []string{"S0 plot, confirmed"}, nil},
		{"Harbour Lights stars Ida Voss as a lunch lady who becomes the mayor of a small port.", []string{"S0 plot, confirmed"}, nil},
		{"In Harbour Lights, Ida Voss plays a concert pianist losing the use of her left hand.", []string{"S0 plot, confirmed"}, nil},
		{"Harbour Lights, about a dozen episodes long, will return in May.", nil, []string{"plot"}},
		{"Norda has ordered Harbour Lights. The series will follow the premiere of another drama.", nil, []string{"plot"}},
		{"Harbour Lights adds Ida Voss as a producer who has worked on it before.", nil, []string{"plot"}},
	})
}

// What a show is about to do, and when more of it follows, is no story.
func TestAboutToDo(t *testing.T) {
	none := []string{"plot"}
	readSome(t, []read{
		{"Harbour Lights is about two sisters who rob a bank.", []string{"S0 plot, confirmed"}, nil},
		{"Harbour Lights is about to close its doors for good.", nil, none},
		{"A third series of Harbour Lights follows in the new year.", nil, none},
		{"A full fourth series of Harbour Lights follows at Easter.", nil, none},
		{"The story will pick up on January 8 unless a court steps in.", nil, none},
	})
}
