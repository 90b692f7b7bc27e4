package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What a claim needs to be believed of the form it has.

var (
	// exclusively begins news that an outlet found out by itself.
	exclusively = phraseOf(`^ (?:exclusive|scoop) (?::|--|-|\|) `)
	// making are words of filming, in any form.
	makingWords = phraseOf(` (?:film[a-z]*|shoot[a-z]*|shot|re-?shoot[a-z]*|produc[a-z]+|cameras?|photography|roll[a-z]*|lens[a-z]*|wrap[a-z]*|tap(?:e|ed|es|ing)|sets?|on-set|crew|location|locations|work|studios?|soundstages?|stages?|mak(?:e|es|ing)|made|principal|before the cameras?|underway|under way|pre-production|prep|drehstart|block) `)
	// filmsThere tells of a place that a show films in it as a rule.
	filmsThere = phraseOf(` where (?:(?:much|most|some|part|parts|all|a lot) of )?(?:it|<S\d+>|the (?:series|show|drama|soap|comedy|sitcom|programme)) is (?:[a-z]+ly |also )?(?:filmed|shot|made) `)
	// iDo are what somebody says he does or would like to.
	iDo = phraseOf(` (?:i|we) (?:'d|'ll|would|will|hope|want|wanted|plan|might|may|could|should) (?:[a-z]+ ){0,3}?(?:go|come|be|do|get|take|have|retire|visit|travel|move|live|work|meet|make) `)
	// doesNotComeBack is said of whoever made a season and does not make the next.
	doesNotComeBack = phraseOf(` (?:not|never|no longer) (?:be )?(?:coming back|come back|back|returning|return|continuing|continue|involved|part of) `)
)

// unlikeForm mends a claim, and tells that it cannot be what its form makes it: a stage of filming without a word of it,
// a premiere that is where somebody would like to go.
func (h *hit) unlikeForm(t *title, c *tv.Claim) bool {
	text, learned := h.s.shape.text, strings.HasSuffix(h.rule.name, "/learned")
	h.deathInLife(c)
	switch {
	case c.Kind == tv.Crew && strings.Contains(text, " by ") && h.r.everyMention(text, c.Value.Person, func(at, _ int) bool { return bySource.MatchString(text[:at]) }):
		return true // who wrote what the show is made from
	case c.Kind == tv.OnNetwork && besideNouns[strings.ToLower(c.Value.Text)]:
		return true // "Prequel series X"
	case h.ofOriginal(c):
		return true // of the show that is made anew
	case h.formNeeds(c):
		return true // the model finds what is not worded
	case c.Kind == tv.Plot && learned && asked(h.s) && !h.spoken():
		return true // a question tells nothing
	case c.Kind == tv.Quote && h.r.ofSpeaker(h.s, c.By):
		return true // it is on whoever is thought to say it
	case c.Kind == tv.Cast && c.Value.Character != "" && h.r.knownForOther(text, c):
		if h.r.parts[c.Value.Person] == c.Value.Character {
			h.r.forgetPart(c.Value.Person)
		}
		return true
	case c.Kind == tv.Stage && c.Value.Text == tv.Filming && learned && c.Plan && !makingWords.MatchString(text):
		return true
	case c.Kind == tv.Stage && c.Value.Text == tv.Filming && c.Plan && h.r.isSoap(t) && has(text, "filming there", "shooting there"):
		return true // it films all year
	case c.Kind == tv.Stage && c.Value.Text == tv.Filming && !c.Plan && c.When.IsZero() && filmsThere.MatchString(text):
		return true // where a show films as a rule
	case c.Kind == tv.Premiere && learned && h.onlyHeGoes():
		return true
	case c.Kind == tv.OnNetwork && h.r.everyMention(text, c.Value.Text, func(at, _ int) bool { return h.bracketsOfOther(at, t) }):
		return true
	case c.Kind == tv.OnNetwork && h.r.everyMention(text, c.Value.Text, func(at, _ int) bool { return otherWork.MatchString(text[:at]) }):
		return true
	case c.Kind == tv.Premiere && c.Negative && c.Detail == "":
		c.Detail = h.dayOfOther(t)
	case c.Kind == tv.Crew && c.Negative:
		h.notNextTime(t, c)
	case c.Kind == tv.Stage && c.By != "" && exclusively.MatchString(text) && h.r.speaking[c.By] == 0:
		c.By = "" // the outlet says so, and the network nothing
	}
	return false
}

// bySource ends what stands before who made what a show is taken from: "based on the comic by writer Ida Voss and artist".
var bySource = phraseOf(` (?:based on|adapted from|adaptation of|adapts|inspired by|drawn from) (?:[^,;.<]|<[NSWOD]\d+>){1,80}? by (?:(?:the|author|writer|writers|creator|creators|journalist|novelist|artist|illustrator|cartoonist|playwright) ){1,3}(?:<[PN]\d+> (?:, |and )+(?:the |artist |illustrator |writer |author ){0,2})?$`)

// onlyHeGoes tells that a hit stands in what somebody says of where he himself would like to be.
func (h *hit) onlyHeGoes() bool {
	for _, p := range h.r.spokenParts(h.s) {
		if part := h.s.shape.text[p[0]:p[1]]; p[0] <= h.start && h.start < p[1] {
			return iDo.MatchString(part+" ") && !has(part+" ", "show", "series", "season", "episodes", "premiere", "air") && !strings.Contains(part, "<S") && !strings.Contains(part, "<E")
		}
	}
	return false
}

// notNextTime gives to the season that the article is about who "is not coming back" for it.
func (h *hit) notNextTime(t *title, c *tv.Claim) {
	if n := h.r.season[foldedName(t)]; n > 1 && c.Season < 1 && doesNotComeBack.MatchString(h.s.shape.text) {
		c.Season = n
	}
}

// knownFor ends what stands before a part that somebody is known for.
var knownFor = phraseOf(` (?:known|remembered|famous|celebrated|recognised|recognized|beloved) (?:[a-z]+ ){0,3}?(?:as|for (?:playing|portraying|voicing|starring as|(?:his|her|their|the) (?:[a-z-]+ )?(?:role|part|turn|roles) (?:as|of)))(?: (?:[a-z-]+|<W\d+>)){0,4} $`)

// knownForOther tells that somebody is known for a part, in another show or none that is named: "best known for playing
// Dr Helen Marr in the BBC drama".
func (r *reader) knownForOther(text string, c *tv.Claim) bool {
	return r.everyMention(text, c.Value.Character, func(at, end int) bool {
		return knownFor.MatchString(text[:at]) && !inThisShow.MatchString(text[end:]) && (inAWork.MatchString(text[end:]) || inAWork.MatchString(text[:at]))
	})
}

var (
	inThisShow = phraseOf(`^ (?:[^;]*? )?(?:in|on|from) (?:<S\d+>|the (?:show|series|soap|programme|program)|it) `)
	inAWork    = phraseOf(` (?:in|on|from) (?:the |an? |another |its )?(?:[a-z0-9'-]+ |<[WO]\d+> (?:'s )?){0,4}?(?:drama|comedy|sitcom|thriller|series|show|soap|film|films|movie|medical drama|procedural|saga|franchise|hit|<S\d+>|<N\d+>) `)
)
