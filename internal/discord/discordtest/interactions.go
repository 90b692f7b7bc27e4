package discordtest

import (
	"errors"
	"fmt"
	"time"
)

// Kinds of interactions and of first answers, as Discord numbers them.
const (
	askCommand   = 2
	askComponent = 3
	askSuggest   = 4
	askModal     = 5

	answerMessage       = 4
	answerDeferred      = 5
	answerDeferUpdate   = 6
	answerUpdate        = 7
	answerChoices       = 8
	answerModal         = 9
	mostFollowUpsAbroad = 5
)

// ErrNoAnswer is what the person reads as "The application did not respond".
var ErrNoAnswer = errors.New("the application did not respond")

// Interaction is one thing a person did and what became of it.
type Interaction struct {
	// ID and Token are those the bot got.
	ID, Token string
	// By is who did it.
	By Member

	s       *Server
	kind    int
	focus   int // kind of the option a suggestion is asked for
	command string
	channel *Channel
	source  *Message // whose button was clicked
	event   object
	sent    time.Time
	refused error // Discord's client does not send this

	// Guarded by Server.mu:
	first     int
	firstAt   time.Time
	lastAt    time.Time
	original  *Message
	modal     *Modal
	choices   []Choice
	followUps []*Message
	lost      bool // the bot could not know that its answer was taken
	late      bool
}

// Response is what the person sees in the end.
type Response struct {
	// Type is the callback type of the first answer, 4 to 9.
	Type int
	// Private says that only the asker sees it.
	Private bool
	// Message is the new or changed message; nil with Modal and Choices, and
	// where a deferred update changed nothing.
	Message *Message
	// Updated says that Message was there before and is changed.
	Updated bool
	Modal   *Modal
	Choices []Choice
	// Latency is from the event to the first answer, Finished to the last
	// change seen so far.
	Latency, Finished time.Duration
}

// begin makes an interaction, of whom and what; s.mu is held.
func (s *Server) begin(by Member, kind int, data object) *Interaction {
	i := &Interaction{s: s, ID: s.newID(), By: by, kind: kind, channel: s.channelOf(by)}
	i.Token = s.secret(i.ID)
	user := s.userObject(by.Name)
	i.event = object{"id": i.ID, "application_id": s.app, "type": kind, "data": data, "token": i.Token, "version": 1,
		"channel_id": i.channel.ID, "channel": s.channelObject(i.channel), "locale": by.locale(), "context": by.context(),
		"entitlements": []any{}, "entitlement_sku_ids": []any{}, "attachment_size_limit": 10 << 20,
		"authorizing_integration_owners": s.owners(by), "app_permissions": bits(appPermissions(by))}
	if by.Guild == nil {
		i.event["user"] = user
		return i
	}
	member := s.memberObject(by)
	i.event["member"] = member
	i.event["guild_id"], i.event["guild_locale"] = by.Guild.ID, by.Guild.Locale
	i.event["guild"] = object{"id": by.Guild.ID, "locale": by.Guild.Locale, "features": []any{}}
	return i
}

// owners says by whose installation the bot is here.
func (s *Server) owners(by Member) object {
	o := object{}
	switch {
	case by.Guild != nil && by.Guild.Installed:
		o["0"] = by.Guild.ID
	case by.Guild == nil && !by.Group && !by.Installed:
		o["0"] = "0"
	}
	if by.Installed || len(o) == 0 {
		o["1"] = s.userID(by.Name)
	}
	return o
}

// appPermissions are the bot's own, where it is a member, else those an
// external app has by its user.
func appPermissions(by Member) uint64 {
	if by.Guild != nil && !by.Guild.Installed {
		return EmbedLinks | AttachFiles | UseExternalApps&by.permissions()
	}
	return Ordinary
}

// send hands the interaction to the bot.
func (i *Interaction) send() *Interaction {
	s := i.s
	s.mu.Lock()
	i.sent = s.o.Now()
	s.interactions[i.Token] = i
	if len(s.interactions)%4096 == 0 {
		for token, old := range s.interactions {
			if i.sent.Sub(old.sent) > s.o.TokenLife {
				delete(s.interactions, token)
			}
		}
	}
	s.mu.Unlock()
	s.Dispatch("INTERACTION_CREATE", i.event)
	return i
}

// refuse is an interaction that Discord's client does not send.
func (s *Server) refuse(by Member, format string, args ...any) *Interaction {
	return &Interaction{s: s, By: by, refused: fmt.Errorf(format, args...)}
}

// Refused says why Discord's own client would not have sent this; nil if it was sent.
func (i *Interaction) Refused() error { return i.refused }

// Event is the INTERACTION_CREATE as it was sent; it must not be changed.
func (i *Interaction) Event() map[string]any { return i.event }

// Forget lets go of an interaction before its token ends; answers to it are
// unknown from then on. A run of many thousands keeps its memory flat by it.
func (i *Interaction) Forget() {
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	delete(i.s.interactions, i.Token)
	for _, m := range append([]*Message{i.original}, i.followUps...) {
		if m != nil && m != i.source {
			i.s.messages.forget(m.ID)
		}
	}
}

// Wait holds until the person sees the answer: the first one or, where that
// was deferred, what filled it. The error tells what the person sees instead:
// ErrNoAnswer (also where Discord's client never sent it, with the reason).
func (i *Interaction) Wait(timeout time.Duration) (Response, error) {
	if i.refused != nil {
		return Response{}, i.refused
	}
	if _, err := i.WaitFirst(timeout); err != nil {
		return Response{}, err
	}
	done := i.s.await(timeout, func() bool {
		switch i.first {
		case answerDeferred:
			return i.original.gone || flagsOf(i.original.body)&flagLoading == 0
		case answerDeferUpdate:
			return i.lastAt.After(i.firstAt)
		}
		return true
	})
	r := i.response()
	if !done && r.Type == answerDeferred {
		return r, fmt.Errorf("still thinking after %s", timeout)
	}
	return r, nil
}

// WaitFirst holds until the first answer, deferrals included.
func (i *Interaction) WaitFirst(timeout time.Duration) (Response, error) {
	if i.refused != nil {
		return Response{}, i.refused
	}
	if !i.s.await(min(timeout, i.s.o.Deadline), func() bool { return i.first != 0 || i.late }) || i.answerType() == 0 {
		return Response{}, fmt.Errorf("%w within %s", ErrNoAnswer, min(timeout, i.s.o.Deadline))
	}
	return i.response(), nil
}

func (i *Interaction) answerType() int {
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	return i.first
}

func (i *Interaction) response() Response {
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	r := Response{Type: i.first, Message: i.original, Modal: i.modal, Choices: i.choices,
		Latency: i.firstAt.Sub(i.sent), Finished: i.lastAt.Sub(i.sent)}
	if i.first == answerDeferUpdate && !i.lastAt.After(i.firstAt) {
		r.Message = nil
	}
	if r.Message != nil {
		r.Private, r.Updated = r.Message.Private, r.Message == i.source
	}
	return r
}

// FollowUps are the further messages so far, in order.
func (i *Interaction) FollowUps() []*Message {
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	return append([]*Message(nil), i.followUps...)
}

// WaitFollowUps holds until there are n of them, or the time is up.
func (i *Interaction) WaitFollowUps(n int, timeout time.Duration) ([]*Message, error) {
	if !i.s.await(timeout, func() bool { return len(i.followUps) >= n }) {
		return i.FollowUps(), fmt.Errorf("%d follow-ups within %s, not %d", len(i.FollowUps()), timeout, n)
	}
	return i.FollowUps(), nil
}
