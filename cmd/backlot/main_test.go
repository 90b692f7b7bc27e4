package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// call runs the program in a folder of its own, with a database there.
type call struct {
	t   *testing.T
	dir string
	env []string
}

func newCall(t *testing.T, env ...string) *call {
	t.Helper()
	dir := t.TempDir()
	return &call{t: t, dir: dir, env: append([]string{"BACKLOT_DB=" + filepath.Join(dir, "backlot.db"), "LOG_LEVEL=error"}, env...)}
}

// run gives what was printed, what was complained of, and the exit status.
func (c *call) run(in string, args ...string) (out, complaint string, status int) {
	c.t.Helper()
	var o, e bytes.Buffer
	status = run(context.Background(), args, c.env, strings.NewReader(in), &o, &e)
	return o.String(), e.String(), status
}

// ok is run where nothing may go wrong.
func (c *call) ok(in string, args ...string) string {
	c.t.Helper()
	out, complaint, status := c.run(in, args...)
	if status != done || complaint != "" {
		c.t.Fatalf("backlot %s: status %d, %s", strings.Join(args, " "), status, complaint)
	}
	return out
}

func holds(t *testing.T, text string, all ...string) {
	t.Helper()
	for _, s := range all {
		if !strings.Contains(text, s) {
			t.Errorf("%q is not in:\n%s", s, text)
		}
	}
}

func TestConsoleBehindPipe(t *testing.T) {
	out := newCall(t).ok("/status severance\n/cast irving\n/cast walken\n/news severance\n", "console")
	holds(t, out, "Severance, season 3", "renewed for season 3", "Confirmed by Tim Cook, Apple", "John Turturro plays Irving Bailiff",
		"Christopher Walken plays Burt Goodman", "Severance: 3 articles, newest first")
	if strings.Contains(out, "> ") {
		t.Errorf("a prompt is printed into a pipe:\n%s", out)
	}
}

// The console is one channel: what is set for it is not the server's.
func TestConsoleIsAChannel(t *testing.T) {
	c := newCall(t)
	const guild = "100000000000000001"
	out := c.ok("/settings default-show severance where:channel\n/settings default-show euphoria where:server\n/settings show\n/status\n", "console", "--as", "editor", "--guild", guild)
	holds(t, out, "In this channel I take Severance to be meant", "In this server I take Euphoria to be meant", "Severance, season 3")
	holds(t, c.ok("/status\n/settings default-show\n/status\n", "console", "--as", "editor", "--guild", guild), "Severance, season 3", "In this channel no show is meant any more", "Euphoria, season 3")
	holds(t, c.ok("/status\n", "console", "--guild", "100000000000000002"), "Which show do you mean?")
}

func TestAloneWithoutToken(t *testing.T) {
	out, complaint, status := newCall(t).run("/shows\n")
	if status != done || !strings.Contains(complaint, "DISCORD_TOKEN is not set, so this is the console") {
		t.Errorf("status %d, %q", status, complaint)
	}
	holds(t, out, "Harry Potter: ")
}

// seed is the article that the project was created from, where it is present.
func seed(t *testing.T) string {
	t.Helper()
	path := "../../../shared/seed/severance-2024-02-01.txt"
	if _, err := os.Stat(path); err != nil {
		t.Skip("the seed article is not beside this checkout")
	}
	return path
}

func TestSeed(t *testing.T) {
	path := seed(t)
	c := newCall(t, "BACKLOT_STARTER=off")
	if out := c.ok("/status severance\n", "console"); !strings.Contains(out, "I know no show called") {
		t.Errorf("an empty store knows:\n%s", out)
	}
	c.ok("", "import", "--publish", "--show", "Severance", path)
	status := c.ok("/status severance\n", "console")
	holds(t, status, "Severance, season 2", "filming", "more to shoot", "No premiere date has been announced for season 2", "Guess", "2025", "fans and critics",
		"delayed by the strikes", "1 February 2024", "John Turturro")
	holds(t, c.ok("/cast burt\n", "console"), "Christopher Walken returns as Burt Goodman", "Confirmed by John Turturro")
	out, complaint, exit := c.run("", "import", "--show", "Severance", path)
	if exit != done || out != "0 new, 1 here already, 0 failed\n" || complaint != "" {
		t.Errorf("added twice: status %d, %q, %q", exit, out, complaint)
	}
}

// An import that was stopped goes on where it was, whether its articles are files or
// lines; what does not read is named by its line, and the others go on.
func TestImportResumes(t *testing.T) {
	c := newCall(t, "BACKLOT_STARTER=off")
	line := func(n int, text string) string {
		return fmt.Sprintf(`{"title":"Part %d","source":"Deadline","url":"https://deadline.com/%d","published":"2026-04-02","shows":["Harbour Lights"],"text":%q,"licence":"x"}`, n, n, text) + "\n"
	}
	const renewed = "Harbour Lights has been renewed for season 3, NRK announced."
	path := filepath.Join(c.dir, "in", "news.jsonl")
	write(t, path, line(1, renewed)+line(2, renewed))
	write(t, filepath.Join(c.dir, "in", "a.txt"), "---\ntitle: A file\nshow: Harbour Lights\npublished: 2026-04-02\n---\n"+renewed+"\n")
	holds(t, c.ok("", "import", "--publish", filepath.Join(c.dir, "in")), "news.jsonl, line 2: ", "a.txt: ", "3 new, 0 here already, 0 failed")
	write(t, path, line(1, renewed)+line(2, renewed)+"\n"+"no JSON\n"+line(3, renewed)+line(4, "")+line(5, "---\nsource: HBO\n---\n"+renewed)+strings.TrimSuffix(line(6, renewed), "\n"))
	out, complaint, status := c.run("", "import", "--publish", filepath.Join(c.dir, "in"))
	if status != failed {
		t.Errorf("status %d", status)
	}
	holds(t, out, "3 new, 3 here already, 2 failed")
	holds(t, complaint, "news.jsonl, line 4: this is no article", "news.jsonl, line 6: there is no text in it")
	list := c.ok("", "article", "list", "--state", "published", "--show", "harbour lights")
	holds(t, list, "Part 6 (Deadline)", "A file", "2026-04-02")
	if n := strings.Count(list, "\n"); n != 6 || strings.Contains(list, "HBO") {
		t.Errorf("%d articles:\n%s", n, list)
	}
	holds(t, c.ok("", "title", "list"), "harbour-lights", "6 articles  Harbour Lights")
	holds(t, c.ok("", "title", "list", "--json"), `"id":"harbour-lights","name":"Harbour Lights","names":[]`)
	holds(t, c.ok("", "article", "list", "--json"), `"state":"published","kind":"article","published":"2026-04-02"`)
}

// An article in which nothing was found, as nobody knew its show, is read anew where
// the call says more of shows; one in which something was found stays as it is.
func TestImportReadsAnew(t *testing.T) {
	c := newCall(t, "BACKLOT_STARTER=off")
	path := filepath.Join(c.dir, "p")
	write(t, path, "date 2026-04-02\nNRK has renewed its drama \"Harbour Lights\" for a third season.\n")
	for _, x := range []struct {
		want string
		args []string
	}{
		{"0 claims, published; shows I do not know: Harbour Lights (--new-shows makes them)", []string{"--publish"}},
		{"0 new, 1 here already", []string{"--publish"}},
		{"2 claims, published", []string{"--publish", "--new-shows"}},
		{"0 new, 1 here already", []string{"--publish", "--new-shows"}},
	} {
		holds(t, c.ok("", append(append([]string{"import"}, x.args...), path)...), x.want)
	}
	holds(t, c.ok("/status harbour lights\n", "console"), "renewed for season 3")
	if list := c.ok("", "article", "list", "--state", "published"); strings.Count(list, "\n") != 1 {
		t.Errorf("not one article:\n%s", list)
	}

	write(t, path, "date 2026-04-02\nNRK has cancelled its drama \"Night Ferry\".\n")
	holds(t, c.ok("", "import", path), "0 claims, waits for review")
	holds(t, c.ok("", "import", "--publish", "--show", "Night Ferry", path), "2 claims, published")
	holds(t, c.ok("/status night ferry\n", "console"), "cancelled")
}

func TestDraftsAnswerNobody(t *testing.T) {
	c := newCall(t, "BACKLOT_STARTER=off")
	path := filepath.Join(c.dir, "a.txt")
	write(t, path, "---\ntitle: Harbour Lights goes on\nsource: Deadline\npublished: 2026-04-02\nshow: Harbour Lights\n---\nHarbour Lights has been renewed for season 3, NRK announced.\n")
	out := c.ok("", "import", path)
	holds(t, out, "2 claims, waits for review")
	if again, complaint, status := c.run("", "import", "--publish", path); status != done || again != "0 new, 1 here already, 0 failed\n" || !strings.Contains(complaint, "1 article here already, not published: to be reviewed first") {
		t.Errorf("status %d, %q, %q", status, again, complaint)
	}
	for _, help := range [][]string{{"article", "list", "-h"}, {"title", "list", "--help"}, {"export", "-h"}, {"import", "-h"}} {
		holds(t, c.ok("", help...), "usage:\n  backlot "+help[0])
	}
	if out := c.ok("/status harbour lights\n", "console"); strings.Contains(out, "renewed") {
		t.Errorf("a draft answers:\n%s", out)
	}
}

func TestImportGoesOn(t *testing.T) {
	c := newCall(t, "BACKLOT_STARTER=off")
	write(t, filepath.Join(c.dir, "in", "a.txt"), "---\ntitel: x\n---\nText.\n")
	write(t, filepath.Join(c.dir, "in", "b.txt"), "---\ntitle: Good\npublished: 2026-04-02\n---\nHarbour Lights has been renewed for season 3, NRK announced.\n")
	write(t, filepath.Join(c.dir, "in", "c.txt"), "")
	write(t, filepath.Join(c.dir, "in", "d.txt"), "\x00\x01\x02\xff\xfe")
	out, complaint, status := c.run("", "import", "--publish", "--show", "Harbour Lights", filepath.Join(c.dir, "in"), filepath.Join(c.dir, "none"))
	if status != failed {
		t.Errorf("status %d", status)
	}
	holds(t, out, "b.txt", "published")
	holds(t, complaint, "a.txt, line 2", "titel", "c.txt", "d.txt", "binary", "There is no file or folder")
}

// TestExportComesBack exports the starter, imports it into an empty store and
// exports that: the same files to the byte, and the same answers.
func TestExportComesBack(t *testing.T) {
	first := newCall(t)
	one, two := filepath.Join(first.dir, "one"), filepath.Join(first.dir, "two")
	first.ok("", "export", one)
	second := newCall(t, "BACKLOT_STARTER=off")
	second.ok("", "import", "--publish", one)
	second.ok("", "export", two)
	n := 0
	err := filepath.WalkDir(one, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		n++
		rel, _ := filepath.Rel(one, path)
		a, _ := os.ReadFile(path)
		b, err := os.ReadFile(filepath.Join(two, rel))
		if err != nil || !bytes.Equal(a, b) {
			t.Errorf("%s comes back otherwise (%v)", rel, err)
		}
		return nil
	})
	if err != nil || n < 30 {
		t.Fatalf("%d files (%v)", n, err)
	}
	ask := "/status severance\n/cast walken\n/status the last of us\n"
	if a, b := first.ok(ask, "console"), second.ok(ask, "console"); a != b {
		t.Errorf("the answers differ:\n%s\n---\n%s", a, b)
	}
}

func TestGleanJSON(t *testing.T) {
	c := newCall(t)
	path := filepath.Join(c.dir, "a.txt")
	write(t, path, "---\ntitle: Severance goes on\nsource: Deadline\npublished: 2026-04-02\n---\nSeverance has been renewed for season 4, Apple announced on Thursday.\n")
	var got gleaned
	if err := json.Unmarshal([]byte(c.ok("", "glean", "--json", path)), &got); err != nil {
		t.Fatal(err)
	}
	if got.Article.Source != "Deadline" || len(got.Article.Shows) != 1 || len(got.Claims) == 0 || got.Claims[0].Value.Text != "renewed" || got.Claims[0].Season != 4 {
		t.Errorf("got %+v", got)
	}
	if _, err := os.Stat(filepath.Join(c.dir, "backlot.db")); err == nil {
		t.Error("glean made a database")
	}
}

func TestWrongCalls(t *testing.T) {
	c := newCall(t)
	for _, args := range [][]string{
		{"nonsense"}, {"console", "--as", "king"}, {"console", "--as", "editor"}, {"console", "words"}, {"import"}, {"export"}, {"glean"}, {"article"}, {"article", "list", "--state", "lost"}, {"title", "tell"},
		{"version", "x"}, {"run", "x"}, {"invite", "x"}, {"console", "--flag"}, {"glean", "--published", "someday", "x"},
	} {
		out, complaint, status := c.run("", args...)
		if status != wrongCall || out != "" || !strings.Contains(complaint, "usage:") {
			t.Errorf("backlot %s: status %d, %q, %q", strings.Join(args, " "), status, out, complaint)
		}
	}
}

func TestDatabaseThatCannotBe(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "notes.db")
	write(t, text, strings.Repeat("This is no database. ", 100))
	for _, path := range []string{text, dir, filepath.Join(text, "below.db"), "/proc/backlot.db"} {
		c := newCall(t)
		c.env = append(c.env, "BACKLOT_DB="+path)
		out, complaint, status := c.run("/shows\n", "console")
		if status != failed || out != "" || !strings.Contains(complaint, path) || strings.Contains(complaint, "panic") {
			t.Errorf("%s: status %d, %q, %q", path, status, out, complaint)
		}
	}
	if b, _ := os.ReadFile(text); !strings.HasPrefix(string(b), "This is no database. ") {
		t.Error("the file was overwritten")
	}
}

func TestSettingsThatNeedMending(t *testing.T) {
	_, complaint, status := newCall(t, "LOG_LEVEL=loud", "BACKLOT_STARTER=perhaps").run("", "console")
	if status != failed {
		t.Errorf("status %d", status)
	}
	holds(t, complaint, "LOG_LEVEL", "BACKLOT_STARTER")
}

func TestRunNeedsToken(t *testing.T) {
	_, complaint, status := newCall(t).run("", "run")
	if status != failed || !strings.Contains(complaint, "DISCORD_TOKEN is not set") {
		t.Errorf("status %d, %q", status, complaint)
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	err := os.MkdirAll(filepath.Dir(path), 0o755)
	if err == nil {
		err = os.WriteFile(path, []byte(text), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// A server's desk is exported whole; importing it again changes nothing, and
// importing it elsewhere makes it again, to the byte.
func TestDeskComesBack(t *testing.T) {
	first := newCall(t)
	const guild = "100000000000000001"
	work := strings.Join([]string{
		`/article add show:"new:Night Ferry" title:"Night Ferry sails" source:"The Wire Desk" date:2026-11-20 text:"Night Ferry was renewed for a second season, Norda said. Ida Voss plays the Captain."`, `Publish`,
		`/article add show:severance title:"Old news" source:Variety date:2026-11-19 text:"Severance is filming its third season."`, `Publish`, `Undo`,
		`/article add show:severance title:"Bad news" source:Variety date:2026-11-18 text:"Severance has been cancelled, Apple TV+ said."`, `Publish`, `/article list`, `1 1`, `Retract`,
		`/title alias show:severance name:Sevvy`, `/settings stale days:30`, `/settings default-show show:severance where:server`,
		`/credit set show:"night ferry" person:"Ada Lund" role:creator`,
		`/claim correct claim:56wzfe3jyosg7qgd value:"spring 2027"`, `/claim retract fwxta4i2onmtbvia`, `/article retract fwxta4i2on`,
	}, "\n") + "\n"
	first.ok(work, "console", "--as", "editor", "--guild", guild)
	ask := "/status night ferry\n/status sevvy\n/news severance\n/crew night ferry\n/status\n"
	answers := first.ok(ask, "console", "--guild", guild)
	holds(t, answers, "renewed for season 2", "spring 2027", "Ada Lund")
	one, two, three := filepath.Join(first.dir, "one"), filepath.Join(first.dir, "two"), filepath.Join(first.dir, "three")
	first.ok("", "export", "--desk", guild, one)
	if out := first.ok("", "import", "--desk", guild, "--publish", one); !strings.HasPrefix(out, "0 new, ") || !strings.HasSuffix(out, ", 0 failed\n") {
		t.Errorf("importing it again does something:\n%s", out)
	}
	first.ok("", "export", "--desk", guild, two)
	sameFiles(t, one, two)
	if again := first.ok(ask, "console", "--guild", guild); again != answers {
		t.Errorf("importing it again changes the answers:\n%s\n%s", answers, again)
	}
	second := newCall(t)
	second.ok("", "import", "--desk", guild, "--publish", one)
	second.ok("", "export", "--desk", guild, three)
	sameFiles(t, one, three)
	if there := second.ok(ask, "console", "--guild", guild); there != answers {
		t.Errorf("elsewhere it answers otherwise:\n%s\n%s", answers, there)
	}
	if shared := second.ok("/status night ferry\n", "console"); !strings.Contains(shared, "I know no show") {
		t.Errorf("the shared desk has it:\n%s", shared)
	}
	_, complaint, status := second.run("", "import", one)
	if status != failed || !strings.Contains(complaint, "Name the server by --desk") {
		t.Errorf("status %d, %s", status, complaint)
	}
}

// sameFiles fails where two folders do not hold the same files.
func sameFiles(t *testing.T, one, two string) {
	t.Helper()
	read := func(folder string) map[string]string {
		all := map[string]string{}
		err := filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				b, _ := os.ReadFile(path)
				rel, _ := filepath.Rel(folder, path)
				all[rel] = string(b)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	a, b := read(one), read(two)
	for name := range a {
		if a[name] != b[name] {
			t.Errorf("%s differs:\n%s\n---\n%s", name, a[name], b[name])
		}
	}
	if len(a) != len(b) || len(a) < 5 {
		t.Errorf("%d files and %d", len(a), len(b))
	}
}

// A folder of which nothing is taken says so.
func TestImportOfNothing(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.md"), []byte("Filming has begun."), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, complaint, status := newCall(t).run("", "import", "--publish", dir); status != failed || !strings.Contains(complaint, "There is no article in the folder") {
		t.Errorf("status %d, %q", status, complaint)
	}
}
