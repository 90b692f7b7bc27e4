package glean

import (
	"slices"
	"testing"
)

// What an article's own outlet has learned or confirmed it tells as a fact; what another has, or what it has
// from others, stays hearsay.
func TestOwnOutletVouches(t *testing.T) {
	lib := testLibrary(t)
	for _, x := range []struct {
		text string
		want []string
	}{
		{"Harbour Lights has been renewed for a third season, TVLine has exclusively learned.", []string{"S3 stage renewed, confirmed"}},
		{"TVLine has learned that Ida Voss is leaving Harbour Lights.", []string{"S0 cast Ida Voss departs, confirmed"}},
		{"TVLine can confirm that Harbour Lights has been cancelled.", []string{"S0 stage cancelled, confirmed"}},
		{"TVLine has learned from sources that Harbour Lights has been cancelled.", []string{"S0 stage cancelled, reported, TVLine"}},
		{"TVLine understands that Harbour Lights has been cancelled.", []string{"S0 stage cancelled, reported, TVLine"}},
		{"Deadline has learned that Harbour Lights has been cancelled.", []string{"S0 stage cancelled, reported, Deadline"}},
	} {
		a := Article{Title: "News of Harbour Lights", Source: "TVLine", Text: "Harbour Lights is a crime drama.\n\n" + x.text + "\n", Published: "2026-05-12"}
		var got []string
		for _, c := range Read(a, lib).Claims {
			if c.Quote == x.text {
				got = append(got, told(c))
			}
		}
		for i := range x.want {
			x.want[i] = "Harbour Lights " + x.want[i]
		}
		if !slices.Equal(got, x.want) {
			t.Errorf("%s\n got %q\nwant %q", x.text, got, x.want)
		}
	}
}
