package reply

import (
	"testing"

	"backlot/internal/tv"
)

// A new show is ordered, not renewed.
func TestFirstOrder(t *testing.T) {
	for _, c := range []struct {
		quote    string
		season   int
		negative bool
		want     string
	}{
		{"The drama was ordered by Norda.", 0, false, "The show has been ordered."},
		{"Norda has picked up the drama.", 1, false, "The show has been ordered."},
		{"Norda gave it a first run.", 1, false, "The show has been ordered."},
		{"Norda has not ordered the pilot to series.", 0, true, "The show has not been ordered."},
		{"Norda has ordered more.", 0, false, "The show has been renewed."},
		{"Norda has picked up a third season.", 0, false, "The show has been renewed."},
		{"Norda has ordered it.", 3, false, "The show has been renewed for season 3."},
		{"Norda has renewed it.", 0, false, "The show has been renewed."},
	} {
		claim := tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: tv.Renewed}, Certainty: tv.Confirmed, Season: c.season, Negative: c.negative, Quote: c.quote, Published: "2026-11-01", AsOf: "2026-11-01"}
		if got := Claimed(claim, "2026-11-02").String(); got != c.want {
			t.Errorf("%s: %q, not %q", c.quote, got, c.want)
		}
	}
}

// A show that a network has not ordered yet is told to be that, and not unannounced.
func TestUnordered(t *testing.T) {
	for quote, want := range map[string]string{
		"Norda has not yet given it a series order.": "The show has not been ordered yet.",
		"Norda has not announced the drama.":         "The show has not been announced.",
	} {
		c := tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: tv.Announced}, Certainty: tv.Confirmed, Negative: true, Quote: quote, AsOf: "2026-11-01"}
		if got := Claimed(c, "2026-11-02").String(); got != want {
			t.Errorf("%s: %q", quote, got)
		}
	}
}

// A relationship has a direction where its sentence gives it one.
func TestKin(t *testing.T) {
	for _, c := range []struct{ a, b, what, quote, want string }{
		{"Ada Crane", "Bea Lund", "mother", "Nina Roy plays Bea’s mother, Ada Crane.", "Ada Crane is Bea Lund’s mother."},
		{"Bea Lund", "Ada Crane", "mother", "Ada Crane, the mother of Bea, is back.", "Ada Crane is Bea Lund’s mother."},
		{"Bea Lund", "Ada Crane", "mother", "Bea and her mother, Ada Crane, are back.", "Ada Crane is Bea Lund’s mother."},
		{"Frances Marl", "Kit Marl", "older sister", "They play Kit's older sisters, Frances and Jo.", "Frances Marl is Kit Marl’s older sister."},
		{"Keeper", "Runa", "father", "It ended with Runa (Ida Voss) learning that the Keeper is her father.", "Keeper is Runa’s father."},
		{"Runa", "Keeper", "father", "It ended with Runa (Ida Voss) learning that the Keeper is really her father.", "Keeper is Runa’s father."},
		{"Nino", "Dato", "brother", "Nino threw the match to save her brother Dato.", "Dato is Nino’s brother."},
		{"Rita", "Debbie", "mother", "She is back as Debbie's mum, Rita.", "Rita and Debbie: one is the other’s mother."},
		{"Sean", "Debbie", "affair", "She has been having an affair with Sean.", "Sean and Debbie: affair."},
		{"Nell Crowe", "Joe Pell", "partner", "He plays her partner, the sergeant.", "Nell Crowe is Joe Pell’s partner."},
		{"Bea Lund", "Henry Ashby", "married", "In the first series, Bea married him.", "Bea Lund and Henry Ashby are married."},
		{"Bea Lund", "Ada Lund", "half-sisters", "It turns out they are half-sisters.", "Bea Lund and Ada Lund are half-sisters."},
		{"Micah", "Laurel", "son and mother", "Laurel and Micah are in it.", "Micah and Laurel: son and mother."},
		{"June Doran", "Vic Doran", "sister", "June is Vic Doran's long-lost twin sister.", "June Doran and Vic Doran: one is the other’s sister."},
		{"June Doran", "Vic Doran", "sister", "June is Vic's twin sister.", "June Doran is Vic Doran’s sister."},
		{"Burt", "Irving", "relationship, expected to evolve", "The relationship of Burt and Irving is expected to evolve.", "Burt and Irving: relationship, expected to evolve."},
	} {
		claim := tv.Claim{Kind: tv.Relationship, Value: tv.Value{A: c.a, B: c.b, What: c.what}, Certainty: tv.Confirmed, Quote: c.quote, Published: "2026-11-01", AsOf: "2026-11-01"}
		if got := Claimed(claim, "2026-11-02").String(); got != c.want {
			t.Errorf("%s: %q, not %q", c.quote, got, c.want)
		}
	}
}

// What is denied is denied by somebody, where a name is given.
func TestDeniedBy(t *testing.T) {
	for _, c := range []struct{ by, want string }{
		{"HBO", "HBO denies that Ida Voss leaves the cast."},
		{"BBC", "The BBC denies that Ida Voss leaves the cast."},
		{"Ida Voss", "It is denied that Ida Voss leaves the cast."},
		{"sources", "It is denied that Ida Voss leaves the cast."},
		{"", "It is denied that Ida Voss leaves the cast."},
	} {
		claim := tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Ida Voss", Change: tv.Departs}, Certainty: tv.Denied, By: c.by, Published: "2026-11-01", AsOf: "2026-11-01"}
		if got := Claimed(claim, "2026-11-02").String(); got != c.want {
			t.Errorf("%s: %q, not %q", c.by, got, c.want)
		}
	}
}

// That no day is set, told beside the time in which it lies, does not gainsay that.
func TestNoDayWithin(t *testing.T) {
	none := tv.Claim{Kind: tv.Premiere, Season: 2, Negative: true, Certainty: tv.Confirmed, Published: "2026-07-02", AsOf: "2026-07-02"}
	if got, want := Claimed(none, "2026-11-02").String(), "No premiere date has been set for season 2."; got != want {
		t.Errorf("%q, not %q", got, want)
	}
	none.Within = true
	if got, want := Claimed(none, "2026-11-02").String(), "No premiere date more exact than that has been set for season 2."; got != want {
		t.Errorf("%q, not %q", got, want)
	}
}

// A window of days that stands before a colon begins with a capital.
func TestLabel(t *testing.T) {
	if got, want := Say("news.day", "date", tv.Date("2026-08-24..2026-08-30")).Label().String(), "Between 24 and 30 August 2026"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
}
