package glean

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// spot is a name of the library that stands in the text, by its tokens.
type spot struct {
	from, to int
	entries  []names.Entry
	exact    bool
}

// spotNames finds the names of the library, and keeps for its titles of several words
// what would else be taken for a day or a desk: "Monday's Child", "Station Parade".
func (r *reader) spotNames() {
	r.spots, r.titleWords = map[int]spot{}, map[int]bool{}
	for _, f := range r.lib.Index.Spot(r.text) {
		s := spot{entries: f.Entries, exact: f.Exact}
		if s.from, s.to = r.tokensIn(f.Start, f.End); s.from == s.to {
			continue
		}
		if entryOf(s, names.Show) != nil {
			r.showSpots = append(r.showSpots, s)
			out := s.exact && r.standsOut(s)
			for i := s.from; i < s.to && out; i++ {
				r.titleWords[i] = true
			}
		}
		if old, seen := r.spots[s.from]; !seen || s.to > old.to {
			r.spots[s.from] = s
		}
	}
	r.keepFramed()
}

// inTitle tells that tokens are part of a longer title of the library.
func (r *reader) inTitle(from, to int) bool {
	for i := from; i < to; i++ {
		if !r.titleWords[i] {
			return false
		}
	}
	return r.titleWords[from-1] || r.titleWords[to]
}

func entryOf(s spot, kind names.Kind) *names.Entry {
	for i := range s.entries {
		if s.entries[i].Kind == kind {
			return &s.entries[i]
		}
	}
	return nil
}

// libraryShows takes the shows of the library. A title of one word that is also
// a word of the language counts where something speaks for it: here, or for
// another mention of it.
func (r *reader) libraryShows(shows []spot) {
	strong := map[string]string{}
	shows = r.apart(shows)
	for _, s := range shows {
		e := entryOf(s, names.Show)
		if t := r.titles[names.Fold(e.Name)]; t != nil && t.called {
			strong[e.ID] = t.why
		} else if strong[e.ID] == "" {
			strong[e.ID] = r.speaksForShow(s)
		}
	}
	for _, s := range shows {
		e := entryOf(s, names.Show)
		why := strong[e.ID]
		if why == "" || !r.written(s) && !r.quotedAt(s.from, s.to) {
			continue
		}
		main := e.Name
		for _, x := range r.lib.Index.Things(e.ID, names.Show) {
			main = x.Name
		}
		r.takeShow(mention{from: s.from, to: s.to, name: main, id: e.ID}, true, why)
	}
}

// speaksForShow gives the reason why a name in that place is a show's, or "".
func (r *reader) speaksForShow(s spot) string {
	switch {
	case r.quotedAt(s.from, s.to):
		return "the title stands in quotation marks"
	case r.seasonBeside(s.from, s.to):
		return "the title stands beside a season"
	case r.standsOut(s):
		return "the title stands in the text"
	case s.exact && r.besideNetwork(s.from, s.to):
		return "the title stands beside a network"
	case s.exact && r.ordered(s.from, s.to):
		return "the title stands where a show is ordered or cancelled"
	case s.exact && s.to-s.from == 1 && len(r.tokens[s.from].text) > 4 && !r.startsSentence(s.from) && !r.inName(s.from):
		if r.castBeside(entryOf(s, names.Show).ID) {
			return "the title stands beside its cast"
		}
	}
	if x := r.candidateAt(s); x != nil && x.sure {
		return x.why
	}
	return ""
}

// ordered tells that a name stands where a show's title does: "has renewed Euphoria
// for", "the drama series Euphoria,", "Severance has been cancelled".
func (r *reader) ordered(from, to int) bool {
	s := r.sentenceOf(from)
	if s == nil || from > s.from && r.inName(from) && r.tokens[from-1].low != "the" || to < s.to && r.tokens[to].name() && r.tokens[to].mention == 0 && !stops[r.tokens[to].low] {
		return false
	}
	before, behind := r.lowAt(from-1, s), r.lowAt(to, s)
	if objectVerbs[before] || tvNouns[before] && before != "show" {
		return behind != "-" && !plainNoun(behind)
	}
	at := to
	for at < s.to && at < to+4 && helping[r.tokens[at].low] && !speaks[r.tokens[at].low] {
		at++
	}
	if low := r.lowAt(at, s); low == "been" || low == "be" || low == "not" || low == "being" {
		at++
	}
	return at > to && (ordering[r.lowAt(at, s)] || passive[r.lowAt(at, s)]) && strings.HasSuffix(r.lowAt(at, s), "ed")
}

// objectVerbs are verbs of which a show's title is the object.
var objectVerbs = words(`renewed renews renewing cancelled canceled cancels cancelling canceling axed axes axing greenlit greenlights commissioned commissions recommissioned revived revives`)

// plainNoun tells a word behind a name that makes it an adjective: "cancelled Severance packages".
func plainNoun(low string) bool {
	return low != "" && strings.HasSuffix(low, "s") && !behindName[low] && low != "'s"
}

// standsOut tells a title of several words that is hardly anything else: it is written as
// the library has it, is more than an article and a word, and no name goes on from it.
func (r *reader) standsOut(s spot) bool {
	words := s.to - s.from
	if low := r.tokens[s.from].low; low == "the" || low == "a" || low == "an" {
		words--
	}
	return words > 1 && r.written(s) && !r.withinName(s)
}

// written tells that a name is written as the library has it, or as titles are where
// they stand in capital letters.
func (r *reader) written(s spot) bool {
	if s.exact || s.to-s.from > 1 && r.capitals(s) {
		return true
	}
	there := r.text[r.tokens[s.from].start:r.tokens[s.to-1].end]
	return len(there) > 3 && strings.ToUpper(there) == there
}

// longerTitles gives, by token, the titles of several words that the candidates make.
func (r *reader) longerTitles() map[int][]longerTitle {
	by := map[int][]longerTitle{}
	for _, x := range r.cands.list {
		for _, p := range x.spots {
			for i := p.from; x.sure && p.to-p.from > 1 && i < p.to; i++ {
				by[i] = append(by[i], longerTitle{p.from, p.to, x.chance})
			}
		}
	}
	return by
}

// longerTitle is a place of a candidate.
type longerTitle struct {
	from, to int
	chance   float64
}

// apart leaves out the spots that are part of a likelier title: "The Widow" in "The Widow Tanabe".
func (r *reader) apart(shows []spot) []spot {
	longer := r.longerTitles()
	return slices.DeleteFunc(shows, func(s spot) bool {
		if t := r.titles[names.Fold(entryOf(s, names.Show).Name)]; t != nil && t.called {
			return false
		}
		own := 0.0
		if x := r.candidateAt(s); x != nil {
			own = x.chance
		}
		return slices.ContainsFunc(longer[s.from], func(t longerTitle) bool {
			return t.from <= s.from && s.to <= t.to && t.to-t.from > s.to-s.from && (t.chance > min(own, titleChance) || !r.weighed)
		})
	})
}

// withinName tells that a name goes on behind a spot in running text: "Queen
// Charlotte Street" is no show.
func (r *reader) withinName(s spot) bool {
	in := r.sentenceOf(s.from)
	return in != nil && !in.title && !in.heading && r.namePart(s.to) && r.tokens[s.to-1].end+1 == r.tokens[s.to].start
}

// namePart tells a capitalised word that nothing has taken and that may be part of a name.
func (r *reader) namePart(k int) bool {
	return k >= 0 && k < len(r.tokens) && r.tokens[k].name() && !stops[r.tokens[k].low] && r.tokens[k].mention == 0
}

// candidateAt gives what was weighed as a title at a spot, or nil.
func (r *reader) candidateAt(s spot) *candidate {
	return r.cands.byKey[names.Fold(strings.Join(strings.Fields(r.text[r.tokens[s.from].start:r.tokens[s.to-1].end]), " "))]
}

// capitals tells that a name is written with capital letters, as titles are.
func (r *reader) capitals(s spot) bool {
	for i := s.from; i < s.to; i++ {
		if t := r.tokens[i]; t.word && !t.upper && !connectors[t.low] {
			return false
		}
	}
	return true
}

// castBeside tells that somebody of that show's people or parts is in the text.
func (r *reader) castBeside(show string) bool {
	if _, looked := r.beside[show]; !looked {
		r.beside[show] = r.lookForCast(show)
	}
	return r.beside[show]
}

func (r *reader) lookForCast(show string) bool {
	for _, s := range r.spots {
		for _, e := range s.entries {
			if e.Kind != names.Show && e.Show == show && s.exact {
				return true
			}
		}
	}
	for _, p := range r.lib.Parts {
		if p.Show != show {
			continue
		}
		for _, s := range r.spots {
			for _, e := range s.entries {
				if e.Kind == names.Person && e.ID == p.Person && s.exact {
					return true
				}
			}
		}
	}
	return false
}
