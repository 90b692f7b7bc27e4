package glean

import "strings"

// A day beside a show on which something else came: a call, a slot, the end, what a network dropped.

var (
	// dayOfElse ends what stands before a day that is none of a beginning: "in time for Halloween", "gone by March".
	dayOfElse = phraseOf(` (?:in time for|off (?:the )?air(?: as early as| by| in| from| until)?|gone by|before the start of|ending|ends|ended|vanish[a-z]* from <W\d+> in|(?:left|leaving|leaves|pulled from|removed from|exited) <W\d+> in) (?:the |on )?$`)
	// editionOf begins behind a year that only tells which season is meant, and inThe ends what stands before it:
	// "came fourth in the 2021 series of".
	editionOf = phraseOf(`^ (?:series|season|run|edition|final|special|line-up|lineup|cast|winner|reboot) (?:of|,|\.|and|winner|with) `)
	inThe     = phraseOf(` (?:in|on|of|from|during|for) the $`)
	// netDropped says that a network let a show go: "ABC dropped it in 1982".
	netDropped = phraseOf(` (?:<W\d+>|the (?:network|streamer|channel|broadcaster|service)) (?:(?:had|has|also|then|finally) )*dropped (?:it|them|the (?:show|series|drama|comedy|sitcom)|<S\d+>|last|after|in|back|this|just|on) `)
	// otherSlot is another time of the week for a show that is on.
	otherSlot = phraseOf(` (?:(?:slid|mov|shift|hop|switch|head|shunt|relocat|jump)[a-z]* (?:over |back )?(?:from [a-z]+ )?to (?:a (?:new )?)?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weeknights|daytime|late night|<[DN]\d+> (?:at|beginning|starting))|(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)) (?:[^ ;]+ ){0,9}?$`)
	// hitNoun begins at "hit" where that says how well a show does: "the hit RTÉ drama".
	hitNoun = phraseOf(`^ hit (?:<[WNS]\d+> |[a-z-]+ ){0,2}?(?:series|show|drama|comedy|sitcom|thriller|soap|programme|program|saga|procedural|franchise|western|reality|mystery|podcast|film) `)
	// besidePremiere says that a premiere is a festival's, or only the time before or after which something was.
	besidePremiere = phraseOf(` (?:(?:world|festival|red-carpet|gala) premiere (?:[^ ;]+ ){0,6}?<D\d+>|(?:before|after|since|ahead of) (?:the|its) premiere , (?:in|on) <D\d+>) `)
	// elseCame ends, before a verb of coming, what is no show: "when the call came in August".
	elseCame = phraseOf(` (?:call|calls|shutdown|shutdowns|news|decision|word|announcement|order|renewal|cancellation|pickup|strike|strikes|lockdown|pandemic|offer|move|verdict|actors|writers|crew|crews|fans|cameras|guild|sag-aftra|wga|they|he|she|i|we|volume|manga|book|novel) (?:(?:had|has|first|finally|then|could|would|can|to|earliest) )*$`)
	// meanwhile stands between a verb and its day where another verb has come: "is about to start its third season and drew 3m last winter".
	meanwhile = phraseOf(` (?:and|but) (?:[a-z]+ly )?(?:drew|won|took|gave|made|got|saw|averaged|attracted|reached|scored|earned|received|was (?:watched|seen by|renewed|cancell?ed|nominated|filmed|shot)|(?:[a-z0-9<>-]+ ){1,4}?(?:shipped|ordered|signed|joined|renewed|died|wrapped|filmed)) `)
)

// notThen tells that the day of a hit is such a one.
func (h *hit) notThen() bool {
	text := h.s.shape.text
	at, behind := h.dateAt()
	if at < 0 {
		return false
	}
	from, _ := h.s.clauseAt(h.start + 1)
	before := text[:at+1]
	near := text[max(0, min(from, back(text, h.start, 9))):behind]
	return dayOfElse.MatchString(before) || inThe.MatchString(before) && editionOf.MatchString(text[behind:]) || netDropped.MatchString(near) || besidePremiere.MatchString(near+" ") ||
		otherSlot.MatchString(text[back(text, at, 16):at+1]) && !strings.Contains(text[back(text, at, 16):at+1], "<E")
}

// governorElse tells that the verb which governs a day, and stands at a place of the shape, is none of a show's.
func (h *hit) governorElse(between string, verb int) bool {
	text := h.s.shape.text
	if verb < 0 || !strings.HasSuffix(text[:h.end+1], between) {
		return false
	}
	return hitNoun.MatchString(between) || meanwhile.MatchString(between) || elseCame.MatchString(text[max(back(text, verb, 8), 0):verb+1])
}
