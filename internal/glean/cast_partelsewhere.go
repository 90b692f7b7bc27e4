package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What somebody was or is in elsewhere: "won a BAFTA for her role as Jane Farrow in “The Quiet
// Service”", "from Line of Duty, where she played Kate Rudd", "as Lady Macbeth at the Almeida".

var (
	// whereOnce ends what stands before a part that was somebody's in what has just been named.
	whereOnce = phraseOf(` (?:recogni[sz]e|recognised|recognized|know|knows|known|remember|remembered|familiar|seen|spotted|starred|appeared|worked|stint|time|days|years|run|work|role) (?:[^.;]){0,60}? (?:from|in|on|for|of) (?:[^.;<]|<[A-RT-Z]\d+>){1,60}(?:, )?(?:where|in which) (?:he|she|they) (?:[a-z]+ ){0,2}?(?:plays|played|portrays|portrayed|starred as|appeared as|was) (?:[a-z-]+ ){0,4}$`)
	// prizeFor ends what stands before a part that somebody has a prize for.
	prizeFor = phraseOf(` (?:won|wins|winning|earned|received|nominated|nomination|nod|bafta|emmy|oscar|tony|award|acclaim|best known|known|famous|acclaimed|praised) (?:[^.;]){0,80}?(?:for|as) (?:(?:his|her|their|playing|portraying|the|role|turn|performance|work|portrayal|part|of|as) )*(?:[a-z-]+ ){0,3}$`)
	// inQuotes follows a part that is one of a work in quotes.
	inQuotes = phraseOf(`^ (?:in|on|for|from) (?:the )?(?:[a-z0-9-]+ |<[WNO]\d+> (?:'s )?){0,5}?" (?:[^<"]|<[A-RT-Z]\d+>){1,60}"`)
	// atTheatre follows a part on a stage.
	atTheatre = phraseOf(`^ (?:in (?:the )?(?:[a-z'-]+ |<[CNPO]\d+> ){0,6}?)?(?:at (?:the )?(?:[a-z'-]+ |<[CNPOW]\d+> ){0,4}?(?:theatre|theater|playhouse|vic|opera|exchange|almeida|donmar|stage|globe|palladium|festival)|on (?:stage|broadway)|in the west end|on the west end|off-broadway)`)
	// nextSeen ends what stands before a part in what somebody is to be seen in next.
	nextSeen = phraseOf(` (?:(?:will|can) (?:(?:next|soon) be|be (?:next|soon)) (?:seen|heard)|(?:next|previously|recently|last) (?:stars?|starred|appears?|appeared|seen|played|plays)) (?:[^.;<]|<[A-RT-Z]\d+>){0,40}?(?:as|playing) (?:[a-z-]+ ){0,4}$`)
	// comesBack are words of which one tells that somebody comes back, or stays.
	comesBack = phraseOf(` (?:return[a-z]*|back|repris[a-z]+|again|once more|stay[a-z]*|comeback|rejoin[a-z]*|renew[a-z]*|sign[a-z]*|deals?|contracts?|regulars?|reunit[a-z]+|reunion|reteam[a-z]*|resum[a-z]+|remain[a-z]*|continu[a-z]+|aboard|revisit[a-z]*|reappear[a-z]*|resurfac[a-z]*|come[a-z]*|picks? up|still|survivors?|promoted|upped|joined by|alongside|as well|too|also|with) `)
	// seenThen says that somebody is not seen before a time, and so is seen then.
	seenThen = phraseOf(` not (?:[a-z]+ ){0,4}?(?:see|seen|back|return|returning|appear|show up|come back|reappear|surface|resurface) (?:[^.;]){0,60}?(?:before|until|till) (?:the |later |after |episode |next |<[DE]\d+> )`)
)

// partElsewhere tells that a sentence speaks of a part as one in another work than the show.
func (r *reader) partElsewhere(text, part string) bool {
	return r.everyMention(text, part, func(at, end int) bool {
		before, behind := text[:at], text[end:]
		return whereOnce.MatchString(before) || prizeFor.MatchString(before) && inQuotes.MatchString(behind) || atTheatre.MatchString(behind) || r.onStageAt(behind) || nextSeen.MatchString(before)
	})
}

// partIn gives the part that somebody has in a show: not the one that the article tells of him
// in another.
func (r *reader) partIn(show, person string) string {
	part, elsewhere := r.partOf(person), false
	for i := range r.proposed {
		if c := &r.proposed[i].claim; c.Kind == tv.Cast && c.Value.Person == person && c.Value.Character != "" {
			if c.ShowName == show {
				return part
			}
			elsewhere = true
		}
	}
	if elsewhere {
		return ""
	}
	return part
}

// stages end the names of theatres.
var stages = words(`theatre theater playhouse vic exchange almeida donmar globe palladium court barbican lyceum coliseum opera crucible everyman haymarket stage broadway`)

var atNamed = phraseOf(`^ at (?:the )?<([CNWO]\d+)>`)

// onStageAt tells that words begin with the name of a theatre: "at the Royal Exchange".
func (r *reader) onStageAt(behind string) bool {
	found := atNamed.FindStringSubmatch(behind)
	if found == nil {
		return false
	}
	m := r.find(found[1])
	if m == nil {
		return false
	}
	list := strings.Fields(strings.ToLower(m.name))
	return len(list) > 0 && stages[list[len(list)-1]]
}
