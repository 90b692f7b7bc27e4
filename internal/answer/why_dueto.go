package answer

import "regexp"

// withoutDue are words without what is "due to be": that is a day, and no reason.
func withoutDue(text string) string { return dueToBe.ReplaceAllString(text, " ") }

var dueToBe = regexp.MustCompile(`(?i)\bdue to (?:be|air|start|begin|return|premiere|film|shoot|launch|end|finish|open|resume|appear|arrive|debut|wrap|take|play|star|go|come|run|screen|get|join|leave|hit|land)\b`)
