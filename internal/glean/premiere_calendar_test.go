package glean

import (
	"slices"
	"strings"
	"testing"
)

// What a calendar says under each day begins on that day, unless its line says something else.
func TestUnderDate(t *testing.T) {
	text := `Here is what comes next month.

**Friday, January 1**
9 p.m. *The Bishop's Gambit* (PBS) – Season 3
**Sunday, January 3**
8 p.m. *Flashpoint Fargo* (ABC) – Midseason return
10 p.m. *Sovereign* (HBO) – Series premiere
**Monday, January 4**
8/7c *Beat the Butcher* (Fox) – Season 7 premiere
9:00-10:00 PM: RUST BELT (Series Premiere)

**Tuesday, January 5**
Only the Neighbors: Season 2 premiere

All ten episodes of the murder-mystery comedy drop at once.

**Wednesday, January 6**
3 a.m. *Alma & the Wolves* (Netflix) – Limited series, all episodes
**Thursday, January 7**
Dr. Nowhere: Season 1 finale
Saltwater Taffy (2023 film)
9 p.m. *Harbour Lights* (NBC) – New night
10 p.m. *Hollow Reed* (FX)
`
	shows := []string{"The Bishop's Gambit", "Flashpoint Fargo", "Sovereign", "Beat the Butcher", "Rust Belt", "Only the Neighbors", "Alma & the Wolves", "Dr. Nowhere", "Harbour Lights", "Hollow Reed", "Mrs Ngata's Lodgers", "Reaper"}
	read := func(title, text string) []string {
		var got []string
		for _, c := range Read(Article{Title: title, Text: text, Published: "2026-12-18", Shows: shows}, testLibrary(t)).Claims {
			got = append(got, told(c))
		}
		return got
	}
	got := read("Monthly TV guide", text)
	for _, w := range []string{
		"The Bishop's Gambit S3 premiere 2027-01-01, confirmed", "Sovereign S1 premiere 2027-01-03, confirmed", "Beat the Butcher S7 premiere 2027-01-04, confirmed",
		"Rust Belt S1 premiere 2027-01-04, confirmed", "Only the Neighbors S2 premiere 2027-01-05, confirmed", "Alma & the Wolves S0 premiere 2027-01-06, confirmed", "Dr. Nowhere S1 finale 2027-01-07, confirmed",
	} {
		if !slices.Contains(got, w) {
			t.Errorf("no %q in\n\t%s", w, strings.Join(got, "\n\t"))
		}
	}
	for _, no := range []string{"Flashpoint Fargo S0 premiere", "Harbour Lights S0 premiere", "Dr. Nowhere S1 premiere", "Taffy S0 premiere", "Hollow Reed S0 premiere"} {
		if strings.Contains(strings.Join(got, "\n"), no) {
			t.Errorf("there is %q in\n\t%s", no, strings.Join(got, "\n\t"))
		}
	}

	// A title alone begins where the headline says that all of them do.
	bare := "Here is everything that lands on the service next month, day by day.\n\n1 January\n*Mrs Ngata's Lodgers*, season 2. All six episodes at once.\n\n4 January\n*Harbour Lights*. A woman discovers that her colleagues do not exist. Eight-part drama from Shun Kuwabara.\n\n9 January\n★ *Reaper*. The film follows a vicar.\n"
	got = read("New on Norda in January: the full list", bare)
	for _, w := range []string{"Mrs Ngata's Lodgers S2 premiere 2027-01-01, confirmed", "Harbour Lights S0 premiere 2027-01-04, confirmed"} {
		if !slices.Contains(got, w) {
			t.Errorf("no %q in\n\t%s", w, strings.Join(got, "\n\t"))
		}
	}
	if strings.Contains(strings.Join(got, "\n"), "Reaper S0 premiere") {
		t.Errorf("a film begins in\n\t%s", strings.Join(got, "\n\t"))
	}
	if got := strings.Join(read("What to watch this week", bare), "\n"); strings.Contains(got, "Harbour Lights S0 premiere") {
		t.Errorf("a listing of what is on makes a premiere: %s", got)
	}
}
