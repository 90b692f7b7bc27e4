package glean

import (
	"strings"

	"backlot/internal/tv"
)

// rule proposes claims of one form. Its pattern works on a shape; in it {per},
// {chr}, {show} and so on stand for a mention, caught under that name, and
// {seas} for the words that may stand before a noun.
type rule struct {
	name    string
	words   []string // one of these is in every sentence the rule can match
	pattern *phrase
	needs   string // sorts of mentions, one of which is in every sentence the rule can match
	make    func(h *hit) []tv.Claim
}

// hit is one place where a rule's pattern matches.
type hit struct {
	r          *reader
	s          *sentence
	rule       *rule
	loc        []int
	start, end int // of the match in the shape
	judged     *judged
	about      *title // the show the rule found it to be about, if not the nearest
}

// group gives what a group of the pattern caught, or "".
func (h *hit) group(name string) string {
	from, to := h.groupAt(name)
	if from < 0 {
		return ""
	}
	return h.s.shape.text[from:to]
}

// groupAt gives where that is. What is claimed without the rule's pattern has no groups.
func (h *hit) groupAt(name string) (from, to int) {
	i := h.rule.pattern.SubexpIndex(name)
	if i < 0 || 2*i >= len(h.loc) || h.loc[2*i] < 0 {
		return -1, -1
	}
	return h.loc[2*i], h.loc[2*i+1]
}

// mention gives the mention a group caught, or nil.
func (h *hit) mention(name string) *mention { return h.r.find(h.group(name)) }

var macros = strings.NewReplacer(
	"{per}", `<(?P<per>[PN]\d+)>`,
	"{per2}", `<(?P<per2>[PN]\d+)>`,
	"{chr}", `<(?P<chr>[CNP]\d+)>`,
	"{chr2}", `<(?P<chr2>[CNP]\d+)>`,
	"{show}", `<(?P<show>S\d+)>`,
	"{net}", `<(?P<net>W\d+)>`,
	"{date}", `<(?P<date>D\d+)>`,
	"{season}", `<(?P<season>E\d+)>`,
	"{any}", `<[A-Z]\d+>`,
	"{paren}", `(?:\( [^()]{1,70} \) )?`,
	"{list}", `(?P<list><[PN]\d+>(?: (?:\( <[A-Z]\d+> \)|\( [a-z' ]{1,30}\)))?(?: (?:,|and|&|, and|as well as|, and ,|, of course ,|and , of course ,|, and , of course ,|alongside|along with|, along with)(?: [a-z'-]+){0,3}?(?: (?:<S\d+>(?: 's)?(?: [a-z-]+){1,2}|<[NOW]\d+> (?:'s|')|(?:, )?for <[NOW]\d+> ,))? <[PN]\d+>(?: (?:\( <[A-Z]\d+> \)|\( [a-z0-9' ]{1,30}\)))?)*)`,
	"{apposition}", `(?:, (?:[^,<]|<[A-Z]\d+>){1,60} , |, (?:the|a|an|who|known|best|whose|one|most|former|now|star) [^.;]{1,160}? , )?`,
	"{be}", `(?:is|are|was|were|be|been|being|'s|has been|have been|will be|gets|got)`,
	"{adv}", `(?:(?:also|now|currently|already|just|officially|finally|recently|reportedly|still|both|even|never|not|formally|since|once|again|all) )*`,
	"{adj}", `(?:(?:[a-z0-9'-]+|"|,) ){0,5}?`,
	"{few}", `(?:(?:[a-z0-9'+-]+|<[A-Z]\d+>) ){0,6}?`,
	"{the}", `(?:(?:the|a|an|its|their|his|her|this|that) )?`,
)

// on makes a rule. Words is a list of words, of which one must be there.
func on(name, words, pattern string, make func(h *hit) []tv.Claim) rule {
	whole := " " + macros.Replace(pattern) + " "
	x := rule{name: name, words: strings.Split(words, "|"), pattern: phraseOf(whole), make: make}
	switch kind, _, _ := strings.Cut(name, "/"); {
	case strings.Contains(pattern, "{per}") || strings.Contains(pattern, "{list}") || kind == "cast":
		x.needs = "PN"
	case strings.Contains(pattern, "{date}") && (kind == "premiere" || kind == "finale"):
		x.needs = "D"
	case kind == "network":
		x.needs = "W"
	case kind == "relationship":
		x.needs = "CN"
	}
	return x
}

// atStart makes a rule whose pattern stands at the beginning of a sentence.
func atStart(name, words, pattern string, make func(h *hit) []tv.Claim) rule {
	return rule{name: name, words: strings.Split(words, "|"), pattern: phraseOf(`^ (?:" )?` + macros.Replace(pattern) + " "), make: make}
}

// once makes a rule that looks at each sentence as a whole, one time.
func once(name string, make func(h *hit) []tv.Claim) rule {
	return rule{name: name, words: []string{""}, pattern: sentenceStart, make: make}
}

var sentenceStart = phraseOf(`^ `)

// mostHits bounds how often one rule is tried in one sentence.
const mostHits = 40

// read runs the rules on a sentence.
func (r *reader) read(i int) {
	s := &r.sentences[i]
	if len(s.shape.token) < 3 || s.title {
		r.follow(s)
		r.underDate(s)
		r.answeredInAWord(s)
		return
	}
	r.voices(s)
	r.follow(s)
	r.underDate(s)
	if s.repeated {
		return
	}
	if s.heading && !r.headingSpeaks(s) {
		r.castLine(s)
		r.creditLine(s)
		r.learned(s)
		r.kinInLine(s)
		return
	}
	may, other := mayMatch(s.shape.text), r.onRemakeOnly(s)
	for k := range rules {
		if x := &rules[k]; may.has(k) && !r.off[x.name] && !(other && strings.HasPrefix(x.name, "cast/")) {
			r.apply(x, s)
		}
	}
	r.castRoll(s)
	r.learned(s)
	r.fellows(s)
	r.networksBeside(s)
	r.seasonsAlike(s)
	r.alike(s)
	r.both(s)
	r.inTurn(s)
	r.turns(s)
	r.holds(s)
	r.partWays(s)
	r.newsHolds(s)
	r.elseHolds(s)
	r.pressHolds(s)
	r.plainHolds(s)
	r.wireHolds(s)
	r.saidPlain(s)
	r.tradeHolds(s)
	r.ownHolds(s)
	r.backInList(s)
	r.comings(s)
	r.pastHolds(s)
	r.sayAnswerer(s)
	r.answered(s)
	r.askedAndTold(s)
	r.goersSay(s)
	r.breakHolds(s)
	r.onlyNotInOffshoot(s)
	r.ofNextShow(s)
	r.ofMotherOnly(s)
}

// apply finds the places where a rule matches; matches may share a border.
func (r *reader) apply(x *rule, s *sentence) {
	if x.pattern == sentenceStart {
		r.claim(&hit{r: r, s: s, rule: x})
		return
	}
	text := s.shape.text
	for from, n := 0, 0; from < len(text) && n < mostHits; n++ {
		loc := x.pattern.find(text, from)
		if loc == nil {
			return
		}
		r.claim(&hit{r: r, s: s, rule: x, loc: loc, start: loc[0], end: loc[1] - 1})
		from = max(loc[1]-1, loc[0]+1)
	}
}

// claim proposes what a rule makes of a hit.
func (r *reader) claim(h *hit) {
	list := h.rule.make(h)
	r.mayWait(h, list)
	for _, c := range list {
		r.propose(h, c)
	}
}
