package bot

import (
	"context"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// showsNaming are the shows whose articles have a name in a sentence that nobody here knows as
// one, "fay lister": of a part of which nothing is told but what happened to it.
func (b *Bot) showsNaming(ctx context.Context, q ask.Question, v sqlite.View) ([]string, error) {
	name := names.Fold(q.Stranger())
	if len(q.Rest) < 2 || name != strings.Join(q.Rest, " ") {
		return nil, nil // words apart are no name
	}
	found, err := b.Store.Search(ctx, v, nil, q.Rest, sentencesRead)
	if err != nil {
		return nil, err
	}
	var articles []string
	for _, s := range found {
		if strings.Contains(" "+names.Fold(s.Text)+" ", " "+name+" ") {
			articles = append(articles, s.Article.ID)
		}
	}
	if len(articles) == 0 {
		return nil, nil
	}
	for _, kind := range []tv.Kind{tv.Plot, tv.Cast, tv.Other} {
		ids, err := b.Store.ShowsWith(ctx, v, kind, articles)
		if err != nil || len(ids) > 0 {
			return ids[:min(mostShows, len(ids))], err
		}
	}
	return nil, nil
}
