package score

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backlot/internal/glean"
)

var (
	open   = flag.Int("open", 1, "with -cross: the half of the articles whose errors may be read, 0 or 1; of the other totals alone are printed")
	models = flag.String("models", "", "with -cross: keep the models of the halves in this folder, and read with those that are there")
	news   = flag.Bool("new", false, "with -cross: read the halves where every show is new")
)

// TestHalves prints how the articles to learn from are read by a model of their other half: one
// half whose errors may be read (-rows FILE), and one that is sealed. What is mended by
// the errors of the one has to pay on the other.
func TestHalves(t *testing.T) {
	if !*cross {
		t.Skip("-cross asks for it")
	}
	train, dev := taught(t)
	lib := starter(t)
	var halves [2][]Gold
	for i, g := range train {
		halves[i/2%2] = append(halves[i/2%2], g)
	}
	for i, half := range halves {
		m := halfModel(t, i, append(Lessons(dev, true), Lessons(halves[1-i], false)...), lib)
		known := Knowing(lib, half)
		if *news {
			known = lib
		}
		c := ScoreClaims(half, known, glean.With(m))
		var out strings.Builder
		c.Write(&out, i != *open)
		t.Logf("half %d, open %v\n%s", i, i == *open, &out)
		if i == *open && *rows != "" {
			file, err := os.Create(*rows)
			if err != nil {
				t.Fatal(err)
			}
			WriteWrong(file, half, known, glean.With(m))
			if err := file.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// halfModel learns the model that a half is read with, or takes the one that was kept.
func halfModel(t *testing.T, half int, lessons []glean.Lesson, lib glean.Library) *glean.Model {
	t.Helper()
	name := filepath.Join(*models, fmt.Sprintf("half%d.bin", half))
	if *models != "" {
		if b, err := os.ReadFile(name); err == nil {
			m := &glean.Model{}
			if err := m.UnmarshalBinary(b); err != nil {
				t.Fatal(err)
			}
			return m
		}
	}
	m := glean.Learn(lessons, lib)
	if *models != "" {
		b, err := m.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return m
}
