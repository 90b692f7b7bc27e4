package bot

import (
	"context"
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// Handle answers a request. It never fails: what goes wrong is told in the reply.
func (b *Bot) Handle(ctx context.Context, r reply.Request) (answer reply.Reply) {
	defer func() {
		if p := recover(); p != nil {
			answer = b.wrong(r, panicked(p))
		}
	}()
	c, err := b.admit(ctx, r)
	if err != nil {
		return b.wrong(r, err)
	}
	if r, err = b.meansArticles(ctx, c, r); err != nil {
		return b.wrong(r, err)
	}
	answer, err = b.answer(ctx, c, r)
	if err != nil {
		return b.wrong(r, err)
	}
	if c.Answers {
		answer = withFlag(r, answer)
	}
	if answer.Day.IsZero() {
		answer.Day = b.Today()
	}
	return answer
}

// Form gives the boxes that a request needs filled before [Bot.Handle] can
// answer it; ok is false where it needs none. What stands in the way of the form
// is told by refusal, which has a headline then.
func (b *Bot) Form(ctx context.Context, r reply.Request) (form reply.Form, refusal reply.Reply, ok bool) {
	defer func() {
		if p := recover(); p != nil {
			refusal, ok = b.wrong(r, panicked(p)), true
		}
	}()
	c, known := b.Find(r.Command)
	if !known || c.Form == nil {
		return reply.Form{}, reply.Reply{}, false
	}
	_, err := b.admit(ctx, r)
	if err == nil {
		r, err = b.meansArticles(ctx, c, r)
	}
	if err == nil {
		form, err = c.Form(ctx, b, r)
	}
	if err != nil {
		return reply.Form{}, b.wrong(r, err), true
	}
	return form, reply.Reply{}, len(form.Fields) > 0
}

// panicked is a panic as an error, with where it came from, for the log.
func panicked(p any) error { return fmt.Errorf("panic: %v\n%s", p, debug.Stack()) }

// noCommand says that there is no command of a name, and which begin with it.
func (b *Bot) noCommand(name string) error {
	e := &tv.Error{Kind: tv.NotFound, Message: say("error.no-command", "name", name), Hint: say("error.no-command.hint")}
	var longer []reply.Text
	for _, c := range commands {
		if strings.HasPrefix(c.Name, name+" ") && !c.Hidden {
			longer = append(longer, reply.Words("/"+c.Name))
		}
	}
	if len(longer) > 0 {
		e.Message, e.Hint = say("error.half-command", "name", name), say("error.half-command.hint", "commands", reply.Either(longer...))
	}
	return e
}

// admit finds the command, and refuses whoever may not use it and whatever its
// options do not take.
func (b *Bot) admit(ctx context.Context, r reply.Request) (Command, error) {
	c, ok := b.Find(r.Command)
	if !ok {
		return Command{}, b.noCommand(r.Command)
	}
	role, err := b.role(ctx, r.Asker)
	if err != nil {
		return Command{}, err
	}
	if c.Audience == Nobody || role < c.Audience {
		return Command{}, b.refuse(c, r.Asker)
	}
	return c, c.check(r)
}

// role is the widest audience that the asker belongs to, here.
func (b *Bot) role(ctx context.Context, a reply.Asker) (Audience, error) {
	switch {
	case a.User == "":
		return Nobody, nil
	case a.Operator || slices.Contains(b.Owners, a.User):
		return Owners, nil
	case a.Guild == "":
		return Members, nil
	case a.Manages:
		return Editors, nil
	}
	editors, err := b.Store.Setting(ctx, a.Guild, editorRole)
	if err != nil {
		return Nobody, err
	}
	if editors != "" && slices.Contains(a.Roles, editors) {
		return Editors, nil
	}
	return Members, nil
}

func (b *Bot) refuse(c Command, a reply.Asker) error {
	e := &tv.Error{Kind: tv.Refused, Message: say("error.refused", "name", c.Name)}
	switch {
	case c.Audience == Editors && a.Guild == "":
		e.Hint = say("error.refused.elsewhere")
	case c.Audience == Editors:
		e.Hint = say("error.refused.editors")
	default:
		e.Hint = say("error.refused.owners")
	}
	return e
}

// check holds what was given to what the command takes.
func (c Command) check(r reply.Request) error {
	for name, value := range r.Args {
		o, ok := c.Option(name)
		if !ok {
			return &tv.Error{Kind: tv.Invalid, Message: say("error.no-option", "name", c.Name, "option", name), Hint: c.takes()}
		}
		if err := o.check(value); err != nil {
			return err
		}
	}
	for _, o := range c.Options {
		if _, file := r.Files[o.Name]; o.Required && strings.TrimSpace(r.Args[o.Name]) == "" && !file {
			return &tv.Error{Kind: tv.Invalid, Message: say("error.missing", "name", c.Name, "option", o.Name, "what", o.Description), Hint: c.takes()}
		}
	}
	return nil
}

// takes lists a command's options, for whoever gave a wrong one.
func (c Command) takes() string {
	if c.Usage() == "/"+c.Name {
		return say("error.takes-none", "name", c.Name)
	}
	return say("error.takes", "usage", c.Usage())
}

// Usage is how a command is typed: "/status show: [season:] [as_of:]".
func (c Command) Usage() string {
	usage := "/" + c.Name
	for _, o := range c.Options {
		switch {
		case o.Hidden:
		case o.Required:
			usage += " " + o.Name + ":"
		default:
			usage += " [" + o.Name + ":]"
		}
	}
	return usage
}

// longest is how many characters an option takes where it says no less: what
// Discord lets through.
const longest = 6000

func (o Option) check(value string) error {
	if o.Kind == Number && value != "" {
		n, err := strconv.Atoi(strings.TrimSpace(value))
		if err != nil || n < o.Min || o.Max > 0 && n > o.Max {
			return &tv.Error{Kind: tv.Invalid, Message: say("error.number", "option", o.Name, "value", value), Hint: say("error.number.hint", "min", o.Min, "max", o.Max)}
		}
		return nil
	}
	limit := longest
	if o.Max > 0 {
		limit = o.Max
	}
	if n := len([]rune(value)); n > limit {
		return &tv.Error{Kind: tv.Invalid, Message: say("error.long", "option", o.Name, "n", n), Hint: say("error.long.hint", "max", limit)}
	}
	if len(o.Choices) > 0 && value != "" && !slices.Contains(o.Choices, value) {
		return &tv.Error{Kind: tv.Invalid, Message: say("error.choice", "option", o.Name, "value", value), Hint: say("error.choice.hint", "choices", strings.Join(o.Choices, ", "))}
	}
	return nil
}

// wrong tells an error: in words to a person where it is theirs to mend, else by
// a reference that the log has as well.
func (b *Bot) wrong(r reply.Request, err error) reply.Reply {
	answer := reply.Reply{Private: true, Failed: true, Day: b.Today()}
	var e *tv.Error
	if !errors.As(err, &e) || e.Kind == tv.Internal {
		ref := b.reference(r)
		if b.Log != nil {
			b.Log(ref, r, err)
		}
		answer.Headline = reply.Say("error.ours", "reference", ref)
		answer.Notes = []reply.Text{reply.Say("error.ours.hint")}
		return answer
	}
	if e.Err != nil && b.Log != nil {
		b.Log(b.reference(r), r, err)
	}
	answer.Headline = reply.Words(e.Message)
	if e.Hint != "" {
		answer.Notes = []reply.Text{reply.Words(e.Hint)}
	}
	if e.Who != "" {
		answer.Notes = append(answer.Notes, reply.Say("error.who", "who", reply.Member(e.Who)))
	}
	answer.Next = b.meant(r, e)
	return answer
}

// meant offers the candidates of an error as buttons: the same request, with the
// thing that was meant.
func (b *Bot) meant(r reply.Request, e *tv.Error) []reply.Next {
	c, ok := b.Find(r.Command)
	if !ok || e.Option == "" {
		return nil
	}
	o, ok := c.Option(e.Option)
	switch {
	case !ok:
		return nil
	case o.Kind == Article && len(e.Candidates) > 0:
		articles := pick(r, e.Option, e.Candidates)
		articles.Label, articles.How = reply.Say("button.pick-article"), reply.AnewToMyself
		return []reply.Next{articles}
	case o.Kind != Show && o.Kind != Name:
		return nil
	}
	var next []reply.Next
	if len(e.Candidates) > mostMeant {
		return []reply.Next{pick(r, e.Option, e.Candidates)}
	}
	for _, m := range e.Candidates {
		next = append(next, reply.Next{Label: reply.Words(m.Name), Request: r.With(e.Option, "#"+m.ID), How: reply.Anew})
	}
	return next
}

// pick is the same request with one of many things that may be meant.
func pick(r reply.Request, option string, things []tv.Candidate) reply.Next {
	n := reply.Next{Label: reply.Say("button.pick-show"), Request: r, How: reply.Anew, Pick: option}
	for _, m := range things {
		n.Choices = append(n.Choices, reply.Choice{Name: clip(m.Name), Value: "#" + m.ID})
	}
	return n
}

// reference is short enough to read out: of the request and the clock.
func (b *Bot) reference(r reply.Request) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %v %v %d", r.Command, r.Args, r.Asker, b.Now().UnixNano()))
	return base32.StdEncoding.EncodeToString(sum[:])[:6]
}

// say is a message of the bot's own in plain words, for errors.
func say(key string, blanks ...any) string { return reply.Say(key, blanks...).String() }
