package ask

import (
	"testing"

	"backlot/internal/names"
)

// TestTitleShort: a part of a title stands for the show before what a show is, and shortened words are
// written out where a title has them.
func TestTitleShort(t *testing.T) {
	index := names.New([]names.Entry{
		{Kind: names.Show, ID: "mason", Name: "The Stonemason's Daughter", Main: true},
		{Kind: names.Show, ID: "tapes", Name: "The Lockkeeper Tapes", Main: true},
		{Kind: names.Show, ID: "raft", Name: "Celebrity Raft", Main: true},
		{Kind: names.Show, ID: "hook", Name: "Hook & Line", Main: true},
		{Kind: names.Show, ID: "station", Name: "Station 40", Main: true},
		{Kind: names.Character, ID: "pike", Name: "Rosa Pike", Main: true, Show: "hook"},
	})
	for typed, want := range map[string]string{
		"who is directing the stonemason pilot": "mason",
		"who directed the lockkeeper doc":       "tapes",
		"when does celeb raft start":            "raft",
		"who won celeb raft last year":          "raft",
		"when did hook n line first start":      "hook",
		"how many eps in st 40":                 "station",
		"where are they shooting the baker one": "",
		"who directed the pike film":            "",
	} {
		q, got := Read(typed, index, Options{Day: "2026-11-27"})[0], ""
		if q.Show.Clear() {
			got = q.Show.Entries[0].ID
		}
		if got != want {
			t.Errorf("%q: %q, want %q (rest %v)", typed, got, want, q.Rest)
		}
	}
}
