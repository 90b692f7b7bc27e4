package sqlite

import "sync"

// counts is how many sentences have a word, as far as anybody has asked.
type counts struct {
	mu sync.Mutex
	n  map[string]int
}

// mostCounts bounds the memory: words come from whoever asks.
const mostCounts = 50000

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
