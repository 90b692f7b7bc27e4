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
	{regexp.MustCompile(`^(?:who|which two|names? of)\b.*\b(?:co )?(?:hosts?|hosted|hosting|presenters?|presents?|presented|presenting|emcees?)\b|^(?:is|was|will|does|did|has|are|were) WHO ` + fillers + `(?:host|hosts|hosted|hosting|presenter|present|presents|presenting|emcee)\b|^(?:the )?(?:SHOW |SEASON )*(?:new )?(?:hosts?|presenters?)(?: (?:of|on|for) (?:SHOW|SEASON)| SHOW| SEASON)*$`), "host"},
	{regexp.MustCompile(`^(?:who|whose voice|by whom|names? of)\b.*\bnarrat(?:es|ed|or|ors|ing|es|ion)\b|^(?:is|was|will|does|did|are|were) WHO ` + fillers + `narrat(?:e|es|ed|or|ing)\b|^(?:the )?(?:SHOW |SEASON )*narrator(?: (?:of|on|for|in) SHOW)?$`), "narrator"},
	{regexp.MustCompile(`^(?:who|which \w+)\b(?: \w+){0,4} (?:judges|judging|judged|head judge)\b|^(?:is|was|will|does|did|are|were) WHO ` + fillers + `(?:judging|judges)\b|^(?:the )?(?:SHOW |SEASON )*judges(?: (?:of|on|for) SHOW)?$`), "judge"},
	{regexp.MustCompile(`^(?:who|which \w+|what company) (?:\w+ )?(?:does|did|do|doing|handles?|handled) (?:all )?the \w+( \w+)?( (?:for|on|in|of|at) .*)?$`), ""},
}

// fillers stand between somebody and what they are asked to do.
const fillers = `(?:(?:still|really|actually|back|coming|returning|going|now|to|be|being|as|the|a|its|new|main|one|who|not|ever|also) )*`

// madeBy reads a question that no rule has read better as who makes the show.
func (s *scanned) madeBy(q *Question, line string) {
	switch q.About {
	case Anything, Plot, Who, Premiere, Finale, Production:
	case Spinoff: // who does a thing there is no matter of this show
		if len(s.people) > 0 {
			return
		}
	case Change:
		if q.Change != "" || len(s.people) != 1 {
			return
		}
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
			s.roleRead(m.role)
			return
		}
	}
}

// onScreen are the words for those who are seen or heard in a show as themselves.
var onScreen = map[string]map[string]bool{
	"host":     set(`host hosts hosted hosting cohost cohosts presenter presenters presents present presented presenting emcee emcees`),
	"narrator": set(`narrator narrators narrate narrates narrated narrating narration`),
	"judge":    set(`judge judges judging judged`),
}

// roleRead takes the words for a role for read: none of them is a name that nobody here knows.
func (s *scanned) roleRead(role string) {
	for i := range s.tokens {
		if onScreen[role][s.at(i)] {
			s.tokens[i].ruled = true
		}
	}
}
