package answer

import (
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// denial answers whether somebody has denied something: by a claim that is denied
// and says so, of whoever the question names. What they do otherwise tells nothing
// of it.
func (f *file) denial() {
	for c := range f.each(tv.Kinds...) {
		if c.Certainty == tv.Denied && f.seasonFits(c) && f.denies(c) {
			f.add(c, Leads)
		}
	}
	if len(f.told) == 0 {
		return
	}
	f.verdict = Yes
	f.rejects()
}

// denies reports whether a denial is one of whom the question names, and about it:
// they say it, or it is about them.
func (f *file) denies(c tv.Claim) bool {
	text := " " + fold(strings.Join([]string{c.By, c.Value.Text, c.Value.Person, c.Value.Character, c.Quote}, " ")) + " "
	for _, p := range f.q.People {
		if !slices.ContainsFunc(p.Entries, func(e names.Entry) bool {
			return isThing(&c, e) || overlaps(text, []string{fold(e.Name), fold(p.Typed)})
		}) {
			return false
		}
	}
	about := slices.DeleteFunc(slices.Clone(f.q.Words), func(w string) bool { return strings.HasPrefix(w, "den") })
	switch {
	case len(f.q.Rest) > 0 && !hasAnyOf(text+" "+fold(c.Detail), f.q.Rest):
		return false
	case len(f.q.People) > 0 && c.Kind == tv.Cast && c.Value.Change == tv.Departs:
		return !has(about, "joining", "join", "returning", "return", "back") // "deny leaving", "deny it"
	}
	return len(about) == 0 || hasAnyOf(text+" "+fold(c.Value.Change), about)
}

// rejects tells, beside a denial that leads, the newest of the press that said what
// is denied.
func (f *file) rejects() {
	d := f.told[0].Claim
	if d.Certainty != tv.Denied {
		return
	}
	for c := range f.each(d.Kind) {
		if c.Certainty.Firm() && firm(c) && !c.Negative && agrees(c, d) && (c.Season == d.Season || c.Season == 0 || d.Season == 0) {
			f.add(c, Rejected)
			return
		}
	}
}

// agrees reports whether a claim says what another denies.
func agrees(c, d tv.Claim) bool {
	return c.Show == d.Show && d.SameValue(c) && c.Value.Change == d.Value.Change
}
