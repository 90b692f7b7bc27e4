package bot

import (
	"context"
	"strconv"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var flagsCommand = Command{
	Name:        "flags",
	Description: "Answers that members say are wrong, each with its claims: correct them, or dismiss the flag",
	Audience:    Editors,
	Options:     []Option{pageOption, deskOption},
	Run:         flags,
}

var flagsDismiss = Command{
	Name: "flags dismiss", Description: "The answer was right, or has been mended", Audience: Editors, Hidden: true,
	Options: []Option{
		{Name: "id", Description: "The flag", Required: true, Max: 60},
		pageOption, deskOption},
	Run: dismissFlag,
}

// mostFixes is how many articles of one flag have a button.
const mostFixes = 3

// flags shows one flag at a time: what was asked, what I answered, and what that
// rests on.
func flags(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	page := pageOf(r)
	list, total, err := b.Store.Flags(ctx, who.Desk, 1, page-1)
	if err != nil {
		return reply.Reply{}, err
	}
	shared, err := b.sharedToo(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	if total == 0 {
		return reply.Reply{Private: true, Headline: reply.Say("flags.none"), Next: shared}, nil
	}
	if len(list) == 0 {
		return reply.Reply{}, noSuchPage(page, total, 1)
	}
	f := list[0]
	answer := reply.Reply{Private: true, Headline: reply.Say("flags.headline", "n", total), Facts: []reply.Fact{
		{Label: reply.Say("flags.asked"), Text: reply.Words(f.Question)},
		{Label: reply.Say("flags.answered"), Text: reply.Words(f.Answer)}}}
	v := sqlite.View{Desk: who.Desk, Day: b.Today()}
	claims, err := b.Store.ClaimsByID(ctx, v, f.Claims)
	if err != nil {
		return reply.Reply{}, err
	}
	for _, c := range claims {
		answer.Facts = append(answer.Facts, fact(reply.Say("review.label", "show", reply.Words(c.ShowName), "kind", reply.Say("kind."+string(c.Kind))), c, v.Day))
	}
	answer.Notes = []reply.Text{reply.Say("flags.voices", "n", f.Voices, "age", reply.AgeWords(tv.DayOf(f.Newest), v.Day))}
	if gone := len(f.Claims) - len(claims); gone > 0 {
		answer.Notes = append(answer.Notes, reply.Say("flags.gone", "n", gone))
	}
	again := reply.Request{Command: againCommand.Name, Args: f.Args}.With("of", f.Command).With("desk", r.Arg("desk"))
	answer.Next = append(fixes(r, claims),
		reply.Next{Label: reply.Say("button.again"), Request: again, How: reply.AnewToMyself},
		reply.Next{Label: reply.Say("button.dismiss"), Request: carrying(r, "flags dismiss", "desk").With("id", f.ID).With("page", strconv.Itoa(page)), How: reply.Replace})
	answer.Next = append(append(answer.Next, pages(r, page, total, 1)...), shared...)
	return answer, nil
}

// sharedToo is a button that shows the same of the shared desk, for whoever keeps
// it and looks at a server's.
func (b *Bot) sharedToo(ctx context.Context, r reply.Request) ([]reply.Next, error) {
	role, err := b.role(ctx, r.Asker)
	if err != nil || role < Owners || r.Asker.Guild == "" || r.Arg("desk") != "" {
		return nil, err
	}
	return []reply.Next{{Label: reply.Say("button.shared-desk"), Request: reply.Ask(r.Command, "desk", tv.SharedDesk), How: reply.AnewToMyself}}, nil
}

// fixes are buttons that open the articles of claims, each with what can be done
// about it here.
func fixes(r reply.Request, claims []tv.Claim) []reply.Next {
	var next []reply.Next
	seen := map[string]bool{}
	for _, c := range claims {
		if seen[c.Article] || len(next) == mostFixes {
			continue
		}
		seen[c.Article] = true
		next = append(next, reply.Next{Label: reply.Say("button.open", "title", short(tv.Article{ID: c.Article, Title: c.Title})), Request: carrying(r, "article show", "desk").With("id", c.Article), How: reply.AnewToMyself})
	}
	return next
}

// dismissFlag closes a flag and shows the one that comes to its place.
func dismissFlag(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	done, err := b.Store.DismissFlag(ctx, who, r.Arg("id"))
	if err != nil {
		return reply.Reply{}, err
	}
	rest := carrying(r, "flags", "page", "desk")
	rest.Asker = r.Asker
	if _, total, err := b.Store.Flags(ctx, who.Desk, 0, 0); err != nil || pageOf(rest) > total {
		rest = rest.With("page", strconv.Itoa(max(total, 1)))
	}
	answer, err := flags(ctx, b, rest)
	note := reply.Say("flags.dismissed")
	if !done {
		note = reply.Say("flags.no-such")
	}
	answer.Notes = append([]reply.Text{note}, answer.Notes...)
	return answer, err
}
