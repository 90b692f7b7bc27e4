package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// asksDoing asks what somebody of the show works on besides, now or next.
var asksDoing = regexp.MustCompile(`(?i)^\W*(?:so |and |ok )?what(?:['’]?s| is| will| are)? .*\b(?:(?:doing|do|working on|up to|filming|making|in) (?:next|now|these days|at the moment)|next (?:project|role|job|show|film))\b`)

// What is in words that tell it: of somebody by name, or of who was named before.
var (
	tellsDoing = regexp.MustCompile(`(?i)\b(?:next (?:project|role|job|film|show|series)|will next|next be seen|has been (?:filming|shooting|working on|making)|is (?:currently |now )?(?:filming|shooting|working on|rehearsing|making)|is to (?:play|star|appear|direct)|turns? (?:her|his|their) attention)\b`)
	theirNext  = regexp.MustCompile(`^(?:(?:Her|His|Their) next\b|(?:He|She|They) (?:will next|has been|is to|is (?:currently |now )?(?:filming|shooting|working)))`)
)

// doingNow tells what somebody of whom a question asks does next; that they have a part here, or
// what happens to it, does not. It reports whether that is asked.
func (f *file) doingNow() bool {
	if !asksDoing.MatchString(f.q.Text) || len(f.q.People) != 1 || !slices.ContainsFunc(f.q.People[0].Entries, func(e names.Entry) bool { return e.Kind == names.Person }) {
		return false
	}
	f.closed = true
	if onTheShow.MatchString(f.q.Text) {
		if f.theirWork(); len(f.told) > 0 {
			return true
		}
	}
	for _, c := range f.free(func(c *tv.Claim) bool { return !no(*c) && tellsDoing.MatchString(c.Value.Text) }, tv.Other, tv.Plot, tv.Quote) {
		if f.namesAll(c.Value.Text, "") || theirNext.MatchString(c.Value.Text) && f.lastNamed(c) {
			f.add(*c, Also)
			return true
		}
	}
	return true
}

// lastNamed reports whether whom the question names is the last person that the claims before one
// of its article name.
func (f *file) lastNamed(c *tv.Claim) bool {
	last, is := -1, false
	for _, o := range f.known.Claims() {
		if o.Article != c.Article || o.Start >= c.Start || o.Start < last {
			continue
		}
		who := strings.TrimSpace(o.Value.Person + " " + o.By)
		if o.Kind == tv.OnNetwork || who == "" {
			continue
		}
		last, is = o.Start, f.about(*o) || f.namesAll(who, o.By)
	}
	return is
}
