package answer

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// What a question wants of words: somebody or the name of something, or an amount. Words that
// have none only mention what is asked about: that a body is found does not tell whose.
var (
	wantsName   = regexp.MustCompile(`(?i)^(?:(?:so|and|but|ok|wait) )*(?:who['’]?s?|who(?:se| is| was| are| were)) |^(?:(?:so|and|on|in|at|for|to) )*which |\b(?:real |first |last )?names?(?: of\b|\??$|,)|\bwhat(?:['’]?s| is| was| are| were)\b[^,]*\b(?:names?|called)\b(?: in| of| from|\?|$|,)`)
	wantsAmount = regexp.MustCompile(`(?i)\bhow (?:much|many|long|old)\b|\bwhat (?:time|hour)\b|\b(?:number|total) of\b`)

	hasAmount = regexp.MustCompile(`(?i)[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|dozen|half|quarter|double|twice|once|all|every|each|both|most|none|no|nothing|nobody|never|whole|entire|until|weeks?|months?|years?|days?|hours?|minutes?)\b`)
	isWhom    = regexp.MustCompile(`(?i)\b(?:is|are|was|were|be|being) (?:really |actually |in fact )?(?:an? |the |his |her |their |\pL+['’]s |one of )|\b(?:himself|herself)\b|\bby (?:an? |the |his |her |their )`)
)

// hasWanted reports whether a claim in words has a thing of the sort that a question wants.
func (f *file) hasWanted(c *tv.Claim) bool {
	measured := f.measures()
	switch {
	case measured != nil && !measured.MatchString(c.Value.Text+" "+c.Detail):
		return false
	case f.q.Yes, f.q.When:
		return true
	case wantsAmount.MatchString(f.q.Text):
		return hasAmount.MatchString(c.Value.Text+" "+c.Detail) || c.Kind == tv.Quote
	case wantsName.MatchString(f.q.Text) && !has(f.q.Words, deathWords...):
		return f.newName(c) || isWhom.MatchString(c.Value.Text) || asksOwner.MatchString(fold(f.q.Text))
	}
	return true
}

// newName reports whether a claim in words names anybody, or anything, that the question has
// not.
func (f *file) newName(c *tv.Claim) bool {
	asked := fold(f.q.Text + " " + c.ShowName)
	for _, p := range f.q.People {
		for _, e := range p.Entries {
			asked += " " + fold(e.Name)
		}
	}
	words := strings.Fields(c.Value.Text)
	for i, w := range words {
		if i > 0 && atPlace[words[i-1]] || ofOwner.MatchString(w) || i+1 < len(words) && ofOwner.MatchString(words[i+1]) {
			continue
		}
		if word := fold(w); capital(w) && (i > 0 || !noName[word]) && word != "" && !overlaps(asked, strings.Fields(word)) {
			return true
		}
	}
	return false
}

// Where something is and whose it is names nobody who is asked for.
var (
	atPlace = map[string]bool{"in": true, "at": true, "on": true, "near": true, "from": true, "into": true}
	ofOwner = regexp.MustCompile(`['’]s?$`)
)
