package tv

import (
	"fmt"
	"math/rand"
	"testing"
	"time"
)

// crowd is so many claims about one show as its articles tell them: of each article a
// stage, a part, a count, a first day, what somebody said and what happens, a season's
// or, of some, without a season, and now and then in a sentence that leaves doubt.
func crowd(n int) []Claim {
	r := rand.New(rand.NewSource(1))
	from := time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC)
	list := make([]Claim, 0, n)
	for i := 0; len(list) < n; i++ {
		day := from.AddDate(0, 0, r.Intn(3000))
		season := r.Intn(5)
		for j, c := range []Claim{
			{Kind: Stage, Value: Value{Text: []string{Renewed, Filming, Wrapped}[r.Intn(3)]}},
			{Kind: Cast, Value: Value{Person: fmt.Sprint("Ida Voss ", r.Intn(6)), Character: fmt.Sprint("Runa ", r.Intn(6)), Change: Returns}},
			{Kind: Episodes, Value: Value{Number: 6 + season}},
			{Kind: Premiere, Value: Value{Date: DayOf(day.AddDate(0, r.Intn(18), 0))}},
			{Kind: Quote, Value: Value{Text: "the storm was hard to film"}, By: "Ida Voss"},
			{Kind: Plot, Value: Value{Text: "Runa finds a map"}},
		} {
			c.ID, c.Article, c.Start = fmt.Sprintf("article%d-%d", i, j), fmt.Sprint("article", i), 100*j
			c.Season, c.Certainty, c.Published = season, Confirmed, DayOf(day)
			c.Tier, c.Voice, c.Rule, c.Quote = TierTrade, TierTrade, "read", "Ida Voss is back as Runa, says an article."
			if i%50 == 0 {
				c.Quote = "Ida Voss, says an article, will never be back as Runa."
			}
			list = append(list, c)
		}
	}
	return list[:n]
}

// BenchmarkDossier is what a show costs that is asked about for the first time: what leaves
// no doubt, its matters, the season that each claim means, and the one at hand.
func BenchmarkDossier(b *testing.B) {
	for _, n := range []int{200, 2_000, 20_000} {
		all := crowd(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				NewDossier(all, "2026-11-25").Sure().Season()
			}
		})
	}
}

// BenchmarkConcordance is what the first question after words costs.
func BenchmarkConcordance(b *testing.B) {
	r := rand.New(rand.NewSource(1))
	for _, n := range []int{100, 1_000, 10_000} {
		list := make([]Claim, n)
		for i := range list {
			list[i].Kind = Plot
			for range 16 {
				list[i].Folded += fmt.Sprintf("word%d ", int(2_000*r.ExpFloat64()))
			}
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				NewDossier(list, "2026-11-25").Concordance(Plot, func(c *Claim) string { return c.Folded })
			}
		})
	}
}
