package names

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// An index that names were added to again and again finds what one that is made of
// all of them at once does.
func TestWith(t *testing.T) {
	all := madeUp(60, 120, 120)
	r := rand.New(rand.NewPCG(3, 9))
	for range 20 {
		r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		whole, grown := New(all), New(all[:200])
		for rest := all[200:]; len(rest) > 0; {
			n := min(len(rest), 1+r.IntN(20))
			grown, rest = grown.With(rest[:n]), rest[n:]
		}
		if n := len(grown.layers()); n > 4 {
			t.Fatalf("%d layers", n)
		}
		for _, e := range all[150:250] {
			for _, typed := range []string{e.Name, strings.ToUpper(e.Name), strings.Fields(e.Name)[0]} {
				want, got := whole.Resolve(typed, e.Kind), grown.Resolve(typed, e.Kind)
				if (want.One == nil) != (got.One == nil) || want.One != nil && !reflect.DeepEqual(*want.One, *got.One) || len(want.Several) != len(got.Several) {
					t.Errorf("%q: %+v, not %+v", typed, got, want)
				}
			}
			if want, got := whole.Things(e.ID, e.Kind), grown.Things(e.ID, e.Kind); !reflect.DeepEqual(want, got) {
				t.Errorf("%q: %+v, not %+v", e.ID, got, want)
			}
		}
		text := "With " + all[10].Name + "'s " + all[210].Name + ", " + all[230].Name + " and " + all[240].Name + " " + all[20].Name + "."
		want, got := whole.Spot(text), grown.Spot(text)
		for _, list := range [][]Spotted{want, got} {
			for i := range list {
				slices.SortFunc(list[i].Entries, func(a, b Entry) int { return strings.Compare(a.Kind+a.ID+a.Name, b.Kind+b.ID+b.Name) })
			}
		}
		if !reflect.DeepEqual(want, got) {
			t.Errorf("%q:\n%+v, not\n%+v", text, got, want)
		}
	}
}

// A further name of a thing that is known does not make two of it.
func TestWithFurtherName(t *testing.T) {
	list := append(madeUp(40, 0, 0), Entry{Kind: Show, ID: "severance", Name: "Severance", Main: true})
	x := New(list).With([]Entry{{Kind: Show, ID: "severance", Name: "Lumon Days"}})
	if len(x.layers()) != 2 {
		t.Fatal("one layer")
	}
	for _, typed := range []string{"severance", "lumon days"} {
		if a := x.Resolve(typed, Show); a.One == nil || a.One.Entry.Name != "Severance" || a.One.How != Exact {
			t.Errorf("%s: %+v", typed, a)
		}
	}
	if got := x.Things("severance"); len(got) != 1 || got[0].Name != "Severance" {
		t.Errorf("%+v", got)
	}
}
