package sqlite

import "sync"

// counts is how many sentences have a word, as far as anybody has asked.
type counts struct {
	mu sync.Mutex
	n  map[string]int
}

// mostCounts bounds the memory: words come from whoever asks.
const mostCounts = 50000

// rare is how many sentences a word is in at most whose count is made anew when
// something changes.
const rare = 500

// lasting are the counts that a few more sentences hardly change.
func (c *counts) lasting() *counts {
	l := &counts{n: map[string]int{}}
	if c == nil {
		return l
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for word, n := range c.n {
		if n > rare {
			l.n[word] = n
		}
	}
	return l
}

func (c *counts) get(word string) (int, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n, ok := c.n[word]
	return n, ok
}

func (c *counts) set(word string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.n) >= mostCounts {
		clear(c.n)
	}
	c.n[word] = n
}
