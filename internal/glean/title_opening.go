package glean

import "strings"

// A roundup tells of one show a paragraph. What opens a paragraph, or a sentence behind the noun for its sort,
// and is told what is told of shows alone, is a title; and where it is taken for none, what the paragraph goes
// on to tell is told of no show that was named before.

// opensAsShow gives what the opening of a sentence says of a name that is a show's, or "".
func (r *reader) opensAsShow(p spotOf) string {
	if p.s.title || p.s.heading || r.likeFullName(p) || p.to >= p.s.to {
		return ""
	}
	switch from := r.openingOf(p.s); {
	case p.from == from+1 && headKinds[r.tokens[from].low] && r.tokens[from].upper && r.toldAsShow(p.to, p.s):
		return "a title behind the word \"" + r.tokens[from].low + "\""
	case p.from == from && r.opensParagraph(p.s) && r.goneOrCome(p.from, p.to, p.s) && r.sortBelow(p.s):
		return "a title explained as a show"
	}
	return ""
}

// headKinds are nouns for a sort of show that stand before a title at the head of a sentence: "Drama Northbound".
var headKinds = words(`drama comedy sitcom dramedy thriller mystery procedural miniseries docuseries soap whodunit telenovela gameshow mockumentary spinoff spin-off prequel`)

// openingOf gives the first token of a sentence that is no mark and no word that only leads on.
func (r *reader) openingOf(s *sentence) int {
	k := s.from
	for k+1 < s.to && (!r.tokens[k].word || leadsOn[r.tokens[k].low] && (r.tokens[k+1].text == "," || r.tokens[k].low == "and" || r.tokens[k].low == "but")) {
		if k++; r.tokens[k].text == "," {
			k++
		}
	}
	return min(k, s.to-1)
}

// leadsOn lead from one piece of news to the next.
var leadsOn = words(`meanwhile elsewhere also lastly finally and but next similarly likewise separately`)

// opensParagraph tells the first sentence of a paragraph.
func (r *reader) opensParagraph(s *sentence) bool {
	n := r.indexOf(s)
	return n == 0 || r.sentences[n-1].title || r.sentences[n-1].paragraph != s.paragraph
}

// toldAsShow reads what shows are told behind a name and an aside: "has been pushed to", ", previously slated for midseason,".
func (r *reader) toldAsShow(i int, s *sentence) bool {
	if r.lowAt(i, s) == "," {
		for k := i + 1; k < s.to && k < i+12; k++ {
			if r.tokens[k].text == "," {
				return r.helps(k+1, s)
			}
		}
		return false
	}
	return r.helps(i, s)
}

// helps tells that the verb of a show stands there.
func (r *reader) helps(i int, s *sentence) bool {
	switch low := r.lowAt(i, s); low {
	case "has", "is", "will", "was", "could", "won", "may", "isn", "hasn":
		return !r.tokens[i].upper
	default:
		return low != "" && !r.tokens[i].upper && (showVerbs[low] || getsSeason[low])
	}
}

// goneOrCome reads what is said of a show, and might be of somebody: "will not be returning to BBC Daytime",
// "has been cancelled", "could be heading for the US".
func (r *reader) goneOrCome(from, i int, s *sentence) bool {
	for k := i; k < s.to && k < i+7; k++ {
		low := r.tokens[k].low
		if k > i && (backOn[low] && r.kindAt(k+2) == isNetwork || doneToShows[low]) {
			return !rankedOnly[low] || !honorifics[r.lowAt(from, s)]
		}
		if k == i && !r.helps(k, s) || r.tokens[k].upper || !r.tokens[k].word && low != "'" && low != "'t" {
			return false
		}
	}
	return false
}

var (
	backOn      = words(`return returning returned back`)
	doneToShows = words(`renewed recommissioned commissioned greenlit cancelled canceled axed scrapped revived ordered pushed delayed postponed shelved wrapped heading`)
	rankedOnly  = words(`axed scrapped revived ordered delayed heading wrapped`) // "Captain Aske has been axed"
)

// sortBelow tells that the next sentence of the paragraph goes on with the sort of show that was named:
// "The 1950s convent mystery has been".
func (r *reader) sortBelow(s *sentence) bool {
	n := r.indexOf(s) + 1
	if n >= len(r.sentences) || r.sentences[n].paragraph != s.paragraph {
		return false
	}
	below := &r.sentences[n]
	if r.lowAt(below.from, below) != "the" {
		return false
	}
	for k := below.from + 1; k < below.to && k < below.from+7; k++ {
		low := r.tokens[k].low
		if (genres[low] || headKinds[low] || low == "series" || low == "show" || strings.HasSuffix(low, "-parter")) && k+1 < below.to && (r.helps(k+1, below) || r.tokens[k+1].text == ",") {
			return true
		}
		if !r.tokens[k].word && low != "-" || r.kindAt(k) == isShow || low == "of" || low == "on" {
			return false
		}
	}
	return false
}

// behindOthers gives the token before the first title of a row, "the dramas Cold Kitchen and", or that which was given.
func (r *reader) behindOthers(before int, s *sentence) int {
	if low := r.lowAt(before, s); low != "and" && low != "," {
		return before
	}
	for k := before; k >= s.from && k > before-14; k-- {
		t := r.tokens[k]
		switch {
		case rowKinds[t.low] && !t.upper:
			if next := r.tokens[k+1]; next.name() || isQuote(next.text) {
				return k
			}
			return before
		case t.name() && t.mention == 0, connectors[t.low], t.text == ",", isQuote(t.text):
		default:
			return before
		}
	}
	return before
}

// sortAtHead tells that a token is the noun for a sort of show at the head of its sentence.
func (r *reader) sortAtHead(i int) bool {
	if i < 0 || !headKinds[r.tokens[i].low] {
		return false
	}
	s := r.sentenceOf(i)
	return s != nil && !s.title && !s.heading && i == r.openingOf(s)
}

// withSort tells a run that is a title and the noun for its sort before it: "Drama Ashby".
func (r *reader) withSort(x *candidate) bool {
	_, rest, cut := strings.Cut(x.key, " ")
	if !cut || x.own > 0 || x.quoted > 0 || !r.sortAtHead(x.at) {
		return false
	}
	y := r.cands.byKey[rest]
	return y != nil && y.sure && strings.HasPrefix(y.why, "a title behind the word")
}

// rowKinds stand before the titles of several shows.
var rowKinds = words(`dramas comedies sitcoms thrillers soaps procedurals dramedies mysteries`)

// tellsOther tells a sentence that begins to speak of a show which was not made out: its subject has a name
// of its own, and is told what is told of shows alone.
func (r *reader) tellsOther(s *sentence) bool {
	if s.from >= s.to {
		return false
	}
	from := r.openingOf(s)
	kind := false
	for k := from; k < s.to && k < from+4 && r.tokens[k].mention == 0; k++ {
		if low := r.tokens[k].low; (headKinds[low] && (r.tokens[k].upper || k > from) || rowKinds[low] && !r.tokens[k].upper) && k+1 < s.to && r.tokens[k+1].name() {
			from, kind = k+1, true
			break
		}
		if r.tokens[k].upper && k > from || !r.tokens[k].word {
			break
		}
	}
	if !kind && !r.opensParagraph(s) || !r.tokens[from].name() || stops[r.tokens[from].low] && !r.nameBehind(from, s) {
		return false
	}
	to := from
	for to < s.to && to < from+longestTitle && (r.tokens[to].name() || to > from && (r.tokens[to].low == "of" || r.tokens[to].low == "the" || r.tokens[to].text == "'s") || to == from) {
		if k := r.kindAt(to); k != 0 && k != isPerson && k != isCharacter && k != isName || r.ofMainTitle(to) {
			return false
		}
		to++
	}
	if !kind && (tvNouns[r.tokens[to-1].low] || seasonNouns[r.tokens[to-1].low] || atWork[r.tokens[from].low] || to-from == 1 && r.small(r.tokens[from].low)) {
		return false
	}
	if kind {
		return r.toldAsShow(to, s)
	}
	return r.goneOrCome(from, to, s) && r.sortBelow(s)
}

// nameBehind tells that a name goes on behind its first word, "The Understudy".
func (r *reader) nameBehind(i int, s *sentence) bool {
	return i+1 < s.to && r.tokens[i+1].name()
}

// ofMainTitle tells a word of the name of the show that the article is about.
func (r *reader) ofMainTitle(i int) bool {
	low := r.tokens[i].low
	if r.main == nil || stops[low] || connectors[low] {
		return false
	}
	for _, w := range strings.Fields(r.main.name) {
		if strings.EqualFold(w, low) {
			return true
		}
	}
	return false
}
