package answer

import (
	"testing"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// TestTwofold: where one of two claims in words likely answers both are told, never a part or a
// day beside, nor where likely nothing does.
func TestTwofold(t *testing.T) {
	inn := claim(0, tv.Plot, tv.Confirmed, text("Runa hides in the inn"))
	mill := claim(0, tv.Plot, tv.Confirmed, text("Runa hides the boy in the mill"))
	leaves := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs))
	for _, c := range []struct {
		is     string
		claims []*tv.Claim
		chance []float64
		none   float64
		two    bool
	}{
		{"both likely", []*tv.Claim{&inn, &mill}, []float64{0.5, 0.3}, 0.1, true},
		{"the second is not", []*tv.Claim{&inn, &mill}, []float64{0.5, 0.1}, 0.1, false},
		{"neither is much", []*tv.Claim{&inn, &mill}, []float64{0.35, 0.35}, 0.1, false},
		{"nothing is as likely", []*tv.Claim{&inn, &mill}, []float64{0.4, 0.2}, 0.35, false},
		{"a part", []*tv.Claim{&leaves, &mill}, []float64{0.5, 0.3}, 0.1, false},
		{"a part beside", []*tv.Claim{&inn, &leaves}, []float64{0.5, 0.3}, 0.1, false},
	} {
		first, second := choice{claims: c.claims, chance: c.chance, none: c.none}.twofold(func(*tv.Claim) bool { return true })
		if got := first != nil && second != nil; got != c.two || got && first == second {
			t.Errorf("%s: tells two: %v, and should: %v", c.is, got, c.two)
		}
	}
}

// TestTrusting: of what is very likely the rules do not ask who is named as the doer.
func TestTrusting(t *testing.T) {
	known := tv.NewDossier([]tv.Claim{claim(0, tv.Plot, tv.Confirmed, text("it is the cook of the ship who hides the map in the lamp room"))}, today)
	q := ask.Read("who hides the map in the lamp room", index(), ask.Options{Day: today, Show: names.Entry{Kind: names.Show, ID: "harbour-lights", Name: "Harbour Lights"}})[0]
	f := begin(q, known)
	for _, c := range known.Kind(tv.Plot) {
		f.trusting = false
		strictly := f.mayTell()(c)
		f.trusting = true
		if freely := f.mayTell()(c); strictly || !freely {
			t.Errorf("%s: may be told %v, and where the model is sure %v", c.Value.Text, strictly, freely)
		}
	}
}

// TestSpell: a word that no claim has is the one that it is a slip away from.
func TestSpell(t *testing.T) {
	claims := []tv.Claim{claim(0, tv.Plot, tv.Confirmed, text("the accountant hides a saddle in the kitchen")), claim(0, tv.Plot, tv.Confirmed, text("the sable and the cable"))}
	var sides []side
	for i := range claims {
		sides = append(sides, sideOf(&claims[i]))
	}
	for typed, want := range map[string]string{
		"acountant": "accountant", "kicthen": "kitchen", "sadle": "sadle", "kitchens": "kitchens", "pitchen": "pitchen", "inn": "inn",
	} {
		s := &sight{content: []string{typed}, others: [][]string{nil}}
		if s.spell(sides); s.content[0] != want {
			t.Errorf("%q is read %q and should be %q", typed, s.content[0], want)
		}
	}
}
