package answer

import (
	"encoding/binary"
	"math"
	"reflect"
	"slices"
	"testing"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// TestModelReads: what is written is read, and the model that is built in reads.
func TestModelReads(t *testing.T) {
	m := newModel([]uint32{3, 1 << 16, 1<<16 + 7, 1<<32 - 1}, network{
		vectors: []int8{-127, 10, 1, 2, 64, 30, 127, -50}, unit: 0.5, base: []float32{1, -2}, weights: []float32{0.25, -3},
	})
	b, err := m.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var back Model
	if err := back.UnmarshalBinary(b); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(&back, m) {
		t.Errorf("read %v, want %v", back, m)
	}
	for _, c := range []struct {
		features []uint32
		want     float64
	}{
		{[]uint32{1<<16 + 7, 1<<32 - 1, 5, 3}, (64+127-127)*0.5*0.25 + 1*0.25}, // the second sum is below nothing
		{[]uint32{1<<16 + 7}, (64*0.5+1)*0.25 - (30*0.5-2)*3},
		{[]uint32{3, 4}, -(10*0.5 - 2) * 3},
		{nil, 0.25},
	} {
		sum := make([]int32, 2)
		back.add(sum, c.features)
		if got := back.score(sum); got != c.want {
			t.Errorf("the score of %v is %v, want %v", c.features, got, c.want)
		}
	}
	if err := back.UnmarshalBinary(modelBytes); err != nil || len(back.keys) < 10_000 {
		t.Errorf("the model that is built in has %d features, %v", len(back.keys), err)
	}
}

// TestModelBroken: what is no model is an error that says what to do, and no panic.
func TestModelBroken(t *testing.T) {
	nan, endless := float32(math.NaN()), float32(math.Inf(1))
	of := func(unit, base, weight float32) []byte {
		b, err := newModel([]uint32{3, 1 << 16, 1<<32 - 1}, network{[]int8{1, 2, 3}, unit, []float32{base}, []float32{weight}}).MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	b := of(1, 2, 3)
	if err := new(Model).UnmarshalBinary(b); err != nil {
		t.Fatal(err)
	}
	wide := binary.AppendUvarint([]byte{0}, mostPlaces+1)
	broken := [][]byte{nil, {}, {0xff}, {0xff, 0xff, 0xff, 0xff, 0x7f}, {2, 1, 0, 5, 5}, append(slices.Clone(b), 1), of(nan, 0, 0), of(1, endless, 0), of(1, 0, nan), of(1, 0, -2*mostWeight),
		append(wide, make([]byte, 8*mostPlaces+12)...),                                         // too wide
		{0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1}, {3, 0, 0, 0, 0, 0, 1, 0}, // and nothing of it there; a key twice
		{1, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1},    // a key that is none
		{2, 0, 0, 0, 0, 0, 5, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1}} // past the last, and round
	for n := range len(b) {
		broken = append(broken, b[:n])
	}
	for _, b := range broken {
		if err := new(Model).UnmarshalBinary(b); err == nil {
			t.Errorf("%v reads", b)
		}
	}
}

// TestModelFlipped: a file of which one bit is another reads as nothing, or as a model that can be
// asked.
func TestModelFlipped(t *testing.T) {
	b, err := newModel([]uint32{3, 1 << 16, 1<<32 - 1}, network{[]int8{1, 2, 3, 4, 5, 6}, 1, []float32{2, 3}, []float32{3, 4}}).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	for i := range 8 * len(b) {
		flipped := slices.Clone(b)
		flipped[i/8] ^= 1 << (i % 8)
		var m Model
		if m.UnmarshalBinary(flipped) != nil {
			continue
		}
		sum := make([]int32, len(m.base))
		m.add(sum, []uint32{3, 4, 1 << 16, 1<<32 - 1})
		if got := m.score(sum); math.IsNaN(got) || math.IsInf(got, 0) {
			t.Errorf("with bit %d another the score is %v", i, got)
		}
	}
}

// TestLearn: of claims of two kinds the one that such questions were answered by is
// chosen, and where nothing answered nothing is; the same lessons make the same model.
func TestLearn(t *testing.T) {
	known := tv.NewDossier([]tv.Claim{
		claim(2, tv.Episodes, tv.Confirmed, tv.Value{Number: 8}),
		claim(2, tv.OnNetwork, tv.Confirmed, text("Norda")),
	}, today)
	asks := func(words ...string) (list []ask.Question) {
		for _, w := range words {
			list = append(list, ask.Question{Text: w, Words: []string{"x"}})
		}
		return list
	}
	var lessons []Lesson
	put := func(kind tv.Kind, list []ask.Question) {
		for _, q := range list {
			l := Lesson{Question: q, Known: known}
			if kind != "" {
				l.Answers = func(c *tv.Claim) bool { return c.Kind == kind }
			}
			lessons = append(lessons, l)
		}
	}
	for range 25 {
		put(tv.Episodes, asks("what is its length", "whats the length", "the length pls", "length of it"))
		put(tv.OnNetwork, asks("what is its home", "whats the home", "the home pls", "home of it"))
		put("", asks("what is its colour", "whats the colour", "the colour pls", "colour of it"))
	}
	m := Learn(lessons)
	for _, c := range []struct {
		question string
		want     tv.Kind
	}{{"so the length", tv.Episodes}, {"so the home", tv.OnNetwork}, {"so the colour", ""}} {
		f := &file{q: asks(c.question)[0], known: known, day: known.Day}
		choice := f.choose(m)
		got := tv.Kind("")
		if best := choice.best(0.5, func(int) bool { return true }); best >= 0 {
			got = choice.claims[best].Kind
		}
		if got != c.want {
			t.Errorf("%s is answered by %q, of chances %.2f; want %q", c.question, got, choice.chance, c.want)
		}
	}
	a, _ := m.MarshalBinary()
	b, _ := Learn(lessons).MarshalBinary()
	if !slices.Equal(a, b) {
		t.Error("the same lessons make two models")
	}
}

// TestLearnOfRules: the model sees what the rules have found, and learns for which questions
// that is no answer, though the rules give the same one to all.
func TestLearnOfRules(t *testing.T) {
	known := tv.NewDossier([]tv.Claim{claim(2, tv.Episodes, tv.Confirmed, tv.Value{Number: 8})}, today)
	of := func(words string) ask.Question {
		return ask.Question{Text: words, About: ask.Episodes, Many: true, Words: []string{"x"}}
	}
	var lessons []Lesson
	for _, words := range []string{"how many parts", "how many parts pls", "the number of parts", "so how many parts"} {
		lessons = append(lessons, Lesson{Question: of(words), Known: known,
			Answers: func(*tv.Claim) bool { return true }, Right: func(a Answer) bool { return a.Known() }})
	}
	for _, words := range []string{"how many seals", "how many seals pls", "the number of seals", "so how many seals"} {
		lessons = append(lessons, Lesson{Question: of(words), Known: known})
	}
	m := Learn(slices.Repeat(lessons, 25))
	for words, want := range map[string]bool{"whats the number of parts": true, "whats the number of seals": false} {
		f := begin(of(words), known)
		f.rules()
		if len(f.told) != 1 {
			t.Fatalf("to %s the rules tell %v", words, f.told)
		}
		if sure := f.choose(m).ofRules(); sure > 0.5 != want {
			t.Errorf("%s: what the rules tell answers, %.2f sure", words, sure)
		}
	}
}
