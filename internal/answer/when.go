package answer

import (
	"regexp"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// premiere answers when a season comes. Where no day is known, that it does not
// come at all is the answer, too.
func (f *file) premiere() {
	if AsksSpecial(f.q) {
		f.special()
		return
	}
	if hour.MatchString(f.q.Text) && f.atHour() {
		return
	}
	if tonight.MatchString(f.q.Text) {
		f.onTheDay()
		return
	}
	if f.onceMeant() || f.meantAtFirst(f.standing("premiere")) {
		return
	}
	if f.q.When && f.laterPart() {
		return
	}
	st := f.standing("premiere")
	if st.Empty() && f.q.Season == 0 && f.highest() == 1 {
		st = f.alone(1, "premiere") // there is no other season that it could be
	}
	if f.q.When && len(f.q.Rest) > 0 && (f.ofSubtitle() || f.dayOfIt() || f.ofAThing()) {
		return
	}
	if st = f.didCome(st); f.closed {
		return
	}
	if st = f.there(f.unplaced(f.cameOut(st))); f.closed {
		return
	}
	f.tell(st)
	if len(f.told) == 0 && f.q.When {
		f.lastOut()
	}
	if len(f.told) == 0 {
		f.airing()
	}
	f.cameSince()
	f.already()
	f.backAgain()
	if len(f.told) == 0 && f.q.When && !f.q.Past {
		f.resumes()
	}
	if len(f.told) == 0 {
		f.onItsNight()
	}
	if len(f.told) == 0 {
		if !f.q.Past {
			f.notComing()
		}
		return
	}
	if c := f.told[0].Claim; c.Kind == tv.Premiere && f.tooCoarse(c.Value.Date) {
		f.nearest, f.told = c, nil
		return
	}
	f.onDate(st)
	f.delayedSince()
}

// AsksSpecial reports whether a question is of a special, and not of a season.
func AsksSpecial(q ask.Question) bool { return has(q.Words, "special", "specials") }

// lastOut tells the last first day that has been, of whatever season, where one is asked
// for as a thing of the past and the question names no season.
func (f *file) lastOut() {
	for n := f.highest(); n >= 0 && f.q.Past && !f.q.First && f.q.Season == 0 && !f.q.Next; n-- {
		if st := f.alone(n, "premiere"); st.Known() && !no(st.Lead) && f.over(st.Lead.Value.Date) {
			f.season = n
			f.tell(st)
			return
		}
	}
}

// backAgain takes back a first day of the past where it is asked when a show comes
// back: it has been, and what comes is asked.
func (f *file) backAgain() {
	if !f.q.When || f.q.Past || f.q.Season > 0 || len(f.told) == 0 {
		return
	}
	if c := f.told[0].Claim; c.Kind == tv.Premiere && f.over(c.Value.Date) && !f.unheard(c.Season) && comesBack.MatchString(f.q.Text) {
		f.nearest, f.told = c, nil
	}
}

var comesBack = regexp.MustCompile(`(?i)\b(back|return|returns|returning|again|next)\b`)

// resumes tells when a season goes on after a pause, where nothing tells of a first day.
func (f *file) resumes() {
	for _, c := range f.free(func(c *tv.Claim) bool {
		return f.seasonFits(*c) && c.Certainty.Firm() && !no(*c) && hasKin(c.Value.Text, []string{"resume", "resumes", "return", "returns"}) && tellsWhen.MatchString(c.Value.Text)
	}, tv.Other) {
		f.add(*c, Also)
		return
	}
}

// hour asks for the time of day.
var hour = regexp.MustCompile(`(?i)\bwhat time\b|\b(what|which) (days|nights)\b`)

// clock is a time of day.
var clock = regexp.MustCompile(`(?i)\b(\d{1,2}([.:]\d\d)? ?(am|pm|a\.m\.|p\.m\.)|\d{1,2}[.:]\d\d|\d{1,2}/\d{1,2}c|midnight|noon|(week|mon|tues|wednes|thurs|fri|satur|sun)(day|night|end)s?)\b`)

// whatTime asks for the hour, and ofDay is one.
var (
	whatTime = regexp.MustCompile(`(?i)\bwhat (?:time|hour)\b`)
	ofDay    = regexp.MustCompile(`(?i)\b(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m|p\.m)\b|\d{1,2}[.:]\d\d\b|\d{1,2}/\d{1,2}c\b|midnight|noon)`)
)

// atHour tells what has a time of day in it: where something is on the air, or begins.
func (f *file) atHour() bool {
	for _, slot := range []string{"premiere", "production", "network"} {
		st := f.standing(slot)
		for _, c := range append([]tv.Claim{st.Lead}, st.Beside...) {
			if c.Kind == tv.Premiere && !no(c) && whatTime.MatchString(f.q.Text) && !someEpisode.MatchString(f.q.Text) && ofDay.MatchString(c.Quote) && !ofDay.MatchString(c.Detail) {
				f.add(inSentence(c), Also) // it is the sentence that has the hour
				f.closed = true
				return true
			}
			if c.Kind != "" && !no(c) && (clock.MatchString(c.Detail) || c.Kind == tv.Premiere && clock.MatchString(c.Quote)) {
				f.add(c, Leads)
				return true
			}
		}
	}
	f.best(func(c *tv.Claim) bool {
		return !no(*c) && clock.MatchString(c.Value.Text) && onAir.MatchString(c.Value.Text)
	}, nil, 0, 1, tv.Other)
	return len(f.told) > 0
}

// onAir is in words for when something is to be seen.
var onAir = regexp.MustCompile(`(?i)\b(airs?|airing|on air|shown|goes out|broadcast|screens?|slot)\b`)

// special answers when a special comes, which is no season: by what calls it so.
func (f *file) special() {
	for c := range f.each(tv.Premiere) {
		if f.seasonFits(c) && hasKin(c.Detail+" "+c.Quote, []string{"special"}) && f.alone(f.known.Meant(&c), "premiere").Lead.ID == c.ID {
			f.add(c, Leads)
			return
		}
	}
	var words []string
	for _, w := range strings.Fields(fold(f.q.Text)) {
		if has([]string{w}, "christmas", "halloween", "easter", "holiday", "thanksgiving") {
			words = append(words, w)
		}
	}
	if len(words) > 0 {
		f.best(all, words, 1, 1, tv.Other)
	}
}

// tooCoarse reports whether a question wants a date nearer than the one told: a year
// is no answer to "what month", nor half a year to "what day exactly".
func (f *file) tooCoarse(d tv.Date) bool {
	text := " " + fold(f.q.Text) + " "
	switch {
	case d.IsZero():
	case strings.Contains(text, " what time ") && !strings.Contains(text, " time of ") && f.over(d):
		return true // the hour is asked
	case strings.Contains(text, " exactly "), weekday.MatchString(text):
		return !d.IsDay()
	case strings.Contains(text, " what month ") || strings.Contains(text, " which month "):
		return d.First().Format("2006-01") != d.Last().Format("2006-01")
	}
	return false
}

// weekday asks for the day of the week.
var weekday = regexp.MustCompile(` (?:what|which) (?:night|day|evening)s? `)

// airing tells a plan or a word to be on the air, where it has a date.
func (f *file) airing() {
	st := f.standing("production")
	for _, c := range append([]tv.Claim{st.Lead}, st.Beside...) {
		if c.Value.Text == tv.Airing && c.When.IsZero() && f.q.When {
			f.nearest = c // it has begun; the day of it is not known
		} else if (c.Value.Text == tv.Airing || c.Value.Text == tv.Scheduled) && (!c.When.IsZero() || c.Value.Text == tv.Airing) {
			f.add(c, Leads)
		}
	}
}

// notComing tells that there is no such season to come. That the whole show is
// over does not answer when a season comes, and is offered beside.
func (f *file) notComing() {
	st := f.standing("order")
	if c := st.Lead; st.Known() && (finished(c) && !no(c) || c.Value.Text == tv.Renewed && no(c)) {
		if (f.q.Season == 0 || c.Season == f.q.Season) && (!c.Undecided() || c.When.Last().After(f.day.First())) {
			f.tell(st)
			f.allOver()
		} else {
			f.nearest = c
		}
		return
	}
	if f.afterLast() {
		f.nearest, f.told = f.told[0].Claim, nil
	}
}

// afterLast tells the number of the last season, where the one meant comes after
// it.
func (f *file) afterLast() bool {
	st := f.lastTold()
	if st.Known() && !no(st.Lead) && st.Lead.Value.Number < f.season {
		f.tell(st)
		return true
	}
	return false
}

// whole weighs one slot of the show as a whole.
func (f *file) whole(slot string) tv.Standing { return f.alone(0, slot) }

// onDate says whether the day a question names is the day.
func (f *file) onDate(st tv.Standing) {
	is := st.Lead.Value.Date
	asked := f.anyYear(is)
	if !f.q.Yes || f.q.When || asked.IsZero() || is.IsZero() || no(st.Lead) {
		return
	}
	if meeting := asked.Meeting(is); f.q.AnyYear && meeting != "" {
		asked = meeting
	}
	switch {
	case before.MatchString(f.q.Text) && is.Last().Before(asked.First()):
		f.verdict = Yes
	case before.MatchString(f.q.Text):
		f.verdict = No
	case asked.Contains(is), isOut.MatchString(f.q.Text) && !is.Last().After(asked.First()), by.MatchString(f.q.Text) && !is.Last().After(asked.Last()):
		f.verdict = Yes // what came before that day is out on it
	case !asked.Overlaps(is):
		f.verdict, f.corrects = No, ""
	}
	if f.verdict == No && wasMeant.MatchString(f.q.Text) {
		f.verdict = "" // for when it was meant before, nobody tells
	}
	f.onlyExpected(st.Lead)
}

// anyYear is the date that a question names; of what has been, and without a year, it
// is of the year of that.
func (f *file) anyYear(is tv.Date) tv.Date {
	asked := string(f.q.Date)
	if len(asked) < len("2026-01") || !f.q.Past && !f.over(is) || !monthOnly.MatchString(f.q.Text) || withYear.MatchString(f.q.Text) {
		return f.q.Date
	}
	if d, err := tv.ParseDate(is.First().Format("2006") + asked[4:]); err == nil {
		return d
	}
	return f.q.Date
}

var (
	withYear  = regexp.MustCompile(`(?i)\b((19|20)\d\d|this|next|last|tomorrow|today|tonight|yesterday|year)\b`)
	monthOnly = regexp.MustCompile(`(?i)\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/.]\d`)
)

// isOut asks whether something is there on a day, and not whether that is its first.
var isOut = regexp.MustCompile(`(?i)\b(out|available|streaming) on\b`)

// What comes by a day or before it may come at any time until then.
var (
	by     = regexp.MustCompile(`(?i)\bby\b`)
	before = regexp.MustCompile(`(?i)\bbefore\b`)
)
