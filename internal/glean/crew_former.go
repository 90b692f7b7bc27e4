package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who made a show once, or has made of it what there is so far, and what only looks like a host.

// formerBefore ends what stands before the name of somebody who was a maker once: "former showrunner".
var formerBefore = phraseOf(` (?:former|ex|ex-|previous|erstwhile|one-time|onetime|past|departed|ousted|fired) (?:(?:[a-z'-]+|<S\d+>|'s|["']|,|and|/) ){0,3}?` + role + `(?:` + alsoJob + role + `)* (?:, )?$`)

// formerElsewhere ends what stands before somebody who made something else once: "former Lost writer", "The Wire's former showrunner".
var formerElsewhere = phraseOf(` (?:<[SNCOW]\d+> (?:["'] )?'s (?:former|ex|ex-|previous|one-time|onetime) (?:[a-z-]+ ){0,2}?|(?:former|ex|ex-|previous|one-time|onetime) (?:the )?(?:["'] )?<[SNCOW]\d+> (?:["'] )?(?:'s )?(?:[a-z-]+ ){0,2}?)` + role + `(?:` + alsoJob + role + `)* (?:, )?$`)

// onceElsewhere tells that all that a sentence says of somebody's work is what he did once for another show.
func (r *reader) onceElsewhere(text string, c *tv.Claim) bool {
	return r.everyMention(text, c.Value.Person, func(at, end int) bool {
		from := back(text, at, 10)
		loc := formerElsewhere.FindStringIndex(text[from:at])
		if loc == nil {
			return false
		}
		for _, p := range r.mentionsIn(text, from+loc[0], at, "S") {
			if r.titleOf(p.mention) == r.show {
				return false
			}
		}
		return true
	})
}

// formerly tells that all that a sentence says of somebody's work is that he did it once. Who
// created a show has done so for ever.
func (r *reader) formerly(text string, c *tv.Claim) bool {
	return !c.Negative && c.Value.Role != "creator" && r.everyMention(text, c.Value.Person, func(at, end int) bool {
		loc := formerBefore.FindStringIndex(text[back(text, at, 10):at])
		return loc != nil && len(r.mentionsIn(text, back(text, at, 10)+loc[0], at, "PN")) == 0
	})
}

// soFar is how much somebody has made of a show up to now: "has directed seven of the show's 18
// episodes to date".
var soFar = phraseOf(` (?:has|have|had) (?:also |already |previously )?(?:directed|helmed|written|penned|scripted|wrote|scored) ((?:more than |over |nearly |almost |at least )?(?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|most|multiple|numerous|a number|half|a dozen|dozens)(?: of)?(?: [a-z0-9'-]+| <S\d+>){0,4}? (?:episodes|instalments|installments|hours)(?: of (?:the|its) (?:show|series|drama|comedy|sitcom))?) (?:(?:to date|so far|since|across|over|during|in the past|up to now|already|throughout)|[.,;])`)

// madeSoFar tells that a hit is of what somebody has made of a show up to now, and not of the
// season to come; it gives how much.
func (h *hit) madeSoFar() string {
	text := h.s.shape.text
	at, _ := h.groupAt("role")
	loc := soFar.FindStringSubmatchIndex(text)
	if loc == nil || at < loc[0] || at > loc[2] || strings.Contains(text[loc[0]:loc[1]], "<E") || has(text[loc[1]-1:], "next season", "new season", "coming season", "upcoming season") {
		return ""
	}
	return h.r.wordsBetween(h.s, loc[2], loc[3])
}

// verbBefore ends what stands before "hosts" where somebody does it.
var verbBefore = phraseOf(` (?:who|which|that|and|also|now|he|she|it|will|would|can|could|may|to|both|currently|regularly|previously|<[A-Z]\d+>|-|,) $`)

// hostsVerb tells that "hosts" is what somebody does, and whoever stands behind it no host.
func (h *hit) hostsVerb() bool {
	word := h.group("role")
	at, _ := h.groupAt("role")
	a, b := h.groupAt("list")
	text := h.s.shape.text
	if !strings.HasSuffix(word, "host") && !strings.HasSuffix(word, "hosts") || strings.HasPrefix(word, "present") {
		return false
	}
	if strings.HasSuffix(word, "s") && len(h.r.mentionsIn(text, a, b, "PN")) < 2 {
		return true
	}
	before := text[back(text, at-1, 1):at]
	return strings.HasSuffix(word, "s") && verbBefore.MatchString(before) && !has(before, "and", ",") || has(before, "who", "to", "will", "would", "can", "may")
}

var (
	// hasMade begins what somebody has done, and ofFirst is the season of it; willDo follows where he is to do something else.
	hasMade = phraseOf(`^ (?:previously |also )?(?:wrote|directed|created|produced|penned|co-wrote|helmed|scripted|ran) `)
	ofFirst = phraseOf(` (?:the |all of the |every episode of the )(?:first|previous|last|opening|original) (?:[a-z-]+ )?(?:season|series|run) | <E\d+> `)
	willDo  = phraseOf(` (?:, )?(?:will|is to|is set to|returns?|is returning|is back|takes over|steps up) `)
)

// doneBefore says of what somebody has made of a season before that it was of that, and no plan.
func (h *hit) doneBefore(claims []tv.Claim, said string) []tv.Claim {
	text := h.s.shape.text
	at, to := h.groupAt("role")
	if at < 0 || !hasMade.MatchString(" "+said+" ") || !ofFirst.MatchString(text[at-1:min(to+2, len(text))]) || !willDo.MatchString(text[at:]) {
		return claims
	}
	for i := range claims {
		if claims[i].Detail == "" {
			claims[i].Detail = "the first season"
		}
		if es := h.r.mentionsIn(text, at-1, to+1, "E"); len(es) > 0 {
			claims[i].Season, claims[i].Detail = es[0].season, ""
		}
	}
	return claims
}

// madeTheFirst is a season that somebody has made before he is to make another: ", who wrote the first season, will serve".
var madeTheFirst = phraseOf(` , who (?:previously |also )?(?:wrote|directed|created|produced|penned|co-wrote|helmed|scripted|ran) [^;.]{0,60}<E\d+> , (?:will|is|returns?|has) `)
