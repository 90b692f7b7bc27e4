package console

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backlot/data"
	"backlot/internal/bot"
	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
)

var update = flag.Bool("update", false, "write what the bot says into the transcripts; read the difference before you keep it")

// TestTranscripts plays every conversation in testdata. In a transcript
//
//	# says why
//	$ as editor guild 100   changes who speaks, or the world ("starter off", "today 2026-01-02",
//	                        "large big.md", a file of 3 MB that is typed as LARGE/big.md,
//	                        "site on", the pages of testdata/site at http://site.example,
//	                        "tvmaze on", a catalogue that knows what is in testdata/tvmaze)
//	> is a line typed
//	< is a line typed into a form's box
//
// and the lines after it are what must be said, to the letter.
func TestTranscripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no transcripts (%v)", err)
	}
	starter := starterDB(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			t.Parallel()
			script, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := play(t, starter, string(script), nil)
			if got == string(script) {
				return
			}
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			t.Errorf("%s: the conversation went otherwise:\n%s", file, differing(string(script), got))
		})
	}
}

// starterDB is a database with the starter in it, to be copied.
func starterDB(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "starter.db")
	s, err := sqlite.Open(context.Background(), path, noon("2026-11-25"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ingest.Starter(context.Background(), s, data.FS, true); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func noon(day string) func() time.Time {
	at, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err)
	}
	return func() time.Time { return at.Add(12 * time.Hour) }
}

// stage is the world a transcript plays in.
type stage struct {
	t       *testing.T
	console *Console
	out     bytes.Buffer
	boxes   []string // lines for the boxes of forms
	today   string
	store   *sqlite.Store
	large   string // the folder of large files
	site    string // where http://site.example is served, "" for nowhere
}

// play gives the script with what was said in it: in plain text, or as asJSON has
// it.
func play(t *testing.T, starter, script string, asJSON func(*bot.Bot, reply.Reply) ([]byte, error)) string {
	s := &stage{t: t, today: "2026-11-25", large: t.TempDir()}
	path := filepath.Join(t.TempDir(), "backlot.db")
	if !strings.Contains(script, "\n$ starter off\n") && !strings.HasPrefix(script, "$ starter off\n") {
		copyFile(t, starter, path)
	}
	var err error
	s.store, err = sqlite.Open(context.Background(), path, func() time.Time { return noon(s.today)() })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.store.Close() })
	if _, err := ingest.Starter(context.Background(), s.store, data.FS, false); err != nil {
		t.Fatal(err)
	}
	b := &bot.Bot{Store: s.store, Now: func() time.Time { return noon(s.today)() }, Version: "test", Owners: []string{"900000000000000001"},
		Log: func(ref string, r reply.Request, err error) { t.Logf("%s: %s: %v", ref, r.Command, err) }}
	s.console = &Console{Bot: b, Asker: reply.Asker{User: "600000000000000001"}, Out: &s.out, Lines: s.box}
	if asJSON != nil {
		s.console.JSON = func(r reply.Reply) ([]byte, error) { return asJSON(b, r) }
	}
	var kept strings.Builder
	lines := strings.Split(script, "\n")
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		switch {
		case strings.HasPrefix(line, "#") || line == "" && kept.Len() == 0:
			kept.WriteString(line + "\n")
		case strings.HasPrefix(line, "$ "):
			kept.WriteString(line + "\n")
			s.direct(strings.Fields(line[2:]))
		case strings.HasPrefix(line, "> "):
			kept.WriteString(line + "\n")
			for i+1 < len(lines) && strings.HasPrefix(lines[i+1], "<") {
				i++
				kept.WriteString(lines[i] + "\n")
				s.boxes = append(s.boxes, strings.TrimPrefix(strings.TrimPrefix(lines[i], "<"), " "))
			}
			s.say(line[2:])
			kept.WriteString(s.said())
			s.out.Reset()
		}
	}
	return kept.String()
}

func (s *stage) say(line string) {
	typed := strings.ReplaceAll(s.toSite(line), "LARGE/", s.large+"/")
	if err := s.console.Line(context.Background(), typed); err != nil {
		s.t.Fatalf("%s: %v", line, err)
	}
	if len(s.boxes) > 0 {
		s.t.Fatalf("%s: lines for a box are left over: %q", line, s.boxes)
	}
}

// box gives the next line of a form's box.
func (s *stage) box(string) (string, error) {
	if len(s.boxes) == 0 {
		return "", io.EOF
	}
	line := s.boxes[0]
	s.boxes = s.boxes[1:]
	return line, nil
}

// direct carries out a line that begins with "$".
func (s *stage) direct(words []string) {
	for i := 0; i+1 < len(words); i += 2 {
		value := words[i+1]
		switch words[i] {
		case "as":
			a := &s.console.Asker
			a.Manages, a.Operator, a.Roles = value == "editor", value == "owner", nil
			a.User = "600000000000000001"
			if value == "editor" {
				a.User = "700000000000000001"
			}
		case "user":
			s.console.Asker.User = value
		case "guild":
			s.console.Asker.Guild = strings.Trim(value, "-")
		case "channel":
			s.console.Asker.Channel = strings.Trim(value, "-")
		case "today":
			s.today = value
		case "starter":
		case "site":
			s.serve()
		case "tvmaze":
			s.catalogue()
		case "large":
			if err := os.WriteFile(filepath.Join(s.large, value), bytes.Repeat([]byte("Filming has begun.\n"), 3_000_000/19), 0o600); err != nil {
				s.t.Fatal(err)
			}
		default:
			s.t.Fatalf("a transcript says $ %s", words[i])
		}
	}
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	b, err := os.ReadFile(from)
	if err == nil {
		err = os.WriteFile(to, b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// differing shows the first lines that differ, with a little before them.
func differing(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := 0; i < max(len(w), len(g)); i++ {
		if i < len(w) && i < len(g) && w[i] == g[i] {
			continue
		}
		from := max(0, i-3)
		return fmt.Sprintf("at line %d\n--- must be said\n%s\n--- was said\n%s", i+1,
			strings.Join(w[min(from, len(w)):min(i+12, len(w))], "\n"), strings.Join(g[min(from, len(g)):min(i+12, len(g))], "\n"))
	}
	return "they do not differ"
}
