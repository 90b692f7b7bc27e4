package answer

import (
	"regexp"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// afterOne asks of what comes after a season that it names.
var afterOne = regexp.MustCompile(`(?i)\bafter (?:the )?(?:season|series|s ?\d|\pL+ (?:season|series))`)

// AsksWhetherIn reports whether a question is whether one person, or one part, is in it.
func AsksWhetherIn(q ask.Question) bool {
	return (q.About == ask.Change || q.About == ask.Cast) && q.Yes && !q.Not && !q.Either && !q.Why && !q.When && q.Change == "" && q.Role == "" && len(q.People) == 1 && len(q.Rest) == 0
}

// isIn puts, where it is asked whether somebody is in it, the newest word that they are in the place
// of an older one, or of one that they do not go; where nothing is told of the newest season, that they
// were in the newest one of which it is.
func (f *file) isIn() {
	if !AsksWhetherIn(f.q) || f.nearest.Kind != "" && f.nearest.Certainty != tv.Confirmed {
		return
	}
	if len(f.told) == 0 {
		f.wasInOne()
		return
	}
	lead := f.told[0].Claim
	denies := lead.Certainty == tv.Denied && lead.Value.Change == tv.Departs
	if lead.Kind != tv.Cast || lead.PersonID == "" || !denies && !isThere(lead) || f.told[0].Role != Leads {
		return
	}
	if now := f.lastIn(lead.PersonID, lead.Season); now != nil && now.ID != lead.ID && (denies || now.Told().Compare(lead.Told()) > 0) {
		f.told[0].Claim = *now
		f.verdict, f.closed = Yes, true
	}
}

// wasInOne tells the newest season that somebody is told to be in, where none is asked about.
func (f *file) wasInOne() {
	if f.q.Season > 0 || f.q.Next {
		return
	}
	for _, e := range f.q.People[0].Entries {
		for n := f.highest(); n > 0; n-- {
			c := f.lastInAs(e, n)
			if c == nil {
				continue
			}
			f.add(*c, Leads)
			f.verdict, f.closed = Yes, true
			return
		}
	}
}

// lastIn is the newest firm word that somebody is in a season, where that is how it stands; nil where
// none is.
func (f *file) lastIn(person string, season int) *tv.Claim {
	return f.lastInAs(names.Entry{Kind: names.Person, ID: person}, season)
}

func (f *file) lastInAs(e names.Entry, season int) *tv.Claim {
	var now *tv.Claim
	for _, c := range f.known.Kind(tv.Cast) {
		if c.Season == season && isThing(c, e) && isThere(*c) && c.Certainty == tv.Confirmed && firm(*c) && (now == nil || newer(c, now) < 0) {
			now = c
		}
	}
	if now == nil {
		return nil
	}
	if st := f.alone(season, now.Slot()); st.Known() && (st.Lead.PersonID != now.PersonID || !isThere(st.Lead)) {
		return nil
	}
	return now
}

// isThere reports whether a claim has somebody in it.
func isThere(c tv.Claim) bool {
	return c.Value.Person != "" && plays(c) && !c.Plan && !former(c)
}

// wholeList reports whether all of the cast is asked for, by no more than a word for it, and some of it
// is known.
func (f *file) wholeList() bool {
	return len(f.told) > 0 && firm(f.told[0].Claim) && len(f.q.People) == 0 && !f.q.Yes && !f.q.Why && !f.q.When && !f.q.Many && f.asks(asksList)
}

var asksList = regexp.MustCompile(`(?i)^\W*(?:so |and |ok )?(?:who(?:['’]?s| is| are|['’]?re)? (?:all )?(?:(?:in|on)|(?:the )?(?:actors|cast|stars|cast members|main cast)|stars|starring|in the cast)\b|(?:the |whole |full )*cast(?: list)?(?: (?:of|for|in)\b.*)?\W*$|what is the cast\b)`)
