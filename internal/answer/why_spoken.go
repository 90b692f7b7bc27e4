package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// saysWhy reports whether what somebody says has a reason of form: a word that gives one, or
// that something was decided, wanted or could not be. That they speak of the matter is none.
func saysWhy(said string) bool {
	if reasonOfForm.MatchString(said) {
		return true
	}
	wish := wished.FindString(said)
	return wish != "" && !wishToGo.MatchString(said)
}

var (
	reasonOfForm = regexp.MustCompile(`(?i)\b(?:because|due to|owing to|thanks to|on account of|in order to|so that|the (?:main |only |real )?reasons?|that['’]s why|that (?:is|was) why|which is why)\b` +
		`|, (?:and )?so (?:I|we|it|that|this|there|he|she|they|you)\b|\bso (?:we|I) (?:had|have) to\b` +
		`|\b(?:was|is|were|are|got|gets|become|became|become|['’]s|['’]re|['’]m) (?:just |simply |getting )?too \w+` +
		`|\bif (?:I|we|they|he|she) (?:do not|don['’]t|did not|didn['’]t)\b.*\b(?:never|now)\b` +
		`|\b(?:it|this) (?:was|is) (?:\w+ )?(?:my|our|her|his|their|a mutual|a personal) (?:own )?(?:decision|choice|call)\b` +
		`|\b(?:it['’]s|it is|it was|it felt like|felt like|feels like|the right) (?:the right |about )?time\b` +
		`|\b(?:could not|couldn['’]t|cannot|can['’]t) (?:afford|go on|continue|carry on|justify|make)\b`)
	wished   = regexp.MustCompile(`(?i)\b(?:wanted|want|needed|need)\b (?:to|the|it|this|that|her|him|them|more|a|an|something|some)\b`)
	wishToGo = regexp.MustCompile(`(?i)\b(?:always|never) (?:wanted|want)\b|\b(?:wanted|want) to (?:leave|go out|say|thank)\b`)
)

// hasWhy reports whether a claim in words gives a reason: of what somebody says its own words
// do, or the sentence they stand in has a word that does nothing else.
func hasWhy(c *tv.Claim) bool {
	if c.Kind == tv.Quote {
		return saysWhy(c.Value.Text) || reasonGiven.MatchString(c.Quote)
	}
	return gives(c.Value.Text + " " + c.Quote)
}

// ownReason tells what somebody who goes says of why, in the article that tells of their going;
// else what is said right behind that.
func (f *file) ownReason() {
	var list []*tv.Claim
	for _, c := range f.known.Kind(tv.Quote) {
		if !saysWhy(c.Value.Text) || !f.seasonFits(*c) || no(*c) {
			continue
		}
		of := func(p *tv.Claim) bool {
			return p.Kind == tv.Cast && p.Value.Change == tv.Departs && !no(*p) && f.about(*p) && p.Article == c.Article
		}
		if slices.ContainsFunc(f.known.Kind(tv.Cast), func(p *tv.Claim) bool { return of(p) && (f.bySelf(*c) || standsBehind(c, p)) }) {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, firstTold)
	if len(list) > 0 {
		f.add(*list[0], Also)
		f.closed = true
	}
}

// reasonBehind tells what is said right behind a sentence that has what the question asks the
// reason of: "Danny was killed. 'We wanted it to cost something,' she said."
func (f *file) reasonBehind() {
	if len(f.q.People) == 0 && len(f.q.Rest) == 0 {
		return
	}
	words := slices.DeleteFunc(slices.Clone(f.q.Words), func(w string) bool { return w == "off" || w == "they" })
	sought := wordsMeant(words)
	for _, c := range f.free(func(c *tv.Claim) bool { return saysWhy(c.Value.Text) && f.seasonFits(*c) && !no(*c) }, tv.Quote) {
		for _, p := range f.known.Claims() {
			if p.Kind != tv.Quote && (standsBehind(c, p) || goesOn(c, p)) && f.naming().inText(p.Quote, "") && (len(sought) == 0 || sought.in(fold(p.Quote), 1) >= wholly) && (len(f.q.Rest) == 0 || holds(p.Quote, f.q.Rest)) {
				f.add(*c, Also)
				f.closed = true
				return
			}
		}
	}
}

// goesOn reports whether somebody whom a sentence names as its source is quoted a sentence or so
// behind it.
func goesOn(c, p *tv.Claim) bool {
	return c.Article != "" && c.Article == p.Article && c.By != "" && c.By == p.By && p.End > p.Start && p.End <= c.Start && c.Start-p.End <= sameBreath
}

// sameBreath is how many bytes may stand between the two.
const sameBreath = 200

// slipped are what told the first day that a season had before, and the one it has now, where it
// was put off; zero where it was not.
func (f *file) slipped() (before, now tv.Claim) {
	for _, n := range []int{f.season, f.highest(), 0} {
		st := f.alone(n, "premiere")
		if !st.Known() || no(st.Lead) || st.Lead.Value.Date.IsZero() {
			continue
		}
		first, told, published := st.Lead.Value.Date.First(), st.Lead.Told(), st.Lead.Published.First()
		for _, c := range f.known.Kind(tv.Premiere) {
			if c.Season != 0 && c.Season != max(n, 1) || c.Value.Date == st.Lead.Value.Date || c.Value.Date == "" {
				continue // most of them
			}
			last := c.Value.Date.Last()
			if last.Before(first) && last.After(published) && !no(*c) && c.Told().Compare(told) <= 0 && c.Place().Country == st.Lead.Place().Country && (c.Firm() && c.Certainty != tv.Speculated || setFor.MatchString(c.Quote)) && !f.deniedDay(c) {
				return *c, st.Lead
			}
		}
	}
	return before, now
}

// putOff answers whether something is late by the two first days that it has had.
func (f *file) putOff() {
	if before, now := f.slipped(); now.Kind != "" {
		f.add(now, Leads)
		f.add(before, Was)
		f.verdict = Yes
	}
}

// setFor tells of a day as one that was set.
var setFor = regexp.MustCompile(`(?i)\b(?:slated|due|set|scheduled|expected|supposed|planned|meant) (?:for|to)\b|\boriginally\b`)

// whyMoved tells why a first day was moved, where a claim in words has the move and its reason.
func (f *file) whyMoved() {
	for _, c := range f.free(func(c *tv.Claim) bool {
		return wasMoved.MatchString(c.Value.Text) && gives(c.Value.Text) && f.seasonFits(*c) && f.mentions(*c) && !no(*c)
	}, tv.Other, tv.Plot) {
		f.add(*c, Also)
		return
	}
}

// wasMoved tells that something is on at another time than was said before.
var wasMoved = regexp.MustCompile(`(?i)\b(?:it|this|they|show|series|drama|comedy|programme|season|premiere|launch|debut|finale|episodes?|start|run|date|delivery|which) (?:was|were|has been|had been|have been|is|are|being|will be)?(?: been)? ?(?:moved|shifted|pushed|slipped|bumped|held|rescheduled|put back|moved back|brought back)\b|\b(?:supposed|meant|due|set|scheduled) to (?:begin|start|air|premiere|film|shoot)\b.*\b(?:was|were|but|had been) (?:put|pushed|moved|held) back\b`)
