package glean

import (
	"strings"

	"backlot/internal/tv"
)

// That somebody does not leave.

// notLeaving reads the denial that somebody leaves.
func notLeaving(h *hit) []tv.Claim {
	p := h.mention("per")
	for _, group := range []string{"per"} { // whichever form the rule found
		for i, name := range h.rule.pattern.SubexpNames() {
			if name == group && h.loc[2*i] >= 0 {
				p = h.r.find(h.s.shape.text[h.loc[2*i]:h.loc[2*i+1]])
			}
		}
	}
	if p == nil {
		p = h.r.personBefore(h)
	}
	if p == nil || !h.r.castTalk(h) || h.r.isPart[p.name] || !p.full && p.kind != isPerson && h.r.firstName(p) == "" {
		return nil
	}
	name := p.name
	if full := h.r.firstName(p); full != "" {
		name = full
	}
	if h.rule.name == "cast/lie" && !liar.MatchString(h.s.shape.text) {
		return nil
	}
	c := castOf(name, "", tv.Departs)
	c.Certainty, c.Season = tv.Denied, h.seasonOrWhole()
	if j := h.r.judge(h); j.certainty == tv.Speculated && j.by == "" {
		return nil
	}
	if h.s.speaker != "" {
		c.By = h.s.speaker
	}
	return []tv.Claim{c}
}

// What an article takes back of what it or another has printed.
var (
	wronglySaid = phraseOf(` (?:(?:incorrectly|erroneously|mistakenly|wrongly|falsely|inaccurately) (?:stated|reported|said|listed|gave|named|identified|suggested|claimed|attributed)|misstated|misreported|(?:stated|reported|said|listed) in error) `)
	printed     = phraseOf(` (?:stated|reported|said|listed|gave|claimed|wrote|read|suggested|implied|printed) `)
	// hearsay is what somebody has heard, and notSo begins a sentence that says that it is not so.
	hearsay   = phraseOf(` (?:(?:i|we) (?:keep |kept |have )?(?:hear|hearing|heard|read|see|saw|seen)|rumou?rs?|rumou?red|reports?|reported|claims?|claimed|gossip|people (?:say|keep saying|are saying)|(?:a|the|one|that) (?:[a-z]+ )?(?:post|story|item|tweet|account|site|page)) `)
	notSo     = phraseOf(`^ (?:" )?(?:not (?:true|so|a word of (?:it|that))|untrue|false|nonsense|wrong|no , (?:he|she|it|they) (?:is|are|has|have|did) not|(?:it|he|she|they|that) (?:is|are) (?:not(?: (?:so|true|the case))? [,.;]|(?:fake|false|untrue|nonsense|made up|a hoax|a lie))|none of (?:it|that|this) is true)\b`)
	takenBack = phraseOf(`^ (?:this|that|it|which) (?:is|was) (?:incorrect|wrong|untrue|false|inaccurate|not (?:true|correct|the case|so)|an error|a mistake|in error)\b`)
)

// retracted tells that what a sentence says was printed and is not so: it says so
// itself, or the sentence behind it does.
func (r *reader) retracted(s *sentence) bool {
	if s.cue(hasWrong) {
		return true
	}
	next := r.indexOf(s) + 1
	if next >= len(r.sentences) || r.sentences[next].paragraph > s.paragraph+1 {
		return false
	}
	behind := &r.sentences[next]
	return behind.paragraph == s.paragraph && behind.cue(takesBack) && printed.MatchString(s.shape.text) || behind.cue(deniesBefore) && hearsay.MatchString(s.shape.text)
}

var liar = phraseOf(` (?:lie|lies|invention|nonsense|untrue|false|tosh|rubbish|not true|fiction|hooey) `)

// firstName gives the full name of somebody who is called by the first.
func (r *reader) firstName(m *mention) string {
	if m.full || m.kind != isName {
		return ""
	}
	first, _, _ := strings.Cut(m.name, " ")
	for _, full := range r.everybody().byFirst[first] {
		if strings.HasPrefix(full, m.name+" ") && !r.isPart[full] {
			return full
		}
	}
	return ""
}
