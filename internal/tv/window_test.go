package tv

import "testing"

// "No exact day yet" leaves a window alone that was told before it, and no day.
func TestWeighWindow(t *testing.T) {
	for _, w := range []weighCase{
		{"both hold", "2026-06-01", `
			A press    2026-01-01 2027-Q1
			B official 2026-05-02 none`, "A | beside B"},
		{"a month too, and what no day was set before is past", "2026-06-01", `
			Z press    2025-10-01 none
			A official 2026-01-01 2027-03 reported
			B press    2026-05-02 none`, "A | beside B | past Z"},
		{"also once the window is over", "2028-06-01", `
			A press    2026-01-01 2027-Q1
			B press    2026-05-02 none`, "A | beside B"},
		{"but not if it was over when no day was set", "2026-06-01", `
			A press    2025-06-01 2026-Q1
			B press    2026-05-02 none`, "B | past A"},
		{"a day is withdrawn", "2026-06-01", `
			A official 2026-01-01 2027-03-04
			B press    2026-05-02 none`, "B | past A"},
		{"and with it the window that it narrowed", "2026-06-01", `
			A press    2026-01-01 2027
			B press    2026-02-01 2027-03-04
			C press    2026-05-02 none`, "C | past B A"},
		{"a window that took the place of the day stays", "2026-06-01", `
			A press    2026-01-01 2027-03-04
			B press    2026-02-01 2027-autumn
			C press    2026-05-02 none`, "B | beside C | past A"},
		{"the sentence withdraws it", "2026-06-01", `
			A press    2026-01-01 2027-Q1
			B press    2026-05-02 none says=No_new_premiere_date_has_been_set.`, "B | past A"},
		{"a new season is no new date", "2026-06-01", `
			A press    2026-01-01 2027-Q1
			B press    2026-05-02 none says=The_new_season_has_no_date_yet.`, "A | beside B"},
		{"it was held up since", "2026-06-01", `
			A press    2026-01-01 2027-Q1
			B press    2026-05-02 none held=2026-03-01`, "B | past A"},
		{"it was held up when the window was given", "2026-06-01", `
			A press    2026-01-01 2027-Q1
			B press    2026-05-02 none held=2026-01-01`, "A | beside B"},
		{"a rumoured window", "2026-06-01", `
			A loose    2026-01-01 2027-Q1
			B press    2026-05-02 none`, "B | past A"},
		{"a rumoured window among rumours", "2026-06-01", `
			A loose    2026-01-01 2027-Q1
			B loose    2026-05-02 none`, "A | beside B"},
		{"a window newer than none set", "2026-06-01", `
			A press    2026-01-01 none
			B press    2026-05-02 2027-Q1`, "B | past A"},
		{"an undated window", "2026-06-01", `
			A press    2026-01-01 2027-Q1 undated
			B press    2026-05-02 none`, "B | past A"},
		{"the window that the article says was meant before", "2026-06-01", `
			A press    2026-01-01 2026-autumn in=x at=10 says=It_was_due_in_autumn_2026.
			B press    2026-01-01 2027-Q1 in=x at=40 says=It_will_now_air_in_early_2027.
			C press    2026-05-02 none`, "B | beside C | past A"},
		{"and in the other order", "2026-06-01", `
			A press    2026-01-01 2026-autumn in=x at=40 says=It_was_originally_set_for_autumn.
			B press    2026-01-01 2027-Q1 in=x at=10`, "B | past A"},
		{"two articles disagree all the same", "2026-06-01", `
			A press    2026-01-01 2026-autumn says=It_was_due_in_autumn_2026.
			B press    2026-01-01 2027-Q1`, "B | conflict A"},
		{"a last day", "2026-06-01", `
			A press    2026-01-01 last:2027-Q1
			B press    2026-02-01 last:2027`, "A | past B"},
	} {
		w.run(t)
	}
}

func TestHeldUp(t *testing.T) {
	for name, c := range map[string]struct{ claims, want string }{
		"after the window": {`
			A press 2026-01-01 2027-Q1 season=2
			D press 2026-03-01 delay:strike season=2
			B press 2026-05-02 none season=2`, "B | past A"},
		"with the window, and recalled": {`
			D press 2026-01-01 delay:flood season=2
			A press 2026-01-01 2027-Q1 season=2
			B press 2026-05-02 none season=2
			E press 2026-05-02 delay:flood season=2`, "A | beside B"},
		"paused for another time": {`
			D press 2026-01-01 paused season=2
			A press 2026-01-01 2027-Q1 season=2
			E press 2026-04-02 paused season=2
			B press 2026-05-02 none season=2`, "B | past A"},
		"after all": {`
			A press 2026-01-01 2027-Q1 season=2
			B press 2026-05-02 none season=2
			D press 2026-05-20 delay:strike season=2`, "A | beside B"},
		"the season before": {`
			D press 2026-03-01 delay:strike season=1
			A press 2026-01-01 2027-Q1 season=2
			B press 2026-05-02 none season=2`, "A | beside B"},
	} {
		if got := outcome(NewDossier(claims(t, c.claims), "2026-06-01").Standing(2, "premiere")); got != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
	}
}
