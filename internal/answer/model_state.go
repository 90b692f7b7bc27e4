package answer

import (
	"regexp"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// ofState are the kinds of claims that tell how a show stands: whoever asks in words nobody else
// would use whether it goes on is answered by one of them, though it has none of these words.
var ofState = []tv.Kind{tv.Stage, tv.Premiere, tv.Finale, tv.Final, tv.OnNetwork}

// tellsState reports whether a claim that has no word of a question for yes or no may answer it all
// the same: of how the show stands, where the rules have not made out what is asked, every other
// word is one of questions, and the season is the one that is named.
func (f *file) tellsState(c *tv.Claim) bool {
	return f.q.About == ask.Anything && len(f.q.People) == 0 && !ofOne.MatchString(f.q.Text) && slices.Contains(ofState, c.Kind) && len(f.unread()) == 0 &&
		(f.q.Season == 0 || f.known.Meant(c) == f.q.Season)
}

// unread are the words of a question that are none of questions and no network of the show.
func (f *file) unread() []string {
	var carriers []string
	for c := range f.each(tv.OnNetwork) {
		carriers = append(carriers, fold(c.Value.Text))
	}
	return slices.DeleteFunc(slices.Clone(f.q.Rest), func(w string) bool {
		return slices.ContainsFunc(carriers, func(n string) bool { return hasWord(n, w) })
	})
}

// ofOne asks of somebody.
var ofOne = regexp.MustCompile(`(?i)\b(?:he|she|him|her|his)\b`)
