package bot

import (
	"strings"

	"backlot/internal/answer"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// nearest is what is known that comes nearest to a question which nothing answers.
type nearest struct {
	claim tv.Claim
	show  string
	said  reply.Text // a clause
}

func (f found) near(day tv.Date) nearest {
	n := nearest{claim: f.answer.Near, show: f.show.Name}
	switch {
	case f.answer.Corrects != "" || !n.known():
		return nearest{}
	case n.claim.Rule == answer.InItsWords:
		n.said = reply.Words(n.claim.Quote)
	case n.claim.Kind == tv.Crew:
		n.said = f.said(n.claim, day).Clause()
	case n.claim.Kind.Weighed():
		n.said = reply.Claimed(n.claim, day).Clause()
	default:
		n.said = reply.Words(strings.TrimRight(f.said(n.claim, day).Clause().String(), "."))
	}
	return n
}

func (n nearest) known() bool { return n.claim.Kind != "" }

// sentence is it in a sentence of its own that names show, season, source and day.
func (n nearest) sentence() reply.Text {
	return n.say("", "standing", reply.Standing(n.claim), "date", n.claim.Told())
}

// fact is that sentence with its source and what that says below. It is told beside
// the answer, which is that no source says so.
func (n nearest) fact() reply.Fact {
	return reply.Fact{Text: n.say(".cited"), Claim: n.claim, Spoiler: n.claim.WordsSpoiler(), Aside: true}
}

// say is the sentence of one form: a guess is told as one, and a loose word as no more.
func (n nearest) say(form string, blanks ...any) reply.Text {
	key := "ask.near"
	switch {
	case n.claim.Rule == answer.InItsWords:
		key = "ask.near.words"
	case n.claim.Certainty == tv.Speculated:
		key = "ask.near.guess"
	case !n.claim.Firm() && namesSeason(n.claim):
		key = "ask.near.loose.show"
	case !n.claim.Firm():
		key = "ask.near.loose"
	case namesSeason(n.claim):
		key = "ask.near.show"
	}
	return reply.Say(key+form, append(blanks, "show", reply.Words(n.show), "n", n.claim.Season, "said", n.said)...)
}

// namesSeason reports whether the sentence made of a claim says which season it is
// about.
func namesSeason(c tv.Claim) bool {
	switch c.Kind {
	case tv.Stage, tv.Premiere, tv.Finale, tv.Delay, tv.Episodes, tv.Final:
		return true
	}
	return c.Season == 0
}
