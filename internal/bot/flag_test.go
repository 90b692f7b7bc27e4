package bot

import (
	"context"
	"strings"
	"testing"
	"time"

	"backlot/internal/reply"
)

// pressed is what a reply's button "Wrong?" asks.
func pressed(t *testing.T, answer reply.Reply) reply.Request {
	t.Helper()
	for _, n := range answer.Next {
		if n.Request.Command == "flag" {
			return n.Request
		}
	}
	t.Fatalf("%s: no button to flag it", answer.Headline)
	return reply.Request{}
}

// Who wrote a message, and where it stands, is in no button and in no flag; and
// what an editor posted of it anybody may flag.
func TestFlagOfAMessage(t *testing.T) {
	b := started(t)
	ctx := context.Background()
	editor, member := reply.Asker{User: "3", Guild: "100", Manages: true}, reply.Asker{User: "4", Guild: "100"}
	r := reply.Ask("Check this", "message", "severance got cancelled", "author", "600600600600600600", "link", "https://discord.com/channels/1/2/3")
	answer := b.Handle(ctx, withAsker(r, editor))
	posted := b.Handle(ctx, withAsker(r.With("post", "yes"), editor))
	if posted.Private || posted.Failed {
		t.Fatalf("not posted: %+v", posted)
	}
	for _, a := range []reply.Reply{answer, posted} {
		button := pressed(t, a)
		for _, name := range []string{"author", "link", "post"} {
			if button.Arg(name) != "" {
				t.Errorf("the button carries %s", name)
			}
		}
		if thanks := b.Handle(ctx, withAsker(button, member)); thanks.Failed {
			t.Errorf("a member cannot flag it: %s", thanks.Headline)
		}
	}
	flags, total, err := b.Store.Flags(ctx, "100", 10, 0)
	if err != nil || total != 1 || flags[0].Voices != 1 || len(flags[0].Args) != 1 || flags[0].Args["message"] == "" {
		t.Errorf("%+v %d %v", flags, total, err)
	}
}

// What is counted in days changes no answer: it may be flagged a month later.
func TestFlagLater(t *testing.T) {
	b := started(t)
	now := b.Now()
	ctx := context.Background()
	for _, r := range []reply.Request{
		reply.Ask("ask", "question", "how many episodes does season 3 of severance have"),
		reply.Ask("ask", "question", "is shamelesss renewed"),
		reply.Ask("Check this", "message", "severance season 3 premieres on 20 january 2027"),
		reply.Ask("Check this", "message", "severance season 9 premieres on 20 january 2027"),
		reply.Ask("news", "show", "severance"),
		reply.Ask("quotes", "person", "zzyzx"),
		reply.Ask("status", "show", "zzyzx"),
		reply.Ask("premiere"),
		reply.Ask("next"),
	} {
		b.Now = func() time.Time { return now }
		button := pressed(t, b.Handle(ctx, withAsker(r, reply.Asker{User: "1", Guild: "100"})))
		b.Now = func() time.Time { return now.AddDate(0, 1, 0) }
		if said := b.Handle(ctx, withAsker(button, reply.Asker{User: "1", Guild: "100"})).Headline.String(); !strings.HasPrefix(said, "Thank you") {
			t.Errorf("%s %v: %s", r.Command, r.Args, said)
		}
	}
}
