package score

import (
	"regexp"
	"strings"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// Answer is what was said to a question.
type Answer struct {
	Text      string
	Known     bool
	Certainty tv.Certainty
	Quotes    []string // of the sources
}

// Outcome is what became of a question.
type Outcome string

const (
	Right    Outcome = "right"
	Wrong    Outcome = "wrong"
	Missed   Outcome = "refused wrongly" // the article answers it
	Declined Outcome = "refused rightly"
	Made     Outcome = "answered wrongly" // nothing answers it
)

// verdict judges an answer to a question about an article. An answerable one is
// answered right with one of the expected strings and none of the forbidden; one
// that is not is refused rightly where the answer says that nothing is known.
func (g Gold) verdict(q Question, a Answer) Outcome {
	switch {
	case !q.Answerable && a.Known:
		return Made
	case !q.Answerable:
		return Declined
	case !a.Known:
		return Missed
	}
	text := g.bare(a.Text, q.Expect)
	if holdsAny(text, q.Expect) && !holdsAny(text, q.Forbid) {
		return Right
	}
	return Wrong
}

// longestAnswer is how much of an answer counts, in characters.
const longestAnswer = 500

var address = regexp.MustCompile(`https?://\S+`)

// bare cuts out of an answer what every answer about an article may have: its
// address, and its day, which must not pass for the day that is asked for, unless
// it is just that.
func (g Gold) bare(text string, expect []string) string {
	text = address.ReplaceAllString(text, " ")
	if d := g.Article.Published; !d.IsZero() && !isDay(d, expect) {
		text = strings.NewReplacer(reply.DateWords(d), " ", string(d), " ").Replace(text)
	}
	if r := []rune(text); len(r) > longestAnswer {
		text = string(r[:longestAnswer])
	}
	return names.Fold(text)
}

// isDay reports whether one of the strings is a day, with or without its year.
func isDay(d tv.Date, list []string) bool {
	words := names.Fold(reply.DateWords(d))
	for _, s := range list {
		s = names.Fold(s)
		if strings.Contains(s, " ") && strings.HasPrefix(words+" ", s+" ") {
			return true
		}
	}
	return false
}

func holdsAny(folded string, list []string) bool {
	for _, s := range list {
		if holds(folded, s) {
			return true
		}
	}
	return false
}

// holds looks for a string in a folded text, case and accents aside. It begins
// with a word; where it is short, or ends in a number, it ends with one too:
// "no" is not in "know", nor "season 1" in "season 10".
func holds(folded, s string) bool {
	s = names.Fold(s)
	if s == "" {
		return false
	}
	if last := s[len(s)-1]; len(s) <= 3 || '0' <= last && last <= '9' {
		return strings.Contains(" "+folded+" ", " "+s+" ")
	}
	return strings.Contains(" "+folded, " "+s)
}

// asksFor lists the kinds of claims that answer a kind of question.
func asksFor(kind string) []tv.Kind {
	switch kind {
	case "order", "production":
		return []tv.Kind{tv.Stage, tv.Final}
	case "stage":
		return []tv.Kind{tv.Stage, tv.Final, tv.Premiere}
	case "part", "change":
		return []tv.Kind{tv.Cast}
	case "who":
		return []tv.Kind{tv.Cast, tv.Crew}
	case "news", "person":
		return tv.Kinds
	}
	return []tv.Kind{tv.Kind(kind)}
}

// cites reports whether the sources of an answer hold it: every quote stands in
// the article, and in one there is an expected string, or it is the sentence of
// a claim of the kind that is asked for.
func (g Gold) cites(q Question, a Answer) bool {
	held := false
	for _, quote := range a.Quotes {
		at := strings.Index(g.Article.Text, quote)
		if quote == "" || at < 0 {
			return false
		}
		held = held || holdsAny(names.Fold(quote), q.Expect) || g.speaks(asksFor(q.Kind), at, at+len(quote))
	}
	return held
}

// speaks reports whether a claim of one of the kinds rests on a sentence.
func (g Gold) speaks(kinds []tv.Kind, start, end int) bool {
	for _, c := range g.Claims {
		for _, k := range kinds {
			if c.Kind == k && overlap(c, tv.Claim{Start: start, End: end}) {
				return true
			}
		}
	}
	return false
}
