package glean

import (
	"strings"

	"backlot/internal/tv"
)

// The day, the place and the season that a question and its answer give together.

// guessesDay is an answer in which a day is a guess or a hope.
var guessesDay = phraseOf(` (?:hope|hoping|hopefully|guess|maybe|perhaps|probably|possibly|think|would|should|could|might|may|likely|ideally|expect|fingers|if) `)

// answerDay reads when a thing is, of which a question asks the day.
func (r *reader) answerDay(s, d *sentence, how int) {
	days := r.mentionsIn(s.shape.text, 0, len(s.shape.text), "D")
	if len(days) != 1 || how == withNo || how == withNotYet || hedges.MatchString(s.shape.text) && how != openly {
		return
	}
	n := r.indexOf(s)
	text := s.shape.text
	k := strings.IndexByte(text[days[0].at:], '>')
	day := text[days[0].at : days[0].at+k+1]
	at := len(d.shape.text) - 2
	d.shape.text = d.shape.text[:at] + "in " + day + " . "
	last := d.shape.token[len(d.shape.token)-1]
	d.shape.at = append(d.shape.at[:len(d.shape.at)-1], int32(at), int32(at+3), int32(at+3+len(day)+1))
	d.shape.token = append(d.shape.token[:len(d.shape.token)-1], last, int32(days[0].from), last)
	q := &r.sentences[max(n-1, 0)]
	for _, p := range r.saidIn(d) {
		c := p.claim
		if c.Negative || c.Kind != tv.Premiere && c.Kind != tv.Finale && c.Kind != tv.Stage || c.Kind == tv.Stage && c.When == "" {
			continue
		}
		for i := range r.proposed {
			if o := &r.proposed[i]; o.sentence == n && !o.dropped && o.claim.Kind == c.Kind && o.claim.Value == c.Value {
				return // it says so itself
			}
		}
		c.Certainty = tv.Confirmed
		if guessesDay.MatchString(text) {
			c.Certainty, c.Plan = tv.Speculated, false
		} else if c.Kind == tv.Stage {
			c.Plan = c.When.First().After(r.article.Published.Last())
		}
		if c.Kind == tv.Stage && c.Detail == "" {
			c.Detail = r.placeGoneTo(s)
		}
		r.answers(s, q, p, c)
	}
}

// placeGoneTo gives the place that those who make a show go to: "We go back to Toronto in February".
func (r *reader) placeGoneTo(s *sentence) string {
	for i := s.from; i+1 < s.to; i++ {
		low := r.tokens[i].low
		if low == "to" && i > s.from && wayThere[r.tokens[i-1].low] {
			if to := r.placeNames(i+1, s.to); to > i+1 {
				return "in " + strings.Join(strings.Fields(r.text[r.tokens[i+1].start:r.tokens[to-1].end]), " ")
			}
		}
		if atPlace[low] {
			if to := r.placeAt(i, s.to); to > 0 {
				return strings.Join(strings.Fields(r.text[r.tokens[i].start:r.tokens[to-1].end]), " ")
			}
		}
	}
	return ""
}

// wayThere are words before "to" and a place that somebody goes to.
var wayThere = words(`back go going off head heading return returning travel fly over up down out`)

// answerWhere reads where a show was made, of which a question asks.
func (r *reader) answerWhere(s, q *sentence) {
	t := r.show
	if t == nil {
		return
	}
	for i := s.from; i < s.to && i < s.from+6; i++ {
		if !atPlace[r.tokens[i].low] {
			continue
		}
		if to := r.placeAt(i, s.to); to > 0 {
			c := stageOf(tv.Wrapped)
			c.Detail = strings.Join(strings.Fields(r.text[r.tokens[i].start:r.tokens[to-1].end]), " ")
			c.Certainty, c.Show, c.ShowName, c.AsOf = tv.Confirmed, t.id, t.name, r.article.Published
			if c.Season = r.seasonInQuestion(s); c.Season == 0 {
				c.Season = r.season[foldedName(t)]
			}
			r.answers(s, q, proposed{title: t}, c)
		}
		return
	}
}

// seasonAskedFor gives the answer that begins with a sentence the season that its question is about.
func (r *reader) seasonAskedFor(s *sentence) {
	t, is := r.turnAt[s.paragraph]
	if !is || r.show == nil {
		return
	}
	n := r.seasonInQuestion(s)
	if n > 0 {
		r.seasonTalk = n
	} else if t.by != "" && r.seasonTalk >= r.season[foldedName(r.show)] {
		n = r.seasonTalk // of which the questions before were
	}
	if n > 0 {
		r.local[foldedName(r.show)] = n
	}
}

// seasonInQuestion gives the one season in the question that a paragraph answers, 0 for none.
func (r *reader) seasonInQuestion(s *sentence) int {
	t, n := r.turnAt[s.paragraph], 0
	for i := t.from; i < t.to; i++ {
		text := r.sentences[i].shape.text
		for _, e := range r.mentionsIn(text, 0, len(text), "E") {
			if e.episode || e.also > 0 || n > 0 && n != e.season {
				return 0
			}
			n = e.season
		}
	}
	return n
}

// askedSeason gives the season that was asked for, of a day to come in an answer that names one before it alone.
func (h *hit) askedSeason(c tv.Claim) int {
	n := h.r.seasonInQuestion(h.s)
	if n < 2 || c.Kind != tv.Premiere || c.Value.Date.IsZero() || !c.Value.Date.First().After(h.r.article.Published.Last()) {
		return 0
	}
	for _, e := range h.r.mentionsIn(h.s.shape.text, 0, len(h.s.shape.text), "E") {
		if e.season >= n {
			return 0
		}
	}
	return n
}
