package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// What asks what somebody in the story does for a living, or did: their name is the first group
// that is not empty. What they did on a show asks for their credit.
var asksJob = []*regexp.Regexp{
	regexp.MustCompile(`^(?:so |and |but |ok )*(?:whats|what is|what was|what were|what are|which is) (.+?) (?:(?:old|own|day|real|former|actual|usual) )?(?:jobs?|trade|occupation|profession|line of work)\b(?: (?:in|at|before|when|again|exactly|now|anyway)\b.*)?$`),
	regexp.MustCompile(`^(?:so |and |but |ok )*(.+?) (?:jobs?|trade|occupation|profession) (?:is|was)? ?(?:what|which)$`),
	regexp.MustCompile(`\bwhat (?:does|do|did) (.+?) do (?:for (?:a living|work|money|a job)|before (?:s?he|they) (?:retired|quit))\b`),
}

// jobOf is whose job a question asks for: the words of their name; nil where it asks for no job.
func (f *file) jobOf() []string {
	asked := fold(f.q.Text)
	if f.q.Yes || f.q.Why || f.q.When || onShow.MatchString(asked) {
		return nil
	}
	for _, form := range asksJob {
		m := form.FindStringSubmatch(asked)
		if m == nil {
			continue
		}
		if len(f.q.People) > 0 {
			return strings.Fields(fold(f.q.People[0].Typed))
		}
		return slices.DeleteFunc(strings.Fields(m[1]), func(w string) bool { return noOne[w] })
	}
	return nil
}

var (
	onShow = regexp.MustCompile(`\b(?:jobs?|role) (?:on|at|for|behind)\b`)
	noOne  = map[string]bool{"the": true, "his": true, "her": true, "their": true, "that": true, "of": true, "new": true, "s": true, "character": true, "guy": true}
)

// ofJob is what tells somebody's job: that they work, or are one.
var ofJob = regexp.MustCompile(`(?i)\b(?:works?|worked|working|jobs?|hired|sacked|fired|runs?|running|retired|former|ex-\pL+|turned|as|an?|trade|profession|business|owns?|owner|staff|\pL+(?:ist|ian|ologist|eer|smith|keeper|maker))\b`)

// job tells what somebody in the story does for a living, as words beside their name tell it;
// whether that is asked, and told.
func (f *file) job() bool {
	whose := f.jobOf()
	if len(whose) == 0 || slices.ContainsFunc(f.q.People, func(p ask.Thing) bool { return p.Entries[0].Kind == names.Person && !f.hasPart(p.Entries[0]) }) {
		return false
	}
	for i, w := range whose {
		whose[i] = strings.TrimSuffix(w, "s")
	}
	for _, c := range f.free(func(c *tv.Claim) bool { return f.seasonFits(*c) && !no(*c) }, tv.Plot, tv.Other) {
		is := whatTheyAre(c.Value.Text, whose)
		if behind := whatTheyAre(c.Quote, whose); is == "" && behind != "" && hasAnyOf(fold(c.Value.Text), long(behind)) {
			is = behind
		}
		if is != "" {
			f.add(*c, Also)
			f.inJob = true
			return true
		}
	}
	for c := range f.each(tv.Cast) {
		if f.seasonFits(c) && !no(c) && whatTheyAre(c.Quote, whose) != "" {
			f.add(inSentence(c), Also)
			f.inJob = true
			return true
		}
	}
	return false
}

// long are the words of a text that are no little ones.
func long(text string) []string {
	return slices.DeleteFunc(strings.Fields(fold(text)), func(w string) bool { return len(w) < 4 })
}

// hasPart reports whether somebody has a part in the show.
func (f *file) hasPart(e names.Entry) bool {
	for c := range f.each(tv.Cast) {
		if isThing(&c, e) {
			return true
		}
	}
	return false
}

// whatTheyAre is what a text says beside a name that its bearer is: "Una Holm, a vet", "now a
// vet", "she is a vet"; before it where the text begins so. It is "" where it says nothing.
func whatTheyAre(text string, name []string) string {
	for at := range strings.SplitSeq(text, "\n") {
		words := strings.Fields(at)
		for i := range words {
			n := namedAt(words[i:], name)
			if n == 0 {
				continue
			}
			if behind := strings.Join(words[i+n-1:min(i+n+9, len(words))], " "); isOfThem.MatchString(behind) {
				return isOfThem.FindStringSubmatch(behind)[1]
			}
			if before := strings.Join(words[:i], " "); i > 0 && i < 5 && beforeThem.MatchString(before) {
				return before
			}
		}
	}
	return ""
}

var (
	isOfThem   = regexp.MustCompile(`^\S+?(?:(?: \p{Lu}\S*)?(?: \([^)]*\))?,| \p{Lu}\S+,| (?:is|was)) (?:now |once |formerly |still )?(?:an? |the |one of the |her town['’]s )((?:[\pLl'’-]+[ ,.]?){1,6})`)
	beforeThem = regexp.MustCompile(`^(?:[Aa]n? |[Tt]he )?(?:\p{Ll}[\pL’'-]+ ){0,3}\p{Ll}[\pL’'-]{3,}$`)
)

// namedAt is how many words of a text bear a name: its first word, and what follows of it.
func namedAt(words, name []string) int {
	n := 0
	for n < len(name) && n < len(words) && (fold(words[n]) == name[n] || strings.TrimSuffix(strings.TrimSuffix(fold(words[n]), "s"), "s") == name[n]) {
		n++
	}
	if n < len(name) {
		return 0
	}
	return n
}
