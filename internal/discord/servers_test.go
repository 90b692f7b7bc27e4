package discord

import (
	"context"
	"testing"
	"time"

	"backlot/internal/sqlite"
)

// A server that removes the bot is noted, one that Discord cannot reach is not, and
// one that takes the bot in again neither.
func TestServersThatWereLeft(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	departed := func(want int) bool {
		for end := time.Now().Add(5 * time.Second); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
			list, err := s.bot.Store.Departed(context.Background(), time.Now())
			if err != nil {
				t.Fatal(err)
			}
			if len(list) == want {
				return true
			}
		}
		return false
	}
	s.Leave(s.A, true)
	s.Leave(s.NewGuild("B"), false)
	if !departed(1) {
		t.Fatal("a leaving is not noted, or an outage is")
	}
	for _, desk := range []string{s.A.ID, "123456789012345678"} {
		if err := s.bot.Store.SetSetting(context.Background(), sqlite.Actor{Desk: desk, User: "1"}, "stale", "30"); err != nil {
			t.Fatal(err)
		}
	}
	s.Dispatch("READY", map[string]any{"guilds": []map[string]any{{"id": s.A.ID, "unavailable": true}}})
	if !departed(2) {
		t.Error("a leaving that READY tells is not noted")
	}
	s.Dispatch("GUILD_CREATE", map[string]any{"id": "123456789012345678"})
	if !departed(1) {
		t.Error("a server that took the bot in again is held to be left")
	}
	s.Dispatch("GUILD_DELETE", map[string]any{"id": 12})
	if !s.logged("does not read") {
		t.Error("nonsense is not told")
	}
}
