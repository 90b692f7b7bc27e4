package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Whoever has a craft is told by the sentence of a claim of another kind that names them.
func TestCraftNamed(t *testing.T) {
	runs := crewOf(2, "Ida Voss", "showrunner", "Ida Voss runs it.")
	of := func(sentence string) tv.Claim {
		c := castOf(0, "Paul Renner", "", tv.Returns, sentence)
		return c
	}
	for sentence, tells := range map[string]bool{
		"Cinematographer Yuki Arden and composer Paul Renner are back.": true,
		"The show's cinematographer, Yuki Arden, is back.":              true,
		"Yuki Arden, the cinematographer, is back.":                     true,
		"Yuki Arden, the series' cinematographer, is back.":             true,
		"Former cinematographer Yuki Arden is back.":                    false,
		"The cinematographer of it is back.":                            false,
		"Paul Renner is back.":                                          false,
		"It is by “Night Ferry” cinematographer Yuki Arden.":            false,
	} {
		for _, q := range []string{"who is the cinematographer", "who is the cinematographer on harbour lights", "who does the cinematography"} {
			a := put(q, runs, of(sentence))
			if told := len(a.Told) == 1 && a.Told[0].Claim.Quote == sentence; told != tells || !tells && len(a.Told) > 0 {
				t.Errorf("%s (%s): %q", q, sentence, brief(a))
			}
		}
	}
	scored := crewOf(0, "Eliot Sands", "composer", "Composer Eliot Sands is back.")
	for _, q := range []string{"who is the composer", "who is composing it", "who is composing season 2", "who's scoring harbour lights"} {
		if got := brief(put(q, runs, scored)); got != "Eliot Sands composer" {
			t.Errorf("%s: %q", q, got)
		}
	}
}

// Why a part went to another is told by why whoever had it left, and never by who has it.
func TestWhyRecast(t *testing.T) {
	joins := castOf(2, "Ida Voss", "Runa", tv.Joins, "Ida Voss will play Runa.")
	recast := castOf(2, "Ida Voss", "Runa", tv.Recast, "Ida Voss replaces Per Lund as Runa.")
	left := castOf(0, "Per Lund", "Runa", tv.Departs, "Lund departed the series over a salary dispute.")
	bare := castOf(0, "Per Lund", "Runa", tv.Departs, "Lund departed the series.")
	for _, q := range []string{"why was runa recast", "why did they recast runa", "how come runa was recast", "why was per lund replaced", "why did they replace per lund"} {
		if got := brief(put(q, joins, recast, left)); got != left.Quote {
			t.Errorf("%s: %q", q, got)
		}
		if got := brief(put(q, joins, recast, bare)); got != "" {
			t.Errorf("%s, where none is told: %q", q, got)
		}
	}
	if got := brief(put("was runa recast", joins, recast)); got != "yes; Ida Voss recast" {
		t.Errorf("whether: %q", got)
	}
}
