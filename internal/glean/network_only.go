package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Of a show of which the text tells something, and no sentence says in so many words where it is,
// the network that has to do with it at all is its own: "Peacock gave it an order in November".

var onlyRules = []rule{
	once("network/only", func(*hit) []tv.Claim { return nil }),
}

var (
	// otherThing begins behind a network where another thing is meant: "a CBS pilot", "in Live+7".
	otherThing = phraseOf(`^ (?:(?:'s )?(?:[a-z-]+ )?(?:pilot|thing|film|films|movie|movies|theat(?:er|re)|picture|pictures|studios?|lot|radio|rival|rivals|veteran|alum|logo|podcast|documentary|anthem|scotland|news)|[0-9]|/|[+])`)
	// doesNotHave begins behind a network that does not have the show, or no longer.
	doesNotHave = phraseOf(`^ (?:(?:had|has|have|also|since|already|quietly) )*(?:passed|rejected|scrapped|approached|axed|dropped|cancell?ed|wanted|declined|turned|lost|swatted|and (?:a|other|another)) `)
	// awayTo ends what stands before a network that the show is not on, or not yet.
	awayTo = phraseOf(` (?:revival|remake|version|interest|approached|talks?|pitched|move|moved|bought|from|of) (?:[a-z]+ ){0,3}$`)
)

// fewSentences, the headline among them, are too few to say that none tells where a show is.
const fewSentences = 4

// onlyNetworks claims it in the first sentence that speaks of the show and names a network.
func (r *reader) onlyNetworks() {
	if len(r.sentences) <= fewSentences {
		return
	}
	last := "" // the only network that the text names
	several := false
	for i := range r.mentions {
		if m := &r.mentions[i]; m.kind == isNetwork {
			several = several || last != "" && last != m.name
			last = m.name
		}
	}
	for _, t := range r.inOrder() {
		if r.aired[t] != "" || !r.hasNews(t) || several && t != r.main {
			continue
		}
		r.onlyNetwork(t, several)
	}
}

// onlyNetwork looks for the first sentence of which a claim on the show was made that names a network.
func (r *reader) onlyNetwork(t *title, several bool) {
	for k := range r.proposed {
		p := &r.proposed[k]
		if p.title != t || p.dropped || p.hit == nil {
			continue
		}
		s := p.hit.s
		text := s.shape.text
		nets := r.mentionsIn(text, 0, len(text), "W")
		if len(nets) != 1 {
			continue
		}
		if r.namesOtherShow(s, t) {
			continue
		}
		end := nets[0].at + strings.IndexByte(text[nets[0].at:], '>') + 1
		before, behind := text[:nets[0].at], text[end:]
		h := &hit{r: r, s: s, rule: &onlyRules[0], loc: []int{0, 1}, start: max(nets[0].at-1, 0), end: end, about: t}
		if otherThing.MatchString(behind) || doesNotHave.MatchString(behind) || awayTo.MatchString(before) || herStart.MatchString(before) || notAiring.MatchString(text[back(text, nets[0].at, 4):end]+" ") || h.lost(h.start) {
			continue
		}
		for _, c := range h.networkOf(t, nets[0].mention) {
			r.propose(h, c)
		}
		return
	}
}

// namesOtherShow tells that a sentence names another show than that.
func (r *reader) namesOtherShow(s *sentence, t *title) bool {
	for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "S") {
		if r.titleOf(p.mention) != t {
			return true
		}
	}
	return false
}
