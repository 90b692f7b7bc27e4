package glean

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// What the text says to be something else than a show is no title, however much it looks like one:
// the place a report comes from, somebody with a job, a channel, a word that says where a show is set.

// somethingElse takes from the titles what is said to be something else.
func (r *reader) somethingElse(c *candidates) {
	for _, x := range c.list {
		if x.sure && !x.introduced && r.elsewhere(x) {
			x.sure = false
			x.points = min(x.points, 0)
		}
	}
}

func (r *reader) elsewhere(x *candidate) bool {
	if k := strings.LastIndexByte(x.name, '-'); k > 0 && (setThere[x.name[k+1:]] || strings.HasSuffix(x.name, "-style")) {
		return true // "the Cambridgeshire-set mystery"
	}
	if r.calledBetween(x) || r.ofTwoPeople(x) || r.onStage(x) || r.onlySpoken(x) || r.lastNameOf(x) || r.withSort(x) {
		return true
	}
	for _, p := range x.spots {
		if p.s.title {
			continue
		}
		before, behind, comma, framed := r.edgesOf(p)
		if r.opensText(p.from, p.to, p.s) {
			return true
		}
		if framed && (soundsOf[r.lowAt(before, p.s)] || r.lowAt(behind, p.s) == "panel") {
			return true
		}
		if framed || x.quoted > 0 {
			continue
		}
		if !comma && r.doesToShows(behind, p.s) {
			return true // "Syfy has reversed its decision"
		}
		if p.from == p.s.from && p.to-p.from > 1 && r.lowAt(p.to, p.s) == ":" && r.isInterview() {
			return true // whoever answers
		}
		b1 := r.lowAt(before, p.s)
		switch {
		case p.to-p.from == 2 && r.tokens[p.to-1].low == "western" && (b1 == "the" || b1 == "its"):
			return true // "the Sundial Western ended"
		case r.lowAt(behind, p.s) == "western" && (b1 == "the" || b1 == "its") && behind+1 < p.s.to && !r.tokens[behind+1].upper:
			return true
		case (b1 == "in" || b1 == "on" || b1 == "at") && r.lowAt(before-1, p.s) == "set" && x.chance < plainChance:
			return true // "is set on Saint Marie"
		case b1 == "show" && pictured[r.lowAt(before-1, p.s)], b1 == "of" && r.lowAt(before-1, p.s) == "aid":
			return true
		case b1 == "starring" && r.likeName(p):
			return true
		case comma && r.hasOffice(behind, p.s):
			return true
		case studioWords[r.lowAt(behind, p.s)] && !comma && r.tokens[behind].upper:
			return true // "Sable Coast Studios"
		}
	}
	return false
}

// pictured show somebody: "the pictures show Ida Voss".
var pictured = words(`pictures images photos photographs stills shots clips figures posters`)

// soundsOf stand before what a piece of music is called.
var soundsOf = words(`theme tune track anthem jingle`)

// isInterview tells an article that has questions behind "Q:".
func (r *reader) isInterview() bool {
	return slices.ContainsFunc(r.sentences, func(s sentence) bool {
		return r.lowAt(s.from, &s) == "q" && r.lowAt(s.from+1, &s) == ":"
	})
}

// setThere end words that say where a show is set, or who made it.
var setThere = words(`set shot based filmed born led produced backed hosted fronted presented helmed directed created penned written`)

// studioWords end the name of a house behind what it is called for short.
var studioWords = words(`studios productions entertainment television pictures`)

// hasOffice reads behind a comma what somebody's office is, or what channel something is: "the BBC's head of", "the streaming service that".
func (r *reader) hasOffice(i int, s *sentence) bool {
	for k := i; k < s.to && k < i+7; k++ {
		low := r.tokens[k].low
		if carriers[low] && r.lowAt(k+1, s) == "'s" {
			return false // "the most watched original in the channel's history"
		}
		if headsOf[low] || carriers[low] {
			return k > i && (r.lowAt(i, s) == "the" || r.lowAt(i, s) == "a" || r.kindAt(i) == isNetwork)
		}
		if plainKinds[low] || tvNouns[low] || low == "," || low == "'s" && r.kindAt(k-1) != isNetwork || low == "from" || low == "of" || low == "about" || low == "on" || low == "for" || low == "which" || low == "who" || low == "that" {
			return false
		}
	}
	return false
}

var (
	headsOf  = words(`head boss president chairman chairwoman chief controller commissioner executive spokesman spokeswoman spokesperson editor mayor agent`)
	carriers = words(`service broadcaster streamer platform channel network studio company`)
)

// opensText tells what stands in capital letters at the head of the text as the place a report comes from,
// "GALVESTON -- The", or as the first words of newspapers do: "RESIDENTS of".
func (r *reader) opensText(from, to int, s *sentence) bool {
	n := r.indexOf(s)
	if from != s.from || to-from > 3 || n > 0 && !r.sentences[n-1].title || to >= s.to {
		return false
	}
	name := r.text[r.tokens[from].start:r.tokens[to-1].end]
	if strings.ToUpper(name) != name || len(name) < 4 {
		return false
	}
	if dashes[r.tokens[to].text] {
		return !r.dashedAgain(s)
	}
	if to-from > 1 || !r.tokens[to].word || r.tokens[to].upper {
		return false
	}
	for i := range r.tokens {
		if i != from && r.tokens[i].low == r.tokens[from].low {
			return false // "EMMERDALE fans"
		}
	}
	return true
}

var dashes = map[string]bool{"-": true, "--": true, "—": true, "–": true}

// dashedAgain tells that other paragraphs begin with capital letters and a dash too, as the items of a list do.
func (r *reader) dashedAgain(first *sentence) bool {
	for i := range r.sentences {
		s := &r.sentences[i]
		if s.title || s.paragraph == first.paragraph || i > 0 && r.sentences[i-1].paragraph == s.paragraph {
			continue
		}
		for k := s.from; k < s.to && k < s.from+6; k++ {
			if k > s.from && dashes[r.tokens[k].text] {
				return true
			}
			if strings.ToUpper(r.tokens[k].text) != r.tokens[k].text {
				break
			}
		}
	}
	return false
}

// withoutLabel gives the end of a title without what lists say of it behind a colon: "Barrel Yard: Complete Season 1".
func (r *reader) withoutLabel(from, to int) int {
	if to-from > 2 && r.tokens[to-2].text == ":" && listLabels[r.tokens[to-1].low] {
		return to - 2
	}
	return to
}

var listLabels = words(`complete series season limited premiere finale new special`)

// calledForShort names what stands between marks and is the end of a show's name: "*Friendly*" of "Officer Friendly".
func (r *reader) calledForShort(c *candidates) (short []string) {
	for _, x := range c.list {
		if r.titles[x.key] != nil || len(x.name) < 4 || !(x.quoted > 0 || slices.ContainsFunc(x.spots, func(p spotOf) bool {
			return r.starredAt(p.from, p.to) || p.from == p.s.from && r.lowAt(p.to, p.s) == "*" // whose first mark the sentence before has
		})) {
			continue
		}
		if t := r.wholeOf(x); t != nil && !r.ofEpisode(x) {
			r.titles[x.key] = t
			short = append(short, x.name)
		}
	}
	return short
}

// wholeOf gives the show of which a candidate is the end, as a text calls it for short: "Lane" of "Pennant Lane".
func (r *reader) wholeOf(x *candidate) *title {
	if x.introduced || len(x.key) < 3 {
		return nil
	}
	var whole *title
	for key, t := range r.titles {
		if strings.HasSuffix(key, " "+x.key) && strings.TrimPrefix(key, "the ") != x.key {
			if whole != nil && whole != t {
				return nil
			}
			whole = t
		}
	}
	if whole == nil || names.Fold(whole.name) == x.key {
		return nil
	}
	return whole
}
