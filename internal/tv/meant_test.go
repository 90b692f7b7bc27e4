package tv

import (
	"fmt"
	"math/rand"
	"testing"
)

// TestMeant: Z is a claim without a season; the rest is what else is told of the show.
func TestMeant(t *testing.T) {
	const known = `
		A press 2024-05-01 2024-05-09 season=1
		B press 2026-01-01 renewed season=2
		C press 2026-06-18 2027-01..2027-03 season=2
		`
	for _, c := range []struct {
		name, claims string
		want         int
	}{
		{"a day that was moved", known + `Z press 2026-11-18 2027-autumn`, 2},
		{"a day that is told before another", known + `Z press 2026-02-01 2027`, 2},
		{"none is set", known + `Z press 2026-03-01 none`, 2},
		{"a delay", known + `Z press 2026-11-18 delay:effects`, 2},
		{"a step in the making", known + `Z press 2026-03-01 filming`, 2},
		{"a plan for it", known + `Z press 2026-03-01 filming plan when=2026-09`, 2},
		{"a guess", known + `Z press 2026-11-18 2027-autumn guess`, 2},
		{"a rumour", known + `Z loose 2026-11-18 2027-autumn reported`, 2},
		{"a step taken before", known + "D press 2026-04-01 wrapped season=2\n" + `Z press 2026-05-01 filming`, 0},
		{"a pause is none", known + "D press 2026-04-01 wrapped season=2\n" + `Z press 2026-05-01 paused`, 2},
		{"a last day, while none is on the air", known + `Z press 2026-11-18 last:2027-05-01`, 2},
		{"a last day of what is on the air", "D press 2026-01-01 2026-10-01 season=1\nE press 2026-10-20 renewed season=2\n" + `Z press 2026-11-01 last:2026-12-03`, 1},
		{"a day of the past", known + `Z press 2026-11-18 2024-05-09`, 0},
		{"a day from before anybody spoke of it", known + `Z press 2025-06-01 2025-12`, 0},
		{"it is on the air", known + `Z press 2026-03-01 airing`, 0},
		{"what is to come once it has been shown", known + `Z press 2027-06-18 2028`, 0},
		{"of the season after it", known + "D press 2027-05-01 renewed season=3\n" + `Z press 2027-06-18 2028`, 3},
		{"the next of two", known + "D press 2026-06-18 renewed season=3\n" + `Z press 2026-11-18 2027-autumn`, 2},
		{"either of two", "B press 2026-01-01 filming season=2\nD press 2026-01-01 filming season=3\n" + `Z press 2026-11-18 2027-autumn`, 0},
		{"the first has not been shown", "B press 2026-01-01 filming season=2\n" + `Z press 2026-05-01 2026-10-16`, 0},
		{"the second is only heard of", "A press 2024-05-01 2024-05-09 season=1\nB loose 2026-01-01 renewed season=2\n" + `Z press 2026-11-18 2027-autumn`, 0},
		{"the only one", "A press 2026-05-01 filming season=1\n" + `Z press 2026-11-18 2027-autumn`, 1},
		{"nobody speaks of a season", `Z press 2026-11-18 2027-autumn`, 0},
		{"its article tells of that season by its number", known + "D press 2026-11-18 2027-08-01 season=2 in=one\n" + `Z press 2026-11-18 2027-autumn in=one`, 0},
		{"a count", known + `Z press 2026-11-18 episodes:8`, 0},
		{"a count beside a delay", known + "D press 2026-11-18 delay:effects in=one\n" + `Z press 2026-11-18 episodes:8 in=one`, 2},
		{"the order is the show's", known + `Z press 2026-11-18 cancelled`, 0},
		{"so is who plays in it", known + `Z press 2026-11-18 ida`, 0},
	} {
		list := claims(t, c.claims)
		for i := range list {
			list[i].Voice = list[i].Tier
		}
		for range 5 {
			rand.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
			d := NewDossier(list, "2027-12-26")
			for i := range list {
				if got := d.Meant(&list[i]); list[i].ID == "Z" && got != c.want {
					t.Errorf("%s: season %d, want %d", c.name, got, c.want)
				}
			}
		}
	}
}

// A show that has moved twice: the second time it is still the same season.
func TestMeantAfterAMove(t *testing.T) {
	list := claims(t, `
		A press 2024-05-01 2024-05-09 season=1
		B press 2025-06-01 2026-03 season=2
		C press 2026-01-10 2026-10
		D press 2026-06-10 2027-spring`)
	d := NewDossier(list, "2026-11-26")
	if got := outcome(d.Told(2, "premiere", true)); got != "D | past C B" {
		t.Error(got)
	}
	if got := fmt.Sprint(len(d.Coming()), d.Shown(2)); got != "1" {
		t.Error(got)
	}
}

// Whatever is told, every claim belongs to one season or to the show, the numbered
// to their own, whatever the order in which they came.
func TestEveryClaimBelongsOnce(t *testing.T) {
	r := rand.New(rand.NewSource(7))
	for range 300 {
		var list []Claim
		for n := range 3 {
			for _, c := range matter(t, r) {
				c.Season, c.ID = n, fmt.Sprint(c.ID, n)
				c.Article = fmt.Sprint(c.Article, n)
				list = append(list, c)
			}
		}
		d := NewDossier(list, "2026-06-01")
		seen := map[key]int{}
		for _, n := range d.Seasons() {
			for _, slot := range d.Slots(n) {
				for _, c := range d.Of(n, slot) {
					seen[keyOf(c)]++
					if d.Meant(c) != n || c.Season != 0 && c.Season != n || c.Slot() != slot {
						t.Fatalf("%v stands under season %d, %s", c, n, slot)
					}
				}
			}
		}
		meant := map[key]int{}
		for i := range list {
			if c := &list[i]; c.Slot() != "" && seen[keyOf(c)] != 1 {
				t.Fatalf("%v stands %d times", c, seen[keyOf(c)])
			}
			meant[keyOf(&list[i])] = d.Meant(&list[i])
		}
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		again := NewDossier(list, "2026-06-01")
		for i := range list {
			if got := again.Meant(&list[i]); got != meant[keyOf(&list[i])] {
				t.Fatalf("%v: season %d, and %d in another order", list[i], meant[keyOf(&list[i])], got)
			}
		}
	}
}
