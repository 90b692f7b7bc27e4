package bot

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the README's list of commands")

const (
	readmeFile = "../../README.md"
	begin      = "<!-- commands:"
	end        = "<!-- end of commands -->"
)

// TestREADME holds the README's list of commands to the table.
func TestREADME(t *testing.T) {
	b, err := os.ReadFile(readmeFile)
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	from := strings.Index(text, begin)
	to := strings.Index(text, end)
	if from < 0 || to < from {
		t.Fatalf("README.md has no list of commands between %q and %q", begin, end)
	}
	from += strings.Index(text[from:], "\n") + 1
	if text[from:to] == listed() {
		return
	}
	if !*update {
		t.Fatalf("README.md lists other commands than the table has; go test ./internal/bot -update writes:\n%s", listed())
	}
	if err := os.WriteFile(readmeFile, []byte(text[:from]+listed()+text[to:]), 0o644); err != nil {
		t.Fatal(err)
	}
}

// listed is the table as the README shows it.
func listed() string {
	who := map[Audience]string{Members: "everybody", Editors: "editors", Owners: "owners"}
	var b strings.Builder
	b.WriteString("\n| command | what it does | who may use it |\n|---|---|---|\n")
	for _, c := range Commands() {
		if c.Hidden {
			continue
		}
		usage := "`" + c.Usage() + "`"
		if c.OnMessage {
			usage = "right-click a message, Apps, **" + c.Name + "**"
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", usage, c.Description, who[c.Audience])
	}
	b.WriteString("\n")
	return b.String()
}
