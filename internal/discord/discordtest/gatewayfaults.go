package discordtest

import "time"

// GatewayFault is what is wrong with one connection from its opening on.
type GatewayFault struct {
	// Refuse answers the opening request with this HTTP status.
	Refuse int
	// NoHello opens the socket and says nothing.
	NoHello bool
	// HelloAfter delays HELLO.
	HelloAfter time.Duration
	// NoHeartbeatAnswers keeps silent on op 1.
	NoHeartbeatAnswers bool
	// OnIdentify and OnResume take the place of READY and RESUMED.
	OnIdentify, OnResume Answer
}

// Answer is what the gateway says in place of what was hoped for; the zero
// value says that nothing is wrong.
type Answer struct {
	// Op is 7 (reconnect) or 9 (invalid session, with Resumable).
	Op        int
	Resumable bool
	// Close is a close code, 4000 to 4014.
	Close int
	// Drop ends the connection without a close frame.
	Drop bool
	// Silence answers nothing at all.
	Silence bool
}

// act carries the answer out and says whether there was one.
func (a Answer) act(c *conn) bool {
	switch {
	case a.Op == 9:
		c.sendOp(9, a.Resumable)
	case a.Op != 0:
		c.sendOp(a.Op, nil)
	case a.Close != 0:
		c.end(a.Close, "as the test wished")
	case a.Drop:
		c.drop()
	default:
		return a.Silence
	}
	return true
}

// NextConnection says what will be wrong with the next connection; called
// again, with the one after it.
func (s *Server) NextConnection(f GatewayFault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gateway.next = append(s.gateway.next, f)
}

func (s *Server) takeGatewayFault() GatewayFault {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.gateway.next) == 0 {
		return GatewayFault{}
	}
	f := s.gateway.next[0]
	s.gateway.next = s.gateway.next[1:]
	return f
}

// SetGatewayURL changes what GET /gateway answers, e.g. to where nobody
// listens; empty is our own again.
func (s *Server) SetGatewayURL(url string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gateway.url = url
}

func (s *Server) gatewayURL() string {
	if s.gateway.url != "" {
		return s.gateway.url
	}
	return "ws" + s.url[len("http"):]
}

// each does something to every open connection.
func (s *Server) each(do func(*conn)) {
	s.mu.Lock()
	all := make([]*conn, 0, len(s.gateway.conns))
	for c := range s.gateway.conns {
		all = append(all, c)
	}
	s.mu.Unlock()
	for _, c := range all {
		do(c)
	}
}

// DropConnections ends every connection without a close frame.
func (s *Server) DropConnections() { s.each((*conn).drop) }

// CloseConnections ends every connection with a close code.
func (s *Server) CloseConnections(code int) {
	s.each(func(c *conn) { c.end(code, "as the test wished") })
}

// Reconnect sends op 7: connect anew and resume.
func (s *Server) Reconnect() { s.each(func(c *conn) { c.sendOp(7, nil) }) }

// Invalidate sends op 9; without resumable every session is over.
func (s *Server) Invalidate(resumable bool) {
	if !resumable {
		s.mu.Lock()
		s.gateway.sessions = map[string]*session{}
		s.mu.Unlock()
	}
	s.each(func(c *conn) { c.void.Store(true); c.sendOp(9, resumable) })
}

// Freeze makes every open connection half-open: it neither reads nor writes
// any more, and is not closed.
func (s *Server) Freeze() { s.each(func(c *conn) { c.frozen.Store(true) }) }

// Mute answers no heartbeats on the open connections; events still come.
func (s *Server) Mute() { s.each(func(c *conn) { c.muted.Store(true) }) }

// Zombie leaves the open connections reading, but neither heartbeats are
// answered nor events sent.
func (s *Server) Zombie() { s.each(func(c *conn) { c.deaf.Store(true) }) }

// AskHeartbeat sends op 1: a heartbeat is wanted at once.
func (s *Server) AskHeartbeat() { s.each(func(c *conn) { c.sendOp(1, nil) }) }

// SendRaw sends a frame as it stands, JSON or not.
func (s *Server) SendRaw(frame string) { s.each(func(c *conn) { c.send([]byte(frame)) }) }
