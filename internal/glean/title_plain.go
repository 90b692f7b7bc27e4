package glean

import "strings"

// Some sentences say outright that a name is a show's, whatever else stands around it. There the
// model has no say: it has not seen every title, and the sentence is plain.

// plainChance is how likely a title is that a sentence says to be one.
const plainChance = 0.7

// plainTitles takes for titles what the text says to be shows.
func (r *reader) plainTitles(c *candidates) {
	for _, x := range c.list {
		if x.sure && x.chance >= plainChance || x.film > 0 || r.ofEpisode(x) {
			continue
		}
		for _, p := range x.spots {
			why := r.saidToBeShow(p)
			if why == "" {
				why = r.headOfShow(x, p)
			}
			if why != "" {
				x.surely(why)
				break
			}
		}
	}
}

// surely makes a candidate a title.
func (x *candidate) surely(why string) {
	if x.sure, x.chance = true, max(x.chance, plainChance); x.why == "" || x.best < enough {
		x.why = why
	}
	x.points, x.best = max(x.points, enough), max(x.best, enough)
}

// edgesOf gives the tokens before and behind a place, quotation marks and asterisks left out, and whether it has them.
func (r *reader) edgesOf(p spotOf) (before, behind int, comma, framed bool) {
	before, behind = p.from-1, p.to
	for before >= p.s.from && (isQuote(r.tokens[before].text) || r.tokens[before].text == "*") {
		before, framed = before-1, true
	}
	for ; framed && behind < p.s.to; behind++ {
		switch text := r.tokens[behind].text; {
		case text == ",":
			comma = true
		case !isQuote(text) && text != "*":
			return before, behind, comma, framed
		}
	}
	if behind < p.s.to && r.tokens[behind].text == "," {
		behind, comma = behind+1, true
	}
	return before, behind, comma, framed
}

// likeName tells a run that may be somebody's name: two or three words, the first a given name.
func (r *reader) likeName(p spotOf) bool {
	return r.likeFullName(p) || r.surname[r.tokens[p.to-1].text] && p.to-p.from == 1 || r.personal(p.from, p.to) > 0
}

// likeFullName tells two or three words of which the first is a given name.
func (r *reader) likeFullName(p spotOf) bool {
	return p.to-p.from > 1 && p.to-p.from < 4 && givenNames[r.tokens[p.from].low]
}

// headlined reads "films fifth series", "lands third season" in a headline, where it is no other's.
func (r *reader) headlined(i int, s *sentence) bool {
	if !getsSeason[r.lowAt(i, s)] {
		return false
	}
	for k := i + 1; k < s.to && k < i+4; k++ {
		if r.kindAt(k) != isSeason {
			continue
		}
		for k < s.to && r.kindAt(k) == isSeason {
			k++
		}
		return r.lowAt(k, s) != "of" && r.lowAt(k, s) != "for"
	}
	return false
}

var getsSeason = words(`films filming shoots wraps begins starts gets lands bags scores earns secures nabs`)

// saidToBeShow gives what a place says of a name that is a show's, or "".
func (r *reader) saidToBeShow(p spotOf) string {
	if p.s.title && !r.likeFullName(p) && r.headlined(p.to, p.s) {
		return "a title beside a season"
	}
	if p.s.title || p.s.heading {
		return ""
	}
	if why := r.opensAsShow(p); why != "" {
		return why
	}
	before, behind, comma, framed := r.edgesOf(p)
	if !framed && (before >= p.s.from && r.tokens[before].name() && r.tokens[before].mention == 0 && !tvNouns[r.tokens[before].low] || r.lowAt(behind, p.s) == "'s" && !comma) {
		return "" // within a name
	}
	b1 := r.lowAt(before, p.s)
	switch {
	case comma && !beforePlace[b1] && !honorifics[b1] && r.explainedAs(behind, p.s) && (framed || !r.likeName(p)):
		return "a title explained as a show"
	case framed && r.pieceBefore(before, p.s):
		return "a title behind the word \"" + b1 + "\""
	case comma && r.movesTo(before, p.s) && r.explainedAs(behind, p.s):
		return "a title explained as a show"
	case comma && (framed || !r.likeName(p)) && !beforePlace[b1] && r.toldOf(behind, p.s):
		return "a title that is explained"
	case r.saysCalled(before, p.s):
		return "what a show is called"
	case (framed || !r.likeName(p)) && r.kindBefore(r.behindOthers(before, p.s), p.s):
		return "a title behind the word \"" + b1 + "\""
	case (framed || !r.likeName(p)) && r.ofNetwork(before, behind, p.s):
		return "a title beside a network"
	case r.lowAt(behind, p.s) == "(" && (framed || !r.likeFullName(p)) && (r.yearsIn(behind+1, p.s) && (framed || r.lowAt(before, p.s) != ",") || r.seasonIn(behind+1, p.s)):
		return "a title with its years or seasons"
	case r.lowAt(behind, p.s) == "(" && byLength(r.lowAt(behind+1, p.s)):
		return "a title with the number and the length of its episodes"
	}
	return ""
}

// beforePlace stand before a place.
var beforePlace = words(`in at near from to by with as of for`)

// explainedAs reads "a six-part thriller for", "the Sky prequel about" behind a comma.
func (r *reader) explainedAs(i int, s *sentence) bool {
	switch r.lowAt(i, s) {
	case "a", "an", "another", "its", "their", "the", "his", "her":
	default:
		return false
	}
	least := i + 1 + one(r.lowAt(i, s) == "the")
	for k := i + 1; k < s.to && k < i+10; k++ {
		low := r.tokens[k].low
		if plainKinds[low] && k >= least && !(k+1 < s.to && (plainKinds[r.tokens[k+1].low] || r.tokens[k+1].low == "pilot")) {
			return k+1 >= s.to || explains[r.tokens[k+1].low] && !r.tokens[k+1].upper || r.tokens[k+1].text == ")"
		}
		if low == "," || low == "who" || low == "of" || jobs[low] || notShows[low] || low == "'s" && r.kindAt(k-1) != isNetwork || speaks[low] {
			return false
		}
	}
	return false
}

// plainKinds are nouns that say what kind of show is named.
var plainKinds = words(`series drama sitcom comedy thriller miniseries mini-series docuseries docu-series dramedy procedural soap telenovela docudrama mockumentary whodunit romcom k-drama
	spin-off spinoff offshoot prequel dramas`)

// toldOf reads what only a show is explained with behind a comma: "starring", "created by", "in which".
func (r *reader) toldOf(i int, s *sentence) bool {
	a1, a2 := r.lowAt(i, s), r.lowAt(i+1, s)
	switch a1 {
	case "created", "written", "directed", "adapted":
		return a2 == "by"
	case "starring":
		return true
	case "which":
		return passive[r.lowAt(i+2, s)] && (a2 == "was" || a2 == "is" || a2 == "has") || a2 == "has" && r.lowAt(i+2, s) == "been" && passive[r.lowAt(i+3, s)] && r.lowAt(i+3, s) != "delayed" || a2 == "stars" || a2 == "premiered" || a2 == "premieres"
	}
	return false
}

// saysCalled tells that a show is said to be called what stands there: "a drama with the working title of", "a series titled".
func (r *reader) saysCalled(before int, s *sentence) bool {
	k := before
	if r.versionCalled(k, s) {
		return true
	}
	if r.lowAt(k, s) == "of" {
		k--
	}
	switch low := r.lowAt(k, s); {
	case low == "title" && r.lowAt(k-1, s) == "working":
		k -= 2
	case calls[low] && k == before:
		k--
	default:
		return false
	}
	for end := k - 7; k >= s.from && k > end; k-- {
		low := r.tokens[k].low
		if plainKinds[low] {
			return true
		}
		if notShows[low] || low == "character" || jobs[low] || low == "." || low == ";" || low == "season" {
			return false
		}
	}
	return false
}

// kindBefore reads "the medical drama", "its drama pilot", "gameshow" before a title.
func (r *reader) kindBefore(i int, s *sentence) bool {
	low := r.lowAt(i, s)
	switch {
	case low == "" || r.tokens[i].upper:
		return false
	case low == "pilot":
		return plainKinds[r.lowAt(i-1, s)]
	case low == "show":
		return showsOf[r.lowAt(i-1, s)]
	case low == "half-hour", strings.HasSuffix(low, "-parter"), strings.HasSuffix(low, "-episoder"):
	case low == "comedy" && tellsForm[r.lowAt(i-1, s)]:
	case rowKinds[low]:
	case notShows[r.lowAt(i-1, s)]:
		return false // "film thriller Blackbird"
	case low == "gameshow", low == "quiz", low == "docuseries", low == "sitcom", low == "miniseries", low == "dramedy", low == "telenovela", low == "mockumentary", low == "soap":
	case plainKinds[low] && low != "series" && low != "comedy" && low != "spin-off" && low != "spinoff" && low != "prequel":
	case low == "comedy" || low == "series":
		if plainKinds[r.lowAt(i-1, s)] {
			break
		}
		fallthrough
	default:
		return false
	}
	return !r.basedOn(i, s)
}

// showsOf say before "show" what kind it is.
var showsOf = words(`sketch game quiz dating reality talk chat panel cookery variety`)

// ofNetwork reads "5's TITLE has moved", "ITV's TITLE returns".
func (r *reader) ofNetwork(before, behind int, s *sentence) bool {
	if b := r.lowAt(before, s); b != "'s" && b != "'" || r.kindAt(before-1) != isNetwork {
		return false
	}
	a1, a2 := r.lowAt(behind, s), r.lowAt(behind+1, s)
	return showVerbs[a1] || (a1 == "has" || a1 == "is" || a1 == "was" || a1 == "will") && (passive[a2] || passive[r.lowAt(behind+2, s)] && (a2 == "been" || a2 == "be") || a2 == "moved" || a2 == "return" || a2 == "end") || r.kindAt(behind) == isSeason
}

// byLength tells "8x60": how many episodes of how many minutes.
func byLength(w string) bool {
	k := 0
	for k < len(w) && digit(w[k]) {
		k++
	}
	return k > 0 && k < 3 && k+2 < len(w)+1 && k < len(w) && (w[k] == 'x') && (k+1 == len(w) || digit(w[k+1]))
}
