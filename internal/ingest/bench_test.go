package ingest

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"backlot/data"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var (
	articles  = flag.Int("articles", 500, "how many articles BenchmarkImport brings in, or TestInvent writes")
	published = flag.Bool("published", false, "whether BenchmarkImport publishes them")
	into      = flag.String("into", "", "the file into which TestInvent writes articles")
)

// BenchmarkImport brings invented articles in, one JSON object a line, with the shows
// they tell of, and tells how many a second and how much memory the process took at
// most:
//
//	go test -tags sqlite_fts5 -run "^$" -bench Import -benchtime 1x ./internal/ingest -articles 10000 -published
func BenchmarkImport(b *testing.B) {
	path := filepath.Join(b.TempDir(), "articles.jsonl")
	if err := invent(path, *articles); err != nil {
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
		in := Import{Store: store, Actor: sqlite.Actor{Bulk: true}, Today: tv.DayOf(time.Now()), Publish: *published, NewShows: true}
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
