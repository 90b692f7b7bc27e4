package bot

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
)

// Who asks, and where. The servers have installed the bot, but for the last.
var askers = []struct {
	column string
	asker  reply.Asker
}{
	{"nobody", reply.Asker{}},
	{"member", reply.Asker{User: "1", Guild: "100", Roles: []string{"7"}}},
	{"role", reply.Asker{User: "2", Guild: "100", Roles: []string{"7", "9"}}},
	{"manager", reply.Asker{User: "3", Guild: "100", Manages: true}},
	{"foreign", reply.Asker{User: "2", Guild: "200", Roles: []string{"7", "9"}}}, // the role is another server's
	{"dm", reply.Asker{User: "3"}},
	{"elsewhere", reply.Asker{User: "3", Manages: true}}, // manages a server that has not installed the bot
	{"owner", reply.Asker{User: "900"}},
	{"operator", reply.Asker{User: "terminal", Operator: true}},
}

// rights says who may use what: y yes, - refused, h only in a server. It is
// written by hand, one line a command; a command without a line fails the test.
const rights = `
                         nobody member role manager foreign dm elsewhere owner operator
ask                      -      y      y    y       y       y  y         y     y
status                   -      y      y    y       y       y  y         y     y
premiere                 -      y      y    y       y       y  y         y     y
cast                     -      y      y    y       y       y  y         y     y
crew                     -      y      y    y       y       y  y         y     y
quotes                   -      y      y    y       y       y  y         y     y
rumours                  -      y      y    y       y       y  y         y     y
timeline                 -      y      y    y       y       y  y         y     y
news                     -      y      y    y       y       y  y         y     y
next                     -      y      y    y       y       y  y         y     y
shows                    -      y      y    y       y       y  y         y     y
help                     -      y      y    y       y       y  y         y     y
about                    -      y      y    y       y       y  y         y     y
Check this               -      y      y    y       y       y  y         y     y
About Backlot            -      y      y    y       y       y  y         y     y
Remove my message        -      y      y    y       y       h  h         h     h
Add to show news         -      -      y    y       -       -  -         y     y
flag                     -      y      y    y       y       y  y         y     y
again                    -      y      y    y       y       y  y         y     y
article add              -      -      y    y       -       -  -         y     y
article list             -      -      y    y       -       -  -         y     y
article show             -      -      y    y       -       -  -         y     y
article edit             -      -      y    y       -       -  -         y     y
article retract          -      -      y    y       -       -  -         y     y
article restore          -      -      y    y       -       -  -         y     y
article merge            -      -      y    y       -       -  -         y     y
article review           -      -      y    y       -       -  -         y     y
article publish          -      -      y    y       -       -  -         y     y
article discard          -      -      y    y       -       -  -         y     y
article revises          -      -      y    y       -       -  -         y     y
article complete         -      -      y    y       -       -  -         y     y
review                   -      -      y    y       -       -  -         y     y
review drop              -      -      y    y       -       -  -         y     y
review claim             -      -      y    y       -       -  -         y     y
review add               -      -      y    y       -       -  -         y     y
review settle            -      -      y    y       -       -  -         y     y
review title             -      -      y    y       -       -  -         y     y
review person            -      -      y    y       -       -  -         y     y
review outlet            -      -      y    y       -       -  -         y     y
claim correct            -      -      y    y       -       -  -         y     y
claim add                -      -      y    y       -       -  -         y     y
claim retract            -      -      y    y       -       -  -         y     y
title import             -      -      y    y       -       -  -         y     y
title add                -      -      y    y       -       -  -         y     y
title edit               -      -      y    y       -       -  -         y     y
title alias              -      -      y    y       -       -  -         y     y
title merge              -      -      y    y       -       -  -         y     y
credit set               -      -      y    y       -       -  -         y     y
credit remove            -      -      y    y       -       -  -         y     y
undo                     -      -      y    y       -       -  -         y     y
audit                    -      -      y    y       -       -  -         y     y
flags                    -      -      y    y       -       -  -         y     y
flags dismiss            -      -      y    y       -       -  -         y     y
gaps                     -      -      y    y       -       -  -         y     y
settings show            -      -      y    y       -       -  -         h     h
settings default-show    -      -      y    y       -       -  -         h     h
settings stale           -      -      y    y       -       -  -         h     h
settings editors         -      -      -    y       -       -  -         h     h
settings forget          -      -      -    y       -       -  -         h     h
`

// matrix reads rights: by command and column.
func matrix(t *testing.T) map[string]map[string]string {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(rights), "\n")
	columns := strings.Fields(lines[0])
	m := map[string]map[string]string{}
	for _, line := range lines[1:] {
		words := strings.Fields(line)
		n := len(words) - len(columns)
		name := strings.Join(words[:n], " ")
		m[name] = map[string]string{}
		for i, c := range columns {
			m[name][c] = words[n+i]
		}
	}
	return m
}

// filled is a request with something for every option that is needed.
func filled(c Command, asker reply.Asker, opened *bool) reply.Request {
	r := reply.Ask(c.Name)
	for _, o := range c.Options {
		switch {
		case o.Kind == Upload:
			r.Files = map[string]reply.File{o.Name: {Name: "a.txt", Size: 4, Open: func(context.Context) (io.ReadCloser, error) {
				*opened = true
				return io.NopCloser(strings.NewReader("Rain.")), nil
			}}}
		case o.Required && o.Kind == Number:
			r = r.With(o.Name, fmt.Sprint(max(o.Min, 1)))
		case o.Required && len(o.Choices) > 0:
			r = r.With(o.Name, o.Choices[0])
		case o.Required:
			r = r.With(o.Name, "severance")
		case o.Name == "confirm", o.Name == "version", o.Name == "text", o.Name == "kind" || o.Name == "sent" || o.Name == "as" || o.Name == "title" && c.Name == "article edit":
			r = r.With(o.Name, "1")
		}
	}
	r.Asker = asker
	return r
}

func TestRights(t *testing.T) {
	want := matrix(t)
	b := started(t)
	b.Owners = []string{"900"}
	b.Log = nil // ids that make no sense are ours to mend, and not what is tested
	for _, c := range Commands() {
		if want[c.Name] == nil {
			t.Errorf("/%s has no line in the matrix", c.Name)
		}
		for _, a := range askers { // who may, may have taken the role away or undone it
			if err := b.Store.SetSetting(context.Background(), sqlite.Actor{Desk: "100", User: "900"}, editorRole, "9"); err != nil {
				t.Fatal(err)
			}
			checkRight(t, b, c, a.column, a.asker, want[c.Name][a.column])
		}
		delete(want, c.Name)
	}
	for name := range want {
		t.Errorf("the matrix has a line for /%s, which is no command", name)
	}
}

// checkRight holds a command to its right by every door: by command or button, by
// form, by file and by what is suggested.
func checkRight(t *testing.T, b *Bot, c Command, column string, asker reply.Asker, want string) {
	t.Helper()
	opened := false
	r := filled(c, asker, &opened)
	got := "y"
	answer := b.Handle(context.Background(), r)
	switch said := answer.Headline.String(); {
	case !answer.Failed:
	case strings.Contains(said, "You may not use /"):
		got = "-"
	case said == say("error.no-server"):
		got = "h"
	}
	if got != want {
		t.Errorf("/%s for %s: %s, not %s (%s)", c.Name, column, got, want, answer.Headline)
	}
	if got == "-" && opened {
		t.Errorf("/%s for %s: a file is opened before the refusal", c.Name, column)
	}
	if want != "-" || c.Audience == Members || column == "role" {
		return
	}
	if answer.Private != true {
		t.Errorf("/%s for %s is refused in public", c.Name, column)
	}
	bare := reply.Ask(c.Name)
	bare.Asker = asker
	if form, refusal, ok := b.Form(context.Background(), bare); ok && refusal.Headline.IsZero() || len(form.Fields) > 0 {
		t.Errorf("/%s opens its form for %s", c.Name, column)
	}
	for _, o := range c.Options {
		if got := b.Suggest(context.Background(), bare, o.Name); len(got) > 0 {
			t.Errorf("/%s %s: suggests %v to %s", c.Name, o.Name, got, column)
		}
	}
}

// secret is a word that stands in whatever server 100 has added.
const secret = "Halvorsund"

// What a server has is out of another's reach, whatever its ids are called: every
// command is tried with them by the other's manager, every option filled with
// each.
func TestForeignServers(t *testing.T) {
	b := started(t)
	ctx := context.Background()
	mine := reply.Asker{User: "3", Guild: "100", Manages: true}
	theirs := reply.Asker{User: "4", Guild: "200", Manages: true}
	do := func(a reply.Asker, command string, pairs ...string) reply.Reply {
		r := reply.Ask(command, pairs...)
		r.Asker = a
		return b.Handle(ctx, r)
	}
	text := secret + " was renewed for a second season, Netflix said. Ingrid " + secret + " plays Lady " + secret + "."
	for i, state := range []string{"published", "draft"} {
		answer := do(mine, "article add", "show", "new:"+secret, "title", secret+" is back", "text", fmt.Sprint(text, " Day ", i, "."))
		if answer.Failed {
			t.Fatal(answer.Headline)
		}
		if state == "published" {
			if answer = b.Handle(ctx, withAsker(answer.Next[0].Request, mine)); answer.Failed {
				t.Fatal(answer.Headline)
			}
		}
	}
	do(mine, "settings default-show", "show", secret, "where", "server")
	state := func() string {
		var all []string
		for _, q := range [][]string{{"article list"}, {"review"}, {"audit"}, {"status", "show", secret}, {"settings show"}, {"flags"}, {"cast", "name", "Ingrid " + secret}} {
			answer := do(mine, q[0], q[1:]...)
			all = append(all, inWords(answer), fmt.Sprint(answer.Notes))
		}
		return strings.Join(all, "\n")
	}
	before := state()
	if !strings.Contains(before, secret) {
		t.Fatalf("the server itself does not read what it has:\n%s", before)
	}
	articles, _, err := b.Store.Articles(ctx, "100", sqlite.ArticleFilter{}, 10, 0)
	if err != nil || len(articles) != 2 {
		t.Fatal(articles, err)
	}
	values := []string{strings.ToLower("#" + secret), "#show:" + strings.ToLower(secret), "1", "2", "3", "4"}
	for _, a := range articles {
		filed, err := b.Store.Article(ctx, "100", a.ID)
		if err != nil {
			t.Fatal(err)
		}
		values = append(values, a.ID, filed.Claims[0].ID)
	}
	b.Log = nil
	for _, c := range Commands() {
		for _, value := range values {
			r := reply.Ask(c.Name)
			for _, o := range c.Options {
				switch {
				case o.Kind == Number && o.check(value) != nil, len(o.Choices) > 0, o.Kind == Upload, o.Name == "text", o.Name == "message", o.Name == "url":
				default:
					r = r.With(o.Name, value)
				}
			}
			answer := b.Handle(ctx, withAsker(r, theirs))
			said := fmt.Sprint(inWords(answer), answer.Notes, answer.Next, answer.Files)
			if strings.Contains(strings.ReplaceAll(said, value, ""), secret) {
				t.Errorf("/%s %s tells server 200 what is server 100's: %s", c.Name, value, said)
			}
			if form, _, _ := b.Form(ctx, withAsker(reply.Ask(c.Name, "id", value, "article", value, "claim", value), theirs)); strings.Contains(fmt.Sprint(form), secret) {
				t.Errorf("/%s %s fills a form for server 200 with what is server 100's", c.Name, value)
			}
			for _, o := range c.Options {
				for _, s := range b.Suggest(ctx, withAsker(r, theirs), o.Name) {
					if strings.Contains(s.Name, secret) {
						t.Errorf("/%s %s: suggests %s to server 200", c.Name, o.Name, s.Name)
					}
				}
			}
		}
	}
	if after := state(); after != before {
		t.Errorf("server 200 has changed what server 100 reads:\n%s\n%s", before, after)
	}
}

func withAsker(r reply.Request, a reply.Asker) reply.Request {
	r.Asker = a
	return r
}

// What the operator has not published yet is not for a server's editors, and
// "desk:shared" is refused to them by every command that takes it.
func TestTheSharedDeskIsTheOwners(t *testing.T) {
	b := started(t)
	ctx := context.Background()
	text := secret + " was renewed for a second season, Netflix said."
	draft := b.Handle(ctx, withAsker(reply.Ask("article add", "show", "new:"+secret, "text", text), reply.Asker{User: "terminal", Operator: true}))
	if draft.Failed {
		t.Fatal(draft.Headline)
	}
	id := draft.Next[0].Request.Arg("id")
	filed, err := b.Store.Article(ctx, "", id)
	if err != nil {
		t.Fatal(err)
	}
	b.Log = nil
	for _, c := range Commands() {
		for _, desk := range []string{"", "shared"} {
			r := reply.Ask(c.Name, "desk", desk)
			if _, ok := c.Option("desk"); !ok && desk != "" {
				continue
			}
			for _, o := range c.Options {
				switch o.Name {
				case "id", "article", "into":
					r = r.With(o.Name, id)
				case "claim":
					r = r.With(o.Name, filed.Claims[0].ID)
				case "desk", "form", "of", "attachment", "url":
				default:
					if o.Required {
						r = r.With(o.Name, "1")
					}
				}
			}
			for _, asker := range []reply.Asker{{User: "4", Guild: "200", Manages: true}, {User: "5"}} {
				answer := b.Handle(ctx, withAsker(r, asker))
				form, refusal, _ := b.Form(ctx, withAsker(r, asker))
				if said := fmt.Sprint(inWords(answer), answer.Notes, answer.Next, form, refusal.Headline); strings.Contains(said, secret) {
					t.Errorf("/%s desk:%s shows a draft of the shared desk: %s", c.Name, desk, said)
				}
				if desk != "" && !answer.Failed {
					t.Errorf("/%s desk:shared is done for a server's editor: %s", c.Name, answer.Headline)
				}
			}
		}
	}
	if now, err := b.Store.Article(ctx, "", id); err != nil || now.State != filed.State || now.Revision != filed.Revision {
		t.Errorf("the draft is %s, revision %d, %v", now.State, now.Revision, err)
	}
}
