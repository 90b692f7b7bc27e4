package discord

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"testing"
	"time"

	"backlot/internal/discord/discordtest"
)

// BenchmarkAnswer is from the event to the finished answer, loopback included,
// one question after another.
func BenchmarkAnswer(b *testing.B) {
	d := discordtest.New(b, hasty)
	ann := discordtest.Member{Name: "ann", Guild: d.NewGuild("A")}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() {
		done <- Run(ctx, Config{Token: d.Token(), APIURL: d.URL(), pace: hurry}, newBot(b, b.TempDir()+"/backlot.db"))
	}()
	defer func() {
		cancel()
		if err := <-done; err != nil {
			b.Error(err)
		}
	}()
	if !d.WaitReady(5*time.Second) || !d.WaitCommands(nil, 5*time.Second) {
		b.Fatal("the bot does not come up")
	}
	for b.Loop() {
		i := d.Command(ann, "status", discordtest.Opt("show", "severance"))
		if _, err := i.Wait(3 * time.Second); err != nil {
			b.Fatal(err)
		}
		i.Forget()
	}
}

// TestLoad asks at 200 a second and holds the answers to their time: 5 ms in the
// middle, 20 ms at the 99th percentile, on a machine that does nothing else. It
// runs where BACKLOT_LOAD says how many times to ask.
func TestLoad(t *testing.T) {
	count, err := strconv.Atoi(os.Getenv("BACKLOT_LOAD"))
	if err != nil {
		t.Skip("set BACKLOT_LOAD to a number of interactions, such as 100000")
	}
	s := begin(t, discordtest.Options{IdentifyEvery: time.Nanosecond})
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	questions := []func(m discordtest.Member) *discordtest.Interaction{
		func(m discordtest.Member) *discordtest.Interaction {
			return s.Command(m, "status", discordtest.Opt("show", "severance"))
		},
		func(m discordtest.Member) *discordtest.Interaction {
			return s.Command(m, "cast", discordtest.Opt("name", "severance"))
		},
		func(m discordtest.Member) *discordtest.Interaction {
			return s.Autocomplete(m, "status", "show", "sev")
		},
		func(m discordtest.Member) *discordtest.Interaction { return s.Command(m, "shows") },
	}
	ask := func(n int) *discordtest.Interaction {
		return questions[n%len(questions)](s.member(fmt.Sprint("member ", n%50)))
	}
	s.Run(t.Context(), discordtest.Load{Count: count / 10, Rate: 200, Next: ask}) // caches and pools are filled
	before := heap()
	r := s.Run(t.Context(), discordtest.Load{Count: count, Rate: 200, Next: ask})
	after := heap()
	t.Logf("%+v; heap %d → %d bytes; %d goroutines", r, before, after, runtime.NumGoroutine())
	if r.Failed > 0 {
		t.Errorf("%d failed: %v", r.Failed, r.Errors)
	}
	if after > before+16<<20 {
		t.Errorf("the heap has grown from %d to %d bytes", before, after)
	}
}
