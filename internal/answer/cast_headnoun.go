package answer

import (
	"regexp"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// ofPart keeps, where it is asked who has a part that the question describes, the claims which
// have what it is: whoever plays the inspector does not play the inspector's husband.
func (f *file) ofPart() func(*tv.Claim) bool {
	if f.q.About != ask.Part || len(f.q.People) > 0 {
		return func(*tv.Claim) bool { return true }
	}
	kin, is := f.relation(), ""
	if m := partAsked.FindStringSubmatch(fold(f.q.Text)); m != nil {
		is = m[1]
	}
	return func(c *tv.Claim) bool {
		text := sideOf(c).text
		return (kin == "" || meant(text, kin)) && (is == "" || meant(text, is) || is == "head" && anyOf(text, heads))
	}
}

// heads are those who are the head of something.
var heads = []string{"chief", "chiefs", "boss", "director", "leader", "chair", "president", "runs", "leads"}

// partAsked finds what a part is that a question asks for.
var partAsked = regexp.MustCompile(`^(?:so |and |ok )?who (?:plays|played|is playing|voices|voiced|does|portrays) (?:the|his|her|their|a|that) (?:\w+ )*?(\w+)(?: (?:in|on|from|of|who|that|with|now|again|then|at|before|after|for)\b.*)?$`)

// partNamed is what a part is that a question asks for by a word of which questions are made:
// "the boss"; "" where it asks for whoever is in it.
func (f *file) partNamed() string {
	m := partAsked.FindStringSubmatch(fold(f.q.Text))
	if m == nil || castWords[m[1]] || m[1] == "it" {
		return ""
	}
	return m[1]
}

// castWords are for all who are in a show, or for any one of them.
var castWords = setOf("cast", "lead", "leads", "main", "star", "stars", "part", "parts", "role", "roles", "character", "characters", "actor", "actors", "actress", "voice", "voices", "one", "ones", "rest", "others", "show", "series", "season", "protagonist", "hero", "people", "person", "guy", "guys", "music", "theme")

// describeBy takes a word for what describes whoever is asked for.
func (f *file) describeBy(noun string) {
	f.q.Rest = []string{noun}
	if !slices.Contains(f.q.Words, noun) {
		f.q.Words = append(slices.Clone(f.q.Words), noun)
	}
}
