package ask

import "regexp"

// crewGoes asks when those who film come to a place, or how long they stay, and not who they are.
var crewGoes = regexp.MustCompile(`^(?:so |and )?(?:when|what (?:day|date|month)|until (?:when|what day)|how long|how soon) .*\b(?:crews?|cameras) (?:\w+ )?(?:reach|descend|arriv|hit|com|in|clog|turn|roll|stay|go|leav|be|mov)\w*`)

// filmedThen reads it as a question on the making.
func (q *Question) filmedThen(line string) {
	if (q.About == Crew || q.About == Premiere || q.About == Anything) && crewGoes.MatchString(line) {
		q.About, q.Role, q.When = Production, "", true
	}
}
