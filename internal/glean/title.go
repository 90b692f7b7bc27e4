package glean

import (
	"strings"
	"unicode"

	"backlot/internal/names"
)

// A title that no list has is found by what speaks for it: each place where a run
// of capitalised words stands gives it points, and so do quotation marks, the
// headline, and standing there again. title_evidence.go says how much.

// enough is the number of points that make a title.
const enough = 5

// mostCandidates bounds how many titles are looked for in one text.
const mostCandidates = 5000

// weighTitles looks at all that may be a title, whoever knows it.
func (r *reader) weighTitles() {
	c := &candidates{byKey: map[string]*candidate{}, around: map[int]*around{}}
	r.cands = c
	r.surnamesAlone()
	for si := range r.sentences {
		if s := &r.sentences[si]; !s.title || r.inSmall(s) {
			r.weighSentence(c, s)
			r.weighLines(c, s)
		}
	}
	for si := range r.sentences {
		if s := &r.sentences[si]; s.title && !r.inSmall(s) {
			r.weighHeadline(c, s)
		}
	}
	r.weighOpenings(c)
	for si := range r.sentences {
		r.weighKnown(c, &r.sentences[si])
	}
	if r.aboutShows() {
		r.settleCandidates(c)
		r.judgeTitles(c)
	}
}

func (r *reader) weighSentence(c *candidates, s *sentence) {
	from := s.from
	if colon := r.labelEnd(s); colon > 0 {
		r.weighWhole(c, s.from, colon, s)
		from = colon
	}
	for i := from; i < s.to; i++ {
		if !r.mayBegin(i, s) {
			continue
		}
		to := r.quotedRun(i, s.to)
		if to > 0 {
			r.weighWhole(c, i, to, s)
			i = to
			continue
		}
		if to = r.starredRun(i, s.to); to > 0 {
			r.weighWhole(c, i, to, s)
		}
		to = r.titleRun(i, s.to)
		r.weighParts(c, i, to, s)
		r.weighOwned(c, i, to, s)
		if over := r.overComma(i, to, s.to); over > 0 {
			r.weighRun(c, i, over, s)
		}
		i = to - 1
	}
}

// overComma gives the end of a run that goes on behind a comma, "Hollow Point, Michigan", or 0.
func (r *reader) overComma(from, comma, to int) int {
	if comma+1 >= to || r.tokens[comma].text != "," || !r.tokens[comma+1].name() || r.tokens[comma+1].mention != 0 || stops[r.tokens[comma+1].low] {
		return 0
	}
	end := r.titleRun(comma+1, to)
	if end-comma > 4 || end-from > longestTitle {
		return 0
	}
	return end
}

// labelEnd gives the colon behind a name that begins a paragraph, or 0.
func (r *reader) labelEnd(s *sentence) int {
	for k := s.from; k < s.to && k < s.from+longestTitle; k++ {
		t := r.tokens[k]
		switch {
		case t.text == ":" && k > s.from:
			if r.labels(s.from, k, s) {
				return k
			}
			return 0
		case t.mention == 0 && (t.upper || connectors[t.low] && t.text != ":"):
		default:
			return 0
		}
	}
	return 0
}

// weighParts weighs a run and what its connectors part it into.
func (r *reader) weighParts(c *candidates, from, to int, s *sentence) {
	from = r.behindWatchers(from, to, s)
	if s.heading && from == s.from && to == s.to && to-from < 7 {
		r.weighWhole(c, from, to, s)
		return
	}
	if from == s.from && to-from > 2 && r.leads(from, s) && connectors[r.tokens[from+1].low] && !r.opensAside(from, s) {
		r.weighRun(c, from, to, s) // "How to Die Alone"
	}
	from = r.behindWhere(from, to, s)
	if k := r.behindOriginal(from, to); k > from {
		from = k // "Sky Original Redwater Bank"
	}
	if from == s.from && to-from > 1 && r.leads(from, s) && (mayLead[r.tokens[from].low] || plainKinds[r.tokens[from].low]) && r.tokens[from+1].name() {
		r.weighRun(c, from, to, s) // "Dead Calm Harbour"
	}
	for from < to && r.leads(from, s) {
		if low := r.tokens[from].low; from+1 < to && r.tokens[from+1].name() && (cardinals[low] > 0 || ordinals[low] > 0) {
			r.weighWhole(c, from, to, s) // "Nine Wells"
			return
		}
		for from++; from < to && !r.tokens[from].name(); from++ {
		}
	}
	if from >= to {
		return
	}
	type part struct{ from, to int }
	parts := []part{{from, to}}
	for k := from + 1; k < to; k++ {
		if !connectors[r.tokens[k].low] || r.tokens[k].name() || r.tokens[k].low == "'s" && r.tokens[from].low == "the" {
			continue // "The Surveyor's Wife" is not the Surveyor's
		}
		next := k + 1
		for next < to && !r.tokens[next].name() && !digit(r.tokens[next].text[0]) {
			next++
		}
		parts[len(parts)-1].to = k
		parts = append(parts, part{next, to})
		k = next
	}
	for i := range parts[:min(len(parts), mostParts)] {
		for j := i; j < min(len(parts), mostParts); j++ {
			if i == 0 && j == len(parts)-1 {
				r.weighWhole(c, from, to, s)
			} else if parts[i].from < parts[j].to {
				r.weighRun(c, parts[i].from, parts[j].to, s)
			}
		}
	}
}

// mayLead are words of its sentence that begin titles as well.
var mayLead = words(`dead late gone over old last first next american british english irish scottish french german european hollywood london paris christmas summer winter spring autumn fall halloween
	watch near inside outside under behind beyond everything nothing everyone nobody all both every no never once twice still only dr mr mrs ms`)

// mostParts bounds into how many parts a run is looked at.
const mostParts = 4

// leads tells a capitalised word that belongs to its sentence and not to a title.
func (r *reader) leads(i int, s *sentence) bool {
	low := r.tokens[i].low
	if strings.HasSuffix(low, "-nominated") || strings.HasSuffix(low, "-winning") {
		return true
	}
	if low == "the" && i+1 < s.to && r.tokens[i+1].name() {
		return false
	}
	if i > s.from && (cardinals[low] > 0 || ordinals[low] > 0) && i+1 < s.to && r.tokens[i+1].name() {
		return false // "on Nine Wells": a number has its capital letter for the title alone
	}
	if i == s.from && (r.sentenceWord(i, s) || stops[low] || !s.heading && !s.title && plainKinds[low]) {
		return true
	}
	if i > s.from && little[low] && !s.heading && !s.title && i+1 < s.to && r.tokens[i-1].word && !r.tokens[i-1].upper && (r.tokens[i+1].name() || connectors[r.tokens[i+1].low]) {
		return false // "asked about Somebody Knows"
	}
	return (stops[low] && low != "the" && low != "a" || jobs[low]) && !r.titleCased(s)
}

// sentenceWord tells that a sentence's first word has its capital letter for that alone.
func (r *reader) sentenceWord(i int, s *sentence) bool {
	return !s.heading && !s.title && r.small(r.tokens[i].low) && !(i+1 < s.to && r.tokens[i+1].name())
}

// small tells that a word stands elsewhere in small letters.
func (r *reader) small(low string) bool {
	if r.plainWords == nil {
		r.plainWords = map[string]bool{}
		for _, t := range r.tokens {
			if t.word && !t.upper {
				r.plainWords[t.low] = true
			}
		}
	}
	return r.plainWords[low]
}

// titleCased tells a headline in which every word has a capital letter.
func (r *reader) titleCased(s *sentence) bool { return s.heading || s.title }

func (r *reader) weighWhole(c *candidates, from, to int, s *sentence) {
	if x := r.weighRun(c, from, to, s); x != nil {
		x.own++
	}
}

// weighRun adds what one place of a run says of it.
func (r *reader) weighRun(c *candidates, from, to int, s *sentence) *candidate {
	quoted := r.quotedAt(from, to)
	if quoted && from > 1 && givenNames[r.tokens[from-2].low] && to+1 < s.to && r.nickname(from-1) {
		return nil // what somebody is called: Carmen "Fred" Oates
	}
	for from < to && !r.tokens[to-1].word && r.tokens[to-1].text != "!" && r.tokens[to-1].text != "?" {
		to--
	}
	to = r.withoutArticle(from, to, s, quoted)
	for !quoted && to-1 > from && r.tokens[to-1].text != "'s" && (connectors[r.tokens[to-1].low] && !r.tokens[to-1].name() || r.tokens[to-1].text == "I") {
		to--
	}
	to = r.withoutLabel(from, to)
	if from >= to || to-from > longestTitle || r.onlyStops(from, to) || len(c.list) > mostCandidates {
		return nil
	}
	if !quoted && to-from > 1 && r.tellsGenre(to, s) {
		return nil // "its Coast Guard procedural Tidewater"
	}
	if !quoted && counted(r.tokens[to-1].low) {
		return nil // "The 10-episode run"
	}
	if !quoted && to-from > 1 && companies[r.tokens[to-1].low] && !r.starredAt(from, to) {
		return nil // "Paperboat Productions"
	}
	name := strings.Join(strings.Fields(r.text[r.tokens[from].start:r.tokens[to-1].end]), " ")
	key := names.Fold(name)
	if key == "" || len(name) < 2 || !quoted && to-from < 3 && bareParts.MatchString(strings.ToLower(name)) || !quoted && !strings.ContainsFunc(name, unicode.IsLetter) {
		return nil // "15:31"
	}
	x := c.byKey[key]
	if x == nil {
		x = &candidate{name: name, key: key, at: from, caps: true}
		c.byKey[key] = x
		c.list = append(c.list, x)
	}
	if upper := strings.ToUpper(name) == name; x.caps && !upper {
		x.name, x.caps = name, false
	} else if beginsLoud(x.name) && !beginsLoud(name) {
		x.name = name
	}
	points, why := r.placeOf(x, from, to, s)
	if len(x.spots) < mostSpots {
		x.spots = append(x.spots, spotOf{from, to, s})
	}
	x.points += points
	x.named, x.body = x.named || s.title, x.body || !s.title
	if x.count++; points > x.best && !(s.title && len(r.article.Shows) > 0) {
		x.best, x.why = points, why
	}
	if r.quotedAt(from, to) {
		x.quoted++
	}
	return x
}

func (r *reader) onlyStops(from, to int) bool {
	if to-from > 3 { // "The Last of Us"
		return false
	}
	if first, last := r.tokens[from], r.tokens[to-1]; to-from > 1 && first.name() && last.name() && (cardinals[first.low] > 0 || ordinals[first.low] > 0 || dayNames[first.low]) && !tvNouns[last.low] && !seasonNouns[last.low] {
		return false // "Seven Stars", "Second Sunday", "Sunday Best"
	}
	for k := from; k < to; k++ {
		if low := r.tokens[k].low; r.tokens[k].word && !stops[low] && !connectors[low] && !tvNouns[low] && !seasonNouns[low] {
			return false
		}
	}
	return !(r.quotedAt(from, to))
}

// companies end the name of who makes shows.
var companies = words(`productions pictures studios entertainment films television media filmworks group holdings ltd limited llc gmbh inc plc`)

// starredAt tells that asterisks stand around a run.
func (r *reader) starredAt(from, to int) bool {
	return from > 0 && to < len(r.tokens) && r.tokens[from-1].text == "*" && r.tokens[to].text == "*"
}

var (
	showTalk = words(`episode episodes showrunner sitcom renewed streamer streaming premiere premieres series seasons drama thriller finale spin-off spinoff cast actor actress television tv broadcaster network
		cancelled canceled prequel soap filming screenwriter miniseries`)
	otherTalk = words(`election elections campaign senator president minister parliament police coach striker goal goals match rugby football league team teams court killed virus protest protests
		government voters polls championship tournament scored players player referee halftime`)
)
