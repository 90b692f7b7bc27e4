package main

import "github.com/schollz/progressbar/v3"

// few is up to how many things are told one by one where somebody sits before the
// terminal; of more there is a bar.
const few = 20

// progress is a bar on the terminal that standard error is; where it is none, or
// there is little to do, nothing is shown.
type progress struct{ bar *progressbar.ProgressBar }

func (p process) progress(all int) progress {
	if all <= few || !isTerminal(p.err) {
		return progress{}
	}
	return progress{progressbar.NewOptions(all, progressbar.OptionSetWriter(p.err), progressbar.OptionShowCount(), progressbar.OptionShowIts(),
		progressbar.OptionSetItsString("articles"), progressbar.OptionThrottle(100_000_000), progressbar.OptionSetPredictTime(true), progressbar.OptionFullWidth())}
}

func (p progress) shown() bool { return p.bar != nil }

// count moves the bar on by one.
func (p progress) count() {
	if p.bar != nil {
		_ = p.bar.Add(1) // a bar that cannot be drawn stops nothing
	}
}

// clear takes the bar away, for a line to be written; it comes back when it moves.
func (p progress) clear() {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}
