package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// AsksFate is a question whether one character lives or dies.
func AsksFate(q ask.Question) bool {
	return q.Yes && len(q.People) == 1 && q.People[0].Entries[0].Kind == names.Character && has(strings.Fields(fold(q.Text)), fateWords...)
}

// fateWords are what a question or a sentence has on whether somebody lives or dies.
var fateWords = []string{"die", "dies", "died", "dead", "dying", "death", "killed", "survive", "survives", "survived", "alive", "murdered", "perished", "poisoned", "drowned", "executed", "beheaded", "hanged"}

// FateWords are the words to search for it.
func FateWords(q ask.Question) []string { return append(calledWords(q.People[0]), fateWords...) }

// FateIn answers it by a sentence that has a word for it right behind the name.
func FateIn(q ask.Question, show tv.Show, found []Sentence) (tv.Claim, bool) {
	called := calledWords(q.People[0])
	for _, s := range found {
		words := wordsOf(s.Text)
		if s.Others || s.Shared || strings.Contains(s.Text, "?") || q.Season > 0 && !ofSeason(s, q, q.Season) {
			continue
		}
		for i, w := range words {
			if slices.Contains(fateWords, w) && !onlyNamesake(s.Text, called) && slices.ContainsFunc(inClause(words, i), func(w string) bool { return slices.Contains(called, w) }) && !has(words[:i], "whether", "if") {
				return inItsWords(s, show), true
			}
		}
	}
	return tv.Claim{}, false
}

// onlyNamesake reports whether a text has of somebody's names but the last, and that behind another
// first name than theirs.
func onlyNamesake(text string, called []string) bool {
	if len(called) < 2 || has(wordsOf(text), called[:len(called)-1]...) {
		return false
	}
	for _, m := range twoNames.FindAllStringSubmatch(text, -1) {
		if fold(m[2]) == called[len(called)-1] && !ranks[fold(m[1])] {
			return true
		}
	}
	return false
}

var twoNames = regexp.MustCompile(`\b(\p{Lu}[\pL'’-]+) (\p{Lu}[\pL-]+)\b`)

// inClause are the few words that stand before one, without a mark between them.
func inClause(words []string, at int) []string {
	from := max(0, at-beside)
	for i := from; i < at; i++ {
		if words[i] == comma {
			from = i + 1
		}
	}
	return words[from:at]
}

// calledWords are the folded words of the names that somebody may have, without titles.
func calledWords(t ask.Thing) (list []string) {
	for _, e := range t.Entries {
		for _, w := range telling(fold(e.Name)) {
			if !ranks[w] {
				list = append(list, w)
			}
		}
	}
	return list
}

// AsksKinsPart is a question for who plays what is somebody's kin.
func AsksKinsPart(q ask.Question) bool {
	return q.About == ask.Part && len(q.People) == 1 && (&file{q: q}).relation() != ""
}

// KinWords are the words to search for whoever has that part.
func KinWords(q ask.Question) []string {
	kin := (&file{q: q}).relation()
	return slices.Concat(calledWords(q.People[0]), []string{kin}, alikes[listed(kin)])
}

// KinIn answers it by a sentence that tells of that kin beside the name, and of who plays them:
// "Gemma Haines, who plays Penhale's mother Judith".
func KinIn(q ask.Question, show tv.Show, found []Sentence) (tv.Claim, bool) {
	kin := (&file{q: q}).relation()
	called, others := calledWords(q.People[0]), alikes[listed(kin)]
	is := func(w string) bool { return w == kin || slices.Contains(others, w) }
	owner := func(w string) bool {
		return slices.Contains(called, w) || len(w) > 3 && slices.Contains(called, strings.TrimSuffix(w, "s"))
	}
	for _, s := range found {
		words := wordsOf(s.Text)
		if s.Others || s.Shared || !slices.ContainsFunc(words, func(w string) bool { return slices.Contains(playWords, w) }) {
			continue
		}
		for i, w := range words {
			behind := words[i+1 : min(len(words), i+beside)]
			if is(w) && (slices.ContainsFunc(inClause(words, i), owner) || len(behind) > 0 && behind[0] == "of" && slices.ContainsFunc(behind, owner)) {
				return inItsWords(s, show), true
			}
		}
	}
	return tv.Claim{}, false
}
