package reply

import (
	"regexp"
	"strings"
)

// someone is whoever says something, called by what they are and by no name.
var someone = regexp.MustCompile(`^(?:anonymous |unnamed |inside |industry |studio |network |production )*(?:source|insider|fan|leaker|tipster|scooper|reporter|critic|agent|lawyer|spokesperson|spokesman|spokeswoman|representative|rep|executive|producer|actor|actress|writer|viewer|poster)$`)

// withArticle is whoever says something as they stand in a sentence: "a source", "an insider".
func withArticle(who string) string {
	if !someone.MatchString(who) {
		return who
	}
	if strings.ContainsRune("aeiou", rune(who[0])) {
		return "an " + who
	}
	return "a " + who
}
