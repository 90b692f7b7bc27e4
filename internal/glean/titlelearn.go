package glean

import (
	"cmp"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// titleExamples makes examples of the candidates of an article.
func (r *reader) titleExamples(claims []tv.Claim) (list []example) {
	if r.cands == nil || !r.aboutShows() {
		return nil
	}
	shows, networks := map[string]bool{}, map[string]bool{}
	for _, c := range claims {
		shows[names.Fold(c.ShowName)] = true
		if c.Kind == tv.OnNetwork {
			networks[names.Fold(c.Value.Text)] = true
		}
	}
	for _, x := range r.cands.list {
		e := example{task: aTitle}
		switch {
		case shows[x.key]:
			e.labels = []string{"show"}
		case networks[x.key]:
			e.labels = []string{"network"}
		case partOfAny(x.key, shows) && r.standsApart(x, shows):
			continue
		}
		for _, f := range r.ofTitle(x) {
			e.keys = append(e.keys, f.key)
		}
		list = append(list, e)
	}
	return list
}

// standsApart tells that a candidate stands somewhere outside of the shows' names.
func (r *reader) standsApart(x *candidate, shows map[string]bool) bool {
	return slices.ContainsFunc(x.spots, func(p spotOf) bool {
		for key := range shows {
			if y := r.cands.byKey[key]; y != nil && y != x && slices.ContainsFunc(y.spots, func(q spotOf) bool { return q.from <= p.from && p.to <= q.to }) {
				return false
			}
		}
		return true
	})
}

// partOfAny tells that a name is a part of a show's name, or the same but for its article.
func partOfAny(key string, shows map[string]bool) bool {
	for s := range shows {
		if strings.Contains(" "+s+" ", " "+key+" ") || strings.TrimPrefix(s, "the ") == strings.TrimPrefix(key, "the ") {
			return true
		}
	}
	return false
}

// learnedTitles takes the model's word for what is a title, and tells whether it has one.
func (r *reader) learnedTitles(c *candidates) bool {
	if r.model == nil || r.talk() < leastTalk {
		return false
	}
	l, network := r.model.find(aTitle, "show"), r.model.find(aTitle, "network")
	if l < 0 {
		return false
	}
	r.weighed = network >= 0
	scores := make([]float32, len(r.model.labels))
	for _, x := range c.list {
		r.model.scores(r.ofTitle(x), scores)
		x.chance = chance(scores[l])
		if network >= 0 {
			x.network = chance(scores[network])
		}
	}
	least, others := leastTitle, len(r.titles) > 0
	for _, x := range c.list {
		others = others || x.chance > titleChance && !r.refused(x) || x.sure && x.chance > leastTitle
	}
	if !others {
		least = onlyTitle
	}
	for _, x := range c.list {
		x.sure = x.chance > titleChance && (x.sure || !r.refused(x)) || x.sure && x.chance > least
		if x.sure {
			x.points, x.best = max(x.points, enough), max(x.best, enough)
			if x.why == "" {
				x.why = "a title by the words around it"
			}
		} else {
			x.points = min(x.points, enough-1)
		}
	}
	return true
}

// refused tells a word that the library has as a show's title and nothing here speaks for as one.
func (r *reader) refused(x *candidate) bool {
	if len(x.spots) == 0 || x.spots[0].to-x.spots[0].from > 1 {
		return false
	}
	sp, ok := r.spots[x.spots[0].from]
	return ok && sp.exact && entryOf(sp, names.Show) != nil
}

// withoutParts leaves of titles that overlap wherever they stand the likeliest.
func (c *candidates) withoutParts() {
	list := slices.Clone(c.list)
	slices.SortStableFunc(list, func(a, b *candidate) int {
		return cmp.Or(cmp.Compare(b.chance, a.chance), cmp.Compare(len(b.key), len(a.key)))
	})
	taken := map[int]bool{} // tokens
	for _, x := range list {
		if !x.sure {
			continue
		}
		if !slices.ContainsFunc(x.spots, func(p spotOf) bool {
			for k := p.from; k < p.to; k++ {
				if taken[k] {
					return false
				}
			}
			return true
		}) {
			x.sure = false
			continue
		}
		for _, p := range x.spots {
			for k := p.from; k < p.to; k++ {
				taken[k] = true
			}
		}
	}
}
