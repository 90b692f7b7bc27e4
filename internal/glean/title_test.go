package glean

import (
	"strings"
	"testing"
)

// Texts that name one show, in the ways of the trade; T is its title.
var storiesOfT = []struct{ title, text string }{
	{"T renewed for a third season", "T has been renewed for a third season, Norda said on Monday. Filming begins in May."},
	{"T axed after two series", "Norda has axed T after two series, the broadcaster said on Thursday. Fans had hoped for a third series."},
	{"Goodbye to an old friend", "Filming on T has wrapped in Bergen. The second season of T arrives in the spring, and Ida Voss stars as Runa."},
	{"What Ida Voss did next", "Ida Voss, who plays Runa in T, is leaving after three seasons. T returns to Norda in January with six new episodes."},
	{"Norda sets its autumn", "The hit drama T will return for a fourth season in September. Per Lund joins the cast of T as a smuggler."},
	{"Everything we know about T season 2", "When is T season 2 out? The network has not named a date. The first season of T ended in June."},
	{"“T” Renewed for Season 3 at Norda", "“T” is coming back. Norda has handed the drama a third-season renewal, and “T” creator Anna Grieg will direct the opener."},
	{"T star lets it slip", "T star Ida Voss says that the finale was filmed twice. The actress told a podcast that nobody knows the ending of T, which returns to Norda on 3 May."},
	{"Norda orders a thriller", "Norda has ordered T, a six-part thriller about a ferry that never lands. T is written by Anna Grieg and will be shown in 2027."},
	{"A quiet spring", "T (Norda, Sundays) ends its second series this week. A third series of T has not been ordered."},
	{"No third season for T", "There will be no third season of T. Norda cancelled the comedy on Friday, and fans of T have begun a petition."},
	{"Who is who in T", "T follows a family of pilots in the north. Ida Voss plays Runa and Per Lund plays Aske. Season 2 of T begins on 4 March."},
}

// names of shows of every build: a word, a name, a number, a possessive, small words within.
var builds = []string{"Harbour Lights", "Marrow", "The Long Tide", "Vera Hale", "Nine Below", "Room for Rosie", "Gull's Rest", "Copper & Vine", "The Surveyor's Wife", "House of Rain", "Salt Road: Exile"}

// A title that no list has is found by what speaks for it, however it is built.
func TestTitlesOfEveryBuild(t *testing.T) {
	lib := lists(t)
	for _, a := range storiesOfT {
		for _, name := range builds {
			put := strings.NewReplacer("T ", name+" ", "T.", name+".", "T,", name+",", "T”", name+"”", "T?", name+"?")
			text, title := put.Replace(" "+a.text), put.Replace(a.title+" ")
			out := Read(Article{Title: strings.TrimSpace(title), Text: text, Published: "2026-03-03"}, lib)
			found := false
			for _, s := range out.Shows {
				if s.Name == name {
					found = true
				} else {
					t.Errorf("%q: a show that is none: %s (%s)", text, s.Name, s.Why)
				}
			}
			if !found {
				t.Errorf("%q | %s: %s is not found", text, title, name)
			}
		}
	}
}
