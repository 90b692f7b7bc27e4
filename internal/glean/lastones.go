package glean

import (
	"strings"

	"backlot/internal/tv"
)

// laterOnes ends with the day on which the rest of a season is shown that has begun before: "the
// first four drop on Oct. 15, and the final four will arrive on Nov. 12".
var laterOnes = phraseOf(` (final|last|closing|remaining|other|rest|back|next|second)(?: (?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-9]|half|batch|set|part|volume))?(?: (?:new )?(?:episodes?|installments|instalments|chapters|hours|half-hours|half|ones))?(?: of (?:them|the (?:season|series|episodes)))? (?:(?:will|are|is|to|set|then|following|follow|follows|be|due|slated) )*(?:arrive|arrives|arriving|drop|drops|dropping|air|airs|airing|premiere|premieres|debut|debuts|land|lands|stream|streams|release|released|launch|launches|come|comes|available|roll out|bow|bows|hit|hits|return|returns|out|follow|follows) (?:[a-z]+ |<W\d+> ){0,4}?<D\d+> $`)

// lastOnes makes a finale of the day of the last episodes, and nothing of that of the rest.
func (r *reader) lastOnes(p *proposed, text string) {
	c := &p.claim
	if c.Value.Date.IsZero() || c.Negative {
		return
	}
	for _, m := range r.mentionsIn(text, 0, len(text), "D") {
		if m.date.Date != c.Value.Date && m.date.Future != c.Value.Date && m.date.Past != c.Value.Date {
			continue
		}
		end := m.at + strings.IndexByte(text[m.at:], '>') + 2
		found := laterOnes.FindStringSubmatch(text[:min(end, len(text))])
		switch {
		case found == nil:
			return
		case (found[1] == "final" || found[1] == "last" || found[1] == "closing") && c.Value.Date.IsDay() && !r.told(p.hit.s, ofKind(tv.Finale)):
			c.Kind, c.Detail = tv.Finale, ""
		default:
			p.dropped = true
		}
		return
	}
}
