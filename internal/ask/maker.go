package ask

import "regexp"

// makers are ways to ask who makes a show that need not say so in a word of the trade, each
// with the role that is meant, "" for that which the question names by what is made: "who does
// the costumes".
var makers = []struct {
	asks *regexp.Regexp
	role string
}{
	{regexp.MustCompile(`\bwhose (?:\w+ )?(?:idea|brainchild|creation|invention)\b(?: (?:is|was|were|originally) | as | exactly |$)|\bwhose baby (?:is|was) (?:SHOW|this show)|\bwhose brain\b|\bwho .*\b(turned (it|this|SHOW) into a)\b`), "creator"},
	{regexp.MustCompile(`\b(who|whose|by|name of) .*\b(pens?|penn(?:ed|ing)|scripts?|screenplays?|adapt(?:s|ed|ing))\b|\bWHO .*\bpenn(?:ed|ing)\b|\b(screen|script) ?writers?\b|\bwhose (scripts?|screenplay|writing)\b|\bscripts? by$`), "writer"},
	{regexp.MustCompile(`\b(who|whos|person|which \w+) .*\bbehind the camera|\b(directed|directing|directs|direct)\b.*\b(finale|opener|pilot|episodes?)\b|\bdirected by\b|\b(finale|opener|pilot|episodes?|chapters) directed\b`), "director"},
	{regexp.MustCompile(`^(?:who|which two|with .*\bwho|\w+ who) .*\b((?:in|takes?|taken|taking|took|has) charge|the reins|(?:steer|steers|steering)|at the (?:helm|wheel)|(?:new |the )?(?:boss|head|gaffer|chief) (?:of|on|at|over|behind|for|now) ?(?:SHOW|it|this|the show)?)\b|\bSHOW boss\b|\bnew boss (?:on|at|of|for)\b`), "showrunner"},
	{regexp.MustCompile(`^(?:who|which \w+|what company) (?:\w+ )?(?:does|did|do|doing|handles?|handled) (?:all )?the \w+( \w+)?( (?:for|on|in|of|at) .*)?$`), ""},
}

// madeBy reads a question that no rule has read better as who makes the show.
func (s *scanned) madeBy(q *Question, line string) {
	switch q.About {
	case Anything, Plot, Who, Spinoff, Premiere, Finale, Production:
	case Crew:
		if q.Role != "" {
			return
		}
	case Cast:
		if len(s.people) > 0 {
			return
		}
	default:
		return
	}
	if q.When || q.Why {
		return
	}
	for _, m := range makers {
		if m.asks.MatchString(line) && (m.role != "" || q.About == Anything || q.About == Plot) {
			q.About, q.Role, q.Stage = Crew, m.role, ""
			return
		}
	}
}
