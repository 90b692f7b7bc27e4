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

// newest is the day on which the newest source of an answer was published, and
// whether a record is newer: that is copied anew from time to time and tells no
// news, and so it counts only where there is nothing else.
func newest(facts []reply.Fact) (day tv.Date, noted bool) {
	record := tv.Date("")
	for _, f := range facts {
		switch c := f.Claim; {
		case !f.Cited():
		case !c.Record && c.Published.Compare(day) > 0:
			day = c.Published
		case c.Record && c.Published.Compare(record) > 0:
			record = c.Published
		}
	}
	if day.IsZero() {
		return record, false
	}
	return day, record.Compare(day) > 0
}

// warning tells that the newest source is older than so many days.
func warning(facts []reply.Fact, day tv.Date, after int) []reply.Text {
	of, noted := newest(facts)
	if !old(of, day, after) {
		return nil
	}
	if noted {
		return []reply.Text{reply.Say("status.stale.article", "age", reply.AgeWords(of, day))}
	}
	return []reply.Text{reply.Say("status.stale", "age", reply.AgeWords(of, day))}
}

// ofMaking is the day of the newest source of what is told of how a season comes along:
// of its making, its first day and what holds it up. What it took the place of, and
// what does not change, may be as old as it likes.
func ofMaking(facts []reply.Fact) (day tv.Date) {
	for _, f := range facts {
		switch c := f.Claim; {
		case !f.Cited(), f.Past, c.Record:
		case c.Slot() != "production" && c.Kind != tv.Premiere && c.Kind != tv.Delay:
		case day == "" || c.Published.Compare(day) > 0:
			day = c.Published
		}
	}
	return day
}

// old reports whether a day lies more than so many days back.
func old(of, day tv.Date, after int) bool {
	return !of.IsZero() && int(day.First().Sub(of.Last()).Hours()/24) > after
}

// age tells how old the newest source is, as a warning where it is too old, and how
// old that is which tells how a season comes along, where even that is.
func age(facts []reply.Fact, day tv.Date, after int) []reply.Text {
	if notes := warning(facts, day, after); len(notes) > 0 {
		return notes
	}
	of, noted := newest(facts)
	first := ofMaking(facts)
	switch {
	case of.IsZero():
		return nil
	case noted:
		return []reply.Text{reply.Say("status.newest.article", "date", of, "age", reply.AgeWords(of, day))}
	case old(first, day, after):
		return []reply.Text{reply.Say("status.newest.part", "date", of, "age", reply.AgeWords(of, day), "first", first, "old", reply.AgeWords(first, day))}
	}
	return []reply.Text{reply.Say("status.newest", "date", of, "age", reply.AgeWords(of, day))}
}

// unheard warns that what was promised has gone by without news, or where there is no such
// thing tells what else there is to tell of the age of the sources. That no later source
// says what came of it tells all that an age would, and each source has its own beside it.
func unheard(gone, ages []reply.Text) []reply.Text {
	if len(gone) > 0 {
		return gone
	}
	return ages
}
