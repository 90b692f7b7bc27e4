package answer

import (
	"slices"

	"backlot/internal/tv"
)

// handedOver tells of somebody whose part is another's now that they leave it, and then who takes it
// over; whether there is that to tell.
func (f *file) handedOver(st tv.Standing) bool {
	left := f.ofTheirs(st)
	if left.Value.Change != tv.Departs {
		return false
	}
	f.add(left, Leads)
	f.add(st.Lead, Also)
	f.closed = f.closed || !f.q.When && !f.q.Why
	return true
}

// takesOver reports whether a claim gives the part of another to the very one who is asked about.
func (f *file) takesOver(c tv.Claim) bool {
	return c.Value.Change == tv.Recast && c.PersonID != "" && f.about(tv.Claim{Kind: tv.Cast, Show: c.Show, PersonID: c.PersonID})
}

// comingOrGoing is what a standing tells of who comes or who goes, as is asked: whoever takes a part
// over comes, and whoever had it goes.
func (f *file) comingOrGoing(st tv.Standing) (tv.Claim, bool) {
	c := head(st)
	switch {
	case f.q.Change == "" || c.Value.Change == f.q.Change:
		return c, true
	case f.q.Change == tv.Joins && c.Value.Change == tv.Recast && c.Value.Person != "" && !no(c):
		return c, true
	case f.q.Change == tv.Departs:
		return st.Predecessor()
	}
	return tv.Claim{}, false
}

// deniedOnce puts behind what is newest of whether somebody goes that it was denied before, of that
// season or an earlier one; whether it is so.
func (f *file) deniedOnce() bool {
	if f.q.Change != tv.Departs || f.q.Why || f.q.When {
		return false
	}
	i := slices.IndexFunc(f.told, func(t Told) bool { return t.Claim.Certainty == tv.Denied && t.Claim.Value.Change == tv.Departs })
	if i < 0 || f.told[i].Claim.Correction {
		return false
	}
	denial := f.told[i].Claim
	ofReason := func(c tv.Claim) bool {
		return denial.Detail != "" && c.Article == denial.Article && c.Certainty == tv.Confirmed
	} // how they go is denied, and not that they do
	newest := slices.IndexFunc(f.told, func(t Told) bool {
		c := t.Claim
		moves := c.Value.Change == tv.Departs || c.Value.Change == tv.Returns
		return c.Kind == tv.Cast && moves && !no(c) && firm(c) && !c.Plan && c.PersonID != "" && c.PersonID == denial.PersonID &&
			(c.Season == 0 || c.Season > denial.Season || c.Season == denial.Season && f.known.Meant(&c) == denial.Season) &&
			(c.Told().Compare(denial.Told()) > 0 || ofReason(c) && c.Value.Change == tv.Departs)
	})
	if newest < 0 {
		return false
	}
	now := f.told[newest].Claim
	f.told, f.closed = []Told{{now, Leads}}, true
	if now.Value.Change == tv.Departs {
		f.beforeThat(now)
	}
	if ofReason(now) {
		f.add(denial, Also)
		return true
	}
	f.add(denial, Was)
	return true
}

// beforeThat tells of somebody who goes that they were to come back for the same season, as was told
// before.
func (f *file) beforeThat(now tv.Claim) {
	for _, c := range f.known.Among(*ofMoves, now.Season, now.Slot()).Past {
		if c.Value.Change == tv.Returns && !no(c) && firm(c) && c.PersonID == now.PersonID && c.Told().Compare(now.Told()) < 0 {
			f.add(c, Was)
			return
		}
	}
}

// oldDenials tells of a denial that somebody goes, behind what is told later of their going, that it
// was one.
func (f *file) oldDenials() {
	for i, t := range f.told {
		if lead := f.told[0].Claim; i > 0 && t.Role != Rejected && t.Claim.Certainty == tv.Denied && t.Claim.Value.Change == tv.Departs && lead.Value.Change == tv.Departs && !no(lead) && firm(lead) &&
			t.Claim.PersonID == lead.PersonID && t.Claim.Season <= lead.Season && t.Claim.Told().Compare(lead.Told()) < 0 {
			f.told[i].Role = Was
		}
	}
}

// afterSeason takes whoever asks whether somebody goes after a season to ask it of the next, where
// that is told of the next and later than what is told of the one that is named.
func (f *file) afterSeason() {
	if f.q.Change != tv.Departs || f.q.Season == 0 || !f.asks(afterOne) {
		return
	}
	var newest *tv.Claim
	for _, c := range f.known.Kind(tv.Cast) {
		if f.about(*c) && c.Value.Change != tv.Stars && (c.Season == f.q.Season || c.Season == f.q.Season+1) && firm(*c) && (newest == nil || newer(c, newest) < 0) {
			newest = c
		}
	}
	if newest != nil && newest.Season > f.q.Season && newest.Value.Change == tv.Departs && !no(*newest) {
		f.q.Season, f.season = newest.Season, newest.Season
	}
}
