package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A network that had a show before, or that only speaks of it, is not where the show is.

var (
	// onBeforeNow ends what stands before a network that had the show: "previously aired for three seasons on".
	onBeforeNow = phraseOf(` (?:(?:previously|formerly|originally|initially|once|used to) (?:(?:had|been|be|it) )*(?:aired?|ran|run|shown|broadcast|streamed|lived|live|seen|housed|on|at|was|spent|premiered|debuted|developed|set up|ordered|commissioned) (?:[^ ;.]+ ){0,6}?|(?:aired|ran) (?:for )?(?:[a-z0-9-]+ ){1,4}?(?:seasons?|series|years|runs) |(?:<[SE]\d+>|it|which|that|series|show|drama|comedy|sitcom) (?:[a-z]+ )?spent (?:its |the |her |his )?(?:[a-z0-9-]+ ){1,4}(?:seasons|years|series) |` +
		`(?:the|its) (?:first|previous|past|original|earlier|initial|opening|[a-z]+) (?:[a-z]+ )?(?:seasons|series) (?:(?:all|first|originally|of|that|which) )*(?:aired|ran|were shown|were broadcast) )(?:on|at|by|for|with|to)? ?(?:the )?(?:(?:us|british|american|cable|broadcast|linear|premium) )?(?:network |broadcaster |streamer |channel |cabler )?$`)
	// oldHomeOf ends what stands before a network that is named as the one of once.
	oldHomeOf = phraseOf(` (?:(?:previous|old|original|onetime|one-time|ex-)(?: [a-z]+)? (?:home|network|broadcaster|streamer|channel)|former (?:[a-z]+ )?(?:home|network|broadcaster|streamer|channel)|unlike (?:on|at|the|its|their)|(?:final|last) (?:ever )?(?:episode|one|hour|season|series|outing|bow) (?:to air )?(?:on|at|for)|(?:leaves?|left|leaving|departs?|departed|exits?|exited)) (?:, )?$`)
	// axedHere follows a network that has ended a show, and onAnother says that it goes on at another: "which ABC canceled, will return on Netflix".
	axedHere  = phraseOf(`^ (?:, which )?(?:(?:had|has|abruptly|first|recently|then) )*(?:cancell?ed|axed|dropped|scrapped|ditched|dumped|shelved|passed on|let go) `)
	onAnother = phraseOf(` (?:return|returns|returning|move|moves|moved|moving|relocate|relocates|continue|continues|live on|lives on|back|airs?|streams?|heads|headed|jump|jumps|shift|shifts|found a (?:new )?home|new home|revived|saved|rescued|picked up|resurrected) (?:[a-z0-9'-]+ |<[DES]\d+> ){0,5}?(?:on|to|at|by|with|from) <W\d+> `)
	// nowAxed ends what stands before a network whose show another has picked up: "Netflix saved the canceled NBC drama".
	nowAxed = phraseOf(`<W\d+> (?:[^;]{1,90} )?(?:recently|freshly|newly|just|the|axed|former|scrapped|one-time)? ?(?:cancell?ed|axed|former|scrapped|dumped|onetime) $`)
	// movesFrom ends what stands before a network that a show leaves for another, which toNextHome names.
	movesFrom  = phraseOf(` (?:move|moves|moving|moved|jump|jumps|jumping|jumped|switch|switches|switching|switched|shift|shifts|shifting|shifted|relocating|relocates|relocated|transfer|transfers|transferring|over) (?:[a-z]+ )?from (?:the )?$`)
	toNextHome = phraseOf(`^ (?:over )?to (?:the )?(?:[a-z-]+ ){0,3}?<W\d+> `)
	// seasonsBehind follows a network of which only the seasons are meant that it had.
	seasonsBehind = phraseOf(`^ (?:'s )?(?:seasons|series|years|era|run|incarnation|version) `)
	// speaksFor ends what stands before a house for which somebody speaks.
	speaksFor = phraseOf(` (?:spokes(?:person|man|woman|people)|representatives?|reps?|publicists?|statement|officials?|source|sources|insiders?|lawyers?|attorneys?|executives?) (?:for|from|at|with|of|inside|within) (?:the )?(?:studios? )?$`)
	// speakerOf follows such a house: "a 20th Television spokesperson".
	speakerOf = phraseOf(`^ (?:'s )?(?:spokes(?:person|man|woman|people)|representatives?|reps?|publicists?|executives?|lawyers?) `)
)

// hadIt tells that a network at [at, end) of a shape is named as one that had the show before.
func hadIt(text string, at, end int) bool {
	before, behind := text[:at], text[end:]
	if axedHere.MatchString(behind) && onAnother.MatchString(behind) {
		return true
	}
	if nowAxed.MatchString(before) || movesFrom.MatchString(before) && toNextHome.MatchString(behind) {
		return true
	}
	loc := onBeforeNow.FindStringIndex(before)
	return loc != nil && !strings.HasSuffix(before[:loc[0]], " has") && !strings.HasSuffix(before[:loc[0]], " have") || oldHomeOf.MatchString(before) && !strings.HasPrefix(behind, " 's ") || seasonsBehind.MatchString(behind) && strings.Contains(before, " the ") && strings.Contains(text, " unlike ")
}

// speaksOnly tells that a studio is named only as that for which somebody speaks.
func (r *reader) speaksOnly(text string, at, end int) bool {
	m := r.find(text[at+1 : end-1])
	if m == nil || !speaksFor.MatchString(text[:at]) && !speakerOf.MatchString(text[end:]) {
		return false
	}
	called := strings.Join(strings.Fields(r.text[m.start:m.end]), " ")
	return televisionName.MatchString(called) || studioName.MatchString(called) || studioName.MatchString(m.name)
}

// notItsHome tells that a sentence names a network only as one that had the show, or a studio that speaks of it.
func (r *reader) notItsHome(text, name string) bool {
	return r.everyMention(text, name, func(at, end int) bool { return hadIt(text, at, end) || r.speaksOnly(text, at, end) })
}

// homeHolds takes back that a show is on such a network, whatever proposed it.
func (r *reader) homeHolds(text string, p *proposed) {
	if p.claim.Kind != tv.OnNetwork || !r.notItsHome(text, p.claim.Value.Text) || !r.movedOn(p) {
		return
	}
	if p.dropped = true; r.aired[p.title] == p.claim.Value.Text {
		delete(r.aired, p.title)
	}
}

// movedOn tells that the article tells of another network for a show, or that the network had only seasons of it:
// where it ran for three seasons is its home if no other is known.
func (r *reader) movedOn(p *proposed) bool {
	text := p.hit.s.shape.text
	if !strings.Contains(text, " ran for ") && !strings.Contains(text, " aired for ") || strings.Contains(text, "<E") {
		return true
	}
	for i := range r.mentions {
		if m := &r.mentions[i]; m.kind == isNetwork && m.name != p.claim.Value.Text {
			return true
		}
	}
	return false
}
