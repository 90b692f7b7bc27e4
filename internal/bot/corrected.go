package bot

import (
	"cmp"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// corrected says that no source bears out what a question takes for granted.
func (f found) corrected() reply.Text {
	name := reply.Words(f.show.Name)
	if f.answer.Corrects == ask.IsLeaving {
		c := f.answer.Told[0].Claim
		name = reply.Words(cmp.Or(c.Value.Person, c.Value.Character))
	}
	if f.answer.Corrects == ask.IsCancelled {
		return f.notCancelled(name)
	}
	return reply.Say("ask.corrects."+string(f.answer.Corrects), "show", name, "name", name)
}

// notCancelled says what there is to the belief that a show was cancelled.
func (f found) notCancelled(show reply.Text) reply.Text {
	for _, t := range f.answer.Told {
		over := t.Claim.Certainty.Firm() && (t.Claim.Value.Text == tv.Cancelled || t.Claim.Value.Text == tv.Ended)
		switch {
		case t.Claim.Kind == tv.Final:
			return reply.Say("ask.corrects.ending", "show", show)
		case !over:
		case t.Role == answer.Rejected:
			return reply.Say("ask.corrects.denied", "show", show)
		case t.Role == answer.Was && t.Claim.Word().Word.Firm():
			return reply.Say("ask.corrects.saved", "show", show)
		case t.Role == answer.Was, t.Role == answer.Beside:
			return reply.Say("ask.corrects.unconfirmed", "show", show)
		}
	}
	return reply.Say("ask.corrects.cancelled", "show", show, "name", show)
}
