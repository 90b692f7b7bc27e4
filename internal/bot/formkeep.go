package bot

import (
	"context"

	"backlot/internal/reply"
)

// retyped is a request with what was typed into its form before, where that is
// kept.
func (b *Bot) retyped(ctx context.Context, r reply.Request) (reply.Request, error) {
	key := r.Arg("form")
	if key == "" {
		return r, nil
	}
	_, typed, err := b.Store.Form(ctx, r.Asker.User, key)
	if err != nil {
		return r, err
	}
	r.Args = typed
	return r.With("version", ""), nil // who was told that it was changed since has seen it
}

// carrying is a request for a command with some of another's options.
func carrying(of reply.Request, command string, options ...string) reply.Request {
	r := reply.Ask(command)
	for _, o := range options {
		r = r.With(o, of.Arg(o))
	}
	return r
}

// refilled puts into a form what was typed into it before.
func refilled(f reply.Form, typed, r reply.Request) reply.Form {
	if r.Arg("form") == "" {
		return f
	}
	for i := range f.Fields {
		f.Fields[i].Value = typed.Arg(f.Fields[i].Name)
	}
	f.Request = f.Request.With("form", r.Arg("form")) // so that it is known which one was sent
	return f
}

// orKeep is the answer to a form, or what is wrong with it and a button that opens
// it again with what was typed.
func (b *Bot) orKeep(ctx context.Context, r reply.Request, answer reply.Reply, err error) (reply.Reply, error) {
	if err == nil {
		return answer, b.sent(ctx, r)
	}
	return b.keep(ctx, r, err)
}

// sent forgets what was kept of a form, now that it has been taken.
func (b *Bot) sent(ctx context.Context, r reply.Request) error {
	if r.Arg("form") == "" {
		return nil
	}
	return b.Store.DropForm(ctx, r.Asker.User, r.Arg("form"))
}
