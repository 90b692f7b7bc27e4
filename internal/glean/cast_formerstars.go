package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who is not in the cast, though a sentence has him beside a word of it: a former star, somebody
// called by his first name, whoever has a part himself.

var (
	// formerStar ends what stands before somebody who was in a show once.
	formerStar = phraseOf(` (?:former|ex|ex-|one-time|onetime|departed) (?:["'] )?(?:(?:<[SNWCO]\d+>|[a-z-]+|'s|["']) ){0,4}?(?:star|stars|cast member|castmate|co-star|regular|actor|actress|lead|player) $`)
	// andBefore ends what stands before one more of a list; thenAs begins his own part.
	andBefore = phraseOf(` (?:and|, and|,) $`)
	thenAs    = phraseOf(`^ (?:\( [^()]{1,50} \) )?as (?:[a-z'-]+ |<[CNP]\d+> |'s |, ){0,7}?(?:<[CNP]\d+>|<[CNP]\d+> 's)`)
	// doesIt begins what somebody is doing.
	doesIt = phraseOf(`^[a-z]+ing `)
	// upped begins what becomes of somebody who was in the cast, and is more so.
	upped = phraseOf(`^ (?:\( [^()]{1,50} \) )?(?:, (?:[^,;]|<[A-Z]\d+>){1,110} , )?(?:(?:has|have|is|are|was|were|been|being|also|now|will|be|to|set) )*(?:upped|promoted|bumped(?: up)?|elevated|upgraded) (?:to|from) `)
)

// onceStar tells that a sentence has somebody only as a former star.
func (r *reader) onceStar(text string, c *tv.Claim) bool {
	return c.Value.Change == tv.Stars && c.Value.Character == "" && r.everyMention(text, c.Value.Person, func(at, end int) bool {
		return formerStar.MatchString(text[back(text, at, 9):at])
	})
}

// byFirstName tells that a claim is of a first name alone of somebody whom the article has in full.
func (r *reader) byFirstName(c *tv.Claim) bool {
	name := c.Value.Person
	if strings.Contains(name, " ") || r.isPart[name] {
		return false
	}
	for i := range r.mentions {
		if m := &r.mentions[i]; (m.kind == isName || m.kind == isPerson) && m.full && strings.HasPrefix(m.name, name+" ") {
			return true
		}
	}
	return false
}

// hasOwnPart tells that what a claim has for a part is one more of the cast: "A as the voice, and B as C".
func (r *reader) hasOwnPart(text string, c *tv.Claim) bool {
	return r.everyMention(text, c.Value.Character, func(at, end int) bool {
		m := r.find(text[at+1 : end-1])
		return m != nil && m.full && m.kind != isCharacter && andBefore.MatchString(text[back(text, at, 2):at]) && thenAs.MatchString(text[end:])
	})
}

// isUpped tells that somebody goes on in the cast, as a regular now.
func (r *reader) isUpped(text string, c *tv.Claim) bool {
	return r.everyMention(text, c.Value.Person, func(at, end int) bool { return upped.MatchString(text[end:]) })
}
