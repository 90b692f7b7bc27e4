package glean

import (
	"strings"

	"backlot/internal/names"
)

// Surnames that are words of the language, and the land that somebody is from before his name.

// shortFamily are surnames of two letters that are words, or sounds, as well.
var shortFamily = words(`oh so an do no ha in my go im ma yu ko`)

// shortSurname tells that a word is a surname and no word of the language: "Oh Jae-hyun".
func (r *reader) shortSurname(from, to int, s *sentence) bool {
	t := r.tokens[from]
	return to-from == 2 && shortFamily[t.low] && !(from == s.from && (t.low == "so" || t.low == "in" || t.low == "no")) && hyphenatedGiven(r.tokens[from+1].text)
}

// hyphenatedGiven tells a given name of two syllables: "Jae-hyun".
func hyphenatedGiven(w string) bool {
	first, second, two := strings.Cut(w, "-")
	return two && len(first) > 1 && len(first) < 7 && len(second) > 1 && len(second) < 7 && 'A' <= w[0] && w[0] <= 'Z' && 'a' <= second[0] && second[0] <= 'z' && 'a' <= first[1] && first[1] <= 'z' &&
		!givenEnds[second] && !stops[second] && !tvNouns[second]
}

// givenEnds follow a name or a place, with a hyphen, in a word for how something is.
var givenEnds = words(`based born led style area bound made wide owned run set long born-and bred ish esque like era only free born part`)

// endsInShort tells that the last of two words is such a surname behind a given name: "Sandra Oh".
func (r *reader) endsInShort(from, to int) bool {
	last := r.tokens[to-1]
	return to-from == 2 && last.low == "oh" && last.upper && givenNames[r.tokens[from].low]
}

// landBefore tells that a word is the land, or the town, of whoever is named behind it: "Argentina's Martín Quiroga".
func (r *reader) landBefore(i int, s *sentence) bool {
	return townNames()[r.tokens[i].low] && i+3 < s.to && r.tokens[i+1].low == "'s" && r.nameAt(i+2) && r.nameAt(i+3) && !stops[r.tokens[i+2].low] && !notPeople[r.tokens[i+3].low] &&
		(i+4 >= s.to || !r.nameAt(i+4)) && (givenNames[names.Fold(r.tokens[i+2].text)] || hyphenatedGiven(r.tokens[i+3].text))
}
