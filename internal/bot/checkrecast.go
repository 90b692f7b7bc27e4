package bot

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// recasts says that a part is given to somebody else: "they recast the sheriff in SHOW", "the
// sheriff got recast".
var recasts = []*regexp.Regexp{
	regexp.MustCompile(`(?i)\b(?:have |has |are |is |just |really )*(?:recast|recasts|recasting|replaced|replacing) (?:the (?:part|role) of )?(?:the )?([\pL.'’ -]+?)(?: (?:in|on|for|with|again|after|smh|lol|lmao|wtf|now)\b.*)?[.!?]*$`),
	regexp.MustCompile(`(?i)^(?:so |wait |omg |and )*(?:the (?:part|role) of )?(?:the )?([\pL.'’ -]+?) (?:(?:in|on|from) .+? )?(?:has been|have been|is being|got|was|is|been|getting) (?:recast|re-cast|replaced)\b`),
}

// withRecasts adds the parts that a message says are recast, by what it calls them: a name, or
// the office of a part that a claim names.
func withRecasts(claims []tv.Claim, text string, shows []names.Entry, known func(show string) *tv.Dossier) []tv.Claim {
	if len(shows) != 1 || slices.ContainsFunc(claims, func(c tv.Claim) bool { return c.Kind == tv.Cast && c.Value.Change == tv.Recast }) {
		return claims
	}
	for _, sentence := range strings.SplitAfter(text, ". ") {
		sentence = strings.TrimSpace(sentence)
		for _, said := range recasts {
			m := said.FindStringSubmatch(sentence)
			if m == nil {
				continue
			}
			if part, ok := partCalled(strings.TrimSpace(m[1]), known(shows[0].ID)); ok {
				return append(claims, tv.Claim{Show: shows[0].ID, ShowName: shows[0].Name, Kind: tv.Cast, Certainty: tv.Confirmed, Quote: sentence,
					CharacterID: part.CharacterID, Value: tv.Value{Character: part.Value.Character, Change: tv.Recast}})
			}
		}
	}
	return claims
}

// partCalled is the one part of a show that some words name: words of its name, or the name of
// who has it, each of which is in it.
func partCalled(called string, known *tv.Dossier) (tv.Claim, bool) {
	var found tv.Claim
	words := strings.Fields(names.Fold(called))
	for _, c := range known.Kind(tv.Cast) {
		if c.Value.Character == "" || len(words) == 0 {
			continue
		}
		in := strings.Fields(names.Fold(c.Value.Character))
		by := strings.Fields(names.Fold(c.Value.Person))
		all := func(of []string) bool {
			return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(of, w) })
		}
		if !all(in) && !all(by) {
			continue
		}
		if found.Kind != "" && found.Value.Character != c.Value.Character {
			return tv.Claim{}, false // it may be either
		}
		found = *c
	}
	return found, found.Kind != ""
}
