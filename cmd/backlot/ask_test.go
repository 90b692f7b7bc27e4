package main

import (
	"strings"
	"testing"
)

// A line that no question can be is told of, and what stands before and behind it is
// answered.
func TestAskLineByLine(t *testing.T) {
	for name, long := range map[string]string{
		"words":             strings.Repeat("is severance renewed ", 10_000),
		"no letters at all": strings.Repeat("\xff", 200_000),
	} {
		for _, end := range []string{"\n", ""} {
			out, complaint, status := newCall(t).run("is severance renewed\n"+long+"\n\nis severance cancelled"+end, "ask")
			holds(t, out, "Severance: the show has been renewed for season 3.", "No. Severance: the show has been renewed for season 3.")
			if status != failed || strings.Count(complaint, "longer than any question") != 1 {
				t.Errorf("%s: status %d, %q", name, status, complaint)
			}
		}
	}
	out, complaint, status := newCall(t).run("is severance renewed\n"+strings.Repeat("x", 70_000), "ask")
	holds(t, out, "renewed for season 3")
	if status != failed || !strings.Contains(complaint, `"xxxxxxxxxxxxxxxxxxxx"… is longer than any question`) {
		t.Errorf("at the end of the input: status %d, %q", status, complaint)
	}
}
