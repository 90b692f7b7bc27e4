package bot

import (
	"context"
	"strconv"
	"strings"

	"backlot/internal/ingest"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// What a name in a draft may be.
const (
	aTitle   = "title"
	aPerson  = "person"
	anOutlet = "outlet"
)

// mostOffered is how many known names are offered for one that is new.
const mostOffered = 3

// unsettled are the names of a draft that an editor may settle: perhaps shows,
// people nobody here knows, an outlet that is on no list.
func unsettled(draft sqlite.Filed, index *names.Index) []reply.Choice {
	var list []reply.Choice
	add := func(what, name string) {
		c := reply.Choice{Name: clip(say("review.settle."+what, "name", name)), Value: what + ":" + name}
		if len(list) < suggestions && len([]rune(c.Value)) <= longestChoice {
			list = append(list, c)
		}
	}
	for _, name := range draft.Unsettled {
		add(aTitle, name)
	}
	seen := map[string]bool{}
	for _, c := range draft.Claims {
		if who := c.Value.Person; who != "" && !seen[who] && !draft.Dropped[c.ID] {
			seen[who] = true
			if known := index.Resolve(who, names.Person); known.One == nil && len(known.Several) == 0 || known.One != nil && known.One.How == names.Fuzzy {
				add(aPerson, who)
			}
		}
	}
	if draft.Source != "" && len(draft.Claims) > 0 && !draft.Claims[0].Listed {
		add(anOutlet, draft.Source)
	}
	return list
}

// settleOptions are those of the buttons that settle a name.
var settleOptions = append([]Option{
	{Name: "name", Description: "The name, with what it may be before it", Required: true, Max: 300},
}, draftOptions...)

var asOption = Option{Name: "as", Description: "What it is: #ID of one that is known, new, none", Max: 200}

var reviewSettle = Command{
	Name: "review settle", Description: "Say what a name in a draft is", Audience: Editors, Hidden: true,
	Options: settleOptions,
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		who, err := b.actor(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		index, err := b.Store.Names(ctx, who.Desk)
		if err != nil {
			return reply.Reply{}, err
		}
		what, name, _ := strings.Cut(r.Arg("name"), ":")
		answer := reply.Reply{Private: true}
		switch what {
		case aTitle:
			answer.Headline, answer.Notes = reply.Say("settle.title", "name", reply.Words(name)), []reply.Text{reply.Say("settle.title.note")}
			answer.Next = append(answer.Next, reply.Next{Label: reply.Say("settle.make"), Request: settled(r, "review title", name, "new"), How: reply.Replace, Weight: reply.Main})
			answer.Next = append(answer.Next, sameAs(index, names.Show, r, "review title", name)...)
			answer.Next = append(answer.Next, reply.Next{Label: reply.Say("settle.none"), Request: settled(r, "review title", name, "none"), How: reply.Replace})
		case aPerson:
			answer.Headline = reply.Say("settle.person", "name", reply.Words(name))
			answer.Next = sameAs(index, names.Person, r, "review person", name)
		default:
			answer.Headline = reply.Say("settle.outlet", "name", reply.Words(name))
			tiers := reply.Next{Label: reply.Say("settle.tier"), Request: settled(r, "review outlet", name, ""), How: reply.Replace, Pick: "tier"}
			for _, tier := range []tv.Tier{tv.TierNetwork, tv.TierTrade, tv.TierPress, tv.TierInsider, tv.TierFans} {
				tiers.Choices = append(tiers.Choices, reply.Choice{Name: say("tier." + strconv.Itoa(int(tier))), Value: strconv.Itoa(int(tier))})
			}
			answer.Next = append(answer.Next, tiers)
		}
		answer.Next = append(answer.Next, reply.Next{Label: reply.Say("settle.back"), Request: carrying(r, "article review", "id", "page", "desk"), How: reply.Replace})
		return answer, nil
	},
}

// settled is the request that settles a name.
func settled(r reply.Request, command, name, as string) reply.Request {
	return carrying(r, command, "id", "version", "page", "desk").With("name", name).With("as", as)
}

// sameAs are buttons for the known names that are most like a new one, and one
// that asks for any other.
func sameAs(index *names.Index, kind names.Kind, r reply.Request, command, name string) []reply.Next {
	var next []reply.Next
	for _, m := range index.Find(name, mostOffered, kind) {
		next = append(next, reply.Next{Label: reply.Say("settle.same", "name", reply.Words(m.Entry.Name)), Request: settled(r, command, name, "#"+m.Entry.ID), How: reply.Replace})
	}
	return append(next, reply.Next{Label: reply.Say("settle.other"), Request: settled(r, command, name, ""), How: reply.Replace})
}

// asForm asks which known thing a name stands for, where no button said so.
func asForm(_ context.Context, _ *Bot, r reply.Request) (reply.Form, error) {
	if r.Arg("as") != "" {
		return reply.Form{}, nil
	}
	return reply.Form{Title: reply.Say("settle.form"), Request: settled(r, r.Command, r.Arg("name"), ""),
		Fields: []reply.Field{{Name: "as", Label: reply.Say("settle.form.name"), Required: true, Max: 200}}}, nil
}

var reviewTitle = Command{
	Name: "review title", Description: "A name in a draft is a show, or none", Audience: Editors, Hidden: true,
	Options: append(append([]Option{}, settleOptions...), asOption),
	Form:    asForm,
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		return b.reviewing(ctx, r, func(who sqlite.Actor, draft sqlite.Filed, version int) error {
			is, err := b.titleAs(ctx, who, r)
			if err != nil {
				return err
			}
			claims, err := b.readAgain(ctx, who, draft, r.Arg("name"), is)
			if err != nil {
				return err
			}
			return b.Store.SettleTitle(ctx, who, draft.ID, version, r.Arg("name"), is, claims)
		})
	},
}

// titleAs is the show that a name is said to be: a new one of that name, a known
// one, or none.
func (b *Bot) titleAs(ctx context.Context, who sqlite.Actor, r reply.Request) (tv.Show, error) {
	switch r.Arg("as") {
	case "none":
		return tv.Show{}, nil
	case "new":
		return tv.Show{Name: r.Arg("name")}, nil
	}
	show, _, err := b.show(ctx, sqlite.View{Desk: who.Desk, Day: b.Today()}, r, "as")
	return show, err
}

// readAgain reads a draft once more, with a name in it known to be a show, and
// gives the claims about that one.
func (b *Bot) readAgain(ctx context.Context, who sqlite.Actor, draft sqlite.Filed, name string, is tv.Show) ([]tv.Claim, error) {
	if is.Name == "" {
		return nil, nil
	}
	claims, err := ingest.About(ctx, b.Store, who.Desk, draft.Article, append(append([]tv.Show{}, draft.Shows...), draft.NewShows...), name)
	for i := range claims {
		claims[i].Show, claims[i].ShowName = is.ID, is.Name
	}
	return claims, err
}

var reviewPerson = Command{
	Name: "review person", Description: "A name in a draft is somebody who is known", Audience: Editors, Hidden: true,
	Options: append(append([]Option{}, settleOptions...), asOption),
	Form:    asForm,
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		return b.reviewing(ctx, r, func(who sqlite.Actor, _ sqlite.Filed, _ int) error {
			id, known := strings.CutPrefix(r.Arg("as"), "#")
			if !known {
				index, err := b.Store.Names(ctx, who.Desk)
				if err != nil {
					return err
				}
				found := index.Resolve(r.Arg("as"), names.Person)
				if found.One == nil {
					return unclear(index, found, "name", r.Arg("as"), "as")
				}
				id = found.One.Entry.ID
			}
			return b.Store.AddName(ctx, who, names.Person, id, r.Arg("name"))
		})
	},
}

var reviewOutlet = Command{
	Name: "review outlet", Description: "What an outlet is", Audience: Editors, Hidden: true,
	Options: append(append([]Option{}, settleOptions...), asOption, Option{Name: "tier", Description: "Its standing, 1 to 6", Kind: Number, Min: 1, Max: 6}),
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		return b.reviewing(ctx, r, func(who sqlite.Actor, _ sqlite.Filed, _ int) error {
			tier, err := strconv.Atoi(r.Arg("tier"))
			if err != nil {
				return &tv.Error{Kind: tv.Invalid, Message: say("error.changed"), Hint: say("error.changed.hint")}
			}
			return b.Store.SetOutletTier(ctx, who, r.Arg("name"), tv.Tier(tier))
		})
	},
}
