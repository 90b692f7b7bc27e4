package bot

import (
	"context"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// offshootMeant is a question that names a show which comes of the one that was found, and whose
// title begins with that of it, read as a question for the spin-off.
func (b *Bot) offshootMeant(ctx context.Context, q ask.Question, known *tv.Dossier, v sqlite.View) (ask.Question, error) {
	text, ok := answer.OffshootNamed(q, known)
	if !ok {
		return q, nil
	}
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return q, err
	}
	if again := ask.Read(text, index, ask.Options{Day: v.Day, Show: q.Show.Entries[0]}); len(again) == 1 {
		return again[0], nil
	}
	return q, nil
}
