package bot

import (
	"cmp"
	"regexp"
	"strings"

	"backlot/internal/names"
)

// beforeIt is what stands before the question itself.
var beforeIt = regexp.MustCompile(`(?i)^\W*(?:(?:so|wait|omg|hey|guys|and|but|ok|lol|really|is it true(?: that)?|is it confirmed(?: that)?|(?:did|have) (?:you|u|yall|y'all) (?:guys )?hear(?:d)?(?: that)?|(?:does )?any(?:one|body) know (?:if|whether))\b\W*)+`)

// auxiliary begins a question that is answered with yes or no.
var auxiliary = regexp.MustCompile(`(?i)^(is|are|was|were|has|have|had|will|did|does)\s+`)

// openQuestion begins one that is not, or one that is put to somebody.
var openQuestion = regexp.MustCompile(`(?i)^(?:who|whom|whose|what|whats|when|whens|where|wheres|why|how|which|any|do|can|could|should|would|am|may|might|tell|i|we|you)\b`)

// asksIt reports whether a message is put as a question.
func asksIt(message string) bool {
	asked := beforeIt.ReplaceAllString(message, "")
	return auxiliary.MatchString(asked) || openQuestion.MatchString(asked)
}

// takesForSo is what stands before what a question takes for so: "why did fox cancel wren".
var takesForSo = regexp.MustCompile(`(?i)^(?:(?:why|how come) ((?:did|was|were|has|have) )|when (did ))`)

// unmarked is a line that is put as a question, as what it asks about, though no mark stands
// behind it; the line itself where that cannot be told.
func unmarked(line string, index *names.Index) string {
	asked := takesForSo.ReplaceAllString(beforeIt.ReplaceAllString(line, ""), "$1$2")
	if !auxiliary.MatchString(asked) {
		return line
	}
	return cmp.Or(stated(line, index), line)
}

// its is the season that a question speaks of, before or after the show's name.
var its = regexp.MustCompile(`(?i)^\s*(?:season|series|szn|s)\.? ?\d{1,2}\b(?: of\b)?\s*`)

// nobody are words in the place of a name.
var nobody = regexp.MustCompile(`(?i)^(?:it|they|he|she|there|this|that|these|we|you|u|i|any|anyone|the)\b`)

// firstWord of something.
var firstWord = regexp.MustCompile(`^\S+`)

// stated is a question as what it asks about: "is severance renewed?" as "severance is
// renewed." "" for what is not answered with yes or no.
func stated(question string, index *names.Index) string {
	q := strings.TrimRight(strings.TrimSpace(question), "? ")
	asked := beforeIt.ReplaceAllString(q, "")
	asked = takesForSo.ReplaceAllString(asked, "$1$2")
	m := auxiliary.FindStringSubmatch(asked)
	switch {
	case asked == "", m == nil && openQuestion.MatchString(asked):
		return ""
	case m == nil:
		return asked + ". "
	}
	rest := asked[len(m[0]):]
	end := subjectEnd(rest, index)
	if end == 0 || end == len(rest) {
		return ""
	}
	subject, verb, after := strings.TrimSpace(rest[:end]), strings.ToLower(m[1]), strings.TrimSpace(rest[end:])
	if forms, ok := tenses[verb]; ok {
		first, more, _ := strings.Cut(after, " ")
		form, ok := forms[strings.ToLower(first)]
		if !ok {
			return ""
		}
		return subject + " " + strings.TrimSpace(form+" "+more) + ". "
	}
	return subject + " " + verb + " " + after + ". "
}

// subjectEnd is where the name ends with which a question goes on, and its season; 0
// where there is none.
func subjectEnd(rest string, index *names.Index) int {
	end := len(its.FindString(rest))
	found := false
	for _, s := range index.Spot(rest) {
		if s.Start == end {
			end, found = s.End, true
			break
		}
	}
	if found {
		return end + len(strings.TrimRight(its.FindString(rest[end:]), " "))
	}
	if end > 0 {
		return end
	}
	if nobody.MatchString(rest) {
		return 0
	}
	return len(firstWord.FindString(rest)) // a surname, perhaps
}

// tenses are the verbs behind "did" and "does" as they are without it.
var tenses = map[string]map[string]string{
	"did": {"get": "got", "premiere": "premiered", "debut": "debuted", "air": "aired", "come": "came", "start": "started", "begin": "began", "end": "ended",
		"finish": "finished", "wrap": "wrapped", "leave": "left", "quit": "quit", "join": "joined", "return": "returned", "have": "had", "renew": "renewed",
		"cancel": "cancelled", "play": "played", "film": "filmed", "direct": "directed", "write": "wrote", "create": "created"},
	"does": {"get": "gets", "premiere": "premieres", "debut": "debuts", "air": "airs", "come": "comes", "start": "starts", "begin": "begins", "end": "ends",
		"leave": "leaves", "join": "joins", "return": "returns", "have": "has", "play": "plays", "direct": "directs"},
}
