package bot

import (
	"backlot/internal/ask"
	"backlot/internal/reply"
)

// whyOf is the refusal of a why whose matter is told, or might be: who directs is not denied to
// whoever asks why somebody does not. ok is false where a refusal of the matter says it.
func (f found) whyOf(what reply.Text) (said reply.Text, ok bool) {
	q := f.question
	if !q.Why {
		return said, false
	}
	switch q.About {
	case ask.Change:
		return reply.Say("ask.nothing.why", "what", what), len(q.People) == 0 && len(q.Rest) > 0
	case ask.Network, ask.Crew, ask.Cast, ask.Part, ask.Episodes, ask.Spinoff, ask.Premiere, ask.Who:
	default:
		return said, false
	}
	if len(q.People) == 1 {
		return reply.Say("ask.nothing.change.why", "name", f.whom(), "what", what), true
	}
	return reply.Say("ask.nothing.why", "what", what), true
}
