package answer

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"backlot/internal/tv"
)

// asksDoer is a question for whoever has done something: "who pushed Kofi", "who rang
// the alarm".
var asksDoer = regexp.MustCompile(`^(?:and |so |but )?who (?:is |was |has |had |will |did )?(?:it that )?([a-z]+)`)

// notDoing are words behind "who" that no deed is told by.
var notDoing = map[string]bool{"is": true, "was": true, "are": true, "were": true, "the": true, "a": true, "dies": true, "died": true, "die": true, "drowned": true, "survives": true, "survived": true}

// saysWho keeps, of claims that are to answer who did something, those that name a
// doer before the deed, or behind "by". That a deed was done, or that it is to be found out who did
// it, is no answer.
func (f *file) saysWho() func(c *tv.Claim) bool {
	m := asksDoer.FindStringSubmatch(fold(f.q.Text))
	if m == nil || notDoing[m[1]] {
		return func(c *tv.Claim) bool { return !f.leavesOpen(c) }
	}
	return func(c *tv.Claim) bool { return namesDoer(c, m[1]) }
}

func namesDoer(c *tv.Claim, deed string) bool {
	for _, text := range []string{c.Value.Text, c.Quote} {
		words := strings.Fields(text)
		for i, w := range words {
			if !among(fold(w), deed) {
				continue
			}
			if i > 0 && passive[fold(words[i-1])] {
				if i+2 < len(words) && fold(words[i+1]) == "by" && capital(words[i+2]) {
					return true
				}
				continue
			}
			for k := max(0, i-6); k < i; k++ {
				if capital(words[k]) && !noName[fold(words[k])] && !wondering[fold(words[k])] {
					return !open(words[k:i])
				}
			}
		}
	}
	return false
}

func capital(word string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "“\"'"))
	return unicode.IsUpper(r)
}

var (
	noName    = map[string]bool{"the": true, "a": true, "an": true, "in": true, "on": true, "at": true, "when": true, "after": true, "as": true, "and": true, "but": true, "it": true}
	passive   = map[string]bool{"is": true, "was": true, "are": true, "were": true, "been": true, "be": true, "being": true, "gets": true, "got": true}
	wondering = map[string]bool{"who": true, "whether": true, "whoever": true, "what": true, "how": true, "if": true}
)

// open reports whether words ask themselves what they are to tell.
func open(words []string) bool {
	for _, w := range words {
		if wondering[fold(w)] {
			return true
		}
	}
	return false
}

// leavesOpen reports whether a claim only says that what is asked is open: "whether
// he jumped or was pushed".
func (f *file) leavesOpen(c *tv.Claim) bool {
	return f.q.Yes && strings.Contains(" "+fold(c.Value.Text+" "+c.Quote)+" ", " whether ")
}
