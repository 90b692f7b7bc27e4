package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// revivedLate tells that a show which ended long ago is made again, to whoever asks whether it
// comes back.
func (f *file) revivedLate() {
	end, st := f.whole("order").Lead, f.alone(0, "production")
	if f.q.Season > 0 || f.q.Stage == tv.Cancelled || !comeBack.MatchString(f.q.Text) || !endedLongAgo(end) || !st.Known() || no(st.Lead) || st.Lead.Value.Text == tv.Paused {
		return
	}
	if st.Lead.Told().Compare(end.When) > 0 {
		f.tell(st)
		f.add(end, Was)
		f.verdict = "" // that it is talked of is no yes
	}
}

// lateInstead answers why a show that nobody gave up is not there, by what holds it up. It reports
// whether it has.
func (f *file) lateInstead() bool {
	if end := f.standing("order").Lead; !notThereYet.MatchString(f.q.Text) || finished(end) && !no(end) {
		return false
	}
	if f.delay(); len(f.told) == 0 {
		f.whyPaused(f.standing("production"))
	}
	return len(f.told) > 0
}

var notThereYet = regexp.MustCompile(`(?i)\b(?:(?:not|n['’]?t) (?:\pL+ ){0,2}(?:back|on|out|here|airing|coming back|returning)|(?:put|pushed|moved|held) (?:back|up)|off (?:the )?(?:air|telly|tv|screens?)|gone)\b`)
