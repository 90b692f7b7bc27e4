package ingest

import (
	"context"
	"flag"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"backlot/data"
	"backlot/internal/library"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// articles is how many generated articles BenchmarkImport brings in:
//
//	go test -tags sqlite_fts5 -run "^$" -bench Import -benchtime 1x ./internal/ingest -articles 100000
var (
	articles  = flag.Int("articles", 500, "how many articles BenchmarkImport brings in")
	published = flag.Bool("published", false, "whether it publishes them")
)

// invented is an article of about 400 words on a show of the starter: news with
// claims in it, among words that say nothing. The same seed has the same article.
func invented(seed int64, shows []tv.Show) library.Article {
	r := rand.New(rand.NewSource(seed))
	show := shows[r.Intn(len(shows))].Name
	season := 2 + r.Intn(5)
	day := time.Date(2015, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.Intn(4300))
	news := []string{
		fmt.Sprintf("%s has been renewed for season %d, the network announced on %s.", show, season, day.Format("Monday")),
		fmt.Sprintf("Filming of season %d of %s begins in %s, according to Deadline.", season, show, day.AddDate(0, 4, 0).Format("January 2006")),
		fmt.Sprintf("The %s season of %s will premiere on %s.", []string{"second", "third", "fourth", "fifth", "sixth"}[season-2], show, day.AddDate(1, 0, 0).Format("2 January 2006")),
		fmt.Sprintf("%s joins the cast of %s as %s.", pick(r, people), show, pick(r, people)),
		fmt.Sprintf("Season %d has eight episodes, and fans are betting on a premiere in early %d.", season, day.Year()+1),
	}
	var text strings.Builder
	for words := 0; words < 400; {
		s := ""
		if r.Intn(6) == 0 {
			s = pick(r, news)
		} else {
			var list []string
			for range 8 + r.Intn(14) {
				list = append(list, pick(r, filler))
			}
			s = strings.ToUpper(list[0][:1]) + strings.Join(list, " ")[1:] + "."
		}
		words += len(strings.Fields(s))
		text.WriteString(s)
		text.WriteString([]string{" ", " ", "\n\n"}[r.Intn(3)])
	}
	a := library.Article{Article: tv.Article{Kind: tv.News, Title: fmt.Sprintf("%s: what is new, part %d", show, seed), Source: pick(r, []string{"Deadline", "Variety", "The Wire Desk", "TVLine"}),
		URL: fmt.Sprintf("https://wire.example/%d", seed), Published: tv.DayOf(day), Text: strings.TrimSpace(text.String())}}
	return a
}

var (
	people = strings.Split("Ida Voss,Per Lund,Mette Dahl,Knut Berg,Ann Lee,Bo Ek,Sara Holm,Tom Reed,Jane Marsh,Eli Stone,Rosa Vale,Max Thorne", ",")
	filler = strings.Fields(`the a of and to in that it was for on with as they had from at which when there were one would all said what out up about so them can been
		quiet story camera morning producer script evening audience writer director episode scene street river window letter question summer office coffee
		director's little long early strange bright whole better always never often while after before under between without against nobody somebody
		thinks wants knows writes looks feels takes brings leaves finds makes gives keeps begins turns shows plays moves hears sees tells`)
)

func pick(r *rand.Rand, list []string) string { return list[r.Intn(len(list))] }

// BenchmarkImport brings generated articles in, one JSON object a line, and tells
// how many a second and how much memory the process took at most.
func BenchmarkImport(b *testing.B) {
	lib, err := library.Load(data.FS)
	if err != nil {
		b.Fatal(err)
	}
	var shows []tv.Show
	for _, s := range lib.Shows {
		shows = append(shows, s.Show)
	}
	dir := b.TempDir()
	path := filepath.Join(dir, "articles.jsonl")
	file, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	for n := range *articles {
		line, err := library.FormatLine(invented(int64(n), shows))
		if err == nil {
			_, err = file.Write(line)
		}
		if err != nil {
			b.Fatal(err)
		}
	}
	if err := file.Close(); err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	for b.Loop() {
		store, err := sqlite.Open(context.Background(), filepath.Join(b.TempDir(), "a.db"), time.Now)
		if err == nil {
			_, err = Starter(context.Background(), store, data.FS, true)
		}
		if err != nil {
			b.Fatal(err)
		}
		runtime.GC()
		start := time.Now()
		in := Import{Store: store, Actor: sqlite.Actor{Bulk: true}, Today: tv.DayOf(time.Now()), Publish: *published}
		claims := 0
		done, err := in.All(context.Background(), []string{path}, func(d Imported, err error) {
			if err != nil {
				b.Error(err)
			}
			claims += d.Claims
		}, nil)
		if err != nil || done.New != *articles {
			b.Errorf("%+v, %v", done, err)
		}
		b.ReportMetric(float64(*articles)/time.Since(start).Seconds(), "articles/s")
		b.ReportMetric(float64(claims)/float64(*articles), "claims/article")
		b.ReportMetric(peak(), "MiB-peak")
		store.Close()
	}
}

// peak is the most memory the process has had, as Linux tells it; 0 elsewhere.
func peak() float64 {
	b, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(b), "VmHWM:")
	var kib float64
	_, _ = fmt.Sscan(rest, &kib)
	return kib / 1024
}
