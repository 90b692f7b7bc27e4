package names

import "testing"

// A word of a description is known by its slip, and another word is not taken for it.
func TestSlipped(t *testing.T) {
	for _, x := range []struct {
		typed, word string
		want        bool
	}{
		{"docter", "doctor", true}, {"cheif", "chief", true}, {"emporer", "emperor", true}, {"detecive", "detective", true}, {"undertakr", "undertaker", true},
		{"truker", "trucker", true}, {"sisiter", "sister", true}, {"surgon", "surgeon", true}, {"lighthose", "lighthouse", true},
		{"waiter", "writer", false}, {"nurse", "purse", false}, {"baker", "banker", false}, {"cook", "crook", false}, {"sister", "mister", false}, {"doctor", "doctor", false},
		{"singer", "sinner", false}, {"driver", "diver", false}, {"father", "farmer", false}, {"priest", "prince", false}, {"captain", "chaplain", false},
	} {
		if got := Slipped(x.typed, x.word); got != x.want {
			t.Errorf("%s for %s: %v (%d)", x.typed, x.word, got, slips(x.typed, x.word, 20))
		}
	}
}
