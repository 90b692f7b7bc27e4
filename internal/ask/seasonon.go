package ask

import "regexp"

// What asks on what network a season is or was, and whether it is on one.
var (
	seasonOnWhat = regexp.MustCompile(`^(?:so |and |but )?(?:on )?(?:what|which) (?:network|channel|streamer|service|platform|station) (?:is|was|are|were|had|has|showed|shows|aired|airs)\b.*\bSEASON\b`)
	seasonOnOne  = regexp.MustCompile(`^(?:so |and |but |wait )?(?:is|was|are|were|will) (?:SHOW SEASON|SEASON(?: of)?(?: SHOW)?) (?:still |be |going to be |also |only )*on (?:the )?([\pL\d+]+)(?: [\pL\d+]+){0,2}$`)
)

// onNone are words that follow "on" and name no network.
var onNone = set(`strike hiatus hold ice a its their time track schedule dvd blu bluray tv telly air demand set location break pause the tonight tomorrow now monday tuesday wednesday thursday friday saturday sunday ` +
	`january february march april may june july august september october november december`)

// ofSeasonsNetwork reports whether a line asks for the network of a season.
func ofSeasonsNetwork(line string) bool {
	m := seasonOnOne.FindStringSubmatch(line)
	return seasonOnWhat.MatchString(line) || m != nil && !onNone[m[1]]
}
