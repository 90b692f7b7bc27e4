package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// saving are the words by which a question asks whether somebody takes a show on.
var saving = []string{"saving", "save", "saved", "rescuing", "rescue", "rescued", "pick", "picked", "picking", "picks"}

func (f *file) asksRescue() bool { return has(f.q.Words, saving...) }

// rescue answers whether somebody takes on a show that was given up; false where none was.
// Who gave it up does not save it.
func (f *file) rescue() bool {
	if end, by := f.overtakenEnd(); by.Kind != "" {
		f.add(by, Leads)
		f.add(end, Was)
		f.whether()
		return true
	}
	st := f.standing("order")
	if !finished(st.Lead) || no(st.Lead) || f.newHome(st.Lead) {
		return false
	}
	who := f.doer()
	for _, c := range f.free(func(c *tv.Claim) bool {
		text := c.Value.Text + " " + c.Quote
		return f.seasonFits(*c) && (hasKin(text, takingOn) && c.Kind == tv.Other || broughtBack.MatchString(text)) && (who == "" || hasKin(text, []string{who}))
	}, tv.Other, tv.Quote) {
		f.add(*c, Also)
		return true
	}
	if who != "" && hasKin(st.Lead.By+" "+f.standing("network").Lead.Value.Text, []string{who}) {
		f.tell(st)
		f.verdict = No
		return true
	}
	for _, c := range f.known.Claims() {
		if firm(*c) && f.seasonFits(*c) && rescuedBy.MatchString(c.Quote) && c.Told().Compare(st.Lead.Told()) >= 0 && (who == "" || hasKin(c.Quote, []string{who})) {
			f.add(inSentence(*c), Also)
			f.closed = true
			return true
		}
	}
	f.nearest = st.Lead // that is what it is to be saved from
	return true
}

// newHome reports whether a network that a question names is told of as the show's since it
// was given up, or is told not to be.
func (f *file) newHome(end tv.Claim) bool {
	who := []string{f.doer()}
	return who[0] != "" && !hasKin(end.By, who) && slices.ContainsFunc(f.known.Kind(tv.OnNetwork), func(c *tv.Claim) bool {
		return hasKin(c.Value.Text, who) && !leaves(*c) && (no(*c) || c.Told().Compare(end.Told()) >= 0)
	})
}

// takingOn are the words of a sentence about a show that looks for a new home.
var takingOn = []string{"shop", "shopping", "shopped", "save", "saved", "saving", "rescue", "rescued", "pick", "outlets", "rival", "home"}

// broughtBack is in words that tell whether a show comes back somewhere else.
var broughtBack = regexp.MustCompile(`(?i)\b(?:bring(?:s|ing)?|brought) (?:it|this|(?:the |our )?(?:original |old )?(?:show|series)) back\b|\b(?:bring(?:s|ing)?|brought) back (?:it|this|(?:the |our )?(?:original |old )?(?:show|series))\b|\breviv(?:e|es|ed|al|ing)\b|\b(?:another|a new|a different) (?:network|home|streamer|channel)\b`)

// rescuedBy is in a sentence that tells that a show was taken on.
var rescuedBy = regexp.MustCompile(`(?i)\b(?:has|have|was|been) (?:been )?(?:rescued|saved|picked up|revived|uncancell?ed)\b|\b(?:rescued|saved|picked up) by \p{Lu}`)
