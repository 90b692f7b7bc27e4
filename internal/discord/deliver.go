package discord

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"

	"backlot/internal/bot"
	"backlot/internal/discord/message"
	"backlot/internal/reply"
)

// Kinds of first answers, as Discord numbers them.
const (
	sayAnew      = 4
	deferAnew    = 5
	deferReplace = 6
	sayReplace   = 7
	showChoices  = 8
	showForm     = 9
)

const (
	workWithin   = 2 * time.Minute  // for a deferred answer; Discord would take it for 15
	lateWithin   = 20 * time.Second // for the second and later messages to reach Discord
	progressGaps = time.Second      // between two words on progress
)

// callback is the first answer to an interaction.
type callback struct {
	Type int `json:"type"`
	Data any `json:"data,omitempty"`
}

// callback sends the first answer. Discord takes only one, so that it may be
// sent again when nobody knows whether it arrived.
func (f *front) callback(t turn, c callback, files []reply.Attachment) error {
	body, err := message.Marshal(c)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithDeadline(f.work, t.by)
	defer cancel()
	_, err = f.api.do(ctx, call{method: http.MethodPost, path: "/interactions/" + t.ID + "/" + t.Token + "/callback", body: body, files: files, again: true})
	return err
}

// sayFirst sends a reply as the first answer, in place of the message whose
// button was pressed where that is meant and would not take something away from
// others: what failed, and what is for one alone, never replaces what all read.
func (f *front) sayFirst(t turn, r reply.Reply) {
	if t.how == reply.AnewToMyself {
		r.Private = true
	}
	kind := sayAnew
	if f.replaces(t, r) {
		kind = sayReplace
		r.Private = t.private()
	}
	m := f.message(t, r)
	err := f.callback(t, callback{Type: kind, Data: m}, m.Files)
	if err == nil {
		return
	}
	f.unsent(t, err)
}

// private reports whether the message whose button was pressed is for one alone.
func (t turn) private() bool { return t.Message != nil && t.Message.Flags&message.Ephemeral != 0 }

func (f *front) replaces(t turn, r reply.Reply) bool {
	return t.how == reply.Replace && t.onOwn && t.Message != nil && !r.Failed && (!r.Private || t.private())
}

// message renders a reply. A reply whose buttons cannot be kept is sent without
// them.
func (f *front) message(t turn, r reply.Reply) message.Message {
	ctx, cancel := context.WithTimeout(f.work, time.Second)
	defer cancel()
	m, err := message.Body(r, f.options(ctx))
	if err == nil {
		return m
	}
	f.log.Error("an answer is sent without its buttons", "command", t.request.Command, "error", err)
	r.Next = nil
	m, _ = message.Body(r, f.options(ctx)) // only buttons can fail
	return m
}

// unsent is an answer that Discord did not take. Where Discord refuses what it
// says, the person reads that; where it came too late there is nobody to read.
func (f *front) unsent(t turn, err error) {
	ref := f.reference(t)
	switch {
	case refused(err, codeUnknownInteraction):
		f.log.Warn("an answer came too late for Discord", "command", t.request.Command)
		return
	case refused(err, codeAnswered):
		f.log.Warn("somebody else answered already; does another Backlot run with this token?", "command", t.request.Command)
		return
	}
	f.log.Error("Discord does not take an answer", "reference", ref, "command", t.request.Command, "error", err)
	m := f.message(t, refuse(reply.Say("discord.unsent", "reference", ref), reply.Say("discord.fault.hint")))
	if err := f.callback(t, callback{Type: sayAnew, Data: m}, nil); err != nil {
		f.log.Error("nor does it take word of that", "reference", ref, "error", err)
	}
}

// postpone tells Discord that the answer takes a while. private tells whether it
// will be for the asker alone, which is settled here for good: where no answer
// stands yet, what fails must not be read by all, and editors work among
// themselves.
func (f *front) postpone(t turn) (private bool) {
	c := callback{Type: deferAnew}
	command, _ := f.bot.Find(t.request.Command)
	switch {
	case t.how == reply.Replace && t.onOwn && t.Message != nil:
		c.Type = deferReplace
	case t.how == reply.AnewToMyself || command.Audience != bot.Members:
		private = true
		c.Data = struct {
			Flags int `json:"flags"`
		}{message.Ephemeral}
	}
	if err := f.callback(t, c, nil); err != nil {
		f.log.Error("Discord does not take a deferral", "command", t.request.Command, "error", err)
	}
	return private
}

// fill sends the reply after a deferral. One that is for the asker alone does not
// go into an answer that all read: a private one follows, and the other, filled
// with a word first because Discord pours the next message into an empty one, is
// taken away.
func (f *front) fill(t turn, r reply.Reply, private bool) {
	ctx, cancel := context.WithTimeout(f.work, lateWithin)
	defer cancel()
	own := t.how == reply.Replace && t.onOwn && t.Message != nil // the deferral changes a message of ours
	var err error
	switch {
	case own && !f.replaces(t, r):
		r.Private = true
		err = f.follow(ctx, t, r)
	case !own && r.Private && !private:
		if err = f.edit(ctx, t, reply.Reply{Notes: []reply.Text{reply.Say("discord.aside")}}); err == nil {
			err = errors.Join(f.follow(ctx, t, r), f.remove(ctx, t))
		}
	default:
		err = f.edit(ctx, t, r)
	}
	if err != nil {
		f.log.Error("Discord does not take a late answer", "reference", f.reference(t), "command", t.request.Command, "error", err)
	}
}

func (f *front) webhook(t turn) string { return "/webhooks/" + f.app + "/" + t.Token }

// edit writes a reply into the first answer. An edit cannot change who reads it.
func (f *front) edit(ctx context.Context, t turn, r reply.Reply) error {
	r.Private = false
	m := f.message(t, r)
	body, err := message.Marshal(m)
	if err != nil {
		return err
	}
	_, err = f.api.do(ctx, call{method: http.MethodPatch, path: f.webhook(t) + "/messages/@original", body: body, files: m.Files, again: true})
	return err
}

// follow sends a further message. Nobody can tell whether a lost one arrived, so
// it is not sent twice.
func (f *front) follow(ctx context.Context, t turn, r reply.Reply) error {
	m := f.message(t, r)
	body, err := message.Marshal(m)
	if err != nil {
		return err
	}
	_, err = f.api.do(ctx, call{method: http.MethodPost, path: f.webhook(t), body: body, files: m.Files})
	return err
}

// remove takes the first answer away.
func (f *front) remove(ctx context.Context, t turn) error {
	_, err := f.api.do(ctx, call{method: http.MethodDelete, path: f.webhook(t) + "/messages/@original", again: true})
	return err
}

// progress shows what a slow command is at, in the answer that is still to come.
type progress struct {
	front *front
	turn  turn

	mu   sync.Mutex
	open bool
	last time.Time
}

func (p *progress) begin() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.open = p.turn.how != reply.Replace // a message that stands is not written over with words on progress
}

// end waits for the last word to be sent, so that none comes after the answer.
func (p *progress) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.open = false
}

// tell shows words, where the answer is deferred; words that come too fast are
// left out.
func (p *progress) tell(words string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.open || time.Since(p.last) < progressGaps {
		return
	}
	p.last = time.Now()
	ctx, cancel := context.WithTimeout(p.front.work, progressGaps)
	defer cancel()
	if err := p.front.edit(ctx, p.turn, reply.Reply{Notes: []reply.Text{reply.Words(words)}}); err != nil {
		p.front.log.Debug("a word on progress is lost", "error", err)
	}
}
