package bot

import (
	"context"
	"time"
)

// keepDesk is how long a server's desk is kept after the bot has left it: whoever
// removes it by mistake, or for a while, loses nothing.
const keepDesk = 30 * 24 * time.Hour

// Left notes that the bot is no longer in a server.
func (b *Bot) Left(ctx context.Context, guild string) error {
	return b.Store.Depart(ctx, guild)
}

// Joined notes that the bot is in a server, again or for the first time.
func (b *Bot) Joined(ctx context.Context, guild string) error {
	return b.Store.Return(ctx, guild)
}

// Sweep forgets the desks of servers that the bot left long enough ago, and says
// how many; and how things were before what cannot be undone any more. It is to be
// called once a day.
func (b *Bot) Sweep(ctx context.Context) (int, error) {
	if _, err := b.Store.Prune(ctx); err != nil {
		return 0, err
	}
	gone, err := b.Store.Departed(ctx, b.Now().Add(-keepDesk))
	if err != nil {
		return 0, err
	}
	for n, desk := range gone {
		if _, err := b.Store.Forget(ctx, desk); err != nil {
			return n, err
		}
	}
	return len(gone), nil
}
