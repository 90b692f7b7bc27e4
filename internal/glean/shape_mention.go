package glean

import (
	"iter"
	"sort"

	"backlot/internal/dates"
	"backlot/internal/tv"
)

// The sorts of mentions, by the letter that stands for them in a shape.
const (
	isShow      = 'S'
	isPerson    = 'P'
	isCharacter = 'C'
	isName      = 'N' // a name of somebody or something nobody knows yet
	isNetwork   = 'W'
	isOutlet    = 'O'
	isSeason    = 'E'
	isDate      = 'D'
)

// mention is one place where something is named.
type mention struct {
	kind       byte
	start, end int    // of the normal text
	from, to   int    // its tokens
	name       string // in the form it is to be given
	id         string
	show       string // the id of a character's show
	season     int
	also       int // the second of "seasons 3 and 4", or the episode of a season
	episode    bool
	on         tv.Date // the day from which a date is read
	date       dates.Found
	full       bool // of a name: first name and surname
	quoted     bool
}

// take makes a mention of tokens that no other mention has; it reports whether it did.
func (r *reader) take(m mention) bool {
	for i := m.from; i < m.to; i++ {
		if r.tokens[i].mention != 0 {
			return false
		}
	}
	if m.from >= m.to {
		return false
	}
	m.start, m.end = r.tokens[m.from].start, r.tokens[m.to-1].end
	r.mentions = append(r.mentions, m)
	for i := m.from; i < m.to; i++ {
		r.tokens[i].mention = int32(len(r.mentions))
	}
	return true
}

// tokensIn gives the tokens that lie in a span of the text.
func (r *reader) tokensIn(start, end int) (from, to int) {
	from = sort.Search(len(r.tokens), func(i int) bool { return r.tokens[i].end > start })
	to = from + sort.Search(len(r.tokens)-from, func(i int) bool { return r.tokens[from+i].start >= end })
	return from, to
}

// mention finds all that is named, the surest first: what is taken is not looked at again.
func (r *reader) mention() {
	r.ownersInS()
	r.spotNames()
	r.mentionSeasons()
	r.mentionDates()
	r.mentionDesks()
	r.mentionShows()
	r.seasonTitles()
	r.mentionOutlets()
	r.mentionChannels()
	r.mentionPeople()
	for i := range r.sentences {
		r.sentences[i].shape = r.shapeOf(&r.sentences[i])
	}
	r.quotations()
	r.findTurns()
	r.subject()
}

// namedBefore gives what is named before a hit in its sentence, then in those before it in the
// paragraph, so many at most.
func (h *hit) namedBefore(sentences int, kinds string) iter.Seq2[*sentence, []placed] {
	return func(yield func(*sentence, []placed) bool) {
		r, end := h.r, h.start
		at := r.indexOf(h.s)
		for i := at; i >= max(0, at-sentences) && r.sentences[i].paragraph == h.s.paragraph; i-- {
			s := &r.sentences[i]
			if i < at {
				end = len(s.shape.text)
			}
			if !yield(s, r.mentionsIn(s.shape.text, 0, end, kinds)) {
				return
			}
		}
	}
}
