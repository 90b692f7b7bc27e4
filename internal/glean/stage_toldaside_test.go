package glean

import (
	"testing"

	"backlot/internal/tv"
)

func TestToldAside(t *testing.T) {
	lib := testLibrary(t)
	for _, x := range []struct {
		text, want string
		not        bool
	}{
		{"Anna Grieg, who joins “Harbour Lights”, was last seen on “The Glass Coast,” which Norda canceled after two seasons in 2024.", "The Glass Coast stage cancelled", false},
		{"Her recent credits include the title role in “The Glass Coast,” the fishing drama that was axed by Norda in May. She joins “Harbour Lights”.", "The Glass Coast stage cancelled", false},
		{"“The Glass Coast”, the saga ordered by Norda last year, stands still. “Harbour Lights” does not.", "The Glass Coast stage announced", false},
		{"“The Glass Coast”, which was never cancelled by Norda, ran on. “Harbour Lights” did not.", "The Glass Coast stage cancelled", true},
		{"She left “The Glass Coast”, and “Harbour Lights” was axed by Norda.", "The Glass Coast stage cancelled", true},
	} {
		a := Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights", "The Glass Coast"}}
		if fault := readRow(a, lib, func(claims []tv.Claim) string {
			got, all := false, ""
			for _, c := range claims {
				said := c.ShowName + " " + string(c.Kind) + " " + c.Value.Text
				got, all = got || said == x.want, all+said+"; "
			}
			if got == x.not {
				return all
			}
			return ""
		}); fault != "" {
			t.Errorf("%s\n\t%s", x.text, fault)
		}
	}
}
