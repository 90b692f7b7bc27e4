package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Where a list stands under a network's name each show of it is on that network, though the
// sentences that tell of it name none; and a headline names a show by its network.

var slateRules = []rule{
	once("network/under-head", func(*hit) []tv.Claim { return nil }),
	once("network/headline", func(*hit) []tv.Claim { return nil }),
}

// lateRules are those by which networks are claimed when the text has been read.
var lateRules = gather(ownNetworkRules, slateRules, onlyRules, listedRules, aboutNetworkRules, fieldLineRules, lineupRules, ofListRules, ofArticleRules)

var (
	// headOnly is a heading that is a network's name.
	headOnly = phraseOf(`^ (?:[*#-]+ )*(?:(?:on|at|over on|and|also on) )?(?:the )?<(W\d+)>(?: (?:and|/|&) (?:<W\d+>|[a-z0-9]+\+?))? (?:\( [^()<>]{1,30} \) )?(?:(?:original|originals|series|shows|scripted|dramas?|comed(?:y|ies)|[:*|.]|--) )*$`)
	// listedShow begins what is told of one show in a list.
	listedShow = phraseOf(`^ (?:["'*-] ?|-- |(?:[a-z]+ , )?<D\d+> (?:at [0-9: ]+ (?:[ap].m. )?)?[:,]? ?|[0-9]+[.)] |(?:new|returning|also) : )*<(S\d+)> `)
)

// slates reads what lists under a network's name and headlines say of where shows are that the
// text tells of without a network.
func (r *reader) slates() {
	r.underHeads()
	r.ownInHeads()
	r.whereLines()
	r.fieldLines()
	r.rowsInHeadline()
	r.theNetworks()
	r.lineups()
	r.ofLists()
	r.onlyNetworks()
	r.aboutNetworks()
	r.ofArticle()
}

// ownInHeads reads what headings and the headline say beside a title: "FX's ‘Old Crow’ to get a prequel".
func (r *reader) ownInHeads() {
	for i := range r.sentences {
		s := &r.sentences[i]
		if !s.title && !s.heading || len(s.shape.token) > 40 {
			continue
		}
		for k := range ownNetworkRules {
			x := &ownNetworkRules[k]
			loc := x.pattern.find(s.shape.text, 0)
			if loc == nil {
				continue
			}
			h := &hit{r: r, s: s, rule: x, loc: loc, start: loc[0], end: loc[1] - 1}
			m, t := h.mention("net"), r.titleOf(h.mention("show"))
			if t == nil || r.aired[t] != "" || len(x.make(h)) == 0 {
				continue
			}
			delete(r.aired, t)
			if !s.title {
				r.onSlate(x.name, s, h.mention("show"), m)
			} else if r.hasNews(t) {
				r.ofHeadline(t, m)
			}
		}
	}
}

// underHeads goes through the lists that stand under networks' names.
func (r *reader) underHeads() {
	var under *mention
	begun := none
	for i := range r.sentences {
		s := &r.sentences[i]
		if s.title || s.from == s.to {
			continue
		}
		if s.heading {
			if under = nil; len(s.shape.token) < 8 {
				if found := headOnly.FindStringSubmatch(s.shape.text); found != nil {
					under = r.find(found[1])
				}
			}
			continue
		}
		if under == nil || s.paragraph == begun {
			continue
		}
		begun = s.paragraph
		if found := listedShow.FindStringSubmatch(s.shape.text); found != nil {
			if !aFilm.MatchString(s.shape.text) {
				r.onSlate("network/under-head", s, r.find(found[1]), under)
			}
			continue
		}
		r.firstListed(s, under)
	}
}

// ofHeadline claims what the headline says in the first sentence that names the show, if its paragraph names no other network.
func (r *reader) ofHeadline(t *title, net *mention) {
	if s, p, named := r.firstNamed(t); named && !r.inPassing(s, p) && !r.namesOther(s.paragraph, net) {
		r.onSlate("network/headline", s, p.mention, net)
	}
}

// firstNamed gives the first place below the headline that names a show.
func (r *reader) firstNamed(t *title) (in *sentence, at placed, named bool) {
	for i := range r.sentences {
		s := &r.sentences[i]
		if s.title {
			continue
		}
		for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "S") {
			if r.titleOf(p.mention) == t {
				return s, p, true
			}
		}
	}
	return nil, placed{}, false
}

// namesOther tells that a paragraph names another network than that.
func (r *reader) namesOther(paragraph int, net *mention) bool {
	for i := range r.sentences {
		s := &r.sentences[i]
		if s.paragraph != paragraph {
			continue
		}
		for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "W") {
			if p.name != net.name {
				return true
			}
		}
	}
	return false
}

// hasNews tells that something is claimed of a show.
func (r *reader) hasNews(t *title) bool {
	for i := range r.proposed {
		if p := &r.proposed[i]; p.title == t && !p.dropped {
			return true
		}
	}
	return false
}

// onSlate claims that the show named there is on that network.
func (r *reader) onSlate(rule string, s *sentence, show, net *mention) {
	t := r.titleOf(show)
	if t == nil || r.aired[t] != "" {
		return
	}
	text := s.shape.text
	for _, p := range r.mentionsIn(text, 0, len(text), "S") {
		if p.mention != show {
			continue
		}
		end := p.at + strings.IndexByte(text[p.at:], '>')
		for i := range lateRules {
			if x := &lateRules[i]; x.name == rule {
				h := &hit{r: r, s: s, rule: x, loc: []int{p.at, end + 1}, start: p.at, end: end, about: t}
				for _, c := range h.networkOf(t, net) {
					r.propose(h, c)
				}
			}
		}
		return
	}
}
