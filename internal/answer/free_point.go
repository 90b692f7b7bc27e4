package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// toThePoint keeps, of claims in words, those that tell what is asked: whoever did it where
// that is asked, and more than the question has said itself. That somebody means to do a thing
// does not tell whether they do.
func (f *file) toThePoint() func(c *tv.Claim) bool {
	says, ofPublicity := f.saysWho(), f.ofPublicity()
	if f.trusting {
		says = func(c *tv.Claim) bool { return !no(*c) && !f.leavesOpen(c) }
	}
	job := f.jobOf() != nil
	deed, counted, many := f.deed(), f.counted(), howMany.MatchString(f.q.Text)
	return func(c *tv.Claim) bool {
		return says(c) && ofPublicity(c) && (!job || ofJob.MatchString(c.Value.Text)) && f.ofSelf(c) && f.hasWanted(c) && f.tellsMore(c) && !f.asksItself(c) && f.does(c, deed) && f.tellsHow(c) && (counted == "" || among(inWords(c), counted)) && (!many || isNumber.MatchString(c.Value.Text+" "+c.Quote))
	}
}

// counted is what a question asks the number of: what has no word for it does not tell that.
func (f *file) counted() string {
	if m := howMany.FindStringSubmatch(f.q.Text); m != nil && !askers[fold(m[1])] {
		return fold(m[1])
	}
	return ""
}

// isNumber is what a claim has that tells how many.
var isNumber = regexp.MustCompile(`(?i)\d|\b(?:nobody|one|two|both|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\pL+teen|\pL+ty|hundreds?|thousands?|millions?|dozens?|a couple|half|several|twice)\b`)

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
		return (len(w) > 2 && !ask.Empty(w) || '0' <= w[0] && w[0] <= '9') && !among(asked, w)
	})
}

// ofSelf reports whether a claim is about an actor of whom it is asked what they are: that
// their part is deaf does not tell whether they are.
func (f *file) ofSelf(c *tv.Claim) bool {
	if !f.q.Yes || len(f.q.People) == 0 || !asksOfSelf.MatchString(f.q.Text) || slices.ContainsFunc(f.q.People, func(p ask.Thing) bool { return p.Entries[0].Kind != names.Person }) {
		return true
	}
	return f.namesAll(c.Value.Text, c.By)
}

var asksOfSelf = regexp.MustCompile(`(?i)^(?:so |and |but |ok )?(?:is|was|are|were) `)

// asksItself reports whether a claim only says that somebody is to find out what is asked:
// "she learns what her father did".
func (f *file) asksItself(c *tv.Claim) bool {
	found := toFindOut.FindStringSubmatch(fold(c.Value.Text))
	asked := asksOpenly.FindStringSubmatch(fold(f.q.Text))
	return found != nil && asked != nil && found[1] == asked[1]
}

var (
	toFindOut  = regexp.MustCompile(`\b(?:finds?(?: out)?|learns?|discovers?|wonders?|asks?|works? out|uncovers?) (what|who|whose|how|why|where)\b`)
	asksOpenly = regexp.MustCompile(`^(?:so |and |but |ok )?(what|who|whose|how|why|where)\b`)
)

// tellsHow reports whether a claim tells how somebody dies, where that is asked, or why: not
// that they are dead, nor that they live.
func (f *file) tellsHow(c *tv.Claim) bool {
	return !howDied.MatchString(f.q.Text) || !onlyDead.MatchString(c.Value.Text)
}

var (
	howDied  = regexp.MustCompile(`(?i)^(?:so |and |ok )?(?:how|why)\b.*\b(?:die|dies|died|kill|killed|death)\b`)
	onlyDead = regexp.MustCompile(`(?i)\b(?:her|his|their|the) (?:dead|late) |\b(?:surviv\w+|lives?|alive)\b`)
)

var asksWhat = regexp.MustCompile(`(?i)^(?:so |and |but |ok )?(?:what|how|where)`)

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
	cast := len(point) == 0 && whoIsInIt.MatchString(f.q.Text)
	return func(c *tv.Claim) bool {
		return !(cast && !hasCast.MatchString(c.Value.Text)) && (len(point) == 0 || meantOf(inWords(c), point, 1) == 1)
	}
}

var (
	whoIsInIt = regexp.MustCompile(`(?i)^\W*(?:so |and |but |ok )?who(?:['’]?s| is| are| will be| else is)?\b.*?\b(?:in|cast|stars?|starring)\b`)
	hasCast   = regexp.MustCompile(`(?i)\b(?:stars?|starring|starred|cast|leads?|leading|plays?|playing|headlin\w+|alongside)\b`)
)

var ofMaking = regexp.MustCompile(`(?i)^\W*(?:so |and |but |ok )?(?:who|whos|who['’]s|how many|how long)\b`)
