package bot

import (
	"strings"
	"testing"

	"backlot/internal/names"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var chatIndex = names.New([]names.Entry{
	{Kind: names.Show, ID: "game-of-thrones", Name: "Game of Thrones", Main: true},
	{Kind: names.Show, ID: "game-of-thrones", Name: "GoT"},
	{Kind: names.Show, ID: "severance", Name: "Severance", Main: true, Weight: 9},
	{Kind: names.Show, ID: "the-penguin", Name: "The Penguin", Main: true, Weight: 5},
	{Kind: names.Character, ID: "the-penguin", Show: "the-penguin", Name: "The Penguin", Main: true, Weight: 2},
	{Kind: names.Show, ID: "the-last-of-us", Name: "The Last of Us", Main: true, Weight: 7},
	{Kind: names.Show, ID: "the-last-of-us", Name: "TLOU", Weight: 7},
	{Kind: names.Show, ID: "lost", Name: "Lost", Main: true, Weight: 3},
	{Kind: names.Person, ID: "christopher-walken", Name: "Christopher Walken", Main: true, Weight: 2},
})

func TestReadable(t *testing.T) {
	for _, c := range []struct{ typed, text, shows string }{
		{"severance s2 drops in march!!", "Severance season 2 premieres in march.", "severance"},
		{"SEVERANCE szn 3 comes out next year", "Severance season 3 premieres next year.", "severance"},
		{"tlou got axed", "The Last of Us has been cancelled.", "the-last-of-us"},
		{"severance s3 got pushed to 2028", "Severance season 3 got pushed to 2028.", "severance"},
		{"the penguin just got renewed", "The Penguin has been renewed.", "the-penguin"},
		{"lost s2 comes out jan 9", "Lost season 2 premieres jan 9.", "lost"},
		{"severance s4 isn't happening", "Severance the show has not been renewed for season 4.", "severance"},
		{"i lost my keys", "I lost my keys.", ""},
		{"Lost is back", "Lost will return.", "lost"},
		{"is severance cancelled?", "Severance has been cancelled.", "severance"},
		{"Is severance renewed for season 4?", "Severance has been renewed for season 4.", "severance"},
		{"Severance: renewed for season 4?", "Severance has been renewed for season 4.", "severance"},
		{"omg is it true severance got axed??", "Severance has been cancelled.", "severance"},
		{"did the penguin premiere on january 17?", "The Penguin premiered on january 17.", "the-penguin"},
		{"does season 3 of severance have 10 eps?", "Season 3 of Severance has 10 episodes.", "severance"},
		{"is walken coming back to severance?", "Walken will return to Severance.", "severance"},
		{"when is severance back? who knows?", "", ""},
		{"can severance please come back?", "", ""},
		{"the penguin had 8 eps", "The Penguin has 8 episodes.", "the-penguin"},
		{"is it back? severance starts filming in may", "Severance begins filming in may.", "severance"},
		{"> severance got cancelled\nno way", "No way.", ""},
		{"severance season 4 is officially confirmed", "Severance the show has been renewed for season 4.", "severance"},
		{"severance s3 renewed", "Severance the show has been renewed for season 3.", "severance"},
		{"severance s4 is coming", "Severance the show has been renewed for season 4.", "severance"},
		{"lost s2 films in march", "Lost season 2 begins filming in march.", "lost"},
		{"lost s6 filming in london", "Lost season 6 is filming in london.", "lost"},
		{"lost s2 is out 9 january 2027", "Lost season 2 premieres 9 january 2027.", "lost"},
		{"christopher walken got fired from severance", "Christopher Walken is leaving the show from Severance.", "severance"},
		{"the penguin saved by hulu", "The Penguin has been renewed by hulu.", "the-penguin"},
		{"christopher walken isn't coming back", "Christopher Walken will not return.", ""},
		{"severance got cancelled!! s3 drops in march", "Severance has been cancelled. Season 3 premieres in march.", "severance"},
		{"severance got cancelled\ns3 drops in 2027...", "Severance has been cancelled. Season 3 premieres in 2027.", "severance"},
		{"", "", ""}, {"!!!", "", ""}, {"...", "", ""}, {"\x00\xff\u202e", "", ""},
	} {
		m := readable(c.typed, chatIndex)
		var ids []string
		for _, e := range m.shows {
			ids = append(ids, e.ID)
		}
		if c.typed == "\x00\xff\u202e" {
			continue // any text, no panic
		}
		if m.text != c.text || strings.Join(ids, " ") != c.shows {
			t.Errorf("%q reads as %q about %v", c.typed, m.text, ids)
		}
	}
}

func TestFullNames(t *testing.T) {
	k := sqlite.Known{
		Shows:      []tv.Show{{ID: "severance", Name: "The Bailiff Show"}},
		People:     []tv.Person{{ID: "christopher-walken", Name: "Christopher Walken"}, {ID: "adam-scott", Name: "Adam Scott"}, {ID: "ann-scott", Name: "Ann Scott"}, {ID: "other", Name: "Bo Walken"}},
		Characters: []tv.Character{{ID: "mark-scout", Show: "severance", Name: "Mark Scout"}, {ID: "irving", Show: "severance", Name: "Irving Bailiff"}},
		Parts:      []sqlite.Part{{Show: "severance", Person: "christopher-walken"}, {Show: "severance", Person: "adam-scott"}, {Show: "severance", Person: "ann-scott"}},
	}
	for typed, want := range map[string]string{
		"walken will not return":     "Christopher Walken will not return",
		"Christopher Walken returns": "Christopher Walken returns",
		"scott is leaving":           "scott is leaving", // there are two
		"irving and walken's scene":  "Irving Bailiff and Christopher Walken's scene",
		"mark my words":              "mark my words",
		"the bailiff show is back":   "the bailiff show is back", // the show is called so
	} {
		if got := withFullNames(typed, k, "severance"); got != want {
			t.Errorf("%q becomes %q, want %q", typed, got, want)
		}
	}
}
