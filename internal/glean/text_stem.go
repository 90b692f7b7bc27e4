package glean

import "strings"

// stem cuts the endings of a word.
func stem(w string) string {
	if w[0] == '<' || len(w) < 4 {
		return w
	}
	for _, end := range []string{"ing", "ed", "ies", "es", "s", "e", "y"} {
		if rest, cut := strings.CutSuffix(w, end); cut && len(rest) > 2 && !(end == "s" && strings.HasSuffix(rest, "s")) {
			w = rest
			break
		}
	}
	if n := len(w); n > 3 && w[n-1] == w[n-2] && w[n-1] != 's' {
		w = w[:n-1]
	}
	if n := len(w); n > 3 && w[n-1] == 'i' || n > 3 && w[n-1] == 'e' {
		w = w[:n-1]
	}
	return w
}
