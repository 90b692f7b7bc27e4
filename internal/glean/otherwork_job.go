package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What is of somebody's next job, of a chat show that he goes on, or of a drama that is made
// besides; and plain words that only look like news.

var (
	// nextJob is what somebody does after the show.
	nextJob = phraseOf(` (?:(?:his|her|their|<[PN]\d+> 's) (?:next|other|latest|upcoming|forthcoming) (?:screen |big |acting |directing |writing |tv |television )?(?:job|project|role|gig|film|movie|series|show|play|part|outing|commitment) (?:is|will be|was|takes|sees|brings|,|:)|next up (?:for (?:him|her|them|<[PN]\d+>) )?(?:is|are|comes|,)|next (?:he|she) (?:goes|is|will|has|heads|takes|moves)|next (?:,|for (?:him|her|<[PN]\d+>)) (?:is|comes|he|she|,)|after that (?:he|she|<[PN]\d+>) (?:is|will|has|makes|takes|goes)) `)
	// onChat ends what stands before a show on which somebody talks, and toTalk begins behind it.
	onChat   = phraseOf(` (?:due|guests?|guested|guesting|appear|appears|appeared|appearing|appearance|interview|interviewed|interviews?|speaking|spoke|speak|talking|talks|talked|chat|chatting|chatted|chats|sat down|sits down|sofa|couch|stopped by|visited|visit|told|tells|booked|seen|went|goes|go|going|popped up|revealed) (?:[a-z]+ ){0,2}?(?:on|to|with|by|for|at|of) (?:the |<W\d+> (?:'s )?|(?:last|this) [a-z]+ 's )*(?:" )?$`)
	toTalk   = phraseOf(`^[^ ]+ (?:" )?(?:<D\d+> |last night |this week |tonight |earlier |today |sofa |couch )*(?:to (?:talk|discuss|promote|chat|speak|tell|announce|plug)|where (?:he|she|they)|that|about|,|\.|host|with|:|last|on <D|in <D)`)
	hoursOff = phraseOf(` (?:in|within|after|for) (?:just |about |around |less than |under |over |another |the next |a couple of )?(?:[a-z0-9-]+) hours (?:<[PNCSW]\d+>|she|he|they|it|we|i|'s|time|before|after|earlier|later|from|,|on|of (?:filming|talking|make-up|makeup|conversation|sleep|questions)) `)
	// madeBeside is a show that a company makes besides, and fromIt tells that it comes out of this one.
	madeBeside = phraseOf(` developing (?:an?|another|two|three) (?:[a-z-]+ ){0,4}?(?:series|show|drama|comedy|sitcom|thriller|miniseries|documentary|project) `)
	fromIt     = phraseOf(` (?:(?:featured|appeared|appears|seen|introduced|met) in|from) (?:the|its|this) (?:[a-z]+ ){0,2}?(?:episodes?|season|series|show|documentary|drama|run) | (?:inspired by|based on|spun (?:off|out) (?:from|of)|set in) (?:<S\d+>|the (?:same|world|characters|show|series)) `)
	// turnsCamera is to look at something.
	turnsCamera = phraseOf(` (?:turn|turns|turned|turning|trains?|trained|training|point|points|pointed|pointing|focus|focuses|focused|focusing) (?:the|its|their|his|her|a) (?:[a-z]+ )?(?:camera|cameras|lens|spotlight) (?:on|to|towards|upon|at|back) `)
)

// kindsOfShow are kinds of shows that stand before the noun with a capital letter where a sentence begins: "Crime drama SHOW".
var kindsOfShow = words(`crime period medical legal police family political spy historical comedy sci-fi fantasy horror hit daytime mystery murder teen courtroom supernatural romantic true-crime detective hospital school workplace costume
	musical war sports action action-adventure animated gothic psychological espionage procedural heist vampire zombie superhero cop prison reality documentary factual cult breakout scripted limited anthology police-procedural post-apocalyptic dystopian erotic coming-of-age feel-good festive prime-time primetime soap sketch cookery baking property quiz game talent dating travel nature wildlife science`)

// ofLandscape are the last words of places to which "on" leads as it does to a network: "on Jeju Island".
var ofLandscape = words(`island islands isle isles peninsula coast hill hills mountain mountains road street avenue beach lake river harbour harbor farm estate square common heath moor cliffs`)

// onlyGenre tells that what was taken for a network says of what kind a show is, or is a place.
func (r *reader) onlyGenre(name string) bool {
	last := strings.ToLower(name[strings.LastIndexByte(name, ' ')+1:])
	return (kindsOfShow[strings.ToLower(name)] || ofLandscape[last] && last != strings.ToLower(name)) && !r.knownNetwork(name)
}

// inNextJob tells that a hit stands behind the words for somebody's next job, in a sentence that does not name the show.
func (h *hit) inNextJob(t *title, c *tv.Claim) bool {
	text := h.s.shape.text
	if !ofMaking[c.Kind] && c.Kind != tv.Cast && c.Kind != tv.Crew && c.Kind != tv.OnNetwork {
		return false
	}
	if strings.Contains(text, "<E") || strings.Contains(text, "<S") && h.r.titleIn(text, t) {
		return false
	}
	loc := nextJob.FindStringIndex(text)
	return loc != nil && h.start >= loc[0]-1
}

// chatShow tells that a show is named as one on which somebody talks of another.
func (r *reader) chatShow(text string, at int) bool {
	return onChat.MatchString(text[:at]) && toTalk.MatchString(text[at:])
}

// developsOther makes of what is made besides a show that has been on, out of it, the claim of a spin-off.
func (h *hit) developsOther() ([]tv.Claim, bool) {
	text := h.s.shape.text
	if h.rule.name != "stage/developing" || h.mention("show") != nil || !madeBeside.MatchString(text[h.start:]) {
		return nil, false
	}
	behind := text[h.end:]
	switch {
	case fromIt.MatchString(behind) && h.r.speaksOfShow(h):
		return []tv.Claim{h.offshoot()}, true
	case has(text[h.start:h.end+1], "also", "another") || has(text[back(text, h.start, 3):h.start+1], "also"):
		return nil, true
	}
	return nil, false
}
