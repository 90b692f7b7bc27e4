package ask

import (
	"slices"
	"testing"
)

// Who leads a cast, which part somebody has, and who has one, in many words.
func TestPlayersAsked(t *testing.T) {
	x := index()
	for typed, want := range map[string]string{
		"who's the star of harbour lights":                        "cast harbour-lights - -",
		"whos the leading man in harbour lights":                  "cast harbour-lights - -",
		"who is the female lead in harbour lights":                "cast harbour-lights - -",
		"which actor is the star of harbour lights":               "cast harbour-lights - -",
		"which actress is fronting harbour lights":                "cast harbour-lights - -",
		"who gets top billing on harbour lights":                  "cast harbour-lights - -",
		"harbour lights the main guy whats his name":              "cast harbour-lights - -",
		"who's the main character in harbour lights":              "cast harbour-lights - -",
		"ida voss is which of them":                               "part - - ida-voss",
		"ida voss plays which one":                                "part - - ida-voss",
		"ida voss, which of the sad sisters is she":               "part - - ida-voss",
		"ida voss, whats her role going to be":                    "part - - ida-voss",
		"ida voss has come in as what exactly":                    "part - - ida-voss",
		"ida voss is who in harbour lights":                       "part harbour-lights - ida-voss",
		"name of the lady behind runa":                            "part - - runa",
		"runa is protrayed by which lass":                         "part - - runa",
		"runa is who in real life":                                "part - - runa",
		"which guy plays runa again":                              "part - - runa",
		"who palys runa in harbour lights":                        "part harbour-lights - runa",
		"runa, whos that playd by":                                "part - - runa",
		"who does the witch in harbour lights":                    "part harbour-lights - -",
		"who got the ambassador part in harbour lights":           "part harbour-lights - -",
		"ida voss is in which one":                                "change - - ida-voss",
		"who does the costumes on harbour lights":                 "crew harbour-lights - -",
		"who does the music on harbour lights":                    "crew harbour-lights - -",
		"when is ida voss back, and which of the episodes is she": "change - - ida-voss",
	} {
		list := Read(typed, x, Options{Day: "2026-11-25"})
		if !slices.ContainsFunc(list, func(q Question) bool { return got(q) == want }) {
			t.Errorf("%q\n  is read as %s\n  and asks   %s", typed, got(list[len(list)-1]), want)
		}
	}
}

// The words that say who leads describe nobody.
func TestLeadDescribesNobody(t *testing.T) {
	for _, typed := range []string{"whos the leading man in harbour lights", "who is the female lead in harbour lights", "who gets top billing on harbour lights"} {
		if q := Read(typed, index(), Options{})[0]; len(q.Rest) > 0 {
			t.Errorf("%q leaves %v", typed, q.Rest)
		}
	}
}
