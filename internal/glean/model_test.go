package glean

import (
	"bytes"
	"slices"
	"testing"

	"backlot/internal/tv"
)

// lessons are two ways of telling that a show is renewed, and sentences that are like them.
func lessons() (list []Lesson) {
	for range fewestLabels {
		for _, text := range []string{
			"Norda's drama Harbour Lights has landed a third season.",
			"Norda's drama Harbour Lights has landed on the moon in its third season.",
		} {
			l := Lesson{Article: Article{Text: text, Published: "2026-03-03", Shows: []string{"Harbour Lights"}}}
			if text[len(text)-8:] == " season." && len(text) < 60 {
				l.Claims = []tv.Claim{{ShowName: "Harbour Lights", Season: 3, Kind: tv.Stage, Value: tv.Value{Text: tv.Renewed}, Certainty: tv.Confirmed, Start: 0, End: len(text)}}
			}
			list = append(list, l)
		}
	}
	return list
}

func TestLearn(t *testing.T) {
	m := Learn(lessons(), testLibrary(t))
	if l := m.find(aSeason, "stage:renewed"); l < 0 {
		t.Fatalf("nothing is learned of seasons: %q", m.labels)
	}
	if l := m.find(aSeason, "stage:cancelled"); l >= 0 {
		t.Error("what no lesson tells is learned")
	}
	again, _ := Learn(lessons(), testLibrary(t)).MarshalBinary()
	if once, _ := m.MarshalBinary(); !bytes.Equal(once, again) {
		t.Error("the same lessons make two models")
	}
}

func TestModelRoundTrip(t *testing.T) {
	m := Learn(lessons(), testLibrary(t))
	b, err := m.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var back Model
	if err := back.UnmarshalBinary(b); err != nil {
		t.Fatal(err)
	}
	if c, _ := back.MarshalBinary(); !bytes.Equal(b, c) {
		t.Error("a model that is read is not the one that was written")
	}
	for n := range b { // cut off anywhere, it is no model
		if err := new(Model).UnmarshalBinary(b[:n]); err == nil {
			t.Fatalf("the first %d of %d bytes are taken for a model", n, len(b))
		}
	}
}

func TestBuiltin(t *testing.T) {
	m := builtin()
	if m == nil {
		t.Fatal("the model that is built in does not read")
	}
	for task, name := range taskNames {
		if len(m.ofTask[task]) == 0 {
			t.Errorf("it has nothing to say on the task %q", name)
		}
	}
}

// What no rule reads is read with the model, and by its rule's name it can be switched off.
func TestLearnedRule(t *testing.T) {
	a := Article{Text: "Marrow has been put out to pasture by Norda after two seasons.", Published: "2026-03-03", Shows: []string{"Marrow"}}
	lib := testLibrary(t)
	count := func(opts ...Option) (n int) {
		for _, c := range Read(a, lib, opts...).Claims {
			n += one(c.Rule == "stage/learned")
		}
		return n
	}
	if count() == 0 {
		t.Fatal("the model proposes nothing")
	}
	if count(Without("stage/learned")) != 0 || count(With(nil)) != 0 {
		t.Error("it cannot be switched off")
	}
}

// What an article claims elsewhere is not learned to be false of a place that says it too; what it
// claims nowhere is.
func TestUnsure(t *testing.T) {
	first := "Norda has renewed Harbour Lights for a third season."
	text := first + " The third season of Harbour Lights was ordered on Monday."
	renewed := tv.Claim{ShowName: "Harbour Lights", Season: 3, Kind: tv.Stage, Value: tv.Value{Text: tv.Renewed}, Certainty: tv.Confirmed, End: len(first)}
	unsure := func(claims ...tv.Claim) (n int) {
		l := Lesson{Article: Article{Text: text, Published: "2026-03-03", Shows: []string{"Harbour Lights"}}, Claims: claims}
		for _, e := range l.examples(testLibrary(t), nil) {
			if e.task == aSeason && len(e.labels) == 0 && slices.Contains(e.unsure, "stage:renewed") {
				n++
			}
		}
		return n
	}
	if n := unsure(renewed); n != 1 {
		t.Errorf("of %d seasons it is unsure whether they are renewed, and not of the second sentence's", n)
	}
	renewed.Season = 4
	if n := unsure(renewed); n != 0 {
		t.Errorf("of %d seasons it is unsure, though another is renewed", n)
	}
}

// TestListing holds some lessons to be read as if no network were on a list, and most with it.
func TestListing(t *testing.T) {
	lib := Library{Networks: []tv.Network{{Name: "Norda"}}}
	without := 0
	for n := range 9 {
		without += one(len(lib.listing(n).Networks) == 0)
	}
	if without != 9/unlisted || len(lib.Networks) != 1 {
		t.Errorf("%d of 9 lessons know no network, and the library has %d", without, len(lib.Networks))
	}
}
