package bot

import (
	"slices"

	"backlot/internal/tv"
)

// denied reports whether what was said on a matter is denied beside what leads.
func denied(st tv.Standing, c tv.Claim) bool {
	return slices.ContainsFunc(slices.Concat(st.Beside, st.Conflict), func(d tv.Claim) bool {
		return d.Certainty == tv.Denied && d.Firm() && d.SameValue(c)
	})
}

// replaced reports whether what is denied of a first or last day, or of a number, has been settled: whoever
// knows has told what it is instead.
func replaced(st tv.Standing, c *tv.Claim) bool {
	switch c.Kind {
	case tv.Premiere, tv.Finale, tv.Episodes, tv.Final:
	default:
		return false
	}
	lead := st.Lead
	return st.Known() && lead.Certainty == tv.Confirmed && !lead.Negative && lead.Firm() && lead.Told().Compare(c.Told()) >= 0
}
