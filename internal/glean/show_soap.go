package glean

import (
	"slices"

	"backlot/internal/tv"
)

// A soap has no seasons and no premiere to come: it is on, and what changes is its days.

var (
	// soapHere calls the show that the article is about a soap, or says that it runs all year.
	soapHere = phraseOf(` (?:<W\d+> (?:[a-z-]+ )?soap <S\d+>|soap <S\d+>|<S\d+> , the (?:[a-z-]+ |<W\d+> )*soap|the (?:long-running |popular |hit |daytime |[a-z-]+ |<W\d+> (?:'s )?){0,3}(?:soap|continuing drama)|the soap 's|(?:long-running|longest-running) (?:<W\d+> )?(?:soap|medical drama|drama|daytime drama)|continuing drama <S\d+>|<W\d+> 's (?:[a-z-]+ )?soap) `)
	// newSoap says that it has not been on.
	newSoap = phraseOf(` (?:new|brand-new|upcoming|forthcoming|revived|rebooted|short-lived|axed|first) (?:[a-z-]+ |<W\d+> ){0,2}soap `)
	// soapComes is how a soap comes all the same: it was away, or is new, or comes elsewhere.
	soapComes = phraseOf(` (?:launch(?:es|ed|ing)?|debuts?|premieres?|returns?|returning|comes? back|is back|be back|resumes?|new home|first time|revival|reboot|spin-off) `)
	// newSlot says on which days or how often it is on.
	newSlot = phraseOf(` (?:(?:shown|air|airs|airing|broadcast|goes? out|going out|on|move|moves|moving|moved|switch|switches|switching|shift|shifts|shifting) (?:[a-z0-9'-]+ |<[WD]\d+> |, ){0,5}?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weeknights|weekdays)|(?:half-hour|hour-long|30-minute|60-minute) episodes|episodes (?:a|per|each) week|(?:(?:one|two|three|four|five|six)|[2-6]|once|twice|times) (?:times |nights |episodes )?(?:a|per|each) week|(?:new )?[0-9.:]+(?:am|pm) slot|new (?:slot|time slot|timeslot|night|day|time|schedule)|(?:earlier|later) (?:slot|time)) `)
	// onAsEver says that it is on already.
	onAsEver = phraseOf(` (?:currently|presently|at present|usually|normally|now) (?:airs?|airing|goes out|broadcasts?|shown|runs|on|seen) `)
)

// isSoap tells that the article's show is a soap that is on.
func (r *reader) isSoap(t *title) bool {
	if t != r.main {
		return false
	}
	if r.soap == nil {
		soap, fresh := false, false
		for i := range r.sentences {
			text := r.sentences[i].shape.text
			soap, fresh = soap || r.soapAlone(text, t), fresh || newSoap.MatchString(text) || r.ofItsSeason(text, t)
		}
		soap = soap && !fresh
		r.soap = &soap
	}
	return *r.soap
}

// soapAlone tells that a sentence calls the show a soap, and not another that it names beside the word.
func (r *reader) soapAlone(text string, t *title) bool {
	loc := soapHere.FindStringIndex(text)
	if loc == nil {
		return false
	}
	to := min(len(text), loc[1]+len("<S000>"))
	for _, p := range r.mentionsIn(text, loc[0], to, "S") {
		if r.titleOf(p.mention) != t {
			return false
		}
	}
	return true
}

// ofItsSeason tells that a sentence that names no other show speaks of a season, of which a soap has none.
func (r *reader) ofItsSeason(text string, t *title) bool {
	for _, p := range r.mentionsIn(text, 0, len(text), "S") {
		if r.titleOf(p.mention) != t {
			return false
		}
	}
	return slices.ContainsFunc(r.mentionsIn(text, 0, len(text), "E"), func(p placed) bool { return p.season > 0 && !p.episode })
}

// changesDays tells that the day of a premiere is that from which a show that is on is shown on other days.
func (r *reader) changesDays(text string, t *title) bool {
	if !newSlot.MatchString(text) {
		return false
	}
	if r.isSoap(t) {
		return true
	}
	for i := range r.sentences {
		if onAsEver.MatchString(r.sentences[i].shape.text) {
			return true
		}
	}
	return false
}

// ofSoap tells that a claim is none that a soap cannot have: a premiere to come.
func (h *hit) ofSoap(t *title, c tv.Claim) bool {
	if c.Kind != tv.Premiere || c.Value.Date.IsZero() {
		return true
	}
	text := h.s.shape.text
	to := h.r.future(c.Value.Date)
	if to && h.r.changesDays(text, t) {
		return false
	}
	return !to || !h.r.isSoap(t) || len(h.r.mentionsIn(text, 0, len(text), "E")) > 0 || soapComes.MatchString(text)
}
