package ask

import "testing"

func BenchmarkRead(b *testing.B) {
	x := index()
	b.ReportAllocs()
	for b.Loop() {
		Read("wen is sevrance s2 comming out and who plays irv?", x, Options{Day: "2026-11-25"})
	}
}
