package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// A prequel, a spin-off, a film or a special of a show is a work of its own: when it is
// made and shown, how long it is and who writes it is told of it and not of the show. Where
// it has a title it is a show of its own.

var (
	// besideNouns are words for what comes out of a show.
	besideNouns = words(`spin-off spin-offs spinoff spinoffs prequel prequels sequel offshoot companion film movie special spinoff-series`)
	// calls are words behind which stands what a thing is called.
	calls = words(`titled called named entitled dubbed`)
)

// besideWork is what comes out of a show, in words.
const besideWork = `(?:spin-offs?|spinoffs?|prequels?|sequels?|offshoots?|companion (?:series|show)|sister (?:series|show)|backdoor pilot|` + oneOff + `)`

// oneOff is what comes out of a show and is no series.
const oneOff = `(?:(?:<[A-Z]\d+> )?(?:specials?|one-off(?: special| film| episode)?|(?:christmas|festive|holiday|halloween|easter|new year 's(?: eve| day)?|boxing day) (?:specials?|episodes?|editions?|film)|(?:tv |feature |feature-length |television )?(?:film|movie|feature)))`

var (
	oneOffIn = phraseOf(` ` + oneOff + ` `)
	// besideSubject begins a clause that is of one.
	besideSubject = phraseOf(`^ (?:(?:,|and|but|while|meanwhile|also|"|then|so|although|though|because|--|;) )*(?:the|an?|its|this|that|another|<[SN]\d+>(?: 's)?|<W\d+> 's) (?:(?:[a-z0-9'-]+|"|'s|<[A-Z]\d+>) ){0,4}?` + besideWork + ` (?:series |show |drama )?(?:(?:of|to|from|for|about) (?:[^ ,]+ ){1,4}?)?(?:(?:, |, which |which |that )?(?:will|is|was|has|had|would|to|stars|follows|centres|centers|tells|begins|starts|premieres|airs|arrives|lands|comes|runs|consists|shoots|films|takes|debuts|drops|streams|picks|features|comprises|may|could|also|itself|now|currently|written|directed|due|set|from|starring|by|,) )`)
	// whichBeside ends with such a thing what stands before "which".
	whichBeside = phraseOf(` (?:an?|the|another|its) (?:(?:[a-z0-9'-]+|"|<[A-Z]\d+>) ){0,3}?` + besideWork + ` (?:series |show )?(?:(?:to|of|from|about) (?:[^ ,]+ ){1,6})?$`)
	// besideIsShow says of the show that the text is about that it is one itself.
	besideIsShow = phraseOf(` <(S\d+)> (?:["'] )?(?:, |\( |-- )?(?:["'] )?(?:(?:is|was) (?:itself )?)?(?:an?|the|its|<[WS]\d+> 's) (?:[a-z0-9'-]+ |<[A-Z]\d+> ){0,4}?` + besideWork + ` (?:series )?(?:to|of|from|,|about|\)|set|that|which)|` + besideWork + ` (?:series |drama |show )?(?:, )?(?:["'] )?<(S\d+)> `)
	// turnsToShow is a sentence, after one of such a thing, that is of the show again.
	turnsToShow = phraseOf(` (?:original|mother show|mothership(?: 's)?|parent series|main (?:show|series)|flagship|(?:first|second|third|fourth|fifth|sixth|seventh|new|next|current|final|upcoming) (?:season|series|run)) `)
)

// ofItself is a clause that speaks of the show.
var ofItself = phraseOf(` (?:the (?:original |much-loved )?(?:show|series|sitcom)|original) `)

// endsInSeason is a season or a show at the end of what stands before "which".
var endsInSeason = phraseOf(`<[ES]\d+> (?:["'] )?$`)

// toldOfBeside are the kinds of what is told of such a work and not of its show.
func toldOfBeside(c tv.Claim) bool {
	switch c.Kind {
	case tv.Stage, tv.Premiere, tv.Finale, tv.Final, tv.Episodes, tv.Delay, tv.Crew:
		return true
	}
	return false
}

// besides gives the titles of works that come out of a show, by the words that introduce them.
func (r *reader) besides(t *title) bool {
	if r.outOf == nil {
		r.outOf = map[*title]bool{}
		for i := range r.sentences {
			s := &r.sentences[i]
			for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "S") {
				x := r.titleOf(p.mention)
				if x != nil && !x.called && x != r.main && (r.introduced(p.from, p.to, s) || ownOffshoot.MatchString(s.shape.text[:p.at]) || r.goesOnFrom(x)) {
					r.outOf[x] = true
				}
			}
			for _, found := range besidesIn(s.shape.text) {
				if m := r.find(found[1]); m != nil {
					if x := r.titleOf(m); x != nil && !x.called && x != r.main {
						r.outOf[x] = true
					}
				}
			}
		}
	}
	return r.outOf[t]
}

func isBesides(clause string) bool { return mayBeBeside(clause) && besideSubject.MatchString(clause) }

// besidesIn finds the shows that a text calls so. Most texts have no word for it.
func besidesIn(text string) [][]string {
	if !strings.Contains(text, "<S") || !mayBeBeside(text) {
		return nil
	}
	return besideIsShow.FindAllStringSubmatch(text, -1)
}

func mayBeBeside(text string) bool {
	return slices.ContainsFunc(besideParts, func(part string) bool { return strings.Contains(text, part) })
}

// besideParts are parts of the words of besideWork, of which one must stand in a text.
var besideParts = strings.Fields("spin prequel sequel offshoot companion sister pilot special one-off film movie feature episode edition")

// ownOffshoot ends what stands before the title of a show that comes out of another.
var ownOffshoot = phraseOf(` (?:spin-off|spinoff|prequel|sequel|offshoot) (?:series |show )?(?:["'] )?$`)

// isBeside tells that the show the text is about is itself called a spin-off, a prequel or a film.
func (r *reader) isBeside() bool {
	if r.itself == nil {
		is := false
		for i := range r.sentences {
			if strings.Contains(r.sentences[i].shape.text, " special") && withItsName.MatchString(r.sentences[i].shape.text) {
				continue
			}
			for _, found := range besidesIn(r.sentences[i].shape.text) {
				m := r.find(found[1] + found[2])
				is = is || m != nil && r.titleOf(m) == r.main
			}
		}
		r.itself = &is
	}
	return *r.itself
}

// ofOffshoot tells that what a hit tells is told of a work that comes out of the show;
// where that has a title, it turns the hit to it instead.
func (r *reader) ofOffshoot(h *hit, c tv.Claim, t *title) bool {
	if t != r.main || !toldOfBeside(c) && !(c.Kind == tv.Cast && c.Value.Change != tv.Stars) || r.isBeside() {
		return false
	}
	if c.Kind == tv.Cast && (!r.filmed() || !r.turn(h, h.s.shape.text)) {
		return false
	}
	from, to := r.wideClause(h)
	text := h.s.shape.text
	clause := text[from:max(to, min(h.end+1, len(text)))]
	if strings.Contains(clause, "<E") && !isBesides(clause) {
		return false
	}
	at, _ := h.s.clauseAt(h.start + 1)
	if relative.MatchString(text[at:]) && endsInSeason.MatchString(text[:at+1]) {
		return false // "ahead of season two, which is due in March"
	}
	if c.Kind == tv.Final && isBesides(clause) && strings.Contains(clause, "<E") {
		return true // which of its seasons ended before is no news of either
	}
	if isBesides(clause) || isBesides(text[at:]) || relative.MatchString(text[at:]) && whichBeside.MatchString(text[:at+1]) {
		return !r.turn(h, text)
	}
	if strings.Contains(text, "<E") {
		return false
	}
	if x := r.turnedToBeside(h.s); x != nil {
		return !r.turn(h, x.shape.text)
	}
	if !r.filmed() || r.namesShow(h.s) || isPast(c, h) || ofItself.MatchString(clause) || c.Kind == tv.Stage && (c.Value.Text == tv.Cancelled || c.Value.Text == tv.Renewed) {
		return false
	}
	return !r.turn(h, text)
}

func isPast(c tv.Claim, h *hit) bool {
	d := c.Value.Date
	return c.Kind == tv.Premiere && !d.IsZero() && !h.r.article.Published.IsZero() && d.Last().Before(h.r.article.Published.First())
}

func (r *reader) namesShow(s *sentence) bool { return r.titleIn(s.shape.text, r.main) }

// anotherOne is such a work besides the one that has been spoken of.
var anotherOne = phraseOf(` (?:second|third|another|separate|further|other|additional) (?:[a-z-]+ )?` + besideWork + ` `)

// turn gives a hit to the one work with a title that comes out of the show; it reports
// whether there is one, and the text that speaks of it can mean that.
func (r *reader) turn(h *hit, text string) bool {
	if anotherOne.MatchString(text) || oneOffIn.MatchString(text) && !r.filmed() {
		h.about = nil
		return false
	}
	r.besides(nil)
	var only *title
	for _, t := range r.inOrder() {
		if r.outOf[t] {
			if only != nil {
				return false
			}
			only = t
		}
	}
	h.about = only
	return only != nil
}

// turnedToBeside gives the sentence before this one in its paragraph that is of such a work,
// and nothing since of the show; or nil.
func (r *reader) turnedToBeside(s *sentence) *sentence {
	for i := r.indexOf(s); i >= 0 && r.sentences[i].paragraph == s.paragraph; i-- {
		x := &r.sentences[i]
		text := x.shape.text
		if x.start != s.start && (besideSubject.MatchString(text) || bringsBeside.MatchString(text)) {
			return x
		}
		if turnsToShow.MatchString(text) || strings.Contains(text, "<E") || r.namesOwn(x, 0, len(text)) {
			return nil
		}
	}
	return nil
}

// bringsBeside is a sentence that tells of such a work, and ends with it: "will be back with
// a festive special."
var bringsBeside = phraseOf(` (?:with|as|for|orders|ordered|commissions|commissioned|announced|announces|get|gets|getting|make|makes|making|made|produce|producing|planning|plans|developing|is|also|greenlit|approved) (?:an?|another|first) (?:[a-z0-9'-]+ |<[A-Z]\d+> ){0,3}?` + besideWork + ` (?:series |show )?(?:(?:to|of|from|about|on|for) (?:[^ ,]+ ){1,5})?[.!] $`)

// asFilm says of the show that it goes on as a film.
var asFilm = phraseOf(` (?:(?:return|returns|returning|back|revived|continue|continues|end|ends|conclude|concludes|resurrected|brought back|wrap up|finish|finishes) (?:[^ ]+ ){0,4}?(?:for|as|with|in) (?:an?|one|its) (?:[a-z0-9'-]+ |<[A-Z]\d+> ){0,4}?(?:film|movie|special)|<S\d+> (?:["'] )?(?:(?:tv|feature|feature-length|reunion|sequel|spin-off|spinoff|one-off|follow-up|final|farewell) ){0,2}(?:film|movie)) `)

// filmed tells that the text is about a film of the show, and of no season to come.
func (r *reader) filmed() bool {
	if r.film == nil {
		is, renewed := false, false
		for i := range r.sentences {
			s := &r.sentences[i]
			if s.title || s.paragraph == 0 {
				is = is || asFilm.MatchString(s.shape.text)
				renewed = renewed || strings.Contains(s.shape.text, "<E")
			}
		}
		is = is && !renewed
		r.film = &is
	}
	return *r.film
}

// inFilm tells that somebody is, or is not, in a film of the show and in no season of it.
func (r *reader) inFilm(h *hit, c tv.Claim) bool {
	return c.Kind == tv.Cast && h.mention("season") == nil && !strings.Contains(h.s.shape.text, "<E") && r.filmed()
}

// motherOf gives the show out of which another comes.
func (r *reader) motherOf(t *title) *title {
	switch {
	case r.main != nil && r.main != t && (r.lone || r.main.called):
		return r.main
	case r.show == t && r.earlier != nil:
		return r.earlier
	}
	return t
}

// besideWhich stands between the title of a work that comes out of a show and what it has done itself.
var besideWhich = phraseOf(`^ (?:["'] )?, (?:which|that) [^;:]{0,120}$`)

// ofBesideItself tells that a hit stands where such a work is told of that has been on: "its
// companion series, X, which has been renewed for a second season".
func (h *hit) ofBesideItself(t *title) bool {
	text := h.s.shape.text
	last := -1
	for _, p := range h.r.mentionsIn(text, 0, h.start+1, "S") {
		last = -1
		if h.r.titleOf(p.mention) == t {
			last = p.at + strings.IndexByte(text[p.at:], '>') + 1
		}
	}
	return last > 0 && last <= h.start+1 && besideWhich.MatchString(text[last:h.start+1])
}

// seasonNamed gives the season that a hit names, or 0.
func (h *hit) seasonNamed() int {
	if m := h.mention("season"); m != nil {
		return m.season
	}
	text := h.s.shape.text
	found := h.r.mentionsIn(text, max(back(text, h.start, 1), 0), min(h.end+1, len(text)), "E")
	if len(found) != 1 || found[0].episode {
		return 0
	}
	return found[0].season
}

// seasonOfBeside gives the season of what is told of a work that comes out of a show: a series
// has its first, a film has none.
func (r *reader) seasonOfBeside(c tv.Claim) int {
	if !ofMaking[c.Kind] || c.Kind == tv.Final || r.filmed() {
		return 0
	}
	return firstOf(c)
}

// ofMother tells that a clause speaks of a season, or of the show, out of which another comes.
func (r *reader) ofMother(h *hit, t *title) bool {
	text := h.s.shape.text
	from, to := h.s.clauseAt(h.start + 1)
	clause := text[from:max(to, min(h.end+1, len(text)))]
	if r.titleIn(clause, t) {
		return false
	}
	for _, e := range r.mentionsIn(clause, 0, len(clause), "E") {
		if e.season > 1 && !e.episode {
			return true
		}
	}
	return motherNamed.MatchString(clause)
}

var motherNamed = phraseOf(` (?:mothership|mother show|parent series|flagship (?:series|show|drama)|original (?:series|show|drama)) `)
