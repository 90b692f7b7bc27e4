package bot

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var articles = flag.Int("articles", 1_000, "how many articles the largest store of BenchmarkAsk has; 100000 takes some minutes to make")

// crowd is a store of so many articles of 20 sentences and 3 claims each, about a
// show for every 33 of them and at most 3,000, of which the biggest has a twentieth
// of all. The same numbers give the same store.
func crowd(b *testing.B, n int) *Bot {
	b.Helper()
	s, err := sqlite.Open(context.Background(), filepath.Join(b.TempDir(), "crowd.db"), clock)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	r := rand.New(rand.NewPCG(1, uint64(n)))
	shows := min(3000, max(3, n/33))
	batch := sqlite.Batch{Origin: "starter", Version: "1"}
	for i := range shows {
		batch.Shows = append(batch.Shows, tv.Show{Name: crowdTitle(i)})
	}
	for i := range n {
		show := 0
		if r.IntN(20) > 0 {
			show = r.IntN(shows)
		}
		batch.Entries = append(batch.Entries, written(r, i, show))
	}
	if _, err := s.Load(context.Background(), batch); err != nil {
		b.Fatal(err)
	}
	return &Bot{Store: s, Now: clock}
}

// syllables make names that are like no word of English.
var syllables = strings.Fields("ka lo mi ra ste vo ne da bri fen gor hal ju lin mar nor ola pet qui ros sil tor ul ver wen yas zel bar cor dun")

func name(n int) string {
	a, c, d := syllables[n%len(syllables)], syllables[n/7%len(syllables)], syllables[n/len(syllables)%len(syllables)]
	word := a + c + d
	return strings.ToUpper(word[:1]) + word[1:]
}

func crowdTitle(i int) string { return fmt.Sprintf("%s %s", name(i), second[i%len(second)]) }

// written is one article about a show: a stage, a first day or a part, and talk.
func written(r *rand.Rand, i, show int) sqlite.Entry {
	title := crowdTitle(show)
	season := 1 + r.IntN(4)
	day := tv.DayOf(clock().AddDate(0, 0, -1-r.IntN(3000)))
	actor := fmt.Sprintf("%s %s", name(show*7+r.IntN(6)), name(show*11))
	part := name(show*13 + r.IntN(6))
	e := sqlite.Entry{Article: tv.Article{Title: fmt.Sprint("Article ", i), Source: "Deadline", URL: fmt.Sprint("https://wire.example/", i), Published: day}}
	put := func(quote string, c tv.Claim) {
		c.ShowName, c.Season, c.Certainty, c.Quote = title, season, tv.Confirmed, quote
		e.Text += quote + "\n"
		e.Claims = append(e.Claims, c)
	}
	stage := []string{tv.Renewed, tv.Filming, tv.Wrapped}[r.IntN(3)]
	put(fmt.Sprintf("Season %d of %s is %s, says article %d.", season, title, stage, i), tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: stage}})
	put(fmt.Sprintf("%s is back as %s in article %d.", actor, part, i), tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: actor, Character: part, Change: tv.Returns}})
	put(fmt.Sprintf("It has %d episodes, says article %d.", 6+season, i), tv.Claim{Kind: tv.Episodes, Value: tv.Value{Number: 6 + season}})
	for range 17 {
		words := make([]string, 12)
		for k := range words {
			words[k] = strings.ToLower(name(r.IntN(20_000)))
		}
		e.Text += title + " and the " + strings.Join(words, " ") + ".\n"
	}
	return e
}

// BenchmarkAsk puts questions that name their show, that name only somebody, and
// that no claim answers, so that the full text is searched.
func BenchmarkAsk(b *testing.B) {
	for n := 1000; n <= *articles; n *= 10 {
		b.Run(fmt.Sprint(n), func(b *testing.B) { benchmarkAsk(b, n) })
	}
}

func benchmarkAsk(b *testing.B, n int) {
	bot, shows := crowd(b, n), min(3000, max(3, n/33))
	of := func(form string) func(i int) string {
		return func(i int) string { return fmt.Sprintf(form, crowdTitle(i%shows)) }
	}
	for _, bm := range []struct {
		name     string
		question func(i int) string
	}{
		{"named", of("how many episodes does %s season 2 have")},
		{"typo", func(i int) string {
			return "is " + strings.Replace(crowdTitle(i%shows), "r ", "er ", 1) + " s2 filmign"
		}},
		{"biggest", func(int) string { return "who is back in " + crowdTitle(0) }},
		{"text", of("why was %s cancelled because of the music")},
		{"person", func(i int) string { i %= shows; return "is " + name(i*7) + " " + name(i*11) + " back" }},
		{"nobody", func(int) string { return "when does zzyzx qwerty asdf come out" }},
	} {
		b.Run(bm.name, func(b *testing.B) {
			i := 0
			median(b, func() {
				i += 7
				if _, err := bot.Answer(context.Background(), bm.question(i), "", sqlite.View{}); err != nil {
					b.Fatal(err)
				}
			})
		})
	}
}
