package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// wentTo is in a sentence that tells that somebody goes and, in the same breath, what for: "stepped down
// in March to look after her father", "quit to run for mayor", "left over a clash of dates".
var wentTo = regexp.MustCompile(`(?i)\b(?:left|leaves?|leaving|quits?|quitting|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|stepp(?:ed|ing) (?:down|back|away|aside)|steps? (?:down|back|away|aside)|bow(?:s|ed|ing) out|walk(?:s|ed) away|resign(?:s|ed)|retir(?:es|ed|ing))\b(?: (?:the|a|an|its|this|that|his|her|their|in|on|at|from|last|early|earlier|late|as|of|\p{Lu}[\pL’'&]*|\d+|year|month|week|spring|summer|autumn|fall|winter|show|series|soap|drama|programme|role|part|post|job|cast)){0,6},? (?:(?:in order )?to (?:\pL+ly )?(?:focus|concentrate|look|care|spend|run|join|pursue|take|be|have|do|make|write|work|start|study|move|go|return|raise|star|play|film|record|tour|train|launch|present|host|direct|become|recover|travel|care|tend|open|lead|try|teach|marry)\b|over \pL|for (?:a|an|another|health|family|personal|medical)\b|because\b|after (?:a|an) (?:row|dispute|clash|feud|injury|fall|falling-out)\b)`)

// leftFor tells why somebody goes by the sentence of a claim that they do, or that they do a thing no
// more, where that has it in the same breath.
func (f *file) leftFor() {
	about := f.aboutOrActor()
	for _, c := range f.free(func(c *tv.Claim) bool {
		goes := c.Kind == tv.Cast && c.Value.Change == tv.Departs && !no(*c) || c.Kind == tv.Crew && no(*c) && c.Certainty != tv.Denied
		return goes && c.Certainty.Firm() && (f.about(*c) || about(*c)) && f.seasonFits(*c) && wentTo.MatchString(c.Quote)
	}, tv.Cast, tv.Crew) {
		f.add(inSentence(*c), Also)
		f.closed = true
		return
	}
}
