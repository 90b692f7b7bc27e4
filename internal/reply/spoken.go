package reply

import (
	"regexp"
	"strings"
	"unicode"

	"backlot/internal/tv"
)

// ofOneself are the words of whoever speaks of themselves: told bare, they would be ours.
var ofOneself = regexp.MustCompile(`\b(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Mm]y|[Mm]yself|[Oo]ur|ours|us|ourselves)\b`)

// Spoken is what a claim says in somebody's words, as theirs: between quotation marks
// where they are to the letter, and behind the name of whoever is known to say it.
func Spoken(c tv.Claim) Text {
	words := strings.TrimSpace(c.Value.Text)
	said := Words(words)
	first := ofOneself.MatchString(words)
	if first || c.Kind == tv.Quote && toTheLetter(words, c.Quote) {
		said = Words(Quoted(strings.TrimRight(words, "\"”")))
	} else if c.Kind != tv.Quote || namesSpeaker(words, c.By) {
		return said
	}
	if c.By == "" || namesSpeaker(words, c.By) && !first {
		return said
	}
	return Say("quote.by", "who", Words(c.By), "said", said)
}

// InTheirWords is that without the name, for an answer that has it already.
func InTheirWords(c tv.Claim) Text {
	c.By = ""
	return Spoken(c)
}

// toTheLetter reports whether words stand in a sentence as they are.
func toTheLetter(words, sentence string) bool {
	return strings.Contains(" "+bare(sentence)+" ", " "+bare(words)+" ")
}

// namesSpeaker reports whether words tell themselves whose they are: "Haigh: there is no
// more", "Ahn envied Kim his sea".
func namesSpeaker(words, by string) bool {
	if by == "" {
		return false
	}
	said := " " + bare(words) + " "
	names := strings.Fields(bare(strings.Split(by, ",")[0]))
	for _, name := range names {
		if len(name) > 2 && strings.HasPrefix(said, " "+name+" ") {
			return true
		}
	}
	return len(names) > 0 && strings.Contains(said, " "+names[len(names)-1]+" ")
}

// bare is a text as its words alone, with one space between them.
func bare(text string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}
