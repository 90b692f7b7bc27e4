package answer

import (
	"regexp"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// What is asked of the time before: where a show was at first, and how many there were of it.
var (
	asksFirstRun = regexp.MustCompile(`(?i)\b(?:originally|at first|to begin with|first time (?:a)?round|back in the day|the original)\b`)
	// ofOldRun is in a sentence about the show that one was made after, or about its first run.
	ofOldRun = regexp.MustCompile(`(?i)\boriginal(?:ly)? (?:aired|ran|shown|broadcast|on|series|run|show|sitcom|drama|comedy|version)\b|\bthe original,? [“"‘']?\p{Lu}|\boriginally\b.*\bon \p{Lu}`)
	onOne    = regexp.MustCompile(`\bon (?:the )?\p{Lu}`)
	// isAnother is in a sentence that tells of a show as one made anew, or moved.
	isAnother = regexp.MustCompile(`(?i)\b(?:revival|reviv(?:e[sd]?|ing)|reboot\w*|the original (?:series|show|run|sitcom|drama|cast)|moved? (?:from|to)|new home|rescued|saved by|picked up by)\b`)
)

// asItWas answers what is asked of the time before by what is told of that: what holds now is no
// answer where the show was made anew or has moved. It reports whether nothing else may be told.
func (f *file) asItWas() bool {
	if !asksFirstRun.MatchString(f.q.Text) || f.q.Yes || f.q.Why || f.q.When {
		return false
	}
	kind := map[ask.About]tv.Kind{ask.Network: tv.OnNetwork, ask.Episodes: tv.Episodes}[f.q.About]
	if kind == "" {
		return false
	}
	for _, c := range f.known.Claims() {
		if ofOldRun.MatchString(c.Quote) && !no(*c) && (c.Kind == kind || kind == tv.OnNetwork && c.Kind.Weighed() && onOne.MatchString(c.Quote)) {
			f.add(inSentence(*c), Also)
			f.closed = true
			return true
		}
	}
	st := f.standing(string(kind))
	if kind == tv.OnNetwork {
		var was []tv.Claim
		for _, c := range st.Past {
			if firm(c) && !no(c) && c.Value.Text != st.Lead.Value.Text && c.Place().Country == st.Lead.Place().Country {
				was = append(was, c)
			}
		}
		if len(was) > 0 {
			f.add(slices.MinFunc(was, func(a, b tv.Claim) int { return a.Told().Compare(b.Told()) }), Was)
			f.add(st.Lead, Since)
			f.closed = true
			return true
		}
	}
	if slices.ContainsFunc(f.known.Claims(), func(c *tv.Claim) bool { return isAnother.MatchString(c.Quote) }) {
		f.nearest, f.closed = st.Lead, true
		return true
	}
	return false
}
