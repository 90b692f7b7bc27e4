package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// production answers where the making of a season stands, when it begins or
// ended, and where it takes place.
func (f *file) production() {
	st := f.standing("production")
	if _, next := f.known.Season(); st.Empty() && f.q.Season == 0 && next != 0 {
		st = f.alone(next, "production") // this one is made, and waits for its day
	}
	if f.ofTheShow() {
		f.q.Rest = nil
	}
	switch {
	case f.meantAtFirst(st):
	case f.q.Why:
		f.whyPaused(st)
	case f.q.Where && f.notThere(st):
	case f.q.Where && f.q.Past && f.q.Season == 0 && len(f.q.Rest) == 0 && f.madeWhere():
	case f.q.Where:
		f.place(st)
		for n := f.highest(); len(f.told) == 0 && n >= 0 && f.q.Season == 0 && len(f.q.Rest) == 0; n-- {
			f.place(f.alone(n, "production"))
		}
	case f.stoppedNow(st):
	case resuming.MatchString(f.q.Text) && f.resumed(st):
	case f.q.When && f.notThere(st):
	case f.q.When:
		if f.whenMade(st); len(f.told) == 0 && f.q.Past && f.q.Stage == tv.Paused {
			f.q.Stage = tv.Wrapped // who asks when they stopped may mean for good
			f.whenMade(st)
		}
	case f.q.Yes && f.begunSince(st.Lead) && tv.Rung(st.Lead.Value.Text) < tv.Rung(tv.Wrapped):
		f.tell(f.alone(f.season, "premiere"))
		f.add(st.Lead, Was) // so it was before that day
	case f.q.Yes && len(f.q.Rest) > 0 && inPlace.MatchString(f.q.Text):
		f.takesPlace(st)
	default:
		f.tell(f.withItsDay(st))
		f.doneBefore(st)
		f.itself(st)
		f.made()
		f.reached()
	}
}

// withItsDay puts the first day in the place of that a season is scheduled, where both are
// told at once: that there is a day is less than which.
func (f *file) withItsDay(st tv.Standing) tv.Standing {
	st.Lead = f.itsDay(st.Lead)
	return st
}

func (f *file) itsDay(c tv.Claim) tv.Claim {
	if c.Kind != tv.Stage || c.Value.Text != tv.Scheduled || no(c) || f.q.Stage == tv.Scheduled {
		return c
	}
	if day := f.alone(f.known.Meant(&c), "premiere").Lead; day.Article == c.Article && firm(day) && !no(day) && !day.Value.Date.IsZero() {
		return day
	}
	return c
}

// begunSince reports whether the first day has come since a claim told how far the making
// of the season had got.
func (f *file) begunSince(c tv.Claim) bool {
	day := f.alone(f.season, "premiere").Lead
	return c.Kind != "" && c.Value.Text != tv.Airing && day.Certainty == tv.Confirmed && f.begun(f.season) && day.Value.Date.Compare(c.Told()) > 0
}

// doneBefore tells that the making was over before the show was on, which is all that is told of it.
func (f *file) doneBefore(st tv.Standing) {
	if len(f.told) > 0 || f.q.Stage != tv.Wrapped || f.q.Season > 0 && f.season != f.q.Season {
		return
	}
	for _, c := range st.Past {
		if c.Value.Text == tv.Wrapped && firm(c) && !no(c) && !c.Plan {
			f.add(c, Leads)
			f.closed = true
			return
		}
	}
}

// resuming asks whether, or when, work went on that had stopped.
var resuming = regexp.MustCompile(`(?i)\b(resum(e|es|ed|ing)|restart(s|ed|ing)?|again|back (to )?(work|filming|shooting|in production|on set))\b`)

// resumed answers whether and when it did, where a stop is known: by the first that is told
// of the filming since, else by what has come after it.
func (f *file) resumed(st tv.Standing) bool {
	if st.Lead.Value.Text == tv.Paused && !no(st.Lead) && !f.q.When {
		f.tell(st)
		if !toCome.MatchString(f.q.Text) {
			f.verdict = No // it has not; that it never will is not told
		}
		return true
	}
	list := slices.DeleteFunc(slices.Concat(st.Past, st.Conflict, []tv.Claim{st.Lead}), func(c tv.Claim) bool { return no(c) || c.Plan || !firm(c) })
	slices.SortStableFunc(list, func(a, b tv.Claim) int { return a.Told().Compare(b.Told()) })
	stop := -1
	for i, c := range list {
		if c.Value.Text == tv.Paused {
			stop = i
		}
	}
	if stop < 0 {
		return false
	}
	for _, c := range list[stop+1:] {
		if c.Value.Text == tv.Filming || !f.q.When && tv.Rung(c.Value.Text) > tv.Rung(tv.Filming) {
			f.add(c, Leads)
			f.verdict = Yes
			return true
		}
	}
	return false
}

// itself tells the stage asked about, too, where a later one leads.
func (f *file) itself(st tv.Standing) {
	for _, c := range st.Past {
		if st.Known() && c.Value.Text == f.q.Stage && !no(c) && !c.Plan && tv.Rung(c.Value.Text) < tv.Rung(st.Lead.Value.Text) {
			f.add(c, Was)
			return
		}
	}
}

// made says whether a stage has been reached.
func (f *file) made() {
	if !f.q.Yes || len(f.told) == 0 || f.q.Stage == "" {
		return
	}
	c, asked := f.told[0].Claim, tv.Rung(f.q.Stage)
	if f.longSince(c) && tv.Rung(c.Value.Text) <= asked {
		return // it will have moved on
	}
	is, begun := tv.Rung(c.Value.Text), has(strings.Fields(fold(f.q.Text)), "started", "start", "begun", "began")
	if c.Kind == tv.Stage && !c.Plan && is > 0 && (is < asked && f.dueSince(f.q.Stage, &c) || is == asked && f.q.Stage == tv.Filming && !begun && f.dueSince(tv.Wrapped, &c)) {
		f.told[0].Role = Was
		return // it was to have moved on
	}
	switch {
	case c.Kind != tv.Stage || c.Plan || f.told[0].Role == Beside:
	case (f.q.Stage == tv.Filming && !begun || f.q.Stage == tv.Wrapped) && c.Value.Text == tv.Filming && f.filmedUntil(c): // the end of it has come
	case c.Value.Text == tv.Scheduled && f.q.Stage != tv.Scheduled: // what has a day need not be made yet
	case f.q.Stage == c.Value.Text && no(c):
		f.verdict = No
	case f.q.Stage == c.Value.Text:
		f.verdict = Yes
	case no(c) && is > 0 && is <= asked, !no(c) && is > 0 && is < asked:
		f.verdict = No
	case !no(c) && asked > 0 && is > asked && (f.q.Stage != tv.Filming || begun):
		f.verdict = Yes
	case !no(c) && asked > 0 && is > asked:
		f.verdict = No // it is no longer filming
	}
}

// filmedUntil reports whether a season that was filmed was to be so until a day that has been.
func (f *file) filmedUntil(c tv.Claim) bool {
	return slices.ContainsFunc(f.known.Kind(tv.Stage), func(o *tv.Claim) bool {
		return o.Season == c.Season && o.Value.Text == tv.Filming && f.over(o.When) && filmsOn.MatchString(o.Quote) && o.When.Last().After(c.Told().First())
	})
}

var filmsOn = regexp.MustCompile(`(?i)\b(?:continu(?:es?|ing)|until|till|through|run(?:s|ning)? (?:to|into)|lasts?|goes on)\b`)

// lasts is for how long a stage of production may be taken to last, in days.
const lasts = 365

// longSince reports whether a claim is too old to tell how things stand.
func (f *file) longSince(c tv.Claim) bool {
	return !c.Told().IsZero() && f.day.First().Sub(c.Told().Last()).Hours() > lasts*24
}

// whenMade tells the claims that give a day to the stage asked about; of another season,
// where the question names none and nothing tells of the one meant.
func (f *file) whenMade(st tv.Standing) {
	f.dayMade(st)
	for n := f.highest(); n >= 0 && len(f.told) == 0 && f.q.Season == 0 && !f.q.Next; n-- {
		if n == 0 && f.season == 0 {
			break
		}
		if !f.begun(n) || f.q.Past {
			f.dayMade(f.alone(n, "production"))
		}
		if len(f.told) > 0 && f.told[0].Claim.When.IsZero() {
			f.told = nil // that of another season, and no day
		}
	}
}

// dayMade tells them of one season.
func (f *file) dayMade(st tv.Standing) {
	all := append(append(append([]tv.Claim{}, st.Conflict...), st.Beside...), st.Past...)
	if st.Known() {
		all = append([]tv.Claim{st.Lead}, all...)
	}
	stage := f.q.Stage
	if stage == "" {
		stage = tv.Filming
	}
	all = f.thereFirst(all)
	for _, plan := range []bool{false, true} { // what has been before what was meant to be
		for _, c := range all {
			if c.Value.Text == stage && !c.When.IsZero() && !no(c) && c.Plan == plan {
				f.add(c, Leads)
				return
			}
		}
	}
	if f.madeUntil(all, stage); len(f.told) > 0 {
		return
	}
	for _, c := range all {
		if c.Value.Text == stage && (no(c) || !c.Plan) {
			f.add(c, Leads) // it has, or has not; the day of it is not known
			return
		}
	}
}

// madeAll tells what is firmly known of the making and the coming of the season meant.
func (f *file) madeAll() {
	for _, slot := range []string{"production", "premiere"} {
		if st := f.alone(f.season, slot); st.Known() && !no(st.Lead) && firm(st.Lead) && st.Lead.Value.Text != tv.Airing {
			f.add(st.Lead, Also)
		}
	}
}
