package score

import (
	"path/filepath"
	"strings"
	"testing"

	"backlot/data"
	"backlot/internal/library"
	"backlot/internal/tv"
)

func TestVerdict(t *testing.T) {
	g := Gold{Article: library.Article{Article: tv.Article{Published: "2026-04-02", Text: "It returns on 17 January. Runa is back."}}}
	q := func(expect, forbid string) Question {
		return Question{Answerable: true, Expect: strings.Split(expect, "|"), Forbid: strings.Split(forbid, "|")}
	}
	known := func(s string) Answer { return Answer{Known: true, Text: s} }
	for _, x := range []struct {
		name string
		q    Question
		a    Answer
		want Outcome
	}{
		{"expected", q("17 January 2025", ""), known("Season 2 premieres on 17 January 2025."), Right},
		{"accents and case", q("zoe kravitz", ""), known("Zoë KRAVITZ plays her."), Right},
		{"forbidden", q("January", "2025"), known("On 17 January 2025."), Wrong},
		{"neither", q("spring", ""), known("On 17 January 2025."), Wrong},
		{"a short word is whole", q("no", ""), known("Nobody knows."), Wrong},
		{"a short word", q("no", ""), known("No, says Norda."), Right},
		{"a number is whole", q("season 1", ""), known("Season 10 is the last."), Wrong},
		{"a beginning of a word", q("denie", ""), known("Norda denied it."), Right},
		{"the article's own day", q("April|2026", ""), known("Renewed, as of 2 April 2026."), Wrong},
		{"the article's own day is asked for", q("2 April", ""), known("It ends on 2 April 2026."), Right},
		{"the article's own day is not forbidden", q("renewed", "2 April 2026"), known("Renewed, as of 2 April 2026."), Right},
		{"an address", q("april", ""), known("See https://example.com/april ."), Wrong},
		{"beyond 500 characters", q("spring", ""), known(strings.Repeat("x", 500) + " spring"), Wrong},
		{"nothing known", q("spring", ""), Answer{Text: "spring"}, Missed},
		{"refused", Question{}, Answer{Text: "No source says so."}, Declined},
		{"made up", Question{}, known("Yes."), Made},
	} {
		if got := g.verdict(x.q, x.a); got != x.want {
			t.Errorf("%s: %s, want %s", x.name, got, x.want)
		}
	}
}

func TestCites(t *testing.T) {
	g := Gold{Article: library.Article{Article: tv.Article{Text: "It returns on Jan. 17. Runa is back."}},
		Claims: []tv.Claim{claim("S", 1, tv.Premiere, tv.Value{Date: "2025-01-17"}, 0, 22)}}
	for _, x := range []struct {
		name   string
		kind   string
		quotes []string
		want   bool
	}{
		{"the claim's sentence", "premiere", []string{"It returns on Jan. 17."}, true},
		{"the expected string", "cast", []string{"Runa is back."}, true},
		{"another sentence", "premiere", []string{"Runa is back."}, true},
		{"another kind's sentence", "delay", []string{"It returns on Jan. 17."}, false},
		{"not in the text", "premiere", []string{"It returns on Jan. 17.", "It is back."}, false},
		{"no source", "premiere", nil, false},
	} {
		q := Question{Kind: x.kind, Answerable: true, Expect: []string{"17 January 2025", "runa"}}
		if got := g.cites(q, Answer{Known: true, Quotes: x.quotes}); got != x.want {
			t.Errorf("%s: %v", x.name, got)
		}
	}
}

func TestAnsweredElsewhere(t *testing.T) {
	a := Gold{ID: "a", Claims: []tv.Claim{claim("S", 1, tv.Premiere, tv.Value{}, 0, 1)}}
	b := Gold{ID: "b", Claims: []tv.Claim{claim("The S", 1, tv.Cast, tv.Value{}, 0, 1)}}
	c := Gold{ID: "c", Claims: []tv.Claim{claim("T", 1, tv.Premiere, tv.Value{}, 0, 1)}}
	for _, x := range []struct {
		q      Question
		others []Gold
		want   bool
	}{
		{Question{Kind: "premiere", Answerable: true}, []Gold{a, b, c}, false},
		{Question{Kind: "cast", Answerable: true}, []Gold{a, b, c}, true},
		{Question{Kind: "premiere"}, []Gold{a, b, c}, true},
		{Question{Kind: "premiere"}, []Gold{a, c}, false},
	} {
		if got := answeredElsewhere(a, x.q, x.others); got != x.want {
			t.Errorf("%+v: %v", x.q, got)
		}
	}
}

// TestScoreAnswers prints the figures of the questions of every part of the gold
// set, and holds those of the test part to the baseline.
func TestScoreAnswers(t *testing.T) {
	if testing.Short() {
		t.Skip("it fills a store for every article")
	}
	for _, dir := range parts(t) {
		set, err := Load(dir)
		if err != nil {
			t.Error(err)
		}
		now := NewBaseline(set)
		var out strings.Builder
		for _, against := range Stores {
			a, err := ScoreAnswers(t.Context(), set, data.FS, against)
			if err != nil {
				t.Errorf("%s: %v", dir, err)
			}
			a.Write(&out)
			a.Enter(now)
		}
		t.Logf("%s%s", dir, &out)
		if filepath.Base(dir) == "test" {
			hold(t, now, answers)
		}
	}
}
