package answer

import (
	"slices"

	"backlot/internal/ask"
)

// withoutState tells nothing to whoever asks whether somebody is something, pregnant or rich, by
// what has not a word of that: that they are in a season, or come back, is another matter.
func (f *file) withoutState() {
	if !f.q.Yes || f.q.Change != "" || f.q.About != ask.Change || len(f.q.Rest) == 0 || len(f.told) == 0 {
		return
	}
	state := wordsMeant(f.q.Rest)
	if !slices.ContainsFunc(f.told, func(t Told) bool { return state.in(sideOf(&t.Claim).text, 1) > 0 }) {
		f.told, f.verdict = nil, ""
	}
}
