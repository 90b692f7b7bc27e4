package library

import (
	"bytes"
	"io/fs"
	"strings"
	"testing"

	"backlot/data"
	"backlot/internal/names"
	"backlot/internal/tv"
)

func starter(t *testing.T) Library {
	t.Helper()
	l, err := Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// What is read in is written out to the byte.
func TestStarterIsWrittenAsItIsRead(t *testing.T) {
	write := map[string]func(file string, b []byte) ([]byte, error){
		showFiles:    func(file string, b []byte) ([]byte, error) { s, err := ParseShow(file, b); return FormatShow(s), err },
		articleFiles: func(file string, b []byte) ([]byte, error) { a, err := ParseArticle(file, b); return Format(a), err },
	}
	for pattern, format := range write {
		files, err := fs.Glob(data.FS, pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v", pattern, err)
		}
		for _, file := range files {
			b, err := fs.ReadFile(data.FS, file)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := format(file, b); err != nil || !bytes.Equal(got, b) {
				t.Errorf("%s: %v, written as\n%s", file, err, got)
			}
		}
	}
}

func TestStarterArticles(t *testing.T) {
	l := starter(t)
	ranks := rank(l)
	newest := tv.Date("")
	for _, a := range l.Articles {
		if a.Title == "" || a.Source == "" || a.Undated || !a.Published.IsDay() {
			t.Errorf("%q: an article of the starter has a title, a source and a day", a.Title)
		}
		if _, _, listed := ranks.Tier("", a.Source); !listed {
			t.Errorf("%q: the source %q is on no list", a.Title, a.Source)
		}
		if ours := a.Source == "Backlot starter library"; ours != (a.URL == "") || ours && a.Kind != tv.Record {
			t.Errorf("%q: what is not our own record has an address", a.Title)
		}
		if len(a.Shows) == 0 || len(a.Claims) == 0 {
			t.Errorf("%q: shows %q, %d claims", a.Title, a.Shows, len(a.Claims))
		}
		told := map[string]bool{}
		for _, c := range a.Claims {
			told[c.ShowName] = true
		}
		for _, s := range a.Shows {
			if !told[s] {
				t.Errorf("%q names %s and says nothing of it", a.Title, s)
			}
		}
		if a.Published.Compare(newest) > 0 {
			newest = a.Published
		}
	}
	if newest.IsZero() {
		t.Error("nothing is dated")
	}
}

func TestStarterClaims(t *testing.T) {
	l := starter(t)
	ranks := rank(l)
	for _, a := range l.Articles {
		seen := map[string]bool{}
		for _, c := range a.Claims {
			where := a.Title + ": " + c.Quote
			if err := c.Check(); err != nil {
				t.Errorf("%s: %v", where, err)
			}
			if a.Text[c.Start:c.End] != c.Quote || !whole(a.Text, c.Start, c.End) {
				t.Errorf("%s: not a whole sentence of the text", where)
			}
			if a.Kind == tv.Record && strings.Count(a.Text, c.Quote) > 0 && !fullLine(a.Text, c.Start, c.End) {
				t.Errorf("%s: a record has one line a fact", where)
			}
			if c.AsOf.IsZero() || c.AsOf.First().After(a.Published.Last()) {
				t.Errorf("%s: as of %q, published %s", where, c.AsOf, a.Published)
			}
			if !c.When.IsZero() && !c.Plan && c.When.First().After(a.Published.Last()) && c.Kind != tv.Other {
				t.Errorf("%s: %s is told as done before it is", where, c.When)
			}
			if c.Kind == tv.OnNetwork && !ranks.Networks[strings.ToLower(c.Value.Text)] {
				t.Errorf("%s: the network %q is on no list", where, c.Value.Text)
			}
			value, err := c.ValueJSON()
			if err != nil {
				t.Fatal(err)
			}
			key := c.ShowName + "\x00" + string(rune(c.Season)) + string(c.Kind) + string(value)
			if seen[key] {
				t.Errorf("%s: said twice in one article", where)
			}
			seen[key] = true
		}
	}
}

// Whoever a claim is about must be found by the names fans use, and so is named
// in the file of the show; and a name there leads to one thing only.
func TestStarterNames(t *testing.T) {
	l := starter(t)
	named := map[string]bool{}
	for _, s := range l.Shows {
		if s.About == "" || !strings.HasSuffix(s.About, ".") {
			t.Errorf("%s: what kind of show is it?", s.Name)
		}
		named[s.Name] = true
		for _, p := range s.People {
			named[s.Name+"/"+p.Name] = true
		}
		once := map[string]string{}
		for _, c := range s.Characters {
			named[s.Name+"/"+c.Name] = true
			for _, n := range append([]string{c.Name}, c.Names...) {
				if other := once[names.Fold(n)]; other != "" && other != c.Name {
					t.Errorf("%s: %q is both %s and %s", s.Name, n, other, c.Name)
				}
				once[names.Fold(n)] = c.Name
			}
		}
	}
	for _, a := range l.Articles {
		for _, c := range a.Claims {
			v := c.Value
			for _, n := range []string{v.Person, v.Character, v.A, v.B} {
				if n != "" && !named[c.ShowName+"/"+n] {
					t.Errorf("%s: %q is named by no line of its file", c.ShowName, n)
				}
			}
			if !named[c.ShowName] {
				t.Errorf("there is no show %q", c.ShowName)
			}
		}
	}
}

// A name or a web domain is a network's or an outlet's, never of both.
func TestStarterListsAreApart(t *testing.T) {
	l := starter(t)
	of := map[string]string{}
	for _, n := range l.Networks {
		for _, s := range append(append([]string{n.Name}, n.Names...), n.Domains...) {
			of[strings.ToLower(s)] = n.Name
		}
	}
	trade := 0
	for _, o := range l.Outlets {
		for _, s := range append(append([]string{o.Name}, o.Names...), o.Domains...) {
			if n := of[strings.ToLower(s)]; n != "" {
				t.Errorf("%q is of the network %s and of the outlet %s", s, n, o.Name)
			}
		}
		if o.Tier == tv.TierTrade {
			trade++
		}
	}
	if len(l.Networks) < 60 || len(l.Outlets) < 100 || trade < 5 {
		t.Errorf("%d networks, %d outlets, %d of them trade press", len(l.Networks), len(l.Outlets), trade)
	}
}

// What members are promised to find without anybody having added anything.
func TestStarterKnowsSeverance(t *testing.T) {
	l := starter(t)
	tests := []struct {
		season int
		kind   tv.Kind
		value  string // canonical
		date   tv.Date
		source string
	}{
		{1, tv.Premiere, `"2022-02-18"`, "2026-06-14", "TVmaze"},
		{2, tv.Stage, `"renewed"`, "2024-01-29", "9to5Mac"},
		{2, tv.Stage, `"paused"`, "2024-01-29", "9to5Mac"},
		{2, tv.Delay, `"strikes"`, "2024-01-29", "9to5Mac"},
		{2, tv.Stage, `"filming"`, "2024-01-29", "9to5Mac"},
		{2, tv.Premiere, `"2025-01-17"`, "2024-07-10", "Engadget"},
		{2, tv.Episodes, `10`, "2024-07-10", "Engadget"},
		{2, tv.Finale, `"2025-03-21"`, "2024-07-10", "Engadget"},
		{3, tv.Stage, `"renewed"`, "2025-03-22", "LatestLY"},
		{3, tv.Premiere, `null`, "2026-06-14", "TVmaze"},
		{0, tv.Cast, `{"person":"John Turturro","character":"Irving Bailiff","change":"stars"}`, "2026-11-25", "Backlot starter library"},
		{0, tv.Cast, `{"person":"Christopher Walken","character":"Burt Goodman","change":"stars"}`, "2026-11-25", "Backlot starter library"},
	}
	for _, tt := range tests {
		found := false
		for _, a := range l.Articles {
			for _, c := range a.Claims {
				value, err := c.ValueJSON()
				if err != nil {
					t.Fatal(err)
				}
				found = found || c.ShowName == "Severance" && c.Season == tt.season && c.Kind == tt.kind && string(value) == tt.value &&
					a.Published == tt.date && a.Source == tt.source
			}
		}
		if !found {
			t.Errorf("season %d: no %s %s of %s from %s", tt.season, tt.kind, tt.value, tt.date, tt.source)
		}
	}
}

func rank(l Library) tv.Ranks {
	r := tv.Ranks{Networks: map[string]bool{}, Outlets: map[string]tv.Tier{}}
	for _, n := range l.Networks {
		for _, s := range append([]string{n.Name}, n.Names...) {
			r.Networks[strings.ToLower(s)] = true
		}
	}
	for _, o := range l.Outlets {
		for _, s := range append([]string{o.Name}, o.Names...) {
			r.Outlets[strings.ToLower(s)] = o.Tier
		}
	}
	return r
}

// whole reports whether a piece of a text begins and ends where sentences do.
func whole(text string, start, end int) bool {
	before, after := text[:start], text[end:]
	return (before == "" || strings.HasSuffix(before, "\n") || strings.HasSuffix(before, ". ")) &&
		strings.HasSuffix(text[start:end], ".") && (after == "" || after[0] == '\n' || after[0] == ' ')
}

func fullLine(text string, start, end int) bool {
	return (start == 0 || text[start-1] == '\n') && (end == len(text) || text[end] == '\n')
}

// The first start reads the whole starter, and has a second for all it does.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Load(data.FS); err != nil {
			b.Fatal(err)
		}
	}
}
