package glean

import (
	"fmt"
	"strconv"
	"strings"

	"backlot/internal/tv"
)

// A day of the week of which figures are told is past; a time of the year that has begun is the next
// one, where something is put off to it; and a day that will not be kept is none.

var (
	// ratingsTold are verbs and figures of a night that is over.
	ratingsTold = phraseOf(` (?:drew|drawing|draws|averaged|averaging|attracted|attracting|pulled|pulling|posted|posting|scored|scoring|delivered|delivering|got off to|opened|opening|bowed|debuted|premiered|returned|launched|held|slipped|tied|ticked|rose|fell|dipped|notched|logged|mustered|collected|earned|brought|hit|seen|watched|tuned|up|down) (?:[^;]{0,70} )?(?:viewers|million|rating|demo|households|audience|start) `)
	// toComeStill are words of what is still to come.
	toComeStill = phraseOf(` (?:will|next|upcoming|coming|tonight|returns|premieres|airs|debuts|launches|begins|starts|ahead of|before) `)
	// missesIt ends what stands before a day that will not be kept: "unlikely that it will make its planned".
	missesIt = phraseOf(` (?:(?:unlikely|impossible|doubtful|improbable|no way) (?:[^,;.]{1,50} )?|(?:will not|won 't|won't|cannot|can 't|can't|may not|might not|could not|not going to|no longer|not be able to|not expected to|unable to|failed to) (?:[a-z]+ ){0,2}?)(?:make|meet|hit|keep|making|meeting) (?:its|the|that|an?|their) (?:[a-z-]+ ){0,3}$`)
)

// lookedBack tells that a day of the week is one of which the sentence gives the ratings.
func lookedBack(m *mention, text string) bool {
	return m.on.First().Sub(m.date.Past.First()).Hours()/24 < 8 && ratingsTold.MatchString(text) && !toComeStill.MatchString(text)
}

// nextOfYear puts something off to a time of the year.
var nextOfYear = phraseOf(` (?:pushed|delayed|postponed|bumped|put back|held) (?:[^;.]{1,60} )?(?:to|until|till) the <D\d+> $`)

// putOffTo gives the day of a date at [at, end) of a text, in a clause that begins at from: where something is put
// off to a time of the year that has begun, the next one.
func (r *reader) putOffTo(d tv.Date, text string, from, at, end int) tv.Date {
	if end < len(text) && r.begunBy(d) && nextOfYear.MatchString(text[max(from, back(text, at, 14)):end+1]) {
		return yearOn(d)
	}
	return d
}

// begunBy tells that a part of a year has begun on the article's day.
func (r *reader) begunBy(d tv.Date) bool {
	return !d.IsZero() && !d.IsDay() && strings.Contains(string(d), "-") && !r.article.Published.IsZero() && d.First().Before(r.article.Published.First())
}

// yearOn is the same part of the next year.
func yearOn(d tv.Date) tv.Date {
	year, rest, _ := strings.Cut(string(d), "-")
	n, err := strconv.Atoi(year)
	if err != nil || strings.Contains(rest, "..") {
		return d
	}
	return tv.Date(fmt.Sprintf("%d-%s", n+1, rest))
}
