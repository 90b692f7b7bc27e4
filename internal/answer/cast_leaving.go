package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// leaves puts right what is told to a question whether or when somebody leaves: a
// denial comes first, with the report that it denies; that they are to be in a season
// does not say that they stay after it; and a word of long ago cannot know.
func (f *file) leaves() {
	f.returnsWhen()
	if f.q.Change != tv.Departs || f.q.Why || len(f.told) == 0 || f.deniedOnce() {
		return
	}
	if i := slices.IndexFunc(f.told, func(t Told) bool { return t.Claim.Certainty == tv.Denied && t.Claim.Value.Change == tv.Departs }); i >= 0 {
		d := f.told[i]
		d.Role = Leads
		f.told = []Told{d}
		f.rejects()
		return
	}
	after := strings.Contains(fold(f.q.Text), " after ")
	f.told = slices.DeleteFunc(f.told, func(t Told) bool {
		c := t.Claim
		stays := c.Value.Change != tv.Departs && c.Value.Change != tv.Recast && !no(c)
		drop := stays && (after || f.longSince(c) || c.Value.Change == tv.Returns && c.Certainty == tv.Speculated && len(f.told) == 1) || f.q.When && (c.Value.Change != tv.Departs || !dated(c))
		if drop && f.nearest.Kind == "" {
			f.nearest = c
		}
		return drop
	})
	if len(f.told) > 0 {
		f.nearest = tv.Claim{}
	}
}

// goneSince puts first, where it is told that somebody is in a season, that they have gone
// since: an article of a later day says so, and of no season before that one. Neither yes nor
// no is told then, unless they may have gone from that very season.
func (f *file) goneSince() {
	if len(f.told) == 0 || f.q.When || f.q.Why && !f.q.Yes {
		return
	}
	stays := f.told[0].Claim
	if stays.Kind != tv.Cast || stays.Value.Change == tv.Departs || no(stays) || stays.Correction {
		return
	}
	for i, t := range f.told[1:] { // that they had gone by then is told as what it was
		if c := t.Claim; c.Kind == tv.Cast && c.Value.Change == tv.Departs && c.PersonID == stays.PersonID && c.Told().Compare(stays.Told()) < 0 && !no(c) {
			f.told[i+1].Role = Was
		}
	}
	if c := f.takenOver(stays); c.Kind != "" {
		f.told = slices.DeleteFunc(f.told, func(t Told) bool { return t.Claim.ID == c.ID })
		f.told[0].Role = Was
		f.told, f.verdict, f.corrects = append([]Told{{c, Leads}}, f.told...), "", ""
		return
	}
	for c := range f.each(tv.Cast) {
		switch {
		case c.Value.Change != tv.Departs || no(c) || !c.Certainty.Firm() || !firm(c) && firm(stays):
		case c.PersonID == "" || c.PersonID != stays.PersonID || c.Season != 0 && c.Season < stays.Season || c.Told().Compare(stays.Told()) <= 0:
		case f.alone(f.known.Meant(&c), c.Slot()).Lead.ID != c.ID:
		default:
			f.told = slices.DeleteFunc(f.told, func(t Told) bool { return t.Claim.ID == c.ID })
			f.told[0].Role = Was
			f.told, f.verdict, f.corrects = append([]Told{{c, Leads}}, f.told...), "", ""
			if f.q.Change == tv.Departs && f.q.Yes {
				f.verdict = Yes
			}
			return
		}
	}
}

// wentBefore tells, where it is asked whether or why somebody left who comes back now, that they
// did: that they return does not undo it.
func (f *file) wentBefore() bool {
	if f.q.Change != tv.Departs || f.q.When || !f.q.Past && !f.q.Why || len(f.told) == 0 || f.told[0].Claim.Value.Change != tv.Returns || no(f.told[0].Claim) {
		return false
	}
	back := f.told[0].Claim
	went := f.free(func(c *tv.Claim) bool {
		return c.Value.Change == tv.Departs && !no(*c) && firm(*c) && f.about(*c) && c.PersonID == back.PersonID && c.Told().Compare(back.Told()) < 0
	}, tv.Cast)
	if len(went) == 0 {
		return false
	}
	f.told = []Told{{*went[0], Leads}, {back, Since}}
	if f.q.Yes {
		f.verdict = Yes
	}
	return true
}

// takenOver is what tells, of a later day, that somebody else has taken over the part of one
// who is said to have it; zero where nothing does.
func (f *file) takenOver(stays tv.Claim) tv.Claim {
	for c := range f.each(tv.Cast) {
		if c.Value.Change == tv.Recast && !no(c) && firm(c) && stays.CharacterID != "" && c.CharacterID == stays.CharacterID && c.PersonID != stays.PersonID &&
			(c.Season == 0 || c.Season >= stays.Season) && c.Told().Compare(stays.Told()) > 0 && f.alone(f.known.Meant(&c), c.Slot()).Lead.ID == c.ID {
			return c
		}
	}
	return tv.Claim{}
}

// returnsWhen takes back that somebody returns where it is asked when, and nothing tells
// that: no day, and no season.
func (f *file) returnsWhen() {
	if !f.q.When || f.q.Change != tv.Returns {
		return
	}
	f.told = slices.DeleteFunc(f.told, func(t Told) bool {
		drop := t.Claim.Value.Change == tv.Returns && t.Claim.Season == 0 && !dated(t.Claim) && !tellsWhen.MatchString(t.Claim.Quote)
		if drop && f.nearest.Kind == "" {
			f.nearest = t.Claim
		}
		return drop
	})
}

// lastSeen tells what is said in words of the day on which somebody is last to be seen.
func (f *file) lastSeen() bool {
	if f.q.Change != tv.Departs {
		return false
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return f.seasonFits(*c) && f.namesOne(c) && hasKin(c.Value.Text, []string{"final", "last", "exit", "leaves", "leaving", "written"}) && tellsWhen.MatchString(c.Value.Text+" "+c.Quote)
	}, tv.Other, tv.Plot) {
		told := *c
		switch {
		case timeOfYear.MatchString(c.Value.Text) || !onScreen.MatchString(f.q.Text) && tellsWhen.MatchString(c.Value.Text):
		case timeOfYear.MatchString(c.Quote):
			told.Rule, told.Value = InItsWords, tv.Value{Text: c.Quote} // it is the sentence that says when
		default:
			continue
		}
		f.add(told, Also)
		return true
	}
	for c := range f.each(tv.Finale) { // which may be theirs
		if last := lastOfTheirs.FindString(c.Detail); !no(c) && f.seasonFits(c) && last != "" && f.namesAll(c.Detail, "") {
			f.add(c, Also)
			return true
		}
	}
	return false
}

// lastOfTheirs is what stands beside a last day that is somebody's own.
var lastOfTheirs = regexp.MustCompile(`(?i)['’]s? (last|final)\b`)

// timeOfYear is a day, a month or a part of the year.
var timeOfYear = regexp.MustCompile(`(?i)\b(jan(uary)?|feb(ruary)?|march|april|june|july|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|(mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|christmas|\pL+[’']s day|tonight|today)\b`)

// onScreen asks for the day on which something is shown, and not for that on which
// somebody goes.
var onScreen = regexp.MustCompile(`(?i)\b(last|final) (ep|episode|scenes?)\b|\blast see\b|\bsee the last of\b`)

// namesOne reports whether a claim in words names somebody of the question, or whoever
// plays them.
func (f *file) namesOne(c *tv.Claim) bool {
	if f.mentions(*c) {
		return true
	}
	for p := range f.each(tv.Cast) {
		if f.about(p) && (p.Value.Person != "" && strings.Contains(c.Value.Text+c.Quote, p.Value.Person) || p.Value.Character != "" && strings.Contains(c.Value.Text+c.Quote, p.Value.Character)) {
			return true
		}
	}
	return false
}

// dated reports whether a claim on a departure tells when it is.
func dated(c tv.Claim) bool {
	return !c.When.IsZero() || tellsWhen.MatchString(c.Detail)
}

var tellsWhen = regexp.MustCompile(`(?i)\b(jan(uary)?|feb(ruary)?|march|april|june|july|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|(19|20)\d\d|(mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter|christmas|finale|episode|premiere|(first|last|second|third|fourth|fifth|next|this) (season|series|week|month|year)|season \d+|series \d+|tonight|yesterday|today)\b`)

// hasGone reports whether a departure lies behind, by its day or by the tense of its
// sentence.
func hasGone(c tv.Claim, day tv.Date) bool {
	if !c.When.IsZero() {
		return !c.When.First().After(day.First())
	}
	return hasLeft.MatchString(c.Quote)
}

var hasLeft = regexp.MustCompile(`(?i)\b(left|quit|exited|departed|walked away|gone|fired|was (let go|dropped|written out|killed off)|stepped (down|away)|bowed out|died|last seen)\b`)

// onlyGone reports whether a question is whether somebody was made to go, and a claim tells no
// more than that they go.
func onlyGone(q ask.Question, c tv.Claim) bool {
	return q.Yes && c.Kind == tv.Cast && c.Value.Change == tv.Departs && !no(c) && madeToGo.MatchString(q.Text) && !madeToGo.MatchString(c.Quote+" "+c.Detail)
}

var madeToGo = regexp.MustCompile(`(?i)\b(fired|sacked|dismissed|axed|booted|terminated|ousted|let go|kicked (off|out)|given the (sack|boot)|shown the door)\b`)

// diedSince puts, behind that somebody comes back, that their part dies, where that is told later:
// it is no yes any more.
func (f *file) diedSince() {
	if len(f.told) == 0 || f.verdict != Yes || len(f.q.People) != 1 || f.q.Change == tv.Departs {
		return
	}
	back := f.told[0].Claim
	for _, c := range f.free(func(c *tv.Claim) bool {
		return c.Certainty.Firm() && !no(*c) && endsLife.MatchString(c.Value.Text) && f.namesAll(c.Value.Text, c.By) && c.Told().Compare(back.Told()) > 0
	}, tv.Plot) {
		f.add(*c, Since)
		f.verdict = ""
		return
	}
}

var endsLife = regexp.MustCompile(`(?i)\b(?:die[sd]|is dead|(?:is|was|gets) (?:\pL+ )?killed(?: off)?|murdered)\b`)

// goneByLoose puts, behind what somebody does for a show, what a weaker source has told since: that
// they do it no more. It overtakes nothing, and is no yes any more.
func (f *file) goneByLoose() {
	if len(f.told) != 1 || f.told[0].Claim.Kind != tv.Crew || no(f.told[0].Claim) {
		return
	}
	does := f.told[0].Claim
	for c := range f.each(tv.Crew) {
		if c.PersonID == does.PersonID && c.Slot() == does.Slot() && c.Tier != tv.TierInsider && no(c) && c.Certainty.Firm() && c.Told().Compare(does.Told()) > 0 && f.seasonFits(c) {
			f.add(c, Beside)
			f.verdict = ""
			return
		}
	}
}

// goesInTheEnd puts first, where it is asked whether somebody leaves and told that they come back,
// that they leave, where the same article or a later one says so: they come back to be written out.
func (f *file) goesInTheEnd() {
	if f.q.Change != tv.Departs || f.q.Past || f.q.When || len(f.told) == 0 {
		return
	}
	back := f.told[0].Claim
	if back.Value.Change != tv.Returns || no(back) {
		return
	}
	for c := range f.each(tv.Cast) {
		if c.Value.Change != tv.Departs || no(c) || !firm(c) || c.PersonID == "" || c.PersonID != back.PersonID || c.Season != 0 && c.Season < back.Season || c.Article != back.Article {
			continue
		}
		f.told = slices.DeleteFunc(f.told, func(t Told) bool { return t.Claim.ID == c.ID })
		f.told[0].Role = Also
		f.told = append([]Told{{c, Leads}}, f.told...)
		return
	}
}
