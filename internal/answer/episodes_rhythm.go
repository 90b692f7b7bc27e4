package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// atOnce asks whether all episodes come together.
var atOnce = regexp.MustCompile(`(?i)\b(all at once|in one go|weekly|every week|each week|once a week|at a time|in batches|one a week|(fewer|less|how many) (days|\w*nights)|nights a week)\b`)

// rhythms are in words that tell how the episodes of a season come.
var rhythms = []string{"weekly", "a week", "every week", "each week", "at once", "in one go", "batch", "every monday", "every tuesday", "every wednesday", "every thursday", "every friday", "every saturday", "every sunday", "episodes"}

// whichDays asks for the days of the week on which it comes; with one night, perhaps for
// its first.
var (
	whichDays = regexp.MustCompile(`(?i)\bwh(at|ich) (days|\w*nights?|nite|evenings?|weekdays?) `)
	oneNight  = regexp.MustCompile(`(?i)\bwh(at|ich) (\w*night|nite|evening) `)
	// dayItIsOn asks on which day of the week it is shown, or on which it begins.
	dayItIsOn = regexp.MustCompile(`(?i)\b(?:what|which) day(?: of the week)? (?:is|does|do|are) (?:it|the show|they|new (?:episodes|eps))\b.*\b(?:on|air|airs|airing|come out|drop|shown)\b(?:$|[?! ]+(?:now|these days|nowadays|usually|this (?:season|series|year))?\b)`)
	// someEpisode is one that has a day of its own.
	someEpisode = regexp.MustCompile(`(?i)\b(special|finale|last|final|first|opener|pilot)\b`)
	// otherNight asks on which of them, or whether it is to be another.
	otherNight = regexp.MustCompile(`(?i)\b(different|another|new|other) (nights?|nite|evening|slot|day)\b|\b(night|day|evening) of the week\b|\bwh(at|ich) (nights?|nite|evenings?)\b`)
)

// onDays is in words that tell on which days of the week something comes, but for those
// on which it has come before or is repeated.
var (
	onDays   = regexp.MustCompile(`(?i)\b((mon|tues|wednes|thurs|fri|satur|sun)days|(mon|tues|wednes|thurs|fri|satur|sun)day nights?|weekends|weeknights|weekdays)\b`)
	airs     = regexp.MustCompile(`(?i)\b(airs?|airing|shown|broadcast|goes out|new episodes)\b`)
	otherRun = regexp.MustCompile(`(?i)\b(repeats?|encores?|has been|have been|ran for|used to|once)\b`)
)

func tellsDays(text string) bool { return onDays.MatchString(text) && !otherRun.MatchString(text) }

// nights tells on which days of the week it comes: in words, beside what tells where it
// is or when it came, or in the sentence of that.
func (f *file) nights() bool {
	for _, c := range f.free(func(c *tv.Claim) bool { return f.seasonFits(*c) && tellsDays(c.Value.Text) }, tv.Other) {
		f.add(*c, Also)
		return true
	}
	var list []tv.Claim
	for _, slot := range []string{"network", "production", "premiere", "order"} {
		st := f.standing(slot)
		list = append(append(list, st.Lead), st.Beside...)
	}
	for _, c := range list {
		if c.Kind != "" && !no(c) && tellsDays(c.Detail) {
			f.add(c, Leads)
			return true
		}
	}
	for _, c := range list {
		if (c.Kind == tv.OnNetwork || c.Value.Text == tv.Airing || c.Kind == tv.Premiere && airs.MatchString(c.Quote)) && !no(c) && tellsDays(c.Quote) {
			c.Kind, c.Rule, c.Value = tv.Other, InItsWords, tv.Value{Text: c.Quote}
			f.add(c, Also)
			return true
		}
	}
	return false
}

// rhythm tells how the episodes come: in words, or beside the first day.
func (f *file) rhythm() {
	for _, c := range f.free(func(c *tv.Claim) bool {
		return f.seasonFits(*c) && (hasAny(c.Value.Text, rhythms[:len(rhythms)-1]) || tellsDays(c.Value.Text))
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
