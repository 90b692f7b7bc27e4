package glean

import "strings"

// What stands where a part would, and is none: the next of a list, what a doctor is called that works
// somewhere, what somebody played in another show.

var (
	// asWellAs ends what stands before the next of a list.
	asWellAs = phraseOf(` as (?:well|much|many|far|soon|long|good) as (?:[a-z-]+ ){0,4}$`)
	// asRegularIs ends what stands before who comes as something: "joining as a series regular is".
	asRegularIs = phraseOf(` as (?:an? )?(?:[a-z-]+ ){0,3}(?:is|are|will be|was|were) $`)
	// ofWorkplace follows what a workplace is called, before who works there: "ER attending Dr. Amari".
	ofWorkplace = phraseOf(`^ (?:[a-z-]+ ){1,4}<[CNP]\d+>`)
	// playedThere ends what stands before a part that somebody has had, and inOther says where.
	playedThere = phraseOf(` (?:\(|who|, who|\( who) (?:(?:has|had|once|also|previously|formerly|recently|most|memorably|most recently) )*(?:played|portrayed|voiced|starred as|recurred as|appeared as) (?:[a-z-]+ ){0,4}$`)
	inOther     = phraseOf(`^ (?:in|on) (?:["'*]|[a-z0-9'-]+|<[WO]\d+>|'s|,| ){0,8}?<([SN]\d+)>`)
)

// noPartThere tells that what stands at [at, end) of a shape is no part in the show.
func (h *hit) noPartThere(c *mention, at, end int) bool {
	before, behind := h.s.shape.text[:at], h.s.shape.text[end:]
	switch n := len(c.name); {
	case asWellAs.MatchString(before), asRegularIs.MatchString(before):
		return true
	case n >= 2 && n <= 4 && c.name == strings.ToUpper(c.name) && ofWorkplace.MatchString(behind):
		return true
	case knownFor.MatchString(before):
		return !inThisShow.MatchString(behind) && inAWork.MatchString(behind)
	}
	m := h.playedIn(before, behind)
	return m != nil && m.kind != isShow && !h.r.isPart[m.name] && h.r.main != nil && m.name != h.r.main.name
}

// playedIn gives the work in which somebody is told to have had a part, or nil.
func (h *hit) playedIn(before, behind string) *mention {
	if !playedThere.MatchString(before) {
		return nil
	}
	if found := inOther.FindStringSubmatch(behind); found != nil {
		return h.r.find(found[1])
	}
	return nil
}

// partOfOther tells that a part is one that somebody had in another show that is named.
func (h *hit) partOfOther(at, end int) bool {
	m := h.playedIn(h.s.shape.text[:at], h.s.shape.text[end:])
	return m != nil && m.kind == isShow && h.r.main != nil && h.r.titleOf(m) != h.r.main
}
