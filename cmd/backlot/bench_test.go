package main

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkFirstStart opens a database that is not there yet, loads the starter
// and answers once.
func BenchmarkFirstStart(b *testing.B) {
	dir := b.TempDir()
	for i := 0; b.Loop(); i++ {
		startAndAsk(b, filepath.Join(dir, string(rune('a'+i%26))+strings.Repeat("x", i/26), "backlot.db"))
	}
}

// BenchmarkLaterStart opens a database that has the starter already, and answers
// once.
func BenchmarkLaterStart(b *testing.B) {
	path := filepath.Join(b.TempDir(), "backlot.db")
	startAndAsk(b, path)
	for b.Loop() {
		startAndAsk(b, path)
	}
}

func startAndAsk(b *testing.B, db string) {
	b.Helper()
	var out, complaint bytes.Buffer
	status := run(context.Background(), []string{"console"}, []string{"BACKLOT_DB=" + db, "LOG_LEVEL=error"}, strings.NewReader("/status severance\n"), &out, &complaint)
	if status != done || !strings.Contains(out.String(), "Severance, season 3") {
		b.Fatalf("status %d: %s%s", status, out.String(), complaint.String())
	}
}
