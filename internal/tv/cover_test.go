package tv

import "testing"

// A sentence that gives something away does so whatever it is quoted for.
func TestCover(t *testing.T) {
	ending := Claim{Kind: Plot, Value: Value{Text: "Runa drowns"}, Article: "a", Quote: "The year ended as Runa slipped under the ice and drowned.", Start: 100, End: 157, Spoiler: Point{2, 0}}
	early := Claim{Kind: Plot, Value: Value{Text: "Aske lies"}, Article: "a", Quote: "Aske lies.", Start: 120, End: 130, Spoiler: Point{2, 9}}
	for _, row := range []struct {
		name        string
		claim       Claim
		quote, said Point
	}{
		{"the network, out of the same sentence", Claim{Kind: OnNetwork, Value: Value{Text: "Norda"}, Article: "a", Start: 100, End: 157}, Point{2, 0}, Point{}},
		{"a part of that sentence", Claim{Kind: Cast, Value: Value{Person: "Ida Voss"}, Article: "a", Start: 150, End: 157}, Point{2, 0}, Point{}},
		{"the sentence behind it", Claim{Kind: OnNetwork, Value: Value{Text: "Norda"}, Article: "a", Start: 157, End: 180}, Point{}, Point{}},
		{"the same place in another article", Claim{Kind: OnNetwork, Value: Value{Text: "Norda"}, Article: "b", Start: 100, End: 157}, Point{}, Point{}},
		{"told in the words of the sentence", Claim{Kind: Other, Value: Value{Text: "the year ended"}, Article: "a", Start: 100, End: 157}, Point{2, 0}, Point{2, 0}},
		{"words that go on from it", Claim{Kind: Quote, Value: Value{Text: "We had Runa slipped under the ice, and I'm sorry."}, Article: "a", Start: 158, End: 190}, Point{2, 0}, Point{2, 0}},
		{"a spoiler of its own goes on hiding what is said", Claim{Kind: Cast, Article: "a", Start: 0, End: 20, Spoiler: Point{3, 0}}, Point{3, 0}, Point{3, 0}},
	} {
		claims := []Claim{row.claim}
		Cover(claims, []Claim{early, ending})
		if got := claims[0].QuoteSpoiler(); got != row.quote {
			t.Errorf("%s: the sentence is open from %v on, want %v", row.name, got, row.quote)
		}
		if got := claims[0].WordsSpoiler(); got != row.said {
			t.Errorf("%s: what it says is open from %v on, want %v", row.name, got, row.said)
		}
	}
}

// A sentence that tells how it ends is covered though nobody has marked it.
func TestCoverEndings(t *testing.T) {
	for _, row := range []struct {
		kind  Kind
		quote string
		want  Point
	}{
		{Plot, "In the season two finale, Captain Aske sacrificed himself to save the ship.", Point{2, 0}},
		{Plot, "At the end of the last episode, she goes home.", Point{2, 0}},
		{Plot, "The doctor turns out to be the killer.", Point{2, 0}},
		{Plot, "The year closed on a cliffhanger.", Point{2, 0}},
		{Plot, "After her husband dies, Runa opens a bakery.", Point{}},
		{Plot, "A detective looks for whoever was murdered by the sea.", Point{}},
		{Cast, "Bo Ek is killed off in the second year.", Point{2, 0}},
		{Cast, "Bo Ek, who died in March, is not replaced.", Point{}},
		{Finale, "It ended its run with the season two finale in April.", Point{}},
	} {
		claims := []Claim{{Kind: row.kind, Season: 2, Article: "a", Quote: row.quote, End: len(row.quote), Value: Value{Text: "words"}},
			{Kind: OnNetwork, Article: "a", End: 5, Value: Value{Text: "Norda"}}}
		Cover(claims, nil)
		if got := claims[0].QuoteSpoiler(); got != row.want {
			t.Errorf("%s: open from %v on, want %v", row.quote, got, row.want)
		}
		if got := claims[1].QuoteSpoiler(); got != row.want {
			t.Errorf("%s, quoted for the network: open from %v on, want %v", row.quote, got, row.want)
		}
	}
}

// Of what names no season, nothing is open before the last season that is known of the show.
func TestCoverWithoutSeason(t *testing.T) {
	said := "In the finale, Captain Aske dies."
	claims := []Claim{{Kind: Plot, Show: "lights", Article: "a", Quote: said, End: len(said), Value: Value{Text: said}},
		{Kind: Stage, Show: "lights", Season: 6, Article: "b", Certainty: Confirmed, Value: Value{Text: Renewed}},
		{Kind: Stage, Show: "lights", Season: 9, Article: "b", Certainty: Speculated, Value: Value{Text: Renewed}},
		{Kind: Stage, Show: "county", Season: 11, Article: "b", Certainty: Confirmed, Value: Value{Text: Renewed}}}
	Cover(claims, nil)
	if got := claims[0].WordsSpoiler(); got != (Point{Season: 6}) {
		t.Errorf("open from %v on", got)
	}
	c := Claim{Kind: Plot, Value: Value{Text: said}}
	if c.CoverEnding(6); c.WordsSpoiler() != (Point{Season: 6}) {
		t.Errorf("asked for, open from %v on", c.WordsSpoiler())
	}
	c = Claim{Kind: Plot, Season: 2, Value: Value{Text: said}}
	if c.CoverEnding(6); c.WordsSpoiler() != (Point{Season: 2}) {
		t.Errorf("of a season, open from %v on", c.WordsSpoiler())
	}
}
