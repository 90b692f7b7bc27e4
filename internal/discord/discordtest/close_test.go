package discordtest

import (
	"runtime"
	"strings"
	"testing"
	"time"
)

// After Close nothing that was started is left, whatever state it was in.
func TestCloseLeavesNothing(t *testing.T) {
	before := runtime.NumGoroutine()
	for range 5 {
		s := New(nil, fast)
		connect(t, s)
		s.NextConnection(GatewayFault{HelloAfter: time.Hour})
		dial(t, s)
		frozen, _ := connect(t, s)
		s.Freeze()
		frozen.send(1, nil)
		s.Close()
		s.Close()
	}
	for range 100 {
		if runtime.NumGoroutine() <= before+1 {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	all := make([]byte, 1<<16)
	all = all[:runtime.Stack(all, true)]
	t.Errorf("%d goroutines, %d before:\n%s", runtime.NumGoroutine(), before, all)
}

func TestViolationsFailTheTest(t *testing.T) {
	told := &recorder{TB: t}
	s := New(told, fast)
	(&client{t: t, s: s}).ask("GET", "/guilds/1", nil)
	s.Close()
	if len(told.lines) != 1 || !strings.Contains(told.lines[0], "guilds/1") {
		t.Errorf("told %q", told.lines)
	}
}

// recorder is a test that fails on paper.
type recorder struct {
	testing.TB
	lines []string
}

func (r *recorder) Errorf(format string, args ...any) {
	for _, a := range args {
		r.lines = append(r.lines, a.(string))
	}
}

func (r *recorder) Cleanup(func()) {}

func TestListeningNowhere(t *testing.T) {
	if _, err := Start(Options{Addr: "127.0.0.1:99999", OpenAPI: "off"}); err == nil || !strings.Contains(err.Error(), "listen") {
		t.Errorf("%v", err)
	}
	if _, err := Start(Options{OpenAPI: "no-such-file.json"}); err == nil || !strings.Contains(err.Error(), "description") {
		t.Errorf("%v", err)
	}
}
