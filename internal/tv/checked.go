package tv

import "strings"

// Check sets a claim beside all that is known of what it tells, as of the dossier's
// day. One that names no season is about the present one, or what comes after it; one
// about a person is held against all their parts. The newest firm word decides, as it
// does for whoever is told how the matter stands; only where there is none, what is
// rumoured.
func (d *Dossier) Check(c Claim) Finding { return d.CheckIn(c, d.seasonOf(c)) }

// CheckIn is Check of a claim that is about a season, named or not.
func (d *Dossier) CheckIn(c Claim, season int) Finding {
	var all []Finding
	for _, st := range d.standingsFor(c, season) {
		f := st.Check(c, d.Day)
		if c.otherPart(st.Lead) {
			f = Finding{Verdict: NothingKnown, Known: f.Known}
		}
		all = append(all, f)
	}
	best := 0
	for i := range all {
		if decides(all[i], all[best]) {
			best = i
		}
	}
	f := all[best]
	for i := range all {
		if i != best {
			f = f.with(all[i])
		}
	}
	switch {
	case f.Verdict != NothingKnown || f.Says.Kind != "":
	case c.Kind == Cast && departs(c) && !c.no() && d.workLeft(c).Kind != "":
		f = Finding{Verdict: Borne, Known: d.workLeft(c)}
	case c.Kind == Delay && c.Value.Text != "":
		c.Value.Text = "" // it may be so, whatever the cause
		if f = d.CheckIn(c, season); f.Verdict == Borne {
			f.Verdict = Less
		}
	case c.Kind == Delay:
		f = d.byDay(f, c, season)
	case c.Kind == Cast && c.Value.Change == Stars && c.Season == 0 && !c.no():
		f = d.inAnother(f, c, season)
	default:
		f = d.byOrder(f, c, season)
	}
	return d.staying(d.byRefusal(f, c, season), c, season)
}

// staying adds to what is only reported of somebody's leaving that the part they have is
// not to be recast.
func (d *Dossier) staying(f Finding, c Claim, season int) Finding {
	said := f.Known
	if f.Verdict == OnlySaid {
		said = f.Says
	}
	if c.Kind != Cast || !departs(c) || c.no() || said.Certainty != Reported || f.Verdict != OnlySaid && f.Says.Kind != "" {
		return f
	}
	for _, st := range d.standingsFor(c, season) {
		if keeps := st.Lead; keeps.Value.Change == Recast && keeps.no() && keeps.Firm() && !said.newsAfter(keeps) {
			if f.Verdict == OnlySaid {
				f.Known = keeps
			} else {
				f.Says = keeps
			}
			return f
		}
	}
	return f
}

// workLeft is what tells that whoever is said to go leaves their work on the show.
func (d *Dossier) workLeft(c Claim) Claim {
	for _, o := range d.Kind(Crew) {
		if o.LeavesWork() && o.PersonID == c.PersonID && c.PersonID != "" && d.Now(d.Meant(o), o.Slot()).Lead.ID == o.ID && o.Firm() {
			return *o
		}
	}
	return Claim{}
}

// seasonOf is the season that a claim is about. Once its newest season has been on, what
// is said of the show's renewal, or of a first day to come, is said of the next.
func (d *Dossier) seasonOf(c Claim) int {
	if c.Season != 0 || c.Kind == Final {
		return c.Season
	}
	season, _ := d.Season()
	next := side(c) == ordered || c.Kind == Premiere && c.Value.Date.First().After(d.Day.First())
	if next && season > 0 && d.Shown(season) != "" {
		return season + 1
	}
	return season
}

// standingsFor are the standings that a claim is held against, that of its own matter
// first.
func (d *Dossier) standingsFor(c Claim, season int) []Standing {
	all := []Standing{d.Told(season, c.Slot(), c.Season > 0)}
	switch {
	case c.Kind == Cast:
		all = append(all, d.partsFor(c, season)...)
	case side(c) == finished:
		all = append(all, d.Now(0, "order")) // a denial is mostly of the show as a whole
	case side(c) == ordered && season == 0 && all[0].Empty():
		all[0] = d.Refused()
	case c.Kind == Delay && c.Value.Text == "":
		present, _ := d.Season()
		for _, n := range []int{season, 0} {
			for _, slot := range d.Slots(n) {
				if strings.HasPrefix(slot, "delay/") && slot != c.Slot() {
					all = append(all, d.Told(season, slot, c.Season > 0 && c.Season != present)) // what holds up the show holds up that one
				}
			}
		}
	}
	return all
}

// otherPart reports whether a claim names another part than one that is known: that
// somebody has that one does not tell whether they have this.
func (c Claim) otherPart(known Claim) bool {
	return c.Kind == Cast && known.Kind == Cast && c.Value.Character != "" && known.Value.Character != "" && c.Slot() != known.Slot()
}

// partsFor are the other standings of whom a claim names: of that season, of the
// show as a whole, and where the claim names no season of those that come after it.
func (d *Dossier) partsFor(c Claim, season int) []Standing {
	seen := map[slotOf]bool{{season, c.Slot()}: true}
	var all []Standing
	add := func(m slotOf, st Standing) {
		if !seen[m] {
			seen[m] = true
			all = append(all, st)
		}
	}
	for _, o := range d.Kind(Cast) {
		if !(c.PersonID != "" && o.PersonID == c.PersonID || c.CharacterID != "" && o.CharacterID == c.CharacterID) {
			continue
		}
		if o.Season == season || o.Season == 0 {
			add(slotOf{season, o.Slot()}, d.Told(season, o.Slot(), c.Season > 0))
		}
		if c.Season == 0 && (o.Season == 0 || o.Season > season) {
			add(slotOf{o.Season, o.Slot()}, d.Now(o.Season, o.Slot())) // a denial is mostly of the show as a whole
		}
	}
	return all
}

// decides reports whether a finding counts before another: what is firmly known before
// what is only said, that before what is too old or nothing; of what is known the
// newest word. A rumour of a later season is not settled by what is known of an earlier
// one.
func decides(f, o Finding) bool {
	if later(f, o) || later(o, f) {
		return later(f, o)
	}
	switch {
	case f.Verdict == TooOld && o.bears():
		return f.Known.newsAfter(o.Known) // what is older still does not speak of the present
	case f.bears() && o.Verdict == TooOld:
		return !o.Known.newsAfter(f.Known)
	}
	if a, b := f.standing(), o.standing(); a != b {
		return a < b
	}
	return f.Known.newsAfter(o.Known)
}

// later reports whether a finding is a rumour of a season after the one of which
// another knows otherwise.
func later(f, o Finding) bool {
	return f.Verdict == OnlySaid && o.Verdict == Contradicted && f.Says.Season > o.Known.Season && o.Known.Season > 0 && f.Says.newsAfter(o.Known)
}

// standing is how well a finding is founded, the best first.
func (f Finding) standing() int {
	switch {
	case f.bears(), f.Verdict == Contradicted:
		return 0
	case f.Verdict == OnlySaid:
		return 1
	case f.Known.Certainty == Denied:
		return 2 // it is the nearest there is to it
	case f.Known.Kind != "" || f.Said.Kind != "":
		return 3
	}
	return 4
}

// bears reports whether what is known says that it is so, or was, whether or not
// others disagree.
func (f Finding) bears() bool {
	switch f.Verdict {
	case Borne, Less, Then, Moved, Disputed:
		return true
	}
	return false
}

// newsAfter reports whether a claim tells of a later day than another. A record, which
// is copied anew from time to time, tells no news.
func (c Claim) newsAfter(o Claim) bool {
	switch {
	case c.Kind == "" || o.Kind == "":
		return o.Kind == "" && c.Kind != ""
	case c.Record != o.Record:
		return o.Record
	}
	return c.Told().after(o.Told())
}

// with is a finding together with what another tells of its claim: what said so before,
// and what says so now.
func (f Finding) with(o Finding) Finding {
	if f.bears() {
		return f
	}
	was := o.Said
	if o.bears() {
		was = o.Known
		if f.Verdict == TooOld {
			f.Verdict = Contradicted // and that is the last word on it
		}
	}
	if was.Kind != "" && (f.Said.Kind == "" || was.Firm() && !f.Said.Firm()) && f.Verdict != OnlySaid {
		f.Said = was
	}
	switch says := o.Says; {
	case says.Kind == "" || o.Verdict == Disputed || f.Says.Kind != "":
	case f.Known.Kind == "" || says.newsAfter(f.Known):
		f.Says = says
	case f.Said.Kind == "":
		f.Said = says
	}
	if f.Known.Kind == "" {
		f.Known = o.Known
	}
	return f
}

// byOrder tells, of what nobody knows of a season, how its order stands: a show that
// was cancelled makes no more, nor one that ends with an earlier season.
func (d *Dossier) byOrder(f Finding, c Claim, season int) Finding {
	switch slot := c.Slot(); {
	case slot == "order" && side(c) != ordered, slot != "order" && !hasOwn(slot), !d.ahead(c, season):
		return f
	}
	for _, end := range []Claim{d.Told(season, "order", c.Season > 0).Lead, d.Told(0, "final", false).Lead} {
		if !end.Firm() || f.Known.Kind != "" && !end.newsAfter(f.Known) {
			continue
		}
		switch ends := end.Ends() || end.Kind == Final && !end.no() && end.Value.Number < season; {
		case ends && !c.no():
			f.Known, f.Verdict = end, Contradicted
			if end.oldNews(d.Day) {
				f.Verdict = TooOld
			}
			return f
		case ends, end.Kind == Stage && f.Known.Kind == "" && c.Kind != Episodes:
			f.Known = end
		}
	}
	return f
}

// byDay tells, of a delay of which nobody speaks as one, whether a first day was moved
// to a later one.
func (d *Dossier) byDay(f Finding, c Claim, season int) Finding {
	st := d.Told(season, "premiere", c.Season > 0)
	was, ok := st.Replaced()
	if !ok || c.no() || c.Value.Text != "" || !st.Lead.Firm() || !st.Lead.Value.Date.after(was.Value.Date) || was.Value.Date.IsZero() {
		return f
	}
	return Finding{Verdict: Borne, Known: st.Lead, Said: was}
}

// ahead reports whether a claim tells of what is still to come of a season, or of one
// that has not been seen.
func (d *Dossier) ahead(c Claim, season int) bool {
	if d.Shown(season) == "" {
		return true
	}
	on := c.Value.Date
	return c.Season == 0 && (c.Kind == Stage || on.First().After(d.Day.First()))
}
