package glean

import "strings"

// What is so stands behind a colon, and before it that something else is not: "The report was
// wrong, Norda said: season 3 starts on 13 March".

// setsRight ends, before a colon, in that something told by others is not so.
var setsRight = phraseOf(` (?:(?:is|was|are|were|as) (?:[a-z]+ )?(?:wrong|untrue|false|not true|nonsense|inaccurate|mistaken)|(?:den(?:ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|correct(?:s|ed)) (?:the|a|an|this|that|it|those|these|all|any) (?:[a-z]+ ){0,2}` + hearsayNoun + `) [^:]{0,60}$`)

// corrected cuts off what a clause sets right before it tells what is so.
func corrected(left string) string {
	if before, so, is := cutLast(left, " : "); is && setsRight.MatchString(before+" ") {
		return " " + so
	}
	return left
}

// cutLast cuts a text at the last of what parts it.
func cutLast(text, sep string) (before, behind string, found bool) {
	i := strings.LastIndex(text, sep)
	if i < 0 {
		return text, "", false
	}
	return text[:i], text[i+len(sep):], true
}

// saidOf tells that something is said of what stands before its end, and that a hit stands there.
func (h *hit) saidOf(look *phrase) bool {
	loc := look.FindStringIndex(h.s.shape.text)
	return loc != nil && h.start < loc[1]
}
