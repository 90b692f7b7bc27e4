package answer

import "backlot/internal/tv"

// production answers where the making of a season stands, when it begins or
// ended, and where it takes place.
func (f *file) production() {
	st := f.standing("production")
	switch {
	case f.q.Why:
		f.whyPaused(st)
	case f.q.Where:
		f.place(st)
	case f.q.When:
		f.whenMade(st)
	default:
		if f.q.Yes && len(f.q.Rest) > 0 && inPlace.MatchString(f.q.Text) {
			f.takesPlace(st)
			return
		}
		st = f.current(st)
		f.tell(st)
		f.itself(st)
		f.made()
	}
}

// current leaves out a stage that the first day has overtaken.
func (f *file) current(st tv.Standing) tv.Standing {
	if st.Known() && f.begun(f.season) && st.Lead.Value.Text != tv.Airing {
		first := f.alone(f.season, "premiere")
		if first.Lead.Value.Date.Compare(st.Lead.Told()) > 0 && f.q.Yes {
			return first
		}
	}
	return st
}

// itself tells the stage asked about, too, where a later one leads.
func (f *file) itself(st tv.Standing) {
	for _, c := range st.Past {
		if st.Known() && c.Value.Text == f.q.Stage && !no(c) && !c.Plan && tv.Rung(c.Value.Text) < tv.Rung(st.Lead.Value.Text) {
			f.add(c, Also)
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
	is := tv.Rung(c.Value.Text)
	switch {
	case c.Kind != tv.Stage || c.Plan || f.told[0].Role == Beside:
	case f.q.Stage == c.Value.Text && no(c):
		f.verdict = No
	case f.q.Stage == c.Value.Text:
		f.verdict = Yes
	case no(c) && is > 0 && is <= asked, !no(c) && is > 0 && is < asked:
		f.verdict = No
	case !no(c) && asked > 0 && is > asked && (f.q.Stage != tv.Filming || has(f.q.Words, "started", "start", "begun", "began")):
		f.verdict = Yes
	case !no(c) && asked > 0 && is > asked:
		f.verdict = No // it is no longer filming
	}
}

// lasts is for how long a stage of production may be taken to last, in days.
const lasts = 365

// longSince reports whether a claim is too old to tell how things stand.
func (f *file) longSince(c tv.Claim) bool {
	return !c.Told().IsZero() && f.day.First().Sub(c.Told().Last()).Hours() > lasts*24
}

// whenMade tells the claims that give a day to the stage asked about.
func (f *file) whenMade(st tv.Standing) {
	all := append(append(append([]tv.Claim{}, st.Conflict...), st.Beside...), st.Past...)
	if st.Known() {
		all = append([]tv.Claim{st.Lead}, all...)
	}
	stage := f.q.Stage
	if stage == "" {
		stage = tv.Filming
	}
	for _, c := range all {
		if c.Value.Text == stage && !c.When.IsZero() && !no(c) {
			f.add(c, Leads)
		}
	}
	if len(f.told) > 0 {
		f.told = f.told[:1]
		return
	}
	for _, c := range all {
		if c.Value.Text == stage && (no(c) || !c.Plan) {
			f.add(c, Leads) // it has, or has not; the day of it is not known
			return
		}
	}
}
