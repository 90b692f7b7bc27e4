package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// shown reports whether a season has come: it, or a later one, was on the air or is.
// Season 0 is the show, which any season shows.
func (f *file) shown(season int) bool {
	_, ok := f.sign(season)
	return ok
}

// sign is the firm claim by which a season has come: its own, or that of a later one.
func (f *file) sign(season int) (tv.Claim, bool) {
	by := f.known.ShownBy(season)
	return by, by.Kind != "" && firm(by)
}

// over reports whether a date has come and gone.
func (f *file) over(d tv.Date) bool { return !d.IsZero() && d.Last().Before(f.day.First()) }

// lastShown is the highest season that has come; 0 where none is known to have.
func (f *file) lastShown() int {
	for n := f.highest(); n > 0; n-- {
		if f.shown(n) {
			return n
		}
	}
	return 0
}

// cameOut leaves, of the first day of a season that is asked for as a thing of the
// past, what may be it: that none was set, and what was guessed, are overtaken where
// the season has been seen.
func (f *file) cameOut(st tv.Standing) tv.Standing {
	if !f.q.Past || !f.shown(f.season) {
		return st
	}
	if st.Known() && (no(st.Lead) || !f.over(st.Lead.Value.Date)) {
		return tv.Standing{}
	}
	st.Beside = nil
	return st
}

// didCome leaves, where it is asked when a show came out, a day that has been: of whatever season
// or of the show; a day to come is no more than near.
func (f *file) didCome(st tv.Standing) tv.Standing {
	if !f.q.Past || !f.q.When || f.q.Season > 0 || f.q.Next || !asksDidCome.MatchString(f.q.Text) || st.Empty() || no(head(st)) || !head(st).Value.Date.First().After(f.day.Last()) {
		return st
	}
	for n := f.highest(); n >= 0; n-- {
		if was := f.alone(n, "premiere"); was.Known() && !no(was.Lead) && f.over(was.Lead.Value.Date) {
			f.season, was.Beside = n, nil
			return was
		}
	}
	if head(st).Season <= 1 && f.highest() <= 1 {
		return st // it has not come, and that tells so
	}
	f.nearest, f.closed = head(st), true
	return tv.Standing{}
}

var asksDidCome = regexp.MustCompile(`(?i)\bdid .*\b(?:premiere|debut|start|begin|air|come (?:out|on|back)|launch|return|first)\b`)

// unplaced is, in the place of the first day of a season that has been, or of none, the day
// to come that is told of the show and must be another season's.
func (f *file) unplaced(st tv.Standing) tv.Standing {
	if f.q.Past || f.q.First || f.q.Season > 0 || f.q.Yes && !f.q.When || st.Known() && !f.over(st.Lead.Value.Date) || f.known.Unplaced().Kind == "" {
		return st
	}
	f.season = 0
	return f.whole("premiere")
}

// already says whether a season has come, where that is asked and no day. What was
// told before the day cannot say that it came so.
func (f *file) already() {
	if !f.q.Come {
		return
	}
	if len(f.told) > 0 {
		c := f.told[0].Claim
		switch {
		case c.Kind == tv.Premiere && !no(c) && !c.Value.Date.IsZero() && c.Value.Date.First().After(f.day.First()):
			f.verdict = No
			return
		case c.Kind == tv.Premiere && f.over(c.Value.Date) && c.Published.First().After(c.Value.Date.Last()), c.Kind == tv.Stage && c.Value.Text == tv.Airing && !c.Plan:
			f.verdict = Yes
			return
		case !no(c):
			return
		}
	}
	if c, ok := f.sign(f.season); ok && f.season > 0 && c.Season >= f.season {
		f.told = append([]Told{{c, Leads}}, slices.DeleteFunc(f.told, func(t Told) bool { return no(t.Claim) })...)
		f.verdict = Yes
	}
}
