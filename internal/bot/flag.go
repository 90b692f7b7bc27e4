package bot

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// flagCommand is behind the button "Wrong?" of every answer. Its options are
// those of the commands that answer, so that the button can carry what was asked;
// init adds them.
var flagCommand = Command{
	Name: "flag", Description: "Say that an answer is wrong", Audience: Members, Hidden: true,
	Options: []Option{
		{Name: "of", Description: "The command that answered", Required: true, Max: 40, Hidden: true},
		{Name: "seen", Description: "What the answer rested on", Required: true, Max: 20, Hidden: true},
	},
	Run: flagAnswer,
}

// takeAnswers lets flagCommand carry the options of every command that answers.
func takeAnswers(all []Command) []Option {
	options := flagCommand.Options
	seen := map[string]bool{}
	for _, c := range all {
		for _, o := range c.Options {
			if c.Answers && !seen[o.Name] {
				seen[o.Name] = true
				options = append(options, Option{Name: o.Name, Description: o.Description, Max: longest, Hidden: true})
			}
		}
	}
	return options
}

// withFlag gives an answer that asserts something its button "Wrong?".
func withFlag(r reply.Request, answer reply.Reply) reply.Reply {
	if answer.Private || answer.Failed || len(citedIn(answer)) == 0 {
		return answer
	}
	button := reply.Ask("flag", "of", r.Command, "seen", seenIn(answer))
	for name, value := range r.Args {
		button = button.With(name, value)
	}
	answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.wrong"), Request: button, How: reply.AnewToMyself})
	return answer
}

// citedIn are the claims that an answer rests on.
func citedIn(answer reply.Reply) []tv.Claim {
	var claims []tv.Claim
	for _, f := range answer.Facts {
		if f.Cited() {
			claims = append(claims, f.Claim)
		}
	}
	return claims
}

func idsOf(claims []tv.Claim) []string {
	ids := make([]string, 0, len(claims))
	for _, c := range claims {
		if c.ID != "" { // a line of a record that is no claim has none
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// seenIn is short for the claims that an answer rests on.
func seenIn(answer reply.Reply) string {
	sum := sha256.Sum256([]byte(strings.Join(idsOf(citedIn(answer)), " ")))
	return base64.RawURLEncoding.EncodeToString(sum[:6])
}

// flagAnswer answers anew what was answered, and keeps it for the editors. What has
// changed since it was seen is shown instead: it may be right by now.
func flagAnswer(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	asked := r.With("of", "").With("seen", "")
	asked.Command = r.Arg("of")
	c, err := b.admit(ctx, asked)
	if err != nil {
		return reply.Reply{}, err
	}
	if !c.Answers {
		return reply.Reply{}, &tv.Error{Kind: tv.Invalid, Message: say("error.gone"), Hint: say("error.gone.hint")}
	}
	answer, err := c.Run(ctx, b, asked)
	if err != nil {
		return reply.Reply{}, err
	}
	if seenIn(answer) != r.Arg("seen") {
		return reply.Reply{Private: true, Headline: reply.Say("flag.changed"), Notes: []reply.Text{reply.Say("flag.changed.hint")},
			Next: []reply.Next{{Label: reply.Say("button.again"), Request: asked, How: reply.AnewToMyself}}}, nil
	}
	what, err := b.Store.KeepFlag(ctx, r.Asker.User, sqlite.Flag{Desk: desk(r.Asker), Command: c.Name, Args: asked.Args,
		Question: typedAs(c, asked), Answer: inWords(answer), Claims: idsOf(citedIn(answer))})
	if err != nil {
		return reply.Reply{}, err
	}
	thanks := reply.Reply{Private: true}
	switch what {
	case sqlite.FlagKnown:
		thanks.Headline = reply.Say("flag.known")
	case sqlite.FlagTooOften:
		thanks.Headline, thanks.Notes = reply.Say("flag.often"), []reply.Text{reply.Say("flag.often.hint")}
	default:
		thanks.Headline, thanks.Notes = reply.Say("flag.thanks"), []reply.Text{reply.Say("flag.thanks.who")}
	}
	return thanks, nil
}

// typedAs is a request as it would be typed.
func typedAs(c Command, r reply.Request) string {
	typed := "/" + c.Name
	for _, o := range c.Options {
		if value := r.Arg(o.Name); value != "" {
			typed += " " + o.Name + ":" + value
		}
	}
	return typed
}

// longestAnswer is how much of an answer's words is kept with a flag, in
// characters.
const longestAnswer = 600

// inWords is an answer in plain words, without its sources.
func inWords(answer reply.Reply) string {
	words := []string{answer.Headline.Sentence().String()}
	for _, f := range answer.Facts {
		words = append(words, f.Text.String())
	}
	all := []rune(strings.Join(words, " "))
	if len(all) > longestAnswer {
		return string(all[:longestAnswer-1]) + "…"
	}
	return string(all)
}
