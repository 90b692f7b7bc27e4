package ask

import "regexp"

// leader is what somebody is called who leads a cast.
const leader = `(?:(?:female|male|top|main|biggest|big|actual|only) )*(?:lead|leads|star|headliner|leading (?:man|men|lady|ladies|actor|actors|actress|role|roles|part|player|woman)|main (?:man|men|woman|guy|girl|lady|actor|actors|actress|person|one|star|character|part|role|cast)|lead (?:actor|actors|actress|role|part)|protagonist)`

// Ways to ask who leads a cast.
var (
	leadIs = regexp.MustCompile(`\b(?:who|(?:which|what) (?:actor|actress|man|woman|guy|lady|star|name)s?) (?:is |was |are |were |will be |plays |play |played |has |got |have |they |it |that |as )*(?:the |its |their |in the )?` + leader + `(?: (?:of|in|on|for|from) .*| again| now| please| called| then)*$`)
	leadOn = regexp.MustCompile(`\b(?:who|(?:which|what) (?:actor|actress|man|woman|guy|lady|star|name)s?) (?:is |was |will be |gets to |got to )*(?:front|fronts|fronting|fronted|headline|headlines|headlining|lead|leads|leading|led|heads|heading) (?:up )?(?:it|SHOW|this|that|the cast|the show)\b`)
	leadBy = regexp.MustCompile(`^(?:who (?:has|gets|got|takes) (?:the )?)?top billing\b|^(?:the )?(?:SHOW |on SHOW |in SHOW )?(?:the )?` + leader + `(?: (?:of|in|on) SHOW)? (?:what is (?:his|her|their) name|who is (?:it|that|he|she)|name|who)$|^SHOW (?:.* )?` + leader + `$`)
)

// leadWords are those of such a question that tell of nobody else.
var leadWords = set(`female male top biggest big actual only leading headliner man men lady ladies woman guy girl person one billing protagonist fronting fronts headlines headlining heads heading please called name`)

// leads reads a question for whoever leads the cast as one for the cast: "who's the leading man",
// "the main guy, what's his name".
func (s *scanned) leads(q *Question, line string) {
	switch q.About {
	case Who, Part, Cast, Anything, Plot:
	default:
		return
	}
	if len(s.people) > 0 || q.Change != "" || q.Why || q.When || !leadIs.MatchString(line) && !leadOn.MatchString(line) && !leadBy.MatchString(line) {
		return
	}
	q.About, q.Yes, q.Bare = Cast, false, false
	for i, t := range s.tokens {
		if leadWords[t.word] {
			s.tokens[i].ruled = true
		}
	}
}
