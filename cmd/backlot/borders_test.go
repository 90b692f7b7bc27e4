package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// rows are the rooms from the top down: each imports only rows below its own.
var rows = [][]string{
	{"cmd/backlot"},
	{"internal/discord", "internal/console", "internal/score", "internal/config"},
	{"internal/discord/message"},
	{"internal/bot"},
	{"internal/ingest"},
	{"internal/answer"},
	{"internal/sqlite", "internal/glean", "internal/ask", "internal/library", "internal/reply"},
	{"internal/names", "internal/dates"},
	{"internal/tv"},
}

// doors are the rooms through which alone an outside library comes in.
var doors = map[string][]string{
	"github.com/mattn/go-sqlite3":              {"internal/sqlite"},
	"github.com/bwmarrin/discordgo":            {"internal/discord"},
	"github.com/joho/godotenv":                 {"internal/config"},
	"github.com/peterh/liner":                  {"internal/console"},
	"github.com/santhosh-tekuri/jsonschema/v6": {"internal/discord/discordtest", "internal/discord/message"},
	"github.com/jdkato/prose/v3/segment":       {"internal/glean"},
	"github.com/jdkato/prose/v3/tokenize":      {"internal/glean"},
	"github.com/jdkato/prose/v3/tag":           {"internal/glean"},
	"github.com/adrg/strutil":                  {"internal/names"},
	"github.com/adrg/strutil/metrics":          {"internal/names"},
	"github.com/schollz/progressbar/v3":        {"cmd/backlot"},
	"golang.org/x/time/rate":                   {"internal/ingest"},
	"code.dny.dev/ssrf":                        {"internal/ingest"},
	"codeberg.org/readeck/go-readability/v2":   {"internal/ingest"},
	"golang.org/x/net/html":                    {"internal/ingest"},
	"golang.org/x/net/html/charset":            {"internal/ingest"},
}

func row(room string) int {
	for i, r := range rows {
		for _, name := range r {
			if name == room {
				return i
			}
		}
	}
	return -1
}

// TestBorders reads every import of the code: the rooms stand in rows, and each
// imports only rows below its own.
func TestBorders(t *testing.T) {
	read := 0
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") {
			return err
		}
		room := filepath.ToSlash(strings.TrimPrefix(filepath.Dir(path), "../../"))
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		read++
		for _, spec := range file.Imports {
			name, _ := strconv.Unquote(spec.Path.Value)
			if why := forbidden(room, name, strings.HasSuffix(path, "_test.go")); why != "" {
				t.Errorf("%s imports %s: %s", path, name, why)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if read < 50 {
		t.Fatalf("only %d files were read", read)
	}
}

// forbidden says why a room may not import something, or nothing.
func forbidden(room, name string, test bool) string {
	if through, ok := doors[name]; ok && !strings.HasPrefix(room, "internal/discord/discordtest") {
		for _, door := range through {
			if room == door {
				return ""
			}
		}
		if test {
			return ""
		}
		return "only " + strings.Join(through, ", ") + " does"
	}
	if strings.HasPrefix(room, "internal/discord/discordtest") {
		if strings.HasPrefix(name, "backlot/") && !strings.HasPrefix(name, "backlot/internal/discord/discordtest") || strings.Contains(name, "discordgo") {
			return "the Discord of the tests shares nothing with the bot: it would share its faults"
		}
		return ""
	}
	if room == "internal/tv" && strings.Contains(name, ".") && !test {
		return "tv imports the standard library only"
	}
	inside, ok := strings.CutPrefix(name, "backlot/")
	if !ok || inside == "data" && !test && row(room) > 0 && room != "internal/library" {
		if ok {
			return "only cmd hands the embedded files in"
		}
		return ""
	}
	if test || inside == "data" {
		return ""
	}
	from, to := row(room), row(inside)
	switch {
	case from < 0:
		return room + " stands in no row"
	case to < 0:
		return inside + " stands in no row"
	case to <= from:
		return "it stands in the same row or above"
	}
	return ""
}
