package glean

import (
	"slices"
	"strings"
)

// A delay is the show's: what keeps somebody of the story waiting, and the accident for which
// he is to blame, is told of no production.

var (
	// itselfLate ends what stands before a word of delay, where it is the show that is late.
	itselfLate = phraseOf(` (?:<[ES]\d+>|it|they|which|series|show|drama|comedy|sitcom|thriller|soap|season|run|episodes?|premiere|debut|launch|return|release|finale|filming|shooting|shoot|production|work|start|broadcast|airing) ` +
		`(?:["'] |'s |\( [^()]{1,40} \) |, [^,]{1,80} , )?(?:(?:is|was|were|are|has|have|had|been|being|be|will|would|could|may|might|also|again|further|first|now|to|and|not|had|already|since|only|repeatedly|originally|briefly|temporarily|still|then|gets|got) )*$`)
	// makingOf are words of how a show is made and shown. That it has a premiere, in which a
	// thing happens, is none.
	makingOf = phraseOf(` (?:filming|filmed|films|shoot|shoots|shooting|reshoots?|productions?|on set|sets|sound stages?|soundstages?|studios?|stages?|crew|cameras|(?:premiere|release|air|launch|return|start) dates?|airdates?|launch|launched|release|released|broadcast|broadcaster|network|streamer|cast|actor|actors|actress|star|lead|leading|scripts?|writers|writing|showrunner|producers?|director|post-production|edit|editing|effects|vfx|visual|schedule|scheduling|<[WD]\d+>|viewers|audiences|fans|back on screens|air|aired|the (?:show|series) 's) `)
	// blamesOnly is blame, which is no delay by itself.
	blamesOnly = phraseOf(`^ (?:blame|blames|blamed) $`)
	// lateAtAll are the words by which a thing itself is late, beside the blame for it.
	lateAtAll = phraseOf(` (?:delay|delays|delayed|delaying|postponed|postponement|pushed|held up|put off|put back|setback|setbacks|slipped|slips|late|later|halted|paused|suspended|stopped|shutdown|shut down|behind schedule|overdue|cost|lost|wait|gap|absence|hiatus|break|not ready|off the air) `)
	// inStory begins what is told of what happens in the show.
	inStory = phraseOf(`^ (?:" )?(?:(?:and|but|meanwhile|,) )*(?:in (?:(?:the|its|a|this) (?:[a-z-]+ ){0,2}?(?:<E\d+> )?(?:season|series|episode|premiere|finale|opener|story|show|drama|instalment|installment|run)|<E\d+>|it)|when (?:the (?:series|show|season|story|drama|action)|<[ES]\d+>|it) (?:returns|opens|begins|resumes|picks up|starts)|as <[ES]\d+> (?:opens|begins|starts)|set (?:[a-z]+ ){0,2}?(?:in|on|during|aboard|against)) `)
	// showTells is a show that tells what happens: "season 4 finds Nora late for court".
	showTells = phraseOf(` (?:<[ES]\d+>|series|show|drama|comedy|sitcom|thriller|soap|season|finale|premiere|episode|opener|story|which|it) (?:["'] )?(?:of (?:["'] )?<S\d+> (?:["'] )?|of the (?:series|show|season) )?(?:, [^,]{1,60} , )?(?:will |also |then )*(?:follow|follows|find|finds|see|sees|saw|show|shows|open|opens|begin with|begins with|pick up|picks up|centers?|centres?|tells?|focuses|revolves|introduces|takes|brings|sends|starts? with|explores|charts|chronicles|is about|is set) `)
	// playsOne ends what stands before what a part does: "stars Ida Voss as Nora, a detective who".
	playsOne = phraseOf(` (?:as|plays|playing|portrays|played by <[PN]\d+>) (?:[^.;]{0,60} )?(?:who|whose) `)
	// theirsLate ends what stands before a word of delay, where it is somebody's own matter that is late.
	theirsLate = phraseOf(` (?:his|her|their|whose|<[CN]\d+> 's) (?:[a-z-]+ ){1,3}?(?:is|are|was|were|gets|got|being) (?:[a-z]+ )?$`)
)

// partActs tells a name that is a part's: it is known as one, or it is one word that has or does something.
func (r *reader) partActs(text string, p placed) bool {
	if p.kind == isCharacter || r.isPart[p.name] && !r.people[p.name] {
		return true
	}
	_, behind, _ := strings.Cut(text[p.at:], "> ")
	next, _, _ := strings.Cut(behind, " ")
	return !p.full && r.partLike(p.mention) && (next == "'s" || next == "is" || next == "was" || next == "has" || storyVerb(next))
}

// delayOfStory tells that a delay is of something in the story.
func (r *reader) delayOfStory(h *hit) bool {
	s := h.s
	text := s.shape.text
	if h.end+1 > len(text) {
		return false
	}
	before, near := text[:h.start+1], text[h.start:min(h.end+1, len(text))]
	if blamesOnly.MatchString(near) && !lateAtAll.MatchString(text) && !makingOf.MatchString(text) {
		return true
	}
	from, _ := s.clauseAt(h.start + 1)
	if itselfLate.MatchString(before) || makingOf.MatchString(text[from:]) {
		return false
	}
	if inStory.MatchString(text) || showTells.MatchString(before) || playsOne.MatchString(before) || theirsLate.MatchString(before) {
		return true
	}
	said := r.mentionsIn(text, from, h.start, "PNC")
	return len(said) > 0 && !slices.ContainsFunc(said, func(p placed) bool { return !r.partActs(text, p) })
}
