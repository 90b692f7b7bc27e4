package ask

import (
	"testing"

	"backlot/internal/names"
)

// TestTitledPart: a part is named by its title and one of its names, and a kinship is still one.
func TestTitledPart(t *testing.T) {
	index := names.New([]names.Entry{
		{Kind: names.Show, ID: "blackwater", Name: "Blackwater Lough", Main: true},
		{Kind: names.Character, ID: "father-malachy-quill", Name: "Father Malachy Quill", Main: true, Show: "blackwater"},
		{Kind: names.Character, ID: "nora-quill", Name: "Nora Quill", Main: true, Show: "blackwater"},
	})
	for typed, want := range map[string]string{
		"who plays father quill in blackwater lough":   "father-malachy-quill",
		"who plays father malachy in blackwater lough": "father-malachy-quill",
		"who is nora's father in blackwater lough":     "nora-quill",
	} {
		q := Read(typed, index, Options{Day: "2026-11-27"})[0]
		if len(q.People) != 1 || len(q.People[0].Entries) != 1 || q.People[0].Entries[0].ID != want {
			t.Errorf("%q means %+v", typed, q.People)
		}
		if kin := q.Kin != ""; kin != (want == "nora-quill") {
			t.Errorf("%q asks for the kin %q", typed, q.Kin)
		}
	}
}
