package names

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"sync"
	"testing"
)

func first5(list []Match) []string {
	var out []string
	for _, m := range list {
		out = append(out, m.Entry.Name)
	}
	return out
}

func TestFindOrder(t *testing.T) {
	x := library()
	for _, c := range []struct {
		typed string
		kind  Kind
		want  []string
	}{
		{"", Show, []string{"Severance", "Game of Thrones", "House of the Dragon"}},
		{"s", Show, []string{"Severance", "Stranger Things", "Law & Order: Special Victims Unit"}}, // the last as SVU
		{"the o", Show, []string{"The Office (UK)", "The Office (US)"}},
		{"off", Show, []string{"The Office (UK)", "The Office (US)"}},
		{"sever", Show, []string{"Severance"}},
		{"dragon", Show, []string{"House of the Dragon"}},
		{"drag", Show, []string{"House of the Dragon"}},
		{"dead", Show, []string{"The Walking Dead", "Fear the Walking Dead"}},
		{"two and", Show, []string{"Two and a Half Men"}},
		{"2 and", Show, []string{"Two and a Half Men"}},
		{"law", Show, []string{"Law & Order", "Law & Order: Special Victims Unit"}},
		{"sco", Person, []string{"Adam Scott", "Andrew Scott"}},
		{"turt", Person, []string{"John Turturro"}},
		{"strnger", Show, []string{"Stranger Things"}},
	} {
		got := first5(x.Find(c.typed, len(c.want), c.kind))
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.typed, got, c.want)
		}
	}
}

func TestFindHow(t *testing.T) {
	x := library()
	for _, c := range []struct {
		typed, name, by string
		how             How
	}{
		{"severance", "Severance", "Severance", Exact},
		{"elite", "Élite", "Élite", Folded},
		{"office us", "The Office (US)", "The Office (US)", Folded},
		{"twd", "The Walking Dead", "The Walking Dead", Initials},
		{"svu", "Law & Order: Special Victims Unit", "SVU", Exact},
		{"lower", "Britt Lower", "Britt Lower", Part},
		{"sever", "Severance", "Severance", Prefix},
		{"severence", "Severance", "Severance", Fuzzy},
		{"helena e", "Helly R.", "Helena Eagan", Prefix},
		{"walkin dead", "The Walking Dead", "The Walking Dead", Fuzzy},
	} {
		got := x.Find(c.typed, 1)
		if len(got) != 1 || got[0].Entry.Name != c.name || got[0].By != c.by || got[0].How != c.how {
			t.Errorf("%q: got %+v, want %s by %q, %s", c.typed, got, c.name, c.by, c.how)
		}
	}
}

func TestFindEachThingOnce(t *testing.T) {
	x := library()
	for _, typed := range []string{"", "i", "irv", "irving", "mark", "he", "hely", "the", "o"} {
		seen := map[Entry]bool{}
		last := 2.0
		for _, m := range x.Find(typed, 25) {
			if seen[m.Entry] || m.Score > last || m.Score < 0 || m.Score > 1 || !m.Entry.Main {
				t.Errorf("%q: %+v twice, out of order, or not under its main name", typed, m)
			}
			seen[m.Entry], last = true, m.Score
		}
	}
	if got := x.Find("severance", 0); got != nil {
		t.Errorf("limit 0 gave %v", got)
	}
}

func TestCharactersAreOfTheirShow(t *testing.T) {
	x := New([]Entry{
		{Kind: Character, ID: "john", Name: "John", Main: true, Show: "lost-boats"},
		{Kind: Character, ID: "john", Name: "John", Main: true, Show: "found-boats"},
		{Kind: Person, ID: "ida-voss", Name: "Ida Voss", Main: true, Show: "lost-boats"},
		{Kind: Person, ID: "ida-voss", Name: "I. Voss", Show: "found-boats"},
	})
	if got := x.Resolve("john").Several; len(got) != 2 {
		t.Errorf("john: %v, want one of each show", got)
	}
	if got := x.Resolve("voss").One; got == nil || got.Entry.Name != "Ida Voss" {
		t.Errorf("voss: %v, want one person", got)
	}
	if got := x.Things("john", Character); len(got) != 2 {
		t.Errorf("things of id john: %v", got)
	}
	if got := x.Things("ida-voss"); len(got) != 1 || got[0].Name != "Ida Voss" {
		t.Errorf("things of id ida-voss: %v", got)
	}
}

func TestOrderOfTheListMakesNoDifference(t *testing.T) {
	entries := madeUp(300, 2000, 700)
	x := New(entries)
	shuffled := slices.Clone(entries)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	y := New(shuffled)
	for _, typed := range []string{"", "s", "the", "john", "silent harbor", "silnt", "got", entries[5].Name, entries[500].Name[1:]} {
		if a, b := x.Find(typed, 20), y.Find(typed, 20); !reflect.DeepEqual(a, b) {
			t.Errorf("%q: %v, and shuffled %v", typed, a, b)
		}
		if a, b := x.Resolve(typed), y.Resolve(typed); !reflect.DeepEqual(a, b) {
			t.Errorf("%q resolves to %s, and shuffled to %s", typed, say(a), say(b))
		}
	}
}

func TestManyAtOnce(t *testing.T) {
	x := library()
	want := x.Find("severence", 5)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 200 {
				if got := x.Find("severence", 5); !reflect.DeepEqual(got, want) {
					t.Errorf("got %v, want %v", got, want)
					return
				}
				x.Spot("Severance's Adam Scott")
			}
		})
	}
	all.Wait()
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "s", "severence", "\xff", "東京", "the the the", "a", "'s", "((", "x (y)", "2 2 2", "&&&", "\x00"} {
		f.Add(s, s)
	}
	x := library()
	f.Fuzz(func(t *testing.T, typed, name string) {
		for _, m := range x.Find(typed, 7) {
			if m.Entry.Name == "" || m.Score < 0 || m.Score > 1 {
				t.Errorf("%q: %+v", typed, m)
			}
		}
		y := New([]Entry{{Kind: Show, ID: "x", Name: name}, {Kind: Person, ID: "y", Name: typed}})
		y.Find(typed, 5)
		a := y.Resolve(name)
		if formsOf(name).folded != "" && a.One == nil && a.Several == nil {
			t.Errorf("%q does not resolve to itself: %s", name, say(a))
		}
	})
}
