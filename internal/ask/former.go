package ask

import (
	"regexp"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// oneDoing asks for whoever does something on a show.
const oneDoing = `(?:who|whose|(?:what|which) (?:actor|actress|man|woman|director|showrunner|writer|composer|creator|producer))`

// Ways to ask who did something before somebody, or before whoever does it now.
var (
	// Who did it "before Ida Voss", or "before her".
	beforeOne = regexp.MustCompile(`^(?:so |and |but )?` + oneDoing + ` .*\bbefore (?:the |that )?(?:new )?(?:WHO|him|her|he|she|they|them)\b(?: (?:\w+ )?(?:took|take|takes|taking|came|come|comes|joined|joins|got|did|had|was|were|started|arrived|stepped)\b.*)?(?: (?:in|on|at|for) (?:SHOW|it))?(?: SEASON)?$`)
	// Who did it "before", or used to.
	beforeNow = regexp.MustCompile(`^(?:so |and |but )?` + oneDoing + ` .*\b(?:before(?: (?:that|this|then|now|this season|SEASON))?|previously|formerly|beforehand|in the past)(?: (?:in|on|of|at|for) (?:SHOW|it|the show))?(?: SEASON)?$|^(?:so |and |but )?who (?:was |is |had |has )?(?:previously|formerly) `)
	usedTo    = regexp.MustCompile(`^(?:so |and |but )?(?:who|which \w+|what \w+) (?:is it (?:that |who )?|(?:is|was) (?:the |that )?(?:actor|actress|person|one|man|woman) (?:who|that) )?(?:that )?(?:used|use) to (?:be |play|run|write|direct|do|voice|make|show ?run|compose|produce|portray|have |star as|act as)`)
	// Whose place somebody took.
	tookFrom = regexp.MustCompile(`^(?:so |and |but )?(?:who|whom|which \w+|what \w+) (?:did|does|do|is|was|has|will|would) (?:it (?:that )?)?WHO (?:\w+ )?(?:replace|replaces|replaced|replacing|succeed|succeeds|succeeded|succeeding|(?:take|taking|taken|takes) over (?:from|for)|(?:fill|filling|step|stepping|stepped) in for)\b|^(?:so |and |but )?(?:from whom|who from) (?:did|does|is|has|will) WHO .*\b(?:take|taking|taken) over\b|^(?:so |and |but )?whose (?:\w+ )?(?:place|part|role|job|position|post|shoes|seat|character) (?:did|does|do|is|was|has|will) WHO (?:\w+ )?(?:take|taking|taken|takes|fill|filling|filled|step|stepping|stepped|have|get|inherit)\b`)
	// The one who went before.
	preceded   = regexp.MustCompile(`\b(?:predecessors?|forerunner)\b|^(?:so |and |but )?who (?:was it (?:that )?)?(?:preceded|came before) WHO\b`)
	formerOnes = regexp.MustCompile(`^(?:so |and |but )?(?:who|what|which) .*\b(?:former|previous|ex|prior|outgoing|departed|departing) (?:\w+ )?(?:WHO|showrunners?|creator|directors?|writers?|head writer|producers?|composers?|cinematographer|actor|actress)\b|^(?:so |and |but )?who (?:is|was|were) (?:the )?previous WHO\b`)

	ranIt     = regexp.MustCompile(`\bran (?:SHOW|it|this|things|the show|the whole thing)\b`)
	hadPart   = regexp.MustCompile(`\bWHO\b.*\bbefore\b|\b(?:part|role|character|place|shoes|actor|actress|lead|star|host|headliner)\b|\b(?:play|plays|played|playing|voice|voiced|portray|portrayed|star as|act as)\b`)
	firstSaid = regexp.MustCompile(`\b(?:killed|dead|died|shot|arrested|married|dating|dated|with|saw|see|met|kissed|loved|lived|owned|sat|slept)\b`)
)

// former reports whether a question is for whoever did something on a show before somebody
// else, or before whoever does it now: a part, or a craft behind the camera.
func (s *scanned) former(line string) bool {
	switch {
	case preceded.MatchString(line), formerOnes.MatchString(line):
		return true
	case tookFrom.MatchString(line):
		return len(s.people) > 0 && !characters(s.people)
	case usedTo.MatchString(line), beforeOne.MatchString(line), beforeNow.MatchString(line):
		return s.means(roles) != "" && !firstSaid.MatchString(line) || ranIt.MatchString(line) || hadPart.MatchString(line) && s.ofPart(line) && !firstSaid.MatchString(line)
	}
	return false
}

// ofPart reports whether a question names a part, or an actor who has one.
func (s *scanned) ofPart(line string) bool {
	if len(s.people) == 0 {
		return false
	}
	played := plainPart.MatchString(line)
	return played || characters(s.people[:1]) && len(s.people) > 1 && isPerson(s.people[len(s.people)-1]) || wasPart.MatchString(line)
}

var (
	plainPart = regexp.MustCompile(`\b(?:the (?:\w+ )?(?:lead|star|host|headliner)|play|plays|played|playing|voice|voiced|portray|portrayed|part|role|actor|actress|star as|act as|place|shoes)\b`)
	wasPart   = regexp.MustCompile(`^(?:so |and |but )?who (?:was|used to be) WHO (?:before|previously|formerly)(?: that| then| now)?$|^(?:so |and |but )?who used to be WHO\b`)
)

func isPerson(t Thing) bool { return len(t.Entries) > 0 && t.Entries[0].Kind == names.Person }

// asFormer reads the question as one for whoever went before.
func (s *scanned) asFormer(q *Question, line string) {
	q.Before, q.About, q.Stage, q.Presupposes = true, Who, "", ""
	if q.Change = ""; tookFrom.MatchString(line) {
		q.About, q.Change = Change, tv.Recast
	}
	if q.Role = s.means(roles); ranIt.MatchString(line) {
		q.Role = "showrunner"
	}
}

// kinAsked is what somebody is to the first whom the question names; a predecessor is no kin.
func (s *scanned) kinAsked(q Question) string {
	kin := s.kin()
	if last := kin[strings.LastIndex(kin, " ")+1:]; q.Before && !kinNames[last] {
		return ""
	}
	return kin
}
