package bot

import (
	"context"
	"encoding/json"
	"strconv"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// did is what a change was, in words.
func (b *Bot) did(ctx context.Context, c sqlite.Change) reply.Text {
	kind, id, _ := strings.Cut(c.Thing, ":")
	if c.Action == "undo" {
		return reply.Say("did.undo", "n", strconv.FormatInt(c.Undoes, 10))
	}
	name := reply.Words(id)
	switch kind {
	case "article":
		name = b.articleNamed(ctx, c.Desk, id, c)
	case "show":
		if show, err := b.Store.Show(ctx, sqlite.View{Desk: c.Desk}, id); err == nil {
			name = reply.Words(show.Name)
		}
	case "person":
		if p, err := b.Store.Person(ctx, sqlite.View{Desk: c.Desk}, id); err == nil {
			name = reply.Words(p.Name)
		}
	case "setting":
		key, _, _ := strings.Cut(id, ":") // of a channel
		name = reply.Say("setting." + strings.ReplaceAll(key, "_", "-"))
	}
	return reply.Say("did."+c.Action+"."+kind, "thing", name)
}

// articleNamed is an article's title, as it is or as the audit has it.
func (b *Bot) articleNamed(ctx context.Context, desk, id string, c sqlite.Change) reply.Text {
	for _, desk := range []string{desk, tv.SharedDesk} {
		if a, err := b.Store.Article(ctx, desk, id); err == nil {
			return titled(a.Article)
		}
	}
	for _, raw := range []json.RawMessage{c.After, c.Before} {
		var a tv.Article
		if json.Unmarshal(raw, &a) == nil && a.ID == id {
			return titled(a)
		}
		var of tv.Claim
		if json.Unmarshal(raw, &of) == nil && of.Kind != "" {
			return reply.Words(aboutBox(of))
		}
	}
	return reply.Words(id)
}

// stood is how something was before or after a change: a claim, an article's
// state, a show, a word or a number; silence where there was nothing.
func (b *Bot) stood(raw json.RawMessage) reply.Text {
	var claims []tv.Claim
	if err := json.Unmarshal(raw, &claims); err != nil {
		claims = make([]tv.Claim, 1)
		if err := json.Unmarshal(raw, &claims[0]); err != nil {
			claims = nil
		}
	}
	switch len(claims) {
	case 0:
	case 1:
		if c := claims[0]; c.Kind != "" {
			return reply.Say("stood.claim", "about", aboutBox(c), "said", reply.Claimed(c, b.Today()))
		}
	default:
		return reply.Say("stood.claims", "n", len(claims), "said", reply.Claimed(claims[0], b.Today()))
	}
	var thing struct{ ID, Name, Title, Source, State, Network string }
	if err := json.Unmarshal(raw, &thing); err == nil && thing.State != "" {
		return reply.Say("stood.article", "title", reply.Words(thing.Title), "source", reply.Words(thing.Source), "state", reply.Say("state."+thing.State))
	} else if err == nil && thing.Name != "" {
		return reply.Words(thing.Name)
	}
	var word string
	if err := json.Unmarshal(raw, &word); err == nil {
		return reply.Words(word)
	}
	var n int
	if err := json.Unmarshal(raw, &n); err == nil && n != 0 {
		return reply.Words(strconv.Itoa(n))
	}
	return reply.Text{}
}
