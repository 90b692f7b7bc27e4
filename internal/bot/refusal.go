package bot

import (
	"strings"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// refusal says that no source answers, in the words of what was asked of a show or of a
// season of it.
func (f found) refusal(what reply.Text) reply.Text {
	say := func(key string, blanks ...any) reply.Text {
		return reply.Say("ask.nothing."+key, append(blanks, "what", what)...)
	}
	switch q := f.question; {
	case namedAlone(q):
		return say("order")
	case q.Change == tv.Recast && len(q.People) > 0:
		return f.nothingReplaces(what)
	case q.About == ask.Order:
		return f.refusalOfOrder(say)
	case q.About == ask.Change:
		return f.refusalOfChange(say)
	case q.About == ask.Network && q.Yes:
		return f.refusalOfNetwork(say)
	case q.About == ask.Production && !q.Why:
		return say("production." + making(q))
	case q.About == ask.Delay && q.Stage == tv.Paused && !q.Why:
		return say("delay.hold")
	case q.About == ask.Delay && q.Yes && !q.Past && f.answer.Near.Kind == tv.Delay:
		return say("delay.now")
	case (q.About == ask.Episodes || q.About == ask.Crew && q.Many) && len(q.People) > 0:
		return say("episodes.theirs", "name", f.whom())
	case q.About == ask.Crew && q.Role != "":
		return say("crew.role", "role", q.Role)
	case q.About == ask.Part && len(q.People) == 1 && q.People[0].Entries[0].Kind == names.Person:
		return say("part.of", "name", f.whom())
	case q.About == ask.Part && len(q.People)+len(q.Rest) == 0 && !answer.StandsForSomebody(q.Text):
		return say("part.any")
	case q.About == ask.Who && len(q.People) == 0 && len(q.Rest) > 1:
		return say("who.named", "name", q.Stranger())
	case q.About == ask.Final && q.Many:
		return say("final.count")
	case q.About == ask.Final && q.Season == 0:
		return say("final.show")
	}
	return say(string(f.question.About))
}

// sayNothing is a message under "ask.nothing." about what was asked of.
type sayNothing func(key string, blanks ...any) reply.Text

func (f found) refusalOfOrder(say sayNothing) reply.Text {
	switch q := f.question; {
	case q.Presupposes == ask.IsCancelled:
		return say("why-order.cancelled")
	case q.Why:
		return say("why-order")
	case strings.HasPrefix(strings.ToLower(q.Text), "who "):
		return say("order.who")
	case q.Season == 0 && f.answer.Near.Season > 0 && f.answer.Near.Value.Text == tv.Renewed:
		return say("order.after", "n", f.answer.Near.Season)
	case renewal(q):
		return say("order.renewed")
	}
	return say("order")
}

func (f found) refusalOfChange(say sayNothing) reply.Text {
	switch q := f.question; {
	case len(q.People) == 0 && len(q.Rest) > 0:
		return say("change.unknown", "name", reply.Words(q.Stranger()))
	case len(q.People) == 0:
		return say("change")
	case q.When || q.Change == tv.Departs && !q.Why:
		return say("change."+goes(q), "name", f.whom())
	case q.Why && q.Change == tv.Departs:
		return say("change.why-leaves", "name", f.whom())
	case q.Why:
		return say("change.why", "name", f.whom())
	case q.Change == tv.Returns:
		return say("change.returns", "name", f.whom())
	}
	return say("change.named", "name", f.whom())
}

// making is what a question asks of the making of a season: where, when it has got to a stage
// of it, or whether it has.
func making(q ask.Question) string {
	switch {
	case q.Where:
		return "where"
	case q.When && q.Stage == tv.Wrapped:
		return "when.wrapped"
	case q.When && (q.Stage == tv.Filming || q.Stage == "") && q.Past:
		return "when.begun"
	case q.When && (q.Stage == tv.Filming || q.Stage == ""):
		return "when.filming"
	case q.Yes && q.Stage == tv.Wrapped:
		return "wrapped"
	case q.Yes && q.Stage == tv.Filming:
		return "filming"
	}
	return "stands"
}

// namedAlone reports whether a question only names a season: whether that comes is asked.
func namedAlone(q ask.Question) bool {
	return q.About == ask.Anything && q.Bare && q.Season > 0 && q.Episode == 0 && len(q.Words)+len(q.People) == 0
}

// whom is whom a question asks about: the one it names, or that one's kin.
func (f found) whom() reply.Text {
	name := f.question.People[0].Entries[0].Name
	if f.question.About == ask.Change && answer.AsksOfKin(f.question) {
		return reply.Say("ask.kin", "name", name, "kin", f.question.Kin)
	}
	return reply.Words(name)
}

// goes is what is asked about somebody: when they come or go, or whether they leave.
func goes(q ask.Question) string {
	switch {
	case !q.When:
		return "leaves"
	case q.Change == tv.Departs:
		return "when-leaves"
	}
	return "when"
}

// renewal reports whether a question is whether there is more to come of a show, and
// not whether it has come to its end.
func renewal(q ask.Question) bool {
	return q.Stage == tv.Renewed && q.Season == 0
}
