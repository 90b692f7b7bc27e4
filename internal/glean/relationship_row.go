package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// Whose kin somebody is in a row of them, "her eldest son, Stan, with Cheryl Lim as her
// daughter, Patty", and where "and his daughter" begins a clause of its own.

var (
	// rowKin is the first of a row of somebody's kin.
	rowKin = regexp.MustCompile(`(?: (his|her|their)|> ('s)) (?:[a-z0-9'-]+ ){0,3}?` + kin + ` (?:, |\( )?<([CNP]\d+)>`)
	// inRow ends what stands before another of them.
	inRow = phraseOf(` (?:as|and|plays|playing|voices|voicing|is|are|,|;|<[PN]\d+>) $`)
	// ownClause is kin of whom a clause of its own tells what becomes of them.
	ownClause = phraseOf(` and (?:his|her|their) (?:[a-z0-9'-]+ ){0,3}?` + kin + ` (?:, )?<([CNP]\d+)> (?:\( [^()]{1,40} \) )?(?:, )?(?:(?:was|were|is|are|has|have|had|will|gets?|got|goes|went|died|ran|left|finds?|found) |[a-z]+ed )`)
)

// playsBehind follows who plays a part: the two are one.
var playsBehind = phraseOf(`^<[PN]\d+> (?:plays|portrays|voices|stars as|is) <[CN]\d+> `)

// rowOwner gives the owner of the first of a row of kin, whose too another of them is.
func (h *hit) rowOwner(not string) *mention {
	at, _ := h.groupAt("whose")
	if at < 0 {
		return nil
	}
	text := h.s.shape.text
	loc := rowKin.FindStringSubmatchIndex(text[:at])
	if loc == nil || !inRow.MatchString(text[:at]) || loc[2] >= 0 && text[loc[2]:loc[3]] != h.group("whose") || loc[2] < 0 && !otherSex(text[loc[0]:loc[1]], h.group("whose")) {
		return nil
	}
	return h.ownerOfFirst(h.r.find(text[loc[6]:loc[7]]), not)
}

// firstOwner gives the owner of the first of a row of somebody's kin, who may be of the same sex: in "Ida Voss as Meg's
// mother, Rosalind; Ben Voss as her brother" it is Meg whose kin they all are.
func (h *hit) firstOwner(not string) *mention {
	at, _ := h.groupAt("whose")
	text := h.s.shape.text
	loc := rowKin.FindStringSubmatchIndex(text[:at])
	if loc == nil {
		return nil
	}
	return h.ownerOfFirst(h.r.find(text[loc[6]:loc[7]]), not)
}

// ownerOfFirst gives the one whose kin the sentence has told somebody to be.
func (h *hit) ownerOfFirst(first *mention, not string) *mention {
	if first == nil {
		return nil
	}
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0 && h.r.proposed[i].sentence >= n; i-- {
		if c := &h.r.proposed[i].claim; c.Kind == tv.Relationship && c.Value.A == first.name && c.Value.B != not && c.Value.B != first.name {
			return &mention{kind: isCharacter, name: c.Value.B}
		}
	}
	return nil
}

var (
	maleKin   = phraseOf(` (?:[a-z-]*brother|[a-z-]*father|[a-z-]*husband|[a-z]*son|son-in-law|brother-in-law|boyfriend|ex-boyfriend|uncle|nephew|dad|grandpa|groom|widower) `)
	femaleKin = phraseOf(` (?:[a-z-]*sister|[a-z-]*mother|[a-z-]*wife|[a-z]*daughter|daughter-in-law|sister-in-law|girlfriend|ex-girlfriend|aunt|niece|mum|mom|grandma|granny|bride|widow) `)
)

// otherSex tells that a pronoun cannot be that of kin before it: "Marge's son, Stan, with her daughter".
func otherSex(kin, pronoun string) bool {
	return pronoun == "her" && maleKin.MatchString(kin) || pronoun == "his" && femaleKin.MatchString(kin)
}

// eitherKin tells that a pronoun behind somebody's kin, of the same sex, can be that of either:
// "Ida Voss as Meg's mother, Rosalind; Ben Voss as her brother, Pete".
func (h *hit) eitherKin() bool {
	at, _ := h.groupAt("whose")
	text := h.s.shape.text
	if at < 0 || !strings.HasSuffix(text[:at], " as ") && !strings.HasSuffix(text[:at], " while ") && !strings.HasSuffix(text[:at], " whereas ") {
		return false
	}
	loc := rowKin.FindStringSubmatchIndex(text[:at])
	return loc != nil && loc[2] < 0 && !otherSex(text[loc[0]:loc[1]], h.group("whose"))
}

// inOwnClause tells that somebody is kin in a clause behind two or more whose kin he can be: it
// is not told whose.
func (r *reader) inOwnClause(text, name string) bool {
	loc := ownClause.FindStringSubmatchIndex(text)
	if loc == nil {
		return false
	}
	if m := r.find(text[loc[2]:loc[3]]); m == nil || m.name != name {
		return false
	}
	named := map[string]bool{}
	for _, m := range r.mentionsIn(text, 0, loc[0]+1, "CNP") {
		if !strings.HasSuffix(text[:m.at], "( ") && !playsBehind.MatchString(text[m.at:]) {
			named[m.name] = true
		}
	}
	return len(named) > 1
}
