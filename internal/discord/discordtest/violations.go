package discordtest

import (
	"fmt"
	"sort"
	"strings"
)

// object is a JSON object as it came over the wire.
type object = map[string]any

// Discord's codes for a field that is wrong, as they stand in its error trees.
const (
	codeRequired = "BASE_TYPE_REQUIRED"
	codeLength   = "BASE_TYPE_BAD_LENGTH"
	codeChoice   = "BASE_TYPE_CHOICES"
	codeInvalid  = "BASE_TYPE_INVALID"
	codeUnknown  = "UNKNOWN_KEY"
)

// breach is one thing wrong with a body: where (dotted path), Discord's code, and a sentence.
type breach struct{ at, code, say string }

// breaches collects what is wrong with one body.
type breaches []breach

func (b *breaches) add(at, code, format string, args ...any) {
	*b = append(*b, breach{at, code, fmt.Sprintf(format, args...)})
}

// once leaves one breach a place: the limits by hand come first and say it better.
func (b breaches) once() breaches {
	seen := map[string]bool{}
	var out breaches
	for _, one := range b {
		if key := one.at + "\x00" + one.code; !seen[key] {
			seen[key] = true
			out = append(out, one)
		}
	}
	return out
}

// tree is the breaches in the shape of Discord's "errors".
func (b breaches) tree() object {
	root := object{}
	for _, one := range b {
		node := root
		for _, key := range strings.Split(one.at, ".") {
			if key == "" {
				continue
			}
			next, ok := node[key].(object)
			if !ok {
				next = object{}
				node[key] = next
			}
			node = next
		}
		list, _ := node["_errors"].([]any)
		node["_errors"] = append(list, object{"code": one.code, "message": one.say})
	}
	return root
}

func (b breaches) String() string {
	lines := make([]string, len(b))
	for i, one := range b {
		lines[i] = one.say
		if one.at != "" {
			lines[i] = one.at + ": " + one.say
		}
	}
	sort.Strings(lines)
	return strings.Join(lines, "; ")
}

// violate records what the bot did against Discord's rules.
func (s *Server) violate(format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.violateLocked(format, args...)
}

func (s *Server) violateLocked(format string, args ...any) {
	if len(s.violations) < 1000 { // a bot wrong a hundred thousand times is told often enough
		s.violations = append(s.violations, fmt.Sprintf(format, args...))
	}
}

// Violations lists what the bot did against Discord's rules so far.
func (s *Server) Violations() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.violations...)
}

// TakeViolations lists them and forgets them: a test that provoked them takes them.
func (s *Server) TakeViolations() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	v := s.violations
	s.violations = nil
	return v
}
