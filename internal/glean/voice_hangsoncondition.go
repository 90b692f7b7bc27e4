package glean

import (
	"strings"

	"backlot/internal/tv"
)

// "Should it return, it would do so with Ida Voss as Runa and Per Lund as Aske": the condition is every one's of
// the list, however far behind it he is named; and how soon "no plans" holds.

var (
	// conditionFirst begins a sentence with a condition, and the words that hang on it.
	conditionFirst = phraseOf(`^ (?:(?:but|and|so|now|still|however|,) )*(?P<on>(?:should|if|were|in the event(?: that| of)?|provided(?: that)?|assuming(?: that)?|as long as) [^;.:"]{2,110}?) , (?:then )?(?:(?:[a-z'-]+|<[A-Z]\d+>|,|"|'s) ){1,12}?(?:would|could|might|may|will) `)
	// isTold begins a condition on which nothing hangs: "If you ask Voss,".
	isTold = phraseOf(`^(?:if (?:ever|any|only|not|anything|so|you|your|my|memory|all goes)|should you|were you|if ,) `)
	// plansNow says for how long there are no plans.
	plansNow = phraseOf(` ((?:no|not any) (?:(?:current|present|immediate|firm|concrete|further|active) )?plans? (?:(?:for|to|beyond) (?:[a-z]+ |<[ES]\d+> ){1,6}?)?(?:" )?(?:(?:right|just|for) now|at (?:the|this) (?:moment|time|stage|point)|currently|at present|as of (?:now|yet)|yet|so far)|(?:currently|presently|at (?:the moment|present)|right now|as yet|for now) (?:, )?(?:there (?:is|are) )?no plans?|no (?:current|immediate|present) plans?) `)
)

// conditionHolds takes the firmness from whatever hangs on the condition with which a sentence begins.
func (r *reader) conditionHolds(s *sentence) {
	text := s.shape.text
	if strings.Contains(text, " no ") && strings.Contains(text, " plan") {
		r.noPlansNow(s)
	}
	if !s.cue(hasCondition) && !strings.HasPrefix(text, " were ") && !strings.HasPrefix(text, " in the event ") || asked(s) {
		return
	}
	loc := conditionFirst.FindStringSubmatchIndex(text)
	if loc == nil || isTold.MatchString(text[loc[2]:]) && !ifWeMay.MatchString(text[loc[2]:]) {
		return
	}
	on := r.wordsBetween(s, loc[2], loc[3])
	if on == "" {
		return
	}
	on = strings.ToLower(on[:1]) + on[1:]
	for p := range r.heldOf(s) {
		c := &p.claim
		if c.Kind != tv.Cast || c.Certainty != tv.Confirmed || p.hit.start < loc[3] || c.Value.Change == tv.Stars && !strings.HasSuffix(c.Rule, "/learned") {
			continue
		}
		c.Certainty, c.Plan = tv.Speculated, false
		if c.Detail == "" {
			c.Detail = on
		}
	}
}

// noPlansNow tells beside it that there are no plans for a season for the time being.
func (r *reader) noPlansNow(s *sentence) {
	loc := plansNow.FindStringSubmatchIndex(s.shape.text)
	if loc == nil {
		return
	}
	for p := range r.heldOf(s) {
		if c := &p.claim; c.Kind == tv.Stage && c.Value.Text == tv.Renewed && c.Negative && c.Detail == "" {
			c.Detail = strings.ToLower(strings.Trim(strings.ReplaceAll(r.wordsBetween(s, loc[2], loc[3]), `"`, ""), `., `))
		}
	}
}
