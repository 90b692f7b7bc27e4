package bot

import (
	"strings"

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
	c := n.claim
	if namesSeason(c) {
		return reply.Say("ask.near.show", "show", reply.Words(n.show), "said", n.said, "standing", reply.Standing(c), "date", c.Told())
	}
	return reply.Say("ask.near", "show", reply.Words(n.show), "n", c.Season, "said", n.said, "standing", reply.Standing(c), "date", c.Told())
}

// fact is that sentence with its source and what that says below. It is told beside
// the answer, which is that no source says so.
func (n nearest) fact() reply.Fact {
	f := reply.Fact{Claim: n.claim, Spoiler: n.claim.Spoiler, Aside: true}
	if namesSeason(n.claim) {
		f.Text = reply.Say("ask.near.show.cited", "show", reply.Words(n.show), "said", n.said)
	} else {
		f.Text = reply.Say("ask.near.cited", "show", reply.Words(n.show), "n", n.claim.Season, "said", n.said)
	}
	return f
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
