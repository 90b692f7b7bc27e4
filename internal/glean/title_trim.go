package glean

import "strings"

// Where a title begins and ends among other words with capital letters.

// withoutArticle gives the end of a run without the article that begins what stands behind it, where a
// list has no mark between the two: "Harbour Lights The ferry drama was dropped".
func (r *reader) withoutArticle(from, to int, s *sentence, quoted bool) int {
	if !quoted && to-from > 2 && r.tokens[to-2].low == "to" && dayNames[strings.TrimSuffix(r.tokens[to-1].low, "s")] {
		return to - 2 // "moves Harbour Lights to Wednesdays"
	}
	if quoted || to-1 <= from || to >= s.to || !r.tokens[to].word || r.tokens[to].upper {
		return to
	}
	if low := r.tokens[to-1].low; low == "the" || low == "a" || low == "an" {
		return to - 1
	}
	return to
}

// behindWhere gives the first token behind a word that says where, when or among what a show is set:
// "Kansas City-set Stockyard".
func (r *reader) behindWhere(from, to int, s *sentence) int {
	if s.title || s.heading {
		return from
	}
	for k := min(to-2, from+4); k >= from; k-- {
		low := r.tokens[k].low
		if i := strings.LastIndexByte(low, '-'); (i > 0 && sortEnds[low[i+1:]] || sortEnds[low] && k > from && r.tokens[k-1].text == "-") && r.tokens[k+1].name() {
			return k + 1
		}
	}
	return from
}

// sortEnds end words that say of what sort a show is: "Bergen-set", "Chucky-adjacent".
var sortEnds = words(`set based adjacent inspired themed style esque era led fronted centred centered flavoured flavored created penned`)

// opensAside tells the first words of a sentence that are none of a title's: "As for Harbour Lights".
func (r *reader) opensAside(i int, s *sentence) bool {
	return asideOpens[r.tokens[i].low+" "+r.lowAt(i+1, s)]
}

var asideOpens = map[string]bool{"as for": true, "as with": true, "as to": true, "over at": true, "over in": true, "over on": true, "back on": true, "back in": true, "back at": true, "out of": true, "in the": true, "on the": true, "at the": true, "up at": true, "down in": true, "up in": true}

// weighOpenings weighs where they begin a sentence the titles that begin with a word of the language and
// have its capital letter in the midst of another: "Of Salt and Iron ended".
func (r *reader) weighOpenings(c *candidates) {
	first := map[string][]*candidate{}
	for _, x := range c.list {
		if len(x.spots) == 0 || x.spots[0].from == x.spots[0].s.from {
			continue
		}
		if low := r.tokens[x.spots[0].from].low; little[low] && low != "the" && low != "a" && x.spots[0].to-x.spots[0].from > 1 {
			first[low] = append(first[low], x)
		}
	}
	if len(first) == 0 {
		return
	}
	for si := range r.sentences {
		s := &r.sentences[si]
		if s.to <= s.from || s.title && !r.inSmall(s) {
			continue
		}
		best, end := (*candidate)(nil), s.from
		for _, x := range first[r.tokens[s.from].low] {
			if to := r.standsHere(x, s.from, s); to > end {
				best, end = x, to
			}
		}
		if best != nil && !r.weighedAt(c, s.from, end) {
			r.weighWhole(c, s.from, end, s)
		}
	}
}

// knownWholes prefers a known title to a part of it: "Stone and Salt" is none where "All of Stone and Salt"
// is known; and two known titles to what joins them.
func (r *reader) knownWholes(c *candidates) {
	for _, x := range c.list {
		if !x.sure || x.quoted > 0 || len(x.spots) == 0 || r.isKnown(x.spots[0].from, x.spots[0].to) {
			continue
		}
		if r.joinsKnown(c, x) {
			x.sure = false
			continue
		}
		for _, y := range c.list {
			if y != x && y.film == 0 && len(y.spots) > 0 && y.spots[0].to-y.spots[0].from > 2 && len(y.key) > len(x.key) && strings.Contains(" "+y.key+" ", " "+x.key+" ") && r.isKnown(y.spots[0].from, y.spots[0].to) && x.onlyIn(y) {
				y.surely(x.why)
				x.sure = false
				break
			}
		}
	}
}

// joinsKnown takes the two titles of "Chicago Fire and Station 19" instead of the whole, where they are known or
// each is named alone too.
func (r *reader) joinsKnown(c *candidates, x *candidate) bool {
	i := strings.LastIndex(x.key, " and ")
	if i < 0 {
		return false
	}
	a, b := x.key[:i], x.key[i+len(" and "):]
	one, other := c.byKey[a], c.byKey[b]
	for _, y := range []*candidate{one, other} {
		if y == nil || len(y.spots) == 0 || !r.isKnown(y.spots[0].from, y.spots[0].to) && !(strings.Contains(y.key, " ") && y.quoted == x.quoted && !y.onlyIn(x)) {
			return false
		}
	}
	one.surely(x.why)
	other.surely(x.why)
	return true
}

// watchers are those who watch a show, with whom a sentence may begin.
var watchers = words(`fans viewers lovers followers devotees admirers watchers`)

// newsForFans tells that the word for those who watch a show stands where its news is told them, which is that it
// was ordered or cancelled: "Sad news for fans of".
func (r *reader) newsForFans(at int, s *sentence) bool {
	if b := r.lowAt(at-1, s); b != "" && (b != "for" || r.lowAt(at-2, s) != "news") {
		return false
	}
	for i := at; i < s.to; i++ {
		if ordering[r.tokens[i].low] {
			return true
		}
	}
	return false
}

// behindWatchers gives where a run begins behind those who watch the show: "Fans of Harbour Lights".
func (r *reader) behindWatchers(from, to int, s *sentence) int {
	if from == s.from && !s.title && !s.heading && to-from > 2 && watchers[r.tokens[from].low] && r.tokens[from+1].low == "of" {
		return from + 2
	}
	return from
}
