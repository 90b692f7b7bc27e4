package score

import (
	"context"
	"errors"

	"backlot/internal/bot"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// answered asks the bot a question as of a day, as "backlot ask" does; where its show is
// none that the store has, as a member would in a channel without one.
func answered(ctx context.Context, b *bot.Bot, q Question, day tv.Date) (Answer, error) {
	view := sqlite.View{Desk: tv.SharedDesk, Day: day}
	said, err := b.Answer(ctx, q.Q, q.Show, view)
	if unknown := (*tv.Error)(nil); q.Show != "" && errors.As(err, &unknown) {
		said, err = b.Answer(ctx, q.Q, "", view)
	}
	if err != nil {
		return Answer{}, err
	}
	a := Answer{Text: said.Answer, Known: said.Known, Certainty: said.Certainty}
	for _, s := range said.Sources {
		a.Quotes = append(a.Quotes, s.Quote)
	}
	return a, nil
}
