package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// longOver is after how many years an end is told as one of long ago: it says where a show
// was, and not where it is, nor that it stays away.
const longOver = 3

// endedLongAgo reports whether a claim looks back to an end of long ago.
func endedLongAgo(c tv.Claim) bool {
	return finished(c) && !no(c) && !c.When.IsZero() && c.Told().First().Year()-c.When.Last().Year() >= longOver
}

// returns puts what is denied of a return before the end that it stands against; and takes
// an end of long ago, where a return is asked about, for no answer to that.
func (f *file) returns() {
	if !f.q.Yes || f.q.Stage == tv.Cancelled || len(f.told) == 0 || !finished(f.told[0].Claim) || no(f.told[0].Claim) {
		return
	}
	end := f.told[0].Claim
	if i := slices.IndexFunc(f.told, func(t Told) bool { return ordered(t.Claim) && t.Claim.Certainty == tv.Denied }); i > 0 && f.told[i].Claim.Told().Compare(end.Told()) >= 0 {
		f.told[0], f.told[i] = Told{f.told[i].Claim, Leads}, Told{end, Also}
	} else if endedLongAgo(end) && len(f.told) == 1 && comeBack.MatchString(f.q.Text) {
		f.nearest, f.told = end, nil
	}
}

// comeBack asks whether there is to be more of what has been.
var comeBack = regexp.MustCompile(`(?i)\b(back|again|return(s|ing)?|reviv\w+|another|new (series|season|one|run))\b`)
