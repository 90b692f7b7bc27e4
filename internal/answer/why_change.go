package answer

import (
	"regexp"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// overWhat answers whether somebody goes for the reason that a question names, where
// a claim in words has it: "did she leave over money".
func (f *file) overWhat() bool {
	if !strings.Contains(" "+fold(f.q.Text)+" ", " over ") && !f.q.Why {
		return false
	}
	f.best(all, f.q.Rest, 1, 1, tv.Other)
	return len(f.told) > 0
}

// whyChange tells why somebody comes or goes, where a claim says so; that they do
// is no answer.
func (f *file) whyChange() {
	if f.corrects != "" {
		return
	}
	was := f.told
	f.told, f.verdict = nil, ""
	f.reason(leaveWords)
	if len(f.told) > 0 && f.q.Change == tv.Departs && !f.ofLeaving(f.told[0].Claim) {
		f.told = nil // it tells of something else
	}
	for _, t := range was {
		switch {
		case len(f.told) > 0:
		case t.Claim.Certainty == tv.Denied && t.Claim.Value.Change == tv.Departs && f.q.Change == tv.Departs:
			f.told, f.corrects = was, ask.IsLeaving
			return
		case tellsReason(t.Claim):
			f.add(t.Claim, Leads)
		}
	}
	if len(f.told) == 0 && f.q.Change == tv.Departs {
		f.ownReason()
	}
	if len(f.told) > 0 || f.q.Change != tv.Departs {
		return
	}
	if f.givenUp(); len(f.told) > 0 {
		return
	}
	about := f.aboutOrActor()
	for c := range f.each(tv.Cast) { // another may have the part by now
		if c.Value.Change != tv.Departs || no(c) || !f.about(c) && !about(c) || !f.seasonFits(c) {
			continue
		}
		if tellsReason(c) {
			f.add(c, Leads)
			return
		}
		if f.nearest.Kind == "" {
			f.nearest = c
		}
	}
	if f.leftFor(); len(f.told) > 0 {
		return
	}
	for _, t := range was {
		if f.nearest.Kind == "" && t.Claim.Value.Change == tv.Departs && !no(t.Claim) {
			f.nearest = t.Claim // that they go is told, and not why
		}
	}
}

// ofLeaving reports whether what is said in words is about somebody's leaving: it says so,
// or has a word for it where they are told to leave.
func (f *file) ofLeaving(c tv.Claim) bool {
	if hasKin(c.Value.Text, leaveWords[:len(leaveWords)-3]) {
		return true
	}
	leaves := func(c tv.Claim) bool { return c.Value.Change == tv.Departs && !no(c) && f.about(c) }
	return hasKin(c.Value.Text, leaveWords) && len(f.matters(leaves)) > 0
}

// asksWhy is a question for a reason, and not whether it is the one given.
var asksWhy = regexp.MustCompile(`(?i)\b(why|how come|reason|what for)\b|\bwhy['’]?d\b`)

// isReason reports whether what is said beside somebody's leaving tells why: what they do
// instead, or what has happened to them. How long they have been there, or are away, does not.
func isReason(detail string) bool {
	return (reasonToGo.MatchString(detail) || couldNot.MatchString(detail) || happenedTo.MatchString(detail)) && !lengthOfTime.MatchString(detail)
}

// couldNot tells what kept somebody from it: "a tour made it impossible", "could not make the dates work".
var couldNot = regexp.MustCompile(`(?i)\b(?:could ?n[o’']t|unable to|was not able to|impossible|kept (?:him|her|them) (?:away|from)|ruled (?:him|her|them) out|prevented (?:him|her|them)|so that (?:he|she|they))\b`)

var (
	reasonToGo   = regexp.MustCompile(`(?i)^(for|to|over|his|her|their|he|she|they|commitments?|conflict|a (scheduling )?conflict|scheduling|injur(y|ed)|illness|ill|died|death|pregnan(t|cy)|maternity|after (\w+ )?(\w+ing|an?|his|her|their)|taking|wants?|wanted|burn ?out|exhaust(ed|ion))\b`)
	lengthOfTime = regexp.MustCompile(`(?i)^(for|after|over) (nearly |about |almost |some )?(the (first|last|final)|\d+|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|several|many|a few|a single|only|just)\b.*\b(years?|seasons?|series|episodes?|months?|weeks?)\b|^for (good|now|a (while|time|bit))$`)
)

// recastAsked are the words by which it is asked why a part went to another.
var recastAsked = []string{"recast", "recasting", "recasts", "replaced", "replace", "replacing", "replaces", "succeeded"}

// whyRecast tells why a part went to another, or why whoever had it left, where that is told:
// who has it now is no reason.
func (f *file) whyRecast() {
	f.reason(recastWords)
	for c := range f.each(tv.Cast) {
		if len(f.told) > 0 || c.Value.Change != tv.Departs || no(c) || !f.about(c) || !f.seasonFits(c) {
			continue
		}
		switch {
		case tellsReason(c):
			f.add(c, Leads)
		case hasReason(c.Quote):
			f.add(inSentence(c), Also)
			f.closed = true
		}
	}
}
