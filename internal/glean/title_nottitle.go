package glean

import (
	"strings"

	"backlot/internal/names"
)

// noTitleEnds are words in which houses end, and hardly a title.
var noTitleEnds = words(`University College Council Trust Foundation Union Pictures Productions Films Television Studios Channel Network`)

var everyWeek = words(`Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Weekdays Weeknights Weekends`)

// yearlyEvent is the name of what is broadcast once a year.
var yearlyEvent = phraseOf(`^ (?:the )?(?:[0-9]{4} )?` + grandEvent + ` $`)

// playedOne tells that a run of words is no title but a house, or somebody's part: "Marte Lien, a harbour master with a failing marriage, played with stillness by Sunniva Brekke".
func (r *reader) playedOne(x *candidate) bool {
	if r.houseOrHour(x) {
		return true
	}
	if x.quoted > 0 {
		return false
	}
	if everyWeek[x.name] {
		return true // "airs Mondays, Wednesdays and Fridays"
	}
	if yearlyEvent.MatchString(" " + strings.ToLower(x.name) + " ") {
		return true // "the World Series begins on Fox"
	}
	if f := strings.Fields(x.name); len(f) > 1 && noTitleEnds[f[len(f)-1]] {
		return true
	}
	for _, p := range x.spots {
		s := r.sentenceOf(p.from)
		if s == nil || s.title {
			continue
		}
		if b1, b2 := r.lowAt(p.from-1, s), r.lowAt(p.from-2, s); b1 == "to" && (b2 == "sold" || b2 == "licensed" || b2 == "sells") || b1 == "by" && (b2 == "acquired" || b2 == "bought") {
			return true
		}
		if r.hasShows(p.to, s) {
			return true
		}
		if r.ofAnother(p.to, s) {
			return true // "Per Lund will not return for season 3 of Harbour Lights"
		}
		i := p.to
		describes := i+1 < s.to && r.tokens[i].text == "," && (r.tokens[i+1].low == "a" || r.tokens[i+1].low == "an")
		if i < s.to && r.tokens[i].text == "(" {
			i++
		}
		for commas := 0; i < s.to && i < p.to+16 && commas < 3; i++ {
			switch low := r.tokens[i].low; {
			case tvNouns[low]:
				describes = false
			case low == "who" && describes && commas == 1:
				return true // "a newly qualified paramedic who fainted"
			case low == ",":
				commas++
			case low == "played" || low == "portrayed":
				for k := i + 1; k < s.to && k < i+7; k++ {
					if r.tokens[k].low == "by" {
						return true
					}
				}
			case !r.tokens[i].word && low != "(" && low != "-", low == "stars", low == "starring", low == "which", low == "is", low == "has", low == "about", low == "follows", low == "whose":
				commas = 3
			}
		}
	}
	return false
}

// ofAnother reports whether what stands before a token is told to come or go for a season of a show
// that is named behind it: somebody does that, and no show.
func (r *reader) ofAnother(at int, s *sentence) bool {
	if at >= s.to || !comesOrNot[r.tokens[at].low] {
		return false
	}
	for i := at + 1; i+1 < s.to && i < at+10; i++ {
		if r.tokens[i].low != "of" || !r.seasonBefore(i, s) {
			continue
		}
		after := names.Fold(r.text[r.tokens[i+1].start:r.tokens[s.to-1].end]) + " "
		for key := range r.titles {
			if key != "" && strings.HasPrefix(after, key+" ") {
				return true
			}
		}
	}
	return false
}

// seasonBefore reports whether a season stands right before a token: "season 3", "the third season".
func (r *reader) seasonBefore(at int, s *sentence) bool {
	return seasonNouns[r.lowAt(at-1, s)] || seasonNouns[r.lowAt(at-2, s)] && strings.Trim(r.lowAt(at-1, s), "0123456789") == ""
}

var comesOrNot = words(`will won wo would is isn does doesn has hasn returns joins leaves departs`)

// subChannels are what a network's name goes on with where that is a channel of its own: "BBC Four".
var subChannels = words(`One Two Three Four Five Alba Scotland Cymru Arts Witness History Nature Crime`)

// wholeChannel gives how many tokens a network's name has with what makes it a channel of its own, and that name.
func (r *reader) wholeChannel(name string, i, n, to int) (string, int) {
	if i+n >= to || !subChannels[r.tokens[i+n].text] || r.tokens[i+n-1].end+1 != r.tokens[i+n].start {
		return name, n
	}
	if next := i + n + 1; next < to && (r.tokens[next].name() && !stops[r.tokens[next].low] || r.tokens[next].low == "-") {
		return name, n // "BBC Three Counties Radio"
	}
	return strings.Join(strings.Fields(r.text[r.tokens[i].start:r.tokens[i+n].end]), " "), n + 1
}

// bracketsOfOther tells that a network stands in brackets behind a name that is not the show's: "The Allotment (BBC Two)".
func (h *hit) bracketsOfOther(start int, t *title) bool {
	text := h.s.shape.text
	if !strings.HasSuffix(text[:start], " ( ") {
		return false
	}
	i := h.s.shape.tokenAt(start) - 2
	for i > h.s.from && isQuote(h.r.tokens[i].text) {
		i--
	}
	if i > h.s.from && h.r.kindAt(i) == isShow {
		return t != nil && h.r.titleOf(&h.r.mentions[h.r.tokens[i].mention-1]) != t
	}
	return i > h.s.from && h.r.tokens[i].name() && h.r.kindAt(i) != isSeason
}
