package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Which season is meant where the article tells of two: the one whose episodes they are,
// the current one where the next has been ordered, and the first where nothing has been
// shown yet.

var (
	// comesBehind follows a season that is still to come, whatever stands before it.
	comesBehind = phraseOf(`^(?:["'] )?(?:of <S\d+> (?:["'] )?)?(?:(?:will|is|are|was|to|all|now|also|both) )*(?:launch|launches|premiere|premieres|debut|debuts|arrive|arrives|drop|drops|land|lands|begin|begins|air|airs|stream|be (?:released|shown|available|broadcast)|set to|set for|due|expected to|scheduled|slated|released) `)
	// itsEpisodes stands between a number of episodes and the season whose they are.
	itsEpisodes = phraseOf(`^ (?:of|in|for) (?:(?:the|its|their) )?(?:["'] )?(?:<S\d+> (?:["'] )?)?(?:'s )?(?:(?:new|upcoming|forthcoming|opening) )?$`)
	// wasInThen stands between somebody and the season in which they were: "Emma Rustad, who played Liv in the first season".
	wasInThen = phraseOf(` (?:who|whom|whose character|whose [a-z]+) (?:[a-z]+ ){0,3}?(?:played|plays|portrayed|portrays|voiced|voices|starred|stars|appeared|joined|was|had|has been|took|made|introduced|introduces|originated|directed|wrote|debuted|died|left|recurred|guest-starred)(?: [^ ,;]+){0,10} $`)
	// nowRunning is the season that is being shown, where the next one is what the article is about.
	nowRunning = phraseOf(` (?:(?:end|close|finale|rest|remainder|conclusion|last episodes?|final episodes?|last of the episodes) of (?:the current|this|its current|the present|the) (?:season|series|run)|(?:during|in|of|throughout|with|after|through) (?:the|its) current (?:season|series|run)|the current (?:season|series|run) (?:'s )?(?:finale|ends|concludes|wraps|will end|will conclude)) `)
	// ofNewRun is what the article's season is called once its number is known.
	ofNewRun = phraseOf(` (?:the|this|its) (?:new|next|coming|upcoming|forthcoming|latest) (?:series|season|run|episodes|batch|outing)(?: 's)? `)
	// bothRuns are all the seasons that there are, and none by itself.
	bothRuns = phraseOf(` (?:both|all|all of the|all the|all (?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+)|the (?:first|previous|existing|earlier) (?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+)) (?:seasons|series)(?: of|,| \.| are| will| can| on| which| remain)`)
	// madeOf ends what stands before the season that is made.
	madeOf = phraseOf(` (?:filming|shooting|production|photography|work|taping|cameras|shoot) (?:on|of|for) (?:(?:the|its|their) )?$`)
	// ofLate is what was shown last: "shared a kiss in the penultimate hour".
	ofLate = phraseOf(` in the (?:[a-z]+ )?(?:penultimate|final|last|closing|season|previous|preceding) (?:hour|episode|finale|instalment|installment|moments|minutes|scene|season|series|run)(?: of| \.| ,|;| and| when) `)
)

// notTheirs tells that a season stands in a clause that tells in which one somebody was,
// and is not the one of what happens to them now.
func (h *hit) notTheirs(e placed, c tv.Claim) bool {
	if c.Kind != tv.Cast && c.Kind != tv.Episodes && c.Kind != tv.Stage {
		return false
	}
	if c.Kind == tv.Cast && h.inAside(e) {
		return true
	}
	text := h.s.shape.text
	from := whoseSeason(text, e.at)
	if from >= 0 && c.Kind == tv.Cast && c.Value.Change == tv.Departs && !has(text[from:e.at], "left", "died", "departed", "exited") {
		return true // where they were, and not from where they are gone
	}
	if from >= 0 && c.Kind == tv.Cast && c.Value.Person != "" {
		who := h.r.mentionsIn(text, back(text, from, 3), from+1, "PNC")
		if others := len(who) > 0 && who[len(who)-1].name != c.Value.Person; others || c.Value.Change == tv.Stars {
			return others
		}
	}
	return from >= 0 && (h.start < from || h.start > e.at || c.Kind != tv.Cast) // what is told stands outside the clause, or is not of somebody
}

// whoseSeason gives where the clause begins that tells of somebody in which season they
// were, where the season at that place stands in one; -1 where it does not.
func whoseSeason(text string, at int) int {
	before := text[back(text, at, 16):at]
	loc := wasInThen.FindStringIndex(before)
	if loc == nil && has(before, "played", "portrayed", "voiced", "originated", "occupied", "held", "filled", "taken", "embodied") {
		loc = playedThen.FindStringIndex(before)
	}
	if loc == nil {
		return -1
	}
	return at - len(before) + loc[0]
}

// newOrBoth gives a piece of the story of "the new series" its season, and takes it from
// what is told of all seasons together.
func (h *hit) newOrBoth(t *title, c *tv.Claim) {
	text := h.s.shape.text
	switch {
	case c.Kind == tv.Plot && c.Season == whole && ofNewRun.MatchString(text):
		if n := h.r.seasonAtHit(h, t, tv.Claim{Kind: tv.Stage}); n > 1 {
			c.Season = n
		}
	case c.Kind == tv.Other && c.Season == 0 && bothRuns.MatchString(text) && !strings.Contains(text, "<E"):
		c.Season = whole
	}
}

// beforeNext gives the season that is being shown, where the clause speaks of the current
// one and the article has the next ordered; 0 where it does not.
func (h *hit) beforeNext(t *title, c tv.Claim) int {
	n := h.r.season[foldedName(t)]
	if n < 2 || c.Kind == tv.Stage && ordered(c.Value.Text) {
		return 0
	}
	from, _ := h.s.clauseAt(h.start + 1)
	_, to := h.s.clauseAt(h.end)
	text := h.s.shape.text
	if !nowRunning.MatchString(text[from:max(to, h.end+1)]) || strings.Contains(text, "<E") {
		return 0
	}
	next := false
	for i := range h.r.proposed {
		o := h.r.proposed[i].claim
		if h.r.proposed[i].title != t || o.Season != n || h.r.proposed[i].dropped || o.Negative {
			continue
		}
		switch {
		case o.Kind == tv.Stage && o.Value.Text == tv.Renewed:
			next = next || o.Certainty == tv.Confirmed || o.Certainty == tv.Reported
		case o.Kind == tv.Stage && (o.Value.Text == tv.Airing || o.Value.Text == tv.Filming || o.Value.Text == tv.Wrapped) && !o.Plan:
			return 0 // that is the current one
		}
	}
	if next {
		return n - 1
	}
	return 0
}

// firstToCome moves what is told of the cast, without a season of its own, to the first
// season, where the article says that it is still to be shown: the next one is only ordered.
func (r *reader) firstToCome() {
	coming, seen := map[*title]bool{}, r.seenFirst()
	for _, p := range r.proposed {
		c := p.claim
		seen[p.title] = seen[p.title] || c.Kind == tv.Cast && c.Value.Change == tv.Returns && !p.dropped // nobody returns to what has not been shown
		if c.Kind == tv.Premiere && c.Season == 1 && !p.dropped && !c.Negative && c.Certainty != tv.Denied && r.future(c.Value.Date) && r.namesIn(r.sentences[p.sentence].shape.text, 1) {
			coming[p.title] = true
		}
	}
	for i := range r.proposed {
		p := &r.proposed[i]
		if c := &p.claim; c.Kind == tv.Premiere && c.Season == 1 && r.season[foldedName(p.title)] > 1 && r.future(c.Value.Date) && r.tellsFirstSeen(p.sentence) {
			p.dropped = true // it is shown again
			continue
		}
		if c := &p.claim; coming[p.title] && !seen[p.title] && c.Kind == tv.Cast && c.Season > 1 && !strings.Contains(r.sentences[p.sentence].shape.text, "<E") {
			c.Season = 1
		}
	}
}

// seenFirst lists the shows of whose first season the article tells that it has been on.
func (r *reader) seenFirst() map[*title]bool {
	seen := map[*title]bool{}
	for _, p := range r.proposed {
		seen[p.title] = seen[p.title] || r.tellsFirstSeen(p.sentence)
	}
	return seen
}

// tellsFirstSeen tells that a sentence says of a first season that it has been on.
func (r *reader) tellsFirstSeen(sentence int) bool {
	text := r.sentences[sentence].shape.text
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if _, behind, _ := strings.Cut(text[e.at+1:], " "); e.season == 1 && wasOn.MatchString(behind) {
			return true
		}
	}
	return false
}

// wasOn begins what stands behind a season that has been on.
var wasOn = phraseOf(`^(?:(?:of <S\d+> )?(?:had|took|averaged|drew|premiered|aired|debuted|ended|finished|bowed|was (?:watched|seen|shown|released|broadcast|nominated)|is (?:now |already )?(?:available|streaming)|are (?:now |already )?(?:available|streaming))|'s (?:finale|penultimate|last|final|cliffhanger|ending|events)) `)
