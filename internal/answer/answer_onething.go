package answer

import "backlot/internal/ask"

// ofOne answers what is asked of one thing beside that which a question of its kind is for:
// whoever did it before, what comes on one day, and another show. It reports whether that is asked.
func (f *file) ofOne() bool {
	switch {
	case f.q.Before:
		f.predecessor()
	case asksOpening(f.q):
		f.opening()
	case f.q.Many && f.q.About == ask.Anything && perWeek.MatchString(f.q.Text):
		f.rhythm()
		f.closed = true
	case asksInSpinoff(f.q):
		f.inSpinoff()
	case asksOriginal(f.q):
		return f.original()
	default:
		return false
	}
	return true
}
