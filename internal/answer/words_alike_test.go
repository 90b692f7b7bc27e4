package answer

import (
	"math/rand"
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// TestSharesAsIn: what a concordance tells of each claim is what its own text tells,
// whatever the words, their endings and others for the same.
func TestSharesAsIn(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	words := strings.Fields("a an the storm storms stormy stormier storming sto quit quits quitting quitter find finds finding finders found die died dying murder murdered fin finale final films Élite éliteness 9 90 9000 90000s — ...")
	for word, others := range alikes {
		words = append(append(words, word), others[:min(2, len(others))]...)
	}
	slices.Sort(words)
	some := func(most int) []string {
		list := make([]string, r.Intn(most+1))
		for i := range list {
			if list[i] = words[r.Intn(len(words))]; r.Intn(8) == 0 {
				list[i] += []string{"s", "ing", "edly", "nesses"}[r.Intn(4)]
			}
		}
		return list
	}
	for range 300 {
		claims := make([]tv.Claim, r.Intn(40))
		for i := range claims {
			c := &claims[i]
			c.ID, c.Start, c.Kind = string(rune('a'+i)), i, tv.Plot
			c.Value.Text, c.Quote = strings.Join(some(8), " "), strings.Join(some(20), " ")
			if r.Intn(2) == 0 {
				c.Folded = fold(c.InWords())
			}
		}
		known := tv.NewDossier(claims, today)
		for range 10 {
			sought := some(5)
			for i, w := range sought {
				sought[i] = fold(w)
			}
			sought = slices.DeleteFunc(sought, func(w string) bool { return w == "" })
			if len(sought) > 1 && r.Intn(4) == 0 {
				sought = append(sought[2:], sought[0]+" "+sought[1]) // no claim has two words in one
			}
			list, other := wordsMeant(sought), []float64{0.5, 1}[r.Intn(2)]
			for i, n := range list.shares(known.Concordance(tv.Plot, inWords), other) {
				if c := known.Kind(tv.Plot)[i]; n != list.in(inWords(c), other) {
					t.Fatalf("%q in %q: %v, want %v", sought, inWords(c), n, list.in(inWords(c), other))
				}
			}
		}
	}
}
