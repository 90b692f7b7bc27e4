package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Whoever directs or writes some episodes of a season has not made the season: the claim says
// which of them, in the words of the text.

const (
	fewEpisodes = `(?:(?:the )?(?:first|last|final|opening|closing|other|remaining|next) (?:[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten|few|couple of)(?: [a-z-]+)?? (?:episodes|hours|instalments|installments|parts|chapters)` +
		`|(?:(?:at least|more than|up to|nearly) )?(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|several|multiple|some|many|most|half|a few|a couple|a number|a handful|a pair)(?: of)?(?: the)?(?: [a-z-]+){0,2}? (?:episodes|hours|instalments|installments|chapters)` +
		`|one episode|an episode|episodes? (?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:(?: (?:,|and|to|through|, and) (?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten))*)` +
		`|(?:half|much|most|part) of (?:the|this|its) (?:[a-z-]+ )?season` +
		`|the (?:[a-z-]+ |<E\d+> )?(?:premiere|opener|pilot|finale|(?:last|final|first|second|third|fourth|fifth|sixth|opening|closing) (?:episode|hour|instalment|installment|block))` +
		`|the (?:[a-z-]+ )?` + soloEpisode + `)`
	directing = `(?:direct(?:s|ed|ing)?|helm(?:s|ed|ing)?)`
	writes    = `(?:writes|wrote|written|write|writing|penned|pens|penning|scripted|scripts|co-wrote|co-written)`
)

// partMade and madePart find a part of a season behind the verb and before it, by role.
var partMade, madePart = map[string]*phrase{}, map[string]*phrase{}

func init() {
	for role, verb := range map[string]string{"director": directing, "writer": writes} {
		verb = `(?:(?:` + directing + `|` + writes + `) and )?` + verb + `(?: and (?:` + directing + `|` + writes + `))?`
		partMade[role] = phraseOf(` ` + verb + ` (?P<part>` + fewEpisodes + `) `)
		madePart[role] = phraseOf(` (?P<part>` + fewEpisodes + `)(?: of (?:<[ES]\d+>|(?:the|its|this) (?:[a-z-]+ )?(?:season|series|show|run)))?(?: (?:,|which|that|is|are|was|were|will|be|has|have|been|being|also|both))* ` + verb + ` by `)
	}
}

// listOnly stands between "by" and a name where both are of one list.
var listOnly = phraseOf(`^(?:[a-z-]+ |<[PN]\d+> |, |and ){0,6}$`)

// certainPart begins the words for some episodes that cannot be all of them.
var certainPart = phraseOf(`^(?:the |first|last|final|opening|closing|episode)`)

func inSmallLetters(part string) string {
	if part == "" {
		return ""
	}
	return strings.ToLower(part[:1]) + part[1:]
}

// oneList tells that words begin with a list of people, and name nobody behind it.
func (r *reader) oneList(text string) bool {
	list := r.mentionsIn(text, 1, len(text), "PN")
	return len(list) == 0 || listOnly.MatchString(text[:list[len(list)-1].at])
}

// ofOtherSeason tells that words begin with a season that is not the one of a claim.
func (r *reader) ofOtherSeason(words string, season int) bool {
	of := partsSeason.FindStringSubmatch(words)
	return of != nil && season > 0 && r.find(of[1]).season != season
}

// partsSeason is the season of a part of the work.
var partsSeason = phraseOf(`^ of <(E\d+)> `)

// partOfWork gives the part of a season that somebody makes by a claim, or "" for the whole.
func (r *reader) partOfWork(h *hit, c tv.Claim) string {
	text := h.s.shape.text
	made, of := partMade[c.Value.Role], madePart[c.Value.Role]
	if made == nil {
		return ""
	}
	at := -1
	for _, p := range r.mentionsIn(text, 0, len(text), "PN") {
		if p.name == c.Value.Person {
			at = p.at
		}
	}
	if at < 0 {
		return ""
	}
	loc := made.FindStringSubmatchIndex(text[at:])
	if loc != nil && r.ofOtherSeason(text[at+loc[3]:], c.Season) {
		at += loc[3] // "who directed the first episode of season 1, will helm the season 2 premiere"
		loc = made.FindStringSubmatchIndex(text[at:])
	}
	if loc != nil && loc[0] < 90 && r.oneList(text[at:at+loc[0]+1]) && !r.otherShowsBehind(text, at+loc[3], r.showAt(h)) {
		return inSmallLetters(r.wordsBetween(h.s, at+loc[2], at+loc[3]))
	}
	for from := 0; from < at; {
		loc := of.FindStringSubmatchIndex(text[from:at])
		if loc == nil {
			break
		}
		if listOnly.MatchString(text[from+loc[1] : at]) {
			if strings.HasSuffix(text[:from+loc[0]+1], " all ") {
				return ""
			}
			part := inSmallLetters(r.wordsBetween(h.s, from+loc[2], from+loc[3]))
			if strings.Contains(text[from+loc[3]:from+loc[1]], " , ") && !certainPart.MatchString(part) {
				return "" // "runs to six episodes, written by"
			}
			return part
		}
		from += loc[1] - 1
	}
	return r.alsoMade(h.s, at)
}
