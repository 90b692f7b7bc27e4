package glean

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// subject decides which show the article is about, and for each show which season.
func (r *reader) subject() {
	score := map[*title]int{}
	for i := range r.sentences {
		s := &r.sentences[i]
		for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "S") {
			t := r.titleOf(p.mention)
			switch {
			case s.title:
				score[t] += 6
			case r.aside(s, p):
			case s.heading, r.seasonBeside(p.from, p.to):
				score[t] += 3
			default:
				score[t]++
			}
		}
	}
	for _, t := range r.inOrder() {
		if t.called {
			score[t] += 1000
		}
		if score[t] > 0 && (r.main == nil || score[t] > score[r.main]) {
			r.main = t
		}
	}
	for t, n := range score {
		t.firm = t.firm || t.called || n >= 3 || len(score) == 1
	}
	r.show = r.main
	seasons := map[string]map[int]int{}
	for i := range r.sentences {
		s := &r.sentences[i]
		for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "S") {
			if !r.aside(s, p) {
				r.show = r.titleOf(p.mention)
				break
			}
		}
		if r.show == nil {
			continue
		}
		for _, e := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "E") {
			key := names.Fold(r.show.name)
			n := max(e.season, alsoSeason(e.mention))
			if seasons[key] == nil {
				seasons[key] = map[int]int{}
			}
			seasons[key][n] += 1 + 3*weighIf(s.title) + weighIf(i < 3)
			if best := r.season[key]; !unordered(s.shape.text, e.at) && (seasons[key][n] > seasons[key][best] || seasons[key][n] == seasons[key][best] && n > best) {
				r.season[key] = n
			}
		}
	}
	r.show = r.main
	if r.main != nil && !r.main.called && score[r.main] < 6 && len(score) > 3 {
		r.show = nil // a roundup: what stands before the first show is about none
	}
}

// unordered tells that a season is named as one that is not, or not yet, to be:
// "no fourth season", "a fifth has not been ordered", "a third season, if they get one".
func unordered(text string, at int) bool {
	behind := text[at : at+1]
	for n, i := 0, at+1; n < 6 && i < len(text); n++ {
		next := strings.IndexByte(text[i:], ' ')
		if next < 0 {
			break
		}
		i += next + 1
		behind = text[at:i]
	}
	before := text[back(text, at, 5) : at+1]
	return has(before, "no", "not ordered a", "whether", "about a", "if a", "n't ordered a", "for a", "of a", "pressed for a", "not", "circling a") && !has(before, "renewed for a", "return for a", "back for a", "ordered", "returns for a", "renewal for a") && !has(before, "not only") && has(before, "no", "not", "whether", "if", "about a", "pressed for a", "circling a") ||
		has(behind+" ", "has not been", "have not been", "not been ordered", "if they", "could", "might", "may", "would", "is possible", "possible", "is anyone", "not been decided")
}

func alsoSeason(m *mention) int {
	if m.episode {
		return 0
	}
	return m.also
}

func (r *reader) titleOf(m *mention) *title { return r.titles[names.Fold(m.name)] }

// inOrder lists the shows in the order of the text, called ones first.
func (r *reader) inOrder() []*title {
	return slices.DeleteFunc(r.inOrderAll(), func(t *title) bool { return t.count == 0 && !t.called })
}

// inOrderAll lists the titles, those too that have not been looked for yet.
func (r *reader) inOrderAll() (list []*title) {
	seen := map[*title]bool{}
	for _, t := range r.titles {
		if !seen[t] {
			seen[t] = true
			list = append(list, t)
		}
	}
	slices.SortFunc(list, func(a, b *title) int {
		if a.called != b.called {
			if a.called {
				return -1
			}
			return 1
		}
		if a.at != b.at {
			return a.at - b.at
		}
		return strings.Compare(a.name, b.name)
	})
	return list
}

// asides are the words before a show that is named for comparison or for somebody's past work.
var asides = []string{
	"like", "known for", "work on", "work in", "work for", "than", "makers of", "creator of", "creators of", "team behind", "people behind", "mind behind", "star of", "stars of", "director of",
	"reminiscent of", "fans of", "such as", "seen in", "appeared in", "starred in", "roles in", "role in", "worked on", "worked together on", "success of", "shows like", "including", "writer of",
	"producer of", "producers of", "similar to", "alongside", "ahead of", "replaces", "followed by", "credits include", "from", "remembered for", "of hbo's", "inspired by", "based on", "alum of",
}

// aside tells that a show is mentioned for something else than news of it.
func (r *reader) aside(s *sentence, p placed) bool {
	if r.seasonBeside(p.from, p.to) || s.heading || s.title {
		return false
	}
	before := strings.TrimSuffix(s.shape.text[:p.at], `" `)
	before = strings.TrimSuffix(strings.TrimSuffix(before, "' "), "the ")
	for _, a := range asides {
		if strings.HasSuffix(before, " "+a+" ") {
			return true
		}
	}
	window := before[back(before, max(len(before)-1, 0), 12):]
	if i := strings.LastIndex(window, " ) "); i >= 0 {
		window = window[i:]
	}
	if has(window+" ", "known for", "renowned for", "work on", "credits include", "reminiscent of", "shows such as", "shows like", "groundbreaking shows") {
		return true
	}
	if strings.HasSuffix(before, "> , ") || strings.HasSuffix(before, "> and ") || strings.HasSuffix(before, "> , and ") {
		for _, other := range r.mentionsIn(s.shape.text, 0, p.at, "S") {
			if r.aside(s, other) {
				return true
			}
		}
	}
	behind := s.shape.text[p.at+1:]
	_, behind, _ = strings.Cut(behind, " ")
	return strings.HasPrefix(behind, "alum") || strings.HasPrefix(behind, "star ") || strings.HasPrefix(behind, "creator ") && r.main != nil && r.titleOf(p.mention) != r.main ||
		strings.HasPrefix(behind, "director ") || strings.HasPrefix(behind, "fame")
}

// follow keeps track of which show and season the text is speaking of.
func (r *reader) follow(s *sentence) {
	if s.paragraph != r.paragraph {
		r.paragraph = s.paragraph
		clear(r.local)
	}
	if s.title {
		return
	}
	if s.heading {
		r.spoiled = false
	}
	text := s.shape.text
	if has(text, "spoilers ahead", "spoiler warning", "spoiler alert", "spoilers follow", "contains spoilers", "major spoilers", "spoilers below", "spoilers for") {
		r.spoiled = true
	}
	moved := false
	for _, p := range r.mentionsIn(text, 0, len(text), "S") {
		if t := r.titleOf(p.mention); t != nil && !r.aside(s, p) && !moved {
			if r.show != t {
				r.earlier = r.show
			}
			r.show, r.named, r.underHead, moved = t, s.paragraph, s.heading, true
		}
	}
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if r.show != nil && !r.backstory(s, e) {
			r.local[names.Fold(r.show.name)] = e.season
		}
	}
	for _, w := range r.mentionsIn(text, 0, len(text), "W") {
		r.lastNetwork = w.name
	}
	r.personSpokenOf(s)
}

// backstory tells that a season is named for what it was: "the first season's highlights".
func (r *reader) backstory(s *sentence, e placed) bool {
	_, behind, _ := strings.Cut(s.shape.text[e.at+1:], " ")
	before := s.shape.text[:e.at+1]
	if r.show != nil && e.season >= r.season[names.Fold(r.show.name)] {
		return false
	}
	for _, w := range []string{"finale ", "'s ", "ended ", "was ", "were ", "left ", "premiered ", "aired ", "debuted ", "saw ", "received ", "broke ", "had "} {
		if strings.HasPrefix(behind, w) {
			return true
		}
	}
	for _, w := range []string{" after ", " since ", " with its ", " of its ", " of the ", " end of ", " events of ", " like ", " from ", " than ", " during "} {
		if strings.HasSuffix(before, w) || strings.HasSuffix(before, w+"the ") {
			return !r.seasonOfShow(e)
		}
	}
	return false
}

// seasonOfShow tells "season 1 of SHOW".
func (r *reader) seasonOfShow(e placed) bool {
	return e.to+1 < len(r.tokens) && r.tokens[e.to].low == "of" && r.kindAt(e.to+1) == isShow
}
