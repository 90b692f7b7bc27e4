package discordtest

import (
	"encoding/json"
	"time"
)

// Dispatch sends an event to every session, d being anything that marshals.
func (s *Server) Dispatch(event string, d any) {
	s.mu.Lock()
	all := make([]*session, 0, len(s.gateway.sessions))
	for _, one := range s.gateway.sessions {
		all = append(all, one)
	}
	s.mu.Unlock()
	if len(all) == 0 {
		return
	}
	raw, err := json.Marshal(d)
	if err != nil {
		s.violate("the test itself: an event %s that cannot be marshalled: %v", event, err)
		return
	}
	for _, one := range all {
		one.dispatch(event, raw)
	}
}

// Counts are the gateway's figures so far.
func (s *Server) Counts() GatewayCounts {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.gateway.counts
}

// Connected says how many connections are open.
func (s *Server) Connected() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.gateway.conns)
}

// WaitReady holds until a bot is connected and identified or resumed, or until
// the timeout; it says whether it is.
func (s *Server) WaitReady(timeout time.Duration) bool {
	return s.await(timeout, func() bool {
		for _, one := range s.gateway.sessions {
			if one.attached() {
				return true
			}
		}
		return false
	})
}
