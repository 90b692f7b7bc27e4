package glean

import (
	"strings"

	"backlot/internal/tv"
)

// More days beside a word of showing on which nothing begins.

var (
	// gaveFor ends what stands before the day that was given up for another: "on May 5 rather than May 12".
	gaveFor = phraseOf(` (?:rather than|instead of|and not|, not|as opposed to) (?:(?:on|in|the|its|for|until|this|late|early) )*$`)
	// lastSeen ends what stands before the day on which somebody was last seen in a show.
	lastSeen = phraseOf(` last seen (?:[a-z]+ly )?[a-z]+ing (?:[^ ;.]+ ){0,8}$`)
	// hitOf ends what stands before the year of which a show was the hit: "a surprise hit of last autumn".
	hitOf = phraseOf(` (?:biggest|best|most|highest|largest|greatest|hottest|breakout|surprise|standout|favou?rite|finest|worst|hits?|sensations?|successe?s?) (?:[a-z'-]+ |<[WNOS]\d+> |'s ){0,6}?of (?:the )?$`)
	// afterPause stands before the day on which a season goes on.
	afterPause = phraseOf(` (?:from|after|following) (?:its|the|their|a) (?:mid-?season|winter|spring|summer|holiday|christmas|festive) (?:break|hiatus|pause|layoff) `)
	// deliveredThen ends what stands before a day of the work on a show.
	deliveredThen = phraseOf(` (?:delivery|deliver|delivers|delivering|photography|road closures|rehearsals) (?:[^ ;.]+ ){0,7}$`)
	// shownAgain are words of showing behind those of work.
	shownAgain = phraseOf(` (?:premieres?|premiered|debuts?|launch|launches|airs?|aired|broadcast|release|transmission|return|returns|shown|arrives?) `)
)

// notThere tells that the day at an offset of a shape, in a clause from there on, is none
// of a showing.
func notThere(text string, from, at int) bool {
	before := text[max(from, back(text, at, 14)) : at+1]
	if gaveFor.MatchString(before) || lastSeen.MatchString(before) || hitOf.MatchString(before) || afterPause.MatchString(before) {
		return true
	}
	if loc := deliveredThen.FindStringIndex(before); loc != nil && !shownAgain.MatchString(before[loc[0]:]) {
		return true
	}
	return false
}

// opensIn gives the beginning of the time over which a season was on, "from October to December
// 2021", and any other day as it is.
func (r *reader) opensIn(m *mention, d tv.Date) tv.Date {
	first, _, window := strings.Cut(string(d), "..")
	if !window || r.future(d) || !throughTo.MatchString(" "+strings.ToLower(r.text[m.start:m.end])+" ") {
		return d
	}
	return tv.Date(first)
}

// throughTo is in the words for a time with two ends.
var throughTo = phraseOf(` (?:to|until|till|through) `)
