package glean

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// title is a show that the article names.
type title struct {
	name, id string
	known    bool // the library has it
	called   bool // the call fixes it as the subject
	why      string
	at       int // of its first mention
	count    int
	firm     bool // the article is about it, among others perhaps: named by the call, in the title, or often
}

// spot is a name of the library that stands in the text, by its tokens.
type spot struct {
	from, to int
	entries  []names.Entry
	exact    bool
}

// mentionShows finds the shows: those of the library, those the call names, and
// titles that nobody knows but that stand where a show's title stands.
func (r *reader) mentionShows() {
	r.spots = map[int]spot{}
	var shows []spot
	for _, f := range r.lib.Index.Spot(r.text) {
		s := spot{entries: f.Entries, exact: f.Exact}
		if s.from, s.to = r.tokensIn(f.Start, f.End); s.from == s.to {
			continue
		}
		if entryOf(s, names.Show) != nil {
			shows = append(shows, s)
		}
		if old, seen := r.spots[s.from]; !seen || s.to > old.to {
			r.spots[s.from] = s
		}
	}
	for _, name := range r.article.Shows {
		r.callShow(name)
	}
	r.libraryShows(shows)
	r.mentionTitles(r.article.Shows)
	r.mentionTitles(r.newTitles())
	for _, t := range r.titles {
		if t.id != "" && (t.count > 0 || t.called) {
			r.shows[t.id] = t
		}
	}
}

func entryOf(s spot, kind names.Kind) *names.Entry {
	for i := range s.entries {
		if s.entries[i].Kind == kind {
			return &s.entries[i]
		}
	}
	return nil
}

// callShow makes a title of a name that the call fixes.
func (r *reader) callShow(name string) {
	if names.Fold(name) == "" {
		return
	}
	t := &title{name: name, called: true, why: "named with the article", at: -1, firm: true}
	if a := r.lib.Index.Resolve(name, names.Show); a.One != nil && (a.One.How == names.Exact || a.One.How == names.Folded) {
		t.name, t.id, t.known = a.One.Entry.Name, a.One.Entry.ID, true
	}
	r.titles[names.Fold(t.name)] = t
	if f := names.Fold(name); r.titles[f] == nil {
		r.titles[f] = t
	}
}

// libraryShows takes the shows of the library. A title of one word that is also
// a word of the language counts where something speaks for it: here, or for
// another mention of it.
func (r *reader) libraryShows(shows []spot) {
	strong := map[string]string{}
	for _, s := range shows {
		e := entryOf(s, names.Show)
		if t := r.titles[names.Fold(e.Name)]; t != nil && t.called {
			strong[e.ID] = t.why
		} else if why := r.speaksForShow(s); why != "" && strong[e.ID] == "" {
			strong[e.ID] = why
		}
	}
	for _, s := range shows {
		e := entryOf(s, names.Show)
		why := strong[e.ID]
		if why == "" || !s.exact && !(s.to-s.from > 2 && r.capitals(s)) && !r.quotedAt(s.from, s.to) {
			continue
		}
		main := e.Name
		for _, x := range r.lib.Index.Things(e.ID, names.Show) {
			main = x.Name
		}
		r.takeShow(mention{from: s.from, to: s.to, name: main, id: e.ID}, true, why)
	}
}

func (r *reader) takeShow(m mention, known bool, why string) {
	m.kind, m.quoted = isShow, r.quotedAt(m.from, m.to)
	if !r.take(m) {
		return
	}
	key := names.Fold(m.name)
	t := r.titles[key]
	if t == nil {
		t = &title{name: m.name, id: m.id, known: known, why: why, at: -1}
		r.titles[key] = t
	}
	if t.at < 0 {
		t.at = r.tokens[m.from].start
	}
	t.count++
}

// speaksForShow gives the reason why a name in that place is a show's, or "".
func (r *reader) speaksForShow(s spot) string {
	switch {
	case r.quotedAt(s.from, s.to):
		return "the title stands in quotation marks"
	case r.seasonBeside(s.from, s.to):
		return "the title stands beside a season"
	case s.to-s.from > 1 && (s.exact || s.to-s.from > 2 && r.capitals(s)) && !(s.to-s.from == 2 && stops[r.tokens[s.from].low] && r.startsSentence(s.from)):
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

func (r *reader) startsSentence(i int) bool {
	s := r.sentenceOf(i)
	return s == nil || i == s.from || i == s.from+1 && !r.tokens[i-1].word
}

// inName tells that capitalised words stand right before or behind.
func (r *reader) inName(i int) bool {
	part := func(k int) bool { return r.tokens[k].name() && !stops[r.tokens[k].low] && r.tokens[k].mention == 0 }
	return i > 0 && part(i-1) && r.tokens[i-1].end+1 == r.tokens[i].start ||
		i+1 < len(r.tokens) && part(i+1) && r.tokens[i].end+1 == r.tokens[i+1].start
}

func (r *reader) quotedAt(from, to int) bool {
	if from == 0 || to >= len(r.tokens) {
		return false
	}
	a, b := r.tokens[from-1].text, r.tokens[to].text
	if to+1 < len(r.tokens) && (b == "," || b == ".") {
		b = r.tokens[to+1].text
	}
	if b == "'s" {
		return false
	}
	return (a == "'" || a == `"`) && a == b
}

func (r *reader) kindAt(i int) byte {
	if i < 0 || i >= len(r.tokens) || r.tokens[i].mention == 0 {
		return 0
	}
	return r.mentions[r.tokens[i].mention-1].kind
}

func (r *reader) seasonBeside(from, to int) bool {
	for to < len(r.tokens) && (r.tokens[to].text == "'" || r.tokens[to].text == "'s" || r.tokens[to].text == `"` || r.tokens[to].text == "(" || r.tokens[to].text == ":") {
		to++
	}
	if r.kindAt(to) == isSeason {
		return true
	}
	from--
	for from > 0 && (r.tokens[from].text == "'" || r.tokens[from].text == `"` || r.tokens[from].low == "the") {
		from--
	}
	return from > 0 && (r.tokens[from].low == "of" && (r.kindAt(from-1) == isSeason || seasonNouns[r.tokens[from-1].low]))
}

func (r *reader) besideNetwork(from, to int) bool {
	if from > 1 && r.tokens[from-1].text == "'s" && r.kindAt(from-2) == isNetwork {
		return true
	}
	return to+1 < len(r.tokens) && r.tokens[to].text == "(" && r.kindAt(to+1) == isNetwork
}

// mentionTitles takes every place where one of those titles stands.
func (r *reader) mentionTitles(titles []string) {
	wanted := map[string][]called{}
	for _, name := range titles {
		var c called
		for _, t := range tokens(nil, name, 0, len(name)) {
			c.words = append(c.words, t.text)
		}
		if len(c.words) > 0 {
			c.name = name
			first := strings.ToLower(c.words[0])
			wanted[first] = append(wanted[first], c)
		}
	}
	for i := 0; i < len(r.tokens) && len(wanted) > 0; i++ {
		var best called
		for _, c := range wanted[r.tokens[i].low] {
			if len(c.words) > len(best.words) && r.titleStands(c.words, i) {
				best = c
			}
		}
		if n := len(best.words); n > 0 {
			m := mention{from: i, to: i + n, name: best.name}
			if t := r.titles[names.Fold(best.name)]; t != nil {
				m.name, m.id = t.name, t.id
			}
			r.takeShow(m, false, "")
			i += n - 1
		}
	}
}

// titleStands tells whether those words stand at that token as a title.
func (r *reader) titleStands(want []string, i int) bool {
	if i+len(want) > len(r.tokens) {
		return false
	}
	same := slices.EqualFunc(r.tokens[i:i+len(want)], want, func(t token, w string) bool {
		return t.text == w || (len(want) > 2 || (len(w) > 3 || len(want) > 1) && strings.ToUpper(t.text) == t.text) && strings.EqualFold(t.text, w)
	})
	if !same && len(want) > 1 && strings.EqualFold(r.tokens[i].text, want[0]) {
		same = slices.EqualFunc(r.tokens[i+1:i+len(want)], want[1:], func(t token, w string) bool { return t.text == w })
	}
	return same && (len(want) > 1 || !r.inName(i))
}
