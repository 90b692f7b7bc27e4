package glean

import (
	"strings"

	"backlot/internal/names"
)

// What a season is called, an anthology's most of all, is no show of its own: "the third season, X",
// "the new season, titled SHOW: X".

var (
	// partOfRun are nouns for a season that may be called something.
	partOfRun = words(`season installment instalment chapter iteration edition outing run volume cycle`)
	subtitles = words(`titled called subtitled dubbed entitled named themed`)
)

// subtitled is a season by what it is called: of which show, and its number, 0 where that is not known.
type subtitled struct {
	show   *title
	season int
}

// seasonTitles makes seasons of the titles that only say what one is called.
func (r *reader) seasonTitles() {
	if len(r.titles) < 2 && len(r.article.Shows) == 0 {
		return
	}
	newest := 0
	for _, m := range r.mentions {
		if m.kind == isSeason && !m.episode {
			newest = max(newest, m.season)
		}
	}
	found, anthology := map[string]subtitled{}, -1
	var last *title
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.kind != isShow {
			continue
		}
		t := r.titleOf(m)
		if t == nil || t.known || t.called || t.id != "" {
			last = t
			continue
		}
		head := r.headOf(t)
		season, is := r.calledSeason(m, newest)
		if !is && head != nil {
			if anthology < 0 {
				anthology = 0
				if strings.Contains(r.text, "anthology") && newest > 0 {
					anthology = 1
				}
			}
			if is = anthology == 1 && !r.besideBefore(m); is && r.inTitle(m.from, m.to) {
				season = newest
			}
		}
		if !is {
			if head == nil {
				last = t
			}
			continue
		}
		if head == nil {
			if head = r.onlyCalled(); head == nil {
				head = last
			}
		}
		if head == nil || head == t {
			last = t
			continue
		}
		if old := found[t.name]; old.show == nil || old.season == 0 {
			found[t.name] = subtitled{head, season}
		}
	}
	if len(found) == 0 {
		return
	}
	for name, x := range found { // "X" beside "SHOW: X"
		if _, end, cut := strings.Cut(name, ": "); cut && found[end].season == 0 {
			if t := r.titles[names.Fold(end)]; t != nil && !t.known && !t.called && t != x.show {
				found[t.name] = x
			}
		}
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.kind != isShow {
			continue
		}
		t := r.titleOf(m)
		x := found[titleName(t)]
		if x.show == nil {
			continue
		}
		t.count--
		if x.season > 0 {
			m.kind, m.season, m.name = isSeason, x.season, ""
			continue
		}
		m.name, m.id = x.show.name, x.show.id
		x.show.count++
	}
	for key, t := range r.titles {
		if t.count < 1 && found[t.name].show != nil {
			delete(r.titles, key)
		}
	}
}

func titleName(t *title) string {
	if t == nil {
		return ""
	}
	return t.name
}

// headOf gives the show from whose title another goes on behind a colon, or nil.
func (r *reader) headOf(t *title) *title {
	head, _, cut := strings.Cut(t.name, ": ")
	if !cut {
		return nil
	}
	return r.titles[names.Fold(head)]
}

// onlyCalled gives the one show that the call names, or nil.
func (r *reader) onlyCalled() *title {
	if len(r.article.Shows) != 1 {
		return nil
	}
	return r.titles[names.Fold(r.article.Shows[0])]
}

// besideBefore tells that what comes out of a show stands before a title: it is that one's.
func (r *reader) besideBefore(m *mention) bool {
	s := r.sentenceOf(m.from)
	for k := m.from - 1; s != nil && k >= s.from && k > m.from-8; k-- {
		if besideNouns[r.tokens[k].low] || r.tokens[k].low == "series" && r.offshootBefore(k, s) {
			return true
		}
	}
	return false
}

// calledSeason tells that a title stands as what a season is called, and gives its number, which for
// "the new season" is the newest that the article names.
func (r *reader) calledSeason(m *mention, newest int) (season int, is bool) {
	s := r.sentenceOf(m.from)
	if s == nil || r.besideBefore(m) {
		return 0, false
	}
	left, right := m.from-1, m.to
	for left >= s.from && isQuote(r.tokens[left].text) {
		left--
	}
	for right < s.to && isQuote(r.tokens[right].text) {
		right++
	}
	at := func(k int) (int, bool) {
		if k < s.from || k >= s.to {
			return 0, false
		}
		if n := r.tokens[k].mention; n != 0 {
			x := &r.mentions[n-1]
			return x.season, x.kind == isSeason && !x.episode
		}
		return newest, partOfRun[r.tokens[k].low] && newest > 0
	}
	switch before := r.lowAt(left, s); {
	case subtitles[before]:
		for k := left - 1; k >= s.from && k > left-9; k-- {
			if r.kindAt(k) == isShow || r.tokens[k].text == ";" {
				break
			}
			if n, ok := at(k); ok {
				return n, true
			}
		}
		if left > s.from+1 {
			return 0, false
		}
		for k := right; k < s.to && k < right+7; k++ { // "Titled X, the six-episode season"
			if n, ok := at(k); ok {
				return n, true
			}
		}
	case before == "," || before == "(" || before == "--" || before == ":":
		k := left - 1
		for k > s.from && isQuote(r.tokens[k].text) {
			k--
		}
		if r.kindAt(k) == isShow { // "season 2 of SHOW, X,"
			if k = r.mentions[r.tokens[k].mention-1].from - 1; k > s.from && isQuote(r.tokens[k].text) {
				k--
			}
			if r.lowAt(k, s) != "of" {
				break
			}
			k--
		}
		n, ok := at(k)
		if next := r.lowAt(right, s); ok && (next == "," || next == "." || next == ")" || next == "--" || next == "") {
			return n, r.kindAt(k) == isSeason || before == "," && r.ofSeasonAlone(k, s)
		}
	}
	if r.lowAt(right, s) == "," && r.lowAt(right+1, s) == "the" && r.kindAt(right+2) == isSeason {
		end := r.mentions[r.tokens[right+2].mention-1].to
		if low := r.lowAt(end, s); low == "of" || low == "in" || low == "," {
			return at(right + 2)
		}
	}
	return 0, false
}

// ofSeasonAlone tells that a noun for a season is one with an article: "the new season,".
func (r *reader) ofSeasonAlone(k int, s *sentence) bool {
	for i := k - 1; i >= s.from && i > k-4; i-- {
		if low := r.tokens[i].low; low == "the" || low == "its" || low == "this" {
			return true
		}
	}
	return false
}
