package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// counted is a number of episodes in a sentence.
const counted = `(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|double|back[- ]to[- ]back)(?:[- ](?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?[- ](?:(?:new|brand[- ]new|opening|consecutive|fresh|full|hour[- ]long|half[- ]hour) )*(?:episodes?|instal?lments?|parts?|chapters?|bill)\b`

// Ways to tell with how many episodes a season begins.
var openings = []*regexp.Regexp{
	regexp.MustCompile(`(?i)\b(?:premier(?:es?|ed|ing)|debut(?:s|ed|ing)?|launch(?:es|ed|ing)?|open(?:s|ed|ing)?|kick(?:s|ed|ing)? off|start(?:s|ed|ing)?|begin(?:s|ning)?|began|bow(?:s|ed|ing)?|arriv(?:es?|ed|ing)|drop(?:s|ped|ping)?)\b[^.;]{0,60}?\bwith (?:a |an |the |its |their )?(?:first |opening )?` + counted),
	regexp.MustCompile(`(?i)\b` + counted + `(?: season)? (?:premiere|opener|launch|debut|start|kick-?off|drop)\b`),
	regexp.MustCompile(`(?i)\b(?:first|opening) ` + counted + `[^.;]{0,40}?\b(?:premier|debut|launch|drop|air|stream|available|land|arriv|out|releas|come|shown|go(?:es)? (?:up|live))`),
	regexp.MustCompile(`(?i)\b` + counted + `[^.;]{0,40}?\b(?:at once|on the (?:first|same|opening) (?:day|night|evening)|on (?:premiere|launch|opening) (?:day|night)|on day one)\b`),
	regexp.MustCompile(`(?i)\b(all) (?:\w+ )?episodes[^.;]{0,40}?\b(?:drop|land|arrive|available|at once|releas|stream)`),
}

// opening answers how many episodes come on the first day of a season: that is not how many
// there are of it.
func (f *file) opening() {
	f.closed = true
	whole := f.standing("episodes").Lead
	if first := f.standing("premiere").Lead; f.q.OnDay() && !f.q.Date.Overlaps(first.Value.Date) {
		f.nearest = whole
		return // of another day's episodes nothing is told here
	}
	for _, k := range []tv.Kind{tv.Premiere, tv.Other, tv.Episodes, tv.Stage, tv.OnNetwork} {
		for _, c := range f.free(func(c *tv.Claim) bool {
			return !no(*c) && (c.Season == f.season || f.known.Meant(c) == f.season || c.Season == 0) && f.seasonOrNone(*c)
		}, k) {
			n := openingIn(c.Detail+". "+c.Quote, whole.Value.Number)
			if n == "" {
				continue
			}
			told := *c
			if k != tv.Other && openingIn(c.Detail, whole.Value.Number) == "" {
				told = inSentence(told)
			}
			f.add(told, Also)
			f.openingIs(n)
			return
		}
	}
	f.nearest = whole
}

// seasonOrNone reports whether the sentence of a claim names no other season than the one asked
// about.
func (f *file) seasonOrNone(c tv.Claim) bool {
	named := seasonsIn(c.Quote)
	return f.q.Season == 0 || len(named) == 0 || slices.Contains(named, f.q.Season)
}

// openingIn is the number of episodes, in the sentence's own word, with which something begins;
// "" where it has none, or only the whole that there are.
func openingIn(sentence string, whole int) string {
	for i, says := range openings {
		m := says.FindStringSubmatch(sentence)
		if m == nil || i == 0 && whole > 0 && episodesAsked(m[1]+" episodes") == whole {
			continue
		}
		return strings.ToLower(m[1])
	}
	return ""
}

// openingIs answers whether it is the number that a question names.
func (f *file) openingIs(said string) {
	asked, n := episodesAsked(f.q.Text), 0
	switch {
	case said == "double":
		n = 2
	case said != "all" && !strings.HasPrefix(said, "back"):
		n = episodesAsked(said + " episodes")
	}
	if f.q.Yes && asked > 0 && n > 0 {
		if f.verdict = No; n == asked {
			f.verdict = Yes
		}
	}
}

// asksOpening reports whether a question asks how many episodes come on the first day.
func asksOpening(q ask.Question) bool {
	if q.Many && (q.About == ask.Anything || q.About == ask.Episodes || q.About == ask.Premiere) {
		return ask.OfOpening(q.Text) || q.OnDay()
	}
	return q.Yes && q.About == ask.Premiere && opensWith.MatchString(q.Text)
}

var opensWith = regexp.MustCompile(`(?i)\b(?:premier\w+|debut\w*|launch\w*|open\w*|start\w*|begin\w*|kick\w* off|drop\w*) with (?:a |an |the )?(?:first )?(?:double|\d{1,2}|one|two|three|four|five|six)\b`)

// perWeek asks how many episodes come at a time.
var perWeek = regexp.MustCompile(`(?i)\bepisodes?\b.*\b(?:(?:a|per|each|every) (?:week|night|day|evening)|at a time|weekly|nightly)\b`)
