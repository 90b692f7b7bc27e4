package console

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

const (
	readme    = "../../README.md"
	ofEditors = "## What an editor's day is like" // from here on an editor types
)

// typedBlock is a block of the README in which somebody types.
var typedBlock = regexp.MustCompile("(?s)```\n> (.*?)```\n")

// TestREADMETells plays the conversations of the README, one after the other in one
// server that has the starter library: what is shown there is what is said.
func TestREADMETells(t *testing.T) {
	b, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	var script strings.Builder
	blocks := typedBlock.FindAllStringIndex(text, -1)
	if len(blocks) < 3 {
		t.Fatalf("the README has %d conversations", len(blocks))
	}
	for _, at := range blocks {
		who := "member"
		if at[0] > strings.Index(text, ofEditors) {
			who = "editor"
		}
		script.WriteString("$ as " + who + " guild 100000000000000001\n" + strings.Trim(text[at[0]:at[1]], "`\n") + "\n\n")
	}
	said := strings.Split(play(t, starterDB(t), script.String(), nil), "$ as ")[1:]
	var got strings.Builder
	from := 0
	for i, at := range blocks {
		_, block, _ := strings.Cut(said[i], "\n")
		got.WriteString(text[from:at[0]] + "```\n" + strings.TrimSpace(block) + "\n```\n")
		from = at[1]
	}
	got.WriteString(text[from:])
	if got.String() == text {
		return
	}
	if *update {
		if err := os.WriteFile(readme, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Errorf("README.md shows another conversation than there is:\n%s", differing(text, got.String()))
}
