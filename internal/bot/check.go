package bot

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// checkMessage sets what a member's message claims beside what is known. Only the
// one who asks reads it; an editor may post it.
var checkMessage = Command{
	Name:        "Check this",
	Description: "What my sources say to a message: confirmed, contradicted, only a rumour, or nothing known",
	Audience:    Members,
	Answers:     true,
	OnMessage:   true,
	Options: []Option{
		{Name: "message", Description: "The message", Hidden: true},
		{Name: "link", Description: "The message's address", Hidden: true},
		{Name: "author", Description: "Who wrote it", Hidden: true},
		{Name: "show", Description: "The show it is about", Kind: Show, Max: 200, Hidden: true},
		{Name: "post", Description: "For all to read", Choices: []string{"yes"}, Hidden: true},
	},
	Run: check,
}

// mostChecked is how many claims of one message are checked: what fits into one
// answer with its sources.
const mostChecked = 5

func check(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	if strings.TrimSpace(r.Arg("message")) == "" {
		return reply.Reply{}, &tv.Error{Kind: tv.Invalid, Message: say("check.empty"), Hint: say("check.empty.hint")}
	}
	role, err := b.role(ctx, r.Asker)
	if err != nil {
		return reply.Reply{}, err
	}
	post := r.Arg("post") != ""
	if post && role < Editors {
		return reply.Reply{}, &tv.Error{Kind: tv.Refused, Message: say("check.not-posted"), Hint: say("check.not-posted.hint")}
	}
	v := sqlite.View{Desk: desk(r.Asker), Day: b.Today()}
	if joke.MatchString(r.Arg("message")) {
		return reply.Reply{Day: v.Day, Private: true, Headline: headline(r), Notes: []reply.Text{reply.Say("check.joke")}}, nil
	}
	claims, shows, err := b.claimed(ctx, v, r)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Private: !post, Headline: headline(r)}
	if len(claims) == 0 {
		return b.nothingToCheck(ctx, v, r, answer, shows)
	}
	answer.Facts, err = b.checked(ctx, v, claims[:min(len(claims), mostChecked)])
	if err != nil {
		return reply.Reply{}, err
	}
	stale, err := b.staleAge(ctx, r.Asker)
	if err != nil {
		return reply.Reply{}, err
	}
	answer.Notes = append(answer.Notes, warning(moving(answer.Facts, v.Day), v.Day, stale)...)
	if more := len(claims) - mostChecked; more > 0 {
		answer.Notes = append(answer.Notes, reply.Say("check.more", "n", more))
	}
	if role >= Editors && !post && r.Asker.Guild != "" {
		answer.Next = []reply.Next{{Label: reply.Say("button.post"), Request: r.With("post", "yes").With("author", "").With("link", ""), How: reply.Anew}}
	}
	return answer, nil
}

// checked tells of each claim what it was read as, and what is known of it.
func (b *Bot) checked(ctx context.Context, v sqlite.View, claims []tv.Claim) ([]reply.Fact, error) {
	var facts []reply.Fact
	for _, c := range claims {
		known, err := b.Store.Dossier(ctx, v, c.Show)
		if err != nil {
			return nil, err
		}
		known = known.Sure()
		c = inItsYear(c, known)
		facts = append(facts, reply.Fact{Label: reply.Say("check.read", "show", reply.Words(c.ShowName)), Text: readAs(c, v.Day)})
		facts = append(facts, verdict(finding(c, known), c, v.Day)...)
	}
	return facts, nil
}

// verdict tells what was found on a claim: in words, and with the claims it rests on.
func verdict(f tv.Finding, on tv.Claim, day tv.Date) []reply.Fact {
	var facts []reply.Fact
	add := func(label reply.Text, c tv.Claim) {
		if c.Kind != "" {
			told := fact(label, c, day)
			if c.Kind == tv.Spinoff {
				told.Text = found{}.said(c, day)
			}
			facts = append(facts, told)
		}
	}
	label := verdictLabel(f)
	if otherCause(f, on) {
		label = reply.Say("check.cause")
	}
	switch f.Verdict {
	case tv.NothingKnown:
		facts = append(facts, reply.Fact{Label: label, Text: noSource(f)})
		add(reply.Say("check.known"), f.Known)
	case tv.TooOld:
		if f.Against(on) {
			label = reply.Say("check.against")
		}
		facts = append(facts, reply.Fact{Label: label, Text: noSource(f)})
		add(reply.Say("check.last"), f.Known)
	case tv.OnlySaid:
		add(label, f.Says)
		add(reply.Say("check.known"), f.Known)
		return facts
	case tv.Once:
		facts = append(facts, saidBefore(label, f, day))
		add(reply.Say("check.since"), f.Known)
		return facts
	default:
		add(label, f.Known)
	}
	add(otherwise(f.Says), f.Says)
	if f.Said.Kind != "" {
		facts = append(facts, saidBefore(saidLabel(f), f, day))
	}
	return facts
}

// readAs is what a claim of a message was read as.
func readAs(c tv.Claim, day tv.Date) reply.Text {
	switch {
	case c.Kind == tv.Spinoff && c.Negative:
		return reply.Say("check.spinoff.off", "kind", c.Value.Text).Sentence()
	case c.Kind == tv.Spinoff:
		return reply.Say("check.spinoff.is", "kind", c.Value.Text).Sentence()
	case c.Kind == tv.Delay && clause.MatchString(c.Value.Text):
		return reply.Say("check.because", "s", reply.Subject(c.Season), "cause", reply.Words(c.Value.Text)).Sentence()
	case c.Kind == tv.Cast && c.Value.Change == tv.Recast && c.Value.Person == "":
		return reply.Say("check.recast", "character", reply.Words(c.Value.Character)).Sentence()
	}
	return reply.Claimed(c, day)
}

// clause is a cause that has a verb of its own.
var clause = regexp.MustCompile(`(?i)\b(?:is|are|was|were|has|have|left|quit|died|broke|got)\b`)

// otherCause reports whether something is known to be late, and for another cause than a
// message has it.
func otherCause(f tv.Finding, on tv.Claim) bool {
	return on.Kind == tv.Delay && on.Value.Text != "" && f.Verdict == tv.Less && f.Known.Kind == tv.Delay && f.Known.Value.Text != ""
}

// verdictLabel is what was found, in a word: what is denied, what was so before, what is
// only reported or only guessed is told as that.
func verdictLabel(f tv.Finding) reply.Text {
	w := f.Known.Word().Word
	switch {
	case f.Verdict == tv.Borne && f.Known.Expected():
		return reply.Say("check.expected")
	case f.Verdict == tv.Contradicted && f.Known.Expected():
		return reply.Say("check.against")
	case f.Verdict == tv.Borne && w == tv.ReportedBy:
		return reply.Say("check.reported")
	case f.Verdict == tv.Borne && w != tv.ConfirmedBy && w != tv.Corrected && (w != tv.DeniedBy || f.Known.Voice.Band() != tv.Official):
		return reply.Say("check.press")
	case f.Verdict == tv.Contradicted && w == tv.DeniedBy:
		return reply.Say("check.denied")
	case f.Verdict == tv.Contradicted && f.WasSo():
		return reply.Say("check.gone")
	case f.Verdict == tv.Contradicted && w == tv.ReportedBy:
		return reply.Say("check.otherwise")
	case f.Verdict == tv.OnlySaid && f.Says.Word().Word == tv.Guess:
		return reply.Say("check.guess")
	case f.Verdict == tv.TooOld:
		return reply.Say("check.nothing")
	}
	return reply.Say("check." + string(f.Verdict))
}

// saidLabel labels what said so before: that it was so then, or that somebody said so.
func saidLabel(f tv.Finding) reply.Text {
	if f.WasSo() {
		return reply.Say("check.before")
	}
	return reply.Say("check.said")
}

// saidBefore is what was said until something newer was told.
func saidBefore(label reply.Text, f tv.Finding, day tv.Date) reply.Fact {
	c := f.Said
	return reply.Fact{Label: label, Text: until(c, f.Known, day), Claim: c, Spoiler: c.WordsSpoiler(), Past: true}
}

// noSource says that no source says so, or none any more.
func noSource(f tv.Finding) reply.Text {
	if f.Said.Kind != "" {
		return reply.Say("check.no-source.now")
	}
	return reply.Say("check.no-source")
}

// moving are the facts that may be otherwise by now: a day that has been does not
// change any more.
func moving(facts []reply.Fact, day tv.Date) []reply.Fact {
	return slices.DeleteFunc(slices.Clone(facts), func(f reply.Fact) bool { return f.Past || !f.Claim.Changes(day) })
}

// otherwise labels what says something else than the claim that is known.
func otherwise(c tv.Claim) reply.Text {
	if c.Word().Word.Firm() {
		return reply.Say("label.but")
	}
	return beside(c)
}

// nothingToCheck says that there is nothing to check, or asks which show is meant.
func (b *Bot) nothingToCheck(ctx context.Context, v sqlite.View, r reply.Request, answer reply.Reply, shows []names.Entry) (reply.Reply, error) {
	answer.Private = true
	if len(shows) > 0 {
		answer.Notes = []reply.Text{reply.Say("check.no-claim")}
		return answer, nil
	}
	answer.Notes = []reply.Text{reply.Say("check.which")}
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return reply.Reply{}, err
	}
	pick := reply.Next{Label: reply.Say("button.pick-show"), Request: r.With("author", "").With("link", ""), How: reply.AnewToMyself,
		Pick: "show", Choices: choices(index, "", index.Find("", suggestions, names.Show))}
	if len(pick.Choices) > 0 {
		answer.Next = []reply.Next{pick}
	}
	return answer, nil
}

// headline is the message that is checked, without whom it calls and what it links.
func headline(r reply.Request) reply.Text {
	return reply.Say("check.headline", "message", reply.Words(excerpt(callsOut.ReplaceAllString(r.Arg("message"), ""))))
}

// callsOut is whom a message calls, by number or all at once, and its links: what is
// posted calls nobody, and vouches for no page.
var callsOut = regexp.MustCompile(`<(?:@[!&]?|#)\d+>|@everyone\b|@here\b|<?https?://\S+`)

// longestExcerpt is how much of a message is shown again, in characters.
const longestExcerpt = 200

func excerpt(message string) string {
	runes := []rune(strings.Join(strings.Fields(message), " "))
	if len(runes) > longestExcerpt {
		return string(runes[:longestExcerpt-1]) + "…"
	}
	return string(runes)
}
