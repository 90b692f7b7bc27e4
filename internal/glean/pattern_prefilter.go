package glean

import "strings"

// ruleSet is a set of rules: a bit for each place in the list of rules.
type ruleSet []uint64

func (s ruleSet) add(k int)      { s[k/64] |= 1 << (k % 64) }
func (s ruleSet) has(k int) bool { return s[k/64]&(1<<(k%64)) != 0 }

func (s ruleSet) join(other ruleSet) {
	for i := range s {
		s[i] |= other[i]
	}
}

// needed tells which rules of a list can match a text, by pieces of text one of
// which each rule needs. Most rules need words that a sentence has not, and to look
// for the words of one rule after the other would take as long as all the matching;
// here the sentence is gone through once for all of them.
type needed struct {
	size   int
	always ruleSet            // rules that need nothing
	words  map[string][]piece // pieces that begin at a space, by their first bytes
	loose  []piece            // the few others
}

// piece is a piece of text with the rules that need it or others.
type piece struct {
	text  string
	rules ruleSet
}

// keyLength is how many bytes of a piece are looked up.
const keyLength = 3

// neededBy makes what tells the rules by the pieces that each of them needs; an
// empty piece is in every text.
func neededBy(list []rule, pieces func(x *rule) []string) *needed {
	n := &needed{size: (len(list) + 63) / 64, words: map[string][]piece{}}
	sets := map[string]ruleSet{"": make(ruleSet, n.size)}
	for k := range list {
		for _, p := range pieces(&list[k]) {
			if sets[p] == nil {
				sets[p] = make(ruleSet, n.size)
			}
			sets[p].add(k)
		}
	}
	for text, set := range sets {
		switch {
		case text == "":
			n.always = set
		case text[0] == ' ' && len(text) >= keyLength:
			n.words[text[:keyLength]] = append(n.words[text[:keyLength]], piece{text, set})
		default:
			n.loose = append(n.loose, piece{text, set})
		}
	}
	return n
}

// in gives the rules that need nothing or have what they need in a text.
func (n *needed) in(text string) ruleSet {
	found := make(ruleSet, n.size)
	found.join(n.always)
	for _, p := range n.loose {
		if strings.Contains(text, p.text) {
			found.join(p.rules)
		}
	}
	for i := 0; i+keyLength <= len(text); i++ {
		if text[i] != ' ' {
			continue
		}
		for _, p := range n.words[text[i:i+keyLength]] {
			if strings.HasPrefix(text[i:], p.text) {
				found.join(p.rules)
			}
		}
	}
	return found
}

var (
	byWord = neededBy(rules, func(x *rule) []string { return x.words })
	bySort = neededBy(rules, func(x *rule) (sorts []string) {
		for _, letter := range x.needs {
			sorts = append(sorts, "<"+string(letter))
		}
		if sorts == nil {
			return []string{""}
		}
		return sorts
	})
)

// mayMatch gives the rules that can match a sentence, as far as its words and its
// mentions tell.
func mayMatch(text string) ruleSet {
	may, sorts := byWord.in(text), bySort.in(text)
	for i := range may {
		may[i] &= sorts[i]
	}
	return may
}
