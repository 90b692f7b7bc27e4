package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// What hangs on a condition is not firm, and what nobody knows is not told.

var (
	// conditionBehind follows what hangs on it: "will not return unless Orla Finn signs on".
	conditionBehind = regexp.MustCompile(`,? (?P<all>(?:only |but only |not )?(?:unless|if|provided(?: that)?|providing(?: that)?|as long as|so long as|on condition that|assuming(?: that)?|subject to) [^;,.:"()]+)`)
	// conditionBefore begins a sentence, or what somebody says: "If the numbers hold, Norda will renew it".
	conditionBefore = regexp.MustCompile(`(?:^|[,:"]) (?P<all>(?:unless|if|should|provided(?: that)?|as long as|so long as|assuming(?: that)?) [^;.:"()]+?) , (?:then )?$`)
	// hanging is in every sentence with a condition.
	hanging = phraseOf(` (?:unless|if|should|provided|providing|as long as|so long as|on condition that|assuming|subject to)`)
	// noCondition are the other uses of the word.
	noCondition = regexp.MustCompile(`(?:as|even|what|ask|asks|asked|asking|know|knows|known|knew|see|sure|say|says|said|saying|tell|wonder|wonders|wondered|wondering|decide|decides|decided|unclear|unsure|question|unknown|certain|matter|and|or|than) $`)
	idleIf      = phraseOf(`^(?:if (?:ever|any|only|not|anything|so|you|we|i|your|my|memory|all goes) |if ,)`)
	// ifWeMay is what makers say of a season that they may not get.
	ifWeMay = phraseOf(`^if (?:we|i|they) (?:[a-z]+ )?(?:get|do|make|return|come back|go|are|have|land|win|do get) `)
	// hangs are words of what is yet to happen, as all is that hangs on a condition.
	hangs = phraseOf(` (?:will|would|shall|can|could|may|might|going to|set to|due to|plans? to|wo|begins?|starts?|returns?|ends?|resumes?|comes?|premieres?|is back|are back|is over|leaves|exits|quits|joins|not (?:be )?(?:return|returning|back|coming)) `)
	// unknown says that nobody knows, or says, what follows.
	unknown = phraseOf(` (?:(?:not|never|nobody|no one|neither|yet to|has yet|declined|declines|refused|refuses|would not|will not) (?:[a-z']+ ){0,3}?(?:known|knows?|clear|certain|sure|says?|said|confirm|confirmed|decided?|announced|revealed?|comment|discuss|tell|told|settled)|unclear|unknown|unsure|uncertain|undecided|no word|no idea|remains to be seen|a mystery|doubtful)(?: [a-z]+){0,3} (?:whether|if) `)
)

// condition gives the condition that a hit hangs on, in the words of the text, or "".
func (h *hit) condition() string {
	text := h.s.shape.text
	if !h.s.cue(hasCondition) {
		return ""
	}
	from, _ := h.s.clauseAt(h.start + 1)
	if !hangs.MatchString(text[max(from, back(text, h.start, 4)) : h.end+1]) {
		return ""
	}
	if loc := conditionBefore.FindStringSubmatchIndex(text[:subjectAt(text, h.start)]); loc != nil && (!idleIf.MatchString(text[loc[2]:]) || ifWeMay.MatchString(text[loc[2]:])) {
		if on := h.r.wordsBetween(h.s, loc[2], loc[3]); on != "" {
			return strings.ToLower(on[:1]) + on[1:]
		}
		return ""
	}
	rest := text[h.end:]
	loc := conditionBehind.FindStringSubmatchIndex(rest)
	if loc == nil || noCondition.MatchString(rest[:loc[2]]) || idleIf.MatchString(rest[loc[2]:]) {
		return ""
	}
	if between := rest[:loc[0]+1]; len(strings.Fields(between)) > 12 || border.MatchString(between) || strings.ContainsAny(between, `;":`) {
		return ""
	}
	return h.r.wordsBetween(h.s, h.end+loc[2], h.end+loc[3])
}

// subjectAt gives where the subject of a verb may begin: behind the comma before it.
func subjectAt(text string, at int) int {
	if i := strings.LastIndex(text[:at+1], " , "); i >= 0 {
		return i + 3
	}
	return 0
}

// inUnless tells that a hit is itself a condition: "unless it is renewed".
func (h *hit) inUnless() bool {
	before := h.s.shape.text[:h.start+1]
	i := strings.LastIndex(before, " unless ")
	return i >= 0 && !strings.ContainsAny(before[i:], ",;")
}

// nobodyKnows tells that a clause tells what is not known: "it is not known whether".
func (h *hit) nobodyKnows() bool {
	from, _ := h.s.clauseAt(h.start + 1)
	text := h.s.shape.text[from:]
	return unknown.MatchString(text[:h.end-from+1])
}

// loosen takes the firmness from a claim that hangs on a condition; it reports
// whether there is a claim at all.
func (h *hit) loosen(c *tv.Claim) bool {
	if known(*c) || c.Certainty == tv.Denied {
		return true
	}
	if h.inUnless() {
		return false
	}
	if (c.Kind == tv.Cast || c.Kind == tv.Crew && c.By != nobody) && h.nobodyKnows() {
		return false
	}
	if !ofMaking[c.Kind] && c.Kind != tv.Cast && c.Kind != tv.Spinoff || c.Negative && c.Kind == tv.Premiere {
		return true
	}
	if on := h.condition(); on != "" && c.Certainty != tv.Denied {
		c.Certainty, c.Plan = tv.Speculated, false
		if c.Detail == "" {
			c.Detail = on
		}
	}
	return true
}
