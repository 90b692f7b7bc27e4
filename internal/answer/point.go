package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// toThePoint keeps, of claims in words, those that tell what is asked: whoever did it where
// that is asked, and more than the question has said itself. That somebody means to do a thing
// does not tell whether they do.
func (f *file) toThePoint() func(c *tv.Claim) bool {
	says := f.saysWho()
	meansTo, counted := f.meansTo(), f.counted()
	return func(c *tv.Claim) bool {
		return says(c) && f.tellsMore(c) && (meansTo == nil || !meansTo.MatchString(fold(c.Value.Text))) &&
			(counted == "" || among(inWords(c), counted))
	}
}

// counted is what a question asks the number of: what has no word for it does not tell that.
func (f *file) counted() string {
	if m := howMany.FindStringSubmatch(f.q.Text); m != nil && !askers[fold(m[1])] {
		return fold(m[1])
	}
	return ""
}

var howMany = regexp.MustCompile(`(?i)\bhow many (?:more |new |of the )*(\pL+)`)

// askers are no things that are counted.
var askers = map[string]bool{"are": true, "is": true, "was": true, "were": true, "will": true, "do": true, "did": true, "does": true, "have": true, "has": true, "of": true, "left": true, "people": true, "times": true}

// tellsMore reports whether a claim has anything that the question has not: "the siege, the
// whole siege" does not tell what happens in it.
func (f *file) tellsMore(c *tv.Claim) bool {
	if f.q.Yes || no(*c) || !asksWhat.MatchString(f.q.Text) {
		return true
	}
	asked := fold(f.q.Text)
	return slices.ContainsFunc(strings.Fields(fold(c.Value.Text)), func(w string) bool {
		return len(w) > 2 && !ask.Empty(w) && !among(asked, w)
	})
}

var asksWhat = regexp.MustCompile(`(?i)^(?:so |and |but |ok )?(?:what|how|where)`)

// doesIt asks whether somebody does, or did, a thing.
var doesIt = regexp.MustCompile(`^(?:so |and |but )?(?:do|does|did) (.+)$`)

// meansTo finds, where it is asked whether somebody does a thing, that they only mean to:
// "hired to find". Nil where nothing like that is asked.
func (f *file) meansTo() *regexp.Regexp {
	m := doesIt.FindStringSubmatch(fold(f.q.Text))
	if m == nil || !f.q.Yes || len(f.q.People) == 0 {
		return nil
	}
	_, behind, ok := strings.Cut(m[1], fold(f.q.People[0].Typed)+" ")
	deed, _, _ := strings.Cut(behind, " ")
	if !ok || deed == "" || deed == "have" || deed == "want" {
		return nil
	}
	forms := append([]string{deed}, alikes[deed]...)
	return regexp.MustCompile(`\b(?:hired|hopes?|tries|try|trying|wants?|has|have|must|asked|sent|plans?|races?|struggles?|determined|sets? out|vows?|about|fights?|quest|bid) (?:to )?(?:` + strings.Join(forms, "|") + `)\b`)
}

// kindsOfShow are words for a show that comes of another.
var kindsOfShow = []string{"spinoff", "spin", "off", "remake", "version", "adaptation", "prequel", "sequel", "reboot", "revival", "american", "british", "movie", "film", "musical", "universe"}

// ofItsMaking keeps, where it is asked who or how many there are in a show that comes of this
// one, what has a word for that: that there is such a show is no answer.
func (f *file) ofItsMaking() func(c *tv.Claim) bool {
	var point []string
	if ofMaking.MatchString(f.q.Text) {
		for _, w := range f.q.Words {
			if !slices.Contains(f.q.Rest, w) && !slices.Contains(kindsOfShow, w) {
				point = append(point, w)
			}
		}
	}
	return func(c *tv.Claim) bool { return len(point) == 0 || meantOf(inWords(c), point, 1) == 1 }
}

var ofMaking = regexp.MustCompile(`(?i)^\W*(?:so |and |but |ok )?(?:who|whos|who['’]s|how many|how long)\b`)
