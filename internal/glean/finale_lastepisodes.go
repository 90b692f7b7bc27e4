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
		case found == nil || r.lastOfAll(p, found[0]):
			return
		case (found[1] == "final" || found[1] == "last" || found[1] == "closing") && c.Value.Date.IsDay() && !r.told(p.hit.s, ofKind(tv.Finale)):
			c.Kind, c.Detail = tv.Finale, ""
		default:
			p.dropped = true
		}
		return
	}
}

// wholeSeason is how many episodes are more than a part of a season.
const wholeSeason = 5

// lastOfAll tells that the last episodes are those of the last season, which begins with them: "the final
// ten episodes are set to debut in the spring", where no other day is told on which that season begins.
func (r *reader) lastOfAll(p *proposed, told string) bool {
	words := strings.Fields(told)
	if words[0] != "final" && words[0] != "last" || len(words) < 2 || countOf(words[1]) < wholeSeason {
		return false
	}
	for i := range r.proposed {
		o := &r.proposed[i]
		if c := &o.claim; o.title == p.title && c.Kind == tv.Premiere && !c.Negative && !o.dropped && c.Value.Date != p.claim.Value.Date && r.future(c.Value.Date) {
			return false
		}
	}
	return true
}

// The last day of a run told by what is left of it: "the other six follow one at a time
// through November 20", "the last two half-hours go out back to back on June 8".

const (
	// leftOver is what is still to be shown of a run that has begun.
	leftOver = `(?:remainder|rest|others|(?:the )?(?:other|remaining|next|final|last) (?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten) more|new (?:episodes|instalments|installments|chapters|ones)|one (?:new )?(?:episode|instalment|installment|chapter)|(?:episodes|instalments|installments|chapters) (?:[0-9]+|two|three|four))`
	// lastBit is what ends a run and is not called an episode.
	lastBit = `(?:last|final|closing|concluding) (?:ever |new |remaining )?(?:two |three |2 |3 |pair of |couple of )?(?:half-hours?|hours?|chapters?|parts?|instalments?|installments?|episodes?|half|batch|pair|two|three)`
)

var finaleToldRules = []rule{
	on("finale/follow-until", " until | through | till | up to | ending ", leftOver+` (?:(?:[a-z0-9'-]+|,|<[WD]\d+>) ){0,6}?(?:follow|follows|following|follow-on|arrive|arrives|arriving|come|comes|coming|land|lands|drop|drops|dropping|roll out|rolls out|air|airs|airing|stream|streams|released|unveiled|a week|each week|every [a-z]+day|at a time|weekly|fortnightly|nightly|apiece) (?:(?:[a-z0-9'-]+|,|<[A-Z]\d+>) ){0,9}?(?:until|through|till|up to|ending on|ending|culminating on) (?:the )?{date}`, finaleOn),
	on("finale/last-bit", " last | final | closing | concluding ", lastBit+` (?:of (?:the (?:season|series|run|show)|it|<[SE]\d+>) )?(?:, [^,]{1,40} , )?(?:(?:is|are|will|be|to|set|due|now|then|finally|both) )*(?:shown|seen|on|up|out|penciled in|pencilled in|booked|go out|goes out|air|airs|arrive|arrives|drop|drops|land|lands|follow|follows|stream|streams|play|plays) (?:(?:[a-z'-]+|<W\d+>|,) ){0,5}?(?:on |for )?{date}`, finaleOn),
	on("finale/closer-set", " closer | finale | ender | farewell | send-off ", `(?:closer|finale|season-ender|ender|farewell|send-off) (?:is|are|was|has been|now|being) (?:(?:now|still|tentatively|currently) )*(?:penciled in|pencilled in|booked|down|lined up|dated|planned|planned to air|on) (?:for |on )?{date}`, finaleOn),
}
