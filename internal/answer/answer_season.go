package answer

import (
	"regexp"

	"backlot/internal/ask"
)

// seasonMeant is the season that the question is about: the one it names, the
// coming one where it asks for that, else the one that answers are about where none is named.
func (f *file) seasonMeant() int {
	if f.q.Season > 0 {
		return f.q.Season
	}
	if f.q.About == ask.Premiere && f.q.Past && !f.q.Next {
		if f.q.First || premiered.MatchString(f.q.Text) && f.alone(1, "premiere").Known() {
			return 1
		}
		if n := f.lastShown(); n > 0 {
			return n
		}
	}
	if n := f.lastToCome(); n > 0 {
		return n
	}
	switch f.q.About {
	case ask.Premiere, ask.Change, ask.Episodes, ask.Finale, ask.Delay:
		if n := f.coming(); n > 0 && !f.q.Past && !f.q.Next {
			return n
		}
	}
	now, next := f.known.Season()
	if n := f.coming(); f.q.About == ask.Premiere && f.q.Next && n > 0 && n < next {
		return n // the one after it is ordered, too
	}
	switch {
	case f.q.Next && next > 0:
		return next
	case f.q.Next && now > 0 && f.begun(now):
		return now + 1
	case next > 0 && f.ahead() && f.begun(now):
		return next
	}
	return now
}

// premiered asks for the day on which a show was first seen, and not a season of it.
var premiered = regexp.MustCompile(`(?i)\bpremiered?\b`)

// coming is the first season that has a day to come; 0 where none has.
func (f *file) coming() int {
	for n := 1; n <= f.highest(); n++ {
		if c := f.alone(n, "premiere").Lead; !c.Value.Date.IsZero() && !no(c) && !c.Value.Date.Last().Before(f.day.First()) {
			return n
		}
	}
	return 0
}

// ahead reports whether the question looks forward.
func (f *file) ahead() bool {
	switch f.q.About {
	case ask.Premiere, ask.Production, ask.Episodes, ask.Order, ask.Delay, ask.Change:
		return !f.q.Past
	}
	return false
}

// begun reports whether a firm source gave a first day of a season that has come.
func (f *file) begun(season int) bool {
	d := f.known.Standing(season, "premiere").Lead.Value.Date
	return !d.IsZero() && !d.Last().After(f.day.First())
}

// highest is the highest season that any claim is about.
func (f *file) highest() int {
	return f.known.Highest()
}
