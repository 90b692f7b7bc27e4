package ask

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// besides puts right what a rule has read by a word that is there for something else: who a
// character loves is no event, who is back for the finale no day, and what somebody does next
// is not who they are here, and an age is asked for by itself.
func (s *scanned) besides(q *Question, line string) {
	_, rest := s.words()
	switch {
	case asksAge.MatchString(line) && len(s.people) == 1:
		q.About, q.Change = Anything, ""
	case q.About == Anything && shownIn.MatchString(line):
		q.About = Network
	case lovesWhom.MatchString(line) && strings.Count(line, "WHO") == 1 && characters(s.people):
		q.About, q.Change = Relationship, ""
	case afterThis.MatchString(line) && len(s.people) > 0 && !characters(s.people):
		q.About, q.Change, q.Bare = Anything, "", false
	case q.About == Cast && starsGiven.MatchString(line), q.About == Premiere && watching.MatchString(line):
		q.About = Anything
	case q.About == Finale && whoComes.MatchString(line):
		q.About, q.Change = Change, tv.Returns
	case q.About == Finale && strings.HasPrefix(line, "who "):
		q.About = Anything
	case q.About == Crew && q.Yes && len(rest) > 0 && deedTo.MatchString(line) && len(s.people) > 0:
		q.About, q.Role = Anything, "" // "did she quarrel with the director"
	}
}

var (
	asksAge    = regexp.MustCompile(`\bhow old\b|\bwhat age\b|\bwhat is WHO age\b`)
	shownIn    = regexp.MustCompile(`^(is|are|will|can) (SHOW|it)( SEASON)? (be |also |even )?(on|available|showing|streaming|shown)( on| to watch| to stream| anywhere| also| yet)* (in|from|outside) (the )?(us|usa|uk|u|america|states|britain|canada|australia|ireland|new zealand|india|europe|germany|france)\b`)
	lovesWhom  = regexp.MustCompile(`^(so |and )?who (else )?(is|was|does|did|will|has|have) WHO .*\b(dating|date|love|loves|in love|marry|marries|married|kiss|kisses|kissed|end up with|ends up with|get with|sleep with|sleeping with|seeing|hooking up|hook up)\b|^(so |and )?who (is |was |has been )?(dating|in love with|loves|married to|marries|kisses|sleeping with|hooking up with) WHO\b`)
	afterThis  = regexp.MustCompile(`^((so |and )?(what|where) (is|are|will|does|do|has|have) )?WHO (\w+ )?(do|does|doing|done|make|making|go|going|up to|work|working)( on)? (next|after|now that|once|when SHOW|since)\b`)
	starsGiven = regexp.MustCompile(`^(so |and )?how many stars .*\b(get|gets|got|gotten|give|given|gave|receive|received|out of)\b`)
	watching   = regexp.MustCompile(`^(so |and )?how many (people|viewers|households|fans|views)\b`)
	whoComes   = regexp.MustCompile(`^(so |and )?who (else |all )?(is |are |will |might |does |do )(\w+ )?(back|be back|return|returns|returning|come back|coming back)\b`)
	deedTo     = regexp.MustCompile(`^(did|does|do|has|have|is|was) .*\b(with|by|from|to|at|against|over) (the |their |its |his |her )?(director|showrunner|creator|writer|writers|producer|producers|composer|crew)\b`)
)
