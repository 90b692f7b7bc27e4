package glean

import "testing"

// Who comes back, named by what he is in the show.
func TestRegularsBack(t *testing.T) {
	const third = "Norda has renewed Harbour Lights for a third season. "
	back := func(names ...string) (list []string) {
		for _, n := range names {
			list = append(list, "S3 cast "+n+" returns, confirmed")
		}
		return list
	}
	readSome(t, []read{
		{third + "Host Mia Holt stays, as does team captain Ben Voss.", back("Mia Holt", "Ben Voss"), nil},
		{third + "Judges Mia Holt and Ben Voss are both staying put.", back("Mia Holt", "Ben Voss"), nil},
		{third + "The quiz moves to Friday nights, with Mia Holt staying on as host.", back("Mia Holt"), nil},
		{third + "They join returning series regulars Mia Holt, Una Lund and Ben Voss.", back("Mia Holt", "Una Lund", "Ben Voss"), nil},
		{third + "Una Lund joins alongside returning cast members Mia Holt and Ben Voss.", back("Mia Holt", "Ben Voss"), []string{"Una Lund returns"}},
		{third + "Returning alongside Una Lund are Mia Holt and BAFTA winner Ben Voss.", back("Mia Holt", "Ben Voss"), nil},
		{third + "Signed on for the full run are Mia Holt and Ben Voss.", back("Mia Holt", "Ben Voss"), nil},
		{third + "Mia Holt and Ben Voss have closed new deals.", back("Mia Holt", "Ben Voss"), nil},
		{third + "Original cast members Mia Holt and Ben Voss have signed new two-year contracts.", back("Mia Holt", "Ben Voss"), nil},
		{third + "Showrunner Per Lund will return, as will series regulars Mia Holt and Ben Voss.", back("Mia Holt", "Ben Voss"), []string{"Mia Holt showrunner"}},
		{third + "Regulars Mia Holt (Runa) and Ben Voss (Orr) are all present and correct.", []string{"S3 cast Mia Holt returns Runa, confirmed"}, nil},
		{"Norda has ordered a continuation of Harbour Lights, with original stars Mia Holt and Ben Voss both on board to reprise their roles.", []string{"S0 cast Mia Holt returns, confirmed"}, []string{"joins"}},

		{third + "Judge Mia Holt stays the verdict of the trial in the second episode.", nil, []string{"returns"}},
		{third + "Former host Mia Holt returned to radio.", nil, []string{"returns"}},
		{third + "Will judges Mia Holt and Ben Voss stay on?", nil, []string{"returns"}},
		{"Norda has ordered Harbour Lights. Mia Holt and Ben Voss have closed deals.", nil, []string{"returns"}},
	})
}

// Who goes on as a regular, told of several.
func TestAllUpped(t *testing.T) {
	readSome(t, []read{
		{"Norda has renewed Harbour Lights for a second season. Mia Holt and Ben Voss, both of whom recurred last year, have been upped to series regular.",
			[]string{"S2 cast Mia Holt returns, confirmed (as a series regular)", "S2 cast Ben Voss returns, confirmed (as a series regular)"}, nil},
		{"Norda has renewed Harbour Lights for a second season. Mia Holt and Ben Voss also star, with Voss upped to series regular.", []string{"S2 cast Ben Voss returns, confirmed (as a series regular)"}, []string{"Mia Holt returns"}},
	})
}
