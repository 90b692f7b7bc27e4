package bot

import (
	"slices"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// handedOver is a credit told as who takes over from whom; false where it tells of no succession.
func handedOver(known *tv.Dossier, c tv.Claim, day tv.Date) (reply.Text, bool) {
	if known == nil || c.Kind != tv.Crew {
		return reply.Text{}, false
	}
	if by, ok := known.TakesOver(&c); ok {
		return reply.TakesOver(by, c, day), true
	}
	if from, ok := known.TookFrom(&c); ok {
		return reply.TakesOver(c, from, day), true
	}
	return reply.Text{}, false
}

// inSuccession tells credits as who takes over from whom, each once; and what somebody was said to do
// for the show as a whole, and does no more since a season, as what they did until then.
func inSuccession(known *tv.Dossier, facts []reply.Fact) []reply.Fact {
	var out []reply.Fact
	for _, f := range facts {
		if f.Past || f.Claim.Kind != tv.Crew {
			out = append(out, f)
			continue
		}
		if by, ok := known.TakesOver(&f.Claim); ok && slices.ContainsFunc(facts, func(o reply.Fact) bool { return o.Claim.ID == by.ID }) {
			continue // that one's line has it
		}
		if said, ok := handedOver(known, f.Claim, known.Day); ok {
			f.Text = said
		} else if off, ok := endedBy(known, f.Claim); ok {
			f.Text, f.Past = reply.Until(f.Claim, off.Season, known.Day), true
		}
		out = append(out, f)
	}
	return out
}

// endedBy is the credit by which somebody does a thing no more from a season on, where an older one
// gives it to them for the show as a whole.
func endedBy(known *tv.Dossier, c tv.Claim) (tv.Claim, bool) {
	if c.Season != 0 || c.Negative {
		return tv.Claim{}, false
	}
	for _, n := range known.Seasons() {
		if n == 0 {
			continue
		}
		if off := known.Now(n, c.Slot()).Lead; off.Kind == tv.Crew && off.Negative && off.Firm() && off.Certainty != tv.Denied && off.Told().Compare(c.Told()) > 0 {
			return off, true
		}
	}
	return tv.Claim{}, false
}

// passedOn reports whether a role went from one to another: then who has it is told of every season.
func passedOn(known *tv.Dossier, slot string) bool {
	for _, n := range known.Seasons() {
		for _, c := range known.Of(n, slot) {
			role := c.Value.Role
			return slices.ContainsFunc(known.Kind(tv.Crew), func(o *tv.Claim) bool {
				if !strings.EqualFold(o.Value.Role, role) {
					return false
				}
				_, over := known.TakesOver(o)
				return over
			})
		}
	}
	return false
}
