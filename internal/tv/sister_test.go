package tv

import "testing"

func TestSisterChannels(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"BBC One", "BBC Two", true},
		{"BBC1", "BBC Two", true},
		{"BBC One", "bbc 1", false},
		{"BBC", "BBC Two", false}, // it may be on that
		{"BBC iPlayer", "BBC One", false},
		{"BBC One", "BBC America", true},
		{"ITV1", "ITV2", true},
		{"ITV", "ITV2", false},
		{"France 2", "France 3", true},
		{"Channel 4", "Channel 5", true},
		{"Netflix", "Hulu", false},
		{"E4", "More4", false},
	} {
		if got := SisterChannels(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
	one := Claim{Kind: OnNetwork, Value: Value{Text: "BBC One"}, NetworkID: "BBC"}
	two := Claim{Kind: OnNetwork, Value: Value{Text: "BBC Two"}, NetworkID: "BBC"}
	if one.SameValue(two) || !one.SameValue(Claim{Kind: OnNetwork, Value: Value{Text: "BBC"}, NetworkID: "BBC"}) {
		t.Error("two channels are not the same, a channel and its broadcaster are")
	}
}
