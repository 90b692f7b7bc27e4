package reply

import (
	"testing"

	"backlot/internal/tv"
)

// What somebody said is told as theirs.
func TestSpoken(t *testing.T) {
	for _, c := range []struct {
		kind            tv.Kind
		by, words       string
		sentence        string
		want, withoutBy string
	}{
		{tv.Quote, "Una Holm", "We left Aske on a roof", `She wrote: "We left Aske on a roof."`, "Una Holm: “We left Aske on a roof”.", "“We left Aske on a roof”."},
		{tv.Quote, "Una Holm", "There is a boat.", `"There is a boat."`, "Una Holm: “There is a boat.”", "“There is a boat.”"},
		{tv.Quote, "Una Holm", "There is no more to tell", "She said that she was done.", "Una Holm: There is no more to tell.", "There is no more to tell."},
		{tv.Quote, "Una Holm", "Holm: there is a boat", `"There is a boat," she said.`, "Holm: there is a boat.", "Holm: there is a boat."},
		{tv.Quote, "Una Holm", "Holm envied Lund the boat", `"I envied Lund the boat."`, "Holm envied Lund the boat.", "Holm envied Lund the boat."},
		{tv.Quote, "", "There is a boat", `"There is a boat," she said.`, "“There is a boat”.", "“There is a boat”."},
		{tv.Plot, "", "We think Aske is dead", "We think Aske is dead.", "“We think Aske is dead”.", "“We think Aske is dead”."},
		{tv.Plot, "Una Holm", "A harbour master looks for her brother", "A harbour master looks for her brother.", "A harbour master looks for her brother.", "A harbour master looks for her brother."},
	} {
		claim := tv.Claim{Kind: c.kind, By: c.by, Value: tv.Value{Text: c.words}, Certainty: tv.Confirmed, Quote: c.sentence}
		if got := Claimed(claim, "2026-11-02").String(); got != c.want {
			t.Errorf("%q, not %q", got, c.want)
		}
		if got := InTheirWords(claim).Sentence().String(); got != c.withoutBy {
			t.Errorf("without the name: %q, not %q", got, c.withoutBy)
		}
	}
}
