package names

import (
	"slices"
	"strings"
	"testing"
)

// list makes entries of lines: kind, name, other names; "kind|Name|other|other@show".
func list(lines ...string) []Entry {
	var out []Entry
	for i, line := range lines {
		line, show, _ := strings.Cut(line, "@")
		fields := strings.Split(line, "|")
		for j, name := range fields[1:] {
			out = append(out, Entry{Kind: fields[0], ID: Slug(fields[1]), Name: name, Main: j == 0, Weight: len(lines) - i, Show: show})
		}
	}
	return out
}

func library() *Index {
	return New(list(
		"show|Severance", "show|Game of Thrones", "show|House of the Dragon", "show|The Last of Us", "show|Abbott Elementary",
		"show|Euphoria", "show|The White Lotus", "show|Stranger Things", "show|Breaking Bad", "show|Better Call Saul",
		"show|Law & Order", "show|Law & Order: Special Victims Unit|SVU", "show|Two and a Half Men", "show|Brooklyn Nine-Nine", "show|9-1-1", "show|9-1-1: Lone Star",
		"show|The Office (UK)", "show|The Office (US)", "show|The Walking Dead", "show|Fear the Walking Dead", "show|The Bear",
		"show|A.P. Bio", "show|The A-Team", "show|1899", "show|Mr. Robot", "show|Only Murders in the Building",
		"show|The Lord of the Rings: The Rings of Power|The Rings of Power", "show|Daredevil: Born Again", "show|Élite", "show|Succession",
		"show|The 100", "show|Marvel's Agents of S.H.I.E.L.D.", "show|Lost in Space", "show|Emergence", "show|The Americans", "show|Dark Matter",
		"person|John Turturro", "person|Christopher Walken", "person|Adam Scott", "person|Tramell Tillman",
		"person|Britt Lower", "person|Patricia Arquette", "person|Ben Stiller", "person|Dan Erickson", "person|Samuel L. Jackson",
		"person|Andrew Scott", "person|Stellan Skarsgård", "person|Irving Berlin",
		"character|Irving Bailiff|Irving|Irving B.|Irv@severance", "character|Burt Goodman|Burt@severance", "character|Helly R.|Helena Eagan|Helly@severance",
		"character|Mark Scout|Mark S.|Mark@severance",
	))
}

func say(a Answer) string {
	names := func(list []Match) string {
		var out []string
		for _, m := range list {
			out = append(out, m.Entry.Name)
		}
		return strings.Join(out, ", ")
	}
	switch {
	case a.One != nil:
		return a.One.Entry.Name
	case a.Several != nil:
		return "several: " + names(a.Several)
	}
	return "near: " + names(a.Near)
}

func TestResolveFinds(t *testing.T) {
	x := library()
	for _, c := range []struct{ typed, want string }{
		{"Severance", "Severance"}, {"severance", "Severance"}, {"  SEVERANCE ", "Severance"}, {"severence", "Severance"}, {"severnace", "Severance"},
		{"sevrance", "Severance"}, {"seeverance", "Severance"}, {"got", "Game of Thrones"}, {"GoT", "Game of Thrones"}, {"tlou", "The Last of Us"}, {"hotd", "House of the Dragon"},
		{"the last of us", "The Last of Us"}, {"last of us", "The Last of Us"}, {"the last of is", "The Last of Us"}, {"teh last of us", "The Last of Us"},
		{"house of dragon", "House of the Dragon"}, {"hose of the dragon", "House of the Dragon"}, {"abbot elementary", "Abbott Elementary"},
		{"euforia", "Euphoria"}, {"the whitelotus", "The White Lotus"}, {"white lotus", "The White Lotus"}, {"strangerthings", "Stranger Things"},
		{"strangr things", "Stranger Things"}, {"law and order", "Law & Order"}, {"law & order", "Law & Order"}, {"svu", "Law & Order: Special Victims Unit"},
		{"special victims unit", "Law & Order: Special Victims Unit"}, {"2 and a half men", "Two and a Half Men"}, {"two and half men", "Two and a Half Men"},
		{"brooklyn 99", "Brooklyn Nine-Nine"}, {"b99", "Brooklyn Nine-Nine"}, {"911", "9-1-1"}, {"nine one one", "9-1-1"}, {"lone star", "9-1-1: Lone Star"},
		{"the office us", "The Office (US)"}, {"The Office (UK)", "The Office (UK)"}, {"the-office-uk", "The Office (UK)"},
		{"walking dead", "The Walking Dead"}, {"bear", "The Bear"}, {"the a team", "The A-Team"}, {"a team", "The A-Team"}, {"ap bio", "A.P. Bio"},
		{"mr robot", "Mr. Robot"}, {"Mister Robot", "near: Mr. Robot"}, {"rings of power", "The Lord of the Rings: The Rings of Power"},
		{"born again", "Daredevil: Born Again"}, {"elite", "Élite"}, {"ÉLITE", "Élite"}, {"sucession", "Succession"}, {"succesion", "Succession"},
		{"the hundred", "The 100"}, {"1899", "1899"}, {"agents of shield", "near: Marvel's Agents of S.H.I.E.L.D."},
		{"bb", "near: Breaking Bad"},
	} {
		if got := say(x.Resolve(c.typed, Show)); !agrees(got, c.want) {
			t.Errorf("show %q: got %s, want %s", c.typed, got, c.want)
		}
	}
	for _, c := range []struct{ typed, want string }{
		{"turturro", "John Turturro"}, {"turturo", "John Turturro"}, {"Walken", "Christopher Walken"}, {"walkin", "Christopher Walken"}, {"christoper walken", "Christopher Walken"},
		{"walken christopher", "Christopher Walken"}, {"tramell", "Tramell Tillman"}, {"trammell tillman", "Tramell Tillman"}, {"arquete", "Patricia Arquette"},
		{"erikson", "Dan Erickson"}, {"samuel jackson", "Samuel L. Jackson"}, {"skarsgard", "Stellan Skarsgård"}, {"skarsgaard", "Stellan Skarsgård"},
		{"irving", "Irving Bailiff"}, {"Irving B.", "Irving Bailiff"}, {"irving b", "Irving Bailiff"}, {"irv", "Irving Bailiff"}, {"burt", "Burt Goodman"}, {"goodman", "Burt Goodman"},
		{"helly", "Helly R."}, {"helena", "Helly R."}, {"scott", "several: Adam Scott, Andrew Scott"}, {"adam scott", "Adam Scott"}, {"mark", "Mark Scout"},
		{"erving", "near: Irving Bailiff"}, {"stiler", "Ben Stiller"},
	} {
		if got := say(x.Resolve(c.typed, Person, Character)); !agrees(got, c.want) {
			t.Errorf("name %q: got %s, want %s", c.typed, got, c.want)
		}
	}
}

// agrees: of what is near only the first is told.
func agrees(got, want string) bool {
	return got == want || strings.HasPrefix(want, "near: ") && want != "near: " && strings.HasPrefix(got, want+",")
}

// What stands in the list must not be taken for what was typed, nor the other way round.
func TestResolveNeverTakesAnother(t *testing.T) {
	for _, c := range []struct{ typed, listed string }{
		{"suits", "Suitor"}, {"friends", "The Friend"}, {"lost", "Last"}, {"friend", "Friends"}, {"form", "From"}, {"house", "Horse"},
		{"house", "House of the Dragon"}, {"lost", "Lost in Space"}, {"1883", "1899"}, {"fargo 2", "Fargo 3"}, {"fargo 2", "Fargo"}, {"scandal", "Sandal"},
		{"billions", "Millions"}, {"emergency", "Emergence"}, {"the americas", "The Americans"}, {"dark water", "Dark Matter"}, {"dark winds", "Dark Minds"},
		{"the good life", "The Good Wife"}, {"walking dead", "Fear the Walking Dead"}, {"daredevil", "Daredevil: Born Again"}, {"love island", "Love Island USA"},
		{"survivor", "Survivors"}, {"trail", "The Trial"}, {"game of thrones", "House of the Dragon"}, {"discovery", "Star Trek: Discovery"},
		{"criminal minds", "Criminal Minds: Evolution"}, {"shameless 2004", "Shameless (2011)"}, {"battlestar galactica 1978", "Battlestar Galactica"},
		{"dead", "The Walking Dead"}, {"angel", "Angle"}, {"you", "Young"}, {"castle", "Cattle"}, {"fringe", "Binge"}, {"homeland", "Homelands"},
		{"heroes", "Zeroes"}, {"the wire", "The Wise"}, {"outlander", "Outlaw"}, {"star wars", "Star Trek"}, {"black sails", "Black Snails"},
		{"the crown", "The Clown"}, {"ghosts", "Ghost"}, {"invasion", "Evasion"}, {"the boys", "The Toys"}, {"godless", "Godliness"},
		{"the night manager", "The Night Agent"}, {"the good doctor", "The Good Fight"}, {"chicago fire", "Chicago Med"}, {"ncis hawaii", "NCIS: Hawai'i Nights"},
	} {
		a := New(list("show|"+c.listed)).Resolve(c.typed, Show)
		if a.One != nil || a.Several != nil {
			t.Errorf("%q was taken for %q: %s", c.typed, c.listed, say(a))
		}
	}
	for _, c := range []struct{ typed, listed string }{
		{"walker", "Christopher Walken"}, {"adams", "Amy Adam"}, {"irvine", "Irving"}, {"warren", "Christopher Walken"}, {"ross", "Jon Voss"},
	} {
		a := New(list("person|" + c.listed)).Resolve(c.typed)
		if a.One != nil || a.Several != nil {
			t.Errorf("%q was taken for %q: %s", c.typed, c.listed, say(a))
		}
	}
}

func TestResolveAmbiguous(t *testing.T) {
	x := New([]Entry{
		{Kind: Show, ID: "shameless-uk", Name: "Shameless", Main: true, Weight: 1},
		{Kind: Show, ID: "shameless-uk", Name: "Shameless (2004)"},
		{Kind: Show, ID: "shameless-us", Name: "Shameless", Main: true, Weight: 2},
		{Kind: Show, ID: "shameless-us", Name: "Shameless (2011)"},
		{Kind: Show, ID: "ghosts", Name: "Ghosts", Main: true},
		{Kind: Show, ID: "ghosts-us", Name: "Ghosts (US)", Main: true},
		{Kind: Show, ID: "gone-of-time", Name: "Gone Over Time", Main: true},
		{Kind: Show, ID: "game-of-thrones", Name: "Game of Thrones", Main: true},
	})
	ids := func(list []Match) (out []string) {
		for _, m := range list {
			out = append(out, m.Entry.ID)
		}
		return out
	}
	if got := ids(x.Resolve("shameless").Several); !slices.Equal(got, []string{"shameless-us", "shameless-uk"}) {
		t.Errorf("shameless: %v, want both, the heavier first", got)
	}
	for typed, want := range map[string]string{
		"Shameless (2011)": "shameless-us", "shameless 2004": "shameless-uk", "shameless-us": "shameless-us", "ghosts us": "ghosts-us", "ghosts": "ghosts",
	} {
		if a := x.Resolve(typed); a.One == nil || a.One.Entry.ID != want {
			t.Errorf("%q: %s, want %s", typed, say(a), want)
		}
	}
	if got := ids(x.Resolve("ghosts").Near); !slices.Equal(got, []string{"ghosts-us"}) {
		t.Errorf("beside Ghosts: %v, want the other show of that name", got)
	}
	if got := ids(x.Resolve("got").Several); len(got) != 2 {
		t.Errorf("got: %v, want both with these initials", got)
	}
}

func TestResolveNothing(t *testing.T) {
	for _, typed := range []string{"", "   ", "?!"} {
		if a := library().Resolve(typed); a.One != nil || a.Several != nil || a.Near != nil {
			t.Errorf("%q: %s", typed, say(a))
		}
	}
	if a := library().Resolve("qqqqxxxx zzzzz"); a.One != nil || a.Several != nil || len(a.Near) > 0 {
		t.Errorf("nonsense: %s", say(a))
	}
	if a := new(Index).Resolve("severance"); a.One != nil || len(new(Index).Spot("Severance")) > 0 {
		t.Error("an empty index found something")
	}
}
