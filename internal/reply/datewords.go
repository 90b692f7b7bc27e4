package reply

import "backlot/internal/tv"

// DateWords is a date in English.
func DateWords(d tv.Date) string { return string(d) }

// AgeWords is how long before a day a date lies, in English.
func AgeWords(from, on tv.Date) string { return string(from) }
