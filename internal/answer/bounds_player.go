package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// tellsPlayer finds in a sentence that somebody has a part.
var tellsPlayer = regexp.MustCompile(`(?i)\b(?:plays?|played|playing|portray\pL*|voices?|voiced|voicing|stars?|starring|starred|roles?|parts?|cast|took over|takes over|actor|actress|[Rr]epris\pL+)\b`)

// turnsOnPlayer wants, of who has a part, somebody who has it: neither what the part does, nor that
// somebody has it not, nor whoever has to do with it.
func (f *file) turnsOnPlayer() func(*tv.Claim) bool {
	if f.q.About != ask.Part || f.q.Yes || f.q.Why || f.q.When || f.q.Where || f.q.Many {
		return nil
	}
	is, now := "", !f.q.Past && f.q.Change == "" && len(f.q.People) == 0
	if m := partAsked.FindStringSubmatch(fold(f.q.Text)); m != nil && len(f.q.People) == 0 {
		is = m[1]
	}
	return func(c *tv.Claim) bool {
		switch {
		case c.Kind == tv.Plot, c.Kind == tv.Relationship, c.Rule == InItsWords:
			return tellsPlayer.MatchString(c.Value.Text)
		case c.Kind != tv.Cast:
			return true
		case now && no(*c) && c.Value.Change != tv.Departs:
			return false
		}
		return is == "" || !onlyOf(fold(c.Value.Character+" "+c.Detail), is)
	}
}

// onlyOf reports whether a folded text has a word only as whose somebody is: "the mother of the bride".
func onlyOf(folded, word string) bool {
	of := false
	words := strings.Fields(folded)
	for i, w := range words {
		if w != word {
			continue
		}
		if i == 0 || words[i-1] != "of" && (i < 2 || words[i-2] != "of") {
			return false
		}
		of = true
	}
	return of
}

// ofAnAge finds which of several of somebody's kin is asked for.
var (
	ofAnAge = regexp.MustCompile(`\b(first|second|third|middle|younger|youngest|older|oldest|eldest|elder|teenage|adult|little|baby) (?:\pL+ )?(?:son|daughter|brother|sister|child|kid|husband|wife|twin)s?\b`)
	sameAge = [][]string{{"older", "oldest", "eldest", "elder", "big"}, {"younger", "youngest", "little", "baby", "kid"}, {"teenage", "teen", "teenager", "teenaged"}}
)

// turnsOnAge wants the one of somebody's kin that is meant, where an article tells which is which.
func (f *file) turnsOnAge() func(*tv.Claim) bool {
	m := ofAnAge.FindStringSubmatch(fold(f.q.Text))
	if m == nil || f.q.Yes || f.q.About != ask.Part {
		return nil
	}
	same := []string{m[1]}
	for _, list := range sameAge {
		if slices.Contains(list, m[1]) {
			same = list
		}
	}
	return func(c *tv.Claim) bool {
		return c.Kind != tv.Cast || hasAnyOf(fold(c.Value.Character+" "+c.Detail+" "+c.Quote), same)
	}
}

// Whose part is asked for: "who does ida voss play", "which character has she".
var (
	whoTheyPlay = regexp.MustCompile(`^(?:so |and |but )?(?:who|what|which \pL+|what \pL+) (?:does|did|will|would|is|has|do) ((?:[\pL-]+ ){1,4}?)(?:play|playing|voice|voicing|playin|have|got|going to play)\b`)
	whichPart   = regexp.MustCompile(`\b(?:which|what) (?:part|role|character|charachter) (?:has|does|did|is|will|would)\b|\bcharacter who (?:is|are)\b|^(?:[\pL-]+ ){1,4}character\b.*\bwho\b`)
	noSuchPart  = regexp.MustCompile(`(?i)^(?:$|(?:her|his|their) (?:first|last|second|debut)\b|in talks$|guest$|recurring$|promoted\b)`)
)

// turnsOnPart wants what somebody plays: nobody else's part, and more than that they are in it.
func (f *file) turnsOnPart() func(*tv.Claim) bool {
	text := fold(f.q.Text)
	m := whoTheyPlay.FindStringSubmatch(text)
	if f.q.Yes || m == nil && !whichPart.MatchString(text) || f.q.About != ask.Part && f.q.About != ask.Who {
		return nil
	}
	var strange []string
	if m != nil {
		for _, w := range strings.Fields(m[1]) {
			if slices.Contains(f.q.Rest, w) {
				strange = append(strange, w)
			}
		}
	}
	ofActor := slices.ContainsFunc(f.q.People, func(p ask.Thing) bool { return len(p.Entries) > 0 && p.Entries[0].Kind == names.Person })
	return func(c *tv.Claim) bool {
		switch {
		case c.Kind != tv.Cast:
			return true
		case len(strange) > 0 && !ofActor && !hasAnyOf(fold(c.Value.Person+" "+c.Value.Character), strange):
			return false
		}
		return c.Value.Character != "" || !noSuchPart.MatchString(c.Detail)
	}
}
