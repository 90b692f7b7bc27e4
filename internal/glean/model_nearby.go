package glean

import "strconv"

// nearby is an idea that is told near to a sentence, and where that is.
type nearby struct{ where, idea string }

// firstSentences are told apart from those behind them: news comes first.
const firstSentences = 3

// aroundIt lists what is told in the headline and in the sentence before.
func (r *reader) aroundIt(s *sentence, w wording) (list []nearby) {
	add := func(where string, n int) {
		for _, idea := range r.ideasIn(n) {
			list = append(list, nearby{where, idea})
		}
	}
	n, last := r.indexOf(s), len(r.sentences)-1
	r.ideas[n] = w.ideas()
	if n > 0 {
		before := &r.sentences[n-1]
		switch {
		case before.heading:
			add("under", n-1)
		case before.paragraph == s.paragraph:
			add("behind", n-1)
		default:
			add("below", n-1)
		}
	}
	if r.sentences[last].title {
		add("headline", last)
	}
	if n < firstSentences {
		list = append(list, nearby{"sentence", strconv.Itoa(n)})
	}
	return list
}

// ideasIn gives the ideas of a sentence, which are looked for once.
func (r *reader) ideasIn(n int) []string {
	if _, looked := r.ideas[n]; !looked {
		r.ideas[n] = r.wordingOf(&r.sentences[n]).ideas()
	}
	return r.ideas[n]
}

// ideas gives the names of the ideas of a sentence.
func (w wording) ideas() (list []string) {
	for _, x := range w.idea {
		list = append(list, x.name)
	}
	return list
}

// nearby says what is told around the sentence, for some thing in it.
func (c *collector) nearby(of ...string) {
	for _, x := range c.around {
		c.add(-1, append([]string{x.where, x.idea}, of...)...)
	}
}
