package bot

import (
	"context"
	"strconv"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// staleAfter is how old the newest source may be before an answer warns, in days,
// where the server has set nothing else: half a year, after which a production
// has usually moved.
const staleAfter = 183

// staleSetting is the key under which a desk keeps its own number of days.
const staleSetting = "stale"

// staleAge is how many days old the newest source may be where somebody asks.
func (b *Bot) staleAge(ctx context.Context, a reply.Asker) (int, error) {
	set, err := b.Store.Setting(ctx, desk(a), staleSetting)
	if n, bad := strconv.Atoi(set); bad == nil && n > 0 {
		return n, err
	}
	return staleAfter, err
}

// newest is the day on which the newest source of an answer was published.
func newest(facts []reply.Fact) tv.Date {
	day := tv.Date("")
	for _, f := range facts {
		if f.Cited() && f.Claim.Published.Compare(day) > 0 {
			day = f.Claim.Published
		}
	}
	return day
}

// warning tells that the newest source is older than so many days.
func warning(facts []reply.Fact, day tv.Date, after int) []reply.Text {
	of := newest(facts)
	if of.IsZero() || int(day.First().Sub(of.Last()).Hours()/24) <= after {
		return nil
	}
	return []reply.Text{reply.Say("status.stale", "age", reply.AgeWords(of, day))}
}

// age tells how old the newest source is, as a warning where it is too old.
func age(facts []reply.Fact, day tv.Date, after int) []reply.Text {
	if notes := warning(facts, day, after); len(notes) > 0 {
		return notes
	}
	of := newest(facts)
	if of.IsZero() {
		return nil
	}
	return []reply.Text{reply.Say("status.newest", "date", of, "age", reply.AgeWords(of, day))}
}
