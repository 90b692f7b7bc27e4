package ask

import (
	"regexp"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// anyOne is whoever may be asked for by what they are: a woman, a lad.
const anyOne = `(?:lady|woman|man|guy|bloke|lad|lass|girl|kid|fella|feller|boy|person|chap|dude|actor|actress)`

// Ways to ask which part somebody has.
var (
	whichOne = regexp.MustCompile(`\bWHO\b.*\b(?:which|what) (?:one|ones|of (?:them|these|those|the \w+(?: \w+)?))(?: (?:is|was|does|did))?(?: (?:he|she|they|that|it))?(?: play| again| in it)?$|^(?:which|what) (?:one|of (?:them|these|those|the \w+(?: \w+)?)) (?:is|was|does|did) (?:WHO|he|she|they)(?: play| again| in it)?$|^WHO (?:is|was|plays|play|playing) (?:which|what) (?:one|of)\b`)
	asWhat   = regexp.MustCompile(`\bWHO\b.*\bas (?:what|who|whom)(?: exactly| again| this time)?$|^WHO plays? (?:someone|somebody|a \w+) with (?:which|what)\b|^WHO (?:is|was) who (?:in|on) (?:SHOW|it)\b|^(?:what|who) is WHO (?:in it|in SHOW)? ?(?:as|playing)$`)
	ofTheirs = regexp.MustCompile(`^WHO (?:what|which) (?:is|was|will be) (?:his|her|their) (?:part|role|character|character s name|name in (?:it|SHOW))\b`)
)

// whichTheirs asks which part somebody has whom the question before names.
var whichTheirs = regexp.MustCompile(`(?i)^(?:so |and )?(?:which|what) (?:one|of (?:them|these|those|the \w+(?: \w+)?)) (?:is|was|does|did) (?:he|she|they)\b|^(?:so |and )?what(?:['’]?s| is| was| will be) (?:his|her|their) (?:part|role|character|name in)\b|^(?:so |and )?who (?:is|was|does) (?:he|she) (?:in it|play|in there)\b`)

// ofPartHad is a question behind another that names an actor, where it asks which part that one has:
// "ida voss, which of the sisters is she".
func (q Question) ofPartHad(p Question) Question {
	if len(p.People) == 1 && len(q.People) == 1 && isPerson(p.People[0]) && isPerson(q.People[0]) && whichTheirs.MatchString(q.Text) && (q.About == Anything || q.About == Who || q.About == Plot) {
		q.About, q.Change, q.Yes, q.Words, q.Rest = Part, "", false, nil, nil
	}
	return q
}

// Ways to ask who has a part that is named.
var (
	oneBehind = regexp.MustCompile(`^who is behind (?:the )?WHO$|\b(?:name of|who is|which is|what is the name of) (?:the |that )?` + anyOne + ` (?:behind|doing|playing|as) (?:the )?WHO\b|\bWHO (?:is )?(?:\w+ )?by (?:which|what) \w+$|\bWHO .*\bin real life\b|\bin real life\b.*\bWHO\b|^WHO i know that face\b`)
	oneIs     = regexp.MustCompile(`^(?:so |and )?(?:which|what) ` + anyOne + ` (?:is it (?:that |who )?)?(?:plays|played|is playing|is|was|does|did|voices|voiced|portrays|portrayed) (?:the )?WHO(?: again| now)?(?: (?:in|on) (?:SHOW|it))?(?: the one\b.*)?$`)
	whoFound  = regexp.MustCompile(`\bWHO\b.*\bwho (?:did|have|has|would|do) (?:they|SHOW) (?:land|landed|get|got|cast|find|found|have|pick|picked|hire|hired)\b`)
	partGot   = regexp.MustCompile(`^(?:so |and )?who (?:has |have )?(?:got|gets|landed|lands|won|nabbed|bagged) (?:the |that |to be the )?(?:\w+ ){1,4}?(?:part|role|gig)\b`)
)

// whichPart reads a question that no rule has read better as who has a part that it names or
// describes, or as which part somebody has.
func (s *scanned) whichPart(q *Question, line string) {
	switch q.About {
	case Anything, Plot, Who, Crew, Change, Cast, Network, Premiere, Final:
	default:
		return
	}
	if q.When || q.Why || q.Before || q.Change == tv.Departs || q.Change == tv.Recast {
		return
	}
	actor, part := false, false
	if len(s.people) > 0 {
		actor = s.people[0].Entries[0].Kind == names.Person
		part = s.people[0].Entries[0].Kind == names.Character
	}
	switch {
	case actor && (whichOne.MatchString(line) && !inWhich.MatchString(line) || asWhat.MatchString(line) || ofTheirs.MatchString(line)):
		for i := range s.tokens {
			s.tokens[i].ruled = true // what they are one of describes no part
		}
	case part && (oneBehind.MatchString(line) || oneIs.MatchString(line) || whoFound.MatchString(line)):
	case len(s.people) == 0 && partGot.MatchString(line):
	case len(s.people) == 0 && (q.About == Crew && q.Role == "" || q.About == Cast) && s.doesOne(line):
	default:
		return
	}
	q.About, q.Change, q.Yes = Part, "", false
}

// inWhich asks which show somebody is in.
var inWhich = regexp.MustCompile(`\b(?:in|on|from) (?:which|what)\b`)

// doesOne reports whether a question asks who "does the witch": somebody, and nothing that is made.
func (s *scanned) doesOne(line string) bool {
	m := doesThe.FindStringSubmatch(line)
	return m != nil && s.isUnknown(m[1]) && !ofCraft.MatchString(m[1])
}

var (
	doesThe = regexp.MustCompile(`^(?:so |and )?who (?:does|is doing) the (\w+)(?: (?:in|on) (?:SHOW|it))?$`)
	ofCraft = regexp.MustCompile(`(?:s|ing|up|ion|phy|score|costume|music|theme|narrat\w+|voiceover|art)$`)
)
