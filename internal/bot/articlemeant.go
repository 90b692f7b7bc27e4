package bot

import (
	"context"
	"regexp"
	"strings"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// longestArticle is how long what names an article may be: a title and its outlet.
const longestArticle = 450

// articleID is how the id of an article looks.
var articleID = regexp.MustCompile(`^[a-z2-7]{10}$`)

// meansArticles is a request with the id of an article wherever its title was typed by
// hand, and not chosen from what is offered meanwhile. What no title begins with stays.
func (b *Bot) meansArticles(ctx context.Context, c Command, r reply.Request) (reply.Request, error) {
	for _, o := range c.Options {
		typed := strings.TrimPrefix(strings.TrimSpace(r.Arg(o.Name)), "#")
		if o.Kind != Article || typed == "" || articleID.MatchString(typed) {
			continue
		}
		who, err := b.actor(ctx, r)
		if err != nil {
			return r, err
		}
		meant, err := b.articlesCalled(ctx, who.Desk, typed)
		switch {
		case err != nil:
			return r, err
		case len(meant) == 1:
			r = r.With(o.Name, meant[0].ID)
		case len(meant) > 1:
			e := &tv.Error{Kind: tv.Ambiguous, Option: o.Name, Message: say("error.articles", "value", typed, "n", len(meant)), Hint: say("error.articles.hint")}
			for _, a := range meant[:min(suggestions, len(meant))] {
				e.Candidates = append(e.Candidates, tv.Candidate{ID: a.ID, Name: clip(say("article.candidate", "date", a.Published, "article", titled(a)))})
			}
			return r, e
		}
	}
	return r, nil
}

// articlesCalled are the articles that a desk has, or reads on the shared one, with a
// title, as it is or as it is offered; where none has it, those whose title begins so.
func (b *Bot) articlesCalled(ctx context.Context, desk, typed string) ([]tv.Article, error) {
	typed = names.Fold(strings.TrimSuffix(typed, "…"))
	if typed == "" {
		return nil, nil
	}
	var called, begun []tv.Article
	look := func(a tv.Article) error {
		switch title := names.Fold(a.Title); {
		case title == "":
		case title == typed, names.Fold(titled(a).String()) == typed:
			called = append(called, a)
		case strings.HasPrefix(names.Fold(titled(a).String()), typed):
			begun = append(begun, a)
		}
		return nil
	}
	err := b.Store.EachArticle(ctx, desk, sqlite.ArticleFilter{}, look)
	if err == nil && desk != tv.SharedDesk {
		err = b.Store.EachArticle(ctx, tv.SharedDesk, sqlite.ArticleFilter{State: tv.Published}, look)
	}
	if len(called) > 0 {
		return called, err
	}
	return begun, err
}
