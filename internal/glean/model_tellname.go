package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// tellName proposes what a name does for a show.
func (r *reader) tellName(s *sentence, w wording, g guess, kind, value string, plays map[int]int) {
	m := w.said[g.at]
	if slices.Contains(w.word[max(0, g.at-3):g.at], "if") {
		return
	}
	switch kind {
	case "crew":
		if behind := s.shape.text[w.to[g.at]:]; strings.HasPrefix(behind, " 's <") || strings.HasPrefix(behind, "'s <") {
			return // whoever is of a house: "Left Lane's Jo Pell"
		}
		if knownForOne.MatchString(s.shape.text[:w.from[g.at]+1]) {
			return
		}
		if value == "writer" && wroteABook.MatchString(s.shape.text[w.to[g.at]:]) {
			return
		}
		if !r.told(s, func(o tv.Claim) bool { return o.Kind == tv.Crew && o.Value.Person == m.name }) {
			h := r.hitAt(s, w, g.at, g.at, tv.Crew)
			h.about = r.nearestShow(w, g.at, nearShow, func(word string) bool { return makers[word] || word == value })
			r.propose(h, tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: m.name, Role: value}})
		}
	case "part":
		if r.credited(m) {
			return
		}
		r.tellPart(s, w, g.at, -1, castOf("", m.name, value))
	case "cast":
		if r.credited(m) {
			return
		}
		if value != tv.Stars && r.told(s, func(o tv.Claim) bool { return o.Kind == tv.Crew && o.Value.Person == m.name }) {
			return // who directed returns to direct
		}
		if value != tv.Stars && ofAnother(w, g.at) {
			return
		}
		if also, ok := plays[g.at]; ok {
			r.tellPart(s, w, g.at, also, castOf(m.name, w.said[also].name, value))
		} else {
			r.tellPart(s, w, g.at, -1, castOf(m.name, "", value))
		}
	}
}

// knownForOne ends what stands before a work that somebody is known for.
var knownForOne = phraseOf(` (?:known|famous|noted|recognised|recognized) (?:for|from|as) [^;.,]{0,60}$`)

// wroteABook goes on with what somebody wrote that is no show, but what one is made of.
var wroteABook = phraseOf(`^ (?:[a-z]+ )?(?:wrote|writes|penned|published) (?:the|a|an|its|their|her|his) (?:[a-z-]+ ){0,3}?(?:books?|novels?|novella|memoir|plays?|comics?|poems?|short story|trilogy) `)

// nearShow is how many words a show may stand from a name to be the show of which it is said.
const nearShow = 6

var makers = words(`creator creators co-creator showrunner director writer producer composer author`)

// nearestShow gives the show that is named nearest to a word, with such a word between
// them: "the creator of SHOW", "SHOW, another series of NETWORK". Named for comparison or not.
func (r *reader) nearestShow(w wording, at, most int, with func(word string) bool) *title {
	for gap := 1; gap <= most; gap++ {
		for _, k := range []int{at + gap, at - gap} {
			if k < 0 || k >= len(w.word) || w.word[k] != "<S>" {
				continue
			}
			for i := min(k, at) + 1; i < max(k, at); i++ {
				if with(w.word[i]) {
					return r.titleOf(w.said[k])
				}
			}
		}
	}
	return nil
}

// ofAnother tells that a name is that of somebody who tells of others: "Voss confirmed
// the return of Lund", and not "Voss confirmed that she will return".
func ofAnother(w wording, at int) bool {
	if at+1 >= len(w.word) || !speaks[w.word[at+1]] {
		return false
	}
	for i := at + 2; i < len(w.word); i++ {
		switch {
		case ofOneself[w.word[i]]:
			return false
		case w.said[i] != nil && sortOf(w.said[i]) == "<N>":
			return true
		}
	}
	return false
}

var ofOneself = words(`he she they i his her their my him them me himself herself themselves`)

// tellPart proposes what becomes of a part; also is the word of the part's name, or -1.
func (r *reader) tellPart(s *sentence, w wording, at, also int, c tv.Claim) {
	if r.told(s, func(o tv.Claim) bool {
		return o.Kind == tv.Cast && (o.Value.Person != "" && o.Value.Person == c.Value.Person || o.Value.Character != "" && o.Value.Character == c.Value.Character)
	}) {
		return
	}
	if also >= 0 && (r.noPartIn(s, w.said[also].name) || r.parted(s, w.said[also], w.said[at])) {
		return
	}
	if also >= 0 {
		r.playsPart(w.said[at], w.said[also])
	}
	r.propose(r.hitAt(s, w, at, at, tv.Cast), c)
}

// credited tells that a name is that of somebody's other work: "Ida Voss (“Dry Season”)",
// "Ida Voss (Dry Season) will take over the role of Runa".
func (r *reader) credited(m *mention) bool {
	if m.from > 1 && m.to < len(r.tokens) && isQuote(r.tokens[m.from-1].text) && r.tokens[m.from-2].text == "(" {
		return true
	}
	s := r.sentenceOf(m.from)
	if s == nil || m.from == 0 || m.to >= len(r.tokens) || r.tokens[m.from-1].text != "(" || r.tokens[m.to].text != ")" {
		return false
	}
	text := s.shape.text
	for _, p := range r.mentionsIn(text, 0, len(text), "CNPS") {
		if p.mention == m {
			return creditBehind.MatchString(text[p.at+strings.IndexByte(text[p.at:], '>')+1:])
		}
	}
	return false
}
