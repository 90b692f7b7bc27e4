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
	if len(f.told) == 0 || !f.told[0].Claim.OnlyReported() {
		return
	}
	report := f.told[0].Claim
	kept, words := f.keptFrom(report), f.deniedInWords(report)
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

// isGainsaid reports whether a claim is no more than such a report, and denied.
func (f *file) isGainsaid(c tv.Claim) bool { return len(f.keptFrom(c)) > 0 }

// keptFrom are the denials that the part is another's of whom a report says that they go.
func (f *file) keptFrom(report tv.Claim) []*tv.Claim {
	return slices.DeleteFunc(f.known.Gainsaid(&report), func(c *tv.Claim) bool { return c.Value.Change != tv.Recast })
}

// deniedInWords are the denials, in words, of something of whom a report says that they go.
func (f *file) deniedInWords(report tv.Claim) []*tv.Claim {
	var list []*tv.Claim
	for _, c := range f.known.Kind(tv.Other) {
		if c.Certainty == tv.Denied && firm(*c) && c.Told().Compare(report.Told()) >= 0 && (c.Season == 0 || report.Season == 0 || c.Season == report.Season) && namesOf(report, c) {
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
