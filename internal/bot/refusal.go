package bot

import (
	"regexp"
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
	switch q := f.question; {
	case answer.OffShow(q):
		return reply.Say("ask.nothing.off-show", "name", f.whom())
	case namedAlone(q):
		return reply.Say("ask.nothing.order", "what", what)
	case f.answer.Elsewhere:
		return reply.Say("ask.nothing."+string(q.About)+".there", "what", what)
	case q.Change == tv.Recast && len(q.People) > 0 && !q.Why:
		return f.nothingReplaces(what)
	case q.About == ask.Order:
		return f.refusalOfOrder(what)
	case q.About == ask.Change:
		return f.refusalOfChange(what)
	case q.About == ask.Network && q.Yes:
		return f.refusalOfNetwork(what)
	case q.About == ask.Production && !q.Why:
		return reply.Say("ask.nothing.production."+making(q), "what", what)
	case q.About == ask.Delay && q.Stage == tv.Paused && !q.Why:
		return reply.Say("ask.nothing.delay.hold", "what", what)
	case q.About == ask.Delay && q.Yes && !q.Past && !q.Why:
		return reply.Say("ask.nothing.delay.now", "what", what)
	case (q.About == ask.Episodes || q.About == ask.Crew && q.Many) && len(q.People) > 0:
		return reply.Say("ask.nothing.episodes.theirs", "name", f.whom(), "what", what)
	case q.About == ask.Crew && q.Role != "":
		return reply.Say("ask.nothing.crew.role", "role", q.Role, "what", what)
	case q.About == ask.Part && len(q.People) == 1 && q.People[0].Entries[0].Kind == names.Person:
		return reply.Say("ask.nothing.part.of", "name", f.whom(), "what", what)
	case len(q.People) == 0 && len(q.Rest) > 1 && (q.About == ask.Part || q.About == ask.Cast) && theirPart.MatchString(q.Text):
		return reply.Say("ask.nothing.change.unknown", "name", reply.Words(q.Stranger()), "what", what)
	case q.About == ask.Part && len(q.People)+len(q.Rest) == 0 && !answer.StandsForSomebody(q.Text):
		return reply.Say("ask.nothing.part.any", "what", what)
	case q.About == ask.Who && len(q.People) == 0 && len(q.Rest) > 1:
		return reply.Say("ask.nothing.who.named", "name", q.Stranger(), "what", what)
	case q.About == ask.Cast && len(q.People) == 0 && len(q.Rest) > 0:
		return reply.Say("ask.nothing.who", "what", what)
	case answer.AsksTitle(q):
		return reply.Say("ask.nothing.finale.title", "what", what)
	case answer.AsksLove(q):
		return reply.Say("ask.nothing.relationship.love", "name", f.whom(), "what", what)
	case q.About == ask.Spinoff && q.When:
		return reply.Say("ask.nothing.spinoff.when", "what", what)
	case q.About == ask.Final && q.Many:
		return reply.Say("ask.nothing.final.count", "what", what)
	case q.About == ask.Final && q.Season == 0:
		return reply.Say("ask.nothing.final.show", "what", what)
	}
	return reply.Say("ask.nothing."+string(f.question.About), "what", what)
}

// theirPart asks what somebody plays.
var theirPart = regexp.MustCompile(`(?i)^(?:so |and )?(?:who|what|which)\b.*\b(?:does|did|is|will) .*\b(?:play|playing|voice|voicing|have)\b`)

func (f found) refusalOfOrder(what reply.Text) reply.Text {
	switch q := f.question; {
	case q.Presupposes == ask.IsCancelled:
		return reply.Say("ask.nothing.why-order.cancelled", "what", what)
	case q.Why:
		return reply.Say("ask.nothing.why-order", "what", what)
	case strings.HasPrefix(strings.ToLower(q.Text), "who "):
		return reply.Say("ask.nothing.order.who", "what", what)
	case q.Season == 0 && f.answer.Near.Season > 0 && f.answer.Near.Value.Text == tv.Renewed:
		return reply.Say("ask.nothing.order.after", "n", f.answer.Near.Season, "what", what)
	case renewal(q):
		return reply.Say("ask.nothing.order.renewed", "what", what)
	}
	return reply.Say("ask.nothing.order", "what", what)
}

func (f found) refusalOfChange(what reply.Text) reply.Text {
	switch q := f.question; {
	case len(q.People) == 0 && len(q.Rest) > 0:
		return reply.Say("ask.nothing.change.unknown", "name", reply.Words(q.Stranger()), "what", what)
	case len(q.People) == 0:
		return reply.Say("ask.nothing.change", "what", what)
	case q.When || q.Change == tv.Departs && !q.Why:
		return reply.Say("ask.nothing.change."+goes(q), "name", f.whom(), "what", what)
	case q.Why && q.Change == tv.Departs:
		return reply.Say("ask.nothing.change.why-leaves", "name", f.whom(), "what", what)
	case q.Why:
		return reply.Say("ask.nothing.change.why", "name", f.whom(), "what", what)
	case q.Change == tv.Returns:
		return reply.Say("ask.nothing.change.returns", "name", f.whom(), "what", what)
	}
	return reply.Say("ask.nothing.change.named", "name", f.whom(), "what", what)
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
