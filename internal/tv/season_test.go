package tv

import (
	"strings"
	"testing"
)

func claims(t *testing.T, lines string) []Claim {
	t.Helper()
	var out []Claim
	for _, line := range strings.Split(lines, "\n") {
		if strings.TrimSpace(line) != "" {
			out = append(out, claim(t, line))
		}
	}
	return out
}

func TestSeasonOf(t *testing.T) {
	for _, c := range []struct {
		name         string
		on           Date
		claims       string
		season, next int
	}{
		{"nothing", "2026-06-01", ``, 0, 0},
		{"the show alone", "2026-06-01", `A official 2026-01-01 renewed`, 0, 0},
		{"airing by its days", "2026-06-01", `
			A official 2026-01-01 2026-05-20 season=2
			B official 2026-01-01 last:2026-06-30 season=2
			C official 2026-05-01 renewed season=3`, 2, 3},
		{"on its last day", "2026-06-30", `
			A official 2026-01-01 2026-05-20 season=2
			B official 2026-01-01 last:2026-06-30 season=2
			C official 2026-05-01 renewed season=3`, 2, 3},
		{"the day after", "2026-07-01", `
			A official 2026-01-01 2026-05-20 season=2
			B official 2026-01-01 last:2026-06-30 season=2
			C official 2026-05-01 renewed season=3`, 3, 0},
		{"the day before", "2026-05-19", `
			A official 2026-01-01 2026-05-20 season=2
			B official 2026-01-01 last:2026-06-30 season=2
			C official 2026-05-01 renewed season=3`, 2, 3},
		{"ordered two ahead, with one to be filmed", "2026-06-01", `
			A press    2026-03-20 2025-09 season=2
			B official 2026-03-20 renewed season=3
			C press    2026-03-20 filming plan when=2026-06 season=3
			D official 2026-03-20 renewed season=4`, 3, 4},
		{"its first day has gone by, and nobody tells what came of it", "2026-11-26", `
			A press    2026-06-11 2026-06-14 season=1
			B press    2026-06-11 renewed season=2
			C press    2026-06-11 renewed season=3`, 1, 2},
		{"its first day has gone by, and the next was ordered since", "2026-11-26", `
			A press    2026-06-11 2026-06-14 season=1
			B press    2026-10-11 renewed season=2`, 2, 0},
		{"its first day has gone by, and the next is to be filmed", "2026-11-26", `
			A press    2026-06-11 2026-06-12 season=1
			B press    2026-06-11 filming plan season=2`, 2, 0},
		{"a rumour chooses none where another is told of", "2026-06-01", `
			A loose    2026-01-01 filming season=3
			B loose    2026-01-01 cancelled reported season=4`, 3, 4},
		{"nor does it beside who is flatly said to be in it", "2026-06-01", `
			A loose    2026-01-01 ida season=3
			B loose    2026-01-01 renewed reported season=4`, 3, 4},
		{"airing by stage, its last day unknown", "2026-06-01", `
			A official 2026-05-01 airing season=2
			C official 2026-05-01 renewed season=3`, 2, 3},
		{"airing by stage, long ago", "2027-06-01", `
			A official 2026-05-01 airing season=2
			C official 2026-05-01 renewed season=3`, 3, 0},
		{"airing by stage, its last day over", "2026-06-01", `
			A official 2026-05-01 airing season=2
			B official 2026-05-01 last:2026-05-20 season=2
			C official 2026-05-01 renewed season=3`, 3, 0},
		{"said not to air", "2026-06-01", `
			A official 2026-05-01 airing not season=2
			C official 2026-05-01 renewed season=3`, 3, 0},
		{"its first day denied", "2026-06-01", `
			A official 2026-05-01 2026-05-20 denied season=2
			B official 2026-05-01 last:2026-06-30 season=2
			C official 2026-05-01 renewed season=3`, 3, 0},
		{"the highest that is known of", "2026-06-01", `
			A official 2026-01-01 renewed season=2
			B official 2026-01-01 renewed season=3
			C loose    2026-02-01 renewed season=4`, 3, 4},
		{"a network's word on an old season outweighs none of the press on a new one", "2026-11-26", `
			A official 2023-05-02 paused season=2
			B press    2026-11-15 last:2026-08-23 season=3
			C press    2026-11-15 renewed season=4`, 4, 0},
		{"the nearest of those that follow", "2026-06-01", `
			A official 2026-01-01 renewed season=2
			B press    2026-01-01 renewed reported season=4
			C press    2026-02-01 renewed reported season=3`, 2, 3},
		{"that somebody reportedly joins makes no season", "2026-06-01", `
			A official 2026-01-01 renewed season=2
			B press    2026-02-01 ida reported season=3`, 2, 0},
		{"that somebody joins, flatly stated, makes one to come", "2026-06-01", `
			A official 2026-01-01 renewed season=2
			B press    2026-02-01 ida season=3`, 2, 3},
		{"of parts alone", "2026-06-01", `
			A press    2026-01-01 ida reported season=1
			B press    2026-02-01 ida reported season=2`, 2, 0},
		{"press alone", "2026-06-01", `
			A press    2026-01-01 renewed season=2
			B loose    2026-01-01 renewed season=3`, 2, 3},
		{"a guess chooses none", "2026-06-01", `
			A official 2026-01-01 renewed season=2
			B official 2026-01-01 2027 guess season=3`, 2, 0},
		{"guesses alone", "2026-06-01", `B official 2026-01-01 2027 guess season=3`, 0, 0},
		{"a firm plan does", "2026-06-01", `
			A official 2026-01-01 wrapped season=2
			B official 2026-01-01 filming plan when=2026-09 season=3`, 3, 0},
		{"there will be no such season", "2026-06-01", `
			A official 2026-01-01 wrapped season=3
			B official 2026-01-01 renewed not season=4`, 3, 0},
		{"denied", "2026-06-01", `
			A official 2026-01-01 wrapped season=3
			B official 2026-01-01 renewed denied season=4`, 3, 0},
		{"printed later", "2025-12-31", `
			A official 2025-06-01 renewed season=2
			B official 2026-01-01 renewed season=3`, 2, 0},
		{"the editors' word is as good as any", "2026-06-01", `
			A official 2026-01-01 renewed season=2
			B loose    2026-01-01 filming editor season=3`, 3, 0},
	} {
		season, next := NewDossier(claims(t, c.claims), c.on).Season()
		if season != c.season || next != c.next {
			t.Errorf("%s: season %d, next %d; want %d, %d", c.name, season, next, c.season, c.next)
		}
	}
}

func TestTold(t *testing.T) {
	for _, c := range []struct {
		name, slot, claims, want string
	}{
		{"its own", "production", `
			A press 2026-01-01 filming season=2
			B press 2026-02-01 pre-production
			C press 2026-02-01 airing season=1`, "A"},
		{"its own, and what must mean it", "production", `
			A press 2026-01-01 filming season=2
			B press 2026-02-01 wrapped
			C press 2026-02-01 airing season=1`, "B | past A"},
		{"the show's, where the season has none", "production", `
			B press 2026-02-01 wrapped
			C press 2026-02-01 airing season=1`, "B"},
		{"the show's, from before any season was shown", "production", `
			A press 2023-05-04 in-development
			B press 2026-03-10 2026-03-06 season=1`, "nothing | past A"},
		{"the show's, from since then", "production", `
			A press 2026-05-04 in-development
			B press 2026-03-10 2026-03-06 season=1`, "A"},
		{"a day too soon for what is still being filmed", "premiere", `
			A press 2026-05-04 filming season=2 in=x
			B press 2026-05-04 2026-06-10 in=x`, "nothing"},
		{"a day that leaves time enough", "premiere", `
			A press 2026-05-04 filming season=2 in=x
			B press 2026-05-04 2026-10-10 in=x`, "B"},
		{"no day was set then, and it has been shown", "premiere", `
			A press 2023-05-04 none season=2
			B press 2026-04-10 last:2026-04-01 season=3`, "nothing | past A"},
		{"no day is set since a season before", "premiere", `
			A press 2026-05-04 none season=2
			B press 2026-04-10 last:2026-04-01 season=1`, "A"},
		{"another slot is none", "premiere", `
			A press 2026-01-01 filming season=2
			B press 2026-02-01 2027`, "B"},
		{"a guess is its own", "premiere", `
			A press 2026-01-01 2027 guess season=2
			B press 2026-02-01 none`, "nothing | beside A"},
		{"nothing at all", "finale", `A press 2026-01-01 filming season=2`, "nothing"},
		{"the show is cancelled later", "order", `
			A official 2026-01-01 renewed season=2
			B press    2026-02-01 cancelled`, "B | past A"},
		{"or ended", "order", `
			A official 2026-01-01 renewed season=2
			B press    2026-02-01 ended`, "B | past A"},
		{"the show is renewed later", "order", `
			A official 2026-01-01 cancelled season=2
			B press    2026-02-01 renewed`, "A"},
		{"the show was cancelled before", "order", `
			A official 2026-01-01 renewed season=2
			B press    2025-02-01 cancelled`, "A | past B"},
		{"and is ordered again on loose word", "order", `
			A loose    2026-01-01 renewed season=2
			B press    2025-02-01 cancelled`, "B | beside A"},
		{"the show is cancelled on loose word", "order", `
			A official 2026-01-01 renewed season=2
			B loose    2026-02-01 cancelled`, "A | beside B"},
		{"loose against loose", "order", `
			A loose    2026-01-01 renewed season=2
			B loose    2026-02-01 cancelled`, "B | past A"},
		{"that it is cancelled is denied", "order", `
			A official 2026-01-01 renewed season=2
			B official 2026-02-01 cancelled denied`, "A"},
		{"the season was only guessed at", "order", `
			A loose    2026-01-01 renewed guess season=2
			D loose    2026-03-01 renewed guess season=2
			B official 2026-02-01 cancelled`, "B | beside D | past A"},
		{"nobody had ordered it, and it is filming", "order", `
			A press    2026-01-01 renewed not season=2
			B press    2026-02-01 filming season=2`, "nothing | past A"},
		{"nobody had ordered it, and it has a first day", "order", `
			A official 2026-01-01 renewed not season=2
			B press    2026-02-01 2027-spring season=2`, "nothing | past A"},
		{"it is filming, and nobody has ordered it since", "order", `
			B press    2026-01-01 filming season=2
			A press    2026-02-01 renewed not season=2`, "A"},
		{"nobody has ordered it, and a rumour has it filming", "order", `
			A press    2026-01-01 renewed not season=2
			B loose    2026-02-01 filming season=2`, "A"},
		{"nobody has ordered it, and it is in development", "order", `
			A press    2026-01-01 renewed not season=2
			B press    2026-02-01 in-development season=2`, "A"},
		{"with all that the season had", "order", `
			A press    2026-01-01 announced season=2
			C press    2026-01-10 cancelled season=2
			D press    2026-01-11 renewed season=2
			E official 2026-01-05 cancelled
			B official 2026-02-01 ended`, "B | past D C E A"},
	} {
		if got := outcome(NewDossier(claims(t, c.claims), "2026-06-01").Told(2, c.slot, false)); got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
	whole := claims(t, "A official 2026-01-01 renewed season=2\nB official 2025-02-01 announced")
	if got := outcome(NewDossier(whole, "2026-06-01").Told(0, "order", false)); got != "B" {
		t.Errorf("the show itself: %s", got)
	}
}

// TestToldOfANamedSeason: what is said of the show as a whole is told of a season that
// is asked for by its number where it can be of no other.
func TestToldOfANamedSeason(t *testing.T) {
	for _, c := range []struct {
		name, slot, claims string
		season             int
		want               string
	}{
		{"the show is the only season there is", "premiere", `A press 2026-01-01 2027`, 1, "A"},
		{"and so is its count", "production", `A press 2026-01-01 filming`, 1, "A"},
		{"a season besides it is spoken of", "premiere", `
			A press 2026-01-01 2027
			B press 2026-01-01 renewed season=2`, 1, "nothing"},
		{"the first has not been shown", "premiere", `
			A press 2026-01-01 2026-10-16
			B press 2026-01-01 filming season=2`, 2, "nothing"},
		{"the one before has been shown", "premiere", `
			A press 2026-05-01 2027
			B press 2026-01-01 renewed season=2
			C press 2025-01-01 2025-01-09 season=1`, 2, "A"},
		{"from before anybody spoke of it", "premiere", `
			A press 2025-01-01 2025-01-09
			B press 2026-01-01 renewed season=2
			C press 2025-01-01 2025-01-09 season=1`, 2, "nothing"},
		{"a later one is known of", "premiere", `
			A press 2026-05-01 2027
			B press 2026-01-01 renewed season=2
			C press 2025-01-01 2025-01-09 season=1
			D press 2026-01-01 renewed season=3`, 2, "nothing"},
		{"nobody speaks of it", "premiere", `
			A press 2026-05-01 2027
			C press 2025-01-01 2025-01-09 season=1`, 2, "nothing"},
		{"it is not to be", "premiere", `
			A press 2026-05-01 2027
			B press 2026-01-01 renewed not season=2
			C press 2025-01-01 2025-01-09 season=1`, 2, "nothing"},
		{"that the show goes on is no season's order", "order", `
			A press 2026-05-01 renewed
			B press 2026-01-01 filming season=2`, 2, "nothing"},
		{"that it was announced is the first one's", "order", `A press 2026-05-01 announced`, 1, "A"},
		{"that it ends is every season's", "order", `
			A press 2026-05-01 cancelled
			B press 2026-01-01 filming season=2`, 2, "A"},
		{"but a season was ordered since", "order", `
			A press 2024-05-01 ended
			B press 2026-01-01 renewed season=3
			C press 2026-01-01 filming season=2`, 2, "nothing"},
		{"the last season is the show's", "final", `
			A press 2024-05-01 final:4
			B press 2026-01-01 renewed season=3`, 3, "A"},
	} {
		all := claims(t, c.claims)
		for i := range all {
			all[i].Voice = all[i].Tier
		}
		if got := outcome(NewDossier(all, "2026-06-01").Told(c.season, c.slot, true)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
