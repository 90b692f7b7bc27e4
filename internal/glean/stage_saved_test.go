package glean

import "testing"

func TestSaved(t *testing.T) {
	on := []string{"S0 stage renewed, confirmed"}
	readSome(t, []read{
		{"Put the kettle on. The Australian soap Harbour Lights, which Norda axed in February, has been saved.", on, nil},
		{"Norda cancelled the drama in May. Now Harbour Lights has been rescued.", on, nil},
		{"Harbour Lights was axed last year. The show has been given a reprieve.", on, nil},
		{"Norda axed Harbour Lights in February. The drama has been thrown a lifeline.", on, nil},
		{"Harbour Lights was cancelled in March. Norda has closed a deal to keep the show in production until at least mid-2028.", []string{"S0 stage renewed, confirmed (until at least mid-2028)"}, nil},
		{"Norda has given Harbour Lights an early pickup.", []string{"S0 stage renewed, confirmed, Norda"}, nil},
		{"Norda has handed out an early renewal to Harbour Lights.", []string{"S0 stage renewed, confirmed, Norda"}, nil},
		{"Harbour Lights has scored an early renewal.", on, nil},
		{"Norda has handed a fourth-season renewal to its fishing procedural Harbour Lights.", []string{"S4 stage renewed, confirmed, Norda"}, nil},
		{"Harbour Lights will be back for a fifth year.", []string{"S5 stage renewed, confirmed"}, nil},
		{"Norda has thrown Harbour Lights a lifeline after axing it in March.", on, nil},
		{"Norda cancelled Harbour Lights in June. The drama will continue after all.", on, nil},
		{"Norda has reversed its decision to cancel Harbour Lights.", []string{"S0 stage renewed, confirmed"}, []string{"cancelled"}},
		{"Norda has gone back on its decision to axe Harbour Lights.", []string{"S0 stage renewed, confirmed"}, []string{"cancelled"}},
		{"Harbour Lights has been picked up by Netflix two months after Norda cancelled it.", []string{"S0 stage renewed, confirmed", "S0 stage cancelled, confirmed, Norda"}, []string{"announced"}},
		{"Netflix has saved Harbour Lights, which Norda cancelled in May.", []string{"S0 stage renewed, confirmed", "S0 stage cancelled, confirmed, Norda"}, nil},
		// Nobody has saved it.
		{"Norda axed Harbour Lights in February. Fans hope that the show has been saved.", nil, []string{"stage renewed, confirmed"}},
		{"Norda axed Harbour Lights. A campaign to have it saved has not been given a new chance.", nil, []string{"stage renewed, confirmed"}},
		{"In the finale of Harbour Lights, Kit Berg is saved by Runa Holt.", nil, []string{"renewed"}},
		// And of a season that nobody has ordered.
		{"Anna Grieg recently told Norda News that she has ideas for a third season of Harbour Lights but that Norda has not asked for one yet.", []string{"S3 stage renewed, confirmed, not so, Anna Grieg"}, []string{"speculated"}},
		{"Anna Grieg would love to do a fourth season of Harbour Lights, although Norda has yet to order one.", nil, []string{"S4 stage renewed, speculated"}},
	})
}

func TestLaterPart(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights returns for its second season in January. Part 2 arrives Feb. 11.", []string{"S2 premiere 2027-01, confirmed"}, []string{"premiere 2027-02-11"}},
		{"Harbour Lights season 2 will be split in two. Part 1 premieres on Jan. 14 and Part 2 arrives Feb. 11.", []string{"S2 premiere 2027-01-14, confirmed"}, []string{"premiere 2027-02-11"}},
		{"The second half of the third season of Harbour Lights premieres on March 4.", nil, []string{"S3 premiere"}},
		{"Volume 2 of Harbour Lights season 4 drops on Christmas Day.", nil, []string{"S4 premiere"}},
		{"The first five episodes of Harbour Lights season 2 will be released in January, with the remaining five to follow on Feb. 11.", nil, []string{"premiere 2027-02-11"}},
	})
}
