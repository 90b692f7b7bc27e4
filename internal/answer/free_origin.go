package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// origin tells what a show is made after: the newest claim in words that says so.
func (f *file) origin() {
	for _, says := range []func(*tv.Claim) string{func(c *tv.Claim) string { return c.Value.Text }, func(c *tv.Claim) string { return c.Quote }} {
		list := f.free(func(c *tv.Claim) bool {
			return (f.seasonFits(*c) || c.Season == 0 && !f.q.Yes) && (!happened.MatchString(f.q.Text) || !no(*c) || happened.MatchString(c.Value.Text)) && (!no(*c) || f.q.Yes || f.q.Either) && madeAfter.MatchString(says(c))
		}, tv.Other, tv.Plot)
		if len(list) == 0 {
			continue
		}
		told := *list[0]
		if !madeAfter.MatchString(told.Value.Text) { // it is the sentence that says so
			told.Kind, told.Rule, told.Value = tv.Other, InItsWords, tv.Value{Text: told.Quote}
		}
		f.add(told, Also)
		return
	}
}

// theBook asks for that from which a show was made.
var theBook = regexp.MustCompile(`(?i)\b(the|\w+s|which|what|any|original|source) (books?|novels?|memoir)\b[^0-9]*$|\bwho wrote .*\b(books?|novels?|comics?)$|\b(off|from|out of) (an? |some )?(books?|novels?|memoir|comics?|podcast)\b|\b(true|real) (story|stories|events|life)\b|\b(really|actually) happen`)

// madeAfter is in words that tell what a show is made after.
var madeAfter = regexp.MustCompile(`(?i)\b(based (up)?on|adapt(ed|s|ation|ing)|novels?|memoirs?|podcast|inspired by|true story|real (story|events|life))\b`)

// happened asks whether what a show tells has come to pass.
var happened = regexp.MustCompile(`(?i)\b(true|real) (story|stories|events|life)\b|\b(really|actually) happen`)

// How far a show keeps to what it was made from, as it is asked and as it is told.
var (
	keepsAsked = regexp.MustCompile(`(?i)\b(?:differ(?:s|ent|ence)?|the same|chang(?:e|es|ed)|(?:faithful|close|true) (?:is it |was it |it is )?to)\b.*\b(?:books?|novels?|comics?|source|original|memoir|manga|films?|movie)\b`)
	keepsTold  = regexp.MustCompile(`(?i)\b(?:differ\pL*|same|chang\pL*|faithful\pL*|unlike|diverg\pL*|depart\pL*|true to|loyal|stray\pL*|stick\pL*|identical|liberties|not in the|new ending|loosely|closely|close)\b`)
)

// lacksLikeness reports whether that is asked, and a claim in words only tells what it was made from.
func (f *file) lacksLikeness(c *tv.Claim) bool {
	return !c.Kind.Weighed() && f.asks(keepsAsked) && !keepsTold.MatchString(c.Value.Text)
}
