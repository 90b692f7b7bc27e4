package bot

import (
	"context"
	"strconv"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// reviewName is the command that lists what waits.
const reviewName = "review"

var reviewCommand = Command{
	Name:        reviewName,
	Description: "The drafts that wait to be checked and published",
	Audience:    Editors,
	Options:     []Option{pageOption},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		return listArticles(ctx, b, r.With("state", string(tv.Draft)))
	},
}

// claimOption is a claim by its id.
var claimOption = Option{Name: "claim", Description: "The claim", Kind: Statement, Required: true, Max: 60}

// formOption is where what was typed before is kept.
var formOption = Option{Name: "form", Description: "What was typed before, by its key", Hidden: true}

// hidden are options that only forms and buttons give.
func hidden(options ...Option) []Option {
	list := make([]Option, len(options))
	for i, o := range options {
		o.Hidden = true
		list[i] = o
	}
	return list
}

var reviewDrop = Command{
	Name: "review drop", Description: "Leave a claim of a draft out, or take it in again", Audience: Editors, Hidden: true,
	Options: append([]Option{claimOption}, draftOptions...),
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		return b.reviewing(ctx, r, func(who sqlite.Actor, draft sqlite.Filed, version int) error {
			return b.Store.Drop(ctx, who, draft.ID, version, r.Arg("claim"), !draft.Dropped[r.Arg("claim")])
		})
	},
}

// byID is the article of a desk that a request names by its id, and who asks.
func (b *Bot) byID(ctx context.Context, r reply.Request) (sqlite.Actor, sqlite.Filed, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return who, sqlite.Filed{}, err
	}
	a, err := b.Store.Article(ctx, who.Desk, r.Arg("id"))
	return who, a, err
}

// reviewing does something to a draft, and shows its review as it is then.
func (b *Bot) reviewing(ctx context.Context, r reply.Request, do func(who sqlite.Actor, draft sqlite.Filed, version int) error) (reply.Reply, error) {
	who, draft, err := b.byID(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	version, _ := strconv.Atoi(r.Arg("version")) // 0 is whichever is current
	if err := do(who, draft, version); err != nil {
		return reply.Reply{}, err
	}
	return b.review(ctx, who.Desk, draft.ID, pageOf(r))
}

var reviewClaim = Command{
	Name: "review claim", Description: "Correct a claim of a draft", Audience: Editors, Hidden: true,
	Options: append(append([]Option{claimOption}, draftOptions...), append(hidden(claimOptions...), formOption)...),
	Form:    reviewClaimForm,
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		answer, err := b.reviewing(ctx, r, func(who sqlite.Actor, draft sqlite.Filed, version int) error {
			was, err := claimIn(draft, r.Arg("claim"))
			if err != nil {
				return err
			}
			c, err := b.typedClaim(ctx, sqlite.View{Desk: who.Desk, Day: b.Today()}, r, was, draft.NewShows)
			if err != nil {
				return err
			}
			_, err = b.Store.EditClaim(ctx, who, draft.ID, version, was.ID, c)
			return err
		})
		return b.orKeep(ctx, r, answer, err)
	},
}

func reviewClaimForm(ctx context.Context, b *Bot, r reply.Request) (reply.Form, error) {
	typed, err := b.retyped(ctx, r)
	if err != nil || r.Arg("kind") != "" {
		return reply.Form{}, err
	}
	_, draft, err := b.byID(ctx, typed)
	if err != nil {
		return reply.Form{}, err
	}
	c, err := claimIn(draft, typed.Arg("claim"))
	if err != nil {
		return reply.Form{}, err
	}
	by := reply.Field{Name: "by", Label: reply.Say("form.claim.by"), Hint: reply.Say("form.claim.by.hint"), Value: c.By, Max: 120}
	f := reply.Form{Title: reply.Say("form.claim"), Request: carrying(typed, "review claim", "id", "version", "page", "desk", "claim"), Fields: claimBoxes(c, by)}
	return refilled(f, typed, r), nil
}

var reviewAdd = Command{
	Name: "review add", Description: "Add a claim that was missed", Audience: Editors, Hidden: true,
	Options: append(append([]Option{}, draftOptions...), append(hidden(claimOptions...),
		Option{Name: "sentence", Description: "The sentence it rests on", Max: 2000, Hidden: true}, formOption)...),
	Form: func(ctx context.Context, b *Bot, r reply.Request) (reply.Form, error) {
		typed, err := b.retyped(ctx, r)
		if err != nil || r.Arg("kind") != "" {
			return reply.Form{}, err
		}
		_, draft, err := b.byID(ctx, typed)
		if err != nil {
			return reply.Form{}, err
		}
		return refilled(missedForm(draft, carrying(typed, "review add", "id", "version", "page", "desk")), typed, r), nil
	},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		answer, err := b.reviewing(ctx, r, func(who sqlite.Actor, draft sqlite.Filed, version int) error {
			return b.addMissed(ctx, r, who, draft, version)
		})
		return b.orKeep(ctx, r, answer, err)
	},
}

// missedForm asks for a claim that was not read out of an article.
func missedForm(of sqlite.Filed, request reply.Request) reply.Form {
	var c tv.Claim
	for _, s := range append(append([]tv.Show{}, of.Shows...), of.NewShows...) {
		c.ShowName = s.Name
		break
	}
	sentence := reply.Field{Name: "sentence", Label: reply.Say("form.claim.sentence"), Hint: reply.Say("form.claim.sentence.hint"), Long: true, Required: true, Max: 2000}
	return reply.Form{Title: reply.Say("form.claim.add"), Request: request, Fields: claimBoxes(c, sentence)}
}

// addMissed adds a claim with the sentence of the article that it rests on.
func (b *Bot) addMissed(ctx context.Context, r reply.Request, who sqlite.Actor, of sqlite.Filed, version int) error {
	c, err := b.typedClaim(ctx, sqlite.View{Desk: who.Desk, Day: b.Today()}, r, tv.Claim{Rule: "editor"}, of.NewShows)
	if err != nil {
		return err
	}
	var ok bool
	if c.Quote, ok = sentenceOf(of.Text, r.Arg("sentence")); !ok {
		return &tv.Error{Kind: tv.Invalid, Message: say("claim.no-sentence", "value", clip(r.Arg("sentence"))), Hint: say("claim.no-sentence.hint")}
	}
	return b.Store.AddClaim(ctx, who, of.ID, version, c)
}

// sentenceOf finds the words in the text, as they stand there or with other
// spaces.
func sentenceOf(text, typed string) (string, bool) {
	typed = strings.TrimSpace(typed)
	if typed == "" {
		return "", false
	}
	if strings.Contains(text, typed) {
		return typed, true
	}
	words := strings.Fields(typed)
	for from := 0; ; {
		i := strings.Index(text[from:], words[0])
		if i < 0 {
			return "", false
		}
		at, ok := from+i, true
		end := at
		for _, w := range words {
			rest := strings.TrimLeft(text[end:], " \t\r\n\u00a0")
			if ok = strings.HasPrefix(rest, w); !ok {
				break
			}
			end = len(text) - len(rest) + len(w)
		}
		if ok {
			return text[at:end], true
		}
		from = at + len(words[0])
	}
}

// claimIn finds a claim of an article by its id.
func claimIn(of sqlite.Filed, id string) (tv.Claim, error) {
	for _, c := range of.Claims {
		if c.ID == id {
			return c, nil
		}
	}
	return tv.Claim{}, &tv.Error{Kind: tv.NotFound, Message: say("error.changed"), Hint: say("error.changed.hint")}
}
