package bot

import (
	"context"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
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
		return choices(index, index.Find(typed, suggestions, names.Show))
	case Name:
		return choices(index, index.Find(typed, suggestions, names.Person, names.Character))
	case Article:
		return b.articleChoices(ctx, r, typed)
	case Statement:
		return b.statements(ctx, r, index, typed)
	}
	return nil
}

// choices shows things by name and sends the name, where that alone finds the
// thing again, else its id.
func choices(index *names.Index, found []names.Match) []reply.Choice {
	out := make([]reply.Choice, 0, len(found))
	for _, m := range found {
		c := reply.Choice{Name: m.Entry.Name, Value: m.Entry.Name}
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

// articleChoices are the desk's own articles, newest first, by title.
func (b *Bot) articleChoices(ctx context.Context, r reply.Request, typed string) []reply.Choice {
	found, _, err := b.Store.Articles(ctx, desk(r.Asker), sqlite.ArticleFilter{Words: typed}, suggestions, 0)
	if err != nil {
		return nil
	}
	out := make([]reply.Choice, 0, len(found))
	for _, a := range found {
		out = append(out, reply.Choice{Name: clip(titled(a).String()), Value: a.ID})
	}
	return out
}
