package ask

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// titledPart reports whether words are a part's title and another of its name: "father quill" is
// Father Malachy Quill, and nobody's father.
func titledPart(m names.Match, typed string) bool {
	words, name := strings.Fields(names.Fold(typed)), strings.Fields(names.Fold(m.By))
	if m.Entry.Kind != names.Character || len(words) != 2 || len(name) < 2 || !titles[words[0]] {
		return false
	}
	return name[0] == words[0] && slices.Contains(name[1:], words[1])
}

// titles stand before the name of who bears them, and are words of questions besides.
var titles = set(`father mother sister brother uncle aunt auntie cousin king queen prince princess judge chief boss captain doctor dr nurse lady lord sir dame miss mrs mr ms`)

// withinTitle is the one show in whose title some words stand together, two of them or more that
// tell: "bin night" is Whose Bin Night Is It? where no other is called so.
func withinTitle(index *names.Index, typed string) []names.Match {
	tell := 0
	for _, w := range strings.Fields(names.Fold(typed)) {
		if !small[w] {
			tell++
		}
	}
	shows := partly(index, typed)
	if tell < 2 || len(shows) != 1 || !strings.Contains(" "+names.Fold(shows[0].By)+" ", " "+names.Fold(typed)+" ") {
		return nil
	}
	return shows
}

// strangeBefore reports whether a word that nobody knows stands before some words, which may be part of
// their name; the verb of a question for somebody is none: "who hosts".
func (s *scanned) strangeBefore(from int) bool {
	return s.unknown(from-1) && !(from == 2 && askers[s.at(0)])
}

// small are words of titles that tell none from another.
var small = set(`the a an of in on at to for and or but by from with without up out off down is are was were be it its you your my our we me us i he she they his her their this that these those
	what who whose how when where why all no not do does did will would can new old last first next season series show`)
