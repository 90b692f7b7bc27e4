package answer

import (
	"cmp"
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// oneLineEach leaves of the two credits that tell who takes over from whom the one that comes first:
// the one is told with the other.
func (f *file) oneLineEach() {
	var kept []Told
	for _, t := range f.told {
		c := t.Claim
		if c.Kind == tv.Crew && slices.ContainsFunc(kept, func(k Told) bool { return f.ofOneHandover(k.Claim, c) }) {
			continue
		}
		kept = append(kept, t)
	}
	f.told = kept
}

// ofOneHandover reports whether of two credits the one tells who does a thing now, and the other who
// does it no more.
func (f *file) ofOneHandover(a, b tv.Claim) bool {
	if by, ok := f.known.TakesOver(&a); ok && by.ID == b.ID {
		return true
	}
	by, ok := f.known.TakesOver(&b)
	return ok && by.ID == a.ID
}

// theirWork tells what those whom a question names do behind the camera, the newest season first and
// each thing once; what they were said to do before they did it no more is what was.
func (f *file) theirWork() {
	var work []tv.Claim
	for c := range f.each(tv.Crew) {
		same := func(o tv.Claim) bool { return o.Slot() == c.Slot() && o.Season == c.Season && no(o) == no(c) }
		if f.about(c) && !slices.ContainsFunc(work, same) {
			work = append(work, c)
		}
	}
	slices.SortStableFunc(work, func(a, b tv.Claim) int { return cmp.Compare(b.Season, a.Season) })
	for _, c := range work {
		since := func(o tv.Claim) bool {
			return o.Slot() == c.Slot() && no(o) && firm(o) && o.Told().Compare(c.Told()) > 0
		}
		if !no(c) && c.Season == 0 && len(f.told) > 0 && slices.ContainsFunc(work, since) {
			f.add(c, Was)
			continue
		}
		f.add(c, Also)
	}
}

// toldBefore is, of one credit, the newest telling of it that may be of the season asked about, where
// the last one is not; zero where none may.
func (f *file) toldBefore(st tv.Standing) tv.Claim {
	lead := head(st)
	for _, c := range st.Past {
		if c.PersonID == lead.PersonID && !no(c) && !no(lead) && firm(c) && f.mayBeOf(c) {
			return c
		}
	}
	return tv.Claim{}
}

// staysAs is what somebody who gives up one thing on a show does there beside it, as the same article
// tells, or a later one; nil where nothing does.
func (f *file) staysAs(off tv.Claim) *tv.Claim {
	for _, c := range f.known.Kind(tv.Crew) {
		if c.PersonID == off.PersonID && c.Slot() != off.Slot() && !no(*c) && firm(*c) && (c.Season == 0 || c.Season >= off.Season) && (c.Article == off.Article || c.Told().Compare(off.Told()) > 0) {
			return c
		}
	}
	return nil
}

// onTheShow asks what somebody does on the show itself, and not besides.
var onTheShow = regexp.MustCompile(`(?i)\b(?:on|in|for|with)(?: (?:it|the show|this show|the series|season \d+))?(?: now| these days)?\W*$`)
