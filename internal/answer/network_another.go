package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// What asks plainly whether a show is on one network, and what asks for another as well, or for
// no network at all.
var (
	ifOn  = regexp.MustCompile(`(?i)^\W*(?:(?:so|and|but|wait|ok) )*(?:is|was)(?:n['’]?t)? (?:it|this|that) (?:(?:still|really|actually|only|just|even|even still) )*(?:(?:going )?(?:straight |over )*(?:on|to) \S|(?:an? )?(?:[\pL\d+]+ ){1,3}(?:show|original|thing|series|drama|sitcom|comedy)\b|(?:an? )?[\pL\d+]{2,}\W*$)`)
	ifToo = regexp.MustCompile(`(?i)\b(?:too|also|as well|either|again|anywhere|anyone|anybody|outside|elsewhere|free|both)\b|\bon (?:strike|hiatus|hold|a break|pause|track|time|schedule|dvd|blu-?ray|tv|telly|demand|air|location|tonight|tomorrow|now)\b|\b(?:limited|mini|anthology|one-?off|web|animated|live|reality|documentary|period|true|real|new|old|good|bad|great|proper|actual|crime|comedy|kids|children['’]?s|spin-?off|sequel|prequel|remake|movie|film|different|same|british|american|english|korean|irish|scottish|welsh|foreign|weekly|daily) (?:\pL+ )?(?:show|original|thing|series|drama|sitcom|comedy)\b`)
)

// onAnother tells where a show is, to whoever asks whether it is on a network that nobody has it
// on. It is no "no": that it is on that one as well nobody denies, and this is said beside.
func (f *file) onAnother(st tv.Standing) bool {
	c := st.Lead
	if !ifOn.MatchString(f.q.Text) || ifToo.MatchString(f.q.Text) || f.q.Season > 0 || no(c) || c.Certainty != tv.Confirmed || f.countryAsked() != nil || has(f.q.Words, saving...) || goesAway.MatchString(f.q.Text) {
		return false
	}
	f.tell(st)
	f.alsoOn(st)
	f.notOn = true
	return true
}
