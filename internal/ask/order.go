package ask

import (
	"regexp"

	"backlot/internal/tv"
)

// ordered finds out whether words that ask for an order ask for something else: a
// day, or what a stranger does.
func (q *Question) ordered(s *scanned) {
	line := s.line()
	switch {
	case q.Stage == tv.Cancelled && q.Season > 0 && !q.Why && ended.MatchString(line):
		q.About = Finale // a season that is over has had its last episode
	case q.Stage == "" && !q.Why && (q.When || !q.Date.IsZero()):
		q.About = Premiere
	case s.ofUnknown():
		q.About = Anything // another show, that nobody here knows
	case q.Why || !s.stranger():
	case doesSaving.MatchString(line):
		q.About = Network
	case comesOrGoes.MatchString(line) && !theThing.MatchString(line):
		q.About, q.Change = Change, s.means(changes)
	default:
		q.About = Anything
	}
}

var (
	doesSaving = regexp.MustCompile(`\b(saving|save|saved|saves|rescuing|rescue|rescued|picking up|pick up|picked up|doing|do|making|airing|showing|streaming|dropping|drop|dropped)\b`)
	decides    = regexp.MustCompile(`\b(call|calls|decision|mind|minds) (on|about)\b|\bwhen (will|do|does|are|is|can|\w+) .*\b(know|find out|hear|decide|decides|deciding|finding out|hearing)\b|^(has|have|did) (\w+ ){1,3}(decided|decide)\b`)
	byNetwork  = regexp.MustCompile(`^(did|has|have|will|is) (\w+ ){1,3}(renew|renewed|renewing|cancel|cancelled|order|ordered|confirm|confirmed|announce|announced|greenlight|greenlit|keeping|deny|given up on|giving up on)\b.*SHOW|^did (\w+ ){1,2}(drop|dump|kill|bin|ditch) SHOW$|^(has|have|did|will|is) (\w+ ){1,3}(picked|pick|picking) up SHOW (for )?(a |another )?(SEASON|season|series)|^(is|are|has|have|will) (\w+ ){1,2}(dropping|dropped|dumping|dumped|killing|killed|binning|ditching|ditched|axing) SHOW$|^(has|have|did) (\w+ ){1,3}(made|make|reached) (a |its |their |the )?(call|decision|mind up) (on|about) SHOW|^(did|has|have|will) (\w+ ){1,3}(renew|renewed|order|ordered|commission|commissioned) (it|SEASON|another|more)\b|^(will|would|are|is) (\w+ ){1,3}(do|doing|make|making|want) (a |another )?SEASON$`)
	ended      = regexp.MustCompile(`\b(over|ended|ending|ends|end)\b`)
)
