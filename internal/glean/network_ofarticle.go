package glean

import "backlot/internal/tv"

// An article that speaks of one network again and again, and hardly of another, is about what that network shows:
// the shows that it says are made, ordered, ended or shown and gives no network are on it.

var ofArticleRules = []rule{
	once("network/of-article", onSlateOnly),
}

// The network of an article is named so often at the least, and so many times as often as all others together.
const (
	oftenNamed = 3
	timesOther = 3
)

// articleNetwork gives the network that an article is about and has shows on, nil for none.
func (r *reader) articleNetwork() *mention {
	count, all := map[string]int{}, 0
	for i := range r.mentions {
		if m := &r.mentions[i]; m.kind == isNetwork && !r.namedStudio(m) {
			count[m.name]++
			all++
		}
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		if n := count[m.name]; m.kind == isNetwork && n >= oftenNamed && n >= timesOther*(all-n) && !r.namedStudio(m) {
			if r.hasShow(m.name) {
				return m
			}
			return nil
		}
	}
	return nil
}

// hasShow tells that some show is told to be on a network, and none on another.
func (r *reader) hasShow(network string) (has bool) {
	for i := range r.proposed {
		if p := &r.proposed[i]; p.claim.Kind == tv.OnNetwork && !p.dropped && !p.claim.Negative {
			if p.claim.Value.Text != network && !sameHouse(p.claim.Value.Text, network) {
				return false
			}
			has = true
		}
	}
	return has
}

// ofArticle claims of such shows that they are on the network of the article.
func (r *reader) ofArticle() {
	net := r.articleNetwork()
	if net == nil {
		return
	}
	made, on := map[*title]bool{}, map[*title]bool{}
	for i := range r.proposed {
		if p := &r.proposed[i]; !p.dropped {
			made[p.title] = made[p.title] || ofMaking[p.claim.Kind] && p.claim.Kind != tv.Delay
			on[p.title] = on[p.title] || p.claim.Kind == tv.OnNetwork
		}
	}
	for _, t := range r.inOrder() {
		if !made[t] || on[t] || r.aired[t] != "" || r.besides(t) {
			continue
		}
		s, p, named := r.firstNamed(t)
		if !named || r.passing(s, p) || r.inPassing(s, p) || r.namesOther(s.paragraph, net) || aFilm.MatchString(s.shape.text) || hadElsewhere.MatchString(s.shape.text) {
			continue
		}
		r.onSlate("network/of-article", s, p.mention, net)
	}
}
