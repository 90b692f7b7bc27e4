package answer

import (
	"regexp"
	"strconv"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// episodes answers how many there are; where the question names a number, whether it
// is that.
func (f *file) episodes() {
	if f.theirs(); len(f.told) > 0 || len(f.q.People) > 0 && ofTheirs.MatchString(f.q.Text) {
		return // how many there are of the show is no answer
	}
	if f.asItWas() {
		return
	}
	st := f.standing("episodes")
	if f.episodesMeant(st) {
		return
	}
	if AsksSome(f.q) {
		f.nearest, f.closed = st.Lead, true
		return // in how many of them something is, and not how many there are
	}
	if whole := f.whole("episodes"); f.q.Season == 0 && inAll.MatchString(f.q.Text) && whole.Known() {
		st = whole
	}
	for n := f.lastShown(); n > 0 && st.Empty() && f.q.Season == 0 && !f.q.Next && !toBe.MatchString(f.q.Text); n-- {
		st = f.alone(n, "episodes") // the answer names its season
	}
	if whole := f.whole("episodes"); st.Empty() && f.q.Season == 0 && !f.q.Next && !f.q.Yes && !toBe.MatchString(f.q.Text) {
		st = whole
	}
	if whole := f.whole("episodes"); whole.Known() && (st.Empty() || st.Lead.ID == whole.Lead.ID) && eachSeason.MatchString(whole.Lead.Quote) && !no(whole.Lead) {
		f.add(inSentence(whole.Lead), Also) // of each of them, and not of all
		f.closed = true
		return
	}
	f.tell(st)
	if len(f.told) == 0 {
		f.best(func(c *tv.Claim) bool { return !f.q.Yes && hasAny(c.Value.Text, countWords) }, nil, 0, 1, tv.Other, tv.Quote)
	}
	asked := episodesAsked(f.q.Text)
	if asked == 0 || !f.q.Yes || !st.Known() || no(st.Lead) {
		return
	}
	if st.Lead.Value.Number == asked {
		f.verdict = Yes
		return
	}
	f.verdict = No
	for _, c := range st.Past {
		if c.Value.Number == asked && !no(c) {
			f.add(c, Was)
			return
		}
	}
}

// eachSeason tells how many there are in every season.
var eachSeason = regexp.MustCompile(`(?i)\b(?:each|every|per|both) (?:season|series|run)s?\b.*\bepisodes?\b|\bepisodes? (?:each|per season|per series|a season|a series)\b`)

// theirs tells in how many somebody is, or how many they make.
func (f *file) theirs() {
	if len(f.q.People) == 0 {
		return
	}
	for c := range f.each(tv.Cast, tv.Crew) {
		if f.about(c) && !no(c) && f.seasonFits(c) && hasAny(c.Detail, []string{"episode"}) {
			f.add(c, Also)
		}
	}
}

// ofTheirs asks how many of the episodes somebody has to do with.
var ofTheirs = regexp.MustCompile(`(?i)\b(do|does|doing|done|direct(s|ed)?|wr(ite|ites|ote)|appears?|appeared|stars?|starred|in)\W*$`)

// AsksSome reports whether a question asks how many of the episodes have something in them.
func AsksSome(q ask.Question) bool {
	return q.Many && len(q.Rest) > 0 && someOnly.MatchString(q.Untitled())
}

// someOnly asks how many episodes have something in them.
var someOnly = regexp.MustCompile(`(?i)\b(?:episodes|episode|eps|ep|parts) (?:(?:of|in) it )?(?:that |which |will |do |did )?(?:(?:have|has|had) (?:an?|any|no|some|her|his|their)|(?:having|feature|features|featuring|include|includes|including|contain|contains|mention|mentions|with|without|about) (?:an?|any|the|no|some|her|his|their))\b`)

// toBe asks for a season that is yet to come.
var toBe = regexp.MustCompile(`(?i)\b(will|gonna|going to|new|next|more|upcoming|this time)\b`)

// inAll asks for the number of all episodes there are.
var inAll = regexp.MustCompile(`(?i)\b(all up|in total|altogether|in all|total|overall)\b`)

// countWords are in what is said of the number of episodes where none is given.
var countWords = []string{"number of episodes", "how many episodes", "episode count", "episode order"}

var countAsked = regexp.MustCompile(`(?i)\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty)(?: |-)(?:more |new |full )?(?:episodes?|eps?|parts?)\b`)

// episodesAsked is the number of episodes that a question names; 0 where it names none.
func episodesAsked(text string) int {
	m := countAsked.FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	if n, err := strconv.Atoi(m[1]); err == nil {
		return n
	}
	for n, w := range []string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"} {
		if fold(m[1]) == w {
			return n
		}
	}
	return 20
}
