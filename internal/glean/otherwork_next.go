package glean

import (
	"strings"

	"backlot/internal/tv"
)

// theirNext is what somebody of the show makes besides: "He is writing a six-part thriller".
var theirNext = phraseOf(` (?:he|she|they|<[PN]\d+>) (?:(?:is|are|will|has|have|'s|also|now|currently|next|already|be|been|recently|meanwhile|, meanwhile ,) )*(?:writing|write|developing|develop|working on|work on|starring in|star in|star opposite <[PN]\d+> in|filming|film|making|make|directing|direct|appear in|appearing in|attached to|adapting|adapt|booked|cast in|creating|preparing|lined up|signed on (?:to|for)|shooting|shoot) (?:(?:an?|another|her|his|their) (?:[a-z0-9-]+ |<[WNO]\d+> |'s ){0,5}?|the <[WNO]\d+> (?:'s )?(?:[a-z0-9-]+ ){0,3}?)(?:thriller|drama|series|comedy|sitcom|film|feature|pilot|movie|miniseries|dramedy|biopic) `)

// theirSeen is where somebody is to be seen next, and what they have finished besides.
var theirSeen = phraseOf(` (?:he|she|they|<[PN]\d+>) (?:, [^,;]{1,50} , )?(?:(?:(?:will|can|is|are|also) )+(?:next|soon) (?:to )?(?:be )?(?:seen|star|starring|appear|appearing|heard)|(?:will|can|is|are) (?:also )?(?:be )?(?:seen|star|starring|appear|appearing|heard) next) (?:in|on|as|opposite|alongside) | (?:he|she|they|<[PN]\d+>) (?:has|have|had) (?:also |just |already |recently )*(?:finished|wrapped|completed|begun|started) (?:filming|shooting|production on|work on) (?:an?|the|another) (?:[a-z0-9-]+ |<[EWNO]\d+> |of |'s |the ){0,7}?(?:thriller|drama|series|comedy|sitcom|film|feature|pilot|movie|miniseries|dramedy|biopic) `)

// inTheirNext tells that a hit stands where a sentence speaks of what somebody makes
// besides a show that has been on.
func (h *hit) inTheirNext(t *title, c tv.Claim) bool {
	text := h.s.shape.text
	if !ofMaking[c.Kind] && c.Kind != tv.Cast && c.Kind != tv.Crew && c.Kind != tv.OnNetwork {
		return false
	}
	if h.inNextJob(t, &c) {
		return true
	}
	if loc := followsOther.FindStringIndex(text); loc != nil && h.start >= loc[1]-1 && !strings.Contains(text, "<E") {
		return true // of what the news comes after
	}
	if strings.Contains(text, "<S") && h.r.titleIn(text, t) || h.r.season[foldedName(t)] < 2 && !h.r.over(t) {
		return false
	}
	for _, next := range []*phrase{theirNext, theirSeen} {
		if loc := next.FindStringIndex(text); loc != nil && h.start >= loc[0] {
			return true
		}
	}
	return false
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
