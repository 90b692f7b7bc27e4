package answer

import (
	"testing"

	"backlot/internal/tv"
)

// That a show is not where it is asked for says where it is; and one that has ended may be seen again.
func TestWhereItIsNow(t *testing.T) {
	on := func(name, sentence string) tv.Claim {
		c := claim(0, tv.OnNetwork, tv.Confirmed, text(name))
		c.Quote = sentence
		return c
	}
	left := on("BBC One", "Netflix has taken the drama after BBC One gave it up.")
	left.Negative = true
	now := on("Netflix", left.Quote)
	if a := put("is harbour lights still on bbc one", left, now); a.Verdict != No || len(a.Told) != 2 || a.Told[1].Claim.Value.Text != "Netflix" {
		t.Errorf("of a show that has moved is told %q", brief(a))
	}
	over := claim(0, tv.Stage, tv.Confirmed, text(tv.Ended))
	over.When = "1999-05-01"
	again := on("Hulu", "All 98 episodes of the soap are on Hulu.")
	if got := brief(put("where can i watch harbour lights", over, again)); got != "Hulu" {
		t.Errorf("where a show that is over may be seen is told %q", got)
	}
}
