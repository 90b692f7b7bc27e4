package tv

import (
	"strings"
	"testing"
)

func TestCanonicalURL(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"https://example.com/a/b", "example.com/a/b"},
		{"http://example.com/a/b/", "example.com/a/b"},
		{" https://www.Example.COM:443/a/b#top ", "example.com/a/b"},
		{"http://example.com:80/a/b?", "example.com/a/b"},
		{"https://example.com:8443/a", "example.com:8443/a"},
		{"https://example.com/A", "example.com/A"},
		{"https://example.com", "example.com"},
		{"https://example.com/", "example.com"},
		{"https://example.com/a?utm_source=x&UTM_Medium=y&fbclid=z&gclid=1&ref=q", "example.com/a"},
		{"https://example.com/a?id=7&utm_source=x", "example.com/a?id=7"},
		{"https://example.com/a?b=2&a=1", "example.com/a?a=1&b=2"},
		{"https://example.com/a?a=2&a=1", "example.com/a?a=2&a=1"},
		{"https://me:secret@example.com/a", "example.com/a"},
		{"https://example.com/%C3%A5", "example.com/%C3%A5"},
		{"example.com/a", ""}, {"ftp://example.com/a", ""}, {"https://", ""}, {"", ""}, {"file:///a", ""},
		{"javascript:alert(1)", ""}, {"https://exa mple.com", ""}, {"https://example.com/%zz", ""},
	} {
		if got := CanonicalURL(c.in); got != c.want {
			t.Errorf("%q: %q, want %q", c.in, got, c.want)
		}
	}
	if CanonicalURL("https://example.com/?a;1") == CanonicalURL("https://example.com/?b;2") {
		t.Error("two queries with semicolons are one address")
	}
}

// The golden ids hold as long as the databases that keep them.
func TestArticleID(t *testing.T) {
	const golden = "mso65cbe3r"
	for _, address := range []string{
		"https://www.example.com/severance/", "http://example.com/severance?utm_source=x", "https://EXAMPLE.com/severance#top",
	} {
		if got := ArticleID(SharedDesk, address, "whatever"); got != golden {
			t.Errorf("%s: %s, want %s", address, got, golden)
		}
	}
	for _, text := range []string{"Cameras are rolling.", "  Cameras\nare \trolling. "} {
		if got := ArticleID(SharedDesk, "", text); got != "hfuvw7577a" {
			t.Errorf("%q: %s", text, got)
		}
	}
	seen := map[string]bool{golden: true}
	for _, a := range [][3]string{
		{"77", "https://example.com/severance", ""}, {SharedDesk, "https://example.com/severance?page=2", ""},
		{SharedDesk, "", "Cameras are rolling."}, {"77", "", "Cameras are rolling."}, {SharedDesk, "", ""},
		{SharedDesk, "", "url example.com/severance"}, {"sharedtext", "", ""}, {"shared", "", "text"},
	} {
		id := ArticleID(a[0], a[1], a[2])
		if seen[id] || len(id) != 10 || strings.Trim(id, "abcdefghijklmnopqrstuvwxyz234567") != "" {
			t.Errorf("%q: %s is taken or malformed", a, id)
		}
		seen[id] = true
	}
}

func TestClaimID(t *testing.T) {
	base := Claim{Show: "severance", Season: 2, Kind: Stage, Value: Value{Text: Filming}, Start: 10, End: 40, Certainty: Confirmed}
	const golden = "abcdefghij26x6fm"
	if got := ClaimID("abcdefghij", 1, base); got != golden {
		t.Errorf("%s, want %s", got, golden)
	}
	same := base
	same.Certainty, same.By, same.Detail, same.Rule, same.AsOf, same.Tier = Reported, "Norda", "x", "y", "2026", 1
	if got := ClaimID("abcdefghij", 1, same); got != golden {
		t.Errorf("what an editor mends in a claim makes another of it: %s", got)
	}
	seen := map[string]string{golden: "base"}
	for name, change := range map[string]func(*Claim) int{
		"version":  func(*Claim) int { return 2 },
		"start":    func(c *Claim) int { c.Start = 11; return 1 },
		"end":      func(c *Claim) int { c.End = 41; return 1 },
		"season":   func(c *Claim) int { c.Season = 3; return 1 },
		"value":    func(c *Claim) int { c.Value.Text = Wrapped; return 1 },
		"kind":     func(c *Claim) int { c.Kind = Plot; return 1 },
		"negative": func(c *Claim) int { c.Negative = true; return 1 },
		"show":     func(c *Claim) int { c.Show = "ted-lasso"; return 1 },
		"offsets":  func(c *Claim) int { c.Start, c.End = 1, 1040; return 1 },
	} {
		c := base
		id := ClaimID("abcdefghij", change(&c), c)
		if seen[id] != "" || len(id) != 16 || !strings.HasPrefix(id, "abcdefghij") {
			t.Errorf("another %s gives %s, which is %q", name, id, seen[id])
		}
		seen[id] = name
	}
}
