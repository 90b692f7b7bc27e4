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
