package glean

import "strings"

// headOfShow gives what a headline, a heading or a line says of a name that is a show's, or "".
func (r *reader) headOfShow(x *candidate, p spotOf) string {
	switch {
	case p.s.title && x.body && x.own > 0 && !r.likeFullName(p) && r.wholeRun(p) && (r.kindAt(p.to) == isSeason || r.lowAt(p.to, p.s) == "'s" && r.kindAt(p.to+1) == isSeason):
		return "a title beside a season"
	case p.s.title && r.isKnown(p.from, p.to) && (p.to-p.from > 2 || p.to-p.from == 2 && p.from == p.s.from && r.lowAt(p.to, p.s) == ":"):
		return "a title in the headline"
	case p.s.heading && p.from == p.s.from && p.to == p.s.to && p.to-p.from < 8 && r.slotBelow(p.s) && !notShows[r.tokens[p.from].low]:
		return "a heading above when and where a show is on"
	}
	return ""
}

// wholeRun tells that no word before a place belongs to the same name.
func (r *reader) wholeRun(p spotOf) bool {
	if p.from == p.s.from {
		return true
	}
	t := r.tokens[p.from-1]
	return !(connectors[t.low] && t.text != ":" && t.text != "-") && (!t.name() || stops[t.low] || r.inSmall(p.s) && t.low == "is") && t.mention == 0
}

// slotBelow tells that the line below names a network and a day or an hour, and not much else:
// "BBC One, Sunday 7 September, 9pm".
func (r *reader) slotBelow(s *sentence) bool {
	i := r.indexOf(s) + 1
	if i >= len(r.sentences) {
		return false
	}
	below := &r.sentences[i]
	if below.title || below.paragraph == s.paragraph || below.to-below.from > 14 || i+1 < len(r.sentences) && r.sentences[i+1].paragraph == below.paragraph {
		return false
	}
	network, other := false, 0
	for k := below.from; k < below.to; k++ {
		network = network || r.kindAt(k) == isNetwork
		other += one(r.tokens[k].word && r.tokens[k].mention == 0 && !digit(r.tokens[k].text[0]))
	}
	return network && other < 5
}

// movesTo reads "its slot goes to", "gives way to" before a title.
func (r *reader) movesTo(i int, s *sentence) bool {
	return r.lowAt(i, s) == "to" && givesWay[r.lowAt(i-1, s)]
}

var givesWay = words(`goes go going went way over given passes handed`)

// yearsIn reads within brackets the years of a show: "(1984-87)", "(2019-present)".
func (r *reader) yearsIn(i int, s *sentence) bool {
	if i >= s.to {
		return false
	}
	text := r.text[r.tokens[i].start:s.end]
	inside, _, closed := strings.Cut(text, ")")
	if !closed || len(inside) < 5 || strings.Trim(inside[:4], "0123456789") != "" || inside[:2] != "19" && inside[:2] != "20" {
		return false
	}
	for _, dash := range []string{"-", "–", "—", " to "} {
		if end, is := strings.CutPrefix(inside[4:], dash); is {
			end = strings.TrimSpace(end)
			return end == "" || end == "present" || end == "now" || (len(end) == 2 || len(end) == 4) && strings.Trim(end, "0123456789") == ""
		}
	}
	return false
}

// seasonIn reads within brackets for which season a show is ordered: "(for a ninth)".
func (r *reader) seasonIn(i int, s *sentence) bool {
	if r.lowAt(i, s) != "for" {
		return false
	}
	if low := r.lowAt(i+1, s); low != "a" && low != "its" {
		return false
	}
	return r.kindAt(i+2) == isSeason || ordinals[r.lowAt(i+2, s)] > 0
}

// versionCalled reads "an adaptation under the title", "the M-Net version, titled", and "tentatively titled"
// at the head of its sentence.
func (r *reader) versionCalled(k int, s *sentence) bool {
	switch low := r.lowAt(k, s); {
	case low == "title" && r.lowAt(k-1, s) == "the" && r.lowAt(k-2, s) == "under":
		k -= 3
	case low == "titled" || low == "called" || low == "entitled":
		if k <= s.from+1 && low == "titled" {
			return k == s.from || lyWord(r.lowAt(k-1, s))
		}
		k--
		for k > s.from && (lyWord(r.lowAt(k, s)) || r.lowAt(k, s) == "," || r.lowAt(k, s) == "is") {
			k--
		}
		return versions[r.lowAt(k, s)] && !notShows[r.lowAt(k-1, s)] && r.lowAt(k-1, s) != "stage"
	default:
		return false
	}
	for end := k - 12; k >= s.from && k > end; k-- {
		low := r.tokens[k].low
		if versions[low] || plainKinds[low] {
			return !notShows[r.lowAt(k-1, s)]
		}
		if notShows[low] || low == "." || low == ";" {
			return false
		}
	}
	return false
}

var versions = words(`version edition adaptation remake spin-off spinoff offshoot prequel sequel programme`)

func lyWord(low string) bool { return strings.HasSuffix(low, "ly") && len(low) > 4 }

// pieceBefore reads what a title in quotation marks is said to be, where the word alone might say something
// else: "the animated satire", "the period piece", "the baking contest".
func (r *reader) pieceBefore(i int, s *sentence) bool {
	low, b2 := r.lowAt(i, s), r.lowAt(i-1, s)
	switch low {
	case "satire", "romp", "caper", "contest", "competition":
		return b2 != "" && !notShows[b2] && b2 != "the" && b2 != "a" && b2 != "of"
	case "piece":
		return b2 == "period"
	}
	return false
}

// tellsForm stand before "comedy" where that is a show and no film.
var tellsForm = words(`multicamera multi-camera multicam multi-cam single-camera single-cam half-hour workplace six-part three-part four-part eight-part ten-part`)
