package ask

import "regexp"

// What asks when somebody ordered a show or gave it up, whether a season began on a day, and how often
// it was put off.
const (
	decidedWays = `^(so |and |but )?when (did|has|had) (the )?(\w+ ){1,2}(pick|picked|renew|renewed|order|ordered|commission|commissioned|save|saved|rescue|rescued|announce|announced|cancel|cancelled) (up )?(SHOW|SEASON|it)( SEASON)?( up)?( (for|of) (a )?(SHOW|SEASON))?$`
	startedWays = `^(so |and |but )?(did|does|will|has) (SHOW |SEASON |of |it )+(really |actually )?(start|starts|started|begin|begins|began|begun|kick off|kicked off|open|opened) (airing |showing )?on DATE$`
	oftenLate   = `^(so |and |but )?how (often|many times) (was|has|have|did|were) (SHOW|SEASON|it)\b.*\b(delayed|pushed|postponed|put back|put off|bumped|rescheduled)\b`
)

var decidedWhen = regexp.MustCompile(decidedWays)
