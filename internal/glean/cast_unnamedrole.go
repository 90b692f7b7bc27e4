package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who joins in a part that is not told: "and Dev Malhotra in an undisclosed role"; and who is a guest.

const someRole = `(?:an? |the |as-yet |yet |still |key |major |small |large |significant |recurring |regular |guest |series regular |guest-starring |, )*(?:as-yet-|yet-to-be-|currently |still )?(?:undisclosed|unspecified|unnamed|unrevealed|unknown|undetermined|unannounced|untold|mystery|mysterious|secret|recurring|regular|guest|guest-starring|supporting|key|pivotal|major|roles? that (?:is|are) being kept|yet to be (?:named|announced|revealed|disclosed)|not yet (?:named|announced|revealed|disclosed))(?: (?:recurring|guest|series regular|regular|supporting|key|major|starring))* ?(?:roles?|parts?|characters?|capacity|capacities|under wraps|secret)`

// inSomeRole begins what stands behind somebody whose part is not told.
var inSomeRole = phraseOf(`^in ` + someRole + ` `)

var unnamedRoleRules = []rule{
	on("cast/in-some-role", " role | roles | part | parts | capacity | wraps | character | characters ", `{list} {paren}in `+someRole, inRole),
	on("cast/guest-stars", " guest | guests | guest-stars ", `(?:guest[ -]stars|special guests|guests) (?:(?:this|next|in the|for the|of the|in|for|during|across|on) (?:<E\d+>|<S\d+>|(?:[a-z-]+ ){0,2}?(?:season|series|run|year|episodes))(?: of <S\d+>)? )?(?:(?:also|will) )*(?:includes?|are|:|range from) (?:[a-z-]+ ){0,2}?{list}`, guests),
}

// inRole reads whoever joins in a part that has no name: the sentence says that he joins.
func inRole(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.asked() || !inCast.MatchString(text[:h.start+1]) && !inCast.MatchString(text[h.end:]) {
		return nil
	}
	if j := h.r.judge(h); j.negative {
		return nil
	}
	return listed(tv.Joins)(h)
}

// inCast says that people come into a cast.
var inCast = phraseOf(` (?:joins?|joined|joining|newcomers?|new to the cast|has cast|have cast|has added|has tapped|also cast|been cast|were cast|been tapped|signed on|rounding out|additions?|come aboard|on board) `)

// guests reads who is a guest in the season that is spoken of.
func guests(h *hit) []tv.Claim {
	if has(h.s.shape.text[:h.start+1], "former", "past", "previous", "earlier") {
		return nil
	}
	list := listed(tv.Stars)(h)
	for i := range list {
		list[i].Season, list[i].Detail = h.seasonNow(), "guest star"
	}
	return list
}

// together tells that people stand in one list before a link, and none of them has his part already.
func (h *hit) together(people []*mention) bool {
	text := h.s.shape.text
	for _, x := range h.r.mentionsIn(text, 0, h.start+1, "PN") {
		if x.mention == people[0] {
			return !strings.Contains(text[x.at:h.start+1], " as ") && !playsBetween.MatchString(text[x.at:h.start+1])
		}
	}
	return true
}

var playsBetween = phraseOf(` (?:plays|portrays|stars as|voices|who) <`)
