package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A day on which something within a show is seen, or on which it is back from a rest of some
// weeks; and a time in which it was watched. None is that on which a season begins.

var (
	// eventOf is what happens in a show and is shown on a day.
	eventOf = phraseOf(`^ (?:(?:,|and|but|while|then|--|;) )*(?:[^ ;,]+ ){0,5}?(?:funeral|wedding|burial|memorial service|christening|trial|(?:exit|first|opening|closing|final|last|farewell|death|return|comeback) scenes|homecoming|siege|showdown|memorial|baptism|storylines?|plot|twist|cameo|guest (?:stint|spot|appearance|role)|arc|departure|(?:feature-length|live|hour-long|two-hour|milestone|anniversary|stunt) (?:episode|edition)|(?:christmas|festive|holiday|halloween|new year 's(?: eve| day)?|one-off|live|[0-9]+(?:st|nd|rd|th)) (?:[a-z-]+ )?(?:episode|edition|instalment)|` + oneOff + `) `)
	// beginsShow is a verb, or a season, before such a thing: then that is only how it begins.
	beginsShow = phraseOf(` (?:<E\d+>|` + showNoun + `|season|run|premieres?|returns?|opens?|kicks? off|begins?|starts?|launch(?:es)?|debuts?|back) `)
	// weeksOff is a rest of some weeks.
	weeksOff = phraseOf(` (?:(?:[a-z0-9]+-(?:week|day)|short|brief|mid-?season|mid-?series|winter|summer|christmas|festive|holiday|spring|fall|autumn|easter|annual|usual|thanksgiving|world cup|olympics|[a-z]+ weeks?(?: 's| ')?) (?:[a-z-]+ ){0,2}?(?:break|hiatus|pause|recess|rest)|off (?:the )?air for (?:[a-z0-9]+ )weeks?) `)
	// wasWatched is what a thing was watched by, and where it was ranked.
	wasWatched    = phraseOf(` (?:top (?:10|ten|20|five|5|three|100)|charts?|rankings?|ranked|most(?: |-)watched|most(?: |-)streamed|weeks (?:in|on|at|atop)|number one|no\. 1) `)
	streamingNoun = phraseOf(`^ (?:[a-z]+ )?streaming (?:originals?|series|shows?|charts?|rankings?|titles?|services?|numbers?|figures|hits?|platforms?|viewership|dramas?|comed(?:y|ies)|debuts?|top|era|wars) `)
	// inSomeOf ends what stands before the episodes that somebody is in.
	inSomeOf = phraseOf(` (?:for|in|across|over|during) (?:just |only |at least |up to |the |those |as many as |a )*$`)
	// orderCue says that it is the show that has them.
	orderCue  = phraseOf(` (?:order(?:s|ed)?|commission(?:s|ed)?|renew(?:s|ed)?|pick(?:s|ed)? up|season|series|run|show|drama|comedy|sitcom|thriller|soap|it|order|told|unfolds?|shot|filmed|splits?|spread|plays out|<[SE]\d+>) `)
	arcBehind = phraseOf(`^ (?:[a-z-]+ )?(?:arc|stint|guest (?:spot|role|stint|arc|appearance)|cameo|storyline|plot|plotline|appearance|guest|run as|role)`)
	// wholeBehind begins behind a number that is the show's or a season's: "in the eight-episode series".
	wholeBehind = phraseOf(`^ (?:[a-z-]+ |<[WN]\d+> ){0,3}?(?:` + showNoun + `|season|run|<E\d+>) `)
	theirs      = phraseOf(` (?:<[PNC]\d+>|he|she|they|who|actor|actress|star) `)
)

// sinceItBegan ends what stands before the day on which it did.
var sinceItBegan = phraseOf(` since (?:it|the (?:show|series|drama)|its) (?:was |first |[a-z]+ )?(?:launch(?:ed)?|debut(?:ed)?|premiered?|began|started|aired|opened|arrived) (?:[a-z]+ ){0,3}$`)

// whichEvent tells that what goes on with "which" is of an event in a show: "the wedding of
// X and Y, which will air".
func (r *reader) whichEvent(text string, from int) bool {
	if !relative.MatchString(text[from:]) {
		return false
	}
	return eventEnds.MatchString(text[back(text, from, 12) : from+1])
}

// eventEnds ends with such an event.
var eventEnds = phraseOf(` (?:funeral|wedding|burial|christening|trial|special|memorial|one-off|storyline)(?: (?:of|for|between|about|to)(?: (?:and|&|,|[a-z]+|<[PNCS]\d+>|'s)){1,6})? $`)

// dayWithin tells that the day of a premiere is that of something within the show or of its
// run, or that episodes are those in which somebody is.
func (r *reader) dayWithin(h *hit, c tv.Claim) bool {
	text := h.s.shape.text
	from, to := h.s.clauseAt(h.start + 1)
	if h.end > to {
		to = min(h.end+1, len(text))
	}
	switch {
	case c.Kind == tv.Premiere && !c.Value.Date.IsZero():
		day := strings.LastIndex(text[from:min(h.end+2, len(text))], " <D")
		if day < 0 {
			day = to - from
			if at := strings.Index(text[h.start:to], " <D"); at >= 0 {
				day = h.start + at - from
			}
		}
		before := text[from:min(from+day+1, len(text))]
		if r.whichEvent(text, from) || r.dayOfSomebody(h) {
			return true
		}
		if loc := eventOf.FindStringIndex(before); loc != nil && !beginsShow.MatchString(before[:loc[1]-1]+" ") && !strings.Contains(before[loc[1]:], "<E") {
			return true
		}
		if !strings.Contains(before, "<E") && weeksOff.MatchString(text) {
			return true
		}
		if streamingNoun.MatchString(text[h.start:]) {
			return true
		}
		return wasWatched.MatchString(before) && !strings.Contains(before, "<E") && !sinceItBegan.MatchString(before)
	case c.Kind == tv.Episodes:
		if arcBehind.MatchString(text[h.end:]) || r.whichEvent(text, from) {
			return true
		}
		before := text[max(from, back(text, h.start, 14)) : h.start+1]
		if wholeBehind.MatchString(text[h.end:]) || strings.HasSuffix(strings.TrimRight(text[:h.end], " "), "-parter") {
			return false
		}
		return inSomeOf.MatchString(before) && theirs.MatchString(before) && !orderCue.MatchString(before)
	}
	return false
}
