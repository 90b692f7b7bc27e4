package discord

import (
	"math/rand/v2"
	"time"
)

// Back-off of what is tried again: from a quarter of a second to eight, so that
// the bot is back within ten seconds of Discord; after many tries two minutes,
// so that a day of trouble does not use up the 1000 identifies a day.
const (
	firstPause = 250 * time.Millisecond
	longPause  = 8 * time.Second
	lastPause  = 2 * time.Minute
	manyTries  = 40
)

// backoff counts failures. The zero value has seen none.
type backoff struct{ failures int }

// next is how long to wait after one more failure: doubled each time, and less by
// up to a half at random, so that many bots do not come back at one moment.
func (b *backoff) next() time.Duration {
	pause := longPause
	if b.failures < 6 {
		pause = min(longPause, firstPause<<b.failures)
	} else if b.failures > manyTries {
		pause = lastPause
	}
	b.failures++
	return pause - rand.N(pause/2)
}
