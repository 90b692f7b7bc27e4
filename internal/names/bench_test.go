package names

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

var (
	adjectives = strings.Fields("Silent Broken Golden Crimson Hollow Distant Perfect Wicked Hidden Burning Frozen Lonely Savage Gentle Electric Midnight Northern Little American British Royal Secret Final Better Good Dark Bright Lost True False")
	nouns      = strings.Fields("Harbor Detective Kingdom Family Hospital Witness Stranger River Garden Empire Doctor Sister Brother Station Mountain Island Lawyer Circus Orphan Machine Signal Window Murder Legacy Dynasty School Soldier Priest Throne Mirror House Lake Street County Night Day Life Blood Love War")
	givens     = strings.Fields("John James Mary Anna Christopher Patricia Robert Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Daniel Lisa Matthew Nancy Anthony Betty Mark Sandra Donald Ashley Steven Emily Andrew Kimberly Paul Margaret Joshua Donna Kenneth Michelle Kevin Carol Brian Amanda George Melissa Timothy Deborah Britt Tramell Dichen Zach Jen Yul Michael Sydney Marc Gwendoline")
	heads      = strings.Fields("Bar Car Dan Er Fal Gar Hal Ing Jen Kal Lan Mar Nor Ol Pen Quin Ros Stan Tur Ul Van Wal Yor Zan Al Bern Clar Dor Ed Fitz Gold Hart Is Jack Kirk Lock May Nash Oak Park Rich Sand Thorn Under Whit")
	middles    = strings.Fields("a e i o u en er in on ar el is um and ing er oth ell")
	tails      = strings.Fields("son ton ley man berg ford wood well field sen ski ro ez stein kin ken ham by worth shaw burn gard quist ini ard")
)

// madeUp gives names as they are in a large library: shows, people, characters.
func madeUp(shows, people, characters int) []Entry {
	r := rand.New(rand.NewPCG(7, 11))
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	surname := func() string { return pick(heads) + pick(middles) + pick(tails) }
	title := func() string {
		switch r.IntN(8) {
		case 0:
			return "The " + pick(nouns)
		case 1:
			return pick(adjectives) + " " + pick(nouns)
		case 2:
			return pick(nouns) + " of the " + pick(nouns)
		case 3:
			return "The " + pick(adjectives) + " " + pick(nouns)
		case 4:
			return pick(nouns) + ": " + pick(adjectives) + " " + pick(nouns) + "s"
		case 5:
			return surname() + "'s " + pick(nouns)
		case 6:
			return pick(nouns) + " & " + pick(nouns)
		}
		return surname() + fmt.Sprintf(" (%d)", 1960+r.IntN(66))
	}
	var out []Entry
	add := func(kind Kind, n int, name func() string, show func() string) {
		for i := range n {
			out = append(out, Entry{Kind: kind, ID: fmt.Sprintf("%s-%d", kind, i), Name: name(), Main: true, Weight: r.IntN(1000) * r.IntN(1000) / 1000, Show: show()})
		}
	}
	none := func() string { return "" }
	add(Show, shows, title, none)
	add(Person, people, func() string { return pick(givens) + " " + surname() }, none)
	add(Character, characters, func() string {
		if r.IntN(3) == 0 {
			return pick(givens)
		}
		return pick(givens) + " " + surname()
	}, func() string { return fmt.Sprintf("show-%d", r.IntN(shows)) })
	return out
}

// large is the library of the figures: 10,000 shows, 100,000 names in all.
func large() []Entry { return madeUp(10_000, 60_000, 30_000) }

func BenchmarkFold(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Fold("Marvel's Agents of S.H.I.E.L.D. – Élite")
	}
}

func BenchmarkNew(b *testing.B) {
	entries := large()
	b.ReportAllocs()
	for b.Loop() {
		New(entries)
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	x := New(entries)
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "MiB-held")
	runtime.KeepAlive(x)
}

// typing is what members type: letters, beginnings, parts, initials, slips, nonsense.
func typing(entries []Entry) []string {
	out := []string{"", "s", "t", "the", "jo", "john", "silent", "sil", "got", "thd", "xqzv", "silnt harbor", "the brokn detective", "christoper", "walkin", "john walkin"}
	r := rand.New(rand.NewPCG(3, 5))
	for range 100 {
		name := entries[r.IntN(len(entries))].Name
		i := 1 + r.IntN(len(name)-2)
		out = append(out, name, name[:i+1], name[:i]+name[i+1:], name[:i]+"e"+name[i+1:])
	}
	return out
}

func benchmarkTyping(b *testing.B, ask func(x *Index, typed string)) {
	entries := large()
	x := New(entries)
	words := typing(entries)
	var took []time.Duration
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		began := time.Now()
		ask(x, words[i%len(words)])
		took = append(took, time.Since(began))
		i++
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), "µs-median")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "µs-p99")
}

func BenchmarkFind(b *testing.B) {
	b.Run("shows", func(b *testing.B) { benchmarkTyping(b, func(x *Index, s string) { x.Find(s, 25, Show) }) })
	b.Run("all", func(b *testing.B) { benchmarkTyping(b, func(x *Index, s string) { x.Find(s, 25) }) })
	b.Run("letter", func(b *testing.B) { benchmarkTyping(b, func(x *Index, _ string) { x.Find("s", 25) }) })
	b.Run("nothing", func(b *testing.B) { benchmarkTyping(b, func(x *Index, _ string) { x.Find("", 25) }) })
}

func BenchmarkResolve(b *testing.B) {
	b.Run("shows", func(b *testing.B) { benchmarkTyping(b, func(x *Index, s string) { x.Resolve(s, Show) }) })
	b.Run("all", func(b *testing.B) { benchmarkTyping(b, func(x *Index, s string) { x.Resolve(s) }) })
}

func BenchmarkSpot(b *testing.B) {
	entries := large()
	x := New(entries)
	r := rand.New(rand.NewPCG(1, 9))
	var text strings.Builder
	for text.Len() < 5<<20 {
		fmt.Fprintf(&text, "On Thursday %s said that the second season of %s's run had begun filming.\n", entries[10_000+r.IntN(90_000)].Name, entries[r.IntN(10_000)].Name)
	}
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		x.Spot(text.String())
	}
}
