package bot

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"backlot/data"
	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

func clock() time.Time { return time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC) }

// started is a bot with the starter library in a new database.
func started(tb testing.TB) *Bot {
	tb.Helper()
	s, err := sqlite.Open(context.Background(), filepath.Join(tb.TempDir(), "backlot.db"), clock)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { s.Close() })
	if _, err := ingest.Starter(context.Background(), s, data.FS, true); err != nil {
		tb.Fatal(err)
	}
	return &Bot{Store: s, Now: clock, Version: "test", Log: func(ref string, r reply.Request, err error) { tb.Errorf("%s %s: %v", ref, r.Command, err) }}
}

var member = reply.Asker{User: "600000000000000001"}

// median runs do b.N times and reports the median and the 99th percentile in
// microseconds.
func median(b *testing.B, do func()) {
	took := make([]time.Duration, 0, b.N)
	b.ReportAllocs()
	for b.Loop() {
		from := time.Now()
		do()
		took = append(took, time.Since(from))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), "µs-median")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "µs-p99")
}

func BenchmarkHandle(b *testing.B) {
	bot := started(b)
	for _, bm := range []struct {
		name string
		r    reply.Request
	}{
		{"status", reply.Ask("status", "show", "severance")},
		{"status-typo", reply.Ask("status", "show", "severnace")},
		{"cast", reply.Ask("cast", "name", "irving")},
		{"news", reply.Ask("news", "show", "severance")},
	} {
		b.Run(bm.name, func(b *testing.B) {
			bm.r.Asker = member
			median(b, func() {
				if a := bot.Handle(context.Background(), bm.r); a.Failed {
					b.Fatal(a.Headline)
				}
			})
		})
	}
}

// BenchmarkReview pastes 20,000 characters, a new text each time: a review is to be
// there within 300 ms.
func BenchmarkReview(b *testing.B) {
	bot := started(b)
	editor := reply.Asker{User: "700", Guild: "100", Manages: true}
	n := 0
	median(b, func() {
		n++
		var text strings.Builder
		for i := 0; text.Len() < 20_000; i++ {
			fmt.Fprintf(&text, "Filming of season %d of Severance begins in May %d, Deadline reports. %s %s said on day %d that nobody at the table knew more of it.\n\n",
				3+i%4, 2027+i%3, first[(n+i)%len(first)], second[(n*7+i)%len(second)], n*1000+i)
		}
		r := reply.Ask("article add", "show", "severance", "title", fmt.Sprint("Paste ", n), "date", "2026-11-20", "text", text.String())
		r.Asker = editor
		if a := bot.Handle(context.Background(), r); a.Failed || len(a.Facts) == 0 {
			b.Fatal(a.Headline)
		}
	})
}

// BenchmarkSuggest suggests out of 10,000 shows and 100,000 names in all.
func BenchmarkSuggest(b *testing.B) {
	bot := started(b)
	batch := sqlite.Batch{}
	for i := range 10_000 {
		s := tv.Show{ID: fmt.Sprintf("show-%d", i), Name: fmt.Sprintf("%s %s %d", first[i%len(first)], second[i/len(first)%len(second)], i)}
		batch.Shows = append(batch.Shows, s)
		for j := range 9 {
			n := i*9 + j
			batch.People = append(batch.People, tv.Person{ID: fmt.Sprintf("person-%d", n), Name: fmt.Sprintf("%s %s%d", second[n%len(second)], first[n/7%len(first)], n)})
		}
	}
	if _, err := bot.Store.Load(context.Background(), batch); err != nil {
		b.Fatal(err)
	}
	for _, typed := range []string{"", "s", "seve", "sevrance", "harbour li"} {
		for _, option := range []struct{ command, name string }{{"status", "show"}, {"cast", "name"}} {
			b.Run(option.name+"-"+typed, func(b *testing.B) {
				r := reply.Ask(option.command, option.name, typed)
				r.Asker = member
				median(b, func() { bot.Suggest(context.Background(), r, option.name) })
			})
		}
	}
}

var (
	first  = []string{"Harbour", "Silent", "Winter", "Broken", "Golden", "Northern", "Hidden", "Paper", "Iron", "Second", "Blue", "Lost", "Glass", "Midnight", "Crimson"}
	second = []string{"Lights", "Witness", "River", "Crown", "Station", "Valley", "Letters", "House", "Orchard", "Signal", "Harvest", "Divide", "Shore", "Garden"}
)
