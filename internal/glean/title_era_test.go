package glean

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// What a show is set in, and of what kind it is, is neither a title nor a network.
func TestEras(t *testing.T) {
	lib := testLibrary(t)
	lib.Networks = append(lib.Networks, tv.Network{Name: "Norda"})
	for _, show := range []string{"Harbour Lights", "The Tin Harbour"} {
		for text, want := range map[string]string{
			"Filming has begun on the third series of Second World War drama SHOW.":                 "S3 stage filming, confirmed",
			"Filming has begun on the third series of Cold War spy thriller SHOW.":                  "S3 stage filming, confirmed",
			"Filming has begun on the third series of First World War hospital drama \"SHOW\".":     "S3 stage filming, confirmed",
			"The third series of Victorian drama SHOW is filming in Cork.":                          "S3 stage filming, confirmed (in Cork)",
			"The third series of Northern Irish drama SHOW is filming in Cork.":                     "S3 stage filming, confirmed (in Cork)",
			"The third series of the Second World War drama SHOW is filming in Cork.":               "S3 stage filming, confirmed (in Cork)",
			"The third series of Boer War heist romp SHOW is filming in Cork.":                      "S3 stage filming, confirmed (in Cork)",
			"Second World War drama SHOW has begun filming.":                                        "S0 stage filming, confirmed",
			"Regency romance series SHOW has been renewed for a third series. It is a Norda drama.": "S3 stage renewed, confirmed",
		} {
			for _, opts := range [][]Option{nil, {With(nil)}} {
				a := Article{Title: show + " news", Text: strings.ReplaceAll(text, "SHOW", show) + "\n\nNiamh Keane plays Rose Garvey.\n", Published: "2026-11-25", Shows: []string{show}}
				var got []string
				for _, c := range Read(a, lib, opts...).Claims {
					got = append(got, told(c))
				}
				all := strings.Join(got, "\n\t")
				if !strings.Contains(all, show+" "+want) || !strings.Contains(all, show+" S0 cast Niamh Keane stars Rose Garvey, confirmed") || strings.Count(all, show+" ") != len(got) || strings.Contains(all, "War") {
					t.Errorf("%s: no %q, or another show, in\n\t%s", a.Text, want, all)
				}
			}
		}
	}
}
