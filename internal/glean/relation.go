package glean

import (
	"strings"

	"backlot/internal/tv"
)

const bond = `(?:relationship|romance|friendship|marriage|rivalry|bond|love affair|affair|feud|partnership|love story|connection|dynamic|chemistry|alliance|tension)`

const kin = `(?:brother|sister|mother|father|wife|husband|son|daughter|boyfriend|girlfriend|ex-wife|ex-husband|best friend|boss|partner|rival|lover|fiancé|fiancée|fiance|fiancee|cousin|uncle|aunt|ex|mentor|nemesis|twin)`

const part = `(?:<[PN]\d+> 's )?<(?P<chr>[CN]\d+)>`
const part2 = `(?:<[PN]\d+> 's )?<(?P<chr2>[CN]\d+)>`

var relationRules = []rule{
	on("relationship/between", " between ", `(?P<bond>`+bond+`) (?:between|of) `+part+` and `+part2, relation),
	on("relationship/of-two", " relationship | romance | friendship | marriage | rivalry | bond | affair | feud | partnership | love ", part+` and `+part2+` 's (?:[a-z-]+ ){0,3}?(?P<bond>`+bond+`)`, relation),
	on("relationship/with", " relationship | romance | friendship | marriage | rivalry | bond | affair | feud ", part+` 's (?:[a-z-]+ ){0,4}?(?P<bond>`+bond+`) with `+part2, relation),
	on("relationship/verb", " marr| fall| dating | engaged | love | together | friends ", part+` (?:and|with) `+part2+` (?:[a-z]+ ){0,3}?(?P<bond>fall in love|are in love|get married|are married|got married|are dating|are engaged|marry|become friends|are best friends|break up|get together|are siblings|are brothers|are sisters)`, relation),
	on("relationship/kin", " 's ", part+` 's (?:[a-z-]+ ){0,2}?(?P<bond>`+kin+`) ,? ?`+part2, relation),
	on("relationship/kin-of", " of ", part+` ,? ?(?:is )?(?:the )?(?P<bond>`+kin+`) of `+part2, relation),
}

// relation makes a claim of two characters and what is between them: the words
// that the clause says of it.
func relation(h *hit) []tv.Claim {
	a, b := h.mention("chr"), h.mention("chr2")
	if a == nil || b == nil || a.name == b.name || !h.r.speaksOfShow(h) {
		return nil
	}
	for _, m := range []*mention{a, b} {
		if m.kind != isCharacter && !h.r.isPart[m.name] && !h.r.possessed(m) {
			return nil
		}
	}
	h.r.isPart[a.name], h.r.isPart[b.name] = true, true
	c := tv.Claim{Kind: tv.Relationship, Value: tv.Value{A: a.name, B: b.name, What: h.group("bond")}}
	if more := h.predicate(); more != "" {
		c.Value.What += ", " + more
	}
	whole := *h
	whole.end = h.predicateEnd()
	j := h.r.judge(&whole)
	c.Certainty, c.Plan, c.By = j.certainty, j.plan, j.by
	if c.Certainty == tv.Denied {
		c.Certainty = tv.Confirmed
	}
	return []tv.Claim{c}
}

// possessed tells that a name is somebody's part: "Walken's Goodman".
func (r *reader) possessed(m *mention) bool {
	return m.from > 1 && r.tokens[m.from-1].text == "'s" && (r.kindAt(m.from-2) == isPerson || r.kindAt(m.from-2) == isName)
}

// predicate gives what is said of a bond: "is expected to evolve further".
func (h *hit) predicate() string {
	text := h.s.shape.text
	rest := text[h.end+1:]
	at := h.end + 1
	if strings.HasPrefix(rest, ", which ") || strings.HasPrefix(rest, ", who ") {
		k := strings.Index(rest[2:], " , ")
		if k < 0 {
			return ""
		}
		at += 2 + k + 3
	}
	end := at
	for n := 0; n < 9 && end < len(text); n++ {
		next := strings.IndexByte(text[end:], ' ')
		if next < 0 || strings.ContainsRune(",.;:", rune(text[end])) {
			break
		}
		end += next + 1
	}
	said := h.r.wordsBetween(h.s, at, end)
	for _, w := range []string{"is ", "are ", "will be ", "will ", "continues to ", "was "} {
		if strings.HasPrefix(said, w) {
			return strings.TrimPrefix(strings.TrimPrefix(said, "is "), "are ")
		}
	}
	return ""
}

func (h *hit) predicateEnd() int {
	text := h.s.shape.text
	if i := strings.Index(text[h.end:], " expected "); i >= 0 {
		return h.end + i + len(" expected")
	}
	return h.end
}
