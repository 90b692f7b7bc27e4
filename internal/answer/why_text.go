package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// WhyWords are the words to search for a sentence that gives the reason of what a question asks,
// where no claim does; none where nothing safely does.
func WhyWords(q ask.Question) []string {
	if !q.Why || q.Yes {
		return nil
	}
	switch q.About {
	case ask.Delay:
		return []string{"moved", "delayed", "pushed", "slipped", "postponed", "expected", "due", "put", "back", "supposed"}
	case ask.Network, ask.Order, ask.Crew, ask.Change, ask.Anything, ask.Plot:
	default:
		return nil
	}
	words := wordsAndNames(q)
	if slices.ContainsFunc(words, func(w string) bool { return kin(w, "move") }) {
		words = append(words, "move", "driven", "because", "due")
	}
	return words
}

// WhyIn finds among sentences about a show the one that has what a question asks the reason of and
// gives that: behind is what an article says next, which may be somebody's words.
func WhyIn(q ask.Question, show tv.Show, found []Sentence, behind, before func(Sentence) []Sentence) (c tv.Claim, ok bool) {
	f := &file{q: q}
	named := f.naming()
	for _, s := range found {
		if s.Others || s.Shared && !hasWord(fold(s.Text), strings.TrimPrefix(fold(show.Name), "the ")) || strings.HasSuffix(s.Text, "?") || !named.inText(s.Text, "") || q.About != ask.Crew && q.Season > 1 && !ofSeason(s, q, 0) && !goesOnAbout(s, q, before) {
			continue
		}
		switch {
		case !isIt(q, s.Text):
		case hasReason(s.Text), q.About == ask.Delay && gives(s.Text):
			return inItsWords(s, show), true
		case q.About != ask.Delay && holds(s.Text, q.Words):
			next := behind(s)
			if len(next) > 0 && strings.ContainsAny(next[0].Text[:min(3, len(next[0].Text))], `"“`) && saysWhy(next[0].Text) {
				return inItsWords(next[0], show), true
			}
		}
	}
	return c, false
}

// goesOnAbout reports whether a sentence that names no season goes on about "it" behind one that
// names the season which is asked about.
func goesOnAbout(s Sentence, q ask.Question, before func(Sentence) []Sentence) bool {
	if len(seasonsIn(s.Text)) > 0 || !aboutIt.MatchString(s.Text) {
		return false
	}
	list := before(s)
	return len(list) > 0 && slices.Contains(seasonsIn(list[0].Text), q.Season)
}

var aboutIt = regexp.MustCompile(`(?i)\b(?:it|the (?:premiere|launch|date|run|new episodes)) (?:was|were|has|had|is|will)\b`)

// isIt reports whether a sentence has what a question asks the reason of.
func isIt(q ask.Question, sentence string) bool {
	switch {
	case q.About == ask.Delay:
		return wasMoved.MatchString(sentence)
	case q.About == ask.Crew:
		return len(q.People) > 0 && notInvolved.MatchString(sentence) && (q.Not || wasNot.MatchString(q.Text))
	case q.About == ask.Network && theMove.MatchString(sentence) && hasKin(strings.Join(q.Words, " "), []string{"move", "moves", "moving", "relocating", "shift"}):
		return true
	case q.About == ask.Change:
		return false // what stands behind the claim of it tells that
	}
	return holds(sentence, q.Words) && len(q.Words) > 1
}

var (
	notInvolved = regexp.MustCompile(`(?i)\b(?:not (?:be )?(?:involved|returning|back|directing|writing)|will not|won['’]t|no longer|stepp(?:ed|ing) (?:down|aside|back)|replaced|has left)\b`)
	theMove     = regexp.MustCompile(`(?i)\bthe (?:move|relocation|switch|shift)\b`)
)

// wordsAndNames are the words of a question, and those of the names of whom it names.
func wordsAndNames(q ask.Question) []string {
	words := slices.Clone(q.Words)
	for _, p := range q.People {
		for _, e := range p.Entries {
			words = append(words, strings.Fields(fold(e.Name))...)
		}
	}
	return words
}
