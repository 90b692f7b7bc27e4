package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A part by whose kin or what else somebody is in the story, where it has no name: "who plays Runa's
// landlord"; and what becomes of those who are named beside others.

// describedPart follows somebody with whose kin or what else he is in the story.
var describedPart = phraseOf(`^ (?:\( [^()]{1,60} \) )?(?:, [0-9]{1,2} )?(?:, )?(?:(?:who|will|also|to|again|he|she) )*(?:as|plays?|played|portrays?|portrayed|voices|(?:guest[ -]|co-)?stars? as|recurs? as|playing|portraying|in the (?:[a-z]+ )?role of) (<[CNP]\d+> 's (?:[a-z-]+ ){0,2}?([a-z-]+)) (?:$|[.;:)]|, (?:[^<]|$)|(?:and|who|whose|in|on|for|opposite|while) )`)

// partOfKin gives whose kin or what else somebody without a named part is in the story, or "".
func (h *hit) partOfKin(c *tv.Claim) string {
	text := h.s.shape.text
	if c.Value.Person == "" || c.Value.Character != "" || c.Negative || c.Value.Change == tv.Departs || h.r.parts[c.Value.Person] != "" || !strings.Contains(text, "> 's ") {
		return ""
	}
	for _, m := range h.r.mentionsIn(text, 0, len(text), "PN") {
		if m.name != c.Value.Person {
			continue
		}
		from := m.at + strings.IndexByte(text[m.at:], '>') + 1
		loc := describedPart.FindStringSubmatchIndex(text[from:])
		if loc == nil {
			continue
		}
		if noun := text[from+loc[4] : from+loc[5]]; jobs[noun] || len(noun) < 3 || strings.HasSuffix(noun, "s") && !strings.HasSuffix(noun, "ss") || has(" "+noun+" ", "lead", "role", "star", "host", "villain", "replacement", "successor", "cast", "title", "season", "series") {
			return ""
		}
		return h.r.wordsBetween(h.s, from+loc[2], from+loc[3])
	}
	return ""
}

var (
	// againJoinedBy tells that people act with somebody once more.
	againJoinedBy = phraseOf(` (?:<[PN]\d+>|she|he|they) (?:is|are|will be|'ll be|will (?:once )?again be|will once more be|'ll once again be) (?:(?:also|all|once) )*(?:(?:again|more) )?joined by `)
	// thoseBack begins a list of those who are back.
	thoseBack = phraseOf(` returning (?:[a-z]+ )?(?:cast|ensemble|stars|regulars|players|favou?rites)(?: members)? (?:(?:that|which|also|again) )*(?:includes?|included|including|features?|featuring|of|led by|are|is|:) `)
)

// ofThoseBack makes those come back who are named in a list of such, or with whom somebody acts again.
func (h *hit) ofThoseBack(t *title, c *tv.Claim) {
	text := h.s.shape.text
	if c.Value.Change != tv.Joins && c.Value.Change != tv.Stars || c.Negative || !strings.Contains(text, " join") && !strings.Contains(text, " returning ") && !strings.Contains(text, " expect to see ") {
		return
	}
	at := -1
	for _, m := range h.r.mentionsIn(text, 0, len(text), "PN") {
		if m.name == c.Value.Person {
			at = m.at
		}
	}
	if at < 0 {
		return
	}
	if loc := thoseBack.FindStringIndex(text); loc != nil && loc[1]-1 <= at && !joinWords.MatchString(text[loc[1]-1:at]+" ") && !newList.MatchString(text[loc[1]-1:at]+" ") {
		c.Value.Change = tv.Returns
		return
	}
	if c.Value.Change == tv.Stars && strings.HasPrefix(strings.TrimPrefix(text, " also"), " expect to see <") && h.r.season[foldedName(t)] > 1 && !has(text, "new", "newcomer", "flashback", "flashbacks") {
		c.Value.Change, c.Certainty = tv.Returns, tv.Confirmed
		return
	}
	if loc := againJoinedBy.FindStringIndex(text); loc != nil && loc[1]-1 <= at && c.Value.Change == tv.Joins && has(text[loc[0]:loc[1]], "again", "more") && !has(text, "newcomers", "newcomer", "new") {
		c.Value.Change = tv.Returns
	}
}

// newMakers ends what stands before newcomers who make the show, and do not act in it.
var newMakers = phraseOf(` (?:written|directed|created|penned|adapted|produced|devised|scripted|helmed|composed|run) (?:and [a-z]+ )?by (?:[a-z-]+ )?$`)

// newToCast reads who is new in a cast.
func newToCast(h *hit) []tv.Claim {
	if newMakers.MatchString(h.s.shape.text[:h.start+1]) {
		return nil
	}
	return listed(tv.Joins)(h)
}
