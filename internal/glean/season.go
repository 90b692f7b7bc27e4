package glean

import (
	"strconv"
	"strings"
)

var ordinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
	"twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
	"twentieth": 20, "freshman": 1, "debut": 1, "inaugural": 1, "sophomore": 2, "junior": 3,
}

var cardinals = map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "twenty-two": 22,
	"twenty-four": 24,
}

// seasonNouns take a number behind them ("season 2") or before them ("second
// season"); the loose ones take only the latter.
var (
	seasonNouns = map[string]bool{"season": true, "seasons": true, "series": true, "volume": true}
	looseNouns  = map[string]bool{"season": true, "series": true, "run": true, "outing": true, "instalment": true, "installment": true, "chapter": true, "go-round": true, "volume": true, "year": true}
	between     = map[string]bool{"and": true, "final": true, "last": true, "full": true, "new": true, "upcoming": true, "(": true, ")": true, ",": true, "live-action": true, "concluding": true, "closing": true, "latest": true, "current": true, "-": true, "third-and-final": true, "shortened": true, "extended": true}
)

// highestSeason is the most a show can have for us; beyond it a number is something else.
const highestSeason = 99

func (r *reader) mentionSeasons() {
	numbers := map[int]bool{}
	for _, s := range r.sentences {
		for i := s.from; i < s.to; i++ {
			if m, ok := r.seasonAt(i, s.to); ok && r.take(m) {
				i = m.to - 1
				numbers[m.season], numbers[max(m.also, m.season)] = true, true
			} else if n := cardinals[r.tokens[i].low]; n > 1 && i+1 < s.to && (r.tokens[i+1].low == "seasons" || r.tokens[i+1].low == "series") {
				numbers[n] = true
			}
		}
	}
	for _, s := range r.sentences {
		for i := s.from + 1; i < s.to; i++ {
			if n := ordinal(r.tokens[i].low); n > 0 && r.tokens[i].mention == 0 && (numbers[n] || numbers[n-1] || numbers[n+1] || r.explained(i, s)) && r.standsAlone(i, s) && !r.ofParts(i, s) {
				r.take(mention{kind: isSeason, season: n, from: i, to: i + 1})
			}
		}
	}
}

var (
	// beforeAlone and behindAlone are what stands round an ordinal whose noun has been said before: "has not ordered a fourth, though".
	beforeAlone = words("the a an no its that")
	behindAlone = words(`. , ; : ) ? ! " is was will would has had have may might could did does also and or but when which if that though although while
		goes moves opens opened until before by to next this should can not ' -- followed follows arrived arrives began begins ended ends started starts aired airs landed lands premiered premieres came comes returned wrapped finished in on looks
		ran runs went goes debuted debuts`)
	// notAlone are what stands before such an ordinal in phrases that count something else.
	notAlone = words("for by in just than wait within per split at from only like to")
)

// standsAlone tells an ordinal whose noun was said before: "the second followed in January".
func (r *reader) standsAlone(i int, s sentence) bool {
	before := r.tokens[i-1].low
	if !beforeAlone[before] || i+1 < s.to && !behindAlone[r.tokens[i+1].low] {
		return false
	}
	if n := ordinal(r.tokens[i].low); n > 20 || n == 1 && (before != "the" || i+1 >= s.to || !verbAlone[r.tokens[i+1].low] && !(i+3 < s.to && r.tokens[i+1].text == "," && r.tokens[i+2].low == "which" && (verbAlone[r.tokens[i+3].low] || r.tokens[i+3].low == "went"))) {
		return false
	}
	if i-2 >= s.from {
		if two := r.tokens[i-2].low; notAlone[two] && before != "its" {
			return two == "for" && before != "the" && i+1 < s.to && r.tokens[i+1].low != ","
		}
	}
	return true
}

// explained tells "that series, the fourth,".
func (r *reader) explained(i int, s sentence) bool {
	return i-3 >= s.from && r.tokens[i-2].low == "," && looseNouns[r.tokens[i-3].low]
}

var verbAlone = words("followed arrived began ended started aired landed premiered came wrapped ran debuted")

// joinsNumbers stand between the numbers of two seasons.
var joinsNumbers = words("and & to through")

// inARow follows a year that is none of a show's: "for the second year running".
var inARow = words("running in straight consecutive")

// seasonAt reads a season that begins with that token.
func (r *reader) seasonAt(i, to int) (mention, bool) {
	t := r.tokens[i]
	if m, ok := codeSeason(t); ok {
		m.from, m.to = i, i+1
		return m, true
	}
	if seasonNouns[t.low] && i+1 < to {
		if n := numberOf(t, r.tokens[i+1]); n > 0 && (t.low != "series" || !r.counts(i+1, to)) {
			m := mention{kind: isSeason, season: n, from: i, to: i + 2}
			if i+3 < to && joinsNumbers[r.tokens[i+2].low] && t.low != "season" {
				if k := numeral(r.tokens[i+3].low); k > n {
					m.also, m.to = k, i+4
				}
			}
			return r.episodeBehind(m, to), true
		}
		return mention{}, false
	}
	if m, ok := compound(t); ok {
		m.from, m.to = i, i+1
		return m, true
	}
	n := ordinal(t.low)
	if n == 0 {
		return mention{}, false
	}
	if n == 2 && t.low == "sophomore" && i+1 < to && ofSophomore[r.tokens[i+1].low] {
		return mention{kind: isSeason, season: n, from: i, to: i + 1}, true
	}
	for k := i + 1; k < to && k <= i+5; k++ {
		low := r.tokens[k].low
		if looseNouns[low] {
			if low == "series" && n == 1 && k+1 < to && r.tokens[k+1].low == "of" || low == "year" && (k > i+1 || k+1 < to && inARow[r.tokens[k+1].low]) {
				return mention{}, false
			}
			return mention{kind: isSeason, season: n, from: i, to: k + 1}, true
		}
		if m, ok := r.twoSeasons(i, k, to); ok {
			return m, true
		}
		if !between[low] && !counted(low) {
			break
		}
	}
	return mention{}, false
}

// twoSeasons reads "third and fourth seasons" and "a seventh and an eighth season".
func (r *reader) twoSeasons(i, k, to int) (mention, bool) {
	n := ordinal(r.tokens[i].low)
	if r.tokens[k].low != "and" || k+2 >= to {
		return mention{}, false
	}
	if low := r.tokens[k+1].low; low == "a" || low == "an" || low == "the" {
		k++
	}
	if k+2 < to && ordinal(r.tokens[k+1].low) > n && looseNouns[strings.TrimSuffix(r.tokens[k+2].low, "s")] || k+2 < to && ordinal(r.tokens[k+1].low) > n && r.tokens[k+2].low == "series" {
		return mention{kind: isSeason, season: n, also: ordinal(r.tokens[k+1].low), from: i, to: k + 3}, true
	}
	return mention{}, false
}

// ofSophomore are what a second season may lend its word to without being named.
var ofSophomore = words("finale premiere opener ender cliffhanger closer renewal order")

// counted tells "10-episode", which may stand between an ordinal and its season.
func counted(low string) bool {
	return strings.HasSuffix(low, "-episode") || strings.HasSuffix(low, "-part") || strings.HasSuffix(low, "-hour")
}

// compound reads "third-season" and "season-three".
func compound(t token) (mention, bool) {
	a, b, cut := strings.Cut(t.low, "-")
	if !cut || strings.Contains(b, "-") {
		return mention{}, false
	}
	if n := ordinal(a); n > 0 && (b == "season" || b == "series") {
		return mention{kind: isSeason, season: n}, true
	}
	if n := numeral(b); n > 0 && (a == "season" || a == "series") {
		return mention{kind: isSeason, season: n}, true
	}
	return mention{}, false
}

// romans are numbers of seasons as some titles write them.
var romans = map[string]int{"II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}

// numberOf reads the number behind "season", in digits, in words or in Roman letters.
func numberOf(noun, t token) int {
	if n := numeral(t.low); n > 0 {
		return n
	}
	if n := romans[t.text]; n > 0 && noun.upper {
		return n
	}
	if t.text == "I" && noun.text == "Volume" {
		return 1
	}
	return 0
}

// counts tells that the number is of something else: "series two episodes".
func (r *reader) counts(i, to int) bool {
	return i+1 < to && (r.tokens[i+1].low == "episodes" || r.tokens[i+1].low == "parts" || r.tokens[i+1].low == "of" && !r.tokens[i-1].upper && !(i > 1 && beforeSeries[r.tokens[i-2].low]) && !(i+2 < to && (r.tokens[i+2].upper || isQuote(r.tokens[i+2].text))))
}

// beforeSeries are words behind which "series two of" is a season: "confirmed for series two of Sherwood".
var beforeSeries = words(`for of in on to from into about with after before until and over`)

// episodeBehind adds the episode of "season 2, episode 4".
func (r *reader) episodeBehind(m mention, to int) mention {
	k := m.to
	if k < to && r.tokens[k].low == "," {
		k++
	}
	if k+1 < to && r.tokens[k].low == "episode" {
		if n := numeral(r.tokens[k+1].low); n > 0 {
			m.also, m.episode, m.to = n, true, k+2
		}
	}
	return m
}

// codeSeason reads "S2" and "S2E4".
func codeSeason(t token) (mention, bool) {
	if len(t.low) < 2 || t.low[0] != 's' || !digit(t.low[1]) || len(t.low) > 7 {
		return mention{}, false
	}
	season, episode, cut := strings.Cut(t.low[1:], "e")
	m := mention{kind: isSeason, season: numeral(season), also: numeral(episode), episode: cut}
	return m, m.season > 0 && (!cut || m.also > 0)
}

// numeral reads a season's number in digits or in words; 0 for anything else.
func numeral(s string) int {
	if n := cardinals[s]; n > 0 {
		return n
	}
	if len(s) > 2 || s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n > highestSeason || n < 0 {
		return 0
	}
	return n
}

// ordinal reads "third" and "3rd"; 0 for anything else.
func ordinal(s string) int {
	if n := ordinals[s]; n > 0 {
		return n
	}
	if s == "" || !digit(s[0]) {
		return 0
	}
	for _, end := range []string{"st", "nd", "rd", "th"} {
		if n, ok := strings.CutSuffix(s, end); ok && n != "" {
			return numeral(n)
		}
	}
	return 0
}
