package glean

import (
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// readBoth reads each text with the model and without it: what is wanted must not hang on it.
func readBoth(t *testing.T, list []read) {
	t.Helper()
	readSome(t, list)
	lib := testLibrary(t)
	lib.Networks = append(lib.Networks, tv.Network{Name: "Norda"})
	for _, x := range list {
		var got []string
		for _, c := range Read(Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib, With(nil)).Claims {
			got = append(got, strings.TrimPrefix(told(c), "Harbour Lights "))
		}
		all := strings.Join(got, "\n\t     ")
		for _, w := range x.has {
			if !slices.Contains(got, w) {
				t.Errorf("without the model: %s\n\tno %q in\n\t     %s", x.text, w, all)
			}
		}
		for _, w := range x.not {
			if strings.Contains(all, w) {
				t.Errorf("without the model: %s\n\tthere is %q in\n\t     %s", x.text, w, all)
			}
		}
	}
}

// A title in an aside is somebody's credit: what is told behind it is of the show that the article is about.
func TestCreditInAside(t *testing.T) {
	const bexley = "S2 cast Cora Bexley joins Judge Hester Monk, confirmed"
	readBoth(t, []read{
		{"Cora Bexley (*Stone Harvest*) has joined the cast of the Norda legal drama's second season as a series regular. She will play Judge Hester Monk, a former prosecutor.", []string{bexley, "S0 network Norda, confirmed"}, []string{"Stone Harvest"}},
		{"Cora Bexley (*Stone Harvest*, *Mill Row*) has joined the second season of *Harbour Lights*. She will play Judge Hester Monk.", []string{bexley}, []string{"Stone Harvest", "Mill Row"}},
		{"Cora Bexley (“Stone Harvest”) has joined the cast of the Norda legal drama's second season. She will play Judge Hester Monk.", []string{bexley}, []string{"Stone Harvest"}},
		{"Gwen Mott, who previously wrote for *Uncle's Attic*, came up with *Harbour Lights* in 2016. The series debuted on Norda in 2023. Its first season ended with Nora's mother, Edda Vale, running for mayor.", []string{"S1 premiere 2023, confirmed (on Norda)", "S1 plot, confirmed"}, []string{"Uncle's Attic"}},
		{"Cora Bexley, most recently of *Stone Harvest*, joins the cast. The series will premiere in May.", []string{"S0 premiere 2027-05, confirmed"}, []string{"Stone Harvest S"}},
		{"Cora Bexley, who starred in *Stone Harvest* and *Mill Row*, joins the cast. She will play Dr. Orr. The series will premiere in May.", []string{"S0 cast Cora Bexley joins Dr. Orr, confirmed", "S0 premiere 2027-05, confirmed"}, []string{"Stone Harvest", "Mill Row"}},
		{"Cora Bexley (HBO's *Stone Harvest*) and Sam Reed (Netflix's *Mill Row*) have joined *Harbour Lights*. The series will premiere in May.", []string{"S0 premiere 2027-05, confirmed"}, []string{"Cora Bexley S0", "Sam Reed S0", "Mill Row S0"}},
		{"Gwen Mott previously wrote for *Uncle's Attic*. The series debuted on Norda in 2023.", []string{"S1 premiere 2023, confirmed (on Norda)"}, []string{"Uncle's Attic S"}},
	})
}

// What somebody does is no part of a name that it stands before.
func TestGerundIsNoName(t *testing.T) {
	readBoth(t, []read{
		{"Dan Ferris will take over the role of Corwin, the harbour master.\n\nIn a statement, Sam Price said: “Leaving Corwin behind broke my heart. My knee decided it.”", []string{"S0 cast Dan Ferris recast Corwin, confirmed"}, []string{"Leaving"}},
		{"Dan Ferris will play Corwin Hale, the harbour master. Playing Corwin is a joy, he said.", []string{"S0 cast Dan Ferris joins Corwin Hale, confirmed"}, []string{"Playing"}},
		{"Channing Doyle will play Corwin, the harbour master. Doyle is 30.", []string{"S0 cast Channing Doyle joins Corwin, confirmed"}, nil},
	})
}
