package answer

import (
	"regexp"
	"slices"

	"backlot/internal/ask"
)

// OffShow reports whether a question asks of somebody what is no matter of a show: whether they
// are somewhere that nothing here is known of ("is she in rehab", "is he coming to comic con"),
// or are cancelled themselves. That they are in the show, or what becomes of it, does not tell
// that.
func OffShow(q ask.Question) bool {
	if !q.Yes || len(q.People) == 0 {
		return false
	}
	if newWork.MatchString(q.Text) {
		return true
	}
	switch q.About {
	case ask.Change:
		return slices.ContainsFunc(setIn.FindAllStringSubmatch(fold(q.Text), -1), func(m []string) bool { return slices.Contains(q.Rest, m[1]) || slices.Contains(q.Rest, m[2]) })
	case ask.Order:
		return q.Show.Typed == "" && !aShow.MatchString(q.Text)
	}
	return false
}

// newWork asks of somebody what else they do.
var newWork = regexp.MustCompile(`(?i)\b(?:anything|something|somewhere|any(?:where| other shows?)|another show|other shows?) (?:new|else|next|after|besides|other than|coming up)\b|\b(?:doing|working on|got) anything (?:new|else|next)\b`)

var (
	setIn = regexp.MustCompile(`\b(?:in|on|at|to|into|inside|behind|under) (?:(?:the|a|an|some|any|his|her|their|my|our|that|this) )?(\pL+)(?: (\pL+))?`)
	aShow = regexp.MustCompile(`(?i)\b(shows?|series|seasons?|it|this|that|s\d+|sequel|spin-?off)\b`)
)
