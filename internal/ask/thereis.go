package ask

import "regexp"

// thereIs is a question whether there is to be something in a show or a season of it: that a
// season is ordered tells nothing of a wedding in it.
var thereIs = regexp.MustCompile(`^(?:so |and |but |ok )*(?:will|is|are|was|were|can|could|would|may|might|should)(?: not)? there (?:(?:going to|gonna|actually|really|ever|still|also|be|even|have) )*(?:(?:an?|any|some|more|another|the|new|old|big|one|other) )*([\w-]+)(?: [\w-]+){0,3}? (?:in|on|for|during|at|of|with) (?:the )?(?:(?:new|next|last|final) )?(?:SHOW|SEASON|it\b)`)

// orders of seasons are asked for by these.
var ofOrder = set(`SEASON SHOW season seasons series episode episodes run runs year years chance chances hope word news plan plans renewal decision future way point
	instalment instalments outing outings batch life interest talk talks sign signs update updates anything something nothing more another go special specials`)

// thereBe reads what asks for a thing in a season as that, and for no order.
func (s *scanned) thereBe(q *Question, line string) {
	if q.About != Order && q.About != Premiere && q.About != Final || q.When || q.Why {
		return
	}
	if m := thereIs.FindStringSubmatch(line); m != nil && !ofOrder[m[1]] {
		q.About, q.Stage, q.Presupposes = Anything, "", ""
	}
}
