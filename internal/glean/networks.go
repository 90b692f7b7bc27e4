package glean

import (
	"cmp"
	"slices"
	"strings"
)

// Networks that no list has are found by the places in which they stand. Each
// place weighs something; a name that gathers enough is a network's wherever it
// stands.

var (
	// deskNouns stand before a network's name ("streamer Lumen") or behind it as an
	// explanation ("Lumen, the streamer").
	deskNouns = words(`network streamer broadcaster channel platform service cabler pubcaster studio netlet`)
	// deskEnds end the name of a broadcaster.
	deskEnds = words(`network broadcasting television tv channel broadcast telly studios`)
	// deskVerbs are what networks alone do with shows.
	deskVerbs = words(`ordered orders ordering renewed renews renewing commissioned commissions commissioning greenlit greenlights green-lit axed axes canceled
		cancelled cancels canceling cancelling dated dates slotted slots handed hands scrapped scraps shelved shelves un-renewed picked picks re-upped
		unveiled programmed revived revives rebooted airs broadcasts streams`)
	// deskPeople work for a network.
	deskPeople = words(`spokesperson spokeswoman spokesman executives executive boss bosses president head chief programmers commissioner commissioners insiders
		drama scripted entertainment schedulers representative rep publicity brass suits`)
	// shownWords speak of a show's being shown, in the clause of "on Lumen".
	shownWords = words(`premiere premieres premiered premiering debut debuts debuted debuting launch launches launched return returns returned returning air airs aired airing
		stream streams streaming streamed bow bows bowed broadcast shown available begins starts arrives arrive lands drops seen back run runs ran series season
		drama comedy sitcom show thriller episodes episode finale nights goes going landing comes sundays mondays tuesdays wednesdays thursdays fridays saturdays watch`)
	// noDesks are no networks, though they stand where one would.
	noDesks = words(`broadway instagram twitter facebook tiktok youtube reddit x monday tuesday wednesday thursday friday saturday sunday january february march april may
		june july august september october november december christmas easter halloween thanksgiving spring summer autumn winter fall dvd blu-ray emmy emmys i it tv us uk
		america britain london hollywood new the zoom location set pinterest threads bluesky facebook discord telegram tumblr vimeo patreon substack linkedin
		fbi cia wga sag sag-aftra dga pga un eu nasa nypd lapd sec fcc who nhs`)
)

// enough is what a name's places have to weigh for it to be a network.
const enough = 2

// newNetworks finds networks that no list has, and takes every place where one of
// them stands.
func (r *reader) newNetworks() {
	weight := map[string]int{}
	whose := r.partsOfNames()
	r.eachRun(func(from, to int, s *sentence) {
		if w := r.deskPlace(from, to, s); w > 0 && !s.title && (to-from > 1 || !whose[r.tokens[from].text]) {
			weight[r.spell(from, to)] += w
		}
	})
	var found []called
	for name, w := range weight {
		if w < enough {
			continue
		}
		found = append(found, newCalled(name, name))
		if first, rest, long := strings.Cut(name, " "); long && deskEnds[strings.ToLower(rest)] && len(first) > 3 {
			found = append(found, newCalled(first, name))
		}
	}
	slices.SortFunc(found, func(a, b called) int { return cmp.Compare(a.name, b.name) })
	list := map[string][]called{}
	for _, c := range found {
		list[c.words[0]] = append(list[c.words[0]], c)
	}
	r.takeNetworks(list)
}

// partsOfNames are the words that stand in a run of capitalised words at its
// beginning or end: somebody's first name or surname.
func (r *reader) partsOfNames() map[string]bool {
	parts := map[string]bool{}
	r.eachRun(func(from, to int, s *sentence) {
		if to-from > 1 {
			parts[r.tokens[from].text], parts[r.tokens[to-1].text] = true, true
		}
	})
	return parts
}

func newCalled(name, main string) called {
	c := called{kind: isNetwork, name: main}
	for _, t := range tokens(nil, name, 0, len(name)) {
		c.words = append(c.words, t.text)
	}
	return c
}

func (r *reader) takeNetworks(list map[string][]called) {
	if len(list) == 0 {
		return
	}
	for _, s := range r.sentences {
		for i := s.from; i < s.to; i++ {
			best, n := r.deskAt(list, i, s.to)
			if n == 0 || r.quotedAt(i, i+n) || r.titleWordAt(i-1, s.from) || i+n < s.to && r.titleWord(i+n) && r.tokens[i+n].start == r.tokens[i+n-1].end+1 {
				continue
			}
			if r.take(mention{kind: isNetwork, name: best.name, from: i, to: i + n}) {
				i += n - 1
			}
		}
	}
}

func (r *reader) titleWordAt(i, from int) bool {
	return i >= from && r.titleWord(i) && !stops[r.tokens[i].low] && !deskNouns[r.tokens[i].low] && r.tokens[i].end+1 == r.tokens[i+1].start
}

// eachRun visits the runs of up to three capitalised words, without what stands
// before a name at the beginning of a sentence.
func (r *reader) eachRun(visit func(from, to int, s *sentence)) {
	for si := range r.sentences {
		s := &r.sentences[si]
		for i := s.from; i < s.to; i++ {
			if !r.titleWord(i) {
				continue
			}
			from := i
			for i+1 < s.to && r.titleWord(i+1) && r.tokens[i+1].start == r.tokens[i].end+1 {
				i++
			}
			to := i + 1
			for from < to && (stops[r.tokens[from].low] && to-from > 1 || deskNouns[r.tokens[from].low]) {
				from++
			}
			if n := to - from; n > 0 && n <= 3 && !noDesks[r.tokens[from].low] && !(n == 1 && stops[r.tokens[from].low]) {
				visit(from, to, s)
			}
		}
	}
}

func (r *reader) spell(from, to int) string {
	return strings.Join(strings.Fields(r.text[r.tokens[from].start:r.tokens[to-1].end]), " ")
}

// deskPlace weighs one place of a name: 2 where only a network stands, 1 where
// something else may, 0 else.
func (r *reader) deskPlace(from, to int, s *sentence) int {
	if r.quotedAt(from, to) {
		return 0
	}
	one := to-from == 1
	if last := r.tokens[to-1].low; !one && deskEnds[last] || strings.HasSuffix(last, "+") {
		return enough
	}
	if w := max(r.deskBefore(from, to, s), r.deskBehind(from, to, s)); w > 0 {
		return w + weighIf(to-from == 2 && cardinals[r.tokens[to-1].low] > 0)
	}
	return 0
}

// wordAt gives a word of a sentence, "" beyond it.
func (r *reader) wordAt(i int, s *sentence) string {
	if i < s.from || i >= s.to {
		return ""
	}
	return r.tokens[i].low
}

// deskBefore weighs what stands before a name.
func (r *reader) deskBefore(from, to int, s *sentence) int {
	low := func(n int) string { return r.wordAt(from-n, s) }
	switch low(1) {
	case "network", "streamer", "broadcaster", "channel", "cabler", "pubcaster", "telly":
		return enough
	case "for":
		if deskPeople[low(2)] {
			return enough
		}
	case "at", "by":
		if low(2) == "announced" {
			return 1
		}
		if deskVerbs[low(2)] || low(2) == "home" || low(2) == "drama" || low(2) == "entertainment" || low(2) == "programming" {
			return enough
		}
	case "on", "to":
		if low(1) == "on" && r.shownBefore(from, s) {
			return 1 + weighIf(r.allCapitals(from) || r.kindAt(to) == isDate || r.kindAt(to+1) == isDate || shownBehind[r.wordAt(to, s)])
		}
		if low(2) == "moves" || low(2) == "moving" || low(2) == "move" || low(2) == "moved" {
			return 1
		}
	case "(":
		if close := r.wordAt(to, s); close == ")" || close == "," && r.kindAt(to+1) == isDate {
			return weighIf(r.titleBefore(from-1, s))
		}
	case ":":
		return weighIf(low(2) == "photo" || low(2) == "image" || low(2) == "picture" || low(2) == "credit")
	}
	return 0
}

// titleBefore tells that a capitalised word or a closing quotation mark stands
// before a bracket.
func (r *reader) titleBefore(bracket int, s *sentence) bool {
	return bracket > s.from && (r.tokens[bracket-1].name() || r.tokens[bracket-1].text == `"` || r.tokens[bracket-1].text == "'")
}

// deskBehind weighs what stands behind a name.
func (r *reader) deskBehind(from, to int, s *sentence) int {
	low := func(n int) string { return r.wordAt(to+n, s) }
	one := to-from == 1
	switch {
	case low(0) == "," && (low(1) == "the" || low(1) == "a") && (deskNouns[low(2)] || deskNouns[low(3)]):
		return enough
	case low(0) == "'s":
		switch {
		case r.showBehind(to+1, s) && one && r.wordAt(from-1, s) == ",":
			return enough
		case deskPeople[low(1)], r.showBehind(to+1, s) && one:
			return 1
		}
		return 0
	case one && (low(0) == "spokesperson" || low(0) == "spokeswoman" || low(0) == "spokesman" || low(0) == "executives" || low(0) == "programmers"):
		return enough
	case deskPeople[low(0)] && one, (tvNouns[low(0)] || low(0) == "hit" || low(0) == "original") && r.wordAt(from-1, s) == "the":
		return 1
	}
	at := to
	for n := 0; n < 4 && before[r.wordAt(at, s)]; n++ {
		at++
	}
	verb := r.wordAt(at, s)
	switch {
	case deskVerbs[verb] && r.wordAt(at-1, s) != "is" && ((verb != "picked" && verb != "picks") || r.wordAt(at+1, s) == "up"):
		return 1 + weighIf(one)
	case one && verb == "pulled" && r.wordAt(at+1, s) == "the" && r.wordAt(at+2, s) == "plug":
		return enough
	case one && speaks[verb] && (r.saysStatement(at+1, s) || r.allCapitals(from)):
		return enough
	case one && (speaks[verb] || verb == "declined" || verb == "declines" || verb == "say" || verb == "discuss" || verb == "denies" || verb == "denied" || verb == "insists"):
		return 1
	case one && (verb == "announce" || verb == "announced"), verb == "in" && r.wordAt(at+1, s) == "talks" && one:
		return 1
	}
	return 0
}

// shownBehind may stand behind "shown on Lumen".
var shownBehind = words(`. , every this next later at with and ;`)

// before may stand between a name and its verb.
var before = words(`has have had also officially just is now will quietly already flatly would not n't have hopes only still then`)

// saysStatement tells "said in a statement".
func (r *reader) saysStatement(at int, s *sentence) bool {
	return r.wordAt(at, s) == "in" && r.wordAt(at+2, s) == "statement"
}

func weighIf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// allCapitals tells an acronym such as UBS.
func (r *reader) allCapitals(i int) bool {
	t := r.tokens[i].text
	return len(t) >= 2 && len(t) <= 5 && strings.ToUpper(t) == t && strings.ToLower(t) != t
}

// showBehind tells that a title in quotation marks, or the word for a show,
// stands behind "Lumen's".
func (r *reader) showBehind(at int, s *sentence) bool {
	for k := at; k < s.to && k < at+5; k++ {
		t := r.tokens[k]
		switch {
		case t.text == `"` || t.text == "'":
			return k+1 < s.to && r.tokens[k+1].name()
		case tvNouns[t.low] || t.low == "hit" || t.low == "saga":
			return true
		case !t.word:
			return false
		}
	}
	return false
}

// shownBefore tells that the clause speaks of a show's being shown.
func (r *reader) shownBefore(at int, s *sentence) bool {
	for k := at - 1; k >= s.from && k > at-14; k-- {
		if shownWords[r.tokens[k].low] || r.kindAt(k) == isSeason {
			return true
		}
	}
	return false
}
