package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// What asks for the company that makes a show, and tells it.
var (
	companyAsked = regexp.MustCompile(`(?i)^(?:so |and |ok )?(?:which|what) (?:\pL+ )?(?:studio|company|production company|production house)s? (?:is |are |was |were |has |have )?(?:behind|makes?|made|making|produces?|produced|producing|does)\b|^(?:so |and |ok )?who (?:makes|made|is making|produces|produced|is producing) (?:it|this|that|the (?:show|series))\W*$`)
	madeBy       = regexp.MustCompile(`\b[Ii]s an? (?:\p{Lu}[\pL’'&.-]+ ){1,4}(?:\p{Ll}+ )?(?:co-)?production\b|(?i)\b(?:produced|made|co-produced) (?:for .* )?by [\p{Lu}\d]|\bproduced and \pL+ by \p{Lu}|\bproduction (?:company|house)\b|\bco-production (?:of|between|by|from)\b|\b(?:Pictures|Films?|Productions?|Television|Studios?|Media|Entertainment) (?:produces?|makes?|is producing|is making)\b`)
)

// maker tells the company that makes the show, where that is asked; false where nothing does.
func (f *file) maker() bool {
	if !companyAsked.MatchString(f.q.Text) && (f.q.Yes || f.q.Why || f.q.When || !has(f.q.Words, "company", "companies") || len(f.q.Words) > 1) {
		return false
	}
	for _, c := range f.free(func(c *tv.Claim) bool { return !no(*c) && f.seasonFits(*c) && madeBy.MatchString(c.Value.Text) }, tv.Other) {
		f.add(*c, Also)
		return true
	}
	return false
}
