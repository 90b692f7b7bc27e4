package bot

import (
	"regexp"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
)

// marks are what stands in a message and is no word of it: who is called, what is
// linked, struck out or quoted, how it is set.
var marks = []struct {
	typed *regexp.Regexp
	plain string
}{
	{regexp.MustCompile(`(?s)(?:^|\n)>>> .*`), ""},
	{regexp.MustCompile(`(?m)^> ?.*$`), ""},
	{regexp.MustCompile("(?s)```.*?```"), " "},
	{regexp.MustCompile(`(?s)~~.*?~~`), " "},
	{regexp.MustCompile(`\[([^\]\n]+)\]\(<?https?://[^)\s]+\)`), "$1"},
	{regexp.MustCompile(`<?https?://\S+`), " "},
	{regexp.MustCompile(`<a?:\w+:\d+>|<(?:@[!&]?|#|/[^:>]+:)\d+>|<t:-?\d+(?::\w)?>|@everyone\b|@here\b`), " "},
	{regexp.MustCompile(`(^|\s):[a-z0-9_+-]{2,}:`), "$1"},
	{regexp.MustCompile("\\|\\||\\*+|__+|`|(?m)^#+ |^-# "), ""},
}

// pictures are a run of emoji.
var pictures = regexp.MustCompile(`\s*[\p{So}\x{1F3FB}-\x{1F3FF}\x{FE0F}\x{200D}]+\s*`)

// sentenceWords is how many words a sentence has before an emoji ends it.
const sentenceWords = 3

// worded is a message without what is no word of it. An emoji ends a sentence, where
// there is one before it.
func worded(text string) string {
	for _, m := range marks {
		text = m.typed.ReplaceAllString(text, m.plain)
	}
	var b strings.Builder
	from := 0
	for _, at := range pictures.FindAllStringIndex(text, -1) {
		before := text[from:at[0]]
		b.WriteString(before)
		if len(strings.Fields(before[strings.LastIndexAny(before, ".!?\n")+1:])) >= sentenceWords {
			b.WriteString(".")
		}
		b.WriteString(" ")
		from = at[1]
	}
	return b.String() + text[from:]
}

// capitals are a word in capitals alone.
var capitals = regexp.MustCompile(`\b\p{Lu}{2,}(?:['’]\p{Lu}+)?\b`)

// shout is how many letters a word has that is shouted, and no initials, whatever it is.
const shout = 4

// lowered is a text without its shouting: "NOT", "TOTALLY". Names keep their capitals,
// but where all is shouted.
func lowered(text string, index *names.Index) string {
	if text == strings.ToUpper(text) {
		return strings.ToLower(text)
	}
	spots := index.Spot(text)
	var b strings.Builder
	from := 0
	for _, at := range capitals.FindAllStringIndex(text, -1) {
		word := text[at[0]:at[1]]
		for len(spots) > 0 && spots[0].End <= at[0] {
			spots = spots[1:]
		}
		b.WriteString(text[from:at[0]])
		from = at[1]
		if named := len(spots) > 0 && spots[0].Start < at[1]; !named && (len(word) >= shout || ask.Plain(strings.ToLower(word))) {
			word = strings.ToLower(word)
		}
		b.WriteString(word)
	}
	return b.String() + text[from:]
}

// joke is a message that says itself that it is not meant.
var joke = regexp.MustCompile(`(?im)(?:^|\s)/(?:s|sarcasm|j|joking)\s*$|\b(?:yeah,? right|as if|jk|j/k|just kidding|just joking|im kidding|i'?m kidding|sike|psych)\b`)
