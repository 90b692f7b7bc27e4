package answer

import (
	"regexp"

	"backlot/internal/ask"
)

// What asks of the last season a show is to have, and of the first that it had.
var (
	ofLastRun  = regexp.MustCompile(`(?i)\b(?:the|its|their) (?:very )?(?:last|final) (?:it )?(?:season|series|run|lot|batch)\b|\b(?:season|series|run) (?:be|is) the last\b`)
	ofFirstRun = regexp.MustCompile(`(?i)\b(?:the|its|their) (?:very )?(?:first|1st) (?:it )?(?:season|series|run|lot|batch)\b`)
)

// lastToCome is the number of the season that is to be the last, where how many episodes it has is
// asked; 0 where none is told to be it, or that one may be asked about which was on last.
func (f *file) lastToCome() int {
	if f.q.About != ask.Episodes || f.q.Past || !ofLastRun.MatchString(f.q.Text) {
		return 0
	}
	if last := f.lastTold(); last.Known() && !no(last.Lead) {
		return last.Lead.Value.Number
	}
	return 0
}

// ofFirstRun tells where the first season is to be seen, where that is known apart.
func (f *file) ofFirstRun() bool {
	if f.q.Season > 1 || f.q.Season == 0 && !ofFirstRun.MatchString(f.q.Text) || f.q.Yes {
		return false
	}
	st := f.alone(1, "network")
	if !st.Known() || no(st.Lead) || st.Lead.Season != 1 {
		return false
	}
	f.tell(st)
	return true
}
