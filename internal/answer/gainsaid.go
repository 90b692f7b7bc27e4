package answer

import (
	"cmp"
	"slices"

	"backlot/internal/tv"
)

// gainsaid puts first, where what leads is no more than a report that somebody goes, that
// their part is denied to be another's: then they do not go. What else is denied of them, as
// that there was a quarrel, stands against the reason that is asked for, and not against
// their going.
func (f *file) gainsaid() {
	if len(f.told) == 0 || !f.onlyReported(f.told[0].Claim) {
		return
	}
	report := f.told[0].Claim
	kept, words := f.against(report, tv.Cast), f.against(report, tv.Other)
	switch {
	case len(kept) > 0:
		f.told, f.verdict = nil, ""
		f.add(*kept[0], Leads)
		if len(words) > 0 {
			f.add(*words[0], Also)
		}
		f.add(report, Rejected)
	case f.q.Why && len(words) > 0:
		f.add(*words[0], Disputes)
	}
}

// onlyReported reports whether a claim is that somebody goes, and nobody stands by it.
func (f *file) onlyReported(c tv.Claim) bool {
	return c.Kind == tv.Cast && c.Value.Change == tv.Departs && !no(c) && !c.Plan && c.Certainty == tv.Reported
}

// isGainsaid reports whether a claim is no more than such a report, and denied.
func (f *file) isGainsaid(c tv.Claim) bool {
	return f.onlyReported(c) && len(f.against(c, tv.Cast)) > 0
}

// against are the denials of a kind since a report that somebody goes: that their part is
// given to another, or what is denied of them in words; the best source first.
func (f *file) against(report tv.Claim, k tv.Kind) []*tv.Claim {
	parts := map[string]bool{report.CharacterID: true}
	for _, c := range f.known.Kind(tv.Cast) {
		if !no(*c) && report.PersonID != "" && c.PersonID == report.PersonID {
			parts[c.CharacterID] = true
		}
	}
	delete(parts, "")
	var list []*tv.Claim
	for _, c := range f.known.Kind(k) {
		switch {
		case !no(*c) || !firm(*c) || c.Told().Compare(report.Told()) < 0 || c.Season != 0 && report.Season != 0 && c.Season != report.Season:
		case c.Value.Change == tv.Recast && parts[c.CharacterID], k == tv.Other && c.Certainty == tv.Denied && namesOf(report, c):
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(a, b *tv.Claim) int {
		return cmp.Or(int(a.Voice.Band()-b.Voice.Band()), newer(a, b))
	})
	return list
}

// namesOf reports whether a claim in words names whom another is about.
func namesOf(about tv.Claim, c *tv.Claim) bool {
	return anyOf(fold(c.Value.Text), telling(fold(cmp.Or(about.Value.Person, about.Value.Character))))
}
