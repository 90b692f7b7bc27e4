package answer

import (
	"slices"
	"testing"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// TestModelReads: what is written is read, and the model that is built in reads.
func TestModelReads(t *testing.T) {
	m := newModel([]uint32{3, 1 << 16, 1<<16 + 7, 1<<32 - 1}, []int8{-127, 1, 64, 127})
	b, err := m.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var back Model
	if err := back.UnmarshalBinary(b); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(back.keys, m.keys) || !slices.Equal(back.weight, m.weight) {
		t.Errorf("read %v %v, want %v %v", back.keys, back.weight, m.keys, m.weight)
	}
	if got, want := back.score([]uint32{1<<16 + 7, 1<<32 - 1, 5, 3}), float64(64+127-127)/unit; got != want {
		t.Errorf("the score is %v, want %v", got, want)
	}
	if err := back.UnmarshalBinary(modelBytes); err != nil || len(back.keys) < 10_000 {
		t.Errorf("the model that is built in has %d features, %v", len(back.keys), err)
	}
}

// TestModelBroken: what is no model is an error that says what to do, and no panic.
func TestModelBroken(t *testing.T) {
	b, err := newModel([]uint32{3, 1 << 16, 1<<32 - 1}, []int8{1, 2, 3}).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	broken := [][]byte{nil, {}, {0xff}, {0xff, 0xff, 0xff, 0xff, 0x7f}, {2, 1, 0, 5, 5}, append(slices.Clone(b), 1), {1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 1}}
	for n := range len(b) {
		broken = append(broken, b[:n])
	}
	for _, b := range broken {
		if err := new(Model).UnmarshalBinary(b); err == nil {
			t.Errorf("%v reads", b)
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
	put(tv.Episodes, asks("what is its length", "whats the length", "the length pls", "length of it"))
	put(tv.OnNetwork, asks("what is its home", "whats the home", "the home pls", "home of it"))
	put("", asks("what is its colour", "whats the colour", "the colour pls", "colour of it"))
	m := Learn(lessons)
	for _, c := range []struct {
		question string
		want     tv.Kind
	}{{"so the length", tv.Episodes}, {"so the home", tv.OnNetwork}, {"so the colour", ""}} {
		f := &file{q: asks(c.question)[0], known: known, day: known.Day}
		best, sure := f.choose(m).best(0, func(*tv.Claim) bool { return true })
		got := tv.Kind("")
		if sure > 0.5 {
			got = best.Kind
		}
		if got != c.want {
			t.Errorf("%s is answered by %q, %.2f sure; want %q", c.question, got, sure, c.want)
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
	m := Learn(lessons)
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
