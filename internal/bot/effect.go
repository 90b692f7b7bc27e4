package bot

import (
	"context"
	"errors"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// mostEffects is how many differences an answer shows.
const mostEffects = 12

// shown is a fact of a show's status, as a member reads it.
type shown struct {
	show string
	fact reply.Fact
}

// shown is the status of several shows, as facts in their order.
func (b *Bot) shown(ctx context.Context, r reply.Request, shows []string) ([]shown, error) {
	var list []shown
	for _, id := range shows {
		q := reply.Ask("status", "show", "#"+id)
		q.Asker = r.Asker
		answer, err := status(ctx, b, q)
		if gone(err) {
			continue // it is not there yet, or not any more
		}
		if err != nil {
			return nil, err
		}
		show, err := b.Store.Show(ctx, b.now(r), id)
		if err != nil {
			return nil, err
		}
		for _, f := range answer.Facts {
			if f.Cited() {
				list = append(list, shown{show.Name, f})
			}
		}
	}
	return list, nil
}

// same reports whether a member reads the same, from whichever article.
func (t shown) same(o shown) bool {
	day := t.fact.Claim.Published
	return t.show == o.show && t.fact.Label.String() == o.fact.Label.String() && t.fact.Text.String() == o.fact.Text.String() &&
		reply.Cite(t.fact.Claim, day).Standing.String() == reply.Cite(o.fact.Claim, day).Standing.String()
}

// effect is what members read differently of shows after something was done: what
// they read until now, and what they read from now on.
func (b *Bot) effect(ctx context.Context, r reply.Request, before []shown, shows []string) (facts []reply.Fact, notes []reply.Text, err error) {
	after, err := b.shown(ctx, r, shows)
	if err != nil {
		return nil, nil, err
	}
	for _, t := range before {
		if !within(t, after) {
			t.fact.Label = reply.Say("effect.before", "show", reply.Words(t.show), "label", t.fact.Label)
			facts = append(facts, t.fact)
		}
	}
	for _, t := range after {
		if !within(t, before) {
			t.fact.Label = reply.Say("effect.after", "show", reply.Words(t.show), "label", t.fact.Label)
			facts = append(facts, t.fact)
		}
	}
	switch {
	case len(facts) == 0:
		notes = append(notes, reply.Say("effect.none"))
	case len(facts) > mostEffects:
		notes = append(notes, reply.Say("effect.more", "n", len(facts)-mostEffects))
		facts = facts[:mostEffects]
	}
	return facts, notes, nil
}

func within(t shown, list []shown) bool {
	for _, o := range list {
		if t.same(o) {
			return true
		}
	}
	return false
}

// gone reports whether an error is that there is no such thing.
func gone(err error) bool {
	var e *tv.Error
	return errors.As(err, &e) && e.Kind == tv.NotFound
}

// now is what the place of a request reads today.
func (b *Bot) now(r reply.Request) sqlite.View {
	return sqlite.View{Desk: desk(r.Asker), Day: b.Today()}
}
