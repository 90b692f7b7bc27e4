package discord

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net"
	"sync"
	"sync/atomic"
	"time"
)

// wire is the connection under a session of discordgo's. It reads along, because
// discordgo does not tell what a supervisor has to know: when HELLO and heartbeat
// answers come, and with what code a connection was closed. And it keeps from
// discordgo what hangs it: where Discord asks for a reconnect (op 7) or calls the
// session invalid (op 9), the wire ends instead.
type wire struct {
	net.Conn
	frames   frames // of whoever reads
	interval atomic.Int64
	greeted  atomic.Int64 // when HELLO came, to which discordgo answers at once, in Unix nanoseconds; 0 before
	answered atomic.Int64 // when the last heartbeat was answered, in Unix nanoseconds

	once  sync.Once
	ended chan struct{} // closed at the end
	why   fault         // why it ended; read only after ended
}

// fault is why a connection ended. The zero value is that it broke.
type fault struct {
	code  int   // Discord's close code, 0 for none
	again bool  // op 7: connect anew and resume
	void  bool  // op 9: there is nothing to resume
	err   error // the network's, or what the supervisor has to say
}

func newWire(c net.Conn) *wire {
	w := &wire{Conn: c, ended: make(chan struct{})}
	w.answered.Store(time.Now().UnixNano())
	return w
}

// end ends the connection, for a reason; only the first one counts. It is closed
// without a word to Discord, so that the session can be resumed.
func (w *wire) end(why fault) {
	w.once.Do(func() {
		w.why = why
		_ = w.Conn.Close() // broken or not, it is gone
		close(w.ended)
	})
}

// Close is discordgo's way to end it.
func (w *wire) Close() error {
	w.end(fault{err: net.ErrClosed})
	return nil
}

// Read reads along.
func (w *wire) Read(p []byte) (int, error) {
	n, err := w.Conn.Read(p)
	if n > 0 {
		if why := w.frames.feed(p[:n], w.see); why != nil {
			w.end(*why)
			return 0, io.EOF
		}
	}
	if err != nil {
		w.end(fault{err: err})
	}
	return n, err
}

// see looks at one small frame; an end is given where this is the last one
// discordgo must not see.
func (w *wire) see(kind byte, body []byte) *fault {
	if kind == frameClose && len(body) >= 2 {
		return &fault{code: int(body[0])<<8 | int(body[1])}
	}
	if kind != frameText {
		return nil
	}
	var p payload
	if json.Unmarshal(body, &p) != nil {
		return nil // discordgo passes over it
	}
	if p.poisonous(body) {
		return &fault{err: errPoison}
	}
	switch p.Op {
	case 7:
		return &fault{again: true}
	case 9:
		return &fault{void: string(p.D) != "true"}
	case 10:
		var hello struct {
			Interval int64 `json:"heartbeat_interval"`
		}
		if json.Unmarshal(p.D, &hello) == nil {
			w.interval.Store(hello.Interval)
		}
		now := time.Now().UnixNano()
		w.greeted.Store(now)
		w.answered.Store(now)
	case 11:
		w.answered.Store(time.Now().UnixNano())
	}
	return nil
}

// payload is what the gateway sends.
type payload struct {
	Op int             `json:"op"`
	T  string          `json:"t"`
	D  json.RawMessage `json:"d"`
}

// errPoison is a payload that Discord does not send, and that would end the
// process in discordgo, where nobody could recover it.
var errPoison = errors.New("a payload that nothing can be made of")

// poisonous reports whether discordgo dereferences nil over a payload: over
// "null", and over a server without fields.
func (p payload) poisonous(body []byte) bool {
	if string(bytes.TrimSpace(body)) == "null" {
		return true
	}
	if p.Op != 0 || p.T != "GUILD_CREATE" && p.T != "GUILD_UPDATE" {
		return false
	}
	var guild struct {
		ID string `json:"id"`
	}
	return json.Unmarshal(p.D, &guild) != nil || guild.ID == ""
}

// heartbeat is how often Discord wants to hear of us, 0 before HELLO.
func (w *wire) heartbeat() time.Duration { return time.Duration(w.interval.Load()) * time.Millisecond }

// silence is for how long no heartbeat was answered.
func (w *wire) silence() time.Duration { return time.Since(time.Unix(0, w.answered.Load())) }

// Kinds of websocket frames (RFC 6455).
const (
	frameText  = 1
	frameClose = 8
)

// maxSmall is the longest frame that is looked at, in bytes: what steers a
// session is far shorter, and events are not our business here.
const maxSmall = 1024

// frames takes a stream of bytes apart into websocket frames, after the answer
// to the handshake. It keeps no more than one small frame.
type frames struct {
	open   bool   // the handshake is answered
	head   []byte // of the handshake's answer, or of a frame, as far as it came
	body   []byte // of a small frame, as far as it came
	kind   byte
	small  bool
	left   uint64 // bytes of the frame still to come
	inside bool
}

// feed takes bytes in, and stops at the first fault that see finds.
func (f *frames) feed(b []byte, see func(kind byte, body []byte) *fault) *fault {
	for len(b) > 0 {
		switch {
		case !f.open:
			b = f.handshake(b)
		case !f.inside:
			b = f.header(b)
		default:
			b = f.content(b)
		}
		if f.inside && f.left == 0 {
			f.inside = false
			if f.small {
				if why := see(f.kind, f.body); why != nil {
					return why
				}
			}
		}
	}
	return nil
}

var blankLine = []byte("\r\n\r\n")

// handshake passes over the answer to the handshake.
func (f *frames) handshake(b []byte) []byte {
	from := len(f.head)
	f.head = append(f.head, b...)
	if i := bytes.Index(f.head, blankLine); i >= 0 {
		f.open, f.head = true, f.head[:0]
		return b[i+len(blankLine)-from:]
	}
	if keep := len(blankLine) - 1; len(f.head) > keep {
		f.head = append(f.head[:0], f.head[len(f.head)-keep:]...)
	}
	return nil
}

// header reads the first bytes of a frame: kind, and length in 1, 3 or 9 bytes.
// Servers send no masks.
func (f *frames) header(b []byte) []byte {
	for len(b) > 0 {
		f.head, b = append(f.head, b[0]), b[1:]
		if len(f.head) < 2 {
			continue
		}
		length, more := uint64(f.head[1]&0x7F), 0
		switch length {
		case 126:
			more = 2
		case 127:
			more = 8
		}
		if len(f.head) < 2+more {
			continue
		}
		if more > 0 {
			length = 0
			for _, c := range f.head[2:] {
				length = length<<8 | uint64(c)
			}
		}
		f.kind, f.small = f.head[0]&0x0F, f.head[0]&0x80 != 0 && length <= maxSmall
		f.left, f.inside = length, true
		f.head, f.body = f.head[:0], f.body[:0]
		return b
	}
	return b
}

// content takes what has come of the frame.
func (f *frames) content(b []byte) []byte {
	n := min(uint64(len(b)), f.left)
	if f.small {
		f.body = append(f.body, b[:n]...)
	}
	f.left -= n
	return b[n:]
}
