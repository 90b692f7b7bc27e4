package sqlite

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// syllables make invented names that differ like names do.
var syllables = strings.Fields("ka lo mi ra ste vo ne da bri fen gor hal ju lin mar nor ola pet qui ros sil tor ul ver wen yas zel bar cor dun")

func invented(r *rand.Rand, words int) string {
	var b strings.Builder
	for i := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		for j := range 2 + r.Intn(2) {
			s := syllables[r.Intn(len(syllables))]
			if j == 0 {
				s = strings.ToUpper(s[:1]) + s[1:]
			}
			b.WriteString(s)
		}
	}
	return b.String()
}

// stocked is a store of 100 shows with articles of one claim each, one of the shows
// with 300 claims, of which every third says who says it.
func stocked(b *testing.B) *Store {
	b.Helper()
	r := rand.New(rand.NewSource(1))
	lib := harbour()
	for range 98 {
		lib.Shows = append(lib.Shows, tv.Show{Name: invented(r, 2)})
	}
	for i := range 300 {
		show := lib.Shows[0].Name
		if i >= 60 {
			show = lib.Shows[i%len(lib.Shows)].Name
		}
		e := Entry{Article: tv.Article{Title: fmt.Sprint("Article ", i), Source: "The Wire Desk", URL: fmt.Sprint("https://wire.example/", i),
			Published: tv.DayOf(noon.AddDate(0, 0, -i))}}
		for j := range 5 {
			quote := fmt.Sprintf("%s plays %s, who is %s, in the year %d.", invented(r, 2), invented(r, 2), invented(r, 6), i+j)
			e.Text += quote + " "
			c := tv.Claim{ShowName: show, Season: 1 + i%3, Kind: tv.Cast, Value: tv.Value{Person: quote[:strings.Index(quote, " plays")], Change: tv.Stars},
				Certainty: tv.Confirmed, Quote: quote}
			if j%3 == 0 {
				c.By = c.Value.Person
			}
			e.Claims = append(e.Claims, c)
		}
		lib.Entries = append(lib.Entries, e)
	}
	s := opened(b)
	load(b, s, lib)
	return s
}

func BenchmarkClaims300(b *testing.B) {
	s := stocked(b)
	v := View{Desk: "guild", Day: "2026-11-25"}
	if n := len(claimsOfB(b, s, v)); n < 300 {
		b.Fatalf("%d claims", n)
	}
	b.ReportAllocs()
	for b.Loop() {
		claimsOfB(b, s, v)
	}
}

func claimsOfB(b *testing.B, s *Store, v View) []tv.Claim {
	claims, err := s.Claims(ctx, v, "harbour-lights")
	if err != nil {
		b.Fatal(err)
	}
	return claims
}

func BenchmarkSearch(b *testing.B) {
	s := stocked(b)
	v := View{Desk: "guild", Day: "2026-11-25"}
	for name, shows := range map[string][]string{"show": {"harbour-lights"}, "all": nil} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if found, err := s.Search(ctx, v, shows, []string{"plays", "who", "year", "7"}, 10); err != nil || len(found) == 0 {
					b.Fatal(len(found), err)
				}
			}
		})
	}
}

func BenchmarkShowsPage(b *testing.B) {
	s := stocked(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := s.Shows(ctx, View{Desk: "guild", Day: "2026-11-25"}, 10, 0); err != nil {
			b.Fatal(err)
		}
	}
}

// crowded is a store of 10,000 shows and 100,000 names in all.
func crowded(b *testing.B) *Store {
	b.Helper()
	r := rand.New(rand.NewSource(2))
	lib := Batch{Origin: "starter", Version: "1"}
	for i := range 10000 {
		lib.Shows = append(lib.Shows, tv.Show{ID: fmt.Sprint("show-", i), Name: invented(r, 1+r.Intn(3)), Names: []string{invented(r, 2)}})
		for j := range 4 {
			lib.People = append(lib.People, tv.Person{ID: fmt.Sprintf("person-%d-%d", i, j), Name: invented(r, 2)})
			lib.Characters = append(lib.Characters, tv.Character{ID: fmt.Sprint("part-", j), Show: fmt.Sprint("show-", i), Name: invented(r, 2)})
		}
	}
	s := opened(b)
	load(b, s, lib)
	return s
}

func BenchmarkNames100000(b *testing.B) {
	s := crowded(b)
	if _, err := s.Names(ctx, "guild"); err != nil {
		b.Fatal(err)
	}
	b.Run("held", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := s.Names(ctx, "guild"); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("made anew", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			clear(s.held.names)
			if _, err := s.Names(ctx, "guild"); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("suggest", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			x, err := s.Names(ctx, "guild")
			if err != nil || len(x.Find("kalo", 25, names.Show)) == 0 {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkPublish(b *testing.B) {
	s := loaded(b)
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n++
		e := castEntry("Harbour Lights", fmt.Sprintf("Person %d/Part %d", n, n), "Ida Voss/Runa")
		e.URL = fmt.Sprint("https://x.example/", n)
		published(b, s, Actor{}, e)
	}
}
