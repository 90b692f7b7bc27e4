package answer

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"backlot/internal/tv"
)

// asksDoer is a question for whoever has done something: "who pushed Kofi", "who rang
// the alarm".
var asksDoer = regexp.MustCompile(`^(?:and |so |but )?who (?:is |was |has |had |will |did )?(?:it that )?([a-z]+)`)

// dying are words of notDoing that are deeds all the same where they are done to somebody: "who
// drowned the teacher".
var dying = map[string]bool{"drowned": true, "survived": true}

// notDoing are words behind "who" that no deed is told by.
var notDoing = map[string]bool{"is": true, "was": true, "are": true, "were": true, "the": true, "a": true, "dies": true, "died": true, "die": true, "drowned": true, "survives": true, "survived": true}

// asksWhom is a question for whoever somebody has done something to: "who did Kofi push".
var asksWhom = regexp.MustCompile(`^(?:and |so |but )?whom? (?:was|is|did|does|has|will) (?:it )?(?:that )?(.+)$`)

// asksVictim is a question for whom something is done to: "who gets killed".
var asksVictim = regexp.MustCompile(`^(?:and |so |but )?who(?: is| was| gets| got| will be| is getting| are they| s)+ (?:\w+ed|shot|killing|dying)\b`)

// someDead is in words that tell of somebody's death, and not only of deaths.
var someDead = regexp.MustCompile(`(?i)\b(die|dies|died|dead|dying|killed|kills|murdered|drown|drowns|drowned|shot|stabbed|poisoned|strangled|hanged|executed|beheaded)\b`)

// asksOwner is a question for whose something is.
var asksOwner = regexp.MustCompile(`^(?:and |so |but )?whose (?:is the )?([a-z]+?) ?s? (?:is|was|are|were|in|on|at|under|behind)\b`)

// does is a question for what somebody does, and not for who they are.
var does = regexp.MustCompile(`\bwhom? (?:did|does|has|will) `)

// toSomebody is what follows a deed that is done to somebody or something.
var toSomebody = map[string]bool{"the": true, "a": true, "an": true, "his": true, "her": true, "their": true, "him": true, "them": true, "all": true}

// saysWho keeps, of claims that are to answer who did something, those that name a
// doer before the deed, or behind "by"; of those that are to answer whom it was done to,
// those that name somebody else. That a deed was done, or that it is to be found out who did
// it, is no answer.
func (f *file) saysWho() func(c *tv.Claim) bool {
	text := fold(f.q.Text)
	if who, deed := f.deedTo(text); deed != "" {
		return func(c *tv.Claim) bool { return !no(*c) && namesDone(c, who, deed) }
	}
	if m := asksOwner.FindStringSubmatch(text); m != nil && m[1] != "idea" {
		owned := regexp.MustCompile(`\p{Lu}[\pL-]+['’]s? (?:\w+ )?` + m[1] + `|(?i:` + m[1] + `) (?:(?:is|was) (?:that|the|his|her|\p{Lu})|belongs|of)\b`)
		return func(c *tv.Claim) bool { return !no(*c) && owned.MatchString(c.Value.Text+" "+c.Quote) }
	}
	m := asksDoer.FindStringSubmatch(text)
	if m != nil && asksVictim.MatchString(text) {
		return func(c *tv.Claim) bool {
			return !f.leavesOpen(c) && (!has(f.q.Words, deathWords...) || someDead.MatchString(c.Value.Text))
		}
	}
	if m == nil {
		return func(c *tv.Claim) bool { return !f.leavesOpen(c) }
	}
	_, behind, _ := strings.Cut(text, m[1]+" ")
	next, _, _ := strings.Cut(behind, " ")
	if notDoing[m[1]] && (!dying[m[1]] || !toSomebody[next]) {
		return func(c *tv.Claim) bool { return !f.leavesOpen(c) }
	}
	behind = text[strings.Index(text, m[1]):]
	return func(c *tv.Claim) bool { return !no(*c) && namesDoer(c, m[1], behind) }
}

// deedTo is somebody of the question, and what they have done to whoever is asked for; ""
// where it asks for nobody like that.
func (f *file) deedTo(text string) (who, deed string) {
	m := asksWhom.FindStringSubmatch(text)
	if m == nil {
		return "", ""
	}
	if len(f.q.People) > 0 {
		who = fold(f.q.People[0].Typed)
	} else if first, _, _ := strings.Cut(m[1], " "); slices.Contains(f.q.Rest, first) && does.MatchString(text) {
		who = first // of whom nothing else is known
	}
	behind, ok := strings.CutPrefix(m[1], who+" ")
	if !ok || who == "" {
		return "", ""
	}
	deed, _, _ = strings.Cut(behind, " ")
	return who, deed
}

// namesDone reports whether a claim names somebody behind a deed, other than who did it.
func namesDone(c *tv.Claim, who, deed string) bool {
	for _, text := range []string{c.Value.Text, c.Quote} {
		words := strings.Fields(text)
		for i, w := range words {
			if !meant(fold(w), deed) {
				continue
			}
			for _, next := range words[i+1 : min(i+6, len(words))] {
				if capital(next) && !overlaps(who, []string{fold(next)}) {
					return true
				}
			}
		}
	}
	return false
}

// namesDoer reports whether a claim names somebody before a deed who is not in what is asked
// behind it: to whom it was done.
func namesDoer(c *tv.Claim, deed, behind string) bool {
	for _, text := range []string{c.Value.Text, c.Quote} {
		words := strings.Fields(text)
		for i, w := range words {
			if !meant(fold(w), deed) {
				continue
			}
			if i > 0 && beforeThing[fold(words[i-1])] {
				continue // "a locked door": nobody does it
			}
			if i > 0 && passive[fold(words[i-1])] && !strings.HasSuffix(w, "ing") {
				if i+2 < len(words) && fold(words[i+1]) == "by" && capital(words[i+2]) {
					return true
				}
				continue
			}
			for k := max(0, i-6); k < i; k++ {
				if capital(words[k]) && !noName[fold(words[k])] && !wondering[fold(words[k])] && !among(behind, fold(words[k])) {
					return !open(words[k:i]) && !slices.Contains(words[k:i], "where")
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

// beforeThing are words before which no deed stands, but what something is.
var beforeThing = map[string]bool{"a": true, "an": true, "the": true, "his": true, "her": true, "their": true, "its": true, "of": true, "with": true}

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
