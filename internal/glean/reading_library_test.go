package glean

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// top is the root of the checkout.
func top(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
}

// shared gives a file that is not part of the project, or skips the test.
func shared(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(top(t), "..", "shared", name))
	if err != nil {
		t.Skip("the shared fixtures are not here:", err)
	}
	return b
}

// lists reads the project's own lists of networks and outlets and its shows, in
// the simple form that they have in data.
func testLibrary(t testing.TB) Library {
	t.Helper()
	lib := lists(t)
	files, _ := filepath.Glob(filepath.Join(top(t), "data", "starter", "shows", "*.txt"))
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		addShow(&lib, strings.TrimSuffix(filepath.Base(f), ".txt"), string(b))
	}
	lib.Index = names.New(entries(lib))
	return lib
}

func addShow(lib *Library, id, text string) {
	for _, line := range strings.Split(text, "\n") {
		key, rest, _ := strings.Cut(line, ":")
		parts := strings.Split(rest, "|")
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
		}
		switch key {
		case "name":
			lib.Shows = append(lib.Shows, tv.Show{ID: id, Name: parts[0], Names: parts[1:]})
		case "person":
			lib.People = append(lib.People, tv.Person{ID: names.Slug(parts[0]), Name: parts[0], Names: parts[1:]})
		case "character":
			lib.Characters = append(lib.Characters, tv.Character{ID: names.Slug(parts[0]), Show: id, Name: parts[0], Names: parts[1:]})
		}
	}
}

func lists(t testing.TB) (lib Library) {
	for _, l := range []string{"networks.txt", "outlets.txt"} {
		b, err := os.ReadFile(filepath.Join(top(t), "data", l))
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(string(b), "\n") {
			if line == "" || line[0] == '#' {
				continue
			}
			var all []string
			for _, p := range strings.Split(line, "|") {
				if p = strings.TrimSpace(p); p != "" && !strings.Contains(p, ".") || strings.HasSuffix(p, ".") {
					all = append(all, p)
				}
			}
			if len(all) > 1 && len(all[0]) == 1 {
				all = all[1:] // the tier
			}
			if l == "networks.txt" {
				lib.Networks = append(lib.Networks, tv.Network{Name: all[0], Names: all[1:]})
			} else {
				lib.Outlets = append(lib.Outlets, tv.Outlet{Name: all[0], Names: all[1:]})
			}
		}
	}
	return lib
}

func dateOf(s string) tv.Date {
	d, err := tv.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}
