package tv

import (
	"fmt"
	"slices"
	"testing"
)

var ranks = Ranks{
	Networks: map[string]bool{"norda": true, "apple tv+": true, "sky and sea studios": true},
	Makers:   map[string]bool{"john turturro": true, "ben stiller": true, "the holm sisters": true},
	Outlets:  map[string]Tier{"deadline": TierTrade, "engadget": TierPress, "leakbase": TierInsider, "fan fiction weekly": TierFans},
}

func TestRanksTier(t *testing.T) {
	for _, c := range []struct {
		by, outlet    string
		weighs, voice Tier
		listed        bool
	}{
		// the outlet itself
		{"", "Deadline", 3, 3, true},
		{"", " engadget ", 4, 4, true},
		{"", "Norda", 1, 1, true},
		{"", "LeakBase", 5, 5, true},
		{"", "Fan Fiction Weekly", 6, 6, true},
		{"", "My Blog", 6, 6, false},
		{"", "", 6, 6, false},
		// who says it, in a listed outlet
		{"Norda", "Engadget", 1, 1, true},
		{"John Turturro", "Engadget", 2, 2, true},
		{"Deadline", "Engadget", 3, 3, true},
		{"Engadget", "Deadline", 4, 4, true},
		{"insiders", "Deadline", 5, 5, true},
		{"fans", "Deadline", 6, 6, true},
		{"Reddit", "Deadline", 6, 6, true},
		// nobody in particular speaks with the outlet's standing
		{"unnamed sources", "Deadline", 3, 3, true},
		{"sources", "Engadget", 4, 4, true},
		{"a source", "My Blog", 6, 6, false},
		{"Jane Nobody", "Engadget", 4, 4, true},
		{"Jane Nobody", "My Blog", 6, 6, false},
		// an outlet on no list caps what it tells at 4; the voice stays
		{"Norda", "My Blog", 4, 1, false},
		{"John Turturro", "My Blog", 4, 2, false},
		{"Deadline", "My Blog", 4, 3, false},
		{"Engadget", "My Blog", 4, 4, false},
		{"insiders", "My Blog", 5, 5, false},
		{"fans", "", 6, 6, false},
		// those concerned, by their work or their office
		{"", "Norda Press", 1, 1, true},
		{"", "Norda Media Hub", 1, 1, true},
		{"", "Norda Insider", 6, 6, false},
		{"Norda's drama chief", "My Blog", 4, 1, false},
		{"Norda fans", "My Blog", 6, 6, false},
		{"the producers", "My Blog", 4, 2, false},
		{"Ada Holm", "My Blog", 4, 2, false},
		{"Holm", "My Blog", 6, 6, false},
		// several
		{"fans and critics", "Deadline", 6, 6, true},
		{"John Turturro and Ben Stiller", "My Blog", 4, 2, false},
		{"fans, insiders, and John Turturro", "Engadget", 2, 2, true},
		{"Sky and Sea Studios", "Engadget", 1, 1, true},
		{"Sky and Sea", "Engadget", 4, 4, true},
		{" and ", "Engadget", 4, 4, true},
	} {
		weighs, voice, listed := ranks.Tier(c.by, c.outlet)
		if weighs != c.weighs || voice != c.voice || listed != c.listed {
			t.Errorf("%q in %q: weighs %d, voice %d, listed %v; want %d, %d, %v", c.by, c.outlet, weighs, voice, listed, c.weighs, c.voice, c.listed)
		}
	}
	if weighs, _, listed := (Ranks{}).Tier("Norda", "Deadline"); weighs != TierFans || listed {
		t.Errorf("with no lists at all: %d, %v", weighs, listed)
	}
}

func TestBand(t *testing.T) {
	want := []Band{Loose, Official, Official, Press, Press, Loose, Loose, Loose}
	for tier, band := range want {
		if got := Tier(tier).Band(); got != band {
			t.Errorf("tier %d is of band %d, want %d", tier, got, band)
		}
	}
}

// TestWord goes through everything a claim's word is made of. The first table is
// DESIGN.md's "What a member reads", by certainty and tier of the voice; the
// second is who is named, by speaker, list and correction.
func TestWord(t *testing.T) {
	words := map[Certainty][7]Word{ // by voice, 0 to 6
		Confirmed:  {ClaimedBy, ConfirmedBy, ConfirmedBy, StatedBy, StatedBy, ClaimedBy, ClaimedBy},
		Reported:   {Rumour, ReportedBy, ReportedBy, ReportedBy, ReportedBy, Rumour, Rumour},
		Speculated: {Guess, Guess, Guess, Guess, Guess, Guess, Guess},
		Denied:     {DeniedBy, DeniedBy, DeniedBy, DeniedBy, DeniedBy, DeniedBy, DeniedBy},
	}
	named := []struct {
		by, source         string
		listed, correction bool
		who                string
		asTold             bool
		toldBy             string
	}{
		{"Ann Lee", "Deadline", true, false, "Ann Lee", false, ""},
		{"Ann Lee", "My Blog", false, false, "Ann Lee", true, "My Blog"},
		{"Ann Lee", "", false, false, "Ann Lee", true, ""},
		{"Ann Lee", "", true, false, "Ann Lee", false, ""},
		{"my blog", "My Blog", false, false, "my blog", false, ""},
		{"", "Deadline", true, false, "Deadline", false, ""},
		{"", "My Blog", false, false, "My Blog", false, ""},
		{"", "", false, false, "", false, ""},
		{"the editors", "us", false, true, "the editors", false, ""},
		{"the editors", "us", true, true, "the editors", false, ""},
		{"", "us", false, true, "us", false, ""},
	}
	for _, certainty := range Certainties {
		for voice := range Tier(7) {
			for _, n := range named {
				c := Claim{Certainty: certainty, Voice: voice, By: n.by, Source: n.source, Listed: n.listed, Correction: n.correction, Tier: TierPress}
				want := WordOf{Word: words[certainty][voice], Who: n.who, AsTold: n.asTold, ToldBy: n.toldBy}
				if n.correction {
					want.Word = Corrected
				}
				if got := c.Word(); got != want {
					t.Errorf("%s, voice %d, %+v: %+v, want %+v", certainty, voice, n, got, want)
				}
				c.Record = true
				want.Records = true
				if got := c.Word(); got != want {
					t.Errorf("as a record: %+v, want %+v", got, want)
				}
			}
		}
	}
}

func TestWordFirm(t *testing.T) {
	firm := []Word{Corrected, ConfirmedBy, StatedBy, ReportedBy, DeniedBy}
	loose := []Word{ClaimedBy, Rumour, Guess}
	if len(firm)+len(loose) != len(Words) {
		t.Fatalf("%d words, %d of them judged here", len(Words), len(firm)+len(loose))
	}
	for _, w := range Words {
		if w.Firm() != slices.Contains(firm, w) || w.Firm() == slices.Contains(loose, w) {
			t.Errorf("%s: firm is %v", w, w.Firm())
		}
	}
	for _, c := range Certainties {
		if c.Firm() != (c == Confirmed || c == Reported) {
			t.Errorf("%s: firm is %v", c, c.Firm())
		}
	}
}

// A word never tells more than the certainty: whatever the voice, a guess is a
// guess, and nothing but an official confirmation reads as confirmed.
func TestWordNeverOversells(t *testing.T) {
	for _, certainty := range Certainties {
		for voice := range Tier(7) {
			w := Claim{Certainty: certainty, Voice: voice}.Word().Word
			if (w == ConfirmedBy) != (certainty == Confirmed && voice.Band() == Official) {
				t.Error(fmt.Sprint(certainty, " by ", voice, " reads as ", w))
			}
			if voice.Band() == Loose && certainty != Denied && w.Firm() {
				t.Error(fmt.Sprint(certainty, " by ", voice, " reads as firm: ", w))
			}
		}
	}
}
