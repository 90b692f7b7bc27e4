package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// atOnce asks whether all episodes come together.
var atOnce = regexp.MustCompile(`(?i)\b(all at once|in one go|weekly|every week|each week|once a week|at a time|in batches|one a week)\b`)

// rhythms are in words that tell how the episodes of a season come.
var rhythms = []string{"weekly", "a week", "every week", "each week", "at once", "in one go", "batch", "every monday", "every tuesday", "every wednesday", "every thursday", "every friday", "every saturday", "every sunday", "episodes"}

// whichDays asks for the days of the week on which it comes.
var whichDays = regexp.MustCompile(`(?i)\bwh(at|ich) (days|\w*nights) `)

// onDays is in words that tell on which days of the week something comes.
var onDays = regexp.MustCompile(`(?i)\bon ((mon|tues|wednes|thurs|fri|satur|sun)days|weekends|weeknights|weekdays)\b`)

// rhythm tells how the episodes come: in words, or beside the first day.
func (f *file) rhythm() {
	for _, c := range f.free(func(c *tv.Claim) bool {
		return f.seasonFits(*c) && (hasAny(c.Value.Text, rhythms[:len(rhythms)-1]) || onDays.MatchString(c.Value.Text))
	}, tv.Other) {
		f.add(*c, Also)
		return
	}
	for _, slot := range []string{"premiere", "episodes", "finale"} {
		if c := f.standing(slot).Lead; hasAny(c.Detail, rhythms) {
			f.add(c, Leads)
			return
		}
	}
	if c := f.standing("premiere").Lead; hasAny(c.Quote, rhythms[:len(rhythms)-1]) {
		c.Kind, c.Rule, c.Value = tv.Other, InItsWords, tv.Value{Text: c.Quote}
		f.add(c, Also)
	}
}
