package glean

import (
	"strings"

	"backlot/internal/tv"
)

// It is not always the show that was axed: somebody was, or a party, or a festival.

const (
	// wasAxed are words for what befalls it.
	wasAxed = `(?:(?:(?:has|have|had|was|were|is|are|been|being|be|will|gets|got|also|abruptly|suddenly|now|since|just|reportedly|officially|sadly|all) )+(?:cancelled|canceled|axed|scrapped|dropped|ditched|shelved|canned|called off|pulled|given the (?:axe|ax|boot|chop)))`
	// occasion is what people go to.
	occasion = `(?:party|parties|festival|fair|fete|fête|gala|ceremony|screening|screenings|wedding|funeral|reception|dinner|lunch|ball|parade|holiday|exhibition|conference|meeting|table read|read-through|launch|press day|press conference|photo shoot|photocall|fundraiser|reunion|cruise|flight|tour|gig|concert|match|race|marathon|carnival|pantomime|play|musical|stage (?:version|show|adaptation)|album|book|podcast|contract|visit|trip|show and tell|christmas do|event|merchandise|auction)`
)

var (
	// somebodyAxed is said of a person, or of what has a name and is no show.
	somebodyAxed = phraseOf(` <([PCN]\d+)> (?:, [^,]{1,70} , )?` + wasAxed + ` `)
	// nextToShow ends what stands before such a name where it belongs to what the show is called by.
	nextToShow = phraseOf(` (?:from|by|with|starring|of|about|and|featuring|led|created|between) (?:the |[a-z-]+ ){0,2}?$`)
	// occasionOff is said of what people go to.
	occasionOff = phraseOf(` (?:the|an?|this|his|her|their|its|all|this year 's|<[SNWD]\d+>|'s) (?:[a-z0-9-]+ |<[NDSW]\d+> |'s ){0,3}?` + occasion + ` (?:, [^,]{1,70} , )?` + wasAxed + ` `)
	// hisShowOff is said of somebody's show, whichever that is.
	hisShowOff = phraseOf(`^ (?:(?:but|and|when|after|then) )?(?:his|her) (?:[a-z-]+ ){0,2}?(?:<W\d+> )(?:[a-z-]+ ){0,2}?` + showNoun + ` ` + wasAxed + ` `)
	// showOff is said of the show.
	showOff = phraseOf(` (?:<S\d+> (?:["'] )?|it |(?:the|this) (?:[a-z-]+ |<W\d+> |'s ){0,3}?` + showNoun + ` )(?:, [^,]{1,70} , )?` + wasAxed + ` `)
	// wrapParty is where people go when it is done; it may be off.
	wrapParty = phraseOf(` wrap (?:party|parties|gift|gifts) `)
)

// bearerHolds takes it back that a show was cancelled where it is said of something or somebody else.
func (r *reader) bearerHolds(text string, p *proposed) {
	c := &p.claim
	switch {
	case c.Kind != tv.Stage:
	case c.Value.Text == tv.Cancelled:
		p.dropped = !showOff.MatchString(text) && (r.personOff(text) || occasionOff.MatchString(text) || hisShowOff.MatchString(text) && !strings.Contains(text, "<S"))
	case c.Value.Text == tv.Wrapped:
		p.dropped = strings.HasSuffix(c.Rule, "/learned") && wrapParty.MatchString(text)
	}
}

// personOff tells that it is somebody, or something with another name, that was axed.
func (r *reader) personOff(text string) bool {
	loc := somebodyAxed.FindStringSubmatchIndex(text)
	return loc != nil && !nextToShow.MatchString(text[:loc[0]+1]) && !strings.Contains(text[:loc[0]+1], "<W") && !strings.Contains(text[loc[1]-1:], " cancel")
}
