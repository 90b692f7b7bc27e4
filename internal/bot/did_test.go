package bot

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// recorded finds what the store writes into the audit.
var recorded = regexp.MustCompile(`(?:record|recorded|revised)\(\w+(?:\.\w+)*(?:, a)?, "([a-z-]+)"(?:, (?:"([a-z]+):)?)?`)

// Whatever the store records has words in /audit.
func TestEveryActionHasWords(t *testing.T) {
	files, err := filepath.Glob("../sqlite/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	seen := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range recorded.FindAllStringSubmatch(string(text), -1) {
			kinds := []string{m[2]}
			if m[2] == "" {
				kinds = []string{"article"}
			}
			if m[1] == "undo" || m[1] == "hide" && m[2] == "" {
				continue
			}
			for _, kind := range kinds {
				seen++
				if key := "did." + m[1] + "." + kind; strings.HasPrefix(say(key, "thing", "x"), "did.") {
					t.Errorf("%s: nothing says %s", file, key)
				}
			}
		}
	}
	if seen < 20 {
		t.Errorf("only %d actions are found", seen)
	}
}
