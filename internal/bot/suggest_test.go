package bot

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backlot/data"
	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
)

// What is offered while something is typed, half or wrong, out of the starter
// library.
func TestSuggestWhatIsMeant(t *testing.T) {
	ctx := context.Background()
	store, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "backlot.db"), time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	if _, err := ingest.Starter(ctx, store, data.FS, true); err != nil {
		t.Fatal(err)
	}
	b := &Bot{Store: store, Now: time.Now}
	for _, c := range []struct{ command, option, typed, want string }{
		{"status", "show", "sev", "Severance|A Knight of the Seven Kingdoms"},
		{"status", "show", "sevr", "Severance"},
		{"status", "show", "sevrance", "Severance"},
		{"status", "show", "harry poter", "Harry Potter"},
		{"status", "show", "house of the drgon", "House of the Dragon"},
		{"status", "show", "got", "Game of Thrones (GoT)"},
		{"status", "show", "abot", "Abbott Elementary"},
		{"status", "show", "the bera", ""},
		{"status", "show", "zzz", ""},
		{"cast", "name", "wal", "Christopher Walken"},
		{"cast", "name", "turt", "John Turturro"},
		{"cast", "name", "waken", "Christopher Walken"},
		{"cast", "name", "irv", "Irving Bailiff (Severance)"},
	} {
		var offered []string
		for _, choice := range b.Suggest(ctx, reply.Request{Command: c.command, Args: map[string]string{c.option: c.typed}, Asker: reply.Asker{User: "1"}}, c.option) {
			offered = append(offered, choice.Name)
		}
		if got := strings.Join(offered, "|"); got != c.want {
			t.Errorf("%s %s:%s offers %q, want %q", c.command, c.option, c.typed, got, c.want)
		}
	}
	if n := len(b.Suggest(ctx, reply.Request{Command: "status", Asker: reply.Asker{User: "1"}}, "show")); n < 10 {
		t.Errorf("an empty box offers %d shows", n)
	}
}
