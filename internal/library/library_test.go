package library

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"backlot/internal/tv"
)

const lights = `name: Harbour Lights
also: HL
also: Lights
network: Norda
year: 2024
about: A drama about pilots in a harbour.
person: Ida Voss | Voss
person: Per Lund
character: Captain Aske | Aske | the Captain
`

func TestParseShow(t *testing.T) {
	s, err := ParseShow("harbour-lights.txt", []byte(lights))
	if err != nil {
		t.Fatal(err)
	}
	want := Show{
		Show:       tv.Show{ID: "harbour-lights", Name: "Harbour Lights", Names: []string{"HL", "Lights"}, Network: "Norda", Year: 2024, About: "A drama about pilots in a harbour."},
		People:     []tv.Person{{ID: "ida-voss", Name: "Ida Voss", Names: []string{"Voss"}}, {ID: "per-lund", Name: "Per Lund", Names: []string{}}},
		Characters: []tv.Character{{ID: "captain-aske", Show: "harbour-lights", Name: "Captain Aske", Names: []string{"Aske", "the Captain"}}},
	}
	if !reflect.DeepEqual(s, want) {
		t.Errorf("got %+v\nwant %+v", s, want)
	}
	if got := string(FormatShow(s)); got != lights {
		t.Errorf("written as\n%s", got)
	}
}

func TestParseShowMistakes(t *testing.T) {
	tests := []struct{ in, want string }{
		{"also: HL\n", `s.txt, line 1: the show has no name. Begin with a line "name: …".`},
		{"name: A\nyear: last\n", `s.txt, line 2: "last" is not the year of a show. Write it as 2022.`},
		{"name: A\nyear: 3022\n", `s.txt, line 2: "3022" is not the year of a show. Write it as 2022.`},
		{"name: A\nname: B\n", `s.txt, line 2: "name" is given twice. Keep one of the two.`},
		{"name: A\nalso:\n", `s.txt, line 2: "also" has no value. Give one, or take the line away.`},
		{"name: A\nactor: B\n", `s.txt, line 2: there is no key "actor". Use name, also, network, year, about, person or character.`},
		{"name: A\nhello\n", `s.txt, line 2: "hello" is not of the form "key: value". Put a colon after the key, or take the line away.`},
		{"name: A\nperson: B |\n", `s.txt, line 2: there is nothing between two bars, or before or behind one. Take the bar away.`},
		{"name: A\nperson: B | B\n", `s.txt, line 2: "B" is given twice. Keep one of the two.`},
		{"name: A\nperson: B\nperson: b\n", `s.txt, line 3: the person "b" is named twice. Put all its names on one line.`},
		{"name: A\ncharacter: B\ncharacter: B | C\n", `s.txt, line 3: the character "B | C" is named twice. Put all its names on one line.`},
		{"name: A\x00", `s.txt, line 1: it looks like a binary file, or like text in another encoding than UTF-8. Save it as plain text in UTF-8 and try again.`},
	}
	for _, tt := range tests {
		s, err := ParseShow("s.txt", []byte(tt.in))
		if err == nil {
			t.Errorf("%q: read as %+v", tt.in, s)
		} else if err.Error() != tt.want {
			t.Errorf("%q:\n got %s\nwant %s", tt.in, err, tt.want)
		}
	}
}

func TestParseLists(t *testing.T) {
	networks, err := ParseNetworks("n.txt", []byte("# services\n\nApple TV+ | Apple | apple.com | tv.apple.com\nWarner Bros.\n"))
	if want := []tv.Network{{Name: "Apple TV+", Names: []string{"Apple"}, Domains: []string{"apple.com", "tv.apple.com"}}, {Name: "Warner Bros.", Names: []string{}}}; err != nil || !reflect.DeepEqual(networks, want) {
		t.Errorf("got %+v, %v", networks, err)
	}
	outlets, err := ParseOutlets("o.txt", []byte("3|Deadline|Deadline Hollywood|deadline.com\r\n4 | RogerEbert.com\r\n"))
	if want := []tv.Outlet{{Name: "Deadline", Names: []string{"Deadline Hollywood"}, Domains: []string{"deadline.com"}, Tier: 3}, {Name: "RogerEbert.com", Names: []string{}, Tier: 4}}; err != nil || !reflect.DeepEqual(outlets, want) {
		t.Errorf("got %+v, %v", outlets, err)
	}
}

func TestParseListMistakes(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Deadline | deadline.com", `o.txt, line 1: "Deadline" is no tier of an outlet. Begin with 3 for the trade press, 4 for another known outlet, or 5 for insiders.`},
		{"1 | HBO", `o.txt, line 1: "1" is no tier of an outlet. Begin with 3 for the trade press, 4 for another known outlet, or 5 for insiders.`},
		{"6 | Somebody", `o.txt, line 1: "6" is no tier of an outlet. Begin with 3 for the trade press, 4 for another known outlet, or 5 for insiders.`},
		{"4 | a.com", `o.txt, line 1: there is no name on this line. Put one first.`},
		{"4", `o.txt, line 1: there is no name on this line. Put one first.`},
		{"4 | A | a.com | B", `o.txt, line 1: the name "B" stands behind a web domain. Put names first, domains last and in small letters.`},
		{"4 | A || b", `o.txt, line 1: there is nothing between two bars, or before or behind one. Take the bar away.`},
		{"4 | A\n3 | B | a", `o.txt, line 2: "a" is on line 1 already. Keep one of the two.`},
		{"4 | A | a.com\n4 | B | a.com", `o.txt, line 2: "a.com" is on line 1 already. Keep one of the two.`},
		{"4 | \xff", `o.txt, line 1: it looks like a binary file, or like text in another encoding than UTF-8. Save it as plain text in UTF-8 and try again.`},
	}
	for _, tt := range tests {
		if list, err := ParseOutlets("o.txt", []byte(tt.in)); err == nil {
			t.Errorf("%q: read as %+v", tt.in, list)
		} else if err.Error() != tt.want {
			t.Errorf("%q:\n got %s\nwant %s", tt.in, err, tt.want)
		}
	}
}

// small is a library that reads, to be spoilt by a test.
func small() fstest.MapFS {
	return fstest.MapFS{
		"networks.txt":                     {Data: []byte("Norda\n")},
		"outlets.txt":                      {Data: []byte("4 | The Wire Desk\n")},
		"starter/shows/harbour-lights.txt": {Data: []byte(lights)},
		"starter/articles/one.txt":         {Data: []byte(harbour)},
	}
}

func TestLoad(t *testing.T) {
	l, err := Load(small())
	if err != nil {
		t.Fatal(err)
	}
	if len(l.Shows) != 1 || len(l.Articles) != 1 || len(l.Networks) != 1 || len(l.Outlets) != 1 {
		t.Errorf("got %+v", l)
	}
}

func TestLoadMistakes(t *testing.T) {
	tests := []struct {
		file, text string // "" takes the file away
		want       string
	}{
		{"networks.txt", "", "networks.txt: the file cannot be read. See that it is there."},
		{"outlets.txt", "9 | X", `outlets.txt, line 1: "9" is no tier of an outlet. Begin with 3 for the trade press, 4 for another known outlet, or 5 for insiders.`},
		{"starter/articles/one.txt", "", "starter/articles/*.txt: there is no such file. A library has at least one show and one article."},
		{"starter/articles/two.txt", harbour, "starter/articles/two.txt, line 1: the address https://wire.example/a?b=c:d is that of starter/articles/one.txt already. Keep one of the two."},
		{"starter/articles/two.txt", strings.ReplaceAll(strings.ReplaceAll(harbour, "https", "http"), `{"show":"Harbour Lights"`, `{"show":"Harbor Lights"`),
			`starter/articles/two.txt, line 13: there is no show "Harbor Lights". Name it as its own file does, or in a line "show: " of this article.` + "\n" +
				`starter/articles/two.txt, line 14: there is no show "Harbor Lights". Name it as its own file does, or in a line "show: " of this article.`},
		{"starter/shows/other.txt", "name: Other Lights\n", `starter/shows/other.txt, line 1: the file of "Other Lights" is not named after it. Call it other-lights.txt.`},
		{"starter/shows/z.txt", "name: Harbour lights\n", `starter/shows/z.txt, line 1: the show "Harbour lights" is in starter/shows/harbour-lights.txt already. Keep one of the two.`},
		{"starter/shows/z.txt", "name:\n", "starter/shows/z.txt, line 1: \"name\" has no value. Give one, or take the line away.\nstarter/shows/z.txt, line 1: the show has no name. Begin with a line \"name: …\"."},
	}
	for _, tt := range tests {
		fsys := small()
		if delete(fsys, tt.file); tt.text != "" {
			fsys[tt.file] = &fstest.MapFile{Data: []byte(tt.text)}
		}
		if _, err := Load(fsys); err == nil {
			t.Errorf("%s: no error", tt.file)
		} else if err.Error() != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.file, err, tt.want)
		}
	}
}

func TestLoadTellsEveryMistake(t *testing.T) {
	fsys := small()
	for file := range fsys {
		fsys[file] = &fstest.MapFile{Data: []byte("\x00")}
	}
	_, err := Load(fsys)
	if err == nil {
		t.Fatal("no error")
	}
	for file := range fsys {
		if !strings.Contains(err.Error(), file+", line 1: ") {
			t.Errorf("nothing is said of %s in %v", file, err)
		}
	}
}

func FuzzParseShow(f *testing.F) {
	f.Add([]byte(lights))
	f.Add([]byte("name: \"\\\"A\\\"\"\nperson: \" B|C \"\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := ParseShow("s", b)
		if err != nil {
			return
		}
		again, err := ParseShow("s", FormatShow(s))
		if err != nil || !reflect.DeepEqual(s, again) {
			t.Errorf("%q: %v\nread    %+v\nread back %+v", b, err, s, again)
		}
	})
}
