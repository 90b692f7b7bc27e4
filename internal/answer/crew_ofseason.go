package answer

import (
	"cmp"
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// ofWholeShow are the roles that whoever has them has for all of a show, as long as nothing
// else is told. Others are given out anew for each season.
var ofWholeShow = []string{"creat", "showrun", "produc", "developed"}

var (
	// Words of a sentence by which what it tells is of the season that is made just then.
	newSeason = regexp.MustCompile(`(?i)\b(?:the|this|its|their|her|his|a) (?:brand[- ])?(?:new|next|upcoming|coming|latest|forthcoming|current) (?:\pL+ )?(?:season|series|run|batch|episodes|instalment|installment|outing|chapter)\b|\bthis (?:season|series|year|time)\b`)
	// Words by which it is of those before as well.
	asBefore = regexp.MustCompile(`(?i)\b(?:back|returns?|returning|again|remains?|stays?|still|once more|all (?:the )?(?:seasons|series)|from the (?:start|beginning)|since)\b`)
	// Words by which it is done.
	deedDone = regexp.MustCompile(`(?i)\b(?:wrote|directed|composed|scored|shot|edited|photographed|helmed|penned|adapted)\b`)
	isDone   = regexp.MustCompile(`(?i)\b(?:is|are|be|being|will be) (?:\pL+ )?(?:directed|composed|scored|shot|edited|photographed|helmed|penned|adapted)\b|\b(?:directed|composed|scored|edited|penned|helmed) by\b`)
)

// mayBeOf reports whether a credit that names no season may speak for the one that a question
// names: what is told of the new series was no part of the first.
func (f *file) mayBeOf(c tv.Claim) bool {
	n := f.q.Season
	if n == 0 || c.Season == n || c.Record {
		return true
	}
	if named := seasonsIn(c.Quote); len(named) > 0 {
		return slices.Contains(named, n)
	}
	newest := f.newestIn(c.Article)
	switch {
	case newSeason.MatchString(c.Quote):
		return n == newest
	case asBefore.MatchString(c.Quote), hasAny(c.Value.Role, ofWholeShow):
		return true
	case deedDone.MatchString(c.Quote) && !isDone.MatchString(c.Quote):
		return n == f.lastMade(newest)
	}
	return n == newest
}

// newestIn is the newest season that an article tells of as one that is made, else as one that is
// ordered, else the newest that is known; 1 where none is. That there may be a third is none.
func (f *file) newestIn(article string) int {
	made, ordered := 0, 0
	for _, c := range f.known.Claims() {
		switch {
		case c.Article != article || no(*c) || !firm(*c):
		case c.Kind == tv.Stage && c.Slot() == "order":
			ordered = max(ordered, c.Season)
		default:
			made = max(made, c.Season)
		}
	}
	return max(cmp.Or(made, ordered, f.highest()), 1)
}

// lastMade is the last season up to one which has been on, or been filmed.
func (f *file) lastMade(upTo int) int {
	for n := upTo; n > 1; n-- {
		if f.shown(n) || f.filmedBy(n) {
			return n
		}
	}
	return 1
}

// filmedBy reports whether a season is told to have been filmed, or to be.
func (f *file) filmedBy(season int) bool {
	return slices.ContainsFunc(f.known.Kind(tv.Stage), func(c *tv.Claim) bool {
		made := c.Value.Text == tv.Filming || c.Value.Text == tv.Wrapped || c.Value.Text == tv.PostProduction
		return c.Season == season && made && !c.Plan && !no(*c)
	})
}

// goneBy is the claim that whoever has a part has left it: by the season which a question
// names, where what gives them the part names none; else as was told since.
func (f *file) goneBy(c tv.Claim) tv.Claim {
	if c.Season != 0 || c.Kind != tv.Cast {
		return tv.Claim{}
	}
	for left := range f.each(tv.Cast) {
		if f.q.Season == 0 {
			if left.Value.Change == tv.Departs && left.PersonID == c.PersonID && left.CharacterID == c.CharacterID && (left.Told().Compare(c.Told()) > 0 || left.Article == c.Article && c.Value.Change == tv.Stars && left.Told() == c.Told()) && firm(left) && !no(left) && !f.hasItAgain(left) {
				return left
			}
			continue
		}
		if left.Value.Change == tv.Departs && left.PersonID == c.PersonID && (left.CharacterID == c.CharacterID || left.CharacterID == "") && left.Season > 0 && left.Season <= f.q.Season && firm(left) && !no(left) && !f.hasItAgain(left) {
			return left
		}
	}
	return tv.Claim{}
}

// tookItLater reports whether whoever has a part took it over from another after the season that is
// asked about.
func (f *file) tookItLater(c tv.Claim) bool {
	if f.q.Season == 0 || c.Season != 0 {
		return false
	}
	return slices.ContainsFunc(f.known.Kind(tv.Cast), func(o *tv.Claim) bool {
		return o.Value.Change == tv.Recast && o.PersonID == c.PersonID && o.Season > f.q.Season && firm(*o) && !no(*o) && isOne(o.Value.Character, []string{c.Value.Character})
	})
}
