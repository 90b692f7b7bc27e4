package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What is told of one of several people who stand in one row is told of each: "with Ida Voss, Per Lund, the
// newcomer Mia Holt and, from season two, Bo Dahl in support".

var fellowRule = once("cast/fellow", func(*hit) []tv.Claim { return nil })

var (
	// rowBetween stands between two people of a row.
	rowBetween = phraseOf(`^ (?:\( [^()]{1,60} \) )?(?:,|and|&|, and|plus|as well as|, plus) (?:(?:, )?(?:from|as of|since) <[ED]\d+> , )?(?:an? |the )?(?:[a-z-]+ ){0,4}?$`)
	// outOfRow is in what stands between two who are told of apart.
	outOfRow = words(`as with who whose whom is are was were has have had will would plays play played joins join while but opposite alongside in by to at on for because when that which of not if about back
		replaces replacing his her their creator writer director producer producers showrunner directs writes returns return leaves left host hosts judge judges director-writer writer-director composer author`)
)

// fellows extends a claim of somebody without a part to those who stand in a row with him, of whom the sentence tells nothing else.
func (r *reader) fellows(s *sentence) {
	text := s.shape.text
	if r.off[fellowRule.name] || !strings.Contains(text, " , <") && !strings.Contains(text, " and ") {
		return
	}
	people := r.mentionsIn(text, 0, len(text), "PN")
	if len(people) < 2 {
		return
	}
	of := map[string]*proposed{} // what is told of whom
	for p := range r.heldOf(s) {
		if c := &p.claim; (c.Kind == tv.Cast || c.Kind == tv.Crew) && (of[c.Value.Person] == nil || c.Kind == tv.Crew) {
			of[c.Value.Person] = p
		}
	}
	if len(of) == 0 {
		return
	}
	for from := 0; from < len(people); {
		to := from + 1
		for to < len(people) && r.nextInRow(text, people[to-1], people[to]) {
			to++
		}
		if to-from > 1 {
			r.fellowsIn(s, people[from:to], of)
		}
		from = to
	}
}

// nextInRow tells that two people who follow one another stand in one row.
func (r *reader) nextInRow(text string, a, b placed) bool {
	between := text[afterMention(text, a.at):b.at]
	if !rowBetween.MatchString(between) {
		return false
	}
	for _, w := range strings.Fields(between) {
		if outOfRow[w] && !strings.Contains(between, "(") && !strings.Contains(between, ", from <") && !strings.Contains(between, "as well as") {
			return false
		}
	}
	return true
}

// fellowsIn gives all of a row what one of them has.
func (r *reader) fellowsIn(s *sentence, row []placed, of map[string]*proposed) {
	var model *proposed
	for _, m := range row {
		p := of[m.name]
		if p == nil {
			continue
		}
		c := &p.claim
		if c.Kind != tv.Cast || c.Value.Character != "" || c.Negative || c.Value.Change != tv.Stars && c.Value.Change != tv.Joins || model != nil && model.claim.Value.Change != c.Value.Change {
			return // of each is told what is his
		}
		model = p
	}
	if model == nil {
		return
	}
	text := s.shape.text
	for _, m := range row {
		end := afterMention(text, m.at)
		h := &hit{r: r, s: s, rule: &fellowRule, loc: []int{m.at, end}, start: m.at - 1, end: end, about: model.title}
		if behind := text[end:]; of[m.name] != nil || !h.actsHere(m) || strings.HasPrefix(behind, " 's ") || strings.HasPrefix(behind, " ( <") || strings.HasPrefix(behind, " as ") {
			continue
		}
		c := castOf(m.name, "", model.claim.Value.Change)
		c.Certainty, c.Plan, c.Season = model.claim.Certainty, model.claim.Plan, model.claim.Season
		if c.Season == 0 {
			c.Season = whole
		}
		r.propose(h, c)
	}
}
