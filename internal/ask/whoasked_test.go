package ask

import "testing"

// Who makes a show is asked for in any order of words, and by more words than "who".
func TestWhoAsked(t *testing.T) {
	x := index()
	for q, role := range map[string]string{
		"harbour lights was created by who":           "creator",
		"Severance was dreamt up by?":                 "creator",
		"harbour lights sprang from whose mind":       "creator",
		"severance was whose idea originally":         "creator",
		"the brains behind severance is who":          "",
		"name of the guy behind harbour lights":       "",
		"severance, who is it by":                     "creator",
		"who cooked up severance":                     "creator",
		"which two people write severance":            "writer",
		"which 2 ppl are in charge of harbour lights": "showrunner",
		"which two are running severance":             "showrunner",
		"the person running severance":                "showrunner",
		"person running severance is who":             "showrunner",
		"harbour lights was written by who":           "writer",
	} {
		list := Read(q, x, Options{})
		if len(list) != 1 || list[0].About != Crew || list[0].Role != role {
			t.Errorf("%s: %+v", q, list)
		}
	}
	for q, about := range map[string]About{
		"which two people are leaving severance": Change,
		"which man plays irving":                 Part,
		"who made the tea for irving":            Plot,
	} {
		if list := Read(q, x, Options{}); len(list) != 1 || list[0].About != about {
			t.Errorf("%s: %+v", q, list)
		}
	}
}

// What somebody does for a show is asked of who they are, and is nobody of theirs.
func TestJobAsked(t *testing.T) {
	x := index()
	for _, q := range []string{
		"Ida Voss's job on harbour lights is what", "what was ida voss's job on severance", "ida voss is doing what on severance", "ida voss does what on severance",
		"per lund gets what credit", "Per Lund's title on the show please", "per lund is the what on this show?", "ida voss has been hired to do what",
		"what is Tom Keane's contribution to Severance", "tom keane's on it too, doing what exactly?", "has tom keane still got any title on the show",
		"does tom keane have anything to do with severance",
	} {
		list := Read(q, x, Options{})
		if len(list) != 1 || list[0].About != Who || list[0].Kin != "" || len(list[0].People) != 1 || len(list[0].Rest) > 0 {
			t.Errorf("%s: %+v", q, list)
		}
	}
	for q, about := range map[string]About{"irving does what in the finale": Anything, "when does ida voss get a title": Anything} {
		if list := Read(q, x, Options{}); len(list) == 1 && list[0].About == Who {
			t.Errorf("%s: %+v, not %s", q, list, about)
		}
	}
}
