package tv

import (
	"cmp"
	"slices"
)

// OnlyReported reports whether a claim is that somebody goes, and nobody stands by it.
func (c *Claim) OnlyReported() bool {
	return c.Kind == Cast && departs(*c) && !c.no() && !c.Plan && c.Certainty == Reported
}

// Gainsaid are what is firmly denied, no earlier, of a report that somebody goes: that they
// go, or that a part of theirs is another's; the best source first, then the newest. What is
// said of the show as a whole is said of any season.
func (d *Dossier) Gainsaid(report *Claim) []*Claim {
	if !report.OnlyReported() {
		return nil
	}
	parts := map[string]bool{report.CharacterID: true}
	for _, c := range d.Kind(Cast) {
		if !c.no() && report.PersonID != "" && c.PersonID == report.PersonID {
			parts[c.CharacterID] = true
		}
	}
	delete(parts, "")
	var list []*Claim
	for _, c := range d.Kind(Cast) {
		switch {
		case !c.no() || !c.Firm() || c.Certainty == Speculated || c.Told().Compare(report.Told()) < 0 || c.Season != 0 && report.Season != 0 && c.Season != report.Season:
		case c.Value.Change == Recast && parts[c.CharacterID], departs(*c) && goesAlike(c, report, parts):
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(a, b *Claim) int {
		return cmp.Or(int(a.Voice.Band()-b.Voice.Band()), b.Told().Compare(a.Told()), cmp.Compare(a.ID, b.ID))
	})
	return list
}

// goesAlike reports whether two claims tell of one and the same going: of one person, or of
// who has one of their parts.
func goesAlike(c, report *Claim, parts map[string]bool) bool {
	if c.PersonID != "" && report.PersonID != "" {
		return c.PersonID == report.PersonID
	}
	return parts[c.CharacterID]
}
