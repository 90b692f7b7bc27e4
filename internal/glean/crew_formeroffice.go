package glean

import "strings"

// thereAs ends what stands before a show at which somebody had an office: "was previously a writer on".
var thereAs = phraseOf(` (?:(?:he|she|they|<[PN]\d+>|,|who) (?:(?:is|was|were|has been|had been|served|serves|worked|began|started|most recently|previously|formerly|also|last|recently|long) )+(?:as )?|(?:previously|formerly|most recently) |<[PN]\d+> , (?:an? |the |once an? ))(?:an? |the |one of the )?(?:(?:former|one-time|onetime|ex-|longtime|veteran|staff|supervising|consulting|co-executive|executive|head|senior|story) )*(?:writer|producer|director|showrunner|editor|co-creator|ep|creator|writer-producer|actor|star|regular|assistant)s? (?:on|of|for|at|behind) ` + beforeShow + `$`)

// wroteThere is the same told by a verb, of what is over.
var wroteThere = phraseOf(` (?:who|he|she|they|and|<[PN]\d+>) (?:has |had )?(?:previously|formerly|once|earlier|also previously|most recently) (?:wrote|written|worked|directed|produced|staffed|served|was|appeared|recurred) (?:as an? [a-z- ]{3,30} |an? [a-z- ]{3,30} |and [a-z]+ |episodes )?(?:for|on|of|at|in) ` + beforeShow + `$`)

// wasThere tells that a show is named only as that at which somebody had an office before.
func (r *reader) wasThere(s *sentence, p placed) bool {
	t := r.titleOf(p.mention)
	before := strings.TrimSuffix(s.shape.text[:p.at], `" `)
	return r.main != nil && t != nil && t != r.main && !t.called && !s.heading && !s.title && (thereAs.MatchString(before) || wroteThere.MatchString(before))
}

// madeThere tells that somebody's work is told of a show that is named for it alone.
func (r *reader) madeThere(s *sentence, p *proposed) bool {
	text := s.shape.text
	if p.claim.Rule != "crew/who" && !strings.HasSuffix(p.claim.Rule, "/learned") {
		return false
	}
	for _, m := range r.mentionsIn(text, p.hit.start, len(text), "S") {
		if loc := wroteThere.FindStringIndex(strings.TrimSuffix(text[:m.at], `" `)); loc != nil && r.titleOf(m.mention) != r.main {
			return p.hit.rule.name == "crew/who" || len(r.mentionsIn(text, p.hit.start, loc[0], "PN")) < 2 && p.hit.start < loc[0]
		}
	}
	return false
}
