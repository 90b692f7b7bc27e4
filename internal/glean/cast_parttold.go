package glean

import (
	"strings"

	"backlot/internal/tv"
)

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

// noPartIn tells that no mention of a name in a sentence is one of a part in the show.
func (r *reader) noPartIn(s *sentence, name string) bool {
	h := &hit{r: r, s: s, rule: learnedRule(tv.Cast)}
	text := s.shape.text
	return r.everyMention(text, name, func(at, end int) bool {
		m := r.find(text[at+1 : end-1])
		return m != nil && h.noPartThere(m, at, end)
	})
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

// playsHere notes who plays whom, where that is not told of another show.
func (h *hit) playsHere(p, c *mention, at, end int) {
	if h.r.isPart[c.name] = true; at < 0 || !h.partOfOther(at, end) {
		h.r.playsPart(p, c)
	}
}

// partsHere leaves of who has a part in the show and one in another the first, for what the text says later.
func (r *reader) partsHere() {
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		part := r.parts[c.Value.Person]
		if p.dropped || c.Kind != tv.Cast || part == "" || part == c.Value.Character || r.main == nil || p.title != r.main {
			continue
		}
		here, there := false, false
		for k := range r.proposed {
			if o := &r.proposed[k]; o.claim.Kind == tv.Cast && o.claim.Value.Person == c.Value.Person && o.claim.Value.Character == part {
				here, there = here || o.title == r.main && !o.dropped, there || o.title != r.main
			}
		}
		if there && !here {
			r.forgetPart(c.Value.Person)
			if c.Value.Character != "" {
				r.parts[c.Value.Person] = c.Value.Character
			}
		}
	}
}

// andNamed is what somebody is as well, and his name: "partner and sworn enemy, Runa".
var andNamed = phraseOf(`^(?:[a-z-]+ ){1,3}, <[CN]\d+> (?:[.,;]|and|who)`)
