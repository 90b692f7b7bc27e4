package glean

import "strings"

// theirNext is what somebody of the show makes besides: "He is writing a six-part thriller".
var theirNext = phraseOf(` (?:he|she|they|<[PN]\d+>) (?:(?:is|are|will|has|have|'s|also|now|currently|next|already|be|been|recently|meanwhile|, meanwhile ,) )*(?:writing|write|developing|develop|working on|work on|starring in|star in|star opposite <[PN]\d+> in|filming|film|making|make|directing|direct|appear in|appearing in|attached to|adapting|adapt|booked|cast in|creating|preparing|lined up|signed on (?:to|for)|shooting|shoot) (?:(?:an?|another|her|his|their) (?:[a-z0-9-]+ |<[WNO]\d+> |'s ){0,5}?|the <[WNO]\d+> (?:'s )?(?:[a-z0-9-]+ ){0,3}?)(?:thriller|drama|series|comedy|sitcom|film|feature|pilot|movie|miniseries|dramedy|biopic) `)

// inTheirNext tells that a hit stands where a sentence speaks of what somebody makes
// besides a show that has been on.
func (h *hit) inTheirNext(t *title) bool {
	text := h.s.shape.text
	if loc := followsOther.FindStringIndex(text); loc != nil && h.start >= loc[1]-1 {
		return true // of what the news comes after
	}
	if strings.Contains(text, "<S") && h.r.titleIn(text, t) || h.r.season[foldedName(t)] < 2 && !h.r.over(t) {
		return false
	}
	loc := theirNext.FindStringIndex(text)
	return loc != nil && h.start >= loc[0]
}

// titleIn tells that a part of a shape names a show.
func (r *reader) titleIn(text string, t *title) bool {
	for _, p := range r.mentionsIn(text, 0, len(text), "S") {
		if r.titleOf(p.mention) == t {
			return true
		}
	}
	return false
}

// over tells that an article says of a show that it ends.
func (r *reader) over(t *title) bool {
	for i := range r.proposed {
		if p := &r.proposed[i]; p.title == t && !p.dropped && endsShow(p.claim) {
			return true
		}
	}
	return false
}
