package ask

import (
	"regexp"

	"backlot/internal/names"
)

// asRevival calls the show itself by what it may be: "who is running the Harbour Lights revival".
var (
	asRevival   = regexp.MustCompile(`\bthe (?:new )?SHOW(?: SEASON)? (?:revival|reboot|remake)\b`)
	revivalWord = regexp.MustCompile(`(?i)\s+(?:revival|reboot|remake)\b`)
)

// ofItself is a question about "the revival" of a show as one about the show that goes by that
// name, which it may be; nil where none is named so. Which of the two is meant only what is
// known of the show can tell.
func (q Question) ofItself(line string, index *names.Index, o Options) *Question {
	if q.About != Spinoff || !asRevival.MatchString(line) {
		return nil
	}
	plain, ok := read(revivalWord.ReplaceAllString(q.Text, ""), index, o)
	if !ok || plain.About == Anything {
		return nil
	}
	return &plain
}
