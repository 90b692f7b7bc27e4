package tv

import "testing"

// What is only said otherwise is told beside that nothing is known; whoever leaves their
// work on a show has left it.
func TestSaidOtherwise(t *testing.T) {
	loose := claim(t, "A loose 2026-10-01 renewed not season=3")
	order := claim(t, "B press 2026-11-01 renewed season=3")
	d := NewDossier([]Claim{loose}, "2026-11-26")
	if f := d.Check(order); f.Verdict != NothingKnown || f.Says.ID != loose.ID {
		t.Errorf("renewed, and an unlisted outlet says not: %s, %q", f.Verdict, f.Says.ID)
	}
	left := Claim{ID: "C", Article: "C", Kind: Crew, PersonID: "una", Value: Value{Person: "Una Holm", Role: "creator"}, Negative: true, Certainty: Confirmed,
		Published: "2026-10-01", AsOf: "2026-10-01", Tier: TierMaker, Voice: TierMaker, Quote: "Una Holm is stepping away."}
	goes := Claim{ID: "D", Kind: Cast, PersonID: "una", Value: Value{Person: "Una Holm", Change: Departs}, Certainty: Confirmed, Published: "2026-11-26", AsOf: "2026-11-26"}
	if f := NewDossier([]Claim{left}, "2026-11-26").Check(goes); f.Verdict != Borne || f.Known.ID != "C" {
		t.Errorf("a maker who went: %s, %q", f.Verdict, f.Known.ID)
	}
	left.Quote = "Una Holm is not the creator."
	if f := NewDossier([]Claim{left}, "2026-11-26").Check(goes); f.Verdict != NothingKnown {
		t.Errorf("who never made it: %s", f.Verdict)
	}
}
