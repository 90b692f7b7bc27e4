package ask

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"backlot/internal/names"
)

func index() *names.Index {
	var list []names.Entry
	add := func(kind names.Kind, show, id, name string, more ...string) {
		list = append(list, names.Entry{Kind: kind, ID: id, Name: name, Main: true, Show: show})
		for _, m := range more {
			list = append(list, names.Entry{Kind: kind, ID: id, Name: m, Show: show})
		}
	}
	add(names.Show, "", "severance", "Severance", "Sev")
	add(names.Show, "", "harbour-lights", "Harbour Lights")
	add(names.Show, "", "the-last-of-us", "The Last of Us")
	add(names.Show, "", "saltwater-county", "Saltwater County")
	add(names.Show, "", "the-long-division", "The Long Division")
	add(names.Show, "", "copper-street", "Copper Street")
	add(names.Show, "", "copper-street-harbor", "Copper Street: Harbor")
	add(names.Show, "", "the-office-uk", "The Office (UK)")
	add(names.Show, "", "the-office-us", "The Office (US)")
	add(names.Show, "", "you", "You")
	add(names.Show, "", "from", "From")
	for _, name := range []string{"John Turturro", "Christopher Walken", "Adam Scott", "Ben Stiller", "Ida Voss", "Per Lund", "Tom Keane"} {
		add(names.Person, "", names.Slug(name), name)
	}
	add(names.Character, "severance", "burt-goodman", "Burt Goodman")
	add(names.Character, "severance", "irving-bailiff", "Irving Bailiff", "Irving B.", "Irv")
	add(names.Character, "severance", "helly-r", "Helly R.")
	add(names.Character, "harbour-lights", "runa", "Runa")
	add(names.Character, "harbour-lights", "captain-aske", "Captain Aske")
	return names.New(list)
}

// got writes a question's reading as the table does.
func got(q Question) string {
	about, show, season, people := "-", "-", "-", "-"
	if q.About != Anything {
		about = string(q.About)
	}
	if q.Show.Clear() {
		show = q.Show.Entries[0].ID
	}
	if q.Season > 0 {
		season = strconv.Itoa(q.Season)
	} else if q.Next {
		season = "next"
	}
	var ids []string
	for _, p := range q.People {
		ids = append(ids, p.Entries[0].ID)
	}
	if len(ids) > 0 {
		people = strings.Join(ids, ",")
	}
	return strings.Join([]string{about, show, season, people}, " ")
}

func TestRead(t *testing.T) {
	x := index()
	table, err := os.ReadFile("testdata/questions.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(table)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		n++
		parts := strings.SplitN(line, " ", 5)
		want, question := strings.Join(parts[:4], " "), parts[4]
		list := Read(question, x, Options{Day: "2026-11-25"})
		if len(list) != 1 {
			t.Errorf("%q: read as %d questions", question, len(list))
			continue
		}
		if got := got(list[0]); got != want {
			t.Errorf("%q\n  is read as %s\n  and asks   %s", question, got, want)
		}
	}
	if n < 150 {
		t.Errorf("only %d questions", n)
	}
}

// TestSeveral: two questions in one, and what the second leaves out.
func TestSeveral(t *testing.T) {
	x := index()
	for _, c := range []struct {
		typed string
		want  []string
	}{
		{"when is severance s2 out and who is directing it?", []string{"premiere severance 2 -", "crew severance 2 -"}},
		{"how many eps in saltwater s3 n whos running it", []string{"episodes saltwater-county 3 -", "crew saltwater-county 3 -"}},
		{"Who plays Burt? Is he back?", []string{"part - - burt-goodman", "change - - burt-goodman"}},
		{"is severance renewed, and when does it come out", []string{"order severance - -", "premiere severance - -"}},
		{"is severance renewed or cancelled", []string{"order severance - -"}},
		{"harbour lights... who plays runa", []string{"part harbour-lights - runa"}},
		{"harbour lights, who plays runa", []string{"part harbour-lights - runa"}},
		{"who's the captain? harbour lights", []string{"who harbour-lights - captain-aske"}},
		{"i got confused, is severance cancelled", []string{"order severance - -"}},
		{"severance or harbour lights, which got renewed", []string{"order severance - -", "order harbour-lights - -"}},
		{"which comes first, harbour lights or severance s3", []string{"premiere harbour-lights - -", "premiere severance 3 -"}},
		{"is severance s3 out before harbour lights", []string{"premiere severance 3 -", "premiere harbour-lights - -"}},
		{"is you or severance back first", []string{"premiere you - -", "premiere severance - -"}},
		{"is severance better than harbour lights", []string{"- severance - -"}},
		{"me and the wife will watch anything with snow in it, so whats harbour lights about", []string{"plot harbour-lights - -"}},
		{"just finished severance s2 and im raging, is harbour lights back", []string{"order harbour-lights - -"}},
		{"severance s2 when. also is walken back?", []string{"premiere severance 2 -", "change severance 2 christopher-walken"}},
		{"", nil},
		{"?!… --", nil},
	} {
		var list []string
		for _, q := range Read(c.typed, x, Options{Day: "2026-11-25"}) {
			list = append(list, got(q))
		}
		if strings.Join(list, "; ") != strings.Join(c.want, "; ") {
			t.Errorf("%q\n  is read as %q\n  and asks   %q", c.typed, list, c.want)
		}
	}
}

// TestGiven: the show given beside the question is meant where it names no other.
func TestGiven(t *testing.T) {
	x := index()
	uk := Options{Show: names.Entry{Kind: names.Show, ID: "the-office-uk", Name: "The Office (UK)", Main: true}}
	if q := Read("is the office renewed", x, uk)[0]; got(q) != "order the-office-uk - -" {
		t.Errorf("the one of two shows that is given is not meant: %+v", q)
	}
	o := Options{Day: "2026-11-25", Show: names.Entry{Kind: names.Show, ID: "severance", Name: "Severance", Main: true}}
	for typed, want := range map[string]string{
		"when does it come out":            "premiere severance - -",
		"is irving back in season 3":       "change severance 3 irving-bailiff",
		"when is harbour lights s3 out":    "premiere harbour-lights 3 -",
		"when is you season 5 coming out?": "premiere severance 5 -",
		"is captain aske leaving":          "change - - captain-aske", // of another show, by the whole name
	} {
		if list := Read(typed, x, o); len(list) != 1 || got(list[0]) != want {
			t.Errorf("%q is read as %+v", typed, list)
		}
	}
}

// TestShort: what something is called for short may be a common word, or a word of
// another's name.
func TestShort(t *testing.T) {
	x := index().With([]names.Entry{
		{Kind: names.Show, ID: "game-of-thrones", Name: "Game of Thrones", Main: true}, {Kind: names.Show, ID: "game-of-thrones", Name: "GoT"},
		{Kind: names.Show, ID: "the-wheel-of-time", Name: "The Wheel of Time", Main: true},
		{Kind: names.Character, ID: "victor-hale", Name: "Victor Hale", Main: true, Show: "severance"}, {Kind: names.Character, ID: "victor-hale", Name: "Vic", Show: "severance"},
		{Kind: names.Character, ID: "vic-doran", Name: "Vic Doran", Main: true, Show: "copper-street"},
	})
	for typed, want := range map[string]string{
		"who got the part of runa":       "part - - runa",
		"who got cast as the doctor":     "part - - -",
		"cast of got":                    "cast game-of-thrones - -",
		"is GoT back":                    "order game-of-thrones - -",
		"when is the GOT finale":         "finale game-of-thrones - -",
		"got s8 when":                    "premiere game-of-thrones 8 -",
		"got":                            "- game-of-thrones - -",
		"who was the wot showrunner":     "crew the-wheel-of-time - -",
		"wot time is severance on":       "premiere severance - -",
		"when is vic back":               "change - - victor-hale",
		"when is vic back copper street": "change copper-street - vic-doran",
	} {
		if q := Read(typed, x, Options{Day: "2026-11-25"}); len(q) != 1 || got(q[0]) != want {
			t.Errorf("%q\n  is read as %+v\n  and asks   %s", typed, q, want)
		}
	}
	if q := Read("when is vic back", x, Options{})[0]; len(q.People[0].Entries) != 2 {
		t.Errorf("vic means %+v", q.People[0].Entries)
	}
}

// TestCommonTitle: the name of the show that is talked about is one, though its words are
// those of which questions are made.
func TestCommonTitle(t *testing.T) {
	tonight := names.Entry{Kind: names.Show, ID: "ask-me-tomorrow", Name: "Ask Me Tomorrow", Main: true}
	q := Read("what's ask me tomorrow about", index().With([]names.Entry{tonight}), Options{Show: tonight})[0]
	if got(q) != "plot ask-me-tomorrow - -" || q.Show.Typed == "" || len(q.Words) > 0 {
		t.Errorf("the show is not found in its own name: %+v", q)
	}
}

// TestKin: whose brother is asked for, and that it is nobody by that name.
func TestKin(t *testing.T) {
	for typed, want := range map[string]string{
		"who plays runa's best friend":            "best friend",
		"who is Runa’s brother in harbour lights": "brother",
		"who is runa's actor":                     "",
		"who plays runa":                          "",
	} {
		if q := Read(typed, index(), Options{})[0]; q.Kin != want {
			t.Errorf("%q asks for her %q", typed, q.Kin)
		}
	}
}

// TestUnknown: what nobody here knows stays a word, and is not taken for a name
// that is like it.
func TestUnknown(t *testing.T) {
	x := index()
	for _, typed := range []string{
		"when is the mandalorian season 4 out", "is joss keane coming back", "when does division 9 come out",
		"who plays the new lawyer", "is harbor masters renewed", "is division of rain renewed", "is ida abelman still involved", "is tom lowry-hart leaving",
	} {
		for _, q := range Read(typed, x, Options{Day: "2026-11-25"}) {
			if q.Show.Typed != "" || len(q.People) > 0 {
				t.Errorf("%q is read as %+v", typed, q)
			}
			if len(q.Rest) == 0 {
				t.Errorf("%q: nothing is left over", typed)
			}
		}
	}
	for typed, want := range map[string]int{"when is the office back": 2, "when is severance out": 1} {
		if q := Read(typed, x, Options{})[0]; len(q.Show.Entries) != want {
			t.Errorf("%q may mean %+v", typed, q.Show.Entries)
		}
	}
}

func TestFlags(t *testing.T) {
	x := index()
	for typed, holds := range map[string]func(Question) bool{
		"who isnt coming back to severance":            func(q Question) bool { return q.Change == "departs" },
		"who is coming back to severance":              func(q Question) bool { return q.Change == "returns" },
		"is severance cancelled":                       func(q Question) bool { return q.Yes && q.Stage == "cancelled" && q.Presupposes == "" },
		"why was severance cancelled":                  func(q Question) bool { return q.Why && q.Presupposes == IsCancelled },
		"why was severance s2 delayed":                 func(q Question) bool { return q.Presupposes == IsDelayed },
		"why is walken leaving severance":              func(q Question) bool { return q.Presupposes == IsLeaving && q.Change == "departs" },
		"does severance s3 start in january 2027":      func(q Question) bool { return q.Date == "2027-01" && q.Yes },
		"did severance s2 premiere on january 17":      func(q Question) bool { return q.AnyYear },
		"did severance s2 premiere on january 17 2025": func(q Question) bool { return q.Date == "2025-01-17" && !q.AnyYear },
		"is severance out on friday":                   func(q Question) bool { return !q.Date.IsZero() && !q.AnyYear },
		"when do they finish filming severance":        func(q Question) bool { return q.When && q.Stage == "wrapped" },
		"when do they start filming severance":         func(q Question) bool { return q.When && q.Stage == "filming" },
		"why did severance stop filming":               func(q Question) bool { return q.Why && q.Stage == "paused" },
		"where is severance filmed":                    func(q Question) bool { return q.Where && q.About == Production },
		"who is the composer of severance":             func(q Question) bool { return q.Role == "composer" },
		"is adam scott not in severance":               func(q Question) bool { return q.Yes && q.Not },
		"is severance renewed or not":                  func(q Question) bool { return q.Yes && !q.Not },
		"when is severance s02e05 out":                 func(q Question) bool { return q.Season == 2 && q.Episode == 5 },
		"when is episode 3 of severance season 2 out":  func(q Question) bool { return q.Season == 2 && q.Episode == 3 },
		"how many episodes are in severance season 3":  func(q Question) bool { return q.Season == 3 && q.Episode == 0 },
		"is severance good?":                           func(q Question) bool { return q.About == Anything && !q.Bare },
		"severance":                                    func(q Question) bool { return q.About == Anything && q.Bare },
		"so is severance s2 actually happening or not": func(q Question) bool { return q.Yes },
	} {
		if q := Read(typed, x, Options{Day: "2026-11-25"})[0]; !holds(q) {
			t.Errorf("%q is read as %+v", typed, q)
		}
	}
}

// FuzzRead: nothing typed makes it panic, or gives more than is answered at once.
func FuzzRead(f *testing.F) {
	x := index()
	for _, s := range []string{"when is severance s2", "'", "’s", "s\u0301 is it", "\xff\xfe when", strings.Repeat("is it and ", 300), "who plays <@1234> in SHOW?"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		if n := len(Read(typed, x, Options{Day: "2026-11-25"})); n > most {
			t.Errorf("%d questions", n)
		}
	})
}
