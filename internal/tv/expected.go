package tv

import (
	"regexp"
	"strings"
)

// Expected reports whether a first or last day is, by the words of its own sentence, no more
// than expected, planned or aimed at: nobody says that it is set.
func (c *Claim) Expected() bool {
	if c.Kind != Premiere && c.Kind != Finale || c.no() || c.Record || c.Value.Date.IsZero() {
		return false
	}
	if c.Plan {
		return true
	}
	said := c.Quote
	at := dayIn(said, c.Value.Date)
	if at < 0 {
		return hoped.MatchString(said) && !isSet.MatchString(said)
	}
	// the verb that the day belongs to is the last before it; where none is, the first behind it
	hope, set := lastIn(hoped, said[:at]), lastIn(isSet, said[:at])
	if hope < 0 && set < 0 {
		hope, set = firstIn(hoped, said[at:]), firstIn(isSet, said[at:])
		return hope >= 0 && (set < 0 || hope <= set)
	}
	return hope >= set
}

// hoped are the words by which a day is told as one that is not set; they take in the verb that
// stands with them: "is expected to premiere".
var hoped = regexp.MustCompile(`(?i)\b(?:(?:(?:is|are|be|being|['’]s|was|were) (?:now |still |currently |also |both |tentatively |all |not |reportedly )*|now |still |currently |tentatively )(?:expected|anticipated|planned|aimed|targeted|intended|eyed|hoped|pencill?ed in|likely|tipped)|expects?|(?:is|are|was|were) (?:now |still |currently )*expecting|hop(?:es?|ing)|aim(?:s|ing)?|plan(?:s|ning)?|eye(?:s|d|ing)|eying|target(?:s|ing)?|intends?|intending|wants?|looking (?:to|at)|on track|expected|planned|tentatively) ?(?:for|to|at|that|in)?\b(?:[^.;:,]{0,60}?\b(?:to|would) (?:be |have |see |get )?(?:premier|debut|return|launch|air|arriv|start|beg[iu]n|come|bring|show|releas|stream|broadcast|bow|drop|land|end|conclud|finish|hit|reach|put|run|open|screen)\pL*)?`)

// isSet are the words by which a day is told as one that is set.
var isSet = regexp.MustCompile(`(?i)\b(?:will|shall|premieres|premiering|debuts|debuting|returns|returning|launches|launching|airs|airing|arrives|arriving|starts|starting|begins|beginning|comes|drops|lands|bows|streams|opens|ends|concludes|finishes|(?:is|are) back|(?:is |are |been )?(?:set|due|slated|scheduled|confirmed|dated|announced))\b|['’]ll\b`)

// dayIn is where a text begins to tell of a date in words, by its month, the season of the year
// or the year; -1 where it has none of them.
func dayIn(text string, d Date) int {
	low := strings.ToLower(text)
	var words []string
	if d.First().Format("2006-01") == d.Last().Format("2006-01") {
		words = append(words, strings.ToLower(d.First().Format("January")), strings.ToLower(d.First().Format("Jan"))+".", strings.ToLower(d.First().Format("Jan"))+" ")
	}
	words = append(words, d.First().Format("2006"), d.Last().Format("2006"))
	for _, w := range words {
		if at := strings.LastIndex(low, w); at >= 0 {
			return at
		}
	}
	return firstIn(roundly, text)
}

// roundly is a time that is told from the day of the article: "next spring".
var roundly = regexp.MustCompile(`(?i)\b(?:next|this|later|early|late|mid|spring|summer|autumn|fall|winter)\b`)

func firstIn(what *regexp.Regexp, text string) int {
	if at := what.FindStringIndex(text); at != nil {
		return at[0]
	}
	return -1
}

// lastIn is where the last match of a text ends.
func lastIn(what *regexp.Regexp, text string) int {
	if all := what.FindAllStringIndex(text, -1); len(all) > 0 {
		return all[len(all)-1][1]
	}
	return -1
}
