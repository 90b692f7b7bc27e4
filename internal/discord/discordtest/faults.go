package discordtest

import (
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Fault is what is wrong with the answer to one request.
type Fault struct {
	// Status of the answer: 429, 500, 502, 503, 403 …; 0 lets the request
	// through (after Delay).
	Status int
	// Code and Message of Discord's JSON error; empty is what fits Status.
	Code    int
	Message string
	// HTML answers a page in place of JSON, as the guards before Discord do.
	HTML bool
	// RetryAfter goes with a 429.
	RetryAfter time.Duration
	// Global marks a 429 as that of the whole bot.
	Global bool
	// Delay passes before anything is done.
	Delay time.Duration
	// Drop ends the connection in place of an answer.
	Drop bool
	// After does the work first and then loses its answer, so that the bot
	// cannot know that it was done.
	After bool
}

type failure struct {
	route string
	fault Fault
	left  int
}

// Fail makes the next times requests of a route go wrong (one of the Route
// constants, or empty for any route). Faults are used up in the order given.
func (s *Server) Fail(route string, f Fault, times int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.failing = append(s.failing, &failure{route, f, times})
}

// Heal takes back every fault that is still to come.
func (s *Server) Heal() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.failing = nil
	s.gateway.next = nil
}

func (s *Server) takeFailure(route string) *Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i, f := range s.failing {
		if f.route != "" && f.route != route {
			continue
		}
		if f.left--; f.left <= 0 {
			s.failing = append(s.failing[:i:i], s.failing[i+1:]...)
		}
		fault := f.fault
		return &fault
	}
	return nil
}

// fail waits the fault's delay and, unless the work is to be done first, writes
// its answer; it says whether the request is finished with.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, f *Fault) bool {
	if f.Delay > 0 {
		body, err := io.ReadAll(r.Body) // read first, so that a client that goes away is noticed
		if err != nil {
			return true
		}
		r.Body = io.NopCloser(strings.NewReader(string(body)))
		timer := time.NewTimer(f.Delay)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-r.Context().Done():
			return true
		case <-s.closed:
			return true
		}
	}
	if f.After {
		return false
	}
	if f.Status == 0 && !f.Drop {
		return false
	}
	f.write(w)
	return true
}

// write is the fault's answer.
func (f *Fault) write(w http.ResponseWriter) {
	if f.Drop {
		panic(http.ErrAbortHandler) // net/http's own way to end a connection without an answer
	}
	h := w.Header()
	if f.Status == http.StatusTooManyRequests {
		h.Set("Retry-After", strconv.Itoa(int((f.RetryAfter+time.Second-1)/time.Second)))
	}
	if f.HTML {
		h.Set("Content-Type", "text/html; charset=UTF-8")
		w.WriteHeader(f.Status)
		_, _ = fmt.Fprintf(w, "<!DOCTYPE html><html><head><title>%d</title></head><body><h1>%s</h1></body></html>", f.Status, http.StatusText(f.Status))
		return
	}
	message := f.Message
	if message == "" {
		message = fmt.Sprintf("%d: %s", f.Status, http.StatusText(f.Status))
	}
	body := object{"message": message, "code": f.Code}
	if f.Status == http.StatusTooManyRequests {
		body = limited(h, f.RetryAfter, f.Global)
	}
	write(w, answer{f.Status, body})
}
