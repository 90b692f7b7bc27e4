package glean

import (
	"strings"

	"backlot/internal/names"
)

// What a prequel, a spin-off or a film of a show is called.

// introduced tells that a run of words is what a prequel, a spin-off, a film is called:
// "the prequel, X, will", "a special titled X".
func (r *reader) introduced(from, to int, s *sentence) bool {
	left := from - 1
	if r.quotedAt(from, to) {
		left--
	}
	b := r.lowAt(left, s)
	switch {
	case calls[b]:
		for k := left - 1; k >= s.from && k > left-10 && r.tokens[k].text != ";"; k-- {
			if low := r.tokens[k].low; besideNouns[low] || low == "series" && r.offshootBefore(k, s) {
				return !r.madeIntoFilm(r.tokens[k].low, from, to)
			}
		}
	case b == ",":
		k := left - 1
		if low := r.lowAt(k, s); low == "series" || low == "show" {
			k--
		}
		low, behind := r.lowAt(k, s), r.lowAt(to, s)
		if r.quotedAt(from, to) {
			behind = r.lowAt(r.afterQuote(to), s)
			if behind == "" || besideNouns[low] {
				behind = ","
			}
		}
		return besideNouns[low] && !oneOffNoun[low] && (behind == "," || behind == "." || behind == "")
	}
	return false
}

var oneOffNoun = words(`film movie special`)

func (r *reader) offshootBefore(k int, s *sentence) bool { return besideNouns[r.lowAt(k-1, s)] }

// madeIntoFilm tells that a film is called something that no show of the text is called in part.
func (r *reader) madeIntoFilm(noun string, from, to int) bool {
	if !oneOffNoun[noun] {
		return false
	}
	name := r.text[r.tokens[from].start:r.tokens[to-1].end]
	for _, t := range r.titles {
		if strings.HasPrefix(name, t.name+":") || strings.HasPrefix(name, t.name+" ") {
			return false
		}
	}
	return true
}

// goesOn finds the titles that go on from that of a show which the call names, behind a
// colon, where they are introduced as a film or a spin-off of it: "a special titled X: Y".
func (r *reader) goesOn() (found []string) {
	for _, name := range r.article.Shows {
		var want []string
		for _, t := range tokensOf(name) {
			want = append(want, t.text)
		}
		if len(want) == 0 {
			continue
		}
		for i := range r.sentences {
			s := &r.sentences[i]
			for k := s.from; k+len(want)+1 < s.to && !s.title && !s.heading; k++ {
				colon := k + len(want)
				if r.tokens[colon].text != ":" || !r.tokens[colon+1].name() || !r.titleStands(want, k) {
					continue
				}
				end := r.titleRun(colon+1, s.to)
				if r.introduced(k, end, s) || calls[r.lowAt(k-1, s)] || r.quotedAt(k, end) && calls[r.lowAt(k-2, s)] || r.offshootIs(k, i) {
					found = append(found, r.text[r.tokens[k].start:r.tokens[end-1].end])
				}
			}
		}
	}
	return found
}

// offshootIs tells that what begins at a token is called an offshoot, right before it or at the end of the
// sentence before: "There is also a spinoff in the works. X: Y will ...".
func (r *reader) offshootIs(k, i int) bool {
	s := &r.sentences[i]
	for left := k - 1; left >= max(s.from, k-2); left-- {
		if low := r.lowAt(left, s); besideNouns[low] && !oneOffNoun[low] {
			return true
		} else if low != "series" && low != "show" && low != "\"" && low != "," {
			return false
		}
	}
	if k > s.from+1 || i == 0 || r.sentences[i-1].paragraph != s.paragraph {
		return false
	}
	before := &r.sentences[i-1]
	for left := before.from; left < before.to; left++ {
		if low := r.tokens[left].low; besideNouns[low] && !oneOffNoun[low] && low != "companion" {
			return true
		}
	}
	return false
}

// endOf tells that a title is the end of another's that goes on from a show's, and no show
// itself: "Reno" of "Ashdown Falls: Reno".
func (r *reader) endOf(t *title, form string) bool {
	old := r.titles[names.Fold(form)]
	head, end, cut := strings.Cut(t.name, ": ")
	return cut && end == form && old != t && old.id == "" && !old.called && r.titles[names.Fold(head)] != nil
}

// goesOnFrom tells that a title goes on from that of the show the text is about: "X: Y".
func (r *reader) goesOnFrom(t *title) bool {
	return r.main != nil && strings.HasPrefix(t.name, r.main.name+": ")
}
