package glean

import "backlot/internal/tv"

// A later part of a season has a day of its own, which is not that of the season; and how many
// episodes one part has is not how many there are.

const laterPart = `(?:<N\d+> (?:2|two|ii|3|three|iii)|<E\d+> of (?:the )?(?:["'] )?(?:<S\d+> (?:["'] )?(?:'s )?)?<E\d+>|(?:season|series) [0-9]{1,2}[b-d]|mid-?season (?:premiere|return|opener|debut)|returns? from (?:(?:its|a|the|their) )?(?:[a-z-]+ ){0,2}(?:break|hiatus))`

// afterBreak tells when a show that has been off for some weeks is on again.
const afterBreak = `(?:(?:<S\d+>|it|(?:the|this) (?:[a-z'-]+ ){0,3}?` + manyNouns + `)(?: ["'])? (?:is|goes|will be|then|are) (?:(?:then|now|off|again|also) )*(?:off|off the air|off air|off the schedule)(?: again)? (?:until|till) (?:<[A-Z]\d+>|, ){1,3}|` +
	`(?:takes?|taking|on|goes on|go on|went on|begins?|starts?) (?:an?|its|the|their) (?:[a-z-]+ ){0,2}?(?:break|hiatus) (?:(?:[a-z0-9'-]+|<[A-Z]\d+>|,|;) ){0,12}?(?:returns?|returning|be back|is back|resumes?|resume|comes? back|before returning) (?:(?:on|in|with|its|new|episodes|the|for|,|tuesday|monday) )*<D\d+>|` +
	`(?:returns?|back|resumes?|resume|returning) (?:(?:on|in) )*<D\d+> (?:, )?(?:after|following) (?:an?|its|the|their) (?:[a-z-]+ ){0,2}?(?:break|hiatus))`

var laterPartRules = []rule{
	on("other/later-part", " 2 | two | ii | 3 | three | iii |> of | season | series | midseason | mid-season | break | hiatus ", laterPart+` (?:[a-z0-9'-]+ |{any} |, |\( |\) |" ){0,12}?{date}`, laterPartDay),
	on("other/after-break", " off | break | hiatus ", afterBreak, laterPartDay),
}

func laterPartDay(h *hit) []tv.Claim {
	if h.r.told(h.s, func(o tv.Claim) bool { return o.Rule == "other/part-day" }) {
		return nil
	}
	list := partDay(h)
	for i := range list {
		if words := h.r.outcome(h.s); words != "" {
			list[i].Value.Text = words
		}
		if es := h.r.mentionsIn(h.s.shape.text, h.start, h.end+1, "E"); len(es) > 1 {
			list[i].Season = es[1].season // "Volume 2 of the third season"
		}
	}
	return list
}

var (
	// partSubject is a later part of a season, or the time after a break, as what begins on a day.
	partSubject = phraseOf(` (?:(?:season|series) [0-9]{1,2}[b-d]|mid-?season (?:premiere|return|opener|debut)) `)
	// ofOnePart ends with how many episodes one part has.
	ofOnePart = phraseOf(` (?:(?:part|volume|vol|batch|block|<N\d+>) (?:1|2|3|one|two|three|i|ii|iii)|(?:first|second|third|final|last|other|back) (?:part|half|batch|block)) (?:[a-z]+ ){0,3}?(?:\( |, |: |-- )?(?:(?:of|with|has|had|have|contains|consists of|comprises|features|includes|will|have) )*[a-z0-9]+ (?:[a-z-]+ ){0,2}?(?:episodes?|instalments|installments|parts|chapters) $`)
	// inParts ends with into how many parts a season is cut.
	inParts = phraseOf(` (?:in|into|over|across) (?:two|three|four|2|3|4) (?:separate |equal |distinct )?(?:parts|halves|volumes|batches|blocks|chunks|instalments|installments|drops) $`)
	// partEnded is a part of a season that ended, and no show.
	partEnded = phraseOf(` (?:season|series|part|volume|half|batch|block|arc) (?:(?:[0-9]{1,2}[a-d]?|one|two|three|four|i|ii|iii) )?of (?:the )?(?:["'] )?<S\d+> `)
)

// ofPartAlone tells that a number of episodes is that of a part of a season, or of its parts.
func ofPartAlone(h *hit) bool {
	text := h.s.shape.text
	end := min(h.end+1, len(text))
	for _, to := range []int{end, forward(text, end, 1), forward(text, end, 2)} {
		if part := text[:to]; ofOnePart.MatchString(part) || inParts.MatchString(part) {
			return true
		}
	}
	return false
}

// forward gives the offset of the shape n words behind another, which stands behind a space.
func forward(text string, at, n int) int {
	for ; n > 0 && at < len(text); n-- {
		for at < len(text) && text[at] != ' ' {
			at++
		}
		at = min(at+1, len(text))
	}
	return at
}
