package ask

import "regexp"

// ofOpening asks for what comes on the first day of a season, and not for all of it.
var ofOpening = regexp.MustCompile(`(?i)\b(?:at|on|for|in|with|during) (?:its |the |their )?(?:(?:season|series) (?:\d+|\w+) )?(?:premi(?:e|è)res?|launch|debut|opening|premi(?:e|è)re (?:night|day|date|evening)|launch (?:day|night|date)|opening (?:night|day)|(?:very )?first (?:night|day|evening|drop|date)|day one|night one|day 1|night 1|release day)\b|` +
	`\b(?:premi(?:e|è)res?|premi(?:e|è)red|premiering|starts?|started|starting|launch(?:es|ed|ing)?|debuts?|debuted|opens?|opened|begins?|began|kicks? off|kicked off) (?:off )?with\b|` +
	`\b(?:released?|drop(?:s|ped|ping)?|come(?:s)? out|coming out|out|air(?:s|ed|ing)?|go(?:es)? (?:up|live)|available|shown) (?:(?:at|all at) (?:once|first)|initially|right away|straight away|first up|to start with|first|immediately)\b|` +
	`\b(?:premi(?:e|è)re|launch|opening|first) (?:night|day|evening)\b|\b(?:first|opening) drop\b`)

// openingRun is the first of several seasons.
var openingRun = regexp.MustCompile(`(?i)\b(?:opening|premiere|debut|launch|first) (?:season|series|run|year)\b`)

// atATime asks for how many come at a time.
var atATime = regexp.MustCompile(`(?i)\b(?:(?:a|per|each|every) (?:week|night|day|evening)|at a time|weekly|nightly)\b`)

// OfOpening reports whether a question asks for what comes on the first day of a season.
func OfOpening(text string) bool { return ofOpening.MatchString(text) && !openingRun.MatchString(text) }

// apiece reads how many episodes come on one day, or in a week, as no question for how many
// there are in all.
func (q *Question) apiece() {
	if q.About == Episodes && q.Many && (OfOpening(q.Text) || atATime.MatchString(q.Text) || q.OnDay()) {
		q.About = Anything
	}
}

// OnDay reports whether a question names a day, on which something comes.
func (q *Question) OnDay() bool { return len(q.Date) == len("2006-01-02") }
