package glean

import (
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// networksOf lists "SHOW: NETWORK" of what a text says.
func networksOf(t *testing.T, head, text string) (list []string) {
	lib := testLibrary(t)
	t.Helper()
	for _, n := range []string{"Norda", "BBC One", "CBS", "Netflix", "ITV", "Channel 4", "Hulu", "AMC"} {
		lib.Networks = append(lib.Networks, tv.Network{Name: n})
	}
	for _, n := range []string{"Harbour Lights", "The Ember Coast", "Ferry Inspector"} {
		lib.Shows = append(lib.Shows, tv.Show{ID: "own " + n, Name: n})
	}
	lib.Index = nil
	r := Read(Article{Title: head, Text: text, Source: "The Wire Desk", Published: "2027-04-02"}, lib)
	for _, c := range r.Claims {
		if c.Kind == tv.OnNetwork && !c.Negative && !strings.HasSuffix(c.Rule, "/learned") {
			list = append(list, c.ShowName+": "+c.Value.Text)
		}
	}
	return list
}

// TestNetworkBesideTitle: a network that stands beside a title is its own, whatever the sentence tells.
func TestNetworkBesideTitle(t *testing.T) {
	for _, c := range []struct {
		head, text string
		want, not  string
	}{
		{"", "The Ember Coast has been renewed. Ida Voss next stars in Netflix's Harbour Lights, which films in May.", "Harbour Lights: Netflix", "The Ember Coast: Netflix"},
		{"", "Ida Voss has joined the CBS drama Harbour Lights.", "Harbour Lights: CBS", ""},
		{"", "Filming has begun on Channel 4's long-running police procedural Harbour Lights.", "Harbour Lights: Channel 4", ""},
		{"", "The second season of Hulu's \"Harbour Lights\" was watched by four million.", "Harbour Lights: Hulu", ""},
		{"", "Harbour Lights (BBC One): renewed for a fourth season.", "Harbour Lights: BBC One", ""},
		{"", "Harbour Lights (Netflix, October): the harbour freezes over.", "Harbour Lights: Netflix", ""},
		{"", "Harbour Lights (ITV/Hulu) returns in June.", "Harbour Lights: ITV", ""},
		{"", "The week ahead\n\nNetflix\n\nHarbour Lights (2 October): Three sisters inherit a harbour. Season 2 begins on 2 October.", "Harbour Lights: Netflix", ""},
		{"", "The week ahead\n\n**Hulu**\n\n**Harbour Lights** – Renewed for season 5.", "Harbour Lights: Hulu", ""},
		{"Kirkwall woman lands a part in BBC One's 'Harbour Lights'", "Harbour Lights has a new face. Ida Voss will play Runa in Harbour Lights. She is twenty. The show films in May.", "Harbour Lights: BBC One", ""},
		{"", "Harbour Lights has wrapped its third season. It was shot in Bergen. The show returns in May. Nobody dies. Netflix said on Monday that the fourth season of Harbour Lights would premiere in May 2028.", "Harbour Lights: Netflix", ""},
		// and not
		{"", "Ida Voss is in the CBS film Harbour Lights.", "", "Harbour Lights: CBS"},
		{"", "Harbour Lights is renewed. It has been compared by Netflix chief Per Lund to The Ember Coast.", "", "The Ember Coast: Netflix"},
		{"", "Harbour Lights is renewed. Their credits include Ferry Inspector and The Ember Coast (CBS).", "", "The Ember Coast: CBS"},
	} {
		got := networksOf(t, c.head, c.text)
		if c.want != "" && !slices.Contains(got, c.want) || c.not != "" && slices.Contains(got, c.not) {
			t.Errorf("%s\n%s\n\tgot %q\n\twant %q and not %q", c.head, c.text, got, c.want, c.not)
		}
	}
}
