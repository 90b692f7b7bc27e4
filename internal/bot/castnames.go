package bot

import (
	"context"
	"strings"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// ofThatName adds the part that is called as the show that is told of.
func (b *Bot) ofThatName(ctx context.Context, v sqlite.View, r reply.Request, next []reply.Next) ([]reply.Next, error) {
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return nil, err
	}
	if part := index.Resolve(strings.TrimSpace(r.Arg("name")), names.Character); part.One != nil && part.One.How != names.Fuzzy {
		next = append(next, reply.Next{Label: reply.Say("button.part", "name", reply.Words(part.One.Entry.Name)), Request: reply.Ask("cast", "name", "#"+thing(part.One.Entry)), How: reply.Anew})
	}
	return next, nil
}

// who finds the actor, character or show that a name means. A person or a part
// beats a show of that name, but for the title itself, which is the show's; within a
// show its own parts beat the rest.
func (b *Bot) who(ctx context.Context, v sqlite.View, typed, within string) (names.Entry, error) {
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return names.Entry{}, err
	}
	typed = strings.TrimSpace(typed)
	if id, ok := strings.CutPrefix(typed, "#"); ok {
		return identified(index, id)
	}
	people := index.Resolve(typed, names.Person, names.Character)
	if within != "" {
		people = narrowed(people, within)
	}
	titled := index.Resolve(typed, names.Show)
	if within == "" && people.One != nil && people.One.Entry.Kind == names.Character && literal(titled) && titled.One != nil {
		return titled.One.Entry, nil
	}
	if people.One != nil && people.One.How != names.Fuzzy {
		return people.One.Entry, nil
	}
	if shows := byPart(titled, typed); shows.One != nil && (people.One == nil || shows.One.Score > people.One.Score) && len(people.Several) == 0 {
		return shows.One.Entry, nil
	}
	if people.One != nil {
		return people.One.Entry, nil
	}
	if one, ok := taken(people.Near, takenFrom); ok && len(people.Several) == 0 && within == "" {
		return one, nil // the answer names them
	}
	return names.Entry{}, unclear(index, people, "name", typed, "name")
}

// identified finds what a button or a suggestion names: "person:ID",
// "character:SHOW:ID", "show:ID".
func identified(index *names.Index, id string) (names.Entry, error) {
	kind, rest, _ := strings.Cut(id, ":")
	show := ""
	if kind == names.Character {
		show, rest, _ = strings.Cut(rest, ":")
	}
	for _, e := range index.Things(rest, kind) {
		if e.Show == show || kind != names.Character {
			return e, nil
		}
	}
	return names.Entry{}, &tv.Error{Kind: tv.NotFound, Message: say("error.gone"), Hint: say("error.gone.hint")}
}

// narrowed keeps the parts of one show where several things bear a name.
func narrowed(a names.Answer, show string) names.Answer {
	var in []names.Match
	for _, m := range a.Several {
		if m.Entry.Kind == names.Character && m.Entry.Show == show {
			in = append(in, m)
		}
	}
	if len(in) == 1 {
		return names.Answer{One: &in[0]}
	}
	return a
}
