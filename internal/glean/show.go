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
	chance   float64 // that it is one, where the model found it; 0 elsewhere
	folded   string  // the name, once it was asked for
	headed   bool    // the headline names it
	firm     bool    // the article is about it, among others perhaps: named by the call, in the title, or often
}

// mentionShows finds the shows: those of the library, those the call names, and
// titles that nobody knows but that stand where a show's title stands.
func (r *reader) mentionShows() {
	for _, name := range r.article.Shows {
		r.callShow(name)
	}
	r.weighTitles()
	r.mentionTitles(r.goesOn())
	r.libraryShows(r.showSpots)
	r.mentionTitles(r.article.Shows)
	r.mentionTitles(r.chosen(r.cands))
	for _, t := range r.titles {
		if t.id != "" && (t.count > 0 || t.called) {
			r.shows[t.id] = t
		}
	}
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

func (r *reader) startsSentence(i int) bool {
	s := r.sentenceOf(i)
	return s == nil || i == s.from || i == s.from+1 && !r.tokens[i-1].word
}

// inName tells that capitalised words stand right before or behind.
func (r *reader) inName(i int) bool {
	return r.namePart(i-1) && r.tokens[i-1].end+1 == r.tokens[i].start && !r.sortAtHead(i-1) || r.namePart(i+1) && r.tokens[i].end+1 == r.tokens[i+1].start
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
		for _, t := range tokensOf(name) {
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
