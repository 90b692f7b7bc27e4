package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Where somebody of the show goes: to another show. What he leaves is this one, and the part
// that he has in it he does not take with him.

var (
	// headsFor ends what stands before a show to which somebody goes.
	headsFor = phraseOf(` (?:to (?:co-star|star|appear|guest|lead|work|headline|front|feature|join|topline|film|shoot|make|write|direct|run|showrun|anchor|take|do|begin|start|film|play)(?: (?:[a-z-]+|<[PNCO]\d+>)){0,6}?|(?:been |being |was |is )?(?:cast|starring|booked|landed|lands|joined|signed on|signed up|attached|lined up|headlining|fronting|leading|recast|tapped)(?: [a-z-]+){0,6}?|filming|shooting|making|(?:role|part|lead|parts|roles|regular) (?:in|on|opposite)) ` +
		`(?:in |on |opposite <[PN]\d+> in )?` + beforeShow + `$`)
	// leavesThisFor ends what stands before a show for which somebody leaves this one.
	leavesThisFor = phraseOf(` (?:left|leav(?:e|es|ing)|quit(?:s|ting)?|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|departure|gone|go|goes|going|went|mov(?:e|es|ed|ing)|head(?:s|ed|ing)?|swap(?:s|ped|ping)?|trad(?:e|es|ed|ing)|ditch(?:es|ed|ing)?|drop(?:s|ped) out|jump(?:s|ed|ing)?|decamp(?:s|ed|ing)?|stepp(?:ed|ing) (?:down|back|away)|steps? (?:down|back|away)|written out|free(?:s|d|ing)?|unavailable|poached|away|out|off) (?:[^ ;.]+ ){0,14}?for ` + beforeShow + `$`)
	// somebodyGoes is whoever can go to another show; commissioned is who is asked to make one.
	somebodyGoes = phraseOf(` (?:<[PNC]\d+>|he|she|they|who|whose|his|her|their|actor|actress|star|stars|showrunner|writer|director|creator|i|we) `)
	commissioned = phraseOf(` (?:commissioned|contracted|ordered) (?:by (?:[^ ]+ ){1,4})?to (?:make|produce|film|write|do) ` + beforeShow + `$`)
)

// goneTo tells that a show, not that which the text is about, is named as one to which
// somebody goes.
func (r *reader) goneTo(s *sentence, p placed) bool {
	t := r.titleOf(p.mention)
	if r.main == nil || t == nil || t == r.main || t.called || s.heading || s.title || r.seasonBeside(p.from, p.to) {
		return false
	}
	before := s.shape.text[:p.at]
	return (headsFor.MatchString(before) && !commissioned.MatchString(before) || leavesThisFor.MatchString(before)) && somebodyGoes.MatchString(before)
}

// leftShow gives the show that somebody leaves, or in which he has a part that is named before,
// where the one beside it is that for which he goes.
func (r *reader) leftShow(h *hit, c tv.Claim, t *title) *title {
	own := r.show
	if own == t {
		if own = r.earlier; own == nil || own == t {
			own = r.main
		}
	}
	if own == nil || own == t || c.Kind != tv.Cast || c.Value.Change != tv.Departs && c.Value.Character == "" {
		return t
	}
	text := h.s.shape.text
	for _, p := range r.mentionsIn(text, h.start, len(text), "S") {
		if r.titleOf(p.mention) == t && r.goneTo(h.s, p) && (c.Value.Change == tv.Departs || p.at > h.end && playsBesides.MatchString(text[max(h.start-6, 0):p.at])) {
			return own
		}
	}
	return t
}

// playsBesides is a part that is told of somebody besides.
var playsBesides = phraseOf(` (?:who|whose|, (?:also|formerly|currently|best) )[^.;]{0,90} , (?:[a-z]+ ){0,2}(?:has|have|will|is|are|was|were|had|signed|joins|joined|left|leaves|leaving|exits|exited|boards|lands|booked) `)

// partsElsewhere takes from what is told of somebody in one show the part that he has in
// another, where the sentence does not name it.
func (r *reader) partsElsewhere() {
	in := map[string]map[*title]bool{} // by person and part, the shows
	for _, p := range r.proposed {
		if c := p.claim; c.Kind == tv.Cast && c.Value.Character != "" && c.Value.Person != "" && r.namesPart(p) {
			key := c.Value.Person + "\x00" + r.partName(c.Value.Character)
			if in[key] == nil {
				in[key] = map[*title]bool{}
			}
			in[key][p.title] = true
		}
	}
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if c.Kind != tv.Cast || c.Value.Person == "" {
			continue
		}
		part := c.Value.Character
		if part == "" {
			part = r.partOf(c.Value.Person)
		}
		if shows := in[c.Value.Person+"\x00"+r.partName(part)]; part != "" && len(shows) > 0 && !shows[p.title] && !r.akin(p.title, shows) {
			c.Value.Character, p.other = "", true
		}
	}
}

// namesPart tells that the sentence of a claim names its part.
func (r *reader) namesPart(p proposed) bool {
	text := r.sentences[p.sentence].shape.text
	for _, m := range r.mentionsIn(text, 0, len(text), "CNP") {
		if m.name == p.claim.Value.Character || r.partName(m.name) == r.partName(p.claim.Value.Character) {
			return true
		}
	}
	return false
}

// akin tells that a show comes out of one of others, or one of them out of it: they share
// their people.
func (r *reader) akin(t *title, shows map[*title]bool) bool {
	if r.besides(t) || r.offshoots[t] {
		return true
	}
	for x := range shows {
		if r.besides(x) || r.offshoots[x] || strings.HasPrefix(x.name, t.name) || strings.HasPrefix(t.name, x.name) {
			return true
		}
	}
	return false
}
