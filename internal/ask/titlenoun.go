package ask

import (
	"regexp"
	"strings"

	"backlot/internal/names"
)

// kindNouns are words for a show that stand behind a part of its title: "the quarry doc".
var kindNouns = set(`one show series drama doc documentary pilot comedy sitcom soap film movie special thing reboot programme`)

// titleByNoun takes a word for the show of whose title it is a part, and of no other's, where it stands
// between an article and what such a thing is.
func (s *scanned) titleByNoun(index *names.Index) {
	for i := 2; i < len(s.tokens) && s.show.Typed == ""; i++ {
		if !kindNouns[s.at(i)] || !s.unknown(i-1) || s.at(i-2) != "the" && s.at(i-2) != "that" {
			continue
		}
		t := s.tokens[i-1]
		shows := onlyShow(index, s.text[t.start:t.end])
		if len(shows) == 1 {
			s.take(found{start: t.start, end: t.end, entries: []names.Entry{shows[0].Entry}}, names.Entry{})
		}
	}
}

// onlyShow is the one show of whose title a word is a part, and nobody's name; an owner's without
// the mark as well: "gravedigger" of The Gravedigger's Wife.
func onlyShow(index *names.Index, word string) []names.Match {
	if len(word) < shortest || len(index.Holding(word, 1, names.Character, names.Person)) > 0 {
		return nil
	}
	for _, typed := range []string{word, word + "'s", word + "s"} {
		if shows := partly(index, typed); len(shows) > 0 {
			return only(shows)
		}
	}
	return nil
}

// titleWords are words of titles as they are shortened, and what else stands for the sign between two.
var titleWords = []struct {
	typed *regexp.Regexp
	whole string
}{
	{regexp.MustCompile(`(?i)\bcelebs?( \pL+)`), "celebrity$1"},
	{regexp.MustCompile(`(?i)(\pL+) n (\pL+)`), "$1 & $2"},
	{regexp.MustCompile(`(?i)\bst\.? (\d+)\b`), "station $1"},
	{regexp.MustCompile(`(?i)\bdr\.? (\pL+)`), "doctor $1"},
	{regexp.MustCompile(`(?i)\bdept\.? (\pL+)`), "department $1"},
}

// titleInFull writes such a word out where a show has it so in its title, beside the word that
// stands next to it.
func titleInFull(typed string, index *names.Index) string {
	if index == nil {
		return typed
	}
	for _, w := range titleWords {
		at := w.typed.FindStringSubmatchIndex(typed)
		if at == nil {
			continue
		}
		group := typed[at[0]:at[1]]
		whole := w.typed.ReplaceAllString(group, w.whole)
		if len(partly(index, group))+len(sameTitle(index, group)) == 0 && len(partly(index, whole))+len(sameTitle(index, whole)) > 0 {
			typed = strings.Replace(typed, group, whole, 1)
		}
	}
	return typed
}
