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
	"twenty-four": 24, "ii": 2, "iii": 3, "iv": 4,
}

// seasonNouns take a number behind them ("season 2") or before them ("second
// season"); the loose ones take only the latter.
var (
	seasonNouns = map[string]bool{"season": true, "seasons": true, "series": true, "volume": true}
	looseNouns  = map[string]bool{"season": true, "series": true, "run": true, "outing": true, "instalment": true, "installment": true, "chapter": true, "go-round": true, "volume": true, "year": true}
	between     = map[string]bool{"and": true, "final": true, "last": true, "full": true, "new": true, "upcoming": true, "(": true, ")": true, ",": true, "live-action": true, "ten-episode": true, "eight-episode": true, "six-part": true, "eight-part": true, "fifth": true, "concluding": true, "closing": true, "-": true, "latest": true, "current": true}
)

// highestSeason is the most a show can have for us; beyond it a number is something else.
const highestSeason = 99

func (r *reader) mentionSeasons() {
	for _, s := range r.sentences {
		for i := s.from; i < s.to; i++ {
			if m, ok := r.seasonAt(i, s.to); ok && r.take(m) {
				i = m.to - 1
			}
		}
	}
	if len(r.mentions) == 0 {
		return // nothing tells that an ordinal alone is a season's
	}
	for _, s := range r.sentences {
		for i := s.from + 1; i < s.to; i++ {
			if n := ordinal(r.tokens[i].low); n > 0 && n < 30 && r.tokens[i].mention == 0 && r.standsAlone(i, n, s.to) {
				r.take(mention{kind: isSeason, season: n, from: i, to: i + 1})
			}
		}
	}
}

// aloneBehind may stand behind an ordinal that is a season's: "a third, if it comes", "the second follows".
var aloneBehind = words(`follows followed arrives arrived is was will would has had may might could can begins began goes starts ends ended moves opens finishes , . ; : " ! ? ' -- when at
	comes came should until before by and or but this next in on did to if though although`)

// standsAlone tells that an ordinal has no noun and is a season's all the same.
func (r *reader) standsAlone(i, n, to int) bool {
	switch r.tokens[i-1].low {
	case "a", "the", "no", "that":
	default:
		return false
	}
	if i > 1 {
		switch r.tokens[i-2].low {
		case "by", "than", "in", "since", "at", "from", "time":
			return false
		}
	}
	if i+1 >= to {
		return n > 1
	}
	low := r.tokens[i+1].low
	if n == 1 {
		switch low {
		case "arrived", "was", "went", "followed", "ended", "came", "aired":
			return true
		}
		return i+2 < to && r.tokens[i+2].low == "went"
	}
	if low == "," && i+2 < to && r.tokens[i+2].word && r.tokens[i+2].low != "if" && i > 1 && r.tokens[i-2].low == "and" {
		return false
	}
	return aloneBehind[low]
}

// seasonAt reads a season that begins with that token.
func (r *reader) seasonAt(i, to int) (mention, bool) {
	t := r.tokens[i]
	if m, ok := codeSeason(t); ok {
		m.from, m.to = i, i+1
		return m, true
	}
	if seasonNouns[t.low] && i+1 < to {
		if n := numeral(r.tokens[i+1].low); n > 0 && (t.low != "series" || !r.counts(i+1, to)) {
			m := mention{kind: isSeason, season: n, from: i, to: i + 2}
			if i+3 < to && (r.tokens[i+2].low == "and" || r.tokens[i+2].low == "&") && t.low == "seasons" {
				if k := numeral(r.tokens[i+3].low); k > n {
					m.also, m.to = k, i+4
				}
			}
			return r.episodeBehind(m, to), true
		}
		return mention{}, false
	}
	n := ordinal(t.low)
	if n == 0 {
		first, cut := strings.CutSuffix(t.low, "-season") // "third-season renewal"
		if n := ordinal(first); cut && n > 0 {
			return mention{kind: isSeason, season: n, from: i, to: i + 1}, true
		}
		return mention{}, false
	}
	for k := i + 1; k < to && k <= i+5; k++ {
		low := r.tokens[k].low
		if looseNouns[low] {
			if low == "series" && n == 1 && k+1 < to && r.tokens[k+1].low == "of" || low == "year" && k > i+1 {
				return mention{}, false
			}
			return mention{kind: isSeason, season: n, from: i, to: k + 1}, true
		}
		if low == "and" && k+1 < to && ordinal(r.tokens[k+1].low) > n && k+2 < to && r.tokens[k+2].low == "seasons" {
			return mention{kind: isSeason, season: n, also: ordinal(r.tokens[k+1].low), from: i, to: k + 3}, true
		}
		if !between[low] {
			break
		}
	}
	return mention{}, false
}

// counts tells that the number is of something else: "series two episodes".
func (r *reader) counts(i, to int) bool {
	return i+1 < to && (r.tokens[i+1].low == "episodes" || r.tokens[i+1].low == "of")
}

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
	for _, end := range []string{"st", "nd", "rd", "th"} {
		if n, ok := strings.CutSuffix(s, end); ok && n != "" && digit(n[0]) {
			return numeral(n)
		}
	}
	return 0
}
