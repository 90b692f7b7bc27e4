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
	switch {
	case f.q.Why:
		f.whyPaused(st)
	case f.q.Where:
		f.place(st)
	case f.q.When:
		f.whenMade(st)
	default:
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

// place tells the claim on production that names a place: one that has it beside
// what it says, else one whose sentence names it.
func (f *file) place(st tv.Standing) {
	if len(f.q.Rest) > 0 {
		f.best(func(c *tv.Claim) bool {
			return (isPlace(c.Value.Text) || madeAt.MatchString(c.Value.Text)) && meantOf(inWords(c), f.q.Rest, 1) == 1
		}, f.q.Words, wholly, 1, tv.Other)
		if len(f.told) > 0 {
			return // of some of it
		}
	}
	list := append(append(append([]tv.Claim{st.Lead}, st.Conflict...), st.Beside...), st.Past...)
	for _, at := range []func(tv.Claim) bool{
		func(c tv.Claim) bool { return isPlace(c.Detail) },
		func(c tv.Claim) bool { return isPlace(c.Quote) && !no(c) && c.Value.Text != tv.InDevelopment },
		func(c tv.Claim) bool { return somewhere.MatchString(" "+c.Detail) && c.Value.Text != tv.InDevelopment },
	} {
		for _, c := range list {
			if c.Kind != "" && at(c) {
				role := Leads
				if c.Plan && slices.ContainsFunc(st.Past, func(p tv.Claim) bool { return p.ID == c.ID }) {
					role = Was
				}
				f.add(c, role)
				return
			}
		}
	}
	f.placeInWords()
}

// placeInWords tells what is said in words of where it is filmed: of a special, where that
// is asked about.
func (f *file) placeInWords() {
	least := 0.0
	var words []string
	if w := one(strings.Fields(fold(f.q.Text)), "special", "finale", "pilot", "opener"); w != "" {
		words, least = []string{w}, 1
	}
	f.best(func(c *tv.Claim) bool {
		return madeAt.MatchString(c.Value.Text) || filmedAt.MatchString(c.Value.Text) && (isPlace(c.Value.Text) || onRoad.MatchString(c.Value.Text))
	}, words, least, 1, tv.Other)
}

var (
	somewhere = regexp.MustCompile(` (in|at|on) `)
	filmedAt  = regexp.MustCompile(`(?i)^(?:largely |mainly |partly |mostly )?(?:is |was |to be )?(?:filmed|filming|films|shot|shooting|shoots|taped|taping|tapes|made) .*\b(?:in|at|on|near|around)\b`)
	onRoad    = regexp.MustCompile(`\bon (?:the )?(?:\p{Lu}[\p{L}’'-]+ )+(?:Road|Street|Avenue|Lane|Island|Peninsula|Plain|Coast)\b`)
	madeAt    = regexp.MustCompile(`\b(?:filmed|filming|shot|shooting|films|shoots|made) (?:\w+ )?(?:in|on|at) \p{Lu}`)
	placed    = regexp.MustCompile(`\b(?:in|at|around|near|outside|across) (?:the |and around )?(?:city of |town of |a |north |south |east |west |northern |southern |eastern |western |rural |downtown )*(\p{Lu}[\p{L}’'-]+)`)
	noPlace   = regexp.MustCompile(`^(Jan|Feb|Mar(ch)?$|Apr|May$|June?$|July?$|Aug|Sep|Oct|Nov|Dec|Season|Series|Spring|Summer|Autumn|Fall|Winter|Q\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Episode|Christmas|Easter)`)
)

// isPlace reports whether words have a place in them: a name behind "in" that is no
// month and no season.
func isPlace(words string) bool {
	for _, m := range placed.FindAllStringSubmatch(words, -1) {
		if !noPlace.MatchString(m[1]) {
			return true
		}
	}
	return false
}
