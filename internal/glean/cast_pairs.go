package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Two parts and who plays them, each in turn: "siblings Nora and Theo Lasker (Imogen Tate and
// Dev Malhotra)".

var pairRules = []rule{
	on("cast/pair-in-brackets", " and ", `{chr} and {chr2} \( {per} and {per2} \)`, pairPlayed),
	on("cast/pair-as", " as ", `{per} and {per2} (?:(?:star|play|return|co-star|appear) )?as (?:(?:the|siblings|spouses|brothers|sisters|married|couple|detectives|partners|exes) )*{chr} and {chr2}`, pairPlayed),
}

func pairPlayed(h *hit) []tv.Claim {
	a, b, p, q := h.mention("chr"), h.mention("chr2"), h.mention("per"), h.mention("per2")
	if a == nil || b == nil || p == nil || q == nil || !p.full || !q.full || a.name == b.name || p.name == q.name || h.r.people[a.name] || h.r.people[b.name] || h.r.isPart[p.name] || h.r.isPart[q.name] || !h.r.castTalk(h) {
		return nil
	}
	if !h.pair(p, a) || !h.pair(q, b) {
		return nil
	}
	return h.eachHis([2]*mention{p, a}, [2]*mention{q, b})
}

var (
	pairAs = phraseOf(` <([PN]\d+)> and <([PN]\d+)> (?:(?:star|play|return|co-star|appear) )?as (?:[a-z]+ ){0,3}?<([CNP]\d+)> and <([CNP]\d+)> (?:[.,;:(]|who|in|on|,)`)
	// alsoOwner follows one of two, where only the second may be the owner.
	alsoOwner = phraseOf(`^ and <[CNP]\d+> 's `)
)

// crossedPair tells that of two who play two, one is given the other's part.
func (r *reader) crossedPair(s *sentence, p, c *mention) bool {
	if !strings.Contains(s.shape.text, " as ") {
		return false
	}
	found := pairAs.FindStringSubmatch(s.shape.text)
	if found == nil {
		return false
	}
	var m [5]*mention
	for i := 1; i < 5; i++ {
		if m[i] = r.find(found[i]); m[i] == nil {
			return false
		}
	}
	return p.name == m[2].name && c.name == m[3].name || p.name == m[1].name && c.name == m[4].name
}

// alsoOwner tells that kin may be only that of another who is named behind: "Pete and Sadie's teacher".
func (r *reader) alsoOwner(text string, c *tv.Claim) bool {
	for _, name := range []string{c.Value.A, c.Value.B} {
		for _, m := range r.mentionsIn(text, 0, len(text), "CNP") {
			if m.name == name && alsoOwner.MatchString(text[m.at+strings.IndexByte(text[m.at:], '>')+1:]) {
				return true
			}
		}
	}
	return false
}
