package glean

// maybeTitle is the chance from which on a candidate that is no title may be one after all.
const maybeTitle = 0.1

// maybeTurns tells that a paragraph of an article on several shows begins with what may be the
// title of another: what stands there is not told of the one before it.
func (r *reader) maybeTurns(s *sentence) bool {
	n := r.indexOf(s)
	if n > 0 && r.sentences[n-1].paragraph == s.paragraph {
		return false
	}
	if r.maybe == nil {
		r.maybe = map[int]bool{}
		for _, x := range r.cands.list {
			if x.sure || x.chance < maybeTitle {
				continue
			}
			for _, p := range x.spots {
				if p.from > p.s.from+1 && !p.s.heading {
					continue
				}
				if n := r.tokens[p.from].mention; n == 0 || r.mentions[n-1].kind == isName && !r.peopled(&r.mentions[n-1]) && !speaks[r.lowAt(p.to, p.s)] && !doneBySomebody[r.lowAt(p.to, p.s)] {
					r.maybe[r.indexOf(p.s)] = true
				}
			}
		}
	}
	return r.maybe[n]
}

// doneBySomebody is what people do, and shows do not.
var doneBySomebody = words(`who whose plays played portrays portrayed joins joined leaves left quits quit exits exited departs departed withdrew withdraws wrote writes directs directed produces produced created creates stars
	reprises reprised signed replaces replaced wants wanted hopes hoped thinks thought knows knew posted tweeted went got met works worked`)
