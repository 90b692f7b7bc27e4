package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestSinceWhen: since when something is so, and how long it ran, is not why it is over.
func TestSinceWhen(t *testing.T) {
	axed := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	for _, told := range []string{"made by Norda in Bergen since 2021", "ran for two seasons", "shown on Norda since March"} {
		if got := brief(put("why was harbour lights cancelled", axed, claim(0, tv.Other, tv.Confirmed, text(told)))); got != "" {
			t.Errorf("why was it cancelled is answered %q beside %q", got, told)
		}
	}
	if got := brief(put("why was harbour lights cancelled", axed, claim(0, tv.Other, tv.Confirmed, text("cancelled since nobody watched it")))); got == "" {
		t.Error("a reason that is told with \"since\" is not found")
	}
}
