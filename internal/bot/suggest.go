package bot

import (
	"context"
	"strings"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// suggestions is how many choices a front end can show: Discord's limit.
const suggestions = 25

// longestChoice is how many characters of a choice are shown and sent.
const longestChoice = 100

// Suggest gives at most 25 choices for what has been typed into an option so
// far; something useful where nothing has. What the asker may not do is not
// suggested. Where the store does not answer it suggests nothing: the command
// itself will say so.
func (b *Bot) Suggest(ctx context.Context, r reply.Request, option string) []reply.Choice {
	c, ok := b.Find(r.Command)
	if !ok {
		return nil
	}
	o, ok := c.Option(option)
	if role, err := b.role(ctx, r.Asker); !ok || err != nil || role < c.Audience {
		return nil
	}
	typed := r.Arg(option)
	index, err := b.Store.Names(ctx, desk(r.Asker))
	if err != nil {
		return nil
	}
	switch o.Kind {
	case Show:
		return choices(index, typed, likely(index.Find(typed, suggestions, names.Show)))
	case Name:
		return choices(index, typed, likely(index.Find(typed, suggestions, names.Person, names.Character)))
	case Article:
		return b.articleChoices(ctx, r, typed)
	case Statement:
		return b.statements(ctx, r, index, typed)
	}
	return nil
}

// What is offered of names that only look like what is typed, by their score:
// measured on the starter library with titles half typed and mistyped.
const (
	meantAnyway = 0.70 // offered beside names that begin so
	faintest    = 0.45 // less is no likeness
	nearBest    = 0.12 // how far behind the likest one
)

// likely leaves out what only faintly looks like what is typed: all of it where
// names begin so or hold it, and else what is far behind the likest.
func likely(found []names.Match) []names.Match {
	least := faintest
	if len(found) > 0 {
		least = max(faintest, found[0].Score-nearBest)
	}
	if len(found) > 0 && found[0].How != names.Fuzzy {
		least = meantAnyway
	}
	out := found[:0:0]
	for _, m := range found {
		if m.How != names.Fuzzy || m.Score >= least {
			out = append(out, m)
		}
	}
	return out
}

// choices shows things by name, with the other name of theirs that is being typed,
// and sends the name, where that alone finds the thing again, else its id.
func choices(index *names.Index, typed string, found []names.Match) []reply.Choice {
	out := make([]reply.Choice, 0, len(found))
	for _, m := range found {
		c := reply.Choice{Name: m.Entry.Name, Value: m.Entry.Name}
		if begun := names.Fold(typed); !strings.Contains(names.Fold(m.Entry.Name), begun) && strings.Contains(names.Fold(m.By), begun) {
			c.Name += " (" + m.By + ")"
		}
		if m.Entry.Kind == names.Character {
			if of := index.Things(m.Entry.Show, names.Show); len(of) == 1 {
				c.Name += " (" + of[0].Name + ")"
			}
		}
		if !alone(index, m.Entry) {
			c.Value = "#" + m.Entry.ID
			if m.Entry.Kind != names.Show {
				c.Value = "#" + thing(m.Entry)
			}
		}
		c.Name = clip(c.Name)
		if len([]rune(c.Value)) <= longestChoice {
			out = append(out, c)
		}
	}
	return out
}

// alone reports whether a thing's name is no other thing's of its kind.
func alone(index *names.Index, e names.Entry) bool {
	for _, s := range index.Spot(e.Name) {
		n := 0
		for _, other := range s.Entries {
			if other.Kind == e.Kind {
				n++
			}
		}
		if s.Start == 0 && s.End == len(e.Name) {
			return n == 1
		}
	}
	return false
}

func clip(s string) string {
	if runes := []rune(s); len(runes) > longestChoice {
		return string(runes[:longestChoice-1]) + "…"
	}
	return s
}

// articleChoices are the desk's own articles, newest first, by title; where words
// are typed, the shared ones behind them.
func (b *Bot) articleChoices(ctx context.Context, r reply.Request, typed string) []reply.Choice {
	found, _, err := b.Store.Articles(ctx, desk(r.Asker), sqlite.ArticleFilter{Words: typed}, suggestions, 0)
	if err == nil && typed != "" && desk(r.Asker) != tv.SharedDesk && len(found) < suggestions {
		var shared []tv.Article
		shared, _, err = b.Store.Articles(ctx, tv.SharedDesk, sqlite.ArticleFilter{Words: typed, State: tv.Published}, suggestions-len(found), 0)
		found = append(found, shared...)
	}
	if err != nil {
		return nil
	}
	out := make([]reply.Choice, 0, len(found))
	for _, a := range found {
		out = append(out, reply.Choice{Name: clip(titled(a).String()), Value: a.ID})
	}
	return out
}
