package bot

import (
	"context"
	"testing"
	"time"

	"backlot/internal/sqlite"
)

// A server that removed the bot finds what it had for 30 days, and nothing after
// them; one that takes it in again meanwhile keeps everything.
func TestSweep30Days(t *testing.T) {
	b := started(t)
	ctx := context.Background()
	today := b.Now()
	has := func(guild string) bool {
		value, err := b.Store.Setting(ctx, guild, "stale")
		if err != nil {
			t.Fatal(err)
		}
		return value != ""
	}
	for _, guild := range []string{"100", "200"} {
		if err := b.Store.SetSetting(ctx, sqlite.Actor{Desk: guild, User: "1"}, "stale", "30"); err != nil {
			t.Fatal(err)
		}
		if err := b.Left(ctx, guild); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.Joined(ctx, "200"); err != nil {
		t.Fatal(err)
	}
	for _, day := range []struct {
		n, gone int
		kept    bool
	}{{0, 0, true}, {29, 0, true}, {30, 1, false}, {31, 0, false}} {
		b.Now = func() time.Time { return today.AddDate(0, 0, day.n) }
		if n, err := b.Sweep(ctx); err != nil || n != day.gone || has("100") != day.kept || !has("200") {
			t.Errorf("after %d days: %d forgotten, %v, %v and %v are kept", day.n, n, err, has("100"), has("200"))
		}
	}
}
