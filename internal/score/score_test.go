package score

import (
	"os"
	"testing"

	"backlot/data"
	"backlot/internal/ingest"
)

func TestScore(t *testing.T) {
	lib, err := ingest.StarterLibrary(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"dev", "test"} {
		set, err := Load("testdata/gold/" + part)
		if err != nil {
			t.Log(err)
		}
		t.Log(part)
		ScoreClaims(set, lib).Write(os.Stdout, part == "test")
	}
}
