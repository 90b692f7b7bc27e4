package glean

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Networks that everybody knows are found though the library has none of them, and names that are
// words as well where a network's doing stands beside them.

//go:embed knownnetworks.txt
var knownNetworksText string

// knownNetworks are the networks of the world by the first word of their names.
var knownNetworks = sync.OnceValue(func() map[string][]called {
	list := map[string][]called{}
	for line := range strings.Lines(knownNetworksText) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		main := ""
		for name := range strings.SplitSeq(line, "|") {
			name, plain := strings.CutSuffix(strings.TrimSpace(name), " ?")
			if main == "" {
				main = name
			}
			var words []string
			for _, t := range tokens(nil, name, 0, len(name)) {
				words = append(words, t.text)
			}
			list[words[0]] = append(list[words[0]], called{words, isNetwork, main, plain})
		}
	}
	return list
})

// inCapitals tells a word of several letters that are all large: "NETFLIX".
func inCapitals(word string) bool {
	return len(word) > 2 && word[0] >= 'A' && word[0] <= 'Z' && word[1] >= 'A' && word[1] <= 'Z' && word == strings.ToUpper(word)
}

// lowered writes such a word as a name: "Netflix".
func lowered(word string) string {
	_, size := utf8.DecodeRuneInString(word)
	return word[:size] + strings.Map(unicode.ToLower, word[size:])
}

// deskHead tells that a name stands as a heading, alone or with others of its kind: "SKY / NOW".
func (r *reader) deskHead(from, to int, s *sentence) bool {
	if !s.heading || s.title || s.to-s.from > 8 {
		return false
	}
	brackets := false
	for k := s.from; k < s.to; k++ {
		t := &r.tokens[k]
		switch {
		case k >= from && k < to, !t.word && t.text != "(" && t.text != ")":
		case t.text == "(":
			brackets = true
		case t.text == ")":
			brackets = false
		case brackets, headWords[t.low], t.mention != 0 && r.mentions[t.mention-1].kind == isNetwork:
		case k >= to && r.isDesk(k):
		default:
			return false
		}
	}
	return true
}

var headWords = words(`and on the original originals series shows network channel tv`)

// isDesk tells that a known network's name begins at a token.
func (r *reader) isDesk(k int) bool {
	return len(knownNetworks()[r.tokens[k].text]) > 0 || plainNames[r.tokens[k].low]
}

var (
	// deskDoes are verbs of networks, behind which a show or a season is what they are done to.
	deskDoes = words(`has have had is are was will wo gave gives given hands handed sets set unveils unveiled dates dated closes closed calls called pulls pulled moves moved shifts
		airs aired streams streamed shows showed starts started begins began ends ended launches launched brings brought plans planned wants wanted decides decided confirms confirmed
		says said insists declined counters countered rolls rolled adds added makes made keeps kept puts put takes took extends extended drops dropped sends sent still also`)
	// deskObjects are what those verbs are done to.
	deskObjects = words(`season series slate schedule lineup line-up order pilot renewal drama comedy sitcom soap thriller run runs show episodes premiere premieres miniseries upfront pickup
		revival reboot procedural dramedy programme primetime it forward`)
)

// deskActs tells that a name that is a word as well, and nobody's first name, does at the beginning of
// a clause what networks do, or that a show is its own: "the Lifetime limited series".
func (r *reader) deskActs(from, to int, s *sentence) bool {
	if !r.tokens[from].upper || to < s.to && (r.tokens[to].name() && !dayNames[r.tokens[to].low] || r.tokens[to].text == "-") {
		return false
	}
	before := r.lowAt(from-1, s)
	if from > s.from && r.tokens[from-1].name() && r.tokens[from-1].mention == 0 && before != "the" && before != "a" && r.tokens[from-1].end+1 == r.tokens[from].start {
		return false
	}
	if before == "the" || before == "a" && from > s.from+1 {
		return r.ownShow(to, s) || to < s.to && dayNames[r.tokens[to].low]
	}
	if givenNames[r.tokens[from].low] {
		return false
	}
	if r.lowAt(to, s) == "and" && to+1 < s.to && r.tokens[to+1].upper && (before == "of" || before == "on") && r.isDesk(to+1) {
		return true
	}
	if from > s.from && before != "," && before != ":" && before != ";" && before != "--" && before != "while" && before != "and" && before != "but" && before != "*" {
		return false
	}
	if !deskDoes[r.lowAt(to, s)] && !orderVerbs[r.lowAt(to, s)] {
		return false
	}
	for k := to + 1; k < s.to && k < to+10; k++ {
		if deskObjects[r.tokens[k].low] || orderVerbs[r.tokens[k].low] {
			return true
		}
	}
	return false
}
