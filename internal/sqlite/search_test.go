package sqlite

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"backlot/internal/names"
	"backlot/internal/tv"
)

func TestSearch(t *testing.T) {
	s := loaded(t)
	e := says("Quiet Water", "Filming of the fourth year begins in Bergen.")
	e.Text += " Nobody was filmed at the café on Quay 9."
	e.Sentences = [][2]int{{0, 44}, {45, len(e.Text)}}
	published(t, s, Actor{}, e)
	for _, c := range []struct {
		name  string
		shows []string
		words string
		day   tv.Date
		first string
	}{
		{"one word", nil, "cameras", "", "Cameras are rolling"},
		{"case and accents", nil, "CAFE", "", "Nobody was filmed"},
		{"a stem", nil, "camera roll", "", "Cameras are rolling"},
		{"the rarer word wins", nil, "bergen fourth", "", "Filming of the fourth"},
		{"within a show", []string{"harbour-lights"}, "bergen fourth", "", "Cameras are rolling"},
		{"of several shows", []string{"harbour-lights", "quiet-water"}, "fourth", "", "Filming of the fourth"},
		{"as of a day before", nil, "bergen fourth", "2026-05-04", "Cameras are rolling"},
		{"as of that day", nil, "bergen fourth", "2026-05-05", "Filming of the fourth"},
		{"an unknown show", []string{"nowhere"}, "bergen", "", ""},
		{"an unknown word", nil, "zeppelin", "", ""},
		{"nothing", nil, "", "", ""},
		{"no scope gets in by words", nil, "d1 d1s1 d1s2", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			found, err := s.Search(ctx, View{Day: c.day}, c.shows, strings.Fields(c.words), 5)
			if err != nil {
				t.Fatal(err)
			}
			if c.first == "" && len(found) > 0 || c.first != "" && (len(found) == 0 || !strings.HasPrefix(found[0].Text, c.first)) {
				t.Errorf("%q: %+v", c.words, found)
			}
			for _, f := range found {
				a, err := s.Article(ctx, f.Article.Desk, f.Article.ID)
				if err != nil || a.Text[f.Start:f.End] != f.Text {
					t.Errorf("%q does not stand at its place (%v)", f.Text, err)
				}
			}
		})
	}
	if found, err := s.Search(ctx, View{}, nil, []string{"the", "harbour", "bergen"}, 1); err != nil || len(found) != 1 {
		t.Errorf("the limit: %v %v", found, err)
	}
}

// Of sentences that are as good, the newest comes first, also within one day.
func TestSearchNewestFirst(t *testing.T) {
	s := loaded(t)
	for _, day := range []tv.Date{"2024-05-01", "2026-01-01", "2025-02-02"} {
		e := says("Quiet Water", "A zeppelin lands.")
		e.URL, e.Published = "https://x.example/"+string(day), day
		published(t, s, Actor{}, e)
	}
	found, err := s.Search(ctx, View{}, nil, []string{"zeppelin"}, 10)
	if got := ids(found, func(f Sentence) string { return string(f.Article.Published) }); err != nil || got != "2026-01-01 2025-02-02 2024-05-01" {
		t.Errorf("%s %v", got, err)
	}
}

// TestSearchWithin: within a show neither what is written of others, nor what is
// printed later, nor the order of filing changes what is found, or in which order.
func TestSearchWithin(t *testing.T) {
	about := func(show, title string, day tv.Date, sentences ...string) Entry {
		e := Entry{NewShows: []tv.Show{{Name: show}}, Article: tv.Article{Title: title, Source: "Deadline", URL: "https://x.example/" + names.Slug(title), Published: day}}
		for _, s := range sentences {
			e.Sentences = append(e.Sentences, [2]int{len(e.Text), len(e.Text) + len(s)})
			e.Text += s + "\n"
		}
		first := strings.TrimSpace(e.Text[:e.Sentences[0][1]])
		e.Claims = []tv.Claim{{ShowName: show, Kind: tv.Plot, Certainty: tv.Confirmed, Value: tv.Value{Text: first}, Quote: first}}
		return e
	}
	own := []Entry{
		about("Quiet Water", "One", "2026-05-01", "Holm keeps the lamp.", "The captain keeps a boat.", "Holm has a zeppelin."),
		about("Quiet Water", "Two", "2026-05-01", "A captain keeps a lamp.", "Holm, they say, is no captain."),
		about("Quiet Water", "Three", "2026-05-03", "Holm keeps the lamp.", "Nobody keeps Holm."),
	}
	other := about("Night Ferry", "Four", "2026-05-02", slices.Repeat([]string{"Holm keeps the lamp, a captain keeps Holm, and a zeppelin keeps the captain.", "Holm."}, 300)...)
	later := about("Quiet Water", "Five", "2026-09-01", slices.Repeat([]string{"A zeppelin, a lamp and a boat.", "Another zeppelin."}, 40)...)
	questions := []string{"holm captain", "captain lamp", "zeppelin captain keeps", "holm lamp boat", "lamp zeppelin"}
	asked := func(s *Store) string {
		var lines []string
		for _, q := range questions {
			found, err := s.Search(ctx, View{Day: "2026-06-01"}, []string{"quiet-water"}, strings.Fields(q), 4)
			if err != nil || len(found) == 0 {
				t.Fatal(q, found, err)
			}
			for _, f := range found {
				lines = append(lines, fmt.Sprintf("%s: %s %d %.9f", q, f.Text, f.Start, f.Score))
			}
		}
		return strings.Join(lines, "\n")
	}
	filed := func(entries ...Entry) *Store {
		s := opened(t)
		for _, e := range entries {
			published(t, s, Actor{}, e)
		}
		return s
	}
	s := filed(own...)
	want := asked(s)
	for _, e := range []Entry{other, later} {
		published(t, s, Actor{}, e)
		if got := asked(s); got != want {
			t.Errorf("after %q is found\n%s\nand before\n%s", e.Title, got, want)
		}
	}
	for _, order := range [][]Entry{{own[2], own[1], own[0]}, {other, own[1], own[0], later, own[2]}, {later, own[1], own[2], own[0], other}} {
		if got := asked(filed(order...)); got != want {
			t.Errorf("filed in another order is found\n%s\nand else\n%s", got, want)
		}
	}
}

// hostile is what people type who know FTS5 or SQL, or neither.
var hostile = []string{
	`"`, `""`, `'`, `*`, `^`, `(`, `)`, `((((`, `NEAR(`, `NEAR("a" "b", 5)`, `a AND`, `OR`, `NOT`, `AND OR NOT`, `scope:d1`, `text : x`, `- scope : x`, `{text scope} : y`, `+`, `a + b`,
	`"unclosed`, `'; DROP TABLE articles; --`, `%`, `_`, `\`, "\x00", "a\x00b", "\xff\xfe", "\u202eabc", strings.Repeat("a", 10000), strings.Repeat("word ", 3000), "日本語", "🎬", "e\u0301",
}

func TestSearchHostile(t *testing.T) {
	s := loaded(t)
	for _, typed := range hostile {
		for _, shows := range [][]string{nil, {"harbour-lights"}, {typed}} {
			for _, words := range [][]string{{typed}, strings.Fields(typed), {typed, "cameras"}} {
				found, err := s.Search(ctx, View{Desk: "a"}, shows, words, 5)
				if err != nil {
					t.Errorf("%.40q in %.40q: %v", words, shows, err)
				}
				if len(words) == 2 && words[1] == "cameras" && len(shows) == 0 && len(found) == 0 {
					t.Errorf("%.40q beside it, the other word finds nothing", words)
				}
			}
		}
		if _, _, err := s.Articles(ctx, "a", ArticleFilter{Words: typed}, 5, 0); err != nil {
			t.Errorf("articles with %.40q: %v", typed, err)
		}
	}
	if n := len(claimsOf(t, s, View{}, "harbour-lights")); n != 5 {
		t.Errorf("%d claims are left", n)
	}
}

func FuzzSearch(f *testing.F) {
	for _, typed := range hostile {
		f.Add(typed)
	}
	s := loaded(f)
	f.Fuzz(func(t *testing.T, typed string) {
		if _, err := s.Search(ctx, View{}, nil, []string{typed}, 3); err != nil {
			t.Errorf("%q: %v", typed, err)
		}
	})
}

// The order of rows is the order of days, backwards, for every date there can be.
func TestRowsCountBackwards(t *testing.T) {
	days := []tv.Date{"1900-01-01", "1999-12-31", "2000-01-01", "2026", "2027-01-01", "2199-12-31"}
	for i := 1; i < len(days); i++ {
		a, b := dayRow(int64(dayNumber(days[i-1]))), dayRow(int64(dayNumber(days[i])))
		if b+rowsADay > a || b < 0 {
			t.Errorf("%s begins at %d, %s at %d", days[i-1], a, days[i], b)
		}
	}
	if dayNumber("2199-12-31") > lastDay {
		t.Errorf("the last day is %d", dayNumber("2199-12-31"))
	}
	if got := fmt.Sprint(dayNumber("1900-01-01"), dayNumber("1900-01-02"), dayNumber("")); got != "0 1 0" {
		t.Error(got)
	}
}
