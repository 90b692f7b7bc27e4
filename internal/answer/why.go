package answer

import (
	"backlot/internal/ask"
	"backlot/internal/tv"
)

// What a sentence has that tells why something is so.
var (
	leaveWords   = []string{"leave", "leaving", "left", "exit", "depart", "departs", "quit", "fired", "dismissed", "sacked", "out", "contract", "go"}
	orderWords   = []string{"cancel", "cancelled", "cancellation", "axed", "ended", "ending", "closed", "dropped", "renewed", "ratings", "cost", "costs", "viewers", "expensive", "audience", "stop"}
	stopWords    = []string{"paused", "stopped", "halted", "filming", "shooting", "production", "shut"}
	delayWords   = []string{"delayed", "delay", "late", "postponed", "held", "pushed", "wait"}
	reasonsGiven = []string{"because", "due to", "so the ", "so that ", "in order to", "to spend more", "owing to", "after ", "since ", "cost", "blam", "citing", "cited", "reason", "as a result", "over ", "contract", "wake of", "declin", "expens", "ratings", "contribut", "justify", "behind the", "on account of", "large enough", "decision to", "run out", "ran out", "wanted to"}
)

// reason tells the free claim that gives a reason for what the words name.
func (f *file) reason(words []string) {
	list := f.free(func(c *tv.Claim) bool {
		text := c.Value.Text + " " + c.Quote
		return f.reasonFits(c) && hasAnyOf(inWords(c), words) && gives(text) && hasKin(text, words) && (f.q.About == ask.Order || f.mentions(*c))
	}, tv.Other, tv.Quote, tv.Plot)
	for _, c := range list {
		if gives(c.Value.Text) { // what is told has the reason in it, not only the sentence
			f.add(*c, Also)
			return
		}
	}
	if len(list) > 0 {
		f.add(*list[0], Also)
	}
}

// reasonFits reports whether a claim may give the reason: that there is to be no
// more of a show is why there is to be no season.
func (f *file) reasonFits(c *tv.Claim) bool {
	return f.seasonFits(*c) || f.q.About == ask.Order && c.Season == 0 && f.standing("order").Lead.Article == c.Article
}

// because answers why something is as it is, where a claim in words gives the reason
// for what the question turns on; that it is so is no answer.
func (f *file) because() {
	if f.q.About == ask.Episodes {
		if c := f.standing("episodes").Lead; gives(c.Detail) {
			f.add(c, Leads)
			return
		}
	}
	f.best(func(c *tv.Claim) bool { return gives(c.Value.Text) || gives(c.Quote) }, f.q.Words, wholly, 1, tv.Other, tv.Quote, tv.Plot)
}

func gives(text string) bool { return hasAny(text, reasonsGiven) }
