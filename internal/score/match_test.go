package score

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"backlot/internal/library"
	"backlot/internal/tv"
)

// judgeOf compares claims on a text, with a network of two names.
func judgeOf(text string) judge {
	g := Gold{Article: library.Article{Article: tv.Article{Source: "The Wire Desk", Text: text}}}
	return newJudge(g, map[string]string{"bbc one": "bbc one", "bbc1": "bbc one", "wire desk": "wire desk"})
}

func TestSameName(t *testing.T) {
	j := judgeOf("Ida Voss and Per Lund play on. Voss said no. Captain Aske Holm is gone, and so is Runa.")
	for _, x := range []struct {
		a, b string
		same bool
	}{
		{"Ida Voss", "ida voss", true},
		{"Zoë Kravitz", "Zoe Kravitz", true},
		{"Ida Voss", "Voss", false}, // the whole name is there
		{"Nora Lund", "Lund", true}, // it is not, and the surname is all there is
		{"Nora Lund", "Per Lund", false},
		{"Captain Aske Holm", "Aske Holm", true},
		{"Captain Aske Holm", "Captain", false},
		{"Runa", "Runa Dahl", true},
		{"Runa", "Dahl Runa Bo", false},
		{"", "Runa", false},
		{"Dr.", "Dr", true},
	} {
		if got := j.sameName(x.a, x.b); got != x.same {
			t.Errorf("%q, %q: %v", x.a, x.b, got)
		}
		if got := j.sameName(x.b, x.a); got != x.same {
			t.Errorf("%q, %q: %v", x.b, x.a, got)
		}
	}
}

func TestSameVoice(t *testing.T) {
	j := judgeOf("BBC1 said so. Ida Voss said no.")
	for _, x := range []struct {
		a, b string
		same bool
	}{
		{"BBC One", "BBC1", true}, {"", "", true}, {"", "Wire Desk", true}, {"BBC One", "", false}, {"Voss", "Ida Voss", false}, {"Ida Voss", "Ida Voss", true},
	} {
		if got := j.sameVoice(tv.Claim{By: x.a}, tv.Claim{By: x.b}); got != x.same {
			t.Errorf("%q, %q: %v", x.a, x.b, got)
		}
	}
}

func claim(show string, season int, kind tv.Kind, v tv.Value, start, end int) tv.Claim {
	return tv.Claim{ShowName: show, Season: season, Kind: kind, Value: v, Certainty: tv.Confirmed, Start: start, End: end}
}

func TestSameValue(t *testing.T) {
	j := judgeOf("")
	date := func(d tv.Date) tv.Value { return tv.Value{Date: d} }
	text := func(s string) tv.Value { return tv.Value{Text: s} }
	for _, x := range []struct {
		name string
		kind tv.Kind
		a, b tv.Value
		same bool
	}{
		{"one window, two forms", tv.Premiere, date("2026-spring"), date("2026-03..2026-05"), true},
		{"a month of a year", tv.Premiere, date("2026-05"), date("2026"), false},
		{"networks", tv.OnNetwork, text("BBC1"), text("BBC One"), true},
		{"stages", tv.Stage, text("filming"), text("wrapped"), false},
		{"causes by their word", tv.Delay, text("strikes"), text("money"), false},
		{"a cause in free words", tv.Delay, text("strikes"), text("a walkout"), true},
		{"free words of one sentence", tv.Plot, text("a death"), text("somebody dies"), true},
		{"a part", tv.Cast, tv.Value{Person: "A B", Character: "C", Change: "joins"}, tv.Value{Person: "A B", Change: "joins"}, false},
		{"a change", tv.Cast, tv.Value{Person: "A B", Change: "joins"}, tv.Value{Person: "A B", Change: "returns"}, false},
		{"jobs", tv.Crew, tv.Value{Person: "A B", Role: "Executive Producers"}, tv.Value{Person: "A B", Role: "executive producer"}, true},
		{"relations, turned round", tv.Relationship, tv.Value{A: "X", B: "Y", What: "sisters"}, tv.Value{A: "Y", B: "X"}, true},
	} {
		a, b := claim("S", 1, x.kind, x.a, 0, 10), claim("S", 1, x.kind, x.b, 2, 10)
		if got := j.sameValue(a, b); got != x.same {
			t.Errorf("%s: %v", x.name, got)
		}
		b.Negative = true
		if j.sameValue(a, b) {
			t.Errorf("%s: what is so is what is not so", x.name)
		}
		if a.Certainty = tv.Denied; x.same && !j.sameValue(a, b) {
			t.Errorf("%s: a denial of it is not that it is not so", x.name)
		}
	}
}

// TestCompare holds what is best to be matched first.
func TestCompare(t *testing.T) {
	j := judgeOf("")
	filming := tv.Value{Text: "filming"}
	gold := []tv.Claim{claim("S", 1, tv.Stage, filming, 0, 10), claim("S", 2, tv.Stage, filming, 20, 30), claim("S", 0, tv.OnNetwork, tv.Value{Text: "N"}, 0, 10)}
	found := []tv.Claim{claim("S", 2, tv.Stage, filming, 0, 10), claim("The S", 1, tv.Stage, filming, 50, 60), claim("T", 0, tv.Stage, tv.Value{Text: "paused"}, 70, 80)}
	m := j.compare(gold, found)
	want := []pair{{gold: 0, found: 1, show: true, season: true, value: true, strict: true}, {gold: 1, found: 0, show: true, season: true, value: true, strict: true}}
	if !reflect.DeepEqual(m.pairs, want) || !reflect.DeepEqual(m.missed, []int{2}) || !reflect.DeepEqual(m.extra, []int{2}) {
		t.Errorf("%+v", m)
	}
}

// TestCompareWithItself: gold against itself is right throughout, in whatever
// order.
func TestCompareWithItself(t *testing.T) {
	for _, dir := range parts(t) {
		set, err := Load(dir)
		if err != nil {
			t.Fatal(err)
		}
		c := newClaims()
		for _, g := range set {
			mixed := append([]tv.Claim{}, g.Claims...)
			rand.New(rand.NewPCG(1, 2)).Shuffle(len(mixed), func(a, b int) { mixed[a], mixed[b] = mixed[b], mixed[a] })
			c.count(newJudge(g, nil), g.Claims, mixed)
		}
		if c.All.Strict.F1() != 1 || c.Parts.F1() != 1 || c.Links.F1() != 1 || c.DatesFound.Value() != 1 {
			t.Errorf("%s: %+v, cast %+v, links %+v, dates %+v", dir, c.All.Strict, c.Parts, c.Links, c.DatesFound)
		}
	}
}

func TestKappa(t *testing.T) {
	// The example of Cohen's paper's form: 20 yes-yes, 15 no-no, 5 and 10 apart.
	x := Table{{"yes", "yes"}: 20, {"yes", "no"}: 5, {"no", "yes"}: 10, {"no", "no"}: 15}
	if k := x.kappa(); k < .3999 || k > .4001 {
		t.Errorf("kappa %.4f, want .4", k)
	}
	if k := (Table{{"a", "a"}: 3}).kappa(); k != 1 {
		t.Errorf("kappa %.4f of readers who always say the same", k)
	}
}

func TestFallen(t *testing.T) {
	was := Baseline{Articles: 1, Figures: map[string]float64{"a": .9, "b": .9, "c": .5}}
	now := Baseline{Articles: 1, Figures: map[string]float64{"a": .89, "b": .8899}}
	want := []string{"b fell from 0.9000 to 0.8899", "c was 0.5000 and is not measured any more"}
	if got := was.Fallen(now); !reflect.DeepEqual(got, want) {
		t.Errorf("%q", got)
	}
}
