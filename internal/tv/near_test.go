package tv

import (
	"math/bits"
	"math/rand"
	"slices"
	"strings"
	"testing"
)

const wire = `Cameras are rolling in Bergen on the third season of Harbour Lights, Norda said on Thursday. Ida Voss, who plays harbour
master Runa, is back; Per Lund will not return as Captain Aske. The network has not set a date, but fans are betting on early 2027.
The crew was seen on the quay at dawn, between the fish market and the old customs house, and the weather was what it always is there.
Eight episodes have been ordered, as before, and the writers of the first two seasons have all come back to the table, the network added.
Lund, who joined in the second season, wrote that he had loved every wet day of it, and that he would be watching with everybody else.`

func TestAlike(t *testing.T) {
	of := LikenessOf(wire)
	for name, c := range map[string]struct {
		text string
		want bool
	}{
		"itself":                 {wire, true},
		"other lines, quotes":    {strings.ReplaceAll(strings.ToUpper(wire), "\n", "  ") + "”", true},
		"a word changed":         {strings.Replace(wire, "early 2027", "spring 2027", 1), true},
		"another story":          {strings.Repeat("The show is over, said a man who knew nobody and had seen nothing of it at all. ", 8), false},
		"half of it":             {wire[:len(wire)/2], false},
		"nothing":                {"", false},
		"the same on two shows":  {strings.Repeat("Season 2 of A has been renewed. ", 1), false},
		"one word, and no match": {"Cameras", false},
	} {
		if got := LikenessOf(c.text).Alike(of); got != c.want {
			t.Errorf("%s: %t, %d bits apart", name, got, bits.OnesCount64(uint64(LikenessOf(c.text)^of)))
		}
	}
	if LikenessOf("… — !").Alike(LikenessOf("")) {
		t.Error("two texts without words are alike")
	}
}

// Whatever differs by at most six bits shares a part with one bit changed at most.
func TestQuarters(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 10_000 {
		l := Likeness(r.Uint64())
		other := l
		for _, b := range r.Perm(64)[:AlikeWithin] {
			other ^= 1 << b
		}
		found := false
		for q, values := range l.Quarters() {
			found = found || slices.Contains(values, int(other>>(16*q)&0xffff))
		}
		if !found || !l.Alike(other) {
			t.Fatalf("%x and %x are not found to be alike", l, other)
		}
	}
}
