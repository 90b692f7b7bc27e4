package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// heldUp finds that work has stopped where what leads is only that it is to go on: a plan to resume
// ends no pause before its day has come.
func (f *file) heldUp(st tv.Standing) (tv.Claim, bool) {
	lead := st.Lead
	if lead.Value.Text != tv.Filming || !lead.Plan || no(lead) || f.over(lead.When) {
		return tv.Claim{}, false
	}
	for _, c := range slices.Concat(st.Conflict, st.Beside, st.Past) {
		if c.Value.Text == tv.Paused && !no(c) && !c.Plan && c.Certainty.Firm() && c.Told().Compare(lead.Told()) >= 0 {
			return c, true
		}
	}
	return tv.Claim{}, false
}

// stoppedNow answers whether work goes on, or has stopped, where it has and is to go on.
func (f *file) stoppedNow(st tv.Standing) bool {
	if !f.q.Yes || f.q.When || f.q.Where || f.q.Why || goesOnThen.MatchString(f.q.Text) {
		return false
	}
	c, ok := f.heldUp(st)
	if lead := st.Lead; !ok && f.q.Stage == tv.Filming && present.MatchString(f.q.Text) && lead.Value.Text == tv.Paused && !no(lead) && !f.longSince(lead) {
		f.tell(st)
		f.verdict = No
		return true
	}
	if !ok {
		return false
	}
	switch f.q.Stage {
	case tv.Paused:
		f.add(c, Leads)
		f.add(st.Lead, Beside)
		f.verdict = Yes
	case tv.Filming:
		f.add(st.Lead, Leads)
		f.add(c, Beside)
		f.verdict = No
	default:
		return false
	}
	return true
}

// present asks for what goes on as it is asked.
var present = regexp.MustCompile(`(?i)\b(?:is|are|still|now|currently)\b`)

// goesOnThen asks for what is still to be.
var goesOnThen = regexp.MustCompile(`(?i)\b(?:will|going to|gonna|to (?:resume|restart|film|shoot)|soon|plan\w*|next)\b|['’]ll\b`)
