package glean

import (
	"regexp"

	"backlot/internal/names"
)

// What tells by itself that it is no title: the hour at the head of an entry, the outlet whose the article is,
// and a house that the text says to be one.

var (
	// anHour is a time of day as the entries of a diary have it: "12h35", "9.10".
	anHour = regexp.MustCompile(`^[0-9]{1,2}[h:.][0-9]{2}$`)
	// houseJobs say of the name behind them that it is a network's: "upstart streamer Norda".
	houseJobs = words(`streamer broadcaster netlet cabler`)
)

// houseOrHour tells a run of words that is an hour, the outlet or a house.
func (r *reader) houseOrHour(x *candidate) bool {
	if anHour.MatchString(x.name) {
		return true
	}
	if x.quoted > 0 || x.introduced {
		return false
	}
	if r.article.Source != "" && x.key == names.Fold(r.article.Source) {
		return true // "NORDAWATCH | How does it end?"
	}
	for _, p := range x.spots {
		if p.s.title {
			continue
		}
		if before, _, _, framed := r.edgesOf(p); !framed && before >= p.s.from && houseJobs[r.tokens[before].low] {
			return true
		}
	}
	return false
}
