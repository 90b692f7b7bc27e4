package discord

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"backlot/internal/discord/discordtest"
)

// back is how soon the bot has to be at work again.
const back = 10 * time.Second

// works fails the test where the bot does not answer within the time.
func (s *stage) works() {
	s.t.Helper()
	deadline := time.Now().Add(back)
	ann := s.member("ann")
	for {
		i := s.Command(ann, "status", discordtest.Opt("show", "severance"))
		r, err := i.Wait(time.Second)
		if err == nil {
			s.says(r, "Severance")
			return
		}
		if time.Now().After(deadline) {
			s.t.Fatalf("still not at work after %s: %v\n%s", back, err, s.log)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// gone waits until the connection that was there is no more the one at work.
func (s *stage) gone(before discordtest.GatewayCounts) {
	s.t.Helper()
	deadline := time.Now().Add(back)
	for time.Now().Before(deadline) {
		if c := s.Counts(); c.Connections > before.Connections {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	s.t.Fatalf("no new connection within %s:\n%s", back, s.log)
}

// gatewayFaults are the bad days of the gateway, and whether the session is
// resumed after them.
var gatewayFaults = map[string]struct {
	fault   func(s *stage)
	resumes bool
}{
	"dropped":         {func(s *stage) { s.DropConnections() }, true},
	"op 7":            {func(s *stage) { s.Reconnect() }, true},
	"op 9, resumable": {func(s *stage) { s.Invalidate(true) }, true},
	"op 9":            {func(s *stage) { s.Invalidate(false) }, false},
	"half-open":       {func(s *stage) { s.Freeze() }, true},
	"mute":            {func(s *stage) { s.Mute() }, true},
	"zombie":          {func(s *stage) { s.Zombie() }, true},
	"4000":            {func(s *stage) { s.CloseConnections(4000) }, true},
	"4001":            {func(s *stage) { s.CloseConnections(4001) }, true},
	"4002":            {func(s *stage) { s.CloseConnections(4002) }, true},
	"4003":            {func(s *stage) { s.CloseConnections(4003) }, false},
	"4005":            {func(s *stage) { s.CloseConnections(4005) }, false},
	"4006":            {func(s *stage) { s.CloseConnections(4006) }, true}, // not in use any more: as any unknown code
	"4007":            {func(s *stage) { s.CloseConnections(4007) }, false},
	"4008":            {func(s *stage) { s.CloseConnections(4008) }, true},
	"4009":            {func(s *stage) { s.CloseConnections(4009) }, false},
	"1001":            {func(s *stage) { s.CloseConnections(1001) }, false},
	"op 7 to the RESUME": {func(s *stage) {
		s.NextConnection(discordtest.GatewayFault{OnResume: discordtest.Answer{Op: 7}})
		s.DropConnections()
	}, false},
	"op 9 to the RESUME": {func(s *stage) {
		s.NextConnection(discordtest.GatewayFault{OnResume: discordtest.Answer{Op: 9}})
		s.DropConnections()
	}, false},
	"op 9, resumable, to the RESUME": {func(s *stage) {
		s.NextConnection(discordtest.GatewayFault{OnResume: discordtest.Answer{Op: 9, Resumable: true}})
		s.DropConnections()
	}, false},
	"silence to the RESUME": {func(s *stage) {
		s.NextConnection(discordtest.GatewayFault{OnResume: discordtest.Answer{Silence: true}})
		s.DropConnections()
	}, false},
	"dropped at the RESUME": {func(s *stage) {
		s.NextConnection(discordtest.GatewayFault{OnResume: discordtest.Answer{Drop: true}})
		s.DropConnections()
	}, false},
	"no HELLO": {func(s *stage) {
		s.NextConnection(discordtest.GatewayFault{NoHello: true})
		s.DropConnections()
	}, true},
	"a late HELLO": {func(s *stage) {
		s.NextConnection(discordtest.GatewayFault{HelloAfter: 300 * time.Millisecond})
		s.DropConnections()
	}, true},
	"no heartbeat answers on the next": {func(s *stage) {
		s.NextConnection(discordtest.GatewayFault{NoHeartbeatAnswers: true})
		s.DropConnections()
	}, true},
	"refused with 502": {func(s *stage) {
		s.NextConnection(discordtest.GatewayFault{Refuse: 502})
		s.NextConnection(discordtest.GatewayFault{Refuse: 502})
		s.DropConnections()
	}, true},
	"op 7 to the IDENTIFY": {func(s *stage) {
		s.NextConnection(discordtest.GatewayFault{OnIdentify: discordtest.Answer{Op: 7}})
		s.Invalidate(false)
	}, false},
	"op 9 to the IDENTIFY": {func(s *stage) {
		s.NextConnection(discordtest.GatewayFault{OnIdentify: discordtest.Answer{Op: 9}})
		s.Invalidate(false)
	}, false},
	"an address where nobody is": {func(s *stage) {
		s.SetGatewayURL("ws://127.0.0.1:1")
		s.Invalidate(false)
		time.Sleep(time.Second)
		s.SetGatewayURL("")
	}, false},
	"no gateway's address": {func(s *stage) {
		s.Fail(discordtest.RouteGateway, discordtest.Fault{Status: 503}, 2)
		s.Fail(discordtest.RouteGateway, discordtest.Fault{Status: 429, HTML: true, RetryAfter: time.Second}, 1)
		s.Invalidate(false)
	}, false},
}

// silent are the faults that only a heartbeat tells of.
var silent = map[string]bool{"half-open": true, "mute": true, "zombie": true, "no heartbeat answers on the next": true}

// TestGatewayFaults has every bad day of the gateway happen to a bot of its own:
// back at work within ten seconds, resumed where Discord keeps the session,
// and, when all is over, no goroutine and not much memory more than before.
func TestGatewayFaults(t *testing.T) {
	first := begin(t, hasty) // what is read once, at the first question, counts for none of them
	first.works()
	if err := first.end(); err != nil {
		t.Fatal(err)
	}
	goroutines, heap := settled(runtime.NumGoroutine())
	t.Run("each", func(t *testing.T) {
		for name, c := range gatewayFaults {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				o := hasty
				if silent[name] {
					o.Heartbeat = time.Second
				}
				s := begin(t, o)
				s.works()
				before := s.Counts()
				c.fault(s)
				s.gone(before)
				s.works()
				after := s.Counts()
				for end := time.Now().Add(time.Second); c.resumes && after.Resumes == before.Resumes && time.Now().Before(end); after = s.Counts() {
					time.Sleep(5 * time.Millisecond) // it counts after it has replayed
				}
				if resumed := after.Resumes > before.Resumes; resumed != c.resumes {
					t.Errorf("resumed: %v, want %v: %+v\n%s", resumed, c.resumes, after, s.log)
				}
				if err := s.end(); err != nil {
					t.Error(err)
				}
			})
		}
	})
	leftBehind(t, goroutines, heap)
}

// settled waits until there are so few goroutines, for five seconds at most
// (discordgo takes one to close), and tells how many there are, and the heap.
func settled(few int) (goroutines int, heap uint64) {
	for end := time.Now().Add(5 * time.Second); runtime.NumGoroutine() > few && time.Now().Before(end); {
		time.Sleep(20 * time.Millisecond)
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return runtime.NumGoroutine(), m.HeapAlloc
}

// leftBehind fails the test where there are more goroutines or much more memory
// than there were.
func leftBehind(t *testing.T, goroutines int, heap uint64) {
	t.Helper()
	after, grown := settled(goroutines + 4)
	if after > goroutines+4 {
		buf := make([]byte, 1<<20)
		t.Errorf("%d goroutines, and %d before:\n%s", after, goroutines, buf[:runtime.Stack(buf, true)])
	}
	if grown > heap+8<<20 {
		t.Errorf("%d bytes on the heap, and %d before", grown, heap)
	}
	t.Logf("goroutines %d → %d, heap %d → %d bytes", goroutines, after, heap, grown)
}

// At the pace the bot is run at it is back within ten seconds as well, whatever
// opening a session comes to. That a connection says nothing any more, Discord's
// heartbeats of 41 seconds tell only later.
func TestBackAtTruePace(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for true deadlines")
	}
	for _, name := range []string{"dropped", "op 9", "no HELLO", "silence to the RESUME", "op 7 to the RESUME"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := beginAt(t, discordtest.Options{}, pace{})
			before, lost := s.Counts(), time.Now()
			gatewayFaults[name].fault(s)
			s.gone(before)
			s.works()
			if took := time.Since(lost); took > back {
				t.Errorf("back after %s:\n%s", took, s.log)
			} else {
				t.Logf("back after %s", took.Round(time.Millisecond))
			}
		})
	}
}

// What only the operator can mend ends the bot, with a sentence.
func TestFatalCloses(t *testing.T) {
	t.Parallel()
	for code, want := range map[int]string{4004: "DISCORD_TOKEN", 4010: "shards", 4011: "shards", 4012: "newer Backlot", 4013: "intents", 4014: "intents"} {
		s := begin(t, hasty)
		s.CloseConnections(code)
		err := s.ended(5 * time.Second)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%d: %v", code, err)
		}
	}
}

// Frames that do not decode, and events in odd shapes, do no harm.
func TestOddFrames(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	s.works()
	before := s.Counts()
	for _, frame := range []string{
		`nonsense`, `{}`, `[]`, `{"op":0,"t":"INTERACTION_CREATE","s":9,"d":"x"}`, `{"op":0,"t":"INTERACTION_CREATE","s":9,"d":{}}`,
		`{"op":0,"t":"INTERACTION_CREATE","s":10,"d":{"id":1,"token":2}}`, `{"op":0,"t":"NEVER_HEARD_OF","s":11,"d":{"a":[1]}}`,
		`{"op":42,"d":null}`, `{"op":11}`, `{"op":1,"d":null}`,
		`{"op":0,"t":"GUILD_DELETE","s":12,"d":{"id":"1","unavailable":true}}`,
	} {
		s.SendRaw(frame)
	}
	s.works()
	if c := s.Counts(); c.Connections != before.Connections {
		t.Errorf("connected anew: %+v", c)
	}
}

// What would end the process in discordgo ends the connection instead.
func TestPoison(t *testing.T) {
	t.Parallel()
	for _, frame := range []string{`null`, `{"op":0,"t":"GUILD_CREATE","s":9,"d":null}`, `{"op":0,"t":"GUILD_UPDATE","s":9,"d":{}}`} {
		s := begin(t, hasty)
		before := s.Counts()
		s.SendRaw(frame)
		s.gone(before)
		s.works()
	}
}

// After faults of every sort a running bot has no more goroutines and not much
// more memory than before.
func TestNothingIsLeftBehind(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for discordgo's second between faults")
	}
	o := hasty
	o.Heartbeat = time.Second
	s := begin(t, o)
	s.works()
	time.Sleep(200 * time.Millisecond)
	goroutines, heap := settled(runtime.NumGoroutine())
	for _, fault := range []func(){
		s.DropConnections,
		func() {
			s.NextConnection(discordtest.GatewayFault{OnResume: discordtest.Answer{Op: 7}})
			s.Reconnect()
		},
		func() { s.Invalidate(false) },
		s.Freeze,
	} {
		before := s.Counts()
		fault()
		s.gone(before)
		if !s.WaitReady(back) {
			t.Fatalf("not back:\n%s", s.log)
		}
		s.works()
	}
	leftBehind(t, goroutines, heap)
}
