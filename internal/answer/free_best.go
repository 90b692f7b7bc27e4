package answer

import (
	"cmp"
	"iter"
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// best tells the claims of some kinds that are to be kept, share most of the words,
// at least so many of them, and name whom the question names; of equals the newest.
// Without words all share alike.
func (f *file) best(keep func(*tv.Claim) bool, words []string, least float64, most int, kinds ...tv.Kind) {
	sought, compare, named := wordsMeant(words), f.ranking(), f.naming()
	top := make([]ranked, 0, most+1)
	for _, k := range kinds {
		for c, n := range f.sharing(sought, least, k) {
			r := ranked{c, n, f.tellsWhy(c)}
			if len(top) == most && compare(r, top[most-1]) > 0 || !f.seasonFits(*c) || !named.in(c) || !keep(c) || f.repeatsOnly(c) {
				continue // what is dear is asked only of those that would be told
			}
			at, _ := slices.BinarySearchFunc(top, r, compare)
			top = slices.Insert(top, at, r)
			top = top[:min(most, len(top))]
		}
	}
	for i, r := range top {
		if r.n < top[0].n {
			break
		}
		role := Also
		if i > 0 && !firm(*r.c) && firm(*top[0].c) {
			role = Beside
		}
		f.add(*r.c, role)
	}
}

// ranked is a claim in words with what its rank depends on.
type ranked struct {
	c   *tv.Claim
	n   float64 // how many of the words it has
	why int     // 0 where it has the reason that is asked for
}

// ranking orders claims in words, the best first.
func (f *file) ranking() func(a, b ranked) int {
	ofSeason := f.q.Season == 0 && (f.q.Next || thisSeason.MatchString(f.q.Text))
	return func(a, b ranked) int {
		rank := cmp.Or(a.why-b.why, cmp.Compare(b.n, a.n), unsureOf(*a.c)-unsureOf(*b.c), f.aside(a.c)-f.aside(b.c))
		if rank == 0 && ofSeason {
			rank = f.ofAnother(a.c) - f.ofAnother(b.c)
		}
		if rank == 0 {
			rank = firstTold(a.c, b.c)
		}
		return rank
	}
}

// sharing gives the claims of a kind that have at least so many of the words sought, each
// with how many it has. Without words these are all of them.
func (f *file) sharing(sought wordsSought, least float64, k tv.Kind) iter.Seq2[*tv.Claim, float64] {
	return func(yield func(*tv.Claim, float64) bool) {
		if len(sought) == 0 {
			for _, c := range f.known.Kind(k) {
				if !yield(c, 0) {
					return
				}
			}
			return
		}
		listed := f.known.Concordance(k, inWords)
		for i, n := range sought.shares(listed, f.worth()) {
			if n >= least && !yield(listed.Claims[i], n) {
				return
			}
		}
	}
}

// repeatsOnly reports whether a claim in words has none but those of the question, which
// asks for more than yes or no: that there is a siege is not what happens in it.
func (f *file) repeatsOnly(c *tv.Claim) bool {
	if f.q.Yes || f.q.Bare || f.q.When || c.Kind == tv.Spinoff || c.Kind == tv.Quote || f.q.About == ask.Quote {
		return false
	}
	asked := fold(f.q.Text)
	for _, w := range strings.Fields(fold(c.Value.Text)) {
		if (len(w) > 2 && w != "the" && w != "whole" || '0' <= w[0] && w[0] <= '9') && !among(asked, w) {
			return false
		}
	}
	return true
}

// aside puts words of somebody's before what they are the source of, where it is
// asked what they said.
func (f *file) aside(c *tv.Claim) int {
	if f.q.About == ask.Quote && c.Kind != tv.Quote {
		return 1
	}
	return 0
}

// ofAnother puts what is of the season meant first, where the question is about that:
// "what is she up to this series".
func (f *file) ofAnother(c *tv.Claim) int {
	if c.Season != f.season {
		return 1
	}
	return 0
}

var thisSeason = regexp.MustCompile(`(?i)\b(this|the new) (series|season|run|time|year|eps|episodes|lot|one)\b`)

// tellsWhy puts what has the reason in it first, where it is asked why something is so.
func (f *file) tellsWhy(c *tv.Claim) int {
	if f.q.Why && !f.givesWhy(c.Value.Text) {
		return 1
	}
	return 0
}

// givesWhy reports whether a text gives a reason, in other words than those of the question:
// that it cost so much is not why it did.
func (f *file) givesWhy(text string) bool {
	return hasAny(text, slices.DeleteFunc(slices.Clone(reasonsGiven), func(r string) bool { return slices.Contains(f.q.Words, r) }))
}

// mostly, wholly and some are the shares of the question's own words that a claim in words
// must have to answer it.
const (
	mostly = 0.6
	wholly = 0.5
	some   = 0.01
)
