package discord

import (
	"context"
	"crypto/sha256"
	"encoding/base32"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"backlot/internal/discord/message"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// turn is one interaction on its way to its answer.
type turn struct {
	interaction
	by      time.Time // the first answer has to be sent by then
	request reply.Request
	how     reply.How
	onOwn   bool // came from a button of ours, whose message can be changed
}

// serve answers one interaction. Whatever goes wrong is told to the person and
// stays here.
func (f *front) serve(came time.Time, raw json.RawMessage) {
	i, err := decode(raw)
	if err != nil && !errors.Is(err, errUnread) {
		f.log.Error("Discord sent what I cannot read", "error", err)
		return
	}
	if !f.first(i.ID) {
		f.log.Info("an interaction came twice; it is answered once", "id", i.ID)
		return
	}
	t := turn{interaction: i, by: came.Add(firstWithin), how: reply.Anew}
	defer func() {
		if p := recover(); p != nil {
			f.fault(t, panicked(p))
		}
	}()
	switch {
	case err != nil:
		f.log.Error("Discord sent an interaction that I cannot read", "kind", i.Kind, "error", err)
		f.sayFirst(t, refuse(reply.Say("discord.unread"), reply.Say("discord.unread.hint")))
	case i.Kind == isCommand:
		t.request, _ = f.command(i)
		f.open(t)
	case i.Kind == isPress:
		f.press(t)
	case i.Kind == isForm:
		f.filled(t)
	case i.Kind == isTyping:
		f.suggest(t)
	}
}

// panicked is a panic as an error, with where it came from, for the log.
func panicked(p any) error { return fmt.Errorf("panic: %v\n%s", p, debug.Stack()) }

// refuse is an answer for the asker alone: what is wrong, and the next step.
func refuse(what reply.Text, hint ...reply.Text) reply.Reply {
	return reply.Reply{Headline: what, Notes: hint, Private: true, Failed: true}
}

// press turns a button or a select into its request.
func (f *front) press(t turn) {
	p, err := f.pressed(t)
	if err != nil {
		f.unpressed(t, err)
		return
	}
	if p.Pick != "" {
		if len(t.Data.Values) == 0 {
			f.unpressed(t, message.ErrForeign)
			return
		}
		p.Request = p.Request.With(p.Pick, string(t.Data.Values[0]))
	}
	t.request, t.how, t.onOwn = p.Request, p.How, true
	t.request.Asker, t.request.Locale = t.asker(), t.locale()
	f.open(t)
}

// pressed is what the custom id of a button or a form stands for.
func (f *front) pressed(t turn) (message.Press, error) {
	ctx, cancel := context.WithDeadline(f.work, t.by)
	defer cancel()
	return message.ParseCustomID(t.Data.CustomID, func(key string) (string, error) {
		return f.bot.Store.Asked(ctx, key)
	})
}

// unpressed says why a button cannot be honoured.
func (f *front) unpressed(t turn, err error) {
	hint := reply.Say("discord.button.hint", "command", reply.Command("help"))
	var e *tv.Error
	switch {
	case errors.Is(err, message.ErrOld):
		f.sayFirst(t, refuse(reply.Say("discord.button.old"), hint))
	case errors.Is(err, message.ErrForeign):
		f.sayFirst(t, refuse(reply.Say("discord.button.foreign"), hint))
	case errors.Is(err, message.ErrGone), errors.As(err, &e) && e.Kind == tv.NotFound:
		f.sayFirst(t, refuse(reply.Say("discord.button.gone"), hint))
	default:
		f.fault(t, err)
	}
}

// fault tells of something that is ours to mend: the person reads a reference,
// the log has the same and the error.
func (f *front) fault(t turn, err error) {
	ref := f.reference(t)
	f.log.Error("an interaction failed", "reference", ref, "command", t.request.Command, "error", err)
	if t.Kind == isTyping {
		f.sendChoices(t, nil)
		return
	}
	f.sayFirst(t, refuse(reply.Say("discord.fault", "reference", ref), reply.Say("discord.fault.hint")))
}

// reference is short enough to read out.
func (f *front) reference(t turn) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", t.ID, t.by.UnixNano()))
	return base32.StdEncoding.EncodeToString(sum[:])[:6]
}

// answer has the bot answer a request: at once where it can, else deferred.
func (f *front) answer(t turn) {
	patience := f.config.pace.patience
	if c, ok := f.bot.Find(t.request.Command); ok && c.Slow != nil && c.Slow(t.request) {
		patience = 0
	}
	p := &progress{front: f, turn: t}
	t.request.Progress = p.tell
	ctx, cancel := context.WithTimeout(f.work, workWithin)
	defer cancel()
	done := make(chan reply.Reply, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				ref := f.reference(t)
				f.log.Error("a command failed", "reference", ref, "command", t.request.Command, "error", panicked(r))
				done <- refuse(reply.Say("discord.fault", "reference", ref), reply.Say("discord.fault.hint"))
			}
		}()
		done <- f.bot.Handle(ctx, t.request)
	}()
	wait := time.NewTimer(min(patience, time.Until(t.by)-600*time.Millisecond))
	defer wait.Stop()
	if patience > 0 {
		select {
		case r := <-done:
			f.sayFirst(t, r)
			return
		case <-wait.C:
		}
	}
	private := f.postpone(t)
	p.begin()
	r := <-done
	p.end()
	f.fill(t, r, private)
}
