package main

import (
	"path/filepath"
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

// What gives the story away is hidden, as in the console, until --spoilers asks for it; a
// script reads it marked.
func TestAskHidesSpoilers(t *testing.T) {
	c := newCall(t, "BACKLOT_STARTER=off")
	path := filepath.Join(c.dir, "ending.txt")
	write(t, path, `---
title: How it ended
source: Deadline
published: 2026-06-01
show: Harbour Lights
---
Runa drowns in the second season, which Norda showed.
--- claims
{"show":"Harbour Lights","season":2,"kind":"plot","value":"Runa drowns","certainty":"confirmed","by":null,"as_of":"2026-06-01","quote":"Runa drowns in the second season, which Norda showed.","start":0,"end":53,"spoiler":"S2"}
{"show":"Harbour Lights","season":null,"kind":"network","value":"Norda","certainty":"confirmed","by":null,"as_of":"2026-06-01","quote":"Runa drowns in the second season, which Norda showed.","start":0,"end":53}
`)
	c.ok("", "import", "--publish", "--new-shows", path)
	const happens, shown = "what happens to runa in season 2 of harbour lights", "what network is harbour lights on"
	for _, question := range []string{happens, shown} {
		hidden := c.ok("", "ask", question)
		holds(t, hidden, "[spoiler for whoever has not seen S2: hidden]", "--spoilers shows what is hidden.")
		if strings.Contains(hidden, "drowns") {
			t.Errorf("%s gives the story away:\n%s", question, hidden)
		}
		open := c.ok("", "ask", "--spoilers", question)
		holds(t, open, "Runa drowns", "[spoiler for whoever has not seen S2]")
		if strings.Contains(open, "hidden") {
			t.Errorf("%s hides what was asked for:\n%s", question, open)
		}
	}
	holds(t, c.ok("", "ask", shown), "the show is on Norda")
	covered := c.ok("", "ask", "--json", happens)
	holds(t, covered, `"spoiler":"S2"`, "[spoiler for whoever has not seen S2: hidden]")
	if strings.Contains(covered, "drowns") {
		t.Errorf("--json gives the story away:\n%s", covered)
	}
	holds(t, c.ok("", "ask", "--json", "--spoilers", happens), `"spoiler":"S2"`, "Runa drowns")
	if plain := c.ok("", "ask", "is harbour lights on norda"); strings.Contains(plain, "Runa") {
		t.Errorf("a yes gives the story away:\n%s", plain)
	}
}
