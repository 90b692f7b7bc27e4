package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// What asks on which day of the week a show is on, or on which it goes on, and what tells it in words.
var (
	asksNight  = regexp.MustCompile(`(?i)\b(?:what|which) (?:day|night|time|evening)s?\b.*\bon\b|\bwhen(?:['’]?s| is| are| does)\b.*\b(?:on(?: (?:now|again|tv|telly|these days|air))?|shown|air)\W*$`)
	tellsNight = regexp.MustCompile(`\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?i:weekdays|weeknights|weekends|nightly)\b`)
	goesOut    = regexp.MustCompile(`(?i)\b(?:air(?:s|ing)?|on|move[sd]?|moving|shift(?:s|ed)?|slides?|nights?|slot|shown|screens?|broadcasts?|return(?:s|ed)?|continues?|resumes?|to)\b`)
	onceOnly   = regexp.MustCompile(`(?i)\b(?:averag\w+|viewers?|watched|rating|announced|said|died|finale (?:aired|was)|repeats?)\b`)
)

// onItsNight tells, where no first day is known, on which nights a show goes out, as words have it.
func (f *file) onItsNight() {
	if f.q.Episode > 0 || f.q.Yes || f.q.Past || len(f.q.People) > 0 || !asksNight.MatchString(f.q.Text) {
		return
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return f.seasonFits(*c) && c.Certainty.Firm() && !no(*c) && tellsNight.MatchString(c.Value.Text) && goesOut.MatchString(c.Value.Text) && !onceOnly.MatchString(c.Value.Text)
	}, tv.Other) {
		f.add(*c, Also)
		f.inJob = true
		return
	}
}
