package tv

import (
	"regexp"
	"slices"
)

// networkThen is on what network a show was while a season of it was on that has been: the
// last that was told before that season was over, else the first that is told of at all,
// where that tells of no move. What it is on by now is known of the present alone.
func (d *Dossier) networkThen(season int) Standing {
	now := d.Now(0, string(OnNetwork))
	end := d.lastDayOf(season)
	if end.IsZero() || !now.Known() || now.Lead.Correction || now.Lead.Told().Compare(end) <= 0 {
		return now
	}
	var then, first []*Claim
	moved := false
	for _, c := range d.Of(0, string(OnNetwork)) {
		if c.no() || !c.Certainty.Firm() || c.Plan || c.Place().Country != "" || c.Published.First().After(d.Day.First()) {
			continue
		}
		moved = moved || !c.SameValue(now.Lead)
		switch told := c.Told(); {
		case told.Compare(end) <= 0:
			then = append(then, c)
		case len(first) == 0 || told.Compare(first[0].Told()) < 0:
			first = []*Claim{c}
		case told.Compare(first[0].Told()) == 0:
			first = append(first, c)
		}
	}
	if len(then) == 0 {
		then = slices.DeleteFunc(first, func(c *Claim) bool { return newHome.MatchString(c.Quote) })
	}
	if !moved {
		return now
	}
	st := weigh(then, d.Day)
	if st.Known() && !st.Lead.SameValue(now.Lead) {
		st.Lead.Tense = Over
	}
	return st
}

// newHome is in a sentence that tells how a show came to another network.
var newHome = regexp.MustCompile(`(?i)\b(?:pick(?:s|ed|ing)? up|rescu\w+|sav(?:es?|ed|ing)|reviv\w+|mov(?:es?|ed|ing)|switch\w*|jump\w*|new home|transfer\w*)\b`)

// lastDayOf is the last day that is known of a season that has been: its finale, else its first
// day; "" where there is none, or the season is on or still to come.
func (d *Dossier) lastDayOf(season int) Date {
	for _, slot := range []string{"finale", "premiere"} {
		on, ok := d.dayTold(season, slot)
		if ok && on.Last().Before(d.Day.First()) {
			return on
		}
		if ok {
			return ""
		}
	}
	return ""
}
