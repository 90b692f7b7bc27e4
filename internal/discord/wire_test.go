package discord

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// frame is a server's frame, as RFC 6455 has it.
func frame(kind byte, body string) string {
	switch n := len(body); {
	case n < 126:
		return string([]byte{0x80 | kind, byte(n)}) + body
	case n < 1<<16:
		return string([]byte{0x80 | kind, 126, byte(n >> 8), byte(n)}) + body
	default:
		return string([]byte{0x80 | kind, 127, 0, 0, 0, 0, byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)}) + body
	}
}

// However the bytes are cut, the same frames are seen.
func TestFramesInAnyPieces(t *testing.T) {
	stream := "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n" + frame(1, `{"op":10}`) + frame(1, "") + frame(1, strings.Repeat("x", 200)) +
		frame(1, strings.Repeat("y", 70000)) + frame(9, "ping") + frame(8, "\x0f\xa4bye")
	want := []string{`1 {"op":10}`, "1 ", "1 " + strings.Repeat("x", 200), "9 ping", "8 \x0f\xa4bye"}
	for _, size := range []int{1, 2, 3, 7, 64, 4096, len(stream)} {
		var f frames
		var got []string
		for rest := []byte(stream); len(rest) > 0; {
			n := min(size, len(rest))
			f.feed(rest[:n], func(kind byte, body []byte) *fault {
				got = append(got, fmt.Sprintf("%d %s", kind, body))
				return nil
			})
			rest = rest[n:]
		}
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("in pieces of %d: %.200q", size, got)
		}
	}
}

func FuzzFrames(f *testing.F) {
	f.Add([]byte("HTTP/1.1 101 x\r\n\r\n"+frame(1, `{"op":7}`)), 3)
	f.Add([]byte("\r\n\r\n\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff"), 1)
	f.Fuzz(func(t *testing.T, b []byte, size int) {
		w := newWire(nil)
		for size = max(1, size); len(b) > 0; {
			n := min(size, len(b))
			if w.frames.feed(b[:n], w.see) != nil {
				return
			}
			if len(w.frames.body) > maxSmall || len(w.frames.head) > 64+len(b) {
				t.Fatalf("%d and %d bytes are held", len(w.frames.body), len(w.frames.head))
			}
			b = b[n:]
		}
	})
}

func TestWireSees(t *testing.T) {
	for body, want := range map[string]*fault{
		`{"op":7,"d":null}`:  {again: true},
		`{"op":9,"d":true}`:  {},
		`{"op":9,"d":false}`: {void: true},
		`{"op":9}`:           {void: true},
		`{"op":11}`:          nil,
		`nonsense`:           nil,
		`null`:               {err: errPoison},
	} {
		got := newWire(nil).see(frameText, []byte(body))
		if (got == nil) != (want == nil) || got != nil && *got != *want {
			t.Errorf("%s: %+v, want %+v", body, got, want)
		}
	}
	w := newWire(nil)
	if w.see(frameText, []byte(`{"op":10,"d":{"heartbeat_interval":41250}}`)) != nil || w.heartbeat() != 41250*time.Millisecond {
		t.Errorf("the interval is %s", w.heartbeat())
	}
	if got := w.see(frameClose, []byte("\x0f\xa4x")); got == nil || got.code != 4004 {
		t.Errorf("the close: %+v", got)
	}
}

func TestBackoff(t *testing.T) {
	b := backoff{}
	for i := range 100 {
		most := longPause
		if i > manyTries {
			most = lastPause
		}
		if d := b.next(); d <= 0 || d > most || i == 0 && d > firstPause || i > manyTries && d < lastPause/2 {
			t.Errorf("pause %d is %s", i, d)
		}
	}
}
