package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// turnsOnNext wants of somebody what they do besides the show, or after it: what they are in it is
// no answer to that.
func (f *file) turnsOnNext() func(*tv.Claim) bool {
	if len(f.q.People) == 0 || !doesNext.MatchString(f.q.Text) {
		return nil
	}
	return func(c *tv.Claim) bool { return !c.Kind.Weighed() }
}

var doesNext = regexp.MustCompile(`(?i)\b(?:doing|up to|working on|filming|does|do) (?:anything |something )?(?:next|after (?:this|that|it))\b`)

// turnsOnWhoseDeath wants, where it is asked whether or how somebody dies, their own death.
func (f *file) turnsOnWhoseDeath() func(*tv.Claim) bool {
	if len(f.q.People) != 1 || !dies.MatchString(f.q.Text) {
		return nil
	}
	var named []string
	for _, e := range f.q.People[0].Entries {
		named = append(named, strings.Fields(fold(e.Name))...)
	}
	return func(c *tv.Claim) bool {
		if m := whoDies.FindStringSubmatchIndex(c.Value.Text); m != nil && !slices.Contains(named, fold(c.Value.Text[m[2]:m[3]])) && !dies.MatchString(c.Value.Text[:m[0]]+" "+c.Value.Text[m[1]:]) {
			return false // the one who did is another
		}
		if f.q.Yes && !c.Kind.Weighed() && buries.MatchString(c.Value.Text) && !isBuried.MatchString(c.Value.Text) && !dies.MatchString(c.Value.Text) {
			return false // what has buried a town
		}
		if f.q.Yes && !c.Kind.Weighed() && onlyAsOwner(c.Value.Text, named) {
			return false // it is of somebody of theirs
		}
		m := deathOf.FindStringSubmatch(c.Value.Text)
		return m == nil || slices.Contains(named, fold(m[1])) || endsLife.MatchString(c.Value.Text) || hasAnyOf(fold(c.Value.Text), []string{"survive", "survives", "survived"})
	}
}

// onlyAsOwner reports whether words have any of some names, and those only as whose somebody is who is
// named next: "Runa's mother, Hanne, was killed".
func onlyAsOwner(words string, named []string) bool {
	owner := false
	for _, n := range named {
		if len(n) < 3 || ranks[n] || !hasWord(fold(words), n) && !hasWord(fold(words), n+"s") {
			continue
		}
		for _, at := range regexp.MustCompile(`(?i)\b`+regexp.QuoteMeta(n)+`\b(['’]s? (?:[\pL-]+ ){0,3}([\pL-]+))?`).FindAllStringSubmatch(words, -1) {
			if at[1] == "" || !isKinWord(fold(at[2])) && !hasKin(at[1], kinWords) {
				return false
			}
			owner = true
		}
	}
	return owner
}

// deathOf is whose death is told of, whoDies the last name of whom it is told by "who", and dies asks
// for a death.
var (
	whoDies  = regexp.MustCompile(`(\p{Lu}[\pL-]+)(?: \([^)]*\))?, who(?:se \pL+)? (?:\p{Ll}+ ){0,4}(?:die[sd]|dying|dead|killed|murdered|survive[sd]?|alive)\b`)
	deathOf  = regexp.MustCompile(`(\p{Lu}[\pL-]+)['’]s (?:death|murder|funeral|killing|killer|body)\b`)
	buries   = regexp.MustCompile(`(?i)\bburied\b`)
	isBuried = regexp.MustCompile(`(?i)\b(?:is|was|are|were|be|been|being|and) buried\b`)
	dies     = regexp.MustCompile(`(?i)\b(?:die[sd]?|dying|dead|kill(?:s|ed)?|killed off|alive|surviv\w+|murdered)\b`)
)

// versionOf asks for what another country makes of a show, whose title stands as "it".
var versionOf = regexp.MustCompile(`(?i)\b(?:in|on|for|of) the (us|uk|american|british|australian|french|german|spanish|korean|indian|turkish) (?:it|version|remake|adaptation|one)\b`)

// turnsOnVersion wants the show that another country makes of this one, where its parts are asked
// for: who has a part here has it not there.
func (f *file) turnsOnVersion() func(*tv.Claim) bool {
	m := versionOf.FindStringSubmatch(f.q.Text)
	if m == nil || len(f.q.Show.Entries) == 1 && hasWord(fold(f.q.Show.Entries[0].Name), fold(m[1])) {
		return nil
	}
	is := countries[map[string]string{"american": "us", "british": "uk", "australian": "australia", "french": "france", "german": "germany"}[fold(m[1])]]
	if is == "" {
		if is = countries[fold(m[1])]; is == "" {
			is = `(?i:` + regexp.QuoteMeta(m[1]) + `)`
		}
	}
	tells := regexp.MustCompile(`\b(?:` + is + `)\b`)
	return func(c *tv.Claim) bool {
		return c.Kind != tv.Cast && c.Kind != tv.Crew || tells.MatchString(c.Detail+" "+c.Quote)
	}
}
