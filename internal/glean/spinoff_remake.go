package glean

import "backlot/internal/tv"

// A remake is a show of its own: where it is made, who writes it and who plays in it is
// told of it and not of the show that it is made after.

// nation says in whose words a show is made anew.
const nation = `(?:american|u\.s\.|(?:an?|the|its) us|usa|stateside|hollywood|british|uk|u\.k\.|english|english-language|[a-z]+-language|[a-z]+-speaking|french|german|italian|spanish|korean|japanese|chinese|indian|hindi|turkish|mexican|brazilian|canadian|australian|irish|scottish|welsh|danish|swedish|norwegian|finnish|dutch|belgian|polish|israeli|local|foreign|international|regional|overseas)`

// anew is a remake in words.
const anew = `(?:remakes?|reimagining|re-imagining|redo|do-over|` + nation + ` (?:[a-z-]+ ){0,2}?(?:version|adaptation|take|reboot|retelling|edition|iteration|format|counterpart)s?|(?:an?|the|its) <N\d+> (?:version|adaptation|reboot))`

var remakeRules = []rule{
	on("spinoff/remake", " remake | remakes | reimagining | re-imagining | redo | do-over | version | versions | adaptation | adaptations | take | reboot | retelling | edition | iteration | format | counterpart ", `(?P<remake>`+anew+`)`, remade),
}

var (
	anewIn = phraseOf(` ` + anew + ` `)
	// itselfAnew says of the show that it is one, or names what it is one of.
	itselfAnew = phraseOf(` (?:(?:is|was|as|began as|began life as) (?:itself |actually )?(?:an?|the|` + nation + `) (?:[a-z]+-[a-z]+ |new |modern |direct |loose |straight |first |second |` + nation + ` |<[A-Z]\d+> |'s ){0,4}?` + anew + `|<S\d+> (?:["'] )?(?:, |\( )(?:["'] )?(?:an?|the|its|<W\d+> 's) (?:[a-z-]+ |<[A-Z]\d+> ){0,4}?` + anew + ` of) `)
	ofWhat     = phraseOf(`^ of (?:(?:the|that|this|its) (?:[a-z-]+ ){0,2}?` + showNoun + ` [a-z.,;]|(?:the |an? |<[WN]\d+> 's |"|')*(?:[a-z0-9-]+ |<[WN]\d+> ){0,5}?(?:<([SN]\d+)>|it |` + showNoun + ` (?:[.,;]|is|has|was|will|at|in|for|and)|original ))`)
	// turnsBack is a sentence, after one of a remake, that is of the show again.
	turnsBack = phraseOf(` (?:original|mother show|parent series|(?:first|second|third|fourth|new|next|current) (?:season|series)) `)
)

// newOne introduces a remake that has not been spoken of: "an American version".
var newOne = phraseOf(` (?:(?:an?|another|possible|potential|planned|own|no|any) (?:[a-z0-9-]+ |<[WN]\d+> |'s ){0,4}?` + anew + `|remake rights|(?:american|english-language|` + nation + `|<[WN]\d+>) remakes?|<N\d+> (?:["'] )?, (?:the|its) ` + anew + ` of) `)

// remakeFrom gives the first sentence that speaks of a remake of the show: behind the last
// one where there is none, or the show is one itself and is called "the remake".
func (r *reader) remakeFrom() int {
	if r.remadeFrom == 0 {
		r.remadeFrom = 1 + len(r.sentences)
		for i := len(r.sentences) - 1; i >= 0; i-- {
			switch text := r.sentences[i].shape.text; {
			case !anewIn.MatchString(text):
			case itselfAnew.MatchString(text):
				r.remadeFrom = 1 + len(r.sentences)
				return len(r.sentences)
			case newOne.MatchString(text):
				r.remadeFrom = 1 + i
			}
		}
	}
	return r.remadeFrom - 1
}

// remakeAt tells that a part of a sentence speaks of a remake of the show, and not of the
// show as one.
func (r *reader) remakeAt(s *sentence, from, to int) bool {
	if r.indexOf(s) < r.remakeFrom() {
		return false
	}
	part := s.shape.text[from:to]
	loc := anewIn.FindStringIndex(part)
	if loc == nil || itselfAnew.MatchString(part) {
		return false
	}
	if found := ofWhat.FindStringSubmatch(part[loc[1]-1:]); found != nil && found[1] != "" {
		m := r.find(found[1])
		return m != nil && m.kind == isShow && r.titleOf(m) == r.main
	}
	return !ofOther.MatchString(part[loc[1]-1:])
}

// ofOther follows a remake of what is no show.
var ofOther = phraseOf(`^ of (?:the|an?|his|her|their) (?:[a-z0-9-]+ ){0,5}?(?:novel|book|film|movie|play|classic|comic|game|hit|story|trilogy|saga|manga|cartoon)`)

// remade reads that a show is to be made anew elsewhere.
func remade(h *hit) []tv.Claim {
	text := h.s.shape.text
	if r := h.r; r.main == nil || !r.remakeAt(h.s, 0, len(text)) || !madeOrHeld.MatchString(text) && !setUp.MatchString(text) || asked(h.s) || r.show != r.main || ofThat.MatchString(text) {
		return nil
	}
	if h.r.told(h.s, ofKind(tv.Spinoff)) {
		return nil
	}
	h.about = h.r.main
	return []tv.Claim{h.offshoot()}
}

// ofThat is a remake of a series that was named before and need not be the show.
var ofThat = phraseOf(` of (?:that|this) ` + showNoun + ` `)

// setUp says that something is made, where the words for a spin-off do not.
var setUp = phraseOf(` (?:set up|landed|underway|under way|bought|sold|rights|remade|aired|airs|ran|starring|stars|star|executive produce|title[d]?|called|starts|begins|shoots|cast) `)

// ofRemake tells that what a hit tells is told of a remake, in the clause or since the
// paragraph has turned to one.
func (r *reader) ofRemake(h *hit, c tv.Claim) bool {
	switch c.Kind {
	case tv.Stage, tv.Premiere, tv.Finale, tv.Final, tv.Episodes, tv.OnNetwork, tv.Cast, tv.Crew, tv.Delay:
	default:
		return false
	}
	from, to := r.wideClause(h)
	if r.remakeAt(h.s, from, max(to, min(h.end+1, len(h.s.shape.text)))) {
		return true
	}
	return r.turnedToRemake(h.s) && !r.remakeAt(h.s, 0, len(h.s.shape.text))
}

// turnedToRemake tells that a sentence before this one in its paragraph speaks of a
// remake, and nothing since of the show.
func (r *reader) turnedToRemake(s *sentence) bool {
	for i := r.indexOf(s); i >= 0 && r.sentences[i].paragraph == s.paragraph; i-- {
		x := &r.sentences[i]
		switch text := x.shape.text; {
		case x.start != s.start && r.remakeAt(x, 0, len(text)):
			return true
		case turnsBack.MatchString(text) || r.namesOwn(x, 0, len(text)):
			return false
		}
	}
	return false
}

// onRemakeOnly tells a sentence that is of a remake and of nothing else: who plays whom in
// it is not noted.
func (r *reader) onRemakeOnly(s *sentence) bool {
	if r.indexOf(s) < r.remakeFrom() || r.namesOwn(s, 0, len(s.shape.text)) {
		return false
	}
	return r.remakeAt(s, 0, len(s.shape.text)) || r.turnedToRemake(s)
}
