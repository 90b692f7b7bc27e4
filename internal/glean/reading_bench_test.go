package glean

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// story is about a hundred words of news in our own words, with all that is read.
const story = `Norda has renewed Harbour Lights for a fourth season, the network announced on Tuesday. Filming on the new run begins in Bergen in May, and
Ida Voss returns as harbour master Runa. "We have so much more story to tell about these people," Voss said in a statement.

Per Lund will not be back as Captain Aske, Deadline reports. Joining the cast are Mia Holt and Tor Brekke. The eight-episode season, created by
Anna Grieg and directed by Olav Moen, is expected to premiere on Norda in early 2027, although no date has been set. The third season was delayed by the strikes.

`

func benchmarkSize(b *testing.B, text string) {
	lib := testLibrary(b)
	a := Article{Text: text, Published: "2026-03-03"}
	b.ReportAllocs()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Read(a, lib)
	}
}

// One thousand words must take less than 12 ms on one core.
func BenchmarkThousandWords(b *testing.B) {
	benchmarkSize(b, strings.Repeat(story, 1000/len(strings.Fields(story))+1))
}

// distinct repeats the story with other numbers, so that no sentence is a caption of another.
func distinct(size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		b.WriteString(strings.ReplaceAll(strings.ReplaceAll(story, "Mia Holt", fmt.Sprintf("Mia Holt%c%c", 'a'+i%26, 'a'+i/26%26)), ". ", fmt.Sprintf(" (%d). ", i)))
	}
	return b.String()[:size]
}

func BenchmarkDistinctThousandWords(b *testing.B) { benchmarkSize(b, distinct(6200)) }

func BenchmarkSizes(b *testing.B) {
	for _, size := range []int{1 << 10, 1 << 14, 1 << 18, 1 << 20, 5 << 20} {
		b.Run(fmt.Sprint(size), func(b *testing.B) { benchmarkSize(b, distinct(size)) })
	}
}

// Hostile texts end in time: a second for what would be ten times as long in BenchmarkSizes.
func TestHostile(t *testing.T) {
	lib := testLibrary(t)
	for name, text := range map[string]string{
		"brackets":   strings.Repeat("(", 50_000) + strings.Repeat(")", 50_000),
		"names":      strings.Repeat("Ida Voss (", 10_000),
		"one line":   strings.Repeat("Severance season 2 returns with Ida Voss and Per Lund on 3 May, ", 1<<19/64),
		"one word":   strings.Repeat("a", 1<<20),
		"capitals":   strings.Repeat("Voss ", 1<<17),
		"quotes":     strings.Repeat(`"'`, 1<<17),
		"dates":      strings.Repeat("3 May 2027 ", 30_000),
		"seasons":    strings.Repeat("season 2 ", 30_000),
		"controls":   strings.Repeat("\x00\x01\u202e\u2066 Severance", 10_000),
		"broken":     strings.Repeat("\xff\xfe\x80 Severance season 2 is filming. ", 10_000),
		"newlines":   strings.Repeat("\n", 1<<20),
		"titles":     strings.Repeat("'Salt Line' is a drama series. ", 10_000),
		"new titles": distinctTitles(3000),
		"news":       distinct(1 << 18),
		"spaces":     strings.Repeat("Severance"+strings.Repeat(" \u00a0", 1000), 500),
		"speakers":   eachNamed(6000, "%s said Severance was renewed for season 2. "),
		"crew":       eachNamed(3000, "Created by Ida %s and written by Per %[1]s, Severance begins filming in May. "),
		"labels":     eachNamed(3000, "%s: Ida Voss returns in season 2.\n\n"),
	} {
		began := time.Now()
		Read(Article{Text: text, Published: "2026-03-03"}, lib)
		took := time.Since(began)
		t.Logf("%-10s %8d bytes %v", name, len(text), took.Round(time.Millisecond))
		if took > slower*20*time.Second {
			t.Errorf("%s: %v for %d bytes", name, took, len(text))
		}
	}
}

// eachNamed repeats a text with a name of one word that stands nowhere else.
func eachNamed(n int, text string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, text, fmt.Sprintf("Vo%c%c%css", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26))
	}
	return b.String()
}

func distinctTitles(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "Norda has renewed 'Salt %c%c%c Line' for a second season. ", 'A'+i%26, 'a'+i/26%26, 'a'+i/676%26)
	}
	return b.String()
}
