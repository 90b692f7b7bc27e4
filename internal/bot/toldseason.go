package bot

import (
	"backlot/internal/answer"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// ofAnother reports whether what is told of somebody is of another season than that which stands above
// the answer.
func (f found) ofAnother(c tv.Claim) bool {
	lead := f.answer.Told[0].Claim
	return (c.Kind == tv.Cast || c.Kind == tv.Crew) && c.Season != 0 && c.Season != f.known.Meant(&lead)
}

// earlier labels what held before, of another season with that.
func (f found) earlier(c tv.Claim) reply.Text {
	if f.ofAnother(c) {
		return reply.Say("label.earlier.of", "n", c.Season)
	}
	return reply.Say("label.earlier")
}

// onlyThen says, where it is told that somebody was in an older season than the one that answers are
// about, that of that one nobody has said it.
func (f found) onlyThen() []reply.Text {
	if !f.answer.Known() || f.answer.Verdict != answer.Yes || f.question.Season > 0 || f.question.Past || !answer.AsksWhetherIn(f.question) {
		return nil
	}
	lead := f.answer.Told[0].Claim
	if lead.Kind != tv.Cast || lead.Season == 0 || lead.Season >= f.answer.Season {
		return nil
	}
	return []reply.Text{reply.Say("ask.only-then", "n", f.answer.Season)}
}
