package ask

import "regexp"

// What asks when somebody ordered a show or gave it up, and whether a season began on a day.
const (
	decidedWays = `^(so |and |but )?when (did|has|had) (the )?(\w+ ){1,2}(pick|picked|renew|renewed|order|ordered|commission|commissioned|save|saved|rescue|rescued|announce|announced|cancel|cancelled) (up )?(SHOW|SEASON|it)( SEASON)?( up)?( (for|of) (a )?(SHOW|SEASON))?$`
	startedWays = `^(so |and |but )?(did|does|will|has) (SHOW |SEASON |of |it )+(really |actually )?(start|starts|started|begin|begins|began|begun|kick off|kicked off|open|opened) (airing |showing )?on DATE$`
)

var decidedWhen = regexp.MustCompile(decidedWays)
