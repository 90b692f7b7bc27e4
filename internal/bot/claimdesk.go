package bot

import (
	"context"
	"sort"
	"strings"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var claimCorrect = Command{
	Name: "claim correct", Description: "Correct what a claim says: your own article's, or for this server a shared one's", Audience: Editors,
	Options: append(append([]Option{claimOption}, claimOptions...), formOption, deskOption),
	Form: func(ctx context.Context, b *Bot, r reply.Request) (reply.Form, error) {
		typed, err := b.retyped(ctx, r)
		if err != nil || r.Arg("kind")+r.Arg("value")+r.Arg("certainty")+r.Arg("about")+r.Arg("by") != "" {
			return reply.Form{}, err
		}
		c, err := b.statement(ctx, typed)
		if err != nil {
			return reply.Form{}, err
		}
		by := reply.Field{Name: "by", Label: reply.Say("form.claim.by"), Hint: reply.Say("form.claim.by.hint"), Value: c.By, Max: 120}
		f := reply.Form{Title: reply.Say("form.claim"), Request: carrying(typed, "claim correct", "claim", "desk"), Fields: claimBoxes(c, by)}
		return refilled(f, typed, r), nil
	},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		answer, err := b.correct(ctx, r)
		return b.orKeep(ctx, r, answer, err)
	},
}

// statement is the claim that a request names, as its desk reads it.
func (b *Bot) statement(ctx context.Context, r reply.Request) (tv.Claim, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return tv.Claim{}, err
	}
	found, err := b.Store.ClaimsByID(ctx, sqlite.View{Desk: who.Desk}, []string{strings.TrimSpace(r.Arg("claim"))})
	if err == nil && len(found) == 0 {
		err = &tv.Error{Kind: tv.NotFound, Message: say("error.changed"), Hint: say("claim.choose", "command", reply.Command("article show"))}
	}
	if err != nil {
		return tv.Claim{}, err
	}
	return found[0], nil
}

// correct changes a claim where it stands, if the article is the desk's own; a
// shared one is hidden here, and the editors' word takes its place.
func (b *Bot) correct(ctx context.Context, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	was, err := b.statement(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	c, err := b.typedClaim(ctx, sqlite.View{Desk: who.Desk, Day: b.Today()}, r, was, nil)
	if err != nil {
		return reply.Reply{}, err
	}
	shows := []string{was.Show}
	if c.Show != was.Show {
		shows = append(shows, c.Show)
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("claim.corrected")}
	_, own, err := b.anyArticle(ctx, who.Desk, was.Article)
	if err != nil {
		return reply.Reply{}, err
	}
	if own {
		return b.withEffect(ctx, who, r, answer, shows, func() error {
			_, err := b.Store.EditClaim(ctx, who, was.Article, 0, was.ID, c)
			return err
		})
	}
	answer.Headline = reply.Say("claim.corrected.shared")
	c.Correction, c.By, c.Rule = true, "", "editor"
	return b.withEffect(ctx, who, r, answer, shows, func() error {
		_, err := b.Store.Assert(ctx, who, "correct", b.record(c), was.ID)
		return err
	})
}

// record is what the editors know, as an article of one line that says so.
func (b *Bot) record(c tv.Claim) sqlite.Entry {
	c.AsOf, c.Published, c.Spoiler = b.Today(), b.Today(), tv.Point{}
	line := say("record.line", "about", aboutBox(c), "said", reply.Claimed(c, b.Today()))
	c.Quote, c.Start, c.End = line, 0, len(line)
	return sqlite.Entry{
		Article: tv.Article{Title: say("record.title", "date", b.Today(), "show", c.ShowName), Source: say("record.source"), Published: b.Today(), Text: line},
		Claims:  []tv.Claim{c},
	}
}

var claimRetract = Command{
	Name: "claim retract", Description: "Take one claim back: members here do not read it any more", Audience: Editors,
	Options: []Option{claimOption, deskOption},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		who, err := b.actor(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		c, err := b.statement(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		answer := reply.Reply{Private: true, Headline: reply.Say("claim.retracted")}
		return b.withEffect(ctx, who, r, answer, []string{c.Show}, func() error { return b.Store.HideClaim(ctx, who, c.ID) })
	},
}

var claimAdd = Command{
	Name: "claim add", Description: "Add a claim to an article of this server that I missed", Audience: Editors,
	Options: append([]Option{{Name: "article", Description: "The article, by its title or id", Kind: Article, Required: true, Max: longestArticle}},
		append(claimOptions[:len(claimOptions):len(claimOptions)], Option{Name: "sentence", Description: "The sentence it rests on, as it stands in the article", Max: 2000}, formOption, deskOption)...),
	Form: func(ctx context.Context, b *Bot, r reply.Request) (reply.Form, error) {
		typed, err := b.retyped(ctx, r)
		if err != nil || r.Arg("kind") != "" {
			return reply.Form{}, err
		}
		a, err := b.articleOf(ctx, typed)
		if err != nil {
			return reply.Form{}, err
		}
		return refilled(missedForm(a, carrying(typed, "claim add", "article", "desk")), typed, r), nil
	},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		who, err := b.actor(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		a, err := b.articleOf(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		answer := reply.Reply{Private: true, Headline: reply.Say("claim.added")}
		answer, err = b.withEffect(ctx, who, r, answer, showsIn(a), func() error { return b.addMissed(ctx, r, who, a, 0) })
		return b.orKeep(ctx, r, answer, err)
	},
}

// articleOf is the desk's own article that a request names.
func (b *Bot) articleOf(ctx context.Context, r reply.Request) (sqlite.Filed, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return sqlite.Filed{}, err
	}
	a, err := b.Store.Article(ctx, who.Desk, strings.TrimPrefix(strings.TrimSpace(r.Arg("article")), "#"))
	if gone(err) {
		err = &tv.Error{Kind: tv.NotFound, Message: say("error.article", "value", r.Arg("article")), Hint: say("error.article.hint", "command", reply.Command("article list"))}
	}
	return a, err
}

// statements are claims to choose from while a claim is typed: of the show that
// the words name, or of the one that is meant here.
func (b *Bot) statements(ctx context.Context, r reply.Request, index *names.Index, typed string) []reply.Choice {
	id := ""
	if spots := index.Spot(typed); len(spots) > 0 {
		for _, e := range spots[0].Entries {
			if e.Kind == names.Show {
				id = e.ID
			}
		}
	}
	if id == "" {
		id, _ = b.usual(ctx, r.Asker)
	}
	claims, err := b.Store.Claims(ctx, b.now(r), id)
	if err != nil || id == "" {
		return nil
	}
	var out []reply.Choice
	sort.SliceStable(claims, func(i, j int) bool {
		if d := claims[j].Published.Compare(claims[i].Published); d != 0 {
			return d < 0
		}
		return claims[i].ID < claims[j].ID
	})
	for _, c := range claims {
		if len(out) < suggestions {
			out = append(out, reply.Choice{Name: clip(say("claim.choice", "about", aboutBox(c), "said", reply.Claimed(c, b.Today()), "source", c.Source)), Value: c.ID})
		}
	}
	return out
}
