package bot

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var (
	articles = flag.Int("articles", 1_000, "how many articles the largest store of the benchmarks has; 100000 takes some minutes to make")
	kept     = flag.String("kept", "", "a directory in which the stores are kept, so that the next run need not make them")
)

// crowd is a store of so many articles of 20 sentences and 6 claims each, about a
// show for every 33 of them and at most 3,000, of which the biggest has a twentieth
// of all. The same numbers give the same store.
func crowd(b *testing.B, n int) *Bot {
	b.Helper()
	dir := *kept
	if dir == "" {
		dir = b.TempDir()
	}
	s, err := sqlite.Open(context.Background(), filepath.Join(dir, fmt.Sprintf("crowd%d.db", n)), clock)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	if _, total, err := s.Shows(context.Background(), sqlite.View{}, 1, 0); err != nil || total > 0 {
		return &Bot{Store: s, Now: clock}
	}
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

// written is one article about a show: a stage, a first day, a part, a count of
// episodes, what somebody said, what happens, and talk.
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
	put(fmt.Sprintf("It starts on %s, says article %d.", day, i), tv.Claim{Kind: tv.Premiere, Value: tv.Value{Date: tv.DayOf(day.First().AddDate(0, r.IntN(18), 0))}})
	said := fmt.Sprintf("the %s was a %s to make", words(r, 1), words(r, 2))
	put(fmt.Sprintf("“%s,” %s said.", said, actor), tv.Claim{Kind: tv.Quote, Value: tv.Value{Text: said}, By: actor})
	put(fmt.Sprintf("%s finds a %s.", part, words(r, 3)), tv.Claim{Kind: tv.Plot, Value: tv.Value{Text: part + " finds something"}})
	for range 14 {
		e.Text += title + " and the " + words(r, 12) + ".\n"
	}
	for from := 0; from < len(e.Text); {
		end := from + strings.IndexByte(e.Text[from:], '\n')
		e.Sentences = append(e.Sentences, [2]int{from, end})
		from = end + 1
	}
	return e
}

func words(r *rand.Rand, n int) string {
	list := make([]string, n)
	for k := range list {
		list[k] = strings.ToLower(name(r.IntN(20_000)))
	}
	return strings.Join(list, " ")
}

// ofAll runs a benchmark on stores of 1,000 articles, 10,000 and so on.
func ofAll(b *testing.B, run func(b *testing.B, bot *Bot, shows int)) {
	for n := 1000; n <= *articles; n *= 10 {
		b.Run(fmt.Sprint(n), func(b *testing.B) { run(b, crowd(b, n), min(3000, max(3, n/33))) })
	}
}

// BenchmarkAsk puts questions that name their show, that name only somebody, and
// that no claim answers, so that the full text is searched. Each is of another
// show, but for those about the biggest.
func BenchmarkAsk(b *testing.B) { ofAll(b, benchmarkAsk) }

func benchmarkAsk(b *testing.B, bot *Bot, shows int) {
	of := func(form string) func(i int) string {
		return func(i int) string { return fmt.Sprintf(form, crowdTitle(i%shows)) }
	}
	biggest := func(form string) func(i int) string {
		return func(int) string { return fmt.Sprintf(form, crowdTitle(0)) }
	}
	for _, bm := range []struct {
		name     string
		question func(i int) string
	}{
		{"named", of("how many episodes does %s season 2 have")},
		{"when", of("when does %s come back")},
		{"typo", func(i int) string {
			return "is " + strings.Replace(crowdTitle(i%shows), "r ", "er ", 1) + " s2 filmign"
		}},
		{"text", of("why was %s cancelled because of the music")},
		{"words", func(i int) string {
			return fmt.Sprintf("what happens to the %s in %s", words(rand.New(rand.NewPCG(2, uint64(i))), 6), crowdTitle(i%shows))
		}},
		{"biggest-words", func(i int) string {
			return fmt.Sprintf("what happens to the %s in %s", words(rand.New(rand.NewPCG(2, uint64(i))), 6), crowdTitle(0))
		}},
		{"biggest-who", biggest("who is back in %s")},
		{"biggest-when", biggest("when does %s come back")},
		{"biggest-plot", biggest("what does anybody find in the storm in %s")},
		{"biggest-why", biggest("why does " + name(0) + " " + name(0) + " leave %s")},
		{"biggest-said", biggest("what did " + name(0) + " " + name(0) + " say about the storm in %s")},
		{"biggest-text", biggest("why was %s cancelled because of the music")},
		{"person", func(i int) string { i %= shows; return "is " + name(i*7) + " " + name(i*11) + " back" }},
		{"said", func(i int) string { i %= shows; return "what did " + name(i*7) + " " + name(i*11) + " say" }},
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

// BenchmarkCommands gives the commands of every show in turn, and those of the
// biggest.
func BenchmarkCommands(b *testing.B) { ofAll(b, benchmarkCommands) }

func benchmarkCommands(b *testing.B, bot *Bot, shows int) {
	for _, command := range []string{"status", "cast", "crew", "premiere", "timeline", "rumours", "news"} {
		option := "show"
		if command == "cast" {
			option = "name"
		}
		for _, biggest := range []bool{false, true} {
			of := "each"
			if biggest {
				of = "biggest"
			}
			b.Run(command+"-"+of, func(b *testing.B) {
				i := 0
				median(b, func() {
					if i += 7; biggest {
						i = 0
					}
					give(b, bot, reply.Ask(command, option, crowdTitle(i%shows)))
				})
			})
		}
	}
	b.Run("premieres", func(b *testing.B) { median(b, func() { give(b, bot, reply.Ask("premiere")) }) })
	b.Run("shows", func(b *testing.B) { median(b, func() { give(b, bot, reply.Ask("shows")) }) })
	b.Run("cast-person", func(b *testing.B) {
		people := bot.people(b, 200)
		i := 0
		median(b, func() {
			i++
			give(b, bot, reply.Ask("cast", "name", people[i%len(people)]))
		})
	})
}

// people are names of some who have a part.
func (b *Bot) people(tb testing.TB, most int) []string {
	index, err := b.Store.Names(context.Background(), "")
	if err != nil {
		tb.Fatal(err)
	}
	var list []string
	for _, m := range index.Find("", most, names.Person) {
		list = append(list, m.Entry.Name)
	}
	return list
}

func give(b *testing.B, bot *Bot, r reply.Request) {
	r.Asker = member
	if a := bot.Handle(context.Background(), r); a.Failed {
		b.Fatal(r, a.Headline, a.Notes)
	}
}
