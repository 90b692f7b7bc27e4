package glean

import "strings"

// ofHimAgain begins a sentence on whoever was spoken of before it.
var ofHimAgain = phraseOf(`^ (?:(?:now|since then|but|and|in (?:all )?that time|over the years|,) )*(?:he|she|the (?:[a-z-]+ )?(?:actor|actress|star|performer|comedian|[0-9]{2}-year-old)) `)

// besideHim tells that a name stands in brackets behind a part, in a sentence on somebody else: who plays it
// is not whom the sentence is about, nor who speaks next.
func besideHim(text string, at int) bool {
	before := text[:at]
	if !strings.HasSuffix(before, "> ( ") {
		return false
	}
	if ofHimAgain.MatchString(text) {
		return true
	}
	part := strings.LastIndexByte(before, '<')
	return part > 1 && notSubject.MatchString(text[:part]) && strings.Contains(text[:part], "<")
}
