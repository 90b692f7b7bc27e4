package names

import (
	"reflect"
	"strings"
	"testing"
)

// What is not worked out of a slip is more than was allowed.
func TestSlipsWithinABound(t *testing.T) {
	all := titles(t)
	for i, a := range all {
		for _, b := range all[i+1 : min(i+20, len(all))] {
			for _, typed := range []string{formsOf(a).core, formsOf(b).core[1:], strings.Replace(formsOf(b).core, "r", "er", 1)} {
				whole := slips(typed, formsOf(b).core, forbidden)
				for allowed := free; allowed <= dear; allowed++ {
					want := forbidden
					if whole <= allowed {
						want = whole
					}
					if got := slips(typed, formsOf(b).core, allowed); got != want {
						t.Fatalf("%q for %q, at most %d: %d, not %d", typed, b, allowed, got, want)
					}
				}
			}
		}
	}
}

// What is meant does not depend on whether the nearest are asked for as well.
func TestMeant(t *testing.T) {
	x := New(list("show|Harbour Lights", "show|The Harbour", "show|Harbour Light", "person|Tom Keane", "person|Joss Keane", "character|Runa Keane|harbour-lights"))
	titled := shows(titles(t))
	for _, typed := range append([]string{"harbor lights", "keane", "keene", "joss kean", "harb", "lights", "the harbour lihgts", "nothing at all", ""}, titles(t)...) {
		for _, x := range []*Index{x, titled} {
			for _, typed := range []string{typed, strings.Replace(typed, "r", "er", 1), strings.TrimSuffix(typed, "s")} {
				want, got := x.Resolve(typed), x.Meant(typed)
				want.Near = nil
				if !reflect.DeepEqual(got, want) {
					t.Errorf("%q: %+v, not %+v", typed, got, want)
				}
			}
		}
	}
}
