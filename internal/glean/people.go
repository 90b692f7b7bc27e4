package glean

import (
	"strings"

	"backlot/internal/names"
)

// particles may stand in small letters within a name.
var particles = words(`de bo da del della di du van von der den la le bin al el ter ten dos`)

// honorifics stand before a character's name and are part of it.
var honorifics = words(`captain mr mrs ms miss dr sir lady lord king queen prince princess detective inspector sergeant officer agent judge father sister brother
	mr. mrs. ms. dr. capt. sgt. lt. det. insp. cmdr. col. gen. rev. fr. pc wpc garda dsu supt. cpl. maj. hon. sen. gov. commander colonel general major professor chief uncle aunt dci di dc ds dcs nurse mother ensign sheriff deputy superintendent constable reverend corporal private lieutenant admiral marshal
	mayor senator count countess duke duchess baron baroness emperor empress madame madam granny grandma grandpa coach warden pastor rabbi abbess abbot cardinal bishop`)

// addressed are the forms in which newspapers speak of people they have named.
var addressed = words(`miss mr mrs ms mr. mrs. ms. sir dame dr dr. lord lady`)

// longestName is in words.
const longestName = 4

// mentionPeople finds people and characters: first what the library knows, then
// runs of capitalised words. Which of them are characters the sentences tell.
func (r *reader) mentionPeople() {
	for si := range r.sentences {
		s := &r.sentences[si]
		for i := s.from; i < s.to; i++ {
			if r.tokens[i].mention != 0 || !r.nameAt(i) || r.landBefore(i, s) {
				continue
			}
			to := r.nameRun(i, s.to)
			if from := r.behindPrize(i, to, s); from < to && !r.workedAt(i, to, s) {
				r.takeName(from, to, s)
			}
			i = to - 1
		}
		r.dropCredits(s)
	}
	r.surnames()
}

func (r *reader) nameAt(i int) bool {
	t := r.tokens[i]
	return t.name() && t.mention == 0 && len(t.text) < 40 && !tradeLetters[t.low] && !(numbering[t.low] && i+1 < len(r.tokens) && digit(r.tokens[i+1].text[0]))
}

func (r *reader) nameRun(i, to int) int {
	end := i + 1
	for end < to {
		switch {
		case r.nameAt(end), r.tokens[end].mention == 0 && elided(r.tokens[end].text):
			end++
		case particles[r.tokens[end].low] && end+1 < to && r.nameAt(end+1):
			end += 2
		case end+3 < to && r.nickname(end):
			end += 4
		default:
			return end
		}
	}
	return end
}

// tradeLetters stand for what somebody is, or does: "says the EP", "R&B star".
var tradeLetters = words(`ep eps ep. r&b k-pop j-pop cfo coo cto svp evp vp`)

// numbering stands before a number: "the No. 2 drama".
var numbering = words(`no. nos. vol. ep. pt. ch.`)

// elided tells a name's word that begins small: "al'Thor", "d'Artagnan".
func elided(w string) bool {
	i := strings.IndexByte(w, '\'')
	return i > 0 && i < 4 && i+1 < len(w) && 'A' <= w[i+1] && w[i+1] <= 'Z' && 'a' <= w[0] && w[0] <= 'z'
}

// takeName makes mentions of a run of capitalised words.
func (r *reader) takeName(from, to int, s *sentence) {
	for k := from; k < to; k++ {
		sp, seen := r.spots[k]
		if !seen || sp.to > to || !sp.exact {
			continue
		}
		if sp.to-sp.from == 1 && to-from > 1 && r.partOfOther(from, to, k) {
			continue
		}
		if m, ok := r.libraryName(sp); ok {
			if r.take(m) {
				if k > from {
					r.plainName(from, k, s)
				}
				if sp.to < to {
					r.takeName(sp.to, to, s)
				}
				return
			}
		}
	}
	r.plainName(from, to, s)
}

// partOfOther tells that a single known word stands within a longer name.
func (r *reader) partOfOther(from, to, at int) bool {
	for k := from; k < to; k++ {
		if low := r.tokens[k].low; k != at && !stops[low] && !jobs[low] && !honorifics[low] && low != "innie" && low != "outie" {
			return true
		}
	}
	return false
}

// libraryName makes a mention of a name the library has: a person, or a
// character of one of the article's shows.
func (r *reader) libraryName(s spot) (mention, bool) {
	for _, e := range s.entries {
		if e.Kind != names.Character || r.showByID(e.Show) == nil {
			continue
		}
		m := mention{kind: isCharacter, from: s.from, to: s.to, name: e.Name, id: e.ID, show: e.Show, full: true}
		for _, x := range r.lib.Index.Things(e.ID, names.Character) {
			if x.Show == e.Show {
				m.name = x.Name
			}
		}
		return m, true
	}
	if e := entryOf(s, names.Person); e != nil {
		m := mention{kind: isPerson, from: s.from, to: s.to, name: e.Name, id: e.ID, full: true}
		for _, x := range r.lib.Index.Things(e.ID, names.Person) {
			m.name = x.Name
		}
		return m, true
	}
	return mention{}, false
}

func (r *reader) showByID(id string) *title { return r.shows[id] }

// scoreWords begin what a list says of a show.
var scoreWords = words(`likely unlikely back certain safe renewed cancelled canceled returning pending ended ending axed undecided`)

// firstToo are words within no person's name that are first names as well.
var firstToo = words(`emmy river lake park sea summer`)

// plainName makes a mention of words that no list has, if they can be somebody's name.
func (r *reader) plainName(from, to int, s *sentence) {
	for from < to && (stops[r.tokens[from].low] || jobs[r.tokens[from].low] || jobWord(r.tokens[from].low) || kindred[r.tokens[from].low] && r.beginsSpeech(from, s)) {
		if r.monthsName(from, to, s) || r.shortSurname(from, to, s) || r.alsoFirst(from, to, s) || r.oldSomebody(from, to, s) {
			break
		}
		from++
	}
	if to-from > 2 && r.tokens[from].low == "chef" || r.saysFirst(from, to, s) || r.doesFirst(from, to, s) {
		from++
	}
	for to > from && !(to-from == 1 && r.monthsName(from, to, s)) && !r.endsInShort(from, to) && (stops[r.tokens[to-1].low] || particles[r.tokens[to-1].low]) {
		to--
	}
	if from = r.withoutOffice(from, to); from >= to || to-from > longestName+r.nicknamed(from, to) || (s.heading || s.title) && to-from < 2 {
		return
	}
	for k := from; k < to; k++ {
		if low := r.tokens[k].low; !(to-from == 1 && r.surnamed[low]) && !(k == from && (to-from == 2 && firstToo[low] || r.alsoFirst(from, to, s))) && !(k == to-1 && r.surnameToo(from, to, s)) && notPeople[strings.TrimSuffix(low, ".")] || tvNouns[low] || seasonNouns[low] {
			return
		}
	}
	first := r.tokens[from]
	if to-from == 1 && !r.surnamed[first.low] && (r.beginsSpeech(from, s) && !r.namedElsewhere(first.text, from) && !r.verbBehind(to, s) || len(first.text) < 2) {
		return
	}
	if to-from == 1 && scoreWords[first.low] && !r.surnamed[first.low] {
		return // "Harbour Lights: Back for a second season"
	}
	full := to-from > 1
	if full && r.inItalics(from, to) {
		return // a title
	}
	if !full && len(first.text) > 3 && first.text[1] == '-' && 'a' <= first.text[2] && first.text[2] <= 'z' {
		return // "A-levels"
	}
	if full && (r.shortTitle(from, to) || r.onlyPost(from, to)) || !full && r.postAlone(from) {
		return
	}
	name := strings.Join(strings.Fields(r.text[first.start:r.tokens[to-1].end]), " ")
	r.take(mention{kind: isName, from: from, to: to, name: name, full: full})
}

// beginsSpeech tells that a word would have a capital letter whatever it is: it
// begins a sentence, direct speech, or what stands behind a colon.
func (r *reader) beginsSpeech(i int, s *sentence) bool {
	if i == s.from {
		return true
	}
	switch r.tokens[i-1].text {
	case ":", `"`, "--":
		return true
	}
	return false
}

// shortTitle takes a run of words that is the end of a show's title for that show.
func (r *reader) shortTitle(from, to int) bool {
	name := " " + names.Fold(r.text[r.tokens[from].start:r.tokens[to-1].end])
	if !r.endsTitle(lastWord(name)) {
		return false
	}
	for _, t := range r.inOrder() {
		if strings.HasSuffix(foldedName(t), name) {
			r.takeShow(mention{from: from, to: to, name: t.name, id: t.id}, t.known, t.why)
			return true
		}
	}
	return false
}

// endsTitle tells that a folded word is the last of a show's title.
func (r *reader) endsTitle(word string) bool {
	if r.titleEnds == nil {
		r.titleEnds = map[string]bool{}
		for _, t := range r.titles {
			r.titleEnds[lastWord(foldedName(t))] = true
		}
	}
	return r.titleEnds[word]
}

// namedElsewhere tells that a sentence's first word has a capital letter inside a sentence too.
func (r *reader) namedElsewhere(word string, not int) bool {
	if r.inside == nil {
		r.inside = map[string]bool{}
		for _, s := range r.sentences {
			for i := s.from + 1; i < s.to && !s.heading && !s.title; i++ {
				if r.tokens[i].name() {
					r.inside[r.tokens[i].text] = true
				}
			}
		}
	}
	return r.inside[word]
}

// verbBehind tells that a sentence's first word is followed as only a name is.
func (r *reader) verbBehind(to int, s *sentence) bool {
	if to >= s.to || r.tokens[to-1].low == "guest" { // "Guest stars include"
		return false
	}
	low := r.tokens[to].low
	if low == "," && to+1 < s.to && (r.tokens[to+1].low == "his" || r.tokens[to+1].low == "her") && givenNames[r.tokens[to-1].low] {
		return true // "Leif, her partner of ten years"
	}
	return animate[low] || r.playerBehind(to, s) || speaks[low] || low == "'s" || low == "will" || low == "plays" || low == "stars" || low == "has" || low == "is" || low == "returns" || low == "joins"
}

// animate are verbs of what only somebody does.
var animate = words(`loves learns discovers marries kisses confesses realises realizes decides betrays flees agrees refuses suspects confronts tries`)

// playerBehind tells that a name is followed by whoever plays it: "Runa (Ida Voss)", "Runa, played by".
func (r *reader) playerBehind(to int, s *sentence) bool {
	if to+4 < s.to && r.tokens[to].text == "(" && r.nameAt(to+1) && r.nameAt(to+2) && !stops[r.tokens[to+1].low] {
		return r.tokens[to+3].text == ")" || r.nameAt(to+3) && r.tokens[to+4].text == ")"
	}
	return to+3 < s.to && r.tokens[to].text == "," && (r.tokens[to+1].low == "played" || r.tokens[to+1].low == "portrayed") && r.tokens[to+2].low == "by"
}

// surnames gives single names the person whose surname they are.
func (r *reader) surnames() {
	last := map[string]mention{}
	for pass := range 2 { // the title stands behind the text, and a caption may come first
		for i := range r.mentions {
			m := &r.mentions[i]
			if m.kind != isPerson && m.kind != isName {
				continue
			}
			if p, seen := last[r.tokens[m.to-1].low]; seen && m.id == "" && m.to-m.from == 2 && addressed[r.tokens[m.from].low] && p.full && !honorifics[strings.ToLower(strings.Fields(p.name)[0])] {
				m.kind, m.name, m.id = p.kind, p.name, p.id // "Miss Pannone"
				continue
			}
			if m.full {
				if !r.ofSaint(m) {
					last[r.tokens[m.to-1].low] = *m
				}
				continue
			}
			if p, seen := last[r.tokens[m.from].low]; seen && m.id == "" {
				m.kind, m.name, m.id, m.full = p.kind, p.name, p.id, true
			}
		}
		_ = pass
	}
	for i := range r.mentions {
		if m := &r.mentions[i]; m.kind == isName && m.full {
			if o := r.longerName(m); o != nil {
				m.kind, m.name, m.id = o.kind, o.name, o.id
			}
		}
		if m := &r.mentions[i]; m.kind == isName && m.to-m.from == 1 && m.from > 0 && kindred[r.tokens[m.from-1].low] {
			r.shareSurname(m)
		}
	}
}
