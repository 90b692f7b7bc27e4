package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who "played" somebody once and is told of because he has died, retired or stays away plays
// nobody now.

var (
	// whoPlayedOnce follows whoever had a part that is told of as past.
	whoPlayedOnce = phraseOf(`^ (?:\( [^()]{1,60} \) )?(?:, [0-9]{1,3} )?, (?:who|which) (?:(?:had|originally|also|memorably|once|famously|previously|first|long|has|both|all|so) )*(?:played|portrayed|voiced|originated|starred as|embodied|co-starred as|recurred as) `)
	// theLate ends what stands before somebody who has died.
	theLate = phraseOf(` the late (?:,? ?(?:great|beloved|actor|actress|star|comedian|legendary|[a-z]+-winning|<[WO]\d+>|[a-z]+) ){0,3}$`)
	// hasDied says so behind his part, and of himself: of a part it is "who died" or "died in season 2".
	hasDied = phraseOf(` (?:,|and|has|have|had) (?:also |sadly |later |since |then |tragically |unexpectedly |suddenly )*(?:died|passed away|retired)(?: (?:in <D|on <D|last|this|of|at|aged|after|from|earlier|suddenly|unexpectedly|before|<D|,|\.|and))`)
	// staysAway says that he is not seen in what is coming.
	staysAway = phraseOf(` (?:(?:will|would|is|are|does|did|could|has) not (?:(?:be|been|also|currently|expected|set|slated|to|now|ultimately|reportedly) )*(?:appear|appearing|return|returning|back|reprise|reprising|seen|involved|part of|taking part|take part|participating|participate|coming back|come back|featured|joining|join)|(?:turned down|declined|passed on|refused|opted out of|bowed out of|(?:is |are )?sitting out|sits out) ) `)
	// lateActor tells of a dead actor and no part's death.
	lateActor = phraseOf(` the late (?:[a-z-]+ ){0,3}<[PN]\d+> (?:\( [^()]{1,60} \) )?, who (?:[a-z]+ )?(?:played|plays|portrayed|voiced|starred|originated|co-starred) `)
)

// playedOnce takes back that somebody plays a part, where his sentence says that he did, and is
// dead or stays away.
func (r *reader) playedOnce(p *proposed, s *sentence) {
	c, text := &p.claim, s.shape.text
	if c.Value.Change != tv.Stars || c.Value.Person == "" {
		return
	}
	for _, m := range r.mentionsIn(text, 0, len(text), "PN") {
		if m.name != c.Value.Person {
			continue
		}
		rest := text[m.at+strings.IndexByte(text[m.at:], '>')+1:]
		loc := whoPlayedOnce.FindStringIndex(rest)
		if loc == nil {
			continue
		}
		switch rest = rest[loc[1]-1:]; {
		case staysAway.MatchString(rest) && !r.othersIn(rest, c):
			c.Value.Change, c.Certainty = tv.Departs, tv.Confirmed
		case theLate.MatchString(text[:m.at]), hasDied.MatchString(rest) && !strings.Contains(rest, "<E"):
			p.dropped = true
			r.forgetPart(c.Value.Person)
		}
		return
	}
}

// othersIn tells that words name somebody else who is no part.
func (r *reader) othersIn(text string, c *tv.Claim) bool {
	for _, m := range r.mentionsIn(text, 0, len(text), "PN") {
		if m.name != c.Value.Person && m.name != c.Value.Character && (m.full || m.kind == isPerson) && !r.isPart[m.name] {
			return true
		}
	}
	return false
}
