package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"backlot/internal/config"
)

var update = flag.Bool("update", false, "write the README's usage and settings")

// TestREADME holds the README's first answer, usage and settings to the program.
func TestREADME(t *testing.T) {
	const file = "../../README.md"
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	text := between(t, string(b), "```\nusage:", "```", "```\n"+usage())
	text = between(t, text, "```\n> /status", "```", "```\n"+shown(t))
	text = between(t, text, "| setting |", "\nThe database", settings())
	if text == string(b) {
		return
	}
	if !*update {
		t.Fatal("README.md tells another answer, usage or other settings than the program has; go test ./cmd/backlot -update writes them")
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// between puts words in place of what begins with from and ends before to.
func between(t *testing.T, text, from, to, words string) string {
	t.Helper()
	i := strings.Index(text, from)
	if i < 0 {
		t.Fatalf("README.md has no %q", from)
	}
	j := strings.Index(text[i+len(from):], to)
	if j < 0 {
		t.Fatalf("README.md has no %q after %q", to, from)
	}
	return text[:i] + words + text[i+len(from)+j:]
}

// shown is the first answer of the transcripts, which the README begins with.
func shown(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("../../internal/console/testdata/status.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(b), "> ")
	first, _, _ := strings.Cut(rest, "\n\n")
	return "> " + first + "\n"
}

func settings() string {
	var b strings.Builder
	b.WriteString("| setting | default | what it does |\n|---|---|---|\n")
	for _, s := range config.Settings {
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", s.Name, s.Default, s.Comment)
	}
	return b.String()
}
