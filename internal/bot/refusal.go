package bot

import (
	"regexp"
	"slices"
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
	if said, ok := f.whyOf(what); ok && f.named == "" {
		return said
	}
	switch q := f.question; {
	case f.named != "":
		return reply.Say("ask.nothing.named", "name", reply.Words(f.named), "what", what)
	case answer.AsksAge(q):
		return reply.Say("ask.nothing.age", "name", f.whom())
	case answer.OffShow(q):
		return reply.Say("ask.nothing.off-show", "name", f.whom())
	case namedAlone(q):
		return reply.Say("ask.nothing.order", "what", what)
	case f.known != nil && answer.OfOffshoot(q, f.known):
		return f.refusalOfSpinoff(what)
	case f.answer.Elsewhere:
		return reply.Say("ask.nothing."+string(q.About)+".there", "what", what, "country", answer.Country(q))
	case q.About == ask.Premiere && answer.AsksDay(q) && f.answer.Near.Kind == tv.Premiere && !f.answer.Near.Value.Date.IsZero():
		return reply.Say("ask.nothing.premiere.day", "what", what)
	case q.About == ask.Premiere && answer.AsksSpecial(q):
		return reply.Say("ask.nothing.premiere.special", "what", what)
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
	case f.answer.Moved[0] != "":
		return reply.Say("ask.nothing.delay.moved", "what", what, "before", reply.DateWords(f.answer.Moved[0]), "now", reply.DateWords(f.answer.Moved[1]))
	case q.About == ask.Delay && q.Stage == tv.Paused && !q.Why:
		return reply.Say("ask.nothing.delay.hold", "what", what)
	case q.About == ask.Delay && q.Yes && !q.Past && !q.Why:
		return reply.Say("ask.nothing.delay.now", "what", what)
	case (q.About == ask.Episodes || q.About == ask.Crew && q.Many) && len(q.People) > 0:
		return reply.Say("ask.nothing.episodes.theirs", "name", f.whom(), "what", what)
	case q.About == ask.Episodes && answer.AsksSome(q):
		return reply.Say("ask.nothing.episodes.some", "what", what)
	case q.About == ask.Crew && q.Role != "" && q.Yes && len(q.People) == 1:
		return reply.Say("ask.nothing.crew.role.of", "name", f.whom(), "role", q.Role, "what", what)
	case q.About == ask.Crew && q.Role != "":
		return reply.Say("ask.nothing.crew.role", "role", q.Role, "what", what)
	case q.About == ask.Part && len(q.People) == 1 && q.People[0].Entries[0].Kind == names.Person:
		return reply.Say("ask.nothing.part.of", "name", f.whom(), "what", what)
	case len(q.People) == 0 && len(q.Rest) > 1 && (q.About == ask.Part || q.About == ask.Cast) && theirPart.MatchString(q.Text):
		return reply.Say("ask.nothing.change.unknown", "name", reply.Words(q.Stranger()), "what", what)
	case q.About == ask.Part && len(q.People)+len(q.Rest) == 0 && !answer.StandsForSomebody(q.Text) && len(answer.Describes(q)) == 0:
		return reply.Say("ask.nothing.part.any", "what", what)
	case q.About == ask.Who && len(q.People) == 0 && len(q.Rest) > 1:
		return reply.Say("ask.nothing.who.named", "name", q.Stranger(), "what", what)
	case q.About == ask.Cast && len(q.People) == 0 && answer.AsksLead(q):
		return reply.Say("ask.nothing.cast.lead", "what", what)
	case q.About == ask.Cast && len(q.People) == 0 && len(q.Rest) > 0:
		return reply.Say("ask.nothing.who", "what", what)
	case answer.AsksTitle(q):
		return reply.Say("ask.nothing.finale.title", "what", what)
	case answer.AsksLove(q):
		return reply.Say("ask.nothing.relationship.love", "name", f.whom(), "what", what)
	case q.About == ask.Spinoff:
		return f.refusalOfSpinoff(what)
	case q.About == ask.Quote && len(q.People) > 0 && q.People[0].Entries[0].Kind == names.Person && !q.Yes && f.answer.Near.Kind == tv.Quote:
		return reply.Say("ask.nothing.quote.open", "name", f.whom(), "what", what) // what stands beside may be just that
	case q.About == ask.Quote && len(q.People) > 0 && q.People[0].Entries[0].Kind == names.Person && !q.Yes:
		return reply.Say("ask.nothing.quote.of", "name", f.whom(), "what", what)
	case q.About == ask.Quote && q.Yes && len(q.People) > 0:
		return reply.Say("ask.nothing.plot", "what", what) // "did Bernie say yes" is what happens
	case q.About == ask.Relationship && len(q.People) == 1 && q.Kin != "" && whoIs.MatchString(q.Text):
		return reply.Say("ask.nothing.relationship.kin", "name", reply.Say("ask.kin", "name", q.People[0].Entries[0].Name, "kin", q.Kin), "what", what)
	case q.About == ask.Relationship && len(q.People) == 1:
		return reply.Say("ask.nothing.off-show", "name", f.whom())
	case q.About == ask.Final && q.Many:
		return reply.Say("ask.nothing.final.count", "what", what)
	case q.About == ask.Final && q.Season == 0:
		return reply.Say("ask.nothing.final.show", "what", what)
	}
	return reply.Say("ask.nothing."+string(f.question.About), "what", what)
}

// refusalOfSpinoff names what else comes of a show as the question does: a film is no
// spin-off. Where there is one, it is of that one that nothing more is known.
func (f found) refusalOfSpinoff(what reply.Text) reply.Text {
	q := f.question
	kind := "spin-off"
	if m := otherKind.FindStringSubmatch(q.Text); m != nil {
		kind = strings.ToLower(m[1])
	}
	switch known := f.answer.Near.Kind == tv.Spinoff; {
	case len(q.People) > 0:
		return reply.Say("ask.nothing.off-show", "name", f.whom())
	case q.When && q.About == ask.Spinoff:
		return reply.Say("ask.nothing.spinoff.when", "kind", kind, "what", what)
	case known:
		return reply.Say("ask.nothing.spinoff.more", "kind", kind, "what", what)
	}
	return reply.Say("ask.nothing.spinoff", "kind", kind, "what", what)
}

// whoIs asks for somebody by what they are.
var whoIs = regexp.MustCompile(`(?i)^\W*(?:so |and |but )?who(?:['’]?s| is| are| was| were)\b`)

// otherKind is what a question calls a show, or a film, that comes of another.
var otherKind = regexp.MustCompile(`(?i)\b(film|movie|remake|prequel|sequel|reboot|revival|musical)s?\b`)

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
	case len(q.People) == 0 && answer.AsksWhoIsLeft(q), len(q.People) == 0 && len(q.Rest) > 0 && !mayBeName(q):
		return reply.Say("ask.nothing.", "what", what)
	case len(q.People) == 0 && len(q.Rest) > 0:
		return reply.Say("ask.nothing.change.unknown", "name", reply.Words(q.Stranger()), "what", what)
	case len(q.People) == 0:
		return reply.Say("ask.nothing.change", "what", what)
	case becameOf.MatchString(q.Text), q.Change == "" && q.Yes && len(q.Rest) > 0:
		return reply.Say("ask.nothing.off-show", "name", f.whom())
	case q.When || q.Change == tv.Departs && !q.Why:
		return reply.Say("ask.nothing.change."+goes(q), "name", f.whom(), "what", what)
	case q.Why && q.Change == tv.Departs && !f.knownToGo():
		return reply.Say("ask.nothing.change.leaves", "name", f.whom(), "what", what)
	case q.Why && q.Change == tv.Departs:
		return reply.Say("ask.nothing.change.why-leaves", "name", f.whom(), "what", what)
	case q.Why:
		return reply.Say("ask.nothing.change.why", "name", f.whom(), "what", what)
	case q.Change == tv.Returns:
		return reply.Say("ask.nothing.change.returns", "name", f.whom(), "what", what)
	case !q.Yes, f.answer.Near.Kind == tv.Cast && f.answer.Near.Season == 0 && f.answer.Season < 2:
		return reply.Say("ask.nothing.off-show", "name", f.whom()) // what stands beside says that they are in it
	}
	return reply.Say("ask.nothing.change.named", "name", f.whom(), "what", what)
}

// becameOf asks what became of somebody, and not only whether they go.
var becameOf = regexp.MustCompile(`(?i)^\W*(?:so |and |but )?what(?:['’]?s| has| is)? (?:happen\w*|became|become|befell)\b`)

// knownToGo reports whether any claim has whom a question names go, which it takes for
// granted: else nothing is said of why they do.
func (f found) knownToGo() bool {
	if f.known == nil || f.answer.Near.Rule == answer.InItsWords {
		return f.known != nil // the sentence that stands below says so
	}
	if c := f.answer.Near; c.Kind == tv.Cast && c.Value.Change == tv.Departs && !c.Negative && c.Certainty != tv.Denied {
		return true // theirs, by the name of whom they play
	}
	of := f.question.People[0].Entries
	return slices.ContainsFunc(f.known.Claims(), func(c *tv.Claim) bool {
		goes := c.Kind == tv.Cast && c.Value.Change == tv.Departs && !c.Negative && c.Certainty != tv.Denied || c.Kind == tv.Crew && c.Negative
		return goes && slices.ContainsFunc(of, func(e names.Entry) bool {
			return e.Kind == names.Person && e.ID == c.PersonID || e.Kind == names.Character && e.ID == c.CharacterID
		})
	})
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
