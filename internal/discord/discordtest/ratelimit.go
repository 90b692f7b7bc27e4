package discordtest

import (
	"net/http"
	"strconv"
	"strings"
	"time"
)

// bucket counts the requests of one route and its chief parameters.
type bucket struct {
	until time.Time
	left  int
}

// buckets are all of them; guarded by Server.mu.
type buckets struct {
	of     map[string]*bucket
	global bucket
}

// allowance is how many requests a route takes in how long. Discord tells such
// figures only in headers; these are near what it told in 2026.
func allowance(route string) (int, time.Duration) {
	switch {
	case strings.Contains(route, "/webhooks/"), strings.Contains(route, "/messages"):
		return 5, 2 * time.Second
	}
	return 10, 2 * time.Second
}

// limit keeps Discord's rate limits and writes its headers; the first answers
// to interactions are under none, the rest of their webhook not under the global one.
func (s *Server) limit(h http.Header, r *http.Request, route string) (answer, bool) {
	if route == RouteCallback || route == RouteGateway {
		return answer{}, false
	}
	key := strings.Join([]string{route, r.PathValue("channel_id"), r.PathValue("guild_id"),
		r.PathValue("webhook_id"), r.PathValue("webhook_token")}, " ")
	many, span := allowance(route)
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	if !strings.Contains(route, "/webhooks/") && !s.buckets.global.take(now, 50, time.Second) {
		return answer{http.StatusTooManyRequests, limited(h, s.buckets.global.until.Sub(now), true)}, true
	}
	b := s.buckets.get(key, now)
	fits := b.take(now, many, span)
	h.Set("X-RateLimit-Limit", strconv.Itoa(many))
	h.Set("X-RateLimit-Remaining", strconv.Itoa(b.left))
	h.Set("X-RateLimit-Reset", seconds(time.Duration(b.until.UnixNano())))
	h.Set("X-RateLimit-Reset-After", seconds(b.until.Sub(now)))
	h.Set("X-RateLimit-Bucket", s.secret(route)[15:47])
	if !fits {
		return answer{http.StatusTooManyRequests, limited(h, b.until.Sub(now), false)}, true
	}
	return answer{}, false
}

// get finds a bucket; those whose time is over are forgotten now and then.
func (b *buckets) get(key string, now time.Time) *bucket {
	if b.of == nil {
		b.of = map[string]*bucket{}
	}
	if len(b.of) > 1024 {
		for k, one := range b.of {
			if now.After(one.until) {
				delete(b.of, k)
			}
		}
	}
	if b.of[key] == nil {
		b.of[key] = &bucket{}
	}
	return b.of[key]
}

func (b *bucket) take(now time.Time, many int, span time.Duration) bool {
	if now.After(b.until) {
		b.until, b.left = now.Add(span), many
	}
	if b.left == 0 {
		return false
	}
	b.left--
	return true
}

// limited is the body of a 429, and sets its headers.
func limited(h http.Header, after time.Duration, global bool) object {
	scope := "user"
	if global {
		scope = "global"
		h.Set("X-RateLimit-Global", "true")
	}
	h.Set("X-RateLimit-Scope", scope)
	h.Set("Retry-After", strconv.Itoa(int((after+time.Second-1)/time.Second)))
	return object{"message": "You are being rate limited.", "retry_after": float64(after.Milliseconds()) / 1000, "global": global}
}

func seconds(d time.Duration) string {
	return strconv.FormatFloat(float64(d.Milliseconds())/1000, 'f', 3, 64)
}
