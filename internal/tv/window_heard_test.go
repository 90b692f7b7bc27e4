package tv

import "testing"

// A day that an article has heard of leads over that none is announced, and neither is against the
// other; that none is set is against no day that is said later.
func TestOnlyHeard(t *testing.T) {
	on := Claim{ID: "a1-day", Show: "harbour-lights", Season: 3, Kind: Premiere, Certainty: Reported, By: "Deadline", AsOf: "2026-11-20", Published: "2026-11-20",
		Article: "a1", Tier: TierTrade, Voice: TierTrade, Listed: true, Value: Value{Date: "2027-03-06"}, Quote: "It starts on 6 March, Deadline has learned."}
	none := on
	none.ID, none.Certainty, none.Negative, none.By, none.Value, none.Start, none.Quote = "a1-none", Confirmed, true, "", Value{}, 40, "The network has not announced a day."
	st := Weigh([]Claim{on, none}, "2026-11-22")
	if st.Lead.ID != on.ID || len(st.Conflict) != 0 || len(st.Beside) != 1 || st.Beside[0].Within {
		t.Errorf("it stands as %+v", st)
	}
	other := none
	other.ID, other.Article = "a2-none", "a2"
	if st := Weigh([]Claim{on, other}, "2026-11-22"); len(st.Conflict) != 1 {
		t.Errorf("of two articles, it stands as %+v", st)
	}
	d := NewDossier([]Claim{none}, "2026-11-22")
	said := on
	said.Value.Date = "2027-03"
	if f := d.Check(said); f.Verdict != NothingKnown || f.Known.ID != none.ID {
		t.Errorf("what is said is found %+v", f)
	}
}
