package answer

import (
	"regexp"
	"strconv"

	"backlot/internal/tv"
)

var (
	// partTwo asks for what comes of a season after its first episodes; a "part 2" may be a season.
	partTwo  = regexp.MustCompile(`(?i)\b(?:part|pt|volume|vol|half|batch) (?:2|two|ii)\b`)
	restOfIt = regexp.MustCompile(`(?i)\b(?:second|2nd|other|back|latter) (?:half|part|batch|lot|volume)\b|\brest of (?:it|them|the (?:season|series|episodes|eps))\b|\b(?:remaining|other) (?:\w+ )?(?:episodes|eps|ones)\b`)
	// seasonOfPart is the season of which it is a part.
	seasonOfPart = regexp.MustCompile(`(?i)\b(?:season|series|s) ?(\d{1,2})\b`)
	// tellsPart is in words that tell of it.
	tellsPart = regexp.MustCompile(`(?i)\b(?:remaining|the rest|(?:second|other|back|latter) (?:half|part|batch|volume)|(?:part|volume) (?:2|two)|(?:last|final|other) \w+ episodes)\b`)
)

// laterPart tells when the second part of a season comes, where it does not come whole: the
// day of the first is none of its.
func (f *file) laterPart() bool {
	if !restOfIt.MatchString(f.q.Text) && !partTwo.MatchString(f.q.Text) {
		return false
	}
	if m := seasonOfPart.FindStringSubmatch(f.q.Text); m != nil {
		f.q.Season, _ = strconv.Atoi(m[1]) // and the part is none
		f.season = f.q.Season
	}
	for c := range f.each(tv.Premiere) {
		if f.seasonFits(c) && !no(c) && tellsPart.MatchString(c.Detail) && f.alone(f.known.Meant(&c), c.Slot()).Lead.ID == c.ID {
			f.add(c, Leads)
			return true
		}
	}
	f.best(func(c *tv.Claim) bool {
		return !no(*c) && tellsPart.MatchString(c.Value.Text) && tellsWhen.MatchString(c.Value.Text)
	}, nil, 0, 1, tv.Other)
	f.closed = len(f.told) > 0
	return f.closed // else the day that is told may be of that part
}
