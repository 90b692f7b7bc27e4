package ask

import (
	"regexp"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Ways to ask who plays a part that need not say so: by the trade, by how an actor is found for
// it, by the voice.
var (
	byTrade = regexp.MustCompile(`\b(?:actor|actress|played by|voiced by|voice actor|leading (?:man|lady)|player)\b`)
	foundTo = regexp.MustCompile(`\bwho (?:\w+ ){0,3}?(?:got|get|gets|found|find|hired|cast|casting|picked|chosen|chose|lined up|brought in|landed|replaced|have|do) (?:\w+ )?(?:to be|to play|to do|for|as) (?:the |a |an |their |his |her |young |old |big )*(?:WHO|\w+)`)
	getsBe  = regexp.MustCompile(`\bwho (?:\w+ )?(?:gets to be|gets to play|is going to be|will be|might be|could be|would be|would have (?:been|played)|would of played|played|playd|is doing|has been cast as|was cast as|is cast as) (?:the (?:new |next )?)?WHO\b|^who is the WHO (?:on|in|of) SHOW (?:going to be|now)$`)
	whose   = regexp.MustCompile(`\b(?:WHO|whose) (?:\w+ )?voice\b|\bvoice of (?:the )?WHO\b|\bwhose voice (?:is|was)\b`)
	leadOf  = regexp.MustCompile(`\b(?:lead|main) (?:actor|actress|part|role|man|lady)\b|\bleading (?:man|lady|actor|actress)\b`)
)

// Ways to ask what somebody plays.
var (
	playsWho = regexp.MustCompile(`\bWHO (?:is |was |will be )?(?:plays?|playing|voices?|voicing|are|is|was) (?:who|whom)\b|\bWHO .*\bas (?:who|whom|a)$|\bWHO (?:is |was )?(?:in )?(?:which|what) one (?:is (?:she|he|they|that)|again|is)?\b|^WHO which one\b|^which one (?:is )?WHO\b`)
	goingBe  = regexp.MustCompile(`^who (?:is|was|will) WHO (?:going to be|supposed to be|meant to be|be)\b`)
	theirs   = regexp.MustCompile(`\b(?:WHO|his|her|their) (?:\w+ )?(?:role|part|characters? name|character)\b|\bWHO (?:SHOW )?(?:role|part|character)\b|^what is (?:his|her|their) name in it$`)
)

// plays reads a question that no rule has read better as who plays a part, or what somebody plays.
func (s *scanned) plays(q *Question, line string) {
	switch q.About {
	case Anything, Plot, Who:
	case Change, Relationship, Premiere:
		if goingBe.MatchString(line) && q.About == Change || playsWho.MatchString(line) && q.About == Change {
			break
		}
		if q.When || q.About == Change && yesNo.MatchString(line) || q.Change == tv.Departs || q.Change == tv.Returns || !byTrade.MatchString(line) && !foundTo.MatchString(line) && !getsBe.MatchString(line) {
			return
		}
	default:
		return
	}
	if q.When || q.Why || doesOne.MatchString(line) {
		return
	}
	actor := len(s.people) > 0 && s.people[0].Entries[0].Kind == names.Person
	switch {
	case leadOf.MatchString(line) && len(s.people) == 0:
		q.About = Cast
	case byTrade.MatchString(line), foundTo.MatchString(line), getsBe.MatchString(line), whose.MatchString(line),
		actor && !q.Yes && theirs.MatchString(line), playsWho.MatchString(line), goingBe.MatchString(line) && actor:
		q.About, q.Change = Part, ""
		if instead.MatchString(line) {
			q.Change = tv.Recast
		}
	}
}

// standsFor asks who somebody is, or is played by, of whom the words before it tell.
var standsFor = regexp.MustCompile(`(?i)\b(?:(?:which|what) (?:actor|actress)|who(?:['’]?s| is| was) (?:it|that|this)|who(?:['’]?s playing| is playing| plays| played) (?:it|that|him|her|them)|who (?:did|have) they \pL+|played by(?: whom?)?|whose voice)\b`)

// doesOne asks what somebody does, and not who they are.
var doesOne = regexp.MustCompile(`^(?:do|does|did) `)

// instead asks for whoever comes in somebody's place.
var instead = regexp.MustCompile(`\bwho .*\b(?:instead of|in place of|to replace) WHO\b`)
