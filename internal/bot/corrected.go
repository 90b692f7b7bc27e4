package bot

import (
	"cmp"
	"slices"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// corrected says that no source bears out what a question takes for granted.
func (f found) corrected() reply.Text {
	name := reply.Words(f.show.Name)
	if f.answer.Corrects == ask.IsLeaving {
		c := f.answer.Told[0].Claim
		if name = reply.Words(cmp.Or(c.Value.Person, c.Value.Character)); len(f.question.People) == 1 && f.question.People[0].Entries[0].Kind == names.Person && !isOf(f.question.People[0], c) {
			name = f.whom() // what is told is of another, who has their part
		}
	}
	if f.answer.Corrects == ask.IsCancelled {
		return f.notCancelled(name)
	}
	return reply.Say("ask.corrects."+string(f.answer.Corrects), "show", name, "name", name)
}

// isOf reports whether a claim is on somebody that a name may mean.
func isOf(t ask.Thing, c tv.Claim) bool {
	return slices.ContainsFunc(t.Entries, func(e names.Entry) bool { return e.ID == c.PersonID || e.ID == c.CharacterID })
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
