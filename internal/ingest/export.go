package ingest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"backlot/internal/library"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Exported is how much was written.
type Exported struct{ Shows, Articles int }

// folders is where articles are written, by their state.
var folders = map[tv.ArticleState]string{tv.Published: "articles", tv.Draft: "drafts", tv.Retracted: "retracted"}

// Export writes a desk as text below a folder: its articles with their claims,
// the names of its shows, people and characters, and what a server says beside
// them. Of the shared desk the published articles are written, of a server's its
// drafts and what it retracted as well. Files of that name are replaced, others left.
func Export(ctx context.Context, store *sqlite.Store, desk, folder string) (Exported, error) {
	var n Exported
	for _, sub := range []string{"shows", "articles"} {
		if err := os.MkdirAll(filepath.Join(folder, sub), 0o755); err != nil {
			return n, &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("I cannot make the folder %s.", folder), Hint: "Name one in which you may write.", Err: err}
		}
	}
	k, err := store.Known(ctx, desk)
	if err != nil {
		return n, err
	}
	file := showsOf(k)
	for _, s := range k.Shows {
		if s.Desk != desk {
			continue
		}
		if err := os.WriteFile(filepath.Join(folder, "shows", s.ID+".txt"), library.FormatShow(file(s)), 0o644); err != nil {
			return n, err
		}
		n.Shows++
	}
	states := []tv.ArticleState{tv.Published}
	if desk != tv.SharedDesk {
		states = append(states, tv.Draft, tv.Retracted)
		if err := exportDesk(ctx, store, desk, folder); err != nil {
			return n, err
		}
	}
	for _, state := range states {
		written, err := exportArticles(ctx, store, desk, state, filepath.Join(folder, folders[state]))
		if n.Articles += written; err != nil {
			return n, err
		}
	}
	return n, nil
}

func exportDesk(ctx context.Context, store *sqlite.Store, desk, folder string) error {
	words, err := store.OwnWords(ctx, desk)
	if err != nil || len(words) == 0 {
		return err
	}
	b, err := writeDesk(words)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, deskFile), b, 0o644)
}

// exportArticles writes the articles of one state, and counts them.
func exportArticles(ctx context.Context, store *sqlite.Store, desk string, state tv.ArticleState, folder string) (n int, err error) {
	made := false
	err = store.EachArticle(ctx, desk, sqlite.ArticleFilter{State: state}, func(a tv.Article) error {
		if !made {
			if err := os.MkdirAll(folder, 0o755); err != nil {
				return err
			}
			made = true
		}
		filed, err := store.Kept(ctx, desk, a.ID)
		if err == nil {
			err = os.WriteFile(filepath.Join(folder, a.ID+".txt"), library.Format(articleFile(filed)), 0o644)
		}
		if err == nil {
			n++
		}
		return err
	})
	return n, err
}

func articleFile(f sqlite.Filed) library.Article {
	a := library.Article{Article: f.Article, Claims: f.Claims}
	for _, s := range f.Shows {
		a.Shows = append(a.Shows, s.Name)
	}
	return a
}
