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

// learnedTitles takes the model's word for what is a title.
func (r *reader) learnedTitles(c *candidates) {
	talk := r.talk()
	if r.model == nil || talk < leastTalk {
		return
	}
	r.littleTalk = talk < muchTalk
	l, network := r.model.find(aTitle, "show"), r.model.find(aTitle, "network")
	if l < 0 {
		return
	}
	r.weighed = true
	scores := make([]float32, len(r.model.labels))
	for _, x := range c.list {
		r.model.scores(scores, aTitle, r.ofTitle(x))
		x.chance = chance(scores[l])
		if network >= 0 {
			x.network = chance(scores[network])
		}
	}
	least, others := leastTitle, len(r.titles) > 0
	for _, x := range c.list {
		r.opensWithKnown = r.opensWithKnown || x.chance > libraryTitle && r.inLibrary(x) && !r.opensOnce(x) && slices.ContainsFunc(x.spots, r.opensArticle)
		others = others || x.chance > titleChance || x.sure && x.chance > leastTitle
	}
	if !others {
		least = onlyTitle
	}
	for _, x := range c.list {
		likely := r.likely(x)
		if !others && likely == knownChance {
			likely = titleChance // it would be what the article is about
		}
		x.sure = x.introduced || (x.chance > likely || x.sure && x.chance > least) && (x.chance > x.network || x.quoted > 0)
		if x.sure {
			x.points, x.best = max(x.points, enough), max(x.best, enough)
			if x.why == "" {
				x.why = "a title by the words around it"
			}
		} else {
			x.points = min(x.points, enough-1)
		}
	}
}

// likely gives the chance from which on a candidate is a title.
func (r *reader) likely(x *candidate) float64 {
	switch {
	case !r.inLibrary(x) && (len(r.article.Shows) > 0 || r.littleTalk):
		return besideChance
	case !r.inLibrary(x) && r.opensWithKnown:
		return behindChance
	case !r.inLibrary(x) && x.quoted == 0 && nameOfOne(x.name):
		return besideChance
	case !r.inLibrary(x) && x.knownName(r):
		return knownChance
	case !r.inLibrary(x):
		return titleChance
	case r.opensOnce(x):
		return 1
	}
	return libraryTitle
}

// opensArticle tells that a name stands in the headline or right below.
func (r *reader) opensArticle(p spotOf) bool { return p.s.title || r.indexOf(p.s) < 2 }

// opensOnce tells a single word that stands but once, where any word has a capital
// letter: "Euphoria was short-lived".
func (r *reader) opensOnce(x *candidate) bool {
	return x.count == 1 && len(x.spots) == 1 && x.spots[0].to-x.spots[0].from == 1 && !x.spots[0].s.title && r.startsSentence(x.spots[0].from)
}

// inLibrary tells that the library has a candidate as a show's title.
func (r *reader) inLibrary(x *candidate) bool {
	if len(x.spots) == 0 {
		return false
	}
	sp, seen := r.spots[x.spots[0].from]
	return seen && sp.to == x.spots[0].to && r.written(sp) && entryOf(sp, names.Show) != nil
}

// withoutParts leaves of titles that overlap wherever they stand the likeliest.
func (r *reader) withoutParts(c *candidates) {
	r.knownWholes(c)
	list := slices.Clone(c.list)
	slices.SortStableFunc(list, func(a, b *candidate) int {
		return cmp.Or(cmp.Compare(b.chance, a.chance), cmp.Compare(len(b.key), len(a.key)))
	})
	taken := map[int]bool{} // tokens
	for _, x := range list {
		if y := r.owned(c, x); x.sure && y != nil {
			x.sure, y.sure = false, true
		}
	}
	for _, x := range list {
		if !x.sure {
			continue
		}
		if slices.ContainsFunc(list, func(y *candidate) bool { return y.sure && y.chance > titleChance && x.onlyIn(y) }) {
			x.sure = false
			continue
		}
		if !slices.ContainsFunc(x.spots, func(p spotOf) bool {
			for k := p.from; k < p.to; k++ {
				if taken[k] || r.kindAt(k) == isShow {
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

// owned gives the title that a candidate has behind somebody's name, where it may be one
// by itself: of "STV's Strathmuir" and "Chris Lang's Unforgotten".
func (r *reader) owned(c *candidates, x *candidate) *candidate {
	owner, rest, cut := strings.Cut(x.name, "'s ")
	if !cut || x.quoted > 0 {
		return nil
	}
	first, _, more := strings.Cut(owner, " ")
	if y := c.byKey[names.Fold(rest)]; y != nil && y.chance > leastTitle && (more && givenNames[strings.ToLower(first)] || !more && strings.ToUpper(owner) == owner) {
		return y
	}
	return nil
}

// onlyIn reports whether a candidate stands nowhere but as a part of another: "The Widow" of
// "The Widow Tanabe".
func (x *candidate) onlyIn(y *candidate) bool {
	return len(y.key) > len(x.key) && !y.onlyBegins(x) && !slices.ContainsFunc(x.spots, func(p spotOf) bool {
		return !slices.ContainsFunc(y.spots, func(q spotOf) bool { return q.from <= p.from && p.to <= q.to })
	})
}

// onlyBegins reports whether what a candidate has more than another is a label or the word that
// begins the sentence: "CANCELLED: Close Quarters", "When Close Quarters".
func (y *candidate) onlyBegins(x *candidate) bool {
	more, ends := strings.CutSuffix(y.name, x.name)
	if !ends || more == "" {
		return false
	}
	if label, is := strings.CutSuffix(more, ": "); is {
		return strings.ToUpper(label) == label && strings.ToUpper(x.name) != x.name
	}
	more = strings.ToLower(strings.TrimSpace(more))
	return beginsClause[more] || plainKinds[more] || asideOpens[more] || sortEnds[more[strings.LastIndexByte(more, '-')+1:]]
}

// beginsClause are words that begin a clause, and with it a sentence.
var beginsClause = words(`when while after before if as since until once although though because but and so yet now then that where whether unless meanwhile`)
