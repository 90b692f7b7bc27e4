package glean

import "strings"

// A value in words keeps the marks of what is quoted in it: both, or none.

// endQuoted gives words that were cut at their end the closing mark that was cut with it, and takes an opening
// one away that has no other.
func endQuoted(cut, whole string) string {
	if strings.Count(cut, `"`)%2 == 0 {
		return cut
	}
	if strings.Count(whole, `"`)%2 == 0 && strings.HasSuffix(strings.TrimRight(whole, `.!?' `), `"`) {
		return whole[:strings.LastIndexByte(whole, '"')+1]
	}
	if cut[0] == '"' {
		return cut[1:]
	}
	return cut
}
