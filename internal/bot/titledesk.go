package bot

import (
	"context"
	"strconv"
	"strings"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// titleOptions are what is known of a show beside its name.
var titleOptions = []Option{
	{Name: "network", Description: "The network or service that shows it", Max: 100},
	{Name: "year", Description: "The year of its first episode", Kind: Number, Min: 1900, Max: 2199},
	{Name: "line", Description: "One plain sentence: what kind of show it is", Max: 300},
}

var knownShow = Option{Name: "show", Description: "The show, by any of its names", Kind: Show, Required: true, Max: 200}

var titleAdd = Command{
	Name: "title add", Description: "Make a show that I do not know yet, on this server", Audience: Editors,
	Options: append(append([]Option{{Name: "name", Description: "Its name, as it is announced", Required: true, Max: 200}}, titleOptions...), deskOption),
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		who, err := b.actor(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		show, err := b.Store.MakeShow(ctx, who, typedShow(r))
		if err != nil {
			return reply.Reply{}, err
		}
		undo, err := b.undoing(ctx, who, r)
		return reply.Reply{Private: true, Headline: reply.Say("title.made", "show", reply.Words(show.Name)),
			Notes: []reply.Text{reply.Say("title.note", "command", reply.Command("article add"))}, Next: undo}, err
	},
}

func typedShow(r reply.Request) tv.Show {
	year, _ := strconv.Atoi(r.Arg("year")) // checked already; 0 where none was typed
	line := func(name string) string { return strings.Join(strings.Fields(r.Arg(name)), " ") }
	return tv.Show{Name: line("name"), Network: line("network"), Year: year, About: line("line")}
}

var titleEdit = Command{
	Name: "title edit", Description: "Change the name, network, year or line of a show that this server made", Audience: Editors,
	Options: append(append([]Option{knownShow, {Name: "name", Description: "Its new name; the old one stays as another", Max: 200}}, titleOptions...), deskOption),
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		return b.onTitle(ctx, r, func(who sqlite.Actor, show tv.Show) (reply.Text, error) {
			to := typedShow(r)
			if to.Name+to.Network+to.About == "" && to.Year == 0 {
				return reply.Text{}, &tv.Error{Kind: tv.Invalid, Message: say("title.nothing"), Hint: say("title.nothing.hint")}
			}
			show, err := b.Store.EditShow(ctx, who, show.ID, to)
			return reply.Say("title.edited", "show", reply.Words(show.Name)), err
		})
	},
}

var titleAlias = Command{
	Name: "title alias", Description: "Give a show another name by which members here may ask for it", Audience: Editors,
	Options: []Option{knownShow, {Name: "name", Description: "The other name", Required: true, Max: 200}, deskOption},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		return b.onTitle(ctx, r, func(who sqlite.Actor, show tv.Show) (reply.Text, error) {
			name := typedShow(r).Name
			return reply.Say("title.named", "show", reply.Words(show.Name), "name", reply.Words(name)), b.Store.AddName(ctx, who, names.Show, show.ID, name)
		})
	},
}

var titleMerge = Command{
	Name: "title merge", Description: "Make a show of this server part of another: one show under two names", Audience: Editors,
	Options: []Option{knownShow, {Name: "into", Description: "The show that it is", Kind: Show, Required: true, Max: 200}, deskOption},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		return b.onTitle(ctx, r, func(who sqlite.Actor, show tv.Show) (reply.Text, error) {
			into, _, err := b.show(ctx, sqlite.View{Desk: who.Desk, Day: b.Today()}, r, "into")
			if err != nil {
				return reply.Text{}, err
			}
			return reply.Say("title.merged", "from", reply.Words(show.Name), "into", reply.Words(into.Name)), b.Store.MergeShows(ctx, who, show.ID, into.ID)
		})
	},
}

// onTitle does something to the show that a request names, and says what.
func (b *Bot) onTitle(ctx context.Context, r reply.Request, do func(sqlite.Actor, tv.Show) (reply.Text, error)) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	show, _, err := b.show(ctx, sqlite.View{Desk: who.Desk, Day: b.Today()}, r, "show")
	if err != nil {
		return reply.Reply{}, err
	}
	said, err := do(who, show)
	if err != nil {
		return reply.Reply{}, err
	}
	undo, err := b.undoing(ctx, who, r)
	return reply.Reply{Private: true, Headline: said, Next: undo}, err
}

var creditSet = Command{
	Name: "credit set", Description: "Say who plays whom, or who does what behind the camera; it leads here", Audience: Editors,
	Options: []Option{knownShow, {Name: "person", Description: "The person", Kind: Name, Required: true, Max: 120},
		{Name: "character", Description: "Whom they play", Kind: Name, Max: 120},
		{Name: "role", Description: "What they do behind the camera: creator, showrunner, director …", Max: 60},
		seasonOption, deskOption},
	Run: setCredit,
}

func setCredit(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	show, typed, err := b.show(ctx, sqlite.View{Desk: who.Desk, Day: b.Today()}, r, "show")
	if err != nil {
		return reply.Reply{}, err
	}
	index, err := b.Store.Names(ctx, who.Desk)
	if err != nil {
		return reply.Reply{}, err
	}
	person := called(index, r.Arg("person"))
	c := tv.Claim{Show: show.ID, ShowName: show.Name, Season: season(r, typed), Kind: tv.Cast, Certainty: tv.Confirmed, Correction: true, Rule: "editor",
		Value: tv.Value{Person: person, Character: called(index, r.Arg("character")), Change: tv.Stars}}
	if role := strings.TrimSpace(r.Arg("role")); role != "" {
		c.Kind, c.Value = tv.Crew, tv.Value{Person: person, Role: role}
	} else if c.Value.Character == "" {
		return reply.Reply{}, &tv.Error{Kind: tv.Invalid, Message: say("credit.role", "person", person), Hint: say("credit.role.hint")}
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("credit.set", "said", reply.Claimed(c, b.Today()))}
	return b.withEffect(ctx, who, r, answer, []string{show.ID}, func() error {
		_, err := b.Store.Assert(ctx, who, "credit", b.record(c))
		return err
	})
}

// called is the first name of whoever is typed, or what is typed.
func called(index *names.Index, typed string) string {
	typed = strings.Join(strings.Fields(typed), " ")
	if thing, ok := strings.CutPrefix(typed, "#"); ok { // chosen from what was suggested
		kind, id, _ := strings.Cut(thing, ":")
		if i := strings.LastIndex(id, ":"); i >= 0 {
			id = id[i+1:]
		}
		if found := index.Things(id, names.Kind(kind)); len(found) > 0 {
			return found[0].Name
		}
	}
	return typed
}

var creditRemove = Command{
	Name: "credit remove", Description: "Take the credits of a person in a show back, for this server", Audience: Editors,
	Options: []Option{knownShow, {Name: "person", Description: "The person", Kind: Name, Required: true, Max: 120},
		{Name: "role", Description: "Only this role, or this character", Max: 120}, deskOption},
	Run: removeCredit,
}

func removeCredit(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	v := sqlite.View{Desk: who.Desk, Day: b.Today()}
	show, _, err := b.show(ctx, v, r, "show")
	if err != nil {
		return reply.Reply{}, err
	}
	index, err := b.Store.Names(ctx, who.Desk)
	if err != nil {
		return reply.Reply{}, err
	}
	claims, err := b.Store.Claims(ctx, v, show.ID)
	if err != nil {
		return reply.Reply{}, err
	}
	person, ids := called(index, r.Arg("person")), []string{}
	found := index.Resolve(person, names.Person)
	for _, c := range claims {
		named := strings.EqualFold(c.Value.Person, person) || found.One != nil && c.PersonID == found.One.Entry.ID
		role := strings.TrimSpace(r.Arg("role"))
		if (c.Kind == tv.Cast || c.Kind == tv.Crew) && named && (role == "" || strings.EqualFold(role, c.Value.Role+c.Value.Character)) {
			ids = append(ids, c.ID)
		}
	}
	if len(ids) == 0 {
		return reply.Reply{}, &tv.Error{Kind: tv.NotFound, Message: say("credit.none", "person", person, "show", show.Name), Hint: say("credit.none.hint", "command", reply.Command("cast"))}
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("credit.removed", "n", len(ids), "person", reply.Words(person), "show", reply.Words(show.Name))}
	return b.withEffect(ctx, who, r, answer, []string{show.ID}, func() error { return b.Store.HideClaims(ctx, who, "show:"+show.ID, ids) })
}
