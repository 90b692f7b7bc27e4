package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// goldPair puts one gold article into a folder.
func goldPair(t *testing.T, dir string) {
	t.Helper()
	write(t, filepath.Join(dir, "a1.txt"), "---\ntitle: Harbour Lights goes on\nsource: Deadline\npublished: 2026-04-02\nshow: Harbour Lights\n---\nHarbour Lights has been renewed for season 3, NRK announced.\n")
	write(t, filepath.Join(dir, "a1.json"), `{"claims":[
		{"show":"Harbour Lights","season":3,"kind":"stage","value":"renewed","certainty":"confirmed","by":"NRK","as_of":"2026-04-02","quote":"Harbour Lights has been renewed for season 3, NRK announced."},
		{"show":"Harbour Lights","kind":"plot","value":"a boat sinks","certainty":"reported","as_of":"2026-04-02","quote":"Harbour Lights has been renewed for season 3, NRK announced."}],
	"questions":[
		{"q":"is harbour lights renewed?","kind":"stage","answerable":true,"expect":["renewed"],"forbid":[],"certainty":"confirmed"},
		{"q":"who plays runa in harbour lights","kind":"cast","answerable":false,"expect":[],"forbid":[],"certainty":null}]}`)
}

func TestScore(t *testing.T) {
	c := newCall(t)
	dev, test := filepath.Join(c.dir, "dev"), filepath.Join(c.dir, "test")
	goldPair(t, dev)
	goldPair(t, test)
	out := c.ok("", "score", dev)
	holds(t, out, "1 articles, 2 claims in gold", "rules, most wrong values first", "kind: gold down, found across",
		"questions, asked of a store with their article alone, as read", "answered right", "unanswerable refused")
	out = c.ok("", "score", test)
	holds(t, out, "1 articles, 2 claims in gold")
	if strings.Contains(out, "rules, most wrong") {
		t.Errorf("more than totals of the test part:\n%s", out)
	}
	holds(t, c.ok("", "score", "--errors", dev), "== a1: Harbour Lights goes on", "missed    Harbour Lights, season 0: plot \"a boat sinks\", reported")
	holds(t, c.ok("", "score", "--agreement", dev, dev), "F1 strict 1.000, value 1.000, relaxed 1.000; certainty 1.000, kappa 1.000")
}

func TestScoreRefuses(t *testing.T) {
	c := newCall(t)
	dev, test := filepath.Join(c.dir, "dev"), filepath.Join(c.dir, "test")
	goldPair(t, dev)
	goldPair(t, test)
	broken := filepath.Join(c.dir, "broken")
	goldPair(t, broken)
	write(t, filepath.Join(broken, "b.json"), "{}")
	for _, x := range []struct {
		name   string
		args   []string
		status int
		say    string
	}{
		{"no folder", nil, wrongCall, "needs the path of a folder"},
		{"errors of the test part", []string{"--errors", dev, test}, wrongCall, "tells only the totals of " + test},
		{"nothing there", []string{filepath.Join(c.dir, "none")}, failed, "There is no gold article in"},
		{"a file without its text", []string{broken}, failed, "b.json has no article beside it"},
		{"no second reading", []string{"--agreement", c.dir, dev}, failed, "No file in " + c.dir + " is a second reading"},
		{"no texts", []string{"--texts", filepath.Join(c.dir, "none.jsonl"), dev}, failed, "cannot be read"},
	} {
		_, complaint, status := c.run("", append([]string{"score"}, x.args...)...)
		if status != x.status || !strings.Contains(complaint, x.say) {
			t.Errorf("%s: status %d, %q", x.name, status, complaint)
		}
	}
}
