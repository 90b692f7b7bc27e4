package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What stands in every sentence that tells a thing, whoever words it: without it the model takes words of
// the story, or of somebody's plans, for news.

var (
	// endsWords are words of an end, of which one tells that a season is the last.
	endsWords = phraseOf(` (?:last|final|finally|finale|finales|end|ends|ended|ending|endgame|conclu[a-z]+|finish[a-z]*|clos(?:e|es|ed|er|ing)|wrap[a-z]*|goodbyes?|farewells?|bow|bows|bowing|bowed|over|swan|swansong|curtain|done|stop|stops|stopping|quit|quits|cancel[a-z]*|axe[sd]?|axing|complete[sd]?|completing|culminat[a-z]+|leav(?:e|es|ing)|sign(?:s|ed|ing)? off|call(?:s|ing)? it|no more|after|beyond|sleep|out|resolution|denouement|penultimate|draws?|drawing|third-and-final) `)
	// showsWords are words of what is shown.
	showsWords = phraseOf(` (?:premier[a-z]*|debut[a-z]*|launch[a-z]*|return[a-z]*|air|airs|aired|airing|arriv[a-z]+|stream[a-z]*|releas[a-z]+|schedul[a-z]+|slated|due|set|season|seasons|series|show|shows|drama|comedy|sitcom|episodes?|hit|hits|land|lands|drop|drops|programme|program) |<[SE]\d+>`)
	// whileIt is a time for which something is done, and on which nothing begins: "for the summer".
	whileIt = phraseOf(` (?:for|over|during|throughout|through|all|every|of) (?:the |a |an |this |that |whole )*<D\d+> `)
	// titledKin is somebody's kin as what the part is, of nobody who is named: "as eldest son <N2>".
	titledKin = phraseOf(` as (?:the )?(?:[a-z-]+ ){0,3}?(?:` + kin + `) (?:, )?<[CNP]\d+>`)
	// notRevealed begins what somebody does not tell: "would not reveal whether either doctor dies".
	notRevealed = phraseOf(` (?:(?:would|will|did|does|do|could|can|has|have|is|are) not (?:yet )?(?:be )?(?:reveal|revealed|revealing|say|said|saying|confirm|confirmed|confirming|disclose|disclosed|tell|divulge|discuss|spoil|share|answer)|(?:declin|refus)(?:es|ed|ing) to (?:reveal|say|confirm|disclose|tell|divulge|discuss|comment on)) (?:[a-z]+ ){0,2}?(?:whether|if|who|what|how|which|where|when) `)
	// besidesHim ends what stands before somebody who is only named besides others.
	besidesHim = phraseOf(` (?:in addition to|besides|apart from|aside from|other than|as well as|on top of) (?:[a-z-]+ ){0,3}?$`)
)

// formNeeds tells that what the model proposes lacks what it cannot be told without.
func (h *hit) formNeeds(c *tv.Claim) bool {
	if !strings.HasSuffix(h.rule.name, "/learned") {
		return false
	}
	text := h.s.shape.text
	switch c.Kind {
	case tv.Final:
		return !endsWords.MatchString(text)
	case tv.Premiere:
		return !showsWords.MatchString(text) && whileIt.MatchString(text)
	case tv.Relationship:
		return strings.Contains(text, " as ") && titledKin.MatchString(text) && !strings.Contains(titledKin.ReplaceAllString(text, " "), " "+c.Value.What+" ")
	case tv.Plot:
		return notRevealed.MatchString(text)
	case tv.Cast:
		return c.Value.Person != "" && c.Value.Change == tv.Joins && h.r.everyMention(text, c.Value.Person, func(at, _ int) bool { return besidesHim.MatchString(text[:at]) })
	}
	return false
}

// agreedEnd leaves of what an article says of the last season what rules found, where the model finds another.
func (r *reader) agreedEnd() {
	told := map[*title]int{}
	for i := range r.proposed {
		if p := &r.proposed[i]; p.claim.Kind == tv.Final && !p.dropped && !strings.HasSuffix(p.claim.Rule, "/learned") {
			told[p.title] = p.claim.Value.Number
		}
	}
	for i := range r.proposed {
		p := &r.proposed[i]
		if n := told[p.title]; n > 0 && p.claim.Kind == tv.Final && strings.HasSuffix(p.claim.Rule, "/learned") && p.claim.Value.Number != n {
			p.dropped = true
		}
	}
}
