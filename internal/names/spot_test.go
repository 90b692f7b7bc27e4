package names

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestSpot(t *testing.T) {
	x := New(list(
		"show|Severance", "show|You", "show|The Bear", "show|Law & Order", "show|Law & Order: Special Victims Unit", "show|Mr. Robot",
		"show|Game of Thrones", "show|The Office (US)", "show|Grey's Anatomy", "show|Love, Death & Robots", "show|9-1-1", "show|Élite", "show|Bob's Burgers", "show|Friends",
		"show|The Lord of the Rings: The Rings of Power|The Rings of Power",
		"person|John Turturro", "person|Adam Scott", "person|Scott Adam Baker", "person|R.R. Martin|George R.R. Martin", "person|Stellan Skarsgård", "person|Irving Berlin",
		"character|Irving Bailiff|Irving|Irving B.@severance", "character|Mark@severance", "character|Mark@the-bear",
	))
	for _, c := range []struct {
		text string
		want []string // the text spotted; "~" before it where the case is not the name's
	}{
		{"Severance is back.", []string{"Severance"}},
		{"Severance's second season, and SEVERANCE’S third", []string{"Severance", "~SEVERANCE"}},
		{"severance pay for you", []string{"~severance", "~you"}},
		{"Perseverance and Severances pay off", nil},
		{"'Severance' and “Severance” and (Severance)", []string{"Severance", "Severance", "Severance"}},
		{"in the Bear and The Bear, but the bear", []string{"the Bear", "The Bear", "~the bear"}},
		{"Law and Order: Special Victims Unit", []string{"Law and Order: Special Victims Unit"}},
		{"Law & Order: Toronto", []string{"Law & Order"}},
		{"Mr Robot, Mr. Robot, mr. robot", []string{"Mr Robot", "Mr. Robot", "~mr. robot"}},
		{"Game of\nThrones and Game\n\nof Thrones", []string{"Game of\nThrones"}},
		{"Game\n    of Thrones", []string{"Game\n    of Thrones"}},
		{"The Office returns; the US Office", []string{"The Office"}},
		{"Grey's Anatomy, Greys Anatomy, Grey’s Anatomy’s cast", []string{"Grey's Anatomy", "Greys Anatomy", "Grey’s Anatomy"}},
		{"Love, Death & Robots; love death and robots", []string{"Love, Death & Robots", "~love death and robots"}},
		{"9-1-1 and 9 1 1", []string{"9-1-1", "9 1 1"}},
		{"Elite, E\u0301lite, ELITE", []string{"Elite", "E\u0301lite", "~ELITE"}},
		{"Bob's Burgers' and Bob's Burgers's", []string{"Bob's Burgers", "Bob's Burgers"}},
		{"Friends' finale, friends", []string{"Friends", "~friends"}},
		{"John Turturro's Irving B. and Turturro", []string{"John Turturro", "Irving B"}},
		{"with Adam Scott Adam Baker", []string{"Scott Adam Baker"}},
		{"George R. R. Martin and George R.R. Martin wrote", []string{"George R. R. Martin", "George R.R. Martin"}},
		{"I saw Adam. Scott was there; Adam, Scott", nil},
		{"Stellan Skarsgard", []string{"Stellan Skarsgard"}},
		{"The Lord of the Rings The Rings of Power", []string{"The Lord of the Rings The Rings of Power"}},
		{"Irving Berlin", []string{"Irving Berlin"}},
		{"", nil}, {"…", nil}, {"\xffSeverance\xff", []string{"Severance"}},
	} {
		var got []string
		for _, s := range x.Spot(c.text) {
			text := c.text[s.Start:s.End]
			if !s.Exact {
				text = "~" + text
			}
			got = append(got, text)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
	got := x.Spot("Mark")
	if len(got) != 1 || len(got[0].Entries) != 2 {
		t.Errorf("Mark: %+v, want both characters of that name", got)
	}
	if got := x.Spot("the rings of power"); len(got) != 1 || got[0].Entries[0].Name != "The Rings of Power" {
		t.Errorf("another name: %+v", got)
	}
}

// The time grows with the text, and no text makes it worse.
func TestSpotIsLinear(t *testing.T) {
	x := New(append(madeUp(100, 100, 100), list("show|a a a a a a a", "show|a a", "show|b a b a b a c")...))
	for _, unit := range []string{"a ", "a b ", "Severance's ", "x\n\n", "'", "' s", "&", "e\u0301", "\xff", "a.b,", "\n"} {
		text := strings.Repeat(unit, (1<<20)/len(unit))
		began := time.Now()
		x.Spot(text)
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("1 MiB of %q took %v", unit, took)
		}
	}
}

func FuzzSpot(f *testing.F) {
	for _, s := range []string{"Severance's John Turturro", "a’s b's 's", "\xff", "Mr.\nRobot", "&&", "É\u0301", "東京", "0\xb20\xa20'A[", "東京Severance東京", "\u00a0Severance’s\u00a0"} {
		f.Add(s, s)
	}
	x := library()
	f.Fuzz(func(t *testing.T, text, name string) {
		y := New([]Entry{{Kind: Show, ID: "x", Name: name, Main: true}})
		at := borders(text)
		for _, index := range []*Index{x, y} {
			last := 0
			for _, s := range index.Spot(text) {
				if s.Start < last || s.End <= s.Start || s.End > len(text) || len(s.Entries) == 0 {
					t.Fatalf("%q: %+v after %d", text, s, last)
				}
				if !at[s.Start] || !at[s.End] {
					t.Errorf("%q: %+v cuts a letter", text, s)
				}
				last = s.End
			}
		}
	})
}

// borders tells where letters begin or end; a byte that is no UTF-8 stands for itself.
func borders(text string) map[int]bool {
	at := map[int]bool{len(text): true}
	for i := range text {
		at[i] = true
	}
	return at
}
