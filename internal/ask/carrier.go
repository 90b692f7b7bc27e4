package ask

import (
	"maps"
	"regexp"
	"slices"
	"strings"
)

// carrier is the name of a network or a service, with what may belong to it: "bbc two".
var carrier = regexp.MustCompile(`\b(?:(?:` + strings.Join(slices.Sorted(maps.Keys(services)), "|") + `)(?: (?:one|two|three|four|[1-4]|video|plus|tv|max|player))?|channel (?:four|five|[4-9])|bbc[1-4])\b`)

// onCarrier asks for one network or another, or whether a show is a network's: "is it netflix or
// hulu", "SHOW is an abc show", with NETWORK for each name.
var onCarrier = regexp.MustCompile(`\bNETWORK or (?:the |on |is it )?NETWORK\b|\bNETWORK or (?:on |the )?(?:\w+ ?){1,3}$|^(?:so |SHOW |is |it |on )+(?:the )?\w+ or (?:the |on )?NETWORK$|` +
	`^(?:is it true (?:that )?|so |and |but |wait |hang on )*(?:is|was|are|were|will|would) (?:not )?(?:it|this|that|SHOW(?: SEASON)?) (?:still |not |really |be |going to be )*(?:on |for |at |an? |the )*` + networks + `|` +
	`^(?:is it true (?:that )?|so |and |but |wait |hang on )*(?:it|this|that|SHOW) (?:is |was |has been )(?:not )?(?:going to be )?(?:on |for |an? |the |also |on the )*` + networks)

const networks = `NETWORK(?: (?:show|thing|original|series|one|production|drama|sitcom|comedy|exclusive))?(?: (?:too|as well|also|still|now|then|yeah|right|correct|for me))*(?: (?:or|is it|was it)\b.*| that is making (?:it|this)| making (?:it|this))?$`

// carried reads a question of which no rule makes anything, and that has the name of a network for
// a guess, as one for where the show is to be seen.
func (s *scanned) carried(q *Question, line string) {
	if (q.About == Premiere || q.About == Finale) && q.Yes && carrierShows.MatchString(carrier.ReplaceAllString(line, "NETWORK")) {
		q.About, q.When, q.Stage = Network, false, ""
		return
	}
	if (q.About == Anything || q.About == Order) && !q.Why && len(s.people) == 0 && ofSeasonsNetwork(line) {
		q.About, q.Stage, q.When, q.Where = Network, "", false, false
		return
	}
	if q.About != Anything || q.Why || len(s.people) > 0 {
		return
	}
	if named := carrier.ReplaceAllString(line, "NETWORK"); named != line && onCarrier.MatchString(named) {
		q.About, q.Either = Network, strings.Contains(line, " or ")
		q.Yes = !q.Either
	}
}

// carrierShows asks whether a network is the one that shows it: "is abc airing the finale".
var carrierShows = regexp.MustCompile(`^(?:so |and |but |ok )?(?:is|are|will|does|did|has) (?:the )?NETWORK (?:still |also |be |going to |gonna )*(?:air|airs|airing|aired|show|shows|showing|shown|stream|streams|streaming|broadcast|broadcasting|carry|carrying)\b`)
