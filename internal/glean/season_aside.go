package glean

// A season that only tells where something was before: "returns as Doyle, having survived the
// shooting that closed season 2", "is back, despite being killed off in season two".

// asideThen ends what stands before such a season, from the word on that begins the aside.
var asideThen = phraseOf(` (?:(?:having|despite (?:having|being)|even though (?:he|she|they)|though (?:he|she|they)|after (?:having|being)) (?:[a-z-]+ly )?(?:been|left|survived|appeared|died|starred|guest-starred|guested|recurred|joined|departed|exited|disappeared|vanished|escaped|played|debuted|missed|killed|shot|written|said|introduced|presumed|seen|absent|last)|` +
	`(?:after|despite|since|following) (?:(?:his|her|their|the|an?) (?:[a-z-]+ ){0,3}?)?(?:surviving|appearing|guest|guest-starring|guesting|starring|recurring|leaving|dying|departing|exiting|missing|sitting|skipping|disappearing|vanishing|escaping|getting|playing|debuting|appearance|arc|stint|role|turn|exit|departure|death|cameo|absence|disappearance))(?: [^ ,;]+){0,10} $`)

// thatClosed ends what stands before a season that something is told to have opened or closed.
var thatClosed = phraseOf(` (?:that|which) (?:had )?(?:closed|ended|capped|opened|concluded|finished|rounded off|rounded out|kicked off|wrapped up|brought down the curtain on) (?:out )?(?:the |its )?$`)

// asideSeason gives where the words begin that tell a season only for what was in it, or -1.
func asideSeason(text string, at int) int {
	from := back(text, at, 16)
	for _, p := range []*phrase{asideThen, thatClosed} {
		if loc := p.FindStringIndex(text[from:at]); loc != nil {
			return from + loc[0]
		}
	}
	return -1
}

// inAside tells that a season is named in an aside outside of which a hit stands.
func (h *hit) inAside(e placed) bool {
	from := asideSeason(h.s.shape.text, e.at)
	return from >= 0 && (h.start < from || h.start > e.at)
}
