package glean

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// The show out of which the one that an article is about comes: it is named to say what that is, who
// was in it and how long it ran, and the news is not of it.

var (
	// outOfShow ends what stands before it: "the prequel to the long-running series".
	outOfShow = phraseOf(` (the|this|its|an?|another|upcoming|new|<[WN]\d+> 's) (?:[a-z0-9'-]+ |<W\d+> ){0,4}?` + offshoot + ` (?:series |show )?(?:to|of|from) ` + beforeShow + `$`)
	showMark  = regexp.MustCompile(`<S\d+>`)
	// ofThePrequel names the one that the article is about.
	ofThePrequel = phraseOf(` (?:the|this|its) (?:new |upcoming |planned )?` + offshoot + ` `)
	// ofTheFirst names the other one.
	ofTheFirst = phraseOf(` (?:of|on|in|for|from|to) (?:the |its )?(?:(?:[a-z-]+ )?(?:original|mothership|parent|flagship|predecessor|mother show)|main show)(?: series| show| drama| sitcom| comedy)? `)
)

// motherShow gives the show out of which the one that the article is about comes; nil for none.
func (r *reader) motherShow() *title {
	if r.main == nil || r.motherSought {
		return r.mother
	}
	r.motherSought = true
	for i := range r.sentences {
		s := &r.sentences[i]
		text := s.shape.text
		if !mayBeBeside(text) {
			continue
		}
		for _, p := range r.mentionsIn(text, 0, len(text), "SNC") {
			var t *title
			if p.kind == isShow {
				if t = r.titleOf(p.mention); t == nil || t == r.main || t.called {
					continue
				}
			}
			before := strings.TrimSuffix(text[:p.at], `" `)
			if loc := outOfShow.FindStringSubmatchIndex(before); loc != nil && r.isOffshoot(text, loc[0], before[loc[2]:loc[3]]) {
				if r.motherName = p.name; t != nil {
					r.mother = t
					return t
				}
			}
		}
	}
	return nil
}

// isOutOfOther tells that the show that the article is about comes out of another.
func (r *reader) isOutOfOther() bool { return r.motherShow() != nil || r.motherName != "" }

// isOffshoot tells that a word for what comes out of a show is said of the one that the article is about.
func (r *reader) isOffshoot(text string, at int, article string) bool {
	all := showMark.FindAllString(text[:at+1], -1)
	if article == "the" || article == "this" {
		if !explainsShow.MatchString(text[:at+1]) {
			return true
		}
	}
	if len(all) == 0 {
		return false
	}
	last := all[len(all)-1]
	m := r.find(last[1 : len(last)-1])
	return m != nil && r.titleOf(m) == r.main
}

// explainsShow ends what stands before what a show is said to be.
var explainsShow = phraseOf(`<S\d+> (?:["'] )?(?:,|\(|--|is|was) $`)

// whoDid ends what stands before a show in which somebody was, of whom the sentence tells something else:
// "who worked on the final two seasons of the drama".
var whoDid = phraseOf(` who (?:(?:also|previously|has|had|once|recently|most recently|last|long|have|first) )*(?:created|co-created|wrote|written|directed|produced|made|penned|ran|led|starred|co-starred|worked|appeared|recurred|staffed|served|played|was|spent|helmed|oversaw|edited|scored|designed|shot|been|guest-starred|guested|joined|rose|got|cut|won|earned|lost|met|collaborated|teamed|broke) (?:(?:[a-z0-9'-]+|<[ENCPWD]\d+>|"|and) ){0,12}?(?:of|on|in|for|from|to) ` + beforeShow + `$`)

// inWhoDid tells that a show is only named for what somebody did in it.
func (r *reader) inWhoDid(s *sentence, p placed) bool {
	t := r.titleOf(p.mention)
	return r.main != nil && t != nil && t != r.main && !t.called && !s.heading && !s.title && whoDid.MatchString(strings.TrimSuffix(s.shape.text[:p.at], `" `))
}

// asMother tells that a show is named only to say out of which the one comes that the article is about.
func (r *reader) asMother(s *sentence, p placed) bool {
	if r.main == nil || r.titleOf(p.mention) == r.main || s.title || s.heading || r.titleOf(p.mention) != r.motherShow() {
		return false
	}
	return outOfShow.MatchString(strings.TrimSuffix(s.shape.text[:p.at], `" `))
}

// backToMain gives the show that the article is about for its mother, where a sentence that does not
// name that one speaks of the other.
func (r *reader) backToMain(s *sentence) bool {
	return r.show != nil && r.show != r.main && r.show == r.motherShow() && ofThePrequel.MatchString(s.shape.text) && !r.titleIn(s.shape.text, r.show)
}

// ofWhich begins with the show of which a season or a finale is, behind its noun.
var ofWhich = phraseOf(`^ (?:of|on) (?:(?:the|its|his|her|their|hit|long-running|<W\d+>|'s|[a-z-]+) ){0,5}?(?:["'] )?<([SNCP]\d+)> `)

// isOtherShow tells that a name is a show's, and not t's.
func (r *reader) isOtherShow(m *mention, t *title) bool {
	switch {
	case m == nil:
		return false
	case m.kind == isShow:
		x := r.titleOf(m)
		return x != nil && x != t
	}
	r.motherShow()
	if t != r.main || t == nil {
		return false
	}
	if r.isOutOfOther() {
		return m.name == r.motherName || m.kind != isPerson
	}
	return !slices.ContainsFunc(strings.Fields(m.name), func(w string) bool { return strings.Contains(t.name, w) })
}

// otherShowsBehind tells that what ends at an offset of a shape is a part of another show than t:
// "the third season of SHOW", "all five seasons of the original".
func (r *reader) otherShowsBehind(text string, at int, t *title) bool {
	if t == nil || !strings.HasPrefix(text[at:], " of ") && !strings.HasPrefix(text[at:], " on ") {
		return false
	}
	if found := ofWhich.FindStringSubmatch(text[at:]); found != nil {
		m := r.find(found[1])
		if r.namesGenre(m) {
			return false // "the third series of Victorian drama SHOW"
		}
		return r.isOtherShow(m, t)
	}
	loc := ofTheFirst.FindStringIndex(text[at:])
	return loc != nil && loc[0] == 0 && t == r.main && r.isOutOfOther()
}

// otherShowsSeason tells that a season is another show's than t.
func (r *reader) otherShowsSeason(s *sentence, e placed, t *title) bool {
	text := s.shape.text
	return r.otherShowsBehind(text, e.at+strings.IndexByte(text[e.at:], '>')+1, t)
}

// didThere tells, of a show that is only named for what somebody did in it, whether a hit stands in the
// clause that tells so.
func (h *hit) didThere(p placed) (only, within bool) {
	if !h.r.inWhoDid(h.s, p) {
		return false, false
	}
	text := h.s.shape.text
	loc := whoDid.FindStringIndex(strings.TrimSuffix(text[:p.at], `" `))
	if strings.HasSuffix(h.rule.name, "/learned") && h.start < loc[0] {
		return true, false
	}
	return true, h.end > loc[0]+4 && h.start <= p.at && h.end <= p.at+1
}

// didIn gives the show of which a hit stands in such a clause, or nil.
func (h *hit) didIn() *title {
	text := h.s.shape.text
	if !strings.Contains(text, " who ") {
		return nil
	}
	for _, p := range h.r.mentionsIn(text, h.start, len(text), "S") {
		if only, within := h.didThere(p); only && within {
			return h.r.titleOf(p.mention)
		}
	}
	return nil
}

// inUntitled is what somebody did in the other show, where that was taken for a name or has none.
var inUntitled = phraseOf(` who (?:(?:also|previously|has|had|once|recently) )*(?:wrote|written|directed|helmed|produced|ran|worked|created|penned|served) (?:(?:[a-z0-9'-]+|<[ED]\d+>) ){0,8}?(?:finale|pilot|episodes?|seasons?|series|<E\d+>|work) (?:of|on|for) (?:<[NCP]\d+>|the (?:[a-z]+ )?(?:original|mothership|parent series|flagship)) `)

// roleVerbs are how the verbs of a maker's role begin.
var roleVerbs = map[string][]string{
	"creator": {" creat", " co-creat"}, "writer": {" wr", " pen", " script", " co-wr"}, "director": {" direct", " helm"},
	"producer": {" produc"}, "executive producer": {" executive", " exec"}, "showrunner": {" ran ", " run", " showrun", " led "},
}

// creditWhere gives a credit to the show in which the clause on what somebody did tells it, and one that
// is told outside of that to the show that the article is about: "who wrote for SHOW, created the series".
func (r *reader) creditWhere(s *sentence, p *proposed) {
	c, text := &p.claim, s.shape.text
	verbs := roleVerbs[c.Value.Role]
	if c.Rule != "crew/who" && c.Rule != "crew/does" || r.main == nil || verbs == nil || !strings.Contains(text, " who ") {
		return
	}
	tells := func(part string) bool {
		return slices.ContainsFunc(verbs, func(v string) bool { return strings.Contains(part, v) })
	}
	if loc := inUntitled.FindStringIndex(text); c.Rule == "crew/who" && loc != nil && loc[0] > p.hit.start && r.isOutOfOther() && tells(text[loc[0]:loc[1]]) && r.hasBeside(p, tv.Crew) {
		p.dropped = true // of the other, which has no title here
		return
	}
	for _, o := range r.mentionsIn(text, p.hit.start, len(text), "S") {
		if !r.inWhoDid(s, o) {
			continue
		}
		before := strings.TrimSuffix(text[:o.at], `" `)
		from := whoDid.FindStringIndex(before)[0]
		if from < p.hit.start {
			continue
		}
		switch within := tells(before[from:]); {
		case p.title != r.main && !within:
			p.title = r.main
		case p.title == r.main && within && !tells(text[o.at:]) && !tells(text[:from]):
			p.title = r.titleOf(o.mention)
			if c.Detail != "" && !strings.Contains(r.wordsBetween(s, from+1, o.at), c.Detail) {
				c.Detail = ""
			}
		default:
			continue
		}
		c.ShowName, c.Show, c.Season = p.title.name, p.title.id, 0
		return
	}
}
