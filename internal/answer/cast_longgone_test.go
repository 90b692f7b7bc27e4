package answer

import (
	"testing"

	"backlot/internal/tv"
)

// That somebody went long ago is no "no" to whether they come back; that they go now is one.
func TestLongGone(t *testing.T) {
	went := castOf(0, "Ida Voss", "Runa", tv.Departs, "Ida Voss, who left in 2023, sent her love.")
	went.When = "2023"
	goes := castOf(0, "Ida Voss", "Runa", tv.Departs, "Ida Voss is leaving.")
	never := went
	never.Quote = "Ida Voss, who left in 2023, will never return."
	for _, q := range []string{"is ida voss coming back to harbour lights", "is runa coming back"} {
		if a := put(q, went); a.Known() || a.Near.Value.Change != tv.Departs {
			t.Errorf("%s: answered %q, near %v", q, brief(a), a.Near.Value)
		}
		for _, c := range []tv.Claim{goes, never} {
			if got := brief(put(q, c)); got != "no; Ida Voss departs" {
				t.Errorf("%s: answered %q by %q", q, got, c.Quote)
			}
		}
	}
	if got := brief(put("when did ida voss leave", went)); got != "Ida Voss departs" {
		t.Errorf("when she left is answered %q", got)
	}
}
