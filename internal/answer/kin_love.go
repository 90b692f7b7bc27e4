package answer

import (
	"regexp"

	"backlot/internal/ask"
)

// AsksLove reports whether a question asks whom somebody is a couple with: a brother is none.
func AsksLove(q ask.Question) bool {
	return q.About == ask.Relationship && len(q.People) == 1 && lovesWhom.MatchString(q.Text)
}

// ofLove reports whether what is between two is that.
func ofLove(what string) bool { return isLove.MatchString(what) }

var (
	lovesWhom = regexp.MustCompile(`(?i)\bwho\b.*\b(?:dating|date|love|loves|marr(?:y|ies|ied)|kiss(?:es|ed)?|ends? up with|get with|sleep(?:s|ing)? with|seeing|hook(?:s|ing)? up|engaged|betrothed|wed|weds)\b`)
	lovesTwo  = regexp.MustCompile(`(?i)\b(?:dating|date|in love|an item|a couple|a thing|together|marr(?:y|ied|ying)|engaged|kiss(?:es|ed)?|romance|hook(?:ed|ing)? up|seeing each other)\b`)
	isLove    = regexp.MustCompile(`(?i)\b(?:love|loves|lovers?|in love|romance|romantic|romantically|couple|dating|date|together|marr(?:y|ies|ied|iage)|wedding|wed|engaged|fianc\pL+|husband|wife|spouses?|affair|fling|kiss\pL*|crush|partners?|boyfriend|girlfriend|sweethearts?|exes|ex|divorced?|sleep\pL* with)\b`)
)

// endsWith asks whether two become a couple.
var endsWith = regexp.MustCompile(`(?i)\b(?:end(?:s|ed)? up|gets?|back|stays?|runs? (?:off|away)) (?:with|together)\b`)
