package bot

import (
	"context"
	"errors"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// mostAlike is how many articles a draft is set beside.
const mostAlike = 3

var articleRevises = Command{
	Name: "article revises", Description: "Make a draft a new version of an article, or one of its own", Audience: Editors, Hidden: true,
	Options: append(draftOptions[:len(draftOptions):len(draftOptions)], Option{Name: "of", Description: "The article that it is a new version of", Kind: Article, Max: longestArticle}),
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		who, err := b.actor(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		if err := b.Store.Revise(ctx, who, r.Arg("id"), r.Arg("of")); err != nil {
			return reply.Reply{}, err
		}
		return b.review(ctx, who.Desk, r.Arg("id"), 1)
	},
}

// again tells an editor that a draft is a story which is here already: as what it
// would be published, and buttons to have it otherwise. Another outlet's story is
// a second source.
func (b *Bot) again(ctx context.Context, desk string, draft sqlite.Filed, answer *reply.Reply) error {
	if draft.State != tv.Draft {
		return nil
	}
	at := []string{"id", draft.ID}
	if desk == tv.SharedDesk {
		at = append(at, "desk", desk)
	}
	of, revises, err := b.Store.Revises(ctx, desk, draft.ID)
	if err != nil {
		return err
	}
	if revises {
		answer.Notes = append(answer.Notes, reply.Say("again.revises", "article", titled(of), "date", of.Published))
		answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.own"), Request: reply.Ask("article revises", at...), How: reply.Replace})
		return nil
	}
	alike, err := b.Store.Alike(ctx, desk, draft.ID)
	if err != nil {
		return err
	}
	for _, a := range alike[:min(len(alike), mostAlike)] {
		answer.Notes = append(answer.Notes, beforeNow(draft.Article, a))
		if mayRevise(desk, draft.Article, a) {
			answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.revises", "title", short(a.Article)), Request: reply.Ask("article revises", append(at, "of", a.ID)...), How: reply.Replace})
		}
	}
	return nil
}

// beforeNow tells of one article that a draft is like.
func beforeNow(draft tv.Article, a sqlite.Alike) reply.Text {
	blanks := []any{"article", titled(a.Article), "date", a.Published}
	switch {
	case a.Text && sameOutlet(draft, a.Article):
		return reply.Say("again.text", blanks...)
	case a.Text:
		return reply.Say("again.copied", blanks...)
	case sameOutlet(draft, a.Article):
		return reply.Say("again.title", blanks...)
	}
	return reply.Say("again.second", blanks...)
}

// mayRevise reports whether a draft may be a new version of an article: one of the
// desk's own, published, and by the same outlet as far as is known.
func mayRevise(desk string, draft tv.Article, a sqlite.Alike) bool {
	return a.Desk == desk && a.State == tv.Published && sameOutlet(draft, a.Article)
}

func sameOutlet(a, b tv.Article) bool {
	return a.Source == b.Source || a.Source == "" || b.Source == ""
}

// notKept tells why an article was not added, and opens the one that is here
// already, where that is why.
func (b *Bot) notKept(ctx context.Context, r reply.Request, wrong error) (reply.Reply, error) {
	answer, err := b.keep(ctx, r, wrong)
	var e *tv.Error
	if !errors.As(wrong, &e) || e.Option != "" || len(e.Candidates) == 0 {
		return answer, err
	}
	if err != nil { // nothing was typed that could be lost
		answer = b.wrong(r, wrong)
	}
	there := e.Candidates[0]
	open := reply.Ask("article review", "id", there.ID, "desk", r.Arg("desk"))
	answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.review-it", "title", short(tv.Article{ID: there.ID, Title: there.Name})), Request: open, How: reply.AnewToMyself})
	return answer, nil
}
