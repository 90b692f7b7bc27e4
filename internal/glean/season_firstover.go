package glean

import (
	"strings"

	"backlot/internal/tv"
)

// firstIsOver gives to the second season whoever is told to come back in the first, or to come
// in what has been on: of an article that tells of the second season's making.
func (r *reader) firstIsOver() {
	second, ahead, been := map[*title]bool{}, map[*title]bool{}, r.seenFirst()
	for _, p := range r.proposed {
		c := p.claim
		if p.dropped || c.Negative || c.Certainty == tv.Denied || c.Certainty == tv.Speculated {
			continue
		}
		switch {
		case c.Kind == tv.Stage && c.Season == 2:
			second[p.title] = second[p.title] || c.Value.Text == tv.Renewed || c.Value.Text == tv.Filming || c.Value.Text == tv.Wrapped || c.Value.Text == tv.PreProduction || c.Value.Text == tv.InDevelopment
		case c.Kind == tv.Premiere && c.Season == 1 && r.future(c.Value.Date), c.Kind == tv.Stage && c.Season == 1 && c.Plan:
			ahead[p.title] = true
		case c.Kind == tv.Cast && c.Value.Change == tv.Returns:
			been[p.title] = true // nobody returns to what has not been shown
		}
	}
	for i := range r.proposed {
		p := &r.proposed[i]
		if c := &p.claim; c.Kind == tv.Cast && c.Season == 1 && (c.Value.Change == tv.Returns || c.Value.Change == tv.Joins && been[p.title]) && second[p.title] && !ahead[p.title] && !r.namesIn(r.sentences[p.sentence].shape.text, 1) {
			c.Season = 2
		}
	}
}

// inCredits ends what stands before the titles of what somebody was in before.
var inCredits = phraseOf(` (?:credits (?:also )?includ(?:e|es|ed|ing)|best known for|known for|most recently (?:seen|appeared|starred) (?:in|on)|recently (?:seen|starred|appeared) (?:in|on)|previously (?:starred|appeared|seen) (?:in|on)) `)

// creditListed tells that the article lists a name among somebody's credits.
func (r *reader) creditListed(m *mention) bool {
	name := " " + lows(r.tokens[m.from:m.to]) + " "
	for i := range r.sentences {
		text := r.lowsOf(&r.sentences[i])
		if !strings.Contains(text, name) {
			continue
		}
		if loc := inCredits.FindStringIndex(text); loc != nil && strings.Contains(text[loc[1]-1:], name) {
			return true
		}
	}
	return false
}
