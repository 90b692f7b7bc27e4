package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// tellStage proposes a stage, of the claim's season or of the one that the sentence is about.
func (r *reader) tellStage(h *hit, c tv.Claim, value string) {
	c.Value.Text, c.When = value, r.when(h)
	if r.toldStage(h.s, c.Season, value) && !r.atAnotherTime(h.s, c) {
		return
	}
	if r.told(h.s, func(o tv.Claim) bool { return !o.Value.Date.IsZero() && o.Value.Date.Overlaps(c.When) }) {
		if !ordered(value) {
			return
		}
		c.When = "" // the day of the premiere
	}
	if r.noSign(h, &c) || r.tellsNoStage(h, &c) || ordered(value) && onlyIf.MatchString(h.s.shape.text[:h.start+1]) {
		return
	}
	if value == tv.Renewed && c.Negative && r.told(h.s, ofKind(tv.Premiere)) {
		return // "we will not see it before 2027"
	}
	if value == tv.Renewed && !c.Negative && r.told(h.s, func(o tv.Claim) bool {
		return o.Kind == tv.Stage && !ordered(o.Value.Text) && !o.Plan && o.Value.Text != tv.InDevelopment
	}) {
		return // what is being made was ordered long before
	}
	if value == tv.Renewed && cutsOrder.MatchString(h.s.shape.text) {
		return // there are to be fewer episodes
	}
	if !ordered(value) && r.judge(h).certainty == tv.Denied {
		return // of the show it is seldom denied that it is made: "Pryce denies that one is in development"
	}
	if value == tv.Ended && (r.told(h.s, ofKind(tv.Finale)) || !speaksOfTV(h.s.shape.text)) || value == tv.Filming && h.says() && !(strings.Contains(h.s.shape.text, "<E") && !c.When.IsZero()) || (value == tv.Filming || value == tv.Wrapped) && r.told(h.s, ofKind(tv.Episodes)) {
		return // the day of its last episode; "the eight-part series was shot in Bergen"; what it is like to film
	}
	if notRenewing.MatchString(h.s.shape.text) {
		if j := r.judge(h); value == tv.Cancelled && j.certainty != tv.Denied {
			c.Certainty, c.By, c.Negative = j.certainty, j.by, false
		} else if value == tv.Renewed {
			c.Negative = true
		}
	}
	if (value == tv.Cancelled || value == tv.Ended) && c.Season == 0 && len(r.mentionsIn(h.s.shape.text, 0, len(h.s.shape.text), "E")) == 0 {
		c.Season = whole
	}
	r.propose(h, c)
}

// onlyIf ends in what would be if it were so: "if it gets cancelled".
var onlyIf = phraseOf(` (?:if|unless) (?:and when )?(?:<S\d+>|it|they|this|that|the (?:show|series|drama|comedy)|<[WN]\d+>) (?:[a-z']+ ){0,3}$`)

// toldStage tells that a sentence has told as much of a season as a stage would: of order it tells one, and of
// production one.
func (r *reader) toldStage(s *sentence, season int, value string) bool {
	return r.told(s, func(o tv.Claim) bool {
		same := season == 0 || o.Season == 0 || o.Season == season
		if o.Rule == "stage/cancelled-aside" && value == tv.Renewed {
			return false // that it had been cancelled is told in passing
		}
		return same && o.Kind == tv.Stage && (ordered(o.Value.Text) == ordered(value) || value == tv.Renewed && o.Value.Text == tv.InDevelopment || value == tv.InDevelopment && (o.Value.Text == tv.Renewed || o.Value.Text == tv.Announced) && o.Negative) ||
			o.Kind == tv.Cast && o.Value.Change != tv.Stars && value == tv.Renewed || // it is somebody who comes back, or does not
			o.Kind == tv.Spinoff || o.Kind == tv.Final && value == tv.Cancelled
	})
}

// atAnotherTime tells that all that the sentence has told so of order or of production is something else, and was
// or will be at another time: "halted in March and cannot resume before September".
func (r *reader) atAnotherTime(s *sentence, c tv.Claim) bool {
	return !c.When.IsZero() && !r.told(s, func(o tv.Claim) bool {
		return o.Kind != tv.Stage || ordered(o.Value.Text) == ordered(c.Value.Text) && (o.Value.Text == c.Value.Text || o.When.IsZero() || o.When.Overlaps(c.When))
	})
}

// notRenewing says that a show is not renewed, which is to cancel it.
var notRenewing = phraseOf(` (?:not|never|against) (?:to )?(?:renew|renewing|pick|picking|order|ordering|bring|bringing|recommission|recommissioning) `)

var cutsOrder = phraseOf(` (?:cut|cuts|cutting|trims|trimmed|reduced|reduces|shortened) (?:[a-z]+ ){0,3}order `)

// ordered tells a stage of a season's order from one of its production.
func ordered(stage string) bool { return slices.Contains(tv.OrderStages, stage) }
