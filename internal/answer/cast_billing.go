package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// billings are how somebody may stand in a cast: what asks for it, and what tells it.
var billings = []struct{ asks, tells *regexp.Regexp }{
	{regexp.MustCompile(`(?i)\b(?:the|an?) (?:main |series |male |female |co-?)?(?:lead|star|protagonist)\b|\bleading (?:role|part|man|lady)\b|\b(?:main|title) (?:role|part|character|cast)\b`),
		regexp.MustCompile(`(?i)\b(?:co-)?(?:leads?|leading|led|stars?|starring|starred|headlin\w+|fronts?|fronted|title role|main|toplines?|protagonist|central)\b`)},
	{regexp.MustCompile(`(?i)\b(?:series |full[- ]?time |a |now )regulars?\b|\bfull[- ]?time\b`), regexp.MustCompile(`(?i)\bregulars?\b|\bfull[- ]?time\b|\bmain cast\b`)},
	{regexp.MustCompile(`(?i)\bguest(?:s|ing|[- ]star\w*)?\b|\bcameos?\b|\bone[- ]off\b`), regexp.MustCompile(`(?i)\bguest\w*|\bcameos?\b|\bappear\w*|\bone[- ]off\b|\bepisode\b|\bbrief\w*`)},
	{regexp.MustCompile(`(?i)\brecurring\b`), regexp.MustCompile(`(?i)\brecur\w*`)},
}

// billed takes back the yes to whether somebody is in it as a lead, as one of the regulars or as a
// guest, where nothing that is told has a word for that: it is told that they are in it.
func (f *file) billed() {
	if !f.q.Yes || len(f.q.People) == 0 || f.verdict != Yes {
		return
	}
	for _, b := range billings {
		if b.asks.MatchString(f.q.Text) && !slices.ContainsFunc(f.told, func(t Told) bool {
			return t.Claim.Kind != tv.Cast || no(t.Claim) || b.tells.MatchString(t.Claim.Detail+" "+t.Claim.Quote) || promoted.MatchString(t.Claim.Detail)
		}) {
			f.verdict = ""
		}
	}
}
