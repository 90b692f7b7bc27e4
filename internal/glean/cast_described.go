package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Some parts have no name in the press, and are what somebody is in the story: "Ida Voss joins as a coroner
// with secrets", "Per Lund as the sheriff". Of whoever comes new that is the part; of the leads it tells the
// premise, "stars Ida Voss as a widow who inherits a bank".

const partLink = `^ (?:\( [^()]{1,60} \) )?(?:, [0-9]{1,2} )?(?:, (?:[^,;.()<]|<[SWEDO]\d+>){1,60} )?(?:, )?(?:also )?(?:as|(?:who )?(?:(?:will|is to|to|has been cast to) )?(?:play|plays|playing|portray|portrays)|(?:will recur|recurs|guest-stars|guest stars|will guest star|will guest-star|recurring|come aboard|comes aboard|on board|comes on board|aboard|joins|will join|joining|boards)(?: <S\d+>| the cast)? as|(?:is|are) (?:set|in talks|tapped|on board) (?:to play|to recur as|as)) `

var (
	// newAs stands behind somebody new and leads to what he is in the story.
	newAs = phraseOf(partLink + `((?:an?|the|his|her|their|<[CNP]\d+> 's) (?:[a-z'-]+ ){1,5}?(?:with a [a-z-]+ spot for [a-z]+ )?)(?:$|[.,;:)"]|(?:who|whose|with|in|on|for|from|and|at|that|which|of|opposite|alongside|when|while|during|because|across|after|just) )`)
	// theOnly is what he is where there is one such.
	theOnly = phraseOf(`^ (?:\( [^()]{1,60} \) )?as (the (?:[a-z'-]+ ){1,2}?)(?:$|[.,;)]|(?:in|on|and) )`)
	// besideAs is what he is in a list in which others have a name.
	besideAs = phraseOf(`^ (?:\( [^()]{1,60} \) )?(?:, [0-9]{1,2} , )?(?:, )?as ((?:an?|the|his|her|their|<[CNP]\d+> 's) (?:[a-z'-]+ ){1,5}?)(?:$|[.,;:)"]|(?:who|whose|with|and|that|which|opposite|alongside) )`)
	// noPartWord is what somebody is in the cast, and not in the story, or what is no one's.
	noPartWord = words(`regular regulars guest guests lead leads star stars host hosts judge judges presenter narrator replacement series season member members part parts role roles voice contestant mentor coach
		panelist panellist panel team first latest newest new result cast well same one ones successor former captain pair duo couple sisters brothers siblings twins himself herself themselves producer director writer
		showrunner executive co-host co-lead character characters cameo actor actress performer player players newcomer family parents friends recurring undisclosed unnamed mystery unspecified title titular main gig gigs concert concerts game games tribute song songs`)
)

// describedParts gives those who come new what they are in the story for a part, where it has no name.
func (r *reader) describedParts() {
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || p.other || c.Kind != tv.Cast || c.Value.Person == "" || c.Value.Character != "" || c.Negative || r.partOf(c.Value.Person) != "" || r.isPart[c.Value.Person] || r.judgesOrHosts(c.Value.Person) {
			continue
		}
		if c.Value.Change == tv.Joins {
			c.Value.Character = r.described(&r.sentences[p.sentence], c.Value.Person, newAs)
		} else if c.Value.Change == tv.Stars {
			behind := theOnly
			if r.othersNamed(p) {
				behind = besideAs
			}
			c.Value.Character = r.described(&r.sentences[p.sentence], c.Value.Person, behind)
		}
	}
}

// othersNamed tells that a claim's sentence gives others parts that have a name.
func (r *reader) othersNamed(of *proposed) bool {
	for o := range r.heldOf(&r.sentences[of.sentence]) {
		if c := &o.claim; c.Kind == tv.Cast && c.Value.Person != of.claim.Value.Person && c.Value.Character != "" && !isDescription(c.Value.Character) {
			return true
		}
	}
	return false
}

// described gives what a sentence says behind somebody that he is in the story; "" for nothing.
func (r *reader) described(s *sentence, person string, behind *phrase) string {
	text := s.shape.text
	for _, m := range r.mentionsIn(text, 0, len(text), "PN") {
		if m.name != person {
			continue
		}
		end := m.at + strings.IndexByte(text[m.at:], '>') + 1
		loc := behind.FindStringSubmatchIndex(text[end:])
		if loc == nil {
			continue
		}
		from, to := end+loc[2], end+loc[3]
		for _, w := range strings.Fields(text[from:to]) {
			if noPartWord[w] || notInPart[w] && w != "with" && w != "a" && w != "for" {
				return ""
			}
		}
		return r.wordsBetween(s, from, to)
	}
	return ""
}

// isDescription tells that a part has no name: it is not to be kept as a character's.
func isDescription(part string) bool {
	first, rest, more := strings.Cut(part, " ")
	return more && 'a' <= rest[0] && rest[0] <= 'z' && (first == "a" || first == "an" || first == "the" || first == "his" || first == "her" || first == "their")
}
