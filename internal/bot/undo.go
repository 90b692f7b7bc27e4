package bot

import (
	"context"
	"errors"
	"strconv"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var undoCommand = Command{
	Name: "undo", Description: "Undo the last thing you changed, or any change by its number in /audit", Audience: Editors,
	Options: []Option{{Name: "number", Description: "Its number; your last change where left out", Kind: Number, Min: 1, Max: 999_999_999}, deskOption},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		who, err := b.actor(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		n, _ := strconv.ParseInt(r.Arg("number"), 10, 64) // checked already; 0 where none was given
		c, err := b.Store.Undo(ctx, who, n, b.mayUndo(ctx, r))
		if err != nil {
			return reply.Reply{}, b.naming(ctx, who, err)
		}
		answer := reply.Reply{Private: true, Headline: reply.Say("undone", "did", b.did(ctx, c))}
		if c.Undoes != 0 {
			answer.Headline = reply.Say("undone.again")
		}
		if c.Undoes == 0 && c.Action != "import" { // that is asked for anew
			answer.Next, err = b.undoing(ctx, who, r)
			answer.Next[0].Label = reply.Say("button.redo")
		}
		return answer, err
	},
}

// naming says of an undoing that is refused what the later change was.
func (b *Bot) naming(ctx context.Context, who sqlite.Actor, err error) error {
	var e *tv.Error
	if !errors.As(err, &e) || len(e.Candidates) != 1 {
		return err
	}
	n, _ := strconv.ParseInt(e.Candidates[0].ID, 10, 64) // the store's own
	later, found := b.Store.Change(ctx, who.Desk, n)
	if found != nil {
		return err
	}
	named := *e
	named.Message = say("undo.rests", "message", e.Message, "n", e.Candidates[0].ID, "did", b.did(ctx, later))
	return &named
}

// undoing is a button that undoes what somebody did just now, and nothing they do
// after it.
func (b *Bot) undoing(ctx context.Context, who sqlite.Actor, r reply.Request) ([]reply.Next, error) {
	n, err := b.Store.Last(ctx, who)
	return []reply.Next{{Label: reply.Say("button.undo"), Request: reply.Ask("undo", "number", strconv.FormatInt(n, 10), "desk", r.Arg("desk")), How: reply.AnewToMyself}}, err
}

// auditPage is how many changes a page shows.
const auditPage = 8

var auditCommand = Command{
	Name: "audit", Description: "Who changed what here and when, with what it was before; undo any of it", Audience: Editors,
	Options: []Option{pageOption, deskOption},
	Run:     audit,
}

func audit(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	page := pageOf(r)
	list, total, err := b.Store.Audit(ctx, who.Desk, auditPage, (page-1)*auditPage)
	if err != nil {
		return reply.Reply{}, err
	}
	if total == 0 {
		return reply.Reply{Private: true, Headline: reply.Say("audit.none")}, nil
	}
	if len(list) == 0 {
		return reply.Reply{}, noSuchPage(page, total, auditPage)
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("audit.headline", "n", total)}
	undo := reply.Next{Label: reply.Say("audit.undo"), Request: reply.Ask("undo", "desk", r.Arg("desk")), How: reply.AnewToMyself, Pick: "number"}
	for _, c := range list {
		number := strconv.FormatInt(c.Key, 10)
		line := reply.Say("audit.line", "who", b.whoDid(c), "did", b.did(ctx, c))
		if c.Undone != 0 {
			line = reply.Say("audit.undone", "line", line, "n", int(c.Undone))
		} else if c.Action != "undo" && !c.Lasting(b.Now()) {
			undo.Choices = append(undo.Choices, reply.Choice{Name: clip(say("audit.choice", "n", number, "did", b.did(ctx, c))), Value: number})
		}
		answer.Facts = append(answer.Facts, reply.Fact{Label: reply.Say("audit.label", "n", number, "date", tv.DayOf(c.At)), Text: line.Sentence()})
		if was, is := b.stood(c.Before), b.stood(c.After); c.Action != "undo" && !was.IsZero() && !is.IsZero() {
			answer.Facts = append(answer.Facts, reply.Fact{Text: reply.Say("audit.changed", "before", was, "after", is)})
		} else if c.Action != "undo" && !was.IsZero() {
			answer.Facts = append(answer.Facts, reply.Fact{Text: reply.Say("audit.before", "before", was)})
		} else if c.Action != "undo" && !is.IsZero() {
			answer.Facts = append(answer.Facts, reply.Fact{Text: reply.Say("audit.after", "after", is)})
		}
	}
	if len(undo.Choices) > 0 {
		answer.Next = append(answer.Next, undo)
	}
	answer.Next = append(answer.Next, pages(r, page, total, auditPage)...)
	return answer, nil
}

// whoDid is who made a change.
func (b *Bot) whoDid(c sqlite.Change) reply.Text {
	switch {
	case c.Action == "erase":
		return reply.Say("audit.author")
	case c.User == "":
		return reply.Say("audit.operator")
	}
	return reply.Say("audit.member", "who", reply.Member(c.User))
}
