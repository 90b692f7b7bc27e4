package glean

import (
	"testing"

	"backlot/internal/tv"
)

func TestFates(t *testing.T) {
	gone := []string{"S0 stage cancelled, confirmed"}
	gone2 := []string{"S0 stage cancelled, confirmed, Norda"}
	ended := []string{"S0 stage ended, confirmed"}
	readSome(t, []read{
		{"Harbour Lights, the fishing drama with Anna Grieg, got the axe.", gone, nil},
		{"The Svolvær-set legal drama is getting the chop. Harbour Lights was on Norda.", gone, nil},
		{"Harbour Lights has been given its marching orders after a year.", gone, nil},
		{"Harbour Lights is for the high jump, alas.", gone, nil},
		{"Harbour Lights is no more.", gone, nil},
		{"Harbour Lights has been unceremoniously shown the door.", gone, nil},
		{"Norda has closed the book on Harbour Lights.", gone2, nil},
		{"Norda jettisons Harbour Lights.", gone2, nil},
		{"Norda ended Harbour Lights in May.", nil, []string{"stage ended"}},
		{"Harbour Lights exits after only one season.", gone, nil},
		{"Harbour Lights, which was set in Svolvær, is done after three seasons.", gone, nil},
		{"Norda declined to renew Harbour Lights for a third season.", []string{"S3 stage renewed, confirmed, not so"}, nil},
		{"The first-year drama, led by Anna Grieg, will not be back. Harbour Lights was on Norda.", []string{"S0 stage renewed, confirmed, not so"}, []string{"cancelled"}},
		{"Harbour Lights bowed out in 2019 after six seasons.", ended, nil},
		{"Harbour Lights went off the air in 2011.", ended, nil},
		{"Harbour Lights signed off for good last year.", ended, nil},
		// Of something else, of somebody, or not so.
		{"Harbour Lights viewers saw the captain get the boot.", nil, []string{"cancelled"}},
		{"Anna Grieg will not be back. Harbour Lights is on Norda.", nil, []string{"stage renewed"}},
		{"Harbour Lights will not be back until the autumn.", nil, []string{"stage renewed"}},
		{"Norda has killed off Captain Aske in Harbour Lights.", nil, []string{"cancelled"}},
		{"Harbour Lights has not been given the boot.", nil, []string{"cancelled, confirmed"}},
		{"The season of Harbour Lights ended with a cliffhanger after ten episodes.", nil, []string{"stage ended"}},
		{"Did Harbour Lights get the axe?", nil, []string{"cancelled, confirmed"}},
	})
}

func TestMoreOfIt(t *testing.T) {
	more := []string{"S0 stage renewed, confirmed"}
	none := []string{"stage renewed"}
	readSome(t, []read{
		{"Norda has ordered another helping of Harbour Lights.", []string{"S0 stage renewed, confirmed, Norda"}, nil},
		{"Norda has commissioned six further episodes of Harbour Lights.", []string{"S0 stage renewed, confirmed, Norda"}, nil},
		{"Norda has found room for another outing of Harbour Lights.", []string{"S0 stage renewed, confirmed, Norda"}, nil},
		{"Harbour Lights gets two more years.", more, nil},
		{"Harbour Lights is officially coming back for more.", more, nil},
		{"A renewal of the show looks all but inevitable. Harbour Lights is on Norda.", nil, []string{"stage renewed, confirmed"}},
		{"Harbour Lights drew a crowd. A renewal seems like a safe bet.", []string{"S0 stage renewed, speculated"}, nil},
		{"Harbour Lights drew a crowd. We would be stunned if it is not renewed.", nil, []string{"stage renewed, confirmed"}},
		// Of people, of time, of other shows.
		{"Harbour Lights star Anna Grieg has signed up for two more years.", nil, none},
		{"Norda gave the makers of Harbour Lights more time.", nil, none},
		{"Norda has ordered more than 40 scripts. Harbour Lights is one of its dramas.", nil, none},
		{"Harbour Lights returns on January 14 for another round.", nil, none},
	})
}

func TestNotYet(t *testing.T) {
	open := func(season string) []string { return []string{season + " stage renewed, confirmed, not so"} }
	readSome(t, []read{
		{"Norda has not made up its mind about Harbour Lights.", open("S0"), nil},
		{"Nobody has ordered a fourth season of Harbour Lights yet.", open("S4"), nil},
		{"Harbour Lights is on Norda. The network has yet to commit to a second season.", open("S2"), nil},
		{"Harbour Lights is on Norda. No broadcaster has committed to a third series, though.", open("S3"), nil},
		{"Still undecided is the fate of Harbour Lights.", open("S0"), nil},
		{"The future of Harbour Lights remains up in the air.", open("S0"), nil},
		{"Norda is tight-lipped about the fate of Harbour Lights.", open("S0"), nil},
		{"Harbour Lights is on Norda. There is no word from Norda on a third season.", open("S3"), nil},
		{"Harbour Lights will not proceed to a third season.", open("S3"), nil},
		// What is not known is something else.
		{"Norda has not said when the second season of Harbour Lights will air.", nil, []string{"stage renewed"}},
		{"Norda has not announced a title for Harbour Lights.", nil, []string{"stage renewed"}},
		{"Nobody has said who directs Harbour Lights.", nil, []string{"stage renewed"}},
	})
}

func TestStatusLines(t *testing.T) {
	readSome(t, []read{
		{"Here is where things stand.\n\nHarbour Lights – On hold.", []string{"S0 stage paused, confirmed"}, nil},
		{"Here is where things stand.\n\nHarbour Lights (Norda) – Axed.", []string{"S0 stage cancelled, confirmed"}, nil},
		{"Here is where things stand.\n\nHarbour Lights – On the bubble.", []string{"S0 stage renewed, speculated"}, nil},
		{"Here is where things stand.\n\nHarbour Lights – Pending.", []string{"S0 stage renewed, confirmed, not so"}, nil},
		{"Here is the rest of the week. Also gone: the fishing drama Harbour Lights.", []string{"S0 stage cancelled, confirmed"}, nil},
		{"Also in the works is the harbour drama Harbour Lights.", []string{"S0 stage in-development, confirmed"}, nil},
		{"Harbour Lights – Done in one sitting, it leaves you hungry.", nil, []string{"stage"}},
		{"Harbour Lights: Dead men tell no tales.", nil, []string{"cancelled"}},
	})
}

func TestWorks(t *testing.T) {
	filming := []string{"S0 stage filming, confirmed"}
	readSome(t, []read{
		{"Film crews were in the village to shoot scenes for Harbour Lights.", filming, nil},
		{"Scenes for Harbour Lights were filmed there last autumn.", nil, []string{"wrapped"}},
		{"Crews were at the scene of a fire. Harbour Lights is on Norda.", nil, []string{"filming"}},
		{"The second season, currently airing Wednesdays, is the best yet. Harbour Lights is on Norda.", []string{"S2 stage airing, confirmed"}, nil},
		{"A Welsh remake of Harbour Lights is in development.", nil, []string{"in-development"}},
	})
}

// What is told of one of several shows is told of each.
func TestAlike(t *testing.T) {
	lib := testLibrary(t)
	for _, x := range []struct {
		text string
		want []string
		not  bool
	}{
		{"Norda has cancelled “Harbour Lights” and “The Glass Coast”.", []string{"Harbour Lights stage cancelled", "The Glass Coast stage cancelled"}, false},
		{"Norda has cancelled the fishing drama “Harbour Lights” and the family comedy “The Glass Coast”.", []string{"Harbour Lights stage cancelled", "The Glass Coast stage cancelled"}, false},
		{"Renewed for a second season are “Harbour Lights”, the fishing drama, and “The Glass Coast”.", []string{"Harbour Lights stage renewed", "The Glass Coast stage renewed"}, false},
		{"Norda has cancelled “Harbour Lights” but not “The Glass Coast”.", []string{"The Glass Coast stage cancelled"}, true},
		{"“Harbour Lights”, “The Glass Coast” and others have been cancelled by Norda.", []string{"The Glass Coast stage cancelled"}, false},
		{"Norda has cancelled “Harbour Lights”, whose creator also made “The Glass Coast”.", []string{"The Glass Coast stage cancelled"}, true},
	} {
		a := Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights", "The Glass Coast"}}
		if fault := readRow(a, lib, func(claims []tv.Claim) string {
			got := map[string]bool{}
			for _, c := range claims {
				got[c.ShowName+" "+string(c.Kind)+" "+c.Value.Text] = true
			}
			for _, w := range x.want {
				if got[w] == x.not {
					return w
				}
			}
			return ""
		}); fault != "" {
			t.Errorf("%s\n\t%s", x.text, fault)
		}
	}
}
