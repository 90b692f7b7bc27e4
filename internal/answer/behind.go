package answer

import (
	"regexp"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// mostFacts are looked at for a reason that stands behind them.
const mostFacts = 3

// Facts are the firm claims that what a question asks the reason of is so, the newest
// first: the reason may be the next thing that an article says.
func Facts(q ask.Question, known *tv.Dossier) []tv.Claim {
	if !q.Why {
		return nil
	}
	f := &file{q: q, known: known, day: known.Day}
	var list []*tv.Claim
	for _, c := range known.Claims() {
		if c.Kind.Weighed() && !c.Record && IsFact(q, c) && firm(*c) && f.seasonFits(*c) && f.ofThem(c) && f.stands(c) {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, newer)
	var facts []tv.Claim
	for _, c := range list[:min(mostFacts, len(list))] {
		facts = append(facts, *c)
	}
	return facts
}

// FromBehind answers why something is so out of the sentence that stands behind the one
// that says so, where that is about it: "The decision came down to viewing figures".
func FromBehind(show tv.Show, season int, s Sentence) Answer {
	a := Answer{Season: season}
	if !s.Others && hasReason(s.Text) && (ofTheFact.MatchString(s.Text) || wasTheReason.MatchString(s.Text)) {
		a.Told = []Told{{Claim: inItsWords(s, show), Role: Also}}
	}
	return a
}

// What a sentence begins with that tells more of what the one before it told.
var (
	ofTheFact    = regexp.MustCompile(`^(?:The|This|That|Its|Their|His|Her) (?:\w+ )?(?:decision|move|cancellation|axing|renewal|order|departure|exit|delay|postponement|shutdown|halt|pause|change|cut|call|reasons?|cause)\b|^(?:The \w+|It|He|She|They|A spokes\w+(?: for [^,.]+)?) (?:cited|cites|blamed|blames)\b`)
	wasTheReason = regexp.MustCompile(`^(?:\S+ ){1,5}(?:was|were|is|are) (?:the|its|their|his|her|one) (?:\w+ )?reasons?\b`)
)
