package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// asksDeed asks whether, or how, somebody does a thing.
var asksDeed = regexp.MustCompile(`^(?:so |and |but |ok )?(?:how )?(?:do|does|did|will) (.+)$`)

// noDeed are words between somebody and what they do.
var noDeed = map[string]bool{"and": true, "or": true, "actually": true, "really": true, "ever": true, "finally": true, "manage": true, "to": true, "still": true, "just": true,
	"even": true, "get": true, "end": true, "up": true, "both": true, "s": true, "the": true, "not": true, "first": true}

// vague are deeds that are told by other words.
var vague = map[string]bool{"go": true, "going": true, "be": true, "have": true, "do": true, "come": true, "leave": true, "happen": true, "know": true, "die": true, "exit": true, "return": true, "take": true, "survive": true, "live": true, "think": true, "say": true,
	"story": true, "arc": true}

// deed is what somebody is asked to have done: "find" of "does Runa find the keeper"; ""
// where nothing like that is asked.
func (f *file) deed() string {
	m := asksDeed.FindStringSubmatch(fold(f.q.Text))
	if m == nil || len(f.q.People) == 0 {
		return ""
	}
	names := strings.Fields(strings.Join(f.typed(), " "))
	words := strings.Fields(m[1])
	if !slices.Contains(names, words[0]) {
		return ""
	}
	for _, w := range words {
		if !slices.Contains(names, w) && !noDeed[w] {
			if vague[w] {
				return ""
			}
			return w
		}
	}
	return ""
}

// toDo are the words before "to" and a deed that is done all the same: "goes on to marry".
var toDo = map[string]bool{"on": true, "manages": true, "decides": true, "is": true, "are": true, "begins": true, "starts": true, "chooses": true, "agrees": true, "comes": true, "gets": true}

// does reports whether a claim may tell whether a deed is done: it does not where it has the
// deed only as what somebody means to do, "hired to find", nor where it has no word of the
// question but names.
func (f *file) does(c *tv.Claim, deed string) bool {
	if deed == "" {
		return true
	}
	words := strings.Fields(fold(c.Value.Text))
	found := false
	for i, w := range words {
		if !meant(w, deed) {
			continue
		}
		if i < 2 || !(words[i-1] == "to" && !toDo[words[i-2]] || words[i-1] == "must" || words[i-1] == "whether") {
			return true
		}
		found = true
	}
	return !found && len(f.q.Words) > 0
}
