package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who joins whom: in "A and B are joined by C and D" and in "Joining A and B are C and D" it is C and D who
// come, and A and B are there already.

var (
	// joinedNow is what is told of those whom others join, with what may stand behind their name.
	joinedNow = phraseOf(`^ (?:\( [^()]{1,60} \) )?(?:(?:, |and |, and )<[PNC]\d+> (?:\( [^()]{1,60} \) )?)*(?:, (?:who|both|the|an?) [^;]{1,120} , )?(?:(?:is|are|was|were|will|be|been|has|have|also|now|again|once|more) )+joined (?:[a-z'-]+ |<[SED]\d+> |, ){0,9}?by `)
	// returningBy ends what stands before those who join others and have been there before.
	returningBy = phraseOf(` joined (?:[a-z'-]+ |<[SED]\d+> |, ){0,9}?by (?:[a-z'-]+ ){0,3}?returning (?:[a-z'-]+ ){0,4}(?:<[PN]\d+> (?:\( [^()]{1,60} \) )?(?:, and |, |and ))*$`)
	// returningOne ends what stands before one of them.
	returningOne = phraseOf(` returning (?:[a-z'-]+ ){0,3}$`)
	// joiningThem begins a sentence that names first whom others join.
	joiningThem = phraseOf(`^ (?:also )?joining (?:(?:[a-z'-]+|,|<[SW]\d+>|'s) ){0,5}?<[PN]\d+> (?:\( [^()]{1,60} \) )?(?:(?:, |and |, and )(?:[a-z-]+ ){0,2}?<[PN]\d+> (?:\( [^()]{1,60} \) )?)*(?:(?:for|in|on|of|the|its|this|cast|new|upcoming|season|series|<[SED]\d+>|,) )*(?:is|are|will be) `)
)

// joinedHolds takes back what a sentence tells of those who are joined, and gives it to those who join.
func (r *reader) joinedHolds(s *sentence) {
	text := s.shape.text
	if strings.Contains(text, " joined ") {
		for p := range r.heldOf(s) {
			c := &p.claim
			if c.Kind != tv.Cast || c.Value.Person == "" {
				continue
			}
			switch {
			case c.Value.Change == tv.Returns && joinedAgain.MatchString(text): // they act together once more
			case (c.Value.Change == tv.Returns || c.Value.Change == tv.Joins) && !c.Negative && r.everyMention(text, c.Value.Person, func(_, end int) bool { return joinedNow.MatchString(text[end:]) }):
				p.dropped = c.Value.Character == ""
				c.Value.Change, c.Season = tv.Stars, 0
			case c.Value.Change == tv.Joins && r.everyMention(text, c.Value.Person, func(at, _ int) bool { return returningOne.MatchString(text[back(text, at, 5):at]) }), c.Value.Change == tv.Joins && r.everyMention(text, c.Value.Person, func(at, _ int) bool { return returningBy.MatchString(text[:at]) }):
				c.Value.Change = tv.Returns
			}
		}
	}
	if !strings.Contains(text, " joining ") {
		return
	}
	loc := joiningThem.FindStringIndex(text)
	if loc == nil {
		return
	}
	for p := range r.heldOf(s) {
		c := &p.claim
		if c.Kind != tv.Cast || c.Value.Person == "" {
			continue
		}
		switch first := r.firstMention(text, c.Value.Person); {
		case first < 0:
		case first < loc[1]:
			p.dropped = c.Value.Change == tv.Joins || c.Value.Change == tv.Returns
		case c.Value.Change == tv.Stars && c.Value.Character != "" && strings.Contains(text[first:], " as "):
			c.Value.Change = tv.Joins
		}
	}
}

// firstMention gives where a sentence names somebody first, or -1.
func (r *reader) firstMention(text, name string) int {
	for _, m := range r.mentionsIn(text, 0, len(text), "PNC") {
		if m.name == name {
			return m.at
		}
	}
	return -1
}
