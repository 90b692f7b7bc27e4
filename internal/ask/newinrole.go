package ask

import (
	"regexp"

	"backlot/internal/tv"
)

// newInRole asks whether somebody is the new one who does a thing: that is their work, and no part.
var newInRole = regexp.MustCompile(`^(?:so |and |but )?(?:is|was) WHO (?:really |now )?(?:the|its|their) (?:new|next|incoming|current) (?:showrunner|boss|director|writer|composer|creator|producer|executive producer|cinematographer)\b`)

// inRole reads it as a question for a credit.
func (s *scanned) inRole(q *Question, line string) {
	if role := s.means(roles); q.About == Change && q.Change == tv.Joins && role != "" && newInRole.MatchString(line) {
		q.About, q.Change, q.Role = Crew, "", role
	}
}
