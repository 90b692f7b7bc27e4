package glean

import (
	"strings"

	"backlot/internal/tv"
)

// The cues of certainty, looked for in the clause of what is claimed, left of it
// or within it.
var (
	denyCue    = phraseOf(` (?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|debunk(?:s|ed)?|reject(?:s|ed)?|refut(?:es|ed)|shot down|(?:shuts?|shutting) down (?:the |any |all )?(?:[a-z]+ )?` + hearsayNoun + `|put(?:s|ting)? (?:to rest|to bed|paid to|an end to) (?:the |any |all )?(?:[a-z]+ )?` + hearsayNoun + `|quash(?:es|ed)?|rubbish(?:es|ed)|no truth (?:to|in)|not true|untrue|wide of the mark|unfounded|a lie|bald-faced lie|pure fiction|hooey|inaccurate|made up (?:by|story|stories|report|and|,|\.)|contrary to|rubbish|false|fake|wrong|false (?:rumou?rs|reports|claims)|pour(?:ed|s)? cold water|knock(?:ed|s) down|wav(?:es|ed) away|laugh(?:ed|s) off|bat(?:ted|s) away|brush(?:ed|es) (?:off|aside)|swat(?:ted|s)|scoff(?:ed|s)|shoots down|shooting down|nonsense|baseless) `)
	denyBehind = phraseOf(`^[^.;]{0,60} , (?:which|something|a (?:claim|report|rumou?r) (?:that )?)(?: [a-z]+){0,2} <[PNWO]\d+> (?:[a-z]+ ){0,2}(?:denies|denied|dismisses|dismissed|rejects|rejected) `)
	notDenyCue = phraseOf(` (?:nobody|no one|not|never|without|nor|stopped short of|declined to)(?: [a-z,]+){0,8}? (?:deny|denying|denied|denies|dismiss|dismissing|reject|rejecting|rule out) `)
	talksCue   = phraseOf(` (?:in (?:early |advanced |final )?(?:talks|negotiations)|eyeing|considering|mulling|plotting|close to|would|could) `)
	guessCue   = phraseOf(` (?:may|might|could|rumou?r|rumou?rs|rumou?red|in talks|in negotiations|speculat(?:es?|ed|ing|ions?)|guess(?:es|ed|ing)?|bet|bets|betting|hop(?:e|es|ed|ing|eful)|likely|unlikely|possibl[ey]|possibility|perhaps|maybe|potential|potentially|improbable|odds|coin toss|toss-up|reckons?|fears?|feared|doubts?|doubtful|money on|predict(?:s|ed|ing|ions?)?|wonder(?:s|ed|ing)?|think|thinks|believes?|believed|suspects?|suspected|hint(?:s|ed|ing)?|suggest(?:s|ed|ing)?|teas(?:es|ed|ing)|wants?|wish(?:es)?|would like|would love|if|whether|eyeing|considering|in early talks|pencil(?:led|ed) in|looks? (?:likely|set)|probably|presumably|theor(?:y|ies)|unclear|should|plotting|mull(?:s|ing)|(?:is|are|was|were) (?:widely |also )?(?:thought|presumed|assumed) to|dream(?:s|ing)?|assum(?:e|es|ed|ing)) `)
	reportCue  = phraseOf(` (?:reportedly|allegedly|supposedly|apparently|(?:a |an |the )?(?:sources?|insiders?|reports?|leaks?|tipsters?)(?: close to [^,;]{1,40})? (?:have |has )?(?:say|says|said|claims?|claimed|suggests?|told|tells?|indicates?|indicated|have it|has it)|is said to|are said to|understood to|understands|it is understood|(?:we|i) hear|a little bird|(?:we|i) (?:are|am|have been|was|were) told|according to (?:a |an |the )?(?:sources?|insiders?|crew members?|members? of the crew|extras?|reports?|leak(?:s|er)?|unnamed|two|several)|has learned|(?:is|are|was|were) (?:widely |also )?(?:reported|claimed|alleged) to|unnamed|word is|whispers|(?:people|persons?|two|three|several) (?:people |sources |executives )?(?:familiar with|with knowledge of|with direct knowledge|close to|briefed on)|a person (?:close to|familiar with|on the set|with knowledge)|set photos|leaked) `)
	planCue    = phraseOf(` (?:set to|set for|slated|due to|due for|scheduled to|scheduled for|expected|expects?|planned|plans?|planning|targeting|aims?|aiming|on track|intends?|gearing up|preparing to|prepares to|poised to|looking to|about to|to begin|to start|to resume) `)
	expectCue  = phraseOf(` (?:expected|expects?|expecting|anticipated|likely) `)
	futureCue  = phraseOf(` (?:will|shall|going to|to (?:begin|start|resume|commence|wrap|film|shoot)) `)
	negCue     = phraseOf(` (?:not|never|no|nor|neither|without|yet to|has yet|hardly) `)
	notNegCue  = phraseOf(` (?:not only|not just|no doubt|no one|no longer|no secret|not to mention|not long|not (?:affect|change|delay|alter|impact|stop|prevent|slow|derail|hold up)) `)
	// falseBehind says of what was told before it that it is not so.
	falseBehind = phraseOf(` (?:reports?|rumou?rs?|claims?|talk|suggestions?|speculation|stories|story|whispers|idea) (?:that|of|about|in) .{1,120} (?:is|are|was|were|as) (?:[a-z]+ )?(?:untrue|false|wrong|nonsense|not true|wide of the mark|unfounded|baseless|a lie|fiction|rubbish|hooey|inaccurate|invented|made up|fake)[ ,]`)
	// deniedBehind says the same in another form, of what is told between.
	deniedBehind = phraseOf(` (?:reports?|rumou?rs?|claims?|talk|suggestions?|speculation|stories|story|whispers|gossip) (?:that|of|about) .{1,120} (?:(?:has|have) been (?:[a-z]+ )?(?:rubbished|denied|dismissed|quashed|rejected|shot down|debunked|knocked down)|(?:denies|denied|dismisses|dismissed|rejects|rejected) (?:that|this|it|them|those)[ :.,])`)
	canNot       = " can not wait "
)

// judged is what a clause makes of what it tells.
type judged struct {
	certainty tv.Certainty
	negative  bool
	plan      bool
	by        string
	asOf      tv.Date
	expected  bool // it rests on "expected" alone
}

// The cues that a sentence has at all: most have none, and their clauses need not be searched.
const (
	cuesKnown = 1 << iota
	hasDeny
	hasGuess
	hasReport
	hasPlan
	hasExpect
	hasNegative
	hasCondition
	hasKnowledge
	hasWrong
	takesBack
	deniesBefore
)

// cue tells whether a sentence has cues of that sort anywhere.
func (s *sentence) cue(which uint16) bool {
	if s.cues == 0 {
		s.cues = cuesKnown
		for _, c := range []struct {
			bit  uint16
			look *phrase
		}{{hasDeny, denyCue}, {hasGuess, guessCue}, {hasReport, reportCue}, {hasPlan, planCue}, {hasExpect, expectCue}, {hasNegative, negCue}, {hasCondition, hanging},
			{hasKnowledge, asFarAs}, {hasWrong, wronglySaid}, {takesBack, takenBack}, {deniesBefore, notSo}} {
			if c.look.MatchString(s.shape.text) {
				s.cues |= c.bit
			}
		}
	}
	return s.cues&which != 0
}

// judge decides how certain a hit is, by whom it is told and whether it is negated.
func (r *reader) judge(h *hit) judged {
	if h.judged == nil {
		j := r.judgeAnew(h)
		h.judged = &j
	}
	return *h.judged
}

func (r *reader) judgeAnew(h *hit) judged {
	text := h.s.shape.text
	from, to := h.s.clauseAt(h.start + 1)
	if h.end > to {
		to = h.end + 1
	}
	left := text[from:min(h.end+1, len(text))]
	left = corrected(nowSo(left))
	clause := text[from:to]
	j := judged{certainty: tv.Confirmed}
	v := r.voiceAt(h.s, h.start, h.end, from)
	if v != nil {
		if v.kind == states && v.from > from && v.from <= h.start { // what stands before is not what is said
			left = text[v.from:min(h.end+1, len(text))]
		}
		j.by, j.asOf = v.name, v.asOf
	}
	near := text[max(from, back(text, h.start, 4)):min(h.end+1, len(text))]
	j.negative = h.s.cue(hasNegative) && negCue.MatchString(notNegCue.ReplaceAllString(near, " "))
	j.plan = h.s.cue(hasPlan) && planCue.MatchString(strings.Replace(left, " on set ", " ", 1))
	denied := h.s.cue(hasDeny) && (denyCue.MatchString(left) || denyBehind.MatchString(text[h.end:]) || h.saidOf(falseBehind) || h.saidOf(deniedBehind)) && !notDenyCue.MatchString(left) || r.retracted(h.s)
	guessed := h.s.cue(hasKnowledge) && asFarAs.MatchString(text[max(from, back(text, h.start, 12)):forward(text, min(h.end, len(text)-1), 14)]) || h.s.cue(hasGuess) && (guessCue.MatchString(hopeless(left, v)) || has(clause, "maybe", "perhaps", "possibly", "fans hope", "fans think", "potential", "improbable", "i think", "we think", "i guess", "i reckon", "i hope", "we hope", "she thinks", "he thinks", "my guess", "best guess", "probably", "i suspect"))
	switch {
	case denied:
		j.certainty, j.negative, j.plan = tv.Denied, false, false
		if v != nil && v.kind == guesses && !v.knows {
			j.by = "" // who has guessed denies nothing
		}
	case v != nil && !v.knows && !j.negative && r.deniedNext(h.s) != "", v == nil && h.s.cue(hasReport|hasGuess) && !j.negative && r.deniedNext(h.s) != "":
		j.certainty, j.plan, j.by = tv.Denied, false, r.deniedNext(h.s)
	case guessed || v != nil && v.kind == guesses:
		j.certainty, j.plan = tv.Speculated, j.plan && !guessed
	case h.s.cue(hasReport) && reportCue.MatchString(r.withoutOwn(text[from:])) || v != nil && v.kind == reports:
		j.certainty = tv.Reported
	case h.s.cue(hasExpect) && expectCue.MatchString(left) && (v == nil || !v.knows):
		j.certainty, j.expected = tv.Speculated, true
	}
	return j
}

// hopeless takes the words of guessing away that guess nothing: "can't wait", and
// talks of which somebody reports.
func hopeless(left string, v *voice) string {
	left = couldNotBe.ReplaceAllString(strings.Replace(left, canNot, " ", 1), " ")
	if v != nil && v.kind == reports {
		left = talksCue.ReplaceAllString(left, "  ")
		if isUnnamed.MatchString(strings.ToLower(v.name)) {
			left = suggestsCue.ReplaceAllString(left, " ")
		}
	}
	return left
}

// back gives the offset of the shape n words before another.
func back(text string, at, n int) int {
	for ; n > 0 && at > 0; n-- {
		at = strings.LastIndexByte(text[:at], ' ')
		if at < 0 {
			return 0
		}
	}
	return max(at, 0)
}
