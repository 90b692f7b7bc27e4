package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What somebody of a show does elsewhere: a film, a play, a show that no list has. Its
// shoot, its cast and its network are none of the show's.

var (
	// onStage begins what is no show and is made all the same, with a word that says in what
	// way somebody is in it: "opposite X in the Netflix feature".
	onStage = phraseOf(` (?:in|on|for|(?:cast|premiere|production|shoot|lead|set|release|work) (?:of|on)|direct(?:s|ed|ing)?|shoot(?:s|ing)?|shot|film(?:s|ed|ing)?|wrap(?:s|ped|ping)?|lead(?:s|ing)?|led|front(?:s|ing)?|headline(?:s)?|join(?:s|ed|ing)?|finish(?:ed|es|ing)?|mak(?:es|ing)|made|produc(?:es|ed|ing)|writ(?:es|ing)|wrote) ` +
		`(?:an?|the|his|her|their|its|another|<[WNO]\d+>(?: 's)?|[a-z]+ 's) (?:[a-z0-9'-]+ |<[WNOSD]\d+> |"|'s ){0,4}?(?:feature|feature film|film|films|movie|movies|biopic|stage play|play|musical|revival of|opera|rom-com|production of|staging of|tour of) `)
	// showsOwn says that the film is the show's own matter.
	showsOwn = phraseOf(` (?:for <N\d+> films (?:and|with|alongside|,|\.|;)|films? (?:in|on location|at)|(?:based on|adapted from|adaptation of|inspired by|prequel to|sequel to|spin-off|spinoff|version of|set after|the film of|title|documentary series|documentary drama|film crew|film set|film unit|play on|play as|podcast host|film series|feature-length|tv film|television film|movie star|film star|film festival|playing|film office|tour of duty|film noir|music(?:al)? (?:comedy|drama|series)|musical (?:numbers?|episode))) `)
	// nextWork says that a sentence is about somebody's work after or beside the show.
	nextWork = phraseOf(` (?:(?:who|he|she|they|<[PN]\d+>) (?:(?:will|can|is|was|has|have) )?(?:also |soon |both )?(?:next|last|recently|previously) (?:be )?(?:seen|stars?|starred|appears?|appeared|leads?|heard|plays?|direct(?:s|ed)?|worked|wrote|created|co-created|set|due)|(?:next|upcoming|recent|past|previous|other|additional|further|latest) (?:tv |film |screen |television |stage )?(?:credits|projects|roles|work|gigs?|films?|movies?)|(?:he|she|they|<[PN]\d+>) (?:is|are|has|have) (?:(?:also|currently|now|been) )*(?:developing|writing|working on|prepping|producing|attached to|penning|adapting) (?:an?|another|two|his|her)|credits (?:also )?include|up next for|next up for|best known for) `)
	// anotherShow is a show that the article is not about, by a title that nobody knows.
	anotherShow = phraseOf(` (?:in|on|for|of|to|join(?:s|ed|ing)?|lead(?:s|ing)?|front(?:s|ing)?) (?:the|a|an|his|her|their|<[WNO]\d+>(?: 's)?) (?:[a-z-]+ |<[WNO]\d+> |'s ){0,4}?` + `(?:series|drama|comedy|sitcom|thriller|miniseries|pilot|procedural|dramedy|mystery|western|whodunit|epic|anthology) (?:["'] )?(?:<[WNO]\d+> )?(?:the )?(<N\d+>)(?: |$)`)
	// inSpiteOf begins what a thing is so in spite of.
	inSpiteOf = phraseOf(` (?:despite|in spite of|although|even though|notwithstanding) `)
	// behindTitle is what stands behind a title and never behind a person who acts.
	behindTitle = phraseOf(`^ (?:["'] )?(?:[,.;)]|opposite|alongside|for|at|on|from|with|as|by|and|which|this|next|last|later|in|<D)`)
)

// ofAnotherWork tells that what a hit tells is told of another work than the show.
func (r *reader) ofAnotherWork(h *hit, c tv.Claim) bool {
	switch c.Kind {
	case tv.Stage, tv.Premiere, tv.Finale, tv.Episodes, tv.OnNetwork, tv.Cast, tv.Crew, tv.Delay, tv.Plot, tv.Other:
	default:
		return false
	}
	if h.rule.name == "cast/replaces-aside" || strings.HasSuffix(h.rule.name, "told-aside") || h.rule.name == "cast/part-in-show" || h.rule.name == "other/next-on-stage" || h.rule.name == "premiere/adaptation" {
		return false // it is told as another
	}
	text := h.s.shape.text
	from, to := r.wideClause(h)
	if h.end > to {
		to = h.end + 1
	}
	reach := 60
	if c.Kind == tv.Cast && strings.HasSuffix(h.rule.name, "/learned") {
		to, reach = len(text), len(text) // a name's predicate stands behind what explains it
	}
	if cut := inSpiteOf.FindStringIndex(text[h.end:max(to, h.end)]); cut != nil && c.Kind == tv.Cast {
		to = h.end + cut[0] + 1 // "will be back, despite being cast in a film"
	}
	clause := text[from:to]
	if c.Kind == tv.Cast && c.Value.Change == tv.Departs || r.namesOwn(h.s, from, to) {
		return false // who goes may go for it
	}
	if r.toldBefore(h, c, text[h.end:]) || otherJob.MatchString(clause) || filmHouse.MatchString(clause) {
		return false
	}
	if c.Kind == tv.Other {
		return nextWork.MatchString(clause) || h.rule.name == "other/films-in" && onStage.MatchString(clause)
	}
	if loc := onStage.FindStringIndex(clause); loc != nil && !showsOwn.MatchString(clause) && from+loc[0] < h.end+reach {
		return !(h.start < from+loc[0] && c.Kind == tv.Cast && leavesFor.MatchString(clause[:loc[1]]))
	}
	if loc := anotherShow.FindStringSubmatchIndex(clause); loc != nil && behindTitle.MatchString(clause[loc[3]:]) {
		if m := r.find(strings.Trim(clause[loc[2]:loc[3]], "<>")); m != nil && !r.people[m.name] && !r.isPart[m.name] {
			return !(h.start < from+loc[0] && c.Kind == tv.Cast && leavesFor.MatchString(clause[:loc[1]]))
		}
	}
	switch c.Kind {
	case tv.Crew, tv.Episodes:
		return false // what else somebody does is told beside
	case tv.OnNetwork:
		return h.about == nil && h.mention("show") == nil && nextWork.MatchString(clause)
	}
	return nextWork.MatchString(clause) && (c.Kind != tv.Cast || c.Value.Character == "")
}

var (
	// otherJob is work that is looked for, and none of anybody's.
	otherJob = phraseOf(` (?:look|looking|looked|search|searching|seek|seeking|find|finding|free|free to take|pursue|pursuing|focus on|concentrate on) (?:for |on )?other (?:work|projects|roles|jobs|gigs) `)
	// filmHouse is a company that ends in the word: "for Backstein Film".
	filmHouse = phraseOf(` for <[NWO]\d+> films?(?: and <[NWO]\d+>(?: films?)?)? (?:[.;,)]|$)`)
	// whoBehind begins what explains somebody, behind what is told.
	whoBehind = phraseOf(`^ (?:(?:<[PN]\d+>|and|,|&) ){0,4}?, (?:who|whose) `)
)

// toldBefore tells that what a hit tells stands before what explains who somebody is: "comes
// from creator X, whose credits include".
func (r *reader) toldBefore(h *hit, c tv.Claim, behind string) bool {
	return c.Kind != tv.Cast && !relative.MatchString(h.s.shape.text[h.start:]) && whoBehind.MatchString(behind) && !onStage.MatchString(h.s.shape.text[:h.end+1])
}

// leavesFor says that somebody leaves for that other work.
var leavesFor = phraseOf(` (?:leav(?:e|es|ing)|left|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|quit(?:s|ting)?|stepp(?:ed|ing) (?:down|back|away)|steps? (?:down|back|away)|will not|not (?:be )?(?:return|back|appear)|unable|unavailable|drop(?:s|ped) out|withdr[a-z]+|replac[a-z]+|written out|bow(?:s|ed|ing)? out|conflict|clash|commitments?) `)

// namesOwn tells that a part of a sentence names the show that the text is about.
func (r *reader) namesOwn(s *sentence, from, to int) bool {
	text := s.shape.text
	for _, p := range r.mentionsIn(text, from, to, "S") {
		if r.titleOf(p.mention) == r.show {
			return true
		}
	}
	return len(r.mentionsIn(text, from, to, "E")) > 0
}

// wideClause gives the clause of a hit, and where that begins with "which" or "who" what
// that stands for.
func (r *reader) wideClause(h *hit) (from, to int) {
	text := h.s.shape.text
	from, to = h.s.clauseAt(h.start + 1)
	for n := 0; n < 2 && from > 0 && relative.MatchString(text[from:]); n++ {
		from, _ = h.s.clauseAt(from)
	}
	return from, to
}

var relative = phraseOf(`^ (?:, )?(?:which|that|who|whose|where|with) `)
