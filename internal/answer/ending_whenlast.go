package answer

import (
	"regexp"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// What asks whether, or when, the last season began.
var (
	theLastOne = regexp.MustCompile(`(?i)\bfinal (?:season|series|run)\b|\bthe (?:very )?last (?:season|series|run)\b`)
	startsIt   = regexp.MustCompile(`(?i)\b(?:start(?:s|ed|ing)?|begins?|began|begun|beginning|air(?:s|ed|ing)?|premier(?:e|es|ed|ing)|debut(?:s|ed)?|launch(?:es|ed)?|come out|came out|been on|out yet|on yet)\b`)
)

// ofTheLast is a question whether the last season has begun, or when, as one for the first day of
// the season that is known to be the last: that it is the last does not tell it.
func ofTheLast(q ask.Question, known *tv.Dossier) ask.Question {
	if q.Season > 0 || q.About != ask.Final && q.About != ask.Premiere || !theLastOne.MatchString(q.Text) || !startsIt.MatchString(q.Text) {
		return q
	}
	last := 0
	for _, c := range known.Kind(tv.Final) {
		if !no(*c) && firm(*c) && c.Value.Number > 0 {
			last = c.Value.Number
			break
		}
	}
	if last == 0 {
		return q
	}
	q.About, q.Season = ask.Premiere, last
	q.Come = q.Yes && !q.When && q.Past
	return q
}

// orderedBeforeEnd is the order of the very season that a question names, where the show is told to
// end: that it ends with it, or after it, does not say that it is not to be.
func (f *file) orderedBeforeEnd(end tv.Claim) (tv.Standing, bool) {
	if f.q.Season == 0 || end.Value.Text != tv.Ended || end.Season != 0 || no(end) {
		return tv.Standing{}, false
	}
	if own := f.alone(f.q.Season, "order"); own.Known() && ordered(own.Lead) && !no(own.Lead) {
		return own, true
	}
	for _, own := range f.known.Kind(tv.Stage) {
		if own.Season == f.q.Season && ordered(*own) && !no(*own) && firm(*own) && !own.Plan {
			return tv.Standing{Lead: *own}, true
		}
	}
	return tv.Standing{}, false
}
