package bot

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
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
	Options: []Option{ofOption,
		{Name: "seen", Description: "What the answer rested on", Required: true, Max: 20, Hidden: true}},
	Run: flagAnswer,
}

// againCommand asks once more what was asked before: of a flag, or where an answer
// has changed meanwhile. What no source answers is not counted again.
var againCommand = Command{
	Name: "again", Description: "Ask once more what was asked before", Audience: Members, Hidden: true,
	Options: []Option{ofOption, deskOption},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		if r.Arg("desk") != "" {
			if _, err := b.actor(ctx, r); err != nil {
				return reply.Reply{}, err
			}
			r.Asker.Guild, r.Asker.Channel = "", "" // as the shared desk answers
		}
		c, asked, err := b.asked(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		answer, err := b.answer(ctx, c, asked)
		if err == nil && r.Arg("desk") == "" {
			answer = withFlag(asked, answer)
		}
		return answer, err
	},
}

var ofOption = Option{Name: "of", Description: "The command that answered", Required: true, Max: 40, Hidden: true}

// takeAnswers lets a command carry the options of every command that answers,
// beside its own.
func takeAnswers(own []Option, all []Command) []Option {
	options := own[:len(own):len(own)]
	seen := map[string]bool{}
	for _, o := range own {
		seen[o.Name] = true
	}
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

// asked is the request that a button carries, and its command.
func (b *Bot) asked(ctx context.Context, r reply.Request) (Command, reply.Request, error) {
	asked := r.With("of", "").With("seen", "").With("desk", "")
	asked.Command, asked.Again = r.Arg("of"), true
	c, err := b.admit(ctx, asked)
	if err == nil && !c.Answers {
		err = &tv.Error{Kind: tv.Invalid, Message: say("error.gone"), Hint: say("error.gone.hint")}
	}
	return c, asked, err
}

// answer runs a command. That nobody here is called so is an answer of those that
// answer, and it may be wrong as any.
func (b *Bot) answer(ctx context.Context, c Command, r reply.Request) (reply.Reply, error) {
	answer, err := c.Run(ctx, b, r)
	var e *tv.Error
	if !c.Answers || !errors.As(err, &e) || e.Kind != tv.NotFound || r.Arg(e.Option) == "" {
		return answer, err
	}
	b.nobodyCalled(ctx, c, r, e.Option)
	return b.wrong(r, err), nil
}

// withFlag gives an answer its button "Wrong?". Of a message that was checked it
// carries the words alone, and not who wrote them where.
func withFlag(r reply.Request, answer reply.Reply) reply.Reply {
	button := reply.Ask("flag", "of", r.Command, "seen", seenIn(answer))
	for name, value := range r.Args {
		if name != "author" && name != "link" && name != "post" {
			button = button.With(name, value)
		}
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

// seenIn is short for the claims that an answer rests on; for what it says and
// links to, where it rests on none. Words that count days are left out.
func seenIn(answer reply.Reply) string {
	parts := idsOf(citedIn(answer))
	if len(parts) == 0 {
		parts = append(parts, answer.Headline.String())
		for _, f := range answer.Facts {
			parts = append(parts, f.Label.String(), f.Link)
		}
	}
	sum := sha256.Sum256([]byte(strings.Join(parts, " ")))
	return base64.RawURLEncoding.EncodeToString(sum[:6])
}

// flagAnswer answers anew what was answered, and keeps it for the editors. What has
// changed since it was seen is shown instead: it may be right by now.
func flagAnswer(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	c, asked, err := b.asked(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	answer, err := b.answer(ctx, c, asked)
	if err != nil {
		return reply.Reply{}, err
	}
	seen := seenIn(answer)
	if seen != r.Arg("seen") {
		again := asked.With("of", asked.Command)
		again.Command = againCommand.Name
		return reply.Reply{Private: true, Headline: reply.Say("flag.changed"), Notes: []reply.Text{reply.Say("flag.changed.hint")},
			Next: []reply.Next{{Label: reply.Say("button.again"), Request: again, How: reply.AnewToMyself}}}, nil
	}
	what, err := b.Store.KeepFlag(ctx, r.Asker.User, sqlite.Flag{Desk: desk(r.Asker), Command: c.Name, Args: asked.Args,
		Question: typedAs(c, asked), Answer: inWords(answer), Claims: idsOf(citedIn(answer)), Seen: seen})
	if err != nil {
		return reply.Reply{}, err
	}
	return flagged(what, c, r.Asker), nil
}

// flagged tells what became of a flag.
func flagged(what sqlite.Flagged, c Command, a reply.Asker) reply.Reply {
	who, asked := reply.Say("flag.editors"), reply.Say("flag.asked")
	if a.Guild == "" {
		who = reply.Say("flag.operator")
	}
	if c.OnMessage {
		asked = reply.Say("flag.message")
	}
	switch what {
	case sqlite.FlagKnown:
		return reply.Reply{Private: true, Headline: reply.Say("flag.known", "who", who)}
	case sqlite.FlagLetStand:
		return reply.Reply{Private: true, Headline: reply.Say("flag.stands", "who", who), Notes: []reply.Text{reply.Say("flag.stands.hint")}}
	case sqlite.FlagTooOften:
		return reply.Reply{Private: true, Headline: reply.Say("flag.often"), Notes: []reply.Text{reply.Say("flag.often.hint", "who", who)}}
	}
	return reply.Reply{Private: true, Headline: reply.Say("flag.thanks", "who", who, "asked", asked), Notes: []reply.Text{reply.Say("flag.thanks.who")}}
}

// typedAs is a request as it would be typed.
func typedAs(c Command, r reply.Request) string {
	if c.OnMessage {
		return say("flag.on-message", "name", c.Name, "message", excerpt(r.Arg("message")))
	}
	typed := "/" + c.Name
	for _, o := range c.Options {
		value := r.Arg(o.Name)
		if o.Kind == Show {
			value = strings.TrimPrefix(value, "#")
		}
		if value != "" {
			typed += " " + o.Name + ":" + value
		}
	}
	return typed
}

// longestAnswer is how much of an answer's words is kept with a flag, in
// characters.
const longestAnswer = 1000

// inWords is an answer in plain words, without its sources.
func inWords(answer reply.Reply) string {
	words := []string{answer.Headline.Sentence().String()}
	for _, f := range answer.Facts {
		if f.Label.IsZero() {
			words = append(words, f.Text.Sentence().String())
			continue
		}
		words = append(words, reply.Say("flag.fact", "label", f.Label, "text", f.Text).Sentence().String())
	}
	for _, n := range answer.Notes {
		words = append(words, n.String())
	}
	all := []rune(strings.Join(words, " "))
	if len(all) > longestAnswer {
		return string(all[:longestAnswer-1]) + "…"
	}
	return string(all)
}
