package ask

import (
	"regexp"
	"strconv"
)

// seasonWords stand before or after a season's number.
var seasonWords = set(`season series part volume vol chapter book year run outing instalment installment cycle s`)

// helpings stand for a season behind its number.
var helpings = set(`helping serving round go lot batch dose`)

// loneWords are season words whose plain number after them is no season: "series
// 2" is one, "part 2" too, but "year 2027" is a date and "run 3" nothing.
var loneWords = set(`season series part volume vol chapter book s cycle`)

var ordinals = func() map[string]int {
	m := map[string]int{"sophomore": 2, "debut": 1, "freshman": 1, "inaugural": 1}
	for i, w := range []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"} {
		m[w] = i + 1
	}
	for n := 1; n < 60; n++ {
		suffix := "th"
		switch {
		case n%10 == 1 && n != 11:
			suffix = "st"
		case n%10 == 2 && n != 12:
			suffix = "nd"
		case n%10 == 3 && n != 13:
			suffix = "rd"
		}
		m[strconv.Itoa(n)+suffix] = n
	}
	return m
}()

var cardinals = func() map[string]int {
	m := map[string]int{"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7}
	for i, w := range []string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"} {
		m[w] = i + 1
	}
	return m
}()

// short is "s2", "s02e03", "season2".
var short = regexp.MustCompile(`^(?:s|season|szn|series)(\d{1,2})(?:e\d{1,3})?$`)

// oneEpisode is "s02e03", or "episode 3".
var oneEpisode = regexp.MustCompile(`(?i)\bs\d{1,2}e(\d{1,3})\b|\b(?:ep|episode) #?(\d{1,3})\b`)

// episode is the number of the one episode that a question names; 0 where it names
// none.
func episode(text string) int {
	m := oneEpisode.FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	n, _ := strconv.Atoi(m[1] + m[2])
	return n
}

// highest season that is read; what is above is a year.
const highest = 99

// cardinal reads a number in digits or words; 0 where it is none.
func cardinal(word string) int {
	if n, ok := cardinals[word]; ok {
		return n
	}
	if n, err := strconv.Atoi(word); err == nil && n > 0 && n <= highest {
		return n
	}
	return 0
}

// seasons finds the season a question names, and sets a token in its place. Of
// several the first is asked about.
func (s *scanned) seasons() {
	for i := 0; i < len(s.tokens); i++ {
		n, j := s.seasonAt(i)
		if j == 0 {
			continue
		}
		s.put(i, j, "SEASON")
		s.tokens[i].n = n
		if n > 0 && s.season == 0 {
			s.season = n
		}
		if n == 0 {
			s.next = true
		}
	}
	s.bareNumber()
	s.theLastOne()
}

// seasonAt reads a season at token i, up to token j; j is 0 where there is none.
// n is 0 for "next season".
func (s *scanned) seasonAt(i int) (n, j int) {
	w := s.at(i)
	if m := short.FindStringSubmatch(w); m != nil {
		n, _ = strconv.Atoi(m[1])
		return n, i + 1
	}
	next := s.at(i + 1)
	if loneWords[w] && cardinal(next) > 0 {
		return cardinal(next), i + 2
	}
	if w == "season" && ordinals[next] > 0 {
		return ordinals[next], i + 2
	}
	if ordinals[w] > 0 {
		if seasonWords[next] {
			return ordinals[w], i + 2
		}
		if next == "SHOW" && (s.at(i-1) == "a" || seasonWords[s.at(i+2)]) {
			return ordinals[w], i + 1 // "a third SHOW", "the first SHOW season"
		}
		if next == "one" && (s.at(i-1) == "a" || s.at(i-1) == "the" && ordinals[w] > 1) && i+2 == len(s.tokens) {
			return ordinals[w], i + 2 // "will they do a third one"
		}
		if i > 2 && s.at(i-1) == "a" && ordinals[w] > 1 && i+1 == len(s.tokens) {
			return ordinals[w], i + 1 // "did they say yes to a fourth"
		}
		if (next == "and" || next == "final" || next == "last") && (seasonWords[s.at(i+2)] || seasonWords[s.at(i+3)]) {
			return ordinals[w], i + 1 // "the fourth and final season" is the last as well
		}
	}
	if (ordinals[w] > 0 || w == "next") && (next == "lot" || next == "batch") && s.at(i+2) == "of" && s.at(i+3) == "SHOW" {
		return ordinals[w], i + 3 // "a third lot of it"
	}
	if (w == "year" || w == "round") && cardinals[next] > 0 {
		return cardinals[next], i + 2 // "did they commit to year two"
	}
	if ordinals[w] > 1 && helpings[next] && (s.at(i+2) == "" || (s.at(i+2) == "of" || s.at(i+2) == "for") && s.at(i+3) == "SHOW") {
		return ordinals[w], i + 2 // "a second helping of it"
	}
	if (w == "next" || w == "new" || w == "upcoming" || w == "following") && (next == "season" || next == "series" && s.at(i+2) == "of") {
		return 0, i + 2
	}
	return 0, 0
}

// bareNumber takes the number behind a show's name for its season: "severance
// 2".
func (s *scanned) bareNumber() {
	if s.season != 0 {
		return
	}
	for i := range s.tokens {
		if s.at(i) != "SHOW" {
			continue
		}
		if n := cardinal(s.at(i + 1)); n > 0 && !s.meansShow(i+1) && s.at(i+2) != "episodes" && s.at(i+2) != "years" && s.at(i+2) != "or" && !(s.unknown(i+2) && s.tokens[i+1].word != strconv.Itoa(n)) {
			s.season = n
			s.put(i+1, i+2, "SEASON")
			s.tokens[i+1].n = n
			return
		}
	}
}
