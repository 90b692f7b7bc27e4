package glean

import "testing"

func TestEndQuoted(t *testing.T) {
	for _, x := range []struct{ cut, whole, want string }{
		{`Ida Voss said she was "gutted`, `Ida Voss said she was "gutted."`, `Ida Voss said she was "gutted."`},
		{`Ida Voss said she was "gutted" by it`, `Ida Voss said she was "gutted" by it.`, `Ida Voss said she was "gutted" by it`},
		{`"Nobody wants to see her go`, `"Nobody wants to see her go.`, `Nobody wants to see her go`},
	} {
		if got := endQuoted(x.cut, x.whole); got != x.want {
			t.Errorf("%s: %s, not %s", x.cut, got, x.want)
		}
	}
}
