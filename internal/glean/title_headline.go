package glean

import "strings"

// inSmall tells a headline that is written as a sentence is, so that its capital letters mean names.
func (r *reader) inSmall(s *sentence) bool {
	small, all := 0, 0
	for i := s.from; i < s.to; i++ {
		if t := r.tokens[i]; t.word && len(t.text) > 3 {
			if all++; !t.upper {
				small++
			}
		}
	}
	return 3*small > all
}

// weighHeadline weighs what stands in a headline of which every word has a capital
// letter: titles in quotation marks, and names that the text has.
func (r *reader) weighHeadline(c *candidates, s *sentence) {
	first := map[string][]*candidate{}
	for _, x := range c.list {
		word, _, _ := strings.Cut(strings.ToLower(x.name), " ")
		word = strings.TrimSuffix(word, ":")
		first[word] = append(first[word], x)
	}
	for i := s.from; i < s.to; i++ {
		if r.tokens[i].mention != 0 || !r.tokens[i].word || connectors[r.tokens[i].low] && !r.tokens[i].name() {
			continue
		}
		if to := r.quotedRun(i, s.to); to > 0 {
			r.weighWhole(c, i, to, s)
			i = to
			continue
		}
		best, end := (*candidate)(nil), i
		for _, x := range first[r.tokens[i].low] {
			if to := r.standsHere(x, i, s); to > end && x.points >= 0 {
				best, end = x, to
			}
		}
		if best != nil {
			r.weighWhole(c, i, end, s)
			i = end - 1
		}
	}
}

// standsHere gives the end of a candidate's name if it stands at that token, whatever its letters.
func (r *reader) standsHere(x *candidate, i int, s *sentence) int {
	words := tokens(nil, x.name, 0, len(x.name))
	if i+len(words) > s.to {
		return 0
	}
	for k, w := range words {
		if !strings.EqualFold(r.tokens[i+k].text, w.text) {
			return 0
		}
	}
	return i + len(words)
}

// headlineTitle gives the best name of headline and text where nothing else is a
// title and the text speaks of a show.
func (r *reader) headlineTitle(c *candidates) []string {
	if !r.anyTells() {
		return nil
	}
	var best *candidate
	for _, x := range c.list {
		if (x.quoted > 0 || x.best > 3 || !givenAndLast(x.name)) && x.body && x.points >= 2 && x.best >= 2 && (x.named || x.points >= 3) && (best == nil || x.points > best.points || x.points == best.points && x.own > best.own) && !r.partOfTitle(c, x) && !r.ofEpisode(x) && !r.elsewhere(x) {
			best = x
		}
	}
	if best == nil {
		return nil
	}
	return []string{r.newTitle(best)}
}

// anyTells tells that some sentences speak of a show and of no film.
func (r *reader) anyTells() bool {
	n := 0
	for i := range r.sentences {
		if show, known := r.tells(&r.sentences[i]); known && show {
			n++
		}
	}
	return n > 1
}
