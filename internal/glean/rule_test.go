package glean

import (
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// A rule's name begins with a kind of claim, and no two rules share one.
func TestRuleNames(t *testing.T) {
	seen := map[string]bool{}
	for _, x := range rules {
		kind, form, found := strings.Cut(x.name, "/")
		if !found || form == "" || !tv.Kind(kind).Valid() {
			t.Errorf("%q is not kind/name", x.name)
		}
		if seen[x.name] {
			t.Errorf("two rules are called %s", x.name)
		}
		seen[x.name] = true
	}
}

// A rule that is switched off proposes nothing, and the others are as they were.
func TestWithout(t *testing.T) {
	a := Article{Text: story, Published: "2026-03-03"}
	all := Read(a, lists(t)).Claims
	used := map[string]bool{}
	for _, c := range all {
		if !slices.Contains(Rules(), c.Rule) {
			t.Errorf("%s rests on no rule: %q", told(c), c.Rule)
		}
		used[c.Rule] = true
	}
	if len(used) < 8 {
		t.Fatalf("the story needs %d rules only", len(used))
	}
	for rule := range used {
		for _, c := range Read(a, lists(t), Without(rule)).Claims {
			if c.Rule == rule {
				t.Errorf("without %s: %s", rule, told(c))
			}
		}
	}
	var off []Option
	for _, r := range Rules() {
		off = append(off, Without(r))
	}
	if left := Read(a, lists(t), off...).Claims; len(left) > 0 {
		t.Errorf("without any rule: %s", told(left[0]))
	}
}
