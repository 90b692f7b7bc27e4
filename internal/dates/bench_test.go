package dates

import (
	"strings"
	"testing"
	"time"
)

// BenchmarkFind reads a thousand words.
func BenchmarkFind(b *testing.B) {
	var text strings.Builder
	for i := 0; len(strings.Fields(text.String())) < 1000; i++ {
		text.WriteString(sentences[i%len(sentences)].text + " The network has said nothing of the plot, of the cast or of what else may come to the harbour. ")
	}
	words := text.String()
	b.ReportAllocs()
	for b.Loop() {
		Find(words, "2026-04-02")
	}
}

// A text costs what its length is, whatever it is made of: a megabyte of what begins a date
// again and again is read in a fraction of a second, on a busy machine under the race detector
// in a few; were it not linear, it would take hours.
func TestFindLinear(t *testing.T) {
	for _, piece := range []string{"2024", "2024 ", "9", "9 ", "May ", "early to mid ", "late in the ", "2024-", "2024/", "1/", "from May to ", "Friday, ", "the first half of ", "'26-", "1,000,", "by the end of ", "St. ", "New Year's ", "in two ", "\n", "é", "\xff", "http://2024/"} {
		text := strings.Repeat(piece, 1<<20/len(piece))
		start := time.Now()
		found := Find(text, "2026-04-02")
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%q repeated took %s (%d found)", piece, took, len(found))
		} else {
			t.Logf("%-20q %8s %8d found", piece, took.Round(time.Millisecond), len(found))
		}
	}
}
