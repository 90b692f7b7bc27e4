package score

import (
	"context"

	"backlot/internal/bot"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// answer asks the bot a question as of a day, as "backlot ask" does.
func answer(ctx context.Context, b *bot.Bot, question string, day tv.Date) (Answer, error) {
	said, err := b.Answer(ctx, question, "", sqlite.View{Desk: tv.SharedDesk, Day: day})
	if err != nil {
		return Answer{}, err
	}
	a := Answer{Text: said.Answer, Known: said.Known, Certainty: said.Certainty}
	for _, s := range said.Sources {
		a.Quotes = append(a.Quotes, s.Quote)
	}
	return a, nil
}
