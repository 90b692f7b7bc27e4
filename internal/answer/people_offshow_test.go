package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestOffShow: that somebody is in the show, or what becomes of that, does not tell where they
// are and what becomes of them.
func TestOffShow(t *testing.T) {
	back := claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	axed := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	for question, want := range map[string]string{
		"is ida voss in jail":                   "",
		"is ida voss in the panama papers":      "",
		"will ida voss be coming to comic con":  "",
		"is ida voss cancelled":                 "",
		"is ida voss back":                      "yes; Ida Voss returns",
		"is ida voss in season 3":               "yes; Ida Voss returns",
		"is ida voss coming back in the autumn": "yes; Ida Voss returns",
		"is ida voss's show cancelled":          "yes; cancelled",
	} {
		if got := brief(put(question, back, axed)); got != want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", question, got, want)
		}
	}
}
