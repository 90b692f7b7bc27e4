package answer

import (
	"regexp"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// billings are how somebody may stand in a cast: what asks for it, and what tells it.
type billing struct{ asks, tells *regexp.Regexp }

var billings = []billing{
	{regexp.MustCompile(`(?i)\b(?:the|an?) (?:main |series |male |female |co-?)?(?:lead|star|protagonist)\b|\bleading (?:role|part|man|lady)\b|\b(?:main|title) (?:role|part|character|cast)\b`),
		regexp.MustCompile(`(?i)\b(?:co-)?(?:leads?|leading|led|stars?|starring|starred|headlin\w+|fronts?|fronted|title role|main|toplines?|protagonist|central)\b`)},
	{regexp.MustCompile(`(?i)\b(?:series |full[- ]?time |a |now )regulars?\b|\bfull[- ]?time\b`), regexp.MustCompile(`(?i)\bregulars?\b|\bfull[- ]?time\b|\bmain cast\b`)},
	{regexp.MustCompile(`(?i)\bguest(?:s|ing|[- ]star\w*)?\b|\bcameos?\b|\bone[- ]off\b`), regexp.MustCompile(`(?i)\bguest\w*|\bcameos?\b|\bappear\w*|\bone[- ]off\b|\bepisode\b|\bbrief\w*`)},
	{regexp.MustCompile(`(?i)\brecurring\b`), regexp.MustCompile(`(?i)\brecur\w*`)},
}

// AsksBilling reports whether a question asks how somebody stands in a cast.
func AsksBilling(q ask.Question) bool {
	return q.Yes && len(q.People) > 0 && slices.ContainsFunc(billings, func(b billing) bool { return b.asks.MatchString(q.Text) })
}

// billed takes back that somebody is in it, where it is asked whether they are so as a lead, as
// one of the regulars or as a guest, and nothing that is told has a word for that.
func (f *file) billed() {
	if len(f.told) == 0 || !AsksBilling(f.q) {
		return
	}
	for _, b := range billings {
		if !b.asks.MatchString(f.q.Text) {
			continue
		}
		for _, t := range f.told {
			if c := t.Claim; c.Kind != tv.Cast || no(c) || c.Value.Change == tv.Departs || b.tells.MatchString(c.Detail+" "+c.Quote) {
				return
			}
		}
		f.nearest, f.told, f.verdict, f.closed = f.told[0].Claim, nil, "", true
		return
	}
}
