package answer

import (
	"regexp"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// ofSpinoff is a word for a show that comes of another, and aboutWhat asks what that tells.
var (
	ofSpinoff = regexp.MustCompile(`(?i)\b(?:spin-? ?offs?|prequels?|sequels?|offshoots?|sister (?:show|series)|companion (?:show|series))\b`)
	aboutWhat = regexp.MustCompile(`(?i)^\W*(?:so |and )?what\b.*\b(?:about|plot|premise|story)\b`)
	itTells   = regexp.MustCompile(`(?i)\b(?:follow(?:s|ing)?|cent(?:er|re)(?:s|d|ed|ing)?|focus(?:es|ed|ing)?|revolve[sd]?|tells?|about|set in|explor(?:es?|ing)|years (?:before|after|later)|sees|finds)\b`)
)

// inSpinoff answers whether somebody is in a show that comes of this one: by what is told of
// that, and never by the part they have here.
func (f *file) inSpinoff() {
	f.closed = true
	for _, k := range []tv.Kind{tv.Spinoff, tv.Cast, tv.Crew, tv.Other, tv.Quote, tv.Plot} {
		list := f.free(func(c *tv.Claim) bool {
			text := c.Value.Text + " " + c.Quote
			return (k == tv.Spinoff || ofSpinoff.MatchString(text)) && f.allNamed(text)
		}, k)
		if len(list) == 0 {
			continue
		}
		told := *list[0]
		if k == tv.Cast || k == tv.Crew {
			told = inSentence(told)
		}
		f.add(told, Also)
		switch {
		case k != tv.Spinoff || !f.q.Yes:
		case no(told):
			f.verdict = No
		case !hasKin(told.Value.Text+" "+told.Quote, stopped):
			f.verdict = Yes
		}
		return
	}
	if list := f.free(func(c *tv.Claim) bool { return !no(*c) && firm(*c) }, tv.Spinoff); len(list) > 0 {
		f.nearest = *list[0]
	}
}

// allNamed reports whether a text has the last name of all whom the question names.
func (f *file) allNamed(text string) bool {
	words := fold(text)
	for _, p := range f.q.People {
		named := false
		for _, e := range p.Entries {
			list := strings.Fields(fold(e.Name))
			last := list[len(list)-1]
			named = named || hasWord(words, last) || hasWord(words, last+"s")
		}
		if !named {
			return false
		}
	}
	return len(f.q.People) > 0 || holds(text, f.q.Rest) // of somebody whom nobody here knows
}

// storyOf tells what a show that comes of this one is about.
func (f *file) storyOf() bool {
	for _, k := range []tv.Kind{tv.Spinoff, tv.Plot, tv.Other} {
		for _, c := range f.free(func(c *tv.Claim) bool {
			return !no(*c) && ofSpinoff.MatchString(c.Value.Text+" "+c.Quote) && itTells.MatchString(ofSpinoff.ReplaceAllString(c.Value.Text, ""))
		}, k) {
			f.add(*c, Also)
			f.closed = true
			return true
		}
	}
	return false
}

// asksInSpinoff is put of somebody, and a show that comes of this one.
func asksInSpinoff(q ask.Question) bool {
	return q.About == ask.Anything && q.Yes && len(q.People)+len(q.Rest) > 0 && ofSpinoff.MatchString(q.Text)
}
