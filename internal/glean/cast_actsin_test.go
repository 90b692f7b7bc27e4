package glean

import (
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// Who acts in a show in a part that has no name, or whose name is not told.
func TestActsIn(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. Ida Voss and Per Lund play feuding boat-builders.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund take the leads.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is a thriller on Norda, with Ida Voss in the lead.", []string{"S0 cast Ida Voss stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. It follows a harbour pilot (Ida Voss) who finds a boat without a crew.", []string{"S0 cast Ida Voss stars, confirmed"}, nil},
		{"The drama Harbour Lights, led by Ida Voss and Per Lund, will not be back.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is a comedy whose stars, Ida Voss and Per Lund, were at school together.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund also star, with Jo Pell directing.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, []string{"cast Jo Pell"}},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund are also among the large cast.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. The comedy pairs Ida Voss with Per Lund.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. The cast includes Mia Holt as the young Runa, later Lady Aske, and Per Lund.", []string{"S0 cast Mia Holt stars Runa, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is a comedy with Anna Voss as the dad and Per Lund as the aunty with the boat.", nil, []string{"stars Per Lund"}},
		// Nobody, or nobody who acts.
		{"Harbour Lights is on Norda. Ida Voss plays the piano.", nil, []string{"cast Ida Voss"}},
		{"Harbour Lights is on Norda. Ida Voss plays no part in it.", nil, []string{"cast Ida Voss"}},
		{"Harbour Lights is on Norda. The writers' room led by Jo Pell has been closed.", nil, []string{"cast Jo Pell"}},
		{"Harbour Lights is on Norda. The script is by a first-time writer (Jo Pell) from Bergen.", nil, []string{"cast Jo Pell"}},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund are among those who wrote to the network.", nil, []string{"among-cast"}},
	})
}

// Who comes in: the news, and the sentence behind it that says whom he plays.
func TestBroughtIn(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights films its third season. The season saw the arrival of Ida Voss.", []string{"S3 cast Ida Voss joins, confirmed"}, nil},
		{"Harbour Lights films its third season. Ida Voss and Per Lund are back, with Mia Holt on board as a stowaway.", []string{"S3 cast Mia Holt joins a stowaway, confirmed"}, []string{"Mia Holt returns"}},
		{"Ida Voss is set for a recurring role in the third season of Harbour Lights.", []string{"S3 cast Ida Voss joins, confirmed"}, nil},
		{"Ida Voss has joined the cast of Harbour Lights.\n\nVoss plays Runa, a harbour pilot.", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Ida Voss joins Runa, confirmed"}, []string{"stars"}},
		{"Harbour Lights is a thriller starring Ida Voss and Per Lund.\n\nVoss plays Runa, a harbour pilot.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Ida Voss stars Runa, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss will play Runa's bridge partner and sworn enemy, Nora Holt.", []string{"S0 cast Ida Voss joins Nora Holt, confirmed"}, nil},
		{"Harbour Lights is on Norda. It follows private eyes Nora Holt (Ida Voss) and Bram Aske (Per Lund).", []string{"S0 cast Ida Voss stars Nora Holt, confirmed", "S0 cast Per Lund stars Bram Aske, confirmed"}, nil},
		{"Ida Voss and Per Lund have been cast opposite Mia Holt in Harbour Lights.", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Mia Holt stars, confirmed"}, []string{"joins Mia Holt"}},
		{"Harbour Lights films its third season. New this year is Ida Voss, who takes the role of Runa.", []string{"S3 cast Ida Voss joins Runa, confirmed"}, nil},
		{"Harbour Lights returns for a third season. Runa is again played by Ida Voss.", []string{"S3 cast Ida Voss returns Runa, confirmed"}, nil},
		// Nobody comes.
		{"Harbour Lights is on Norda. The network has hired Jo Pell to direct.", nil, []string{"cast Jo Pell"}},
		{"It is not known whether Harbour Lights has cast Ida Voss for its third season.", nil, []string{"Ida Voss joins, confirmed"}},
	})
}

// A line of its own that has a part and who plays it.
func TestCastLine(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is back on Norda. This is who is who in it.\n\nRuna Aske (played by Ida Voss)\n\nShe runs the harbour.", []string{"S0 cast Ida Voss stars Runa Aske, confirmed"}, nil},
	})
}

// A part whose surname is the title; somebody with the show that he was in behind his name.
func TestHeroName(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"The western Tolliver airs on Norda. Per Lund plays the widowed marshal Tom Tolliver.\n", "Per Lund Tom Tolliver stars"},
		{"Ida Voss (Nightjar) and Per Lund have joined the third season of Tolliver.\n", "Ida Voss  joins"},
	} {
		a := Article{Text: x.text, Published: "2026-11-25", Shows: []string{"Tolliver", "Nightjar"}}
		if fault := readRow(a, Library{}, func(claims []tv.Claim) string {
			var got []string
			for _, c := range claims {
				if c.Kind == tv.Cast && c.ShowName == "Tolliver" {
					got = append(got, c.Value.Person+" "+c.Value.Character+" "+c.Value.Change)
				}
			}
			if !slices.Contains(got, x.want) {
				return strings.Join(got, "; ")
			}
			return ""
		}); fault != "" {
			t.Errorf("%s: %s", x.text, fault)
		}
	}
}

// An actor's name before his part's; those whom a sentence gathers.
func TestOfActor(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. It has Anna Voss's Nora Holt and Peter Lund's Emma at each other's throats.", []string{"S0 cast Anna Voss stars Nora Holt, confirmed", "S0 cast Peter Lund stars Emma, confirmed"}, nil},
		{"Harbour Lights films its third season. Newcomers join the cast, among them Ida Voss and Per Lund.", []string{"S3 cast Ida Voss joins, confirmed", "S3 cast Per Lund joins, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund are exes who inherit a lighthouse.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		// Neither parts nor actors.
		{"Harbour Lights is on Norda. It is made by Anna Voss's Holt Films.", nil, []string{"cast Anna Voss"}},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund are the producers.", nil, []string{"cast Ida Voss", "cast Per Lund"}},
		{"Harbour Lights is on Norda. It has many fans, among them Ida Voss and Per Lund.", nil, []string{"cast Ida Voss", "cast Per Lund"}},
	})
}
